/** By UTF-16 code units: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Without repetition, sorted. */
export function sorted(values: Iterable<string>): readonly string[] {
  return [...new Set(values)].sort(compareText);
}
