/** A table of Markdown; all columns but the first hold numbers. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = header.map((_, column) => (column === 0 ? "---" : "--:"));
  return `${[line(header), line(rule), ...rows.map(line)].join("\n")}\n`;
}
