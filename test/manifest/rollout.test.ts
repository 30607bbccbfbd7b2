import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AddressError, manifestFor, siteAddress } from "../../build/manifest";
import { manifestFaults } from "./manifest-check";
import { packageVersion, sizeOfIcon } from "./surroundings";

const source = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const faults = (xml: string): readonly string[] => manifestFaults(xml, { packageVersion, imageSize: sizeOfIcon, site: "https://excel.example.gov.cn" });

describe.each(["https://excel.example.gov.cn", "https://excel.example.gov.cn/", "https://excel.example.gov.cn:8443/tools/zhibiao/"])("the manifest for %s", (address) => {
  const manifest = manifestFor(source, siteAddress(address));
  const folder = address.replace(/\/$/, "");

  test("has no fault", () => expect(manifestFaults(manifest, { packageVersion, imageSize: sizeOfIcon, site: new URL(address).origin })).toEqual([]));
  test("loads its pages from there", () => expect(manifest).toContain(`<bt:Url id="Pane.Url" DefaultValue="${folder}/taskpane.html"/>`));
  test("names a domain without a path", () => expect(manifest).toContain(`<AppDomain>${new URL(address).origin}</AppDomain>`));
  test("keeps the add-in's id, so that it replaces the one that is installed", () => expect(manifest).toContain(/<Id>.*<\/Id>/.exec(source)?.[0]));
});

test.each([
  ["http://excel.example.gov.cn", "https only"],
  ["excel.example.gov.cn", "full address"],
  ["https://excel.example.gov.cn/?v=1", "without ?"],
  ["https://clerk@excel.example.gov.cn/", "a user name"],
])("%s is refused: %s", (address, reason) => {
  expect(() => siteAddress(address)).toThrow(AddressError);
  expect(() => siteAddress(address)).toThrow(reason);
});

describe("a planted fault is refused", () => {
  const manifest = manifestFor(source, siteAddress("https://excel.example.gov.cn/zhibiao"));
  const planted = (from: string, to: string): readonly string[] => {
    const changed = manifest.replace(from, to);
    expect(changed).not.toBe(manifest);
    return faults(changed);
  };
  test("one page left on the developer's machine", () => expect(planted("https://excel.example.gov.cn/zhibiao/commands.html", "https://localhost:3000/commands.html")).toContain("not on https://excel.example.gov.cn: https://localhost:3000/commands.html"));
  test("an icon of another host", () => expect(planted("https://excel.example.gov.cn/zhibiao/assets/icon-80.png", "https://cdn.example/assets/icon-80.png")).toContain("not on https://excel.example.gov.cn: https://cdn.example/assets/icon-80.png"));
  test("a domain with a path", () => expect(planted("<AppDomain>https://excel.example.gov.cn</AppDomain>", "<AppDomain>https://excel.example.gov.cn/zhibiao</AppDomain>")).toContain("AppDomain has a path: https://excel.example.gov.cn/zhibiao"));
  test("the manifest of the sources itself", () => expect(faults(source).length).toBeGreaterThan(0));
});
