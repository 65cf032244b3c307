const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as HTML, for elements and for attributes in quotation marks. */
export function htmlText(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (sign) => SIGNS[sign] ?? sign);
}

/** The same, with what stands in backquotes as code. */
export function htmlWords(text: string): string {
  return htmlText(text).replaceAll(/`([^`]{1,200})`/gu, "<code>$1</code>");
}
