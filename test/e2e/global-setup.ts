import { buildPages } from "../serve/build-pages";
import { hasBrowser } from "./browser";

/** The tests drive pages built from the sources as they are now. */
export default async function setUp(): Promise<void> {
  if (hasBrowser) await buildPages("all");
}
