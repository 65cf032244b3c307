import { safeForTerminal } from "./terminal.ts";

/** Rows as columns of text, two spaces apart; the last column is not padded. Cells from outside are made safe. */
export function drawTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows.map((row) => row.map((cell) => safeForTerminal(String(cell)).replaceAll(/\s+/gu, " ")))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => [...(row[column] ?? "")].length)));
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          column === row.length - 1 ? cell : cell + " ".repeat((widths[column] ?? 0) - [...cell].length),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
