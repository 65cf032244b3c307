import { Problem } from "./problem.ts";

interface PageQuery {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/**
 * A page of a list that is short enough to be at hand as a whole, sorted by its keys in UTF-16 code units. The cursor is the key of the last item, so that what
 * comes or goes meanwhile moves nothing.
 *
 * @throws Problem where the cursor is none
 */
export function pageOfList<T>(items: readonly T[], keyOf: (item: T) => string, { cursor, limit }: PageQuery) {
  const sorted = items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const after = cursor === undefined ? undefined : keyOfCursor(cursor);
  const from = after === undefined ? 0 : sorted.findIndex(({ key }) => key > after);
  const page = from < 0 ? [] : sorted.slice(from, from + limit);
  const last = page.at(-1);
  const isLast = last === undefined || from + limit >= sorted.length;
  return {
    items: page.map(({ item }) => item),
    total: items.length,
    ...(!isLast && { next: Buffer.from(last.key, "utf8").toString("base64url") }),
  };
}

function keyOfCursor(cursor: string): string {
  if (/^[A-Za-z0-9_-]+$/u.test(cursor)) return Buffer.from(cursor, "base64url").toString("utf8");
  const detail = "The cursor is not one that this list has given.";
  throw new Problem("server-request-invalid", detail, { errors: [{ pointer: "cursor", message: detail }] });
}
