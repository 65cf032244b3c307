/**
 * JSON with one text for one value, after the JSON Canonicalization Scheme (RFC 8785): keys sorted by UTF-16 code units, no
 * white space, numbers and strings as ECMAScript writes them. Properties that are undefined are left out. A lone surrogate, on
 * which RFC 8785 fails, is written as its escape: evidence may hold it, and the text stays one to one.
 *
 * @throws TypeError on what JSON cannot say: functions, symbols, bigints, NaN, infinities, undefined outside an object.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (value === null || typeof value === "boolean") return JSON.stringify(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`JSON has no number ${value}`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${items(value)}]`;
  if (typeof value === "object") return `{${members(value)}}`;
  throw new TypeError(`JSON has no ${typeof value}`);
}

/** What JSON writes in another way than it stands: quotation marks, backslashes, controls, surrogates. */
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

const quoted = (text: string): string => (ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`);

function items(values: readonly unknown[]): string {
  let text = "";
  for (let index = 0; index < values.length; index += 1)
    text += index === 0 ? canonicalJson(values[index]) : `,${canonicalJson(values[index])}`;
  return text;
}

/** Written for speed: every statement's id is made from such a text. */
function members(value: object): string {
  let text = "";
  for (const key of sortedKeys(value)) {
    const member: unknown = (value as Readonly<Record<string, unknown>>)[key];
    if (member === undefined) continue;
    if (text !== "") text += ",";
    text += `${quoted(key)}:${canonicalJson(member)}`;
  }
  return text;
}

/** The keys in the order of UTF-16 code units, which is that of `<` and of `sort`. */
function sortedKeys(value: object): readonly string[] {
  const keys = Object.keys(value);
  for (let index = 1; index < keys.length; index += 1)
    if ((keys[index - 1] ?? "") > (keys[index] ?? ""))
      return keys.length > MOST_INSERTED ? keys.sort() : inserted(keys);
  return keys;
}

/** More keys than this are left to the engine's sort, which has to set itself up. */
const MOST_INSERTED = 16;

/** Sorted in place, by insertion. */
function inserted(keys: string[]): readonly string[] {
  for (let index = 1; index < keys.length; index += 1) {
    const key = keys[index] ?? "";
    let to = index;
    for (; to > 0 && (keys[to - 1] ?? "") > key; to -= 1) keys[to] = keys[to - 1] ?? "";
    keys[to] = key;
  }
  return keys;
}
