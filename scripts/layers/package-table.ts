/** One row of the package table in `docs/ARCHITECTURE.md`. */
export interface PackageRow {
  readonly layer: number;
  readonly name: string;
  readonly mayImport: readonly string[];
  /** Line of the row in the page, from 1. */
  readonly line: number;
}

const ROW = /^\|\s*(\d+)\s*\|\s*`([a-z-]+)`\s*\|([^|]*)\|([^|]*)\|\s*$/u;

/**
 * Reads the package table: rows `| layer | \`name\` | purpose | \`a\`, \`b\` |`, with `–` for "imports nothing".
 *
 * @throws Error where the page has no such row, or names a package twice: a law that cannot be read is no law.
 */
export function parsePackageTable(markdown: string): ReadonlyMap<string, PackageRow> {
  const rows = new Map<string, PackageRow>();
  for (const [index, text] of markdown.split("\n").entries()) {
    const match = ROW.exec(text);
    if (match === null) continue;
    const [, layer = "", name = "", , imports = ""] = match;
    if (rows.has(name)) throw new Error(`docs/ARCHITECTURE.md:${index + 1}: two rows for \`${name}\``);
    const mayImport = [...imports.matchAll(/`([a-z-]+)`/gu)].map((found) => found[1] ?? "");
    rows.set(name, { layer: Number(layer), name, mayImport, line: index + 1 });
  }
  if (rows.size === 0) throw new Error("docs/ARCHITECTURE.md: no row of the package table could be read");
  return rows;
}
