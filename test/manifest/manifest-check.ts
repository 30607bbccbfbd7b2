import { SaxesParser } from "saxes";

/** An element of the manifest, with its local name and the text directly in it. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

export interface ManifestSurroundings {
  /** The version of package.json: the manifest's is the same with a fourth part. */
  readonly packageVersion: string;
  /** The size of an image that the manifest names by address; null where there is none. */
  readonly imageSize: (url: string) => PixelSize | null;
  /** The origin that everything has to come from. */
  readonly site: string;
}

/** The order that Office's schema wants; what is not listed may not occur. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Tooltip", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName", "Title"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

const REQUIRED = ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions"];
const COMMAND_ICONS = [16, 32, 80];
const LENGTHS: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 };
const FLOOR = "1.14";
const MAIN_LOCALE = "zh-CN";
const OTHER_LOCALE = "en-US";

/**
 * What Microsoft's online validator would say of an add-in-only manifest, and what this product promises besides: each fault in
 * one line, none for a good manifest.
 */
export function manifestFaults(xml: string, surroundings: ManifestSurroundings): readonly string[] {
  let root: Element;
  try {
    root = parse(xml);
  } catch (error) {
    return [`not well-formed: ${error instanceof Error ? error.message : ""}`];
  }
  return [
    ...orderFaults(root),
    ...requiredFaults(root),
    ...identityFaults(root, surroundings),
    ...floorFaults(root),
    ...localeFaults(root),
    ...lengthFaults(root),
    ...urlFaults(root, surroundings),
    ...resourceFaults(root),
    ...idFaults(root),
    ...iconFaults(root, surroundings),
  ];
}

function parse(xml: string): Element {
  const parser = new SaxesParser();
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name: localName(name), attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])), children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [root] = top.children;
  if (root === undefined) throw new Error("empty");
  return root;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

function* all(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* all(child);
}

const named = (root: Element, name: string): readonly Element[] => [...all(root)].filter((element) => element.name === name);
const child = (element: Element | undefined, name: string): Element | undefined => element?.children.find((candidate) => candidate.name === name);

function orderFaults(root: Element): readonly string[] {
  return [...all(root)].flatMap((element) => {
    const order = ORDERS[element.name];
    if (order === undefined) return [];
    const unknown = element.children.filter(({ name }) => !order.includes(name)).map(({ name }) => `${name} does not belong in ${element.name}`);
    const places = element.children.map(({ name }) => order.indexOf(name)).filter((place) => place >= 0);
    const wrong = places.findIndex((place, index) => index > 0 && place < (places[index - 1] ?? 0));
    return wrong < 0 ? unknown : [...unknown, `order: ${order[places[wrong] ?? 0]} comes too late in ${element.name}`];
  });
}

function requiredFaults(root: Element): readonly string[] {
  return REQUIRED.filter((name) => child(root, name) === undefined).map((name) => `missing: ${name}`);
}

function identityFaults(root: Element, { packageVersion }: ManifestSurroundings): readonly string[] {
  const faults: string[] = [];
  const id = child(root, "Id")?.text ?? "";
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(id)) faults.push(`Id is no GUID: ${id}`);
  const version = child(root, "Version")?.text ?? "";
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)) faults.push(`Version must have four parts: ${version}`);
  else if (version !== `${packageVersion}.0`) faults.push(`Version ${version} is not that of the package, ${packageVersion}`);
  if (child(root, "Permissions")?.text !== "ReadWriteDocument") faults.push("Permissions must be ReadWriteDocument");
  if (root.attributes["xsi:type"] !== "TaskPaneApp") faults.push("OfficeApp must be a TaskPaneApp");
  if (root.attributes["xmlns:xsi"] !== "http://www.w3.org/2001/XMLSchema-instance") faults.push("xmlns:xsi is wrong");
  return faults;
}

/** The floor stands in the base manifest and in the overrides, and both say the same. */
function floorFaults(root: Element): readonly string[] {
  return [child(root, "Requirements"), child(child(root, "VersionOverrides"), "Requirements")].flatMap((requirements) => {
    const set = requirements === undefined ? undefined : named(requirements, "Set")[0];
    const isRight = set?.attributes["Name"] === "ExcelApi" && set.attributes["MinVersion"] === FLOOR;
    return isRight ? [] : [`the floor must be ExcelApi ${FLOOR}`];
  });
}

function localeFaults(root: Element): readonly string[] {
  const faults: string[] = [];
  if (child(root, "DefaultLocale")?.text !== MAIN_LOCALE) faults.push(`DefaultLocale must be ${MAIN_LOCALE}`);
  const worded = [child(root, "DisplayName"), child(root, "Description"), ...named(root, "String")];
  for (const element of worded) {
    if (element === undefined) continue;
    const locales = element.children.filter(({ name }) => name === "Override").map(({ attributes }) => attributes["Locale"]);
    const label = element.attributes["id"] ?? element.name;
    if (!locales.includes(OTHER_LOCALE)) faults.push(`${label} has no ${OTHER_LOCALE} words`);
    if (locales.includes(MAIN_LOCALE)) faults.push(`${label} overrides the default locale`);
    if (locales.some((locale) => !/^[a-z]{2,3}-[A-Z]{2}$/.test(locale ?? ""))) faults.push(`${label} has an incomplete locale`);
  }
  return faults;
}

function lengthFaults(root: Element): readonly string[] {
  const groups = Object.entries(LENGTHS).flatMap(([name, length]) => named(root, name).map((element) => ({ element, length })));
  return groups.flatMap(({ element, length }) =>
    [...all(element)].flatMap(({ name, attributes }) => {
      const words = attributes["DefaultValue"] ?? attributes["Value"] ?? "";
      return words.length > length ? [`${name} is longer than ${length} characters: ${words}`] : [];
    }),
  );
}

const URL_ELEMENTS = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];

function urls(root: Element): readonly string[] {
  const addresses = [...all(root)].filter(({ name }) => URL_ELEMENTS.includes(name)).flatMap(({ attributes }) => attributes["DefaultValue"] ?? []);
  return [...addresses, ...named(root, "AppDomain").map(({ text }) => text)];
}

function urlFaults(root: Element, { site }: ManifestSurroundings): readonly string[] {
  const addresses = urls(root);
  const readable = addresses.filter((url) => URL.canParse(url));
  return [
    ...addresses.filter((url) => !URL.canParse(url) || new URL(url).protocol !== "https:").map((url) => `no https address: ${url}`),
    ...readable.filter((url) => new URL(url).protocol === "https:" && new URL(url).origin !== site).map((url) => `not on ${site}: ${url}`),
    ...named(root, "AppDomain").filter(({ text }) => URL.canParse(text) && new URL(text).origin !== text).map(({ text }) => `AppDomain has a path: ${text}`),
  ];
}

const RESOURCE_GROUPS: Readonly<Record<string, string>> = { Image: "Images", Url: "Urls", String: "ShortStrings" };

function resourceFaults(root: Element): readonly string[] {
  const resources = named(root, "Resources")[0];
  const ids = resources === undefined ? [] : [...all(resources)].filter(({ name }) => name in RESOURCE_GROUPS).flatMap(({ attributes }) => attributes["id"] ?? []);
  const used = [...all(root)].flatMap(({ attributes }) => attributes["resid"] ?? []);
  return [
    ...[...new Set([...ids, ...used])].filter((id) => id.length > 32).map((id) => `resid longer than 32 characters: ${id}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `resource twice: ${id}`),
    ...[...new Set(used)].filter((id) => !ids.includes(id)).map((id) => `resid without a resource: ${id}`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource that nothing uses: ${id}`),
  ];
}

/** Groups, controls and panes have ids of their own. */
function idFaults(root: Element): readonly string[] {
  const ids = [...named(root, "Group"), ...named(root, "Control")].map(({ attributes }) => attributes["id"] ?? "");
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice: ${id}`),
    ...ids.filter((id) => id === "" || id.length > 125).map((id) => `id empty or too long: ${id}`),
  ];
}

function iconFaults(root: Element, { imageSize }: ManifestSurroundings): readonly string[] {
  const images = new Map(named(root, "Image").flatMap(({ attributes: { id, DefaultValue } }) => (id === undefined || DefaultValue === undefined ? [] : [[id, DefaultValue]])));
  const commandIcons = named(root, "Icon").flatMap((icon) => {
    const sizes = icon.children.map(({ attributes }) => Number(attributes["size"]));
    const missing = COMMAND_ICONS.filter((size) => !sizes.includes(size)).map((size) => `an icon has no size ${size}`);
    return [...missing, ...icon.children.flatMap(({ attributes }) => sizeFault(images.get(attributes["resid"] ?? "") ?? "", Number(attributes["size"]), imageSize))];
  });
  const own = [
    { name: "IconUrl", size: 32 },
    { name: "HighResolutionIconUrl", size: 64 },
  ].flatMap(({ name, size }) => sizeFault(child(root, name)?.attributes["DefaultValue"] ?? "", size, imageSize));
  return [...new Set([...commandIcons, ...own])];
}

function sizeFault(url: string, size: number, imageSize: ManifestSurroundings["imageSize"]): readonly string[] {
  const found = imageSize(url);
  if (found === null) return [`no image at ${url}`];
  return found.width === size && found.height === size ? [] : [`${url} is ${found.width} × ${found.height}, not ${size} × ${size}`];
}
