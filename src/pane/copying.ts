/** What goes to the clipboard: the same content with and without its looks. */
export interface Copyable {
  readonly html: string;
  readonly text: string;
}

/** All sentences, one paragraph each. */
export function sentencesCopy(texts: readonly string[]): Copyable {
  return { html: texts.map((text) => `<p>${escapeHtml(text)}</p>`).join(""), text: texts.join("\n") };
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** `refused`: nothing was copied, and the text must be selected for the user to copy it by hand. */
export type CopyResult = "copied" | "refused";

/**
 * Puts content on the clipboard, rich and plain. Excel on the web blocks the clipboard interface by policy, so the old command
 * is tried after it; that one can fail too.
 */
export async function copy(content: Copyable, page: Document): Promise<CopyResult> {
  return (await copyByInterface(content, page)) || copyByCommand(content, page) ? "copied" : "refused";
}

async function copyByInterface(content: Copyable, page: Document): Promise<boolean> {
  const clipboard = page.defaultView?.navigator.clipboard;
  if (clipboard === undefined || typeof clipboard.write !== "function" || typeof ClipboardItem === "undefined") return false;
  try {
    const parts = { "text/html": new Blob([content.html], { type: "text/html" }), "text/plain": new Blob([content.text], { type: "text/plain" }) };
    await clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return false;
  }
}

function copyByCommand(content: Copyable, page: Document): boolean {
  let isFilled = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/html", content.html);
    event.clipboardData?.setData("text/plain", content.text);
    event.preventDefault();
    isFilled = event.clipboardData !== null;
  };
  const focused = page.activeElement;
  const carrier = page.createElement("textarea");
  carrier.value = content.text;
  carrier.setAttribute("aria-hidden", "true");
  carrier.style.position = "fixed";
  carrier.style.opacity = "0";
  page.body.append(carrier);
  carrier.select();
  page.addEventListener("copy", fill);
  try {
    return page.execCommand("copy") && isFilled;
  } catch {
    return false;
  } finally {
    page.removeEventListener("copy", fill);
    carrier.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
