/**
 * A text that PostgreSQL can keep: what it refuses (NUL, surrogates without their other half) is written as `\uXXXX`, and a
 * backslash as two, so that different texts stay different.
 */
export function legibleText(text: string): string {
  return text.replace(/[\\\0\p{Surrogate}]/gu, (unit) =>
    unit === "\\" ? "\\\\" : `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The text of which `legibleText` made this. */
export function illegibleText(legible: string): string {
  return legible.replace(/\\(?:\\|u([0-9a-f]{4}))/gu, (_, unit: string | undefined) =>
    unit === undefined ? "\\" : String.fromCharCode(Number.parseInt(unit, 16)),
  );
}
