import type { Locale } from "../../lexicon/roles";
import { EN } from "./en";
import type { PaneTexts } from "./texts";
import { ZH_CN } from "./zh-CN";

export const PANE_TEXTS: Readonly<Record<Locale, PaneTexts>> = { "zh-CN": ZH_CN, en: EN };
