import type { Range } from "@tanstack/react-virtual";
import { defaultRangeExtractor } from "@tanstack/react-virtual";

/** The rows in sight, in order, and one more that stays in the page wherever the reader scrolls: what is half written would be lost with it. */
export function withRow(range: Range, row: number): number[] {
  const shown = defaultRangeExtractor(range);
  return row < 0 || row >= range.count || shown.includes(row) ? shown : [...shown, row].sort((a, b) => a - b);
}
