import banner from "../../assets/samples/banner-safety-2012q1.xlsx";
import city from "../../assets/samples/city-safety-2012q1.xlsx";
import township from "../../assets/samples/township-2004h1.xlsx";
import { SAMPLE_FILES, type SampleName } from "../pane/samples";
import type { FileBytes } from "../worker/protocol";

/** The sample workbooks, carried inside the script: a page opened by double-click may fetch nothing. */
const DATA_URLS: Readonly<Record<SampleName, string>> = { city, banner, township };

export function openSample(name: SampleName): FileBytes {
  const binary = atob(DATA_URLS[name].split(",")[1] ?? "");
  return { bytes: Uint8Array.from(binary, (character) => character.charCodeAt(0)), fileName: SAMPLE_FILES[name] };
}
