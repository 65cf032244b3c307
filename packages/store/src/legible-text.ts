/**
 * A text that PostgreSQL can keep: what it refuses (NUL, surrogates without their other half) is written as `\uXXXX`, and a
 * backslash as two, so that different texts stay different.
 */
export function legibleText(text: string): string {
  return text.replace(/[\\\0\p{Surrogate}]/gu, (unit) =>
    unit === "\\" ? "\\\\" : `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
