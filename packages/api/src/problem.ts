import { z } from "zod";

/** Media type of a problem (RFC 9457). */
export const PROBLEM_MEDIA_TYPE = "application/problem+json";

/** The rule that a part of a request breaks, for a page that says so in the language of its reader. */
export const partRule = z.object({
  kind: z
    .enum(["missing", "type", "short", "long", "small", "large", "few", "many", "choice", "unknown", "form", "absent"])
    .describe(
      "missing: needed, and not there · type: of another kind (`of`) · short, long: characters (`limit`) · small, large: a number (`limit`) · few, many: how many there are (`limit`) · choice: none of the values that it may have (`of`) · unknown: no part of this name (`of`) · form: not written so · absent: names nothing that is there.",
    ),
  limit: z.number().optional(),
  of: z.array(z.string()).optional(),
});

export type PartRule = z.output<typeof partRule>;

/** An error as every route gives it: RFC 9457, with the code of Kulla's error catalogue (`docs/errors.md`). */
export const problemDetails = z.object({
  type: z.string().describe("`/problems/<code>`: a page that explains the code."),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional().describe("What was wrong here, and what to do."),
  instance: z.string().optional().describe("Id of the request, as in the server's log."),
  code: z.string().describe("Code of the error catalogue."),
  errors: z
    .array(
      z.object({
        pointer: z.string().describe("JSON pointer into the body, or the name of a parameter."),
        message: z.string(),
        rule: partRule.optional(),
      }),
    )
    .optional()
    .describe("Each part of the request that does not fit its schema."),
  retryAfter: z.number().optional().describe("Seconds."),
});

export type ProblemDetails = z.output<typeof problemDetails>;
