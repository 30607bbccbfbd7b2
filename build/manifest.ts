import webpackConfig from "../webpack.config.js";

const { DEV_URL } = webpackConfig;

/** What is wrong with an address to roll out from, in one line; said to the administrator as it is. */
export class AddressError extends Error {}

/**
 * The address that the site is served under, without a slash at its end.
 * @throws AddressError where Excel would not load pages from there
 */
export function siteAddress(given: string): URL {
  if (!URL.canParse(given)) throw new AddressError(`--base-url ${given}: give a full address, as https://HOST/PATH`);
  const url = new URL(given);
  if (url.protocol !== "https:") throw new AddressError(`--base-url ${given}: Excel loads add-ins from https only`);
  if (url.search !== "" || url.hash !== "" || url.username !== "") throw new AddressError(`--base-url ${given}: give the address of a folder, without ?, # or a user name`);
  url.pathname = url.pathname.replace(/\/+$/, "");
  return url;
}

/** The manifest of the project, its pages at another address. A domain (AppDomain) has no path. */
export function manifestFor(manifest: string, address: URL): string {
  const folder = address.href.replace(/\/+$/, "");
  return manifest.replaceAll(`<AppDomain>${DEV_URL}</AppDomain>`, `<AppDomain>${address.origin}</AppDomain>`).replaceAll(DEV_URL, xmlText(folder));
}

const xmlText = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
