/**
 * JSON with one text for one value, after the JSON Canonicalization Scheme (RFC 8785): keys sorted by UTF-16 code units, no
 * white space, numbers and strings as ECMAScript writes them. Properties that are undefined are left out. A lone surrogate, on
 * which RFC 8785 fails, is written as its escape: evidence may hold it, and the text stays one to one.
 *
 * @throws TypeError on what JSON cannot say: functions, symbols, bigints, NaN, infinities, undefined outside an object.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`JSON has no number ${value}`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item: unknown) => canonicalJson(item)).join(",")}]`;
  if (typeof value === "object") return `{${members(value)}}`;
  throw new TypeError(`JSON has no ${typeof value}`);
}

/** Written for speed: every statement's id is made from such a text. */
function members(value: object): string {
  let text = "";
  // The default order of `sort` is that of UTF-16 code units.
  for (const key of Object.keys(value).sort()) {
    const member: unknown = (value as Readonly<Record<string, unknown>>)[key];
    if (member === undefined) continue;
    if (text !== "") text += ",";
    text += `${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return text;
}
