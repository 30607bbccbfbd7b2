import banner from "../../assets/samples/banner-safety-2012q1.xlsx";
import city from "../../assets/samples/city-safety-2012q1.xlsx";
import township from "../../assets/samples/township-2004h1.xlsx";

/** The sample workbooks, carried inside the script: a page opened by double-click may fetch nothing. */
const DATA_URLS = { city, banner, township };

export type SampleName = keyof typeof DATA_URLS;

export const SAMPLE_NAMES = ["city", "banner", "township"] as const satisfies readonly SampleName[];

const FILE_NAMES: Readonly<Record<SampleName, string>> = {
  city: "city-safety-2012q1.xlsx",
  banner: "banner-safety-2012q1.xlsx",
  township: "township-2004h1.xlsx",
};

export function openSample(name: SampleName): { readonly bytes: Uint8Array; readonly fileName: string } {
  const binary = atob(DATA_URLS[name].split(",")[1] ?? "");
  return { bytes: Uint8Array.from(binary, (character) => character.charCodeAt(0)), fileName: FILE_NAMES[name] };
}
