const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands bytes to the user as a file; the browser decides where it goes. */
export function download(bytes: Uint8Array, fileName: string, page: Document): void {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: XLSX }));
  const link = page.createElement("a");
  link.href = url;
  link.download = fileName;
  page.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** "一季度.xlsx" → "一季度-简报.xlsx": never the name of the file that was opened. */
export function savedName(fileName: string): string {
  return `${fileName.replace(/\.[^.]+$/, "")}-简报.xlsx`;
}
