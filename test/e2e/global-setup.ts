import { buildAll } from "../serve/build-pages";
import { hasBrowser } from "./browser";

/** The tests drive a release built from the sources as they are now. */
export default async function setUp(): Promise<void> {
  if (hasBrowser) await buildAll();
}
