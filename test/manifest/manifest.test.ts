import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestFaults } from "./manifest-check";
import { packageVersion, sizeOfIcon } from "./surroundings";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const faults = (xml: string): readonly string[] => manifestFaults(xml, { packageVersion, imageSize: sizeOfIcon, site: "https://localhost:3000" });

/** The manifest with one thing changed; a change that finds nothing to change would prove nothing. */
function planted(from: string | RegExp, to: string): readonly string[] {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  return faults(changed);
}

test("the manifest has no fault", () => expect(faults(manifest)).toEqual([]));

test("every command's function is the one that the commands' page knows", () => {
  const functions = [...manifest.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map(([, name = ""]) => name);
  const commands = readFileSync(join(root, "src/commands/commands.ts"), "utf8");
  expect(functions).toEqual(["refreshSheet"]);
  expect(functions.filter((name) => !commands.includes(`associate("${name}"`))).toEqual([]);
});

test("every icon is committed at the size that its name says", () => {
  for (const size of [16, 32, 64, 80, 128]) expect(sizeOfIcon(`https://localhost/assets/icon-${size}.png`)).toEqual({ width: size, height: size });
});

describe("a planted fault is refused", () => {
  test("text that is no XML", () => expect(planted("</OfficeApp>", "")).toEqual([expect.stringContaining("not well-formed")]));
  test("elements out of order", () => {
    const permissions = "<Permissions>ReadWriteDocument</Permissions>";
    expect(faults(manifest.replace(permissions, "").replace("<Hosts>", `${permissions}<Hosts>`))).toEqual(["order: Hosts comes too late in OfficeApp"]);
  });
  test("elements out of order in a control", () => expect(planted(/(<Supertip>[\s\S]*?<\/Supertip>)([\s\S]*?)(<Action)/, "$2$1$3")).toEqual(["order: Supertip comes too late in Control"]));
  test("an element that the schema does not know", () => expect(planted("<Hosts>", "<Host2/><Hosts>")).toContain("Host2 does not belong in OfficeApp"));
  test("a missing provider", () => expect(planted(/<ProviderName>.*<\/ProviderName>/, "")).toEqual(["missing: ProviderName"]));
  test("an id that is no GUID", () => expect(planted(/<Id>.*<\/Id>/, "<Id>indicator-brief</Id>")).toEqual(["Id is no GUID: indicator-brief"]));
  test("a version of three parts", () => expect(planted(/<Version>.*<\/Version>/, "<Version>0.1.0</Version>")).toEqual(["Version must have four parts: 0.1.0"]));
  test("a version that is not the package's", () => expect(planted(/<Version>.*<\/Version>/, "<Version>9.9.9.0</Version>")).toEqual([`Version 9.9.9.0 is not that of the package, ${packageVersion}`]));
  test("too small a permission", () => expect(planted("ReadWriteDocument", "ReadDocument")).toEqual(["Permissions must be ReadWriteDocument"]));
  test("the namespace of Microsoft's own samples", () => expect(planted("http://www.w3.org/2001/XMLSchema-instance", "https://www.w3.org/2001/XMLSchema-instance")).toEqual(["xmlns:xsi is wrong"]));
  test("a lower floor", () => expect(planted('<Set Name="ExcelApi" MinVersion="1.14"/>', '<Set Name="ExcelApi" MinVersion="1.1"/>')).toEqual(["the floor must be ExcelApi 1.14"]));
  test("no floor in the overrides", () => expect(planted('<bt:Set Name="ExcelApi" MinVersion="1.14"/>', "")).toEqual(["the floor must be ExcelApi 1.14"]));
  test("another default locale", () => expect(planted("<DefaultLocale>zh-CN", "<DefaultLocale>en-US")).toContain("DefaultLocale must be zh-CN"));
  test("words without a translation", () => expect(planted(/<bt:Override Locale="en-US" Value="Opens[^>]*>/, "")).toEqual(["ShowPane.Tip has no en-US words"]));
  test("a locale without its country", () => expect(planted('Locale="en-US" Value="Indicator Brief"/>', 'Locale="en" Value="Indicator Brief"/>').length).toBeGreaterThan(0));
  test("a description that is too long", () => expect(planted(/DefaultValue="读取/, `DefaultValue="${"长".repeat(251)}读取`)).toEqual([expect.stringContaining("Description is longer than 250")]));
  test("an address without https", () => expect(planted('"https://localhost:3000/help.html"', '"http://localhost:3000/help.html"')).toContain("no https address: http://localhost:3000/help.html"));
  test("pages of two sites", () => expect(planted('"https://localhost:3000/commands.html"', '"https://elsewhere.example/commands.html"')).toEqual(["not on https://localhost:3000: https://elsewhere.example/commands.html"]));
  test("a resid of 33 characters", () => {
    const long = "x".repeat(33);
    expect(faults(manifest.replaceAll("Group.Label", long))).toEqual([`resid longer than 32 characters: ${long}`]);
  });
  test("a resid that leads nowhere", () => expect(planted('<Label resid="Group.Label"/>', '<Label resid="Group.Lable"/>')).toContain("resid without a resource: Group.Lable"));
  test("a resource given twice", () => expect(planted('<bt:Url id="Help.Url"', '<bt:Url id="Pane.Url"')).toContain("resource twice: Pane.Url"));
  test("two controls with one id", () => expect(planted('id="IndicatorBrief.ShowPane"', 'id="IndicatorBrief.Group"')).toEqual(["id twice: IndicatorBrief.Group"]));
  test("an icon that is not there", () => expect(planted('"https://localhost:3000/assets/icon-80.png"', '"https://localhost:3000/assets/icon-81.png"')).toEqual([expect.stringContaining("no image at")]));
  test("an icon of another size", () => expect(planted('"https://localhost:3000/assets/icon-80.png"', '"https://localhost:3000/assets/icon-64.png"')).toEqual([expect.stringContaining("is 64 × 64, not 80 × 80")]));
  test("a command without its large icon", () => expect(planted('<bt:Image size="80" resid="Icon.80"/>', "")).toEqual(["an icon has no size 80"]));
});
