const WIDE = /[\uFF01-\uFF5E\u3000]/;

/** Full-width ASCII (１２．８％) in its usual half-width form, and full-width spaces as plain ones. Other characters stay. */
export function toHalfWidth(text: string): string {
  if (!WIDE.test(text)) return text;
  return text.replaceAll(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).replaceAll("\u3000", " ");
}
