const WIDE = /[\uFF01-\uFF5E\u3000]/;

const NARROW: Readonly<Record<string, string>> = Object.fromEntries([...Array.from({ length: 0x5e }, (_, place) => [String.fromCharCode(0xff01 + place), String.fromCharCode(0x21 + place)] as const), ["\u3000", " "] as const]);

/** Full-width ASCII (１２．８％) in its usual half-width form, and full-width spaces as plain ones. Other characters stay. */
export function toHalfWidth(text: string): string {
  if (!WIDE.test(text)) return text;
  return text.replaceAll(/[\uFF01-\uFF5E\u3000]+/g, narrow);
}

/** Half as wide, each of them: a run of wide characters. */
function narrow(run: string): string {
  if (run.length === 1) return NARROW[run] ?? run;
  return String.fromCharCode(...Array.from(run, (character) => (NARROW[character] ?? character).charCodeAt(0)));
}
