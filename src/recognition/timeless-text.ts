import { findPeriod } from "../quantity/period-reading";
import { compactText } from "./plain-text";

/** A text in the form in which texts are compared, without the periods in it: the title of this quarter's table is that of the next. */
export function timelessText(text: string): string {
  let rest = text;
  for (let found = findPeriod(rest); found !== null; found = findPeriod(rest)) rest = `${rest.slice(0, found.start)}${rest.slice(found.end)}`;
  return compactText(rest);
}
