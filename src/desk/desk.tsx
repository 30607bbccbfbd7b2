import { createRoot } from "react-dom/client";
import { systemAppearance } from "../pane/appearance";
import { localeOf } from "../pane/locale";
import { browserSettings } from "../pane/settings/settings";
import { today } from "../brief/today";
import { DeskApp } from "./desk-app";
import { deskEngine } from "./desk-engine";

const root = document.getElementById("desk");
if (root === null) throw new Error("the page has no place for the desk");
createRoot(root).render(<DeskApp engine={deskEngine()} locale={localeOf(navigator.language)} appearance={systemAppearance(window)} settingsStore={browserSettings(window, "indicator-brief.desk")} today={today} />);
