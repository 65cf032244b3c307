/** A string literal of the patterning language: quotes and backslashes escaped (section 9.3). */
export function quotePattern(value: string): string {
  return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
