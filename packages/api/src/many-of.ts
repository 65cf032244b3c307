import { z } from "zod";

/** A parameter of a query that may be given several times, `?id=2.1&id=2.4`, as a list. */
export function manyOf<T extends z.ZodType<string, string>>(item: T, most: number) {
  return z
    .union([z.array(item).max(most), item])
    .transform((given): readonly z.output<T>[] => (typeof given === "string" ? [given] : (given as z.output<T>[])));
}
