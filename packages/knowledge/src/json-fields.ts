/** An object of parsed JSON whose fields are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects of a list; none where there is no list. The list itself where it holds nothing else. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  if (!Array.isArray(value)) return [];
  return value.every(isObject) ? value : value.filter(isObject);
}

/** A text field without white space at its ends, or undefined where it is missing or empty. */
export function textOf(object: JsonObject, field: string): string | undefined {
  const value = object[field];
  const text = typeof value === "string" ? value.trim() : "";
  return text === "" ? undefined : text;
}

/** The texts of a field that holds one text or a list of them. The list itself where nothing in it wants mending. */
export function textsOf(object: JsonObject, field: string): readonly string[] {
  const value = object[field];
  if (value === undefined) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.every(isPlainText)) return list;
  return list.flatMap((item) => (typeof item === "string" && item.trim() !== "" ? [item.trim()] : []));
}

function isPlainText(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.trim() === value;
}
