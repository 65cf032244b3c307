import { z } from "zod";

/** Most items of one page. */
export const PAGE_LIMIT = 500;

/** Query of a list: where to go on and how many at most. The cursor is what the page before gave; it means nothing outside. */
export const pageQuery = z.object({
  cursor: z.string().max(600).optional().describe("`next` of the page before; absent for the first page."),
  limit: z.coerce.number().int().min(1).max(PAGE_LIMIT).default(100).describe("Most items to give."),
});

/** Says how fresh what is shown is. */
export const freshness = z.object({
  /** Grows with each time that the case was computed; 0 where it never was. */
  revision: z.number().int().min(0),
  /** Something was added or decided since; a job that computes the case again is waiting or running. */
  stale: z.boolean(),
});

/** A page of a list whose items have this schema. `total` counts what the viewer may see, over all pages. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    next: z.string().optional().describe("Cursor of the next page; absent on the last."),
    total: z.number().int().min(0),
    freshness: freshness.optional(),
  });
}

/** One computed thing. `value` is absent while the case has not been computed, or where it has nothing of the kind. */
export function viewOf<T extends z.ZodType>(value: T) {
  return z.object({ freshness, value: value.optional() });
}

/** Name of a case in a path. */
export const caseParams = z.object({ case: z.string().min(1).max(200).describe("Name of the case: `albania-2022`.") });
