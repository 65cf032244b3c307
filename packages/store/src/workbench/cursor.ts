import { StoreRefusal } from "@kulla/core";

/** Where a list goes on: what its last row was ordered by. */
export type CursorValue = string | number;

export function writeCursor(values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

/**
 * Reads a cursor of so many values of these kinds.
 *
 * @throws StoreRefusal `unfit-cursor` where nobody here has written it
 */
export function readCursor(text: string, kinds: readonly ("string" | "number")[]): readonly CursorValue[] {
  const values = parse(text);
  const fits =
    Array.isArray(values) && values.length === kinds.length && values.every((value, at) => isOf(value, kinds[at]));
  if (!fits) throw new StoreRefusal("unfit-cursor", "The cursor is none that a page of this list gave.");
  return values as CursorValue[];
}

function isOf(value: unknown, kind: "string" | "number" | undefined): boolean {
  if (kind === "number") return typeof value === "number" && Number.isSafeInteger(value) && Math.abs(value) < 2 ** 31;
  return typeof value === "string" && /^[\x20-\x7e]{0,400}$/u.test(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
