import type { Locale } from "../../lexicon/roles";
import { EN } from "./en";
import type { Texts } from "./texts";
import { ZH_CN } from "./zh-CN";

export const TEXTS: Readonly<Record<Locale, Texts>> = { "zh-CN": ZH_CN, en: EN };
