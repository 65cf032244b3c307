import { z } from "zod";

/** Media type of a problem (RFC 9457). */
export const PROBLEM_MEDIA_TYPE = "application/problem+json";

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
      }),
    )
    .optional()
    .describe("Each part of the request that does not fit its schema."),
  retryAfter: z.number().optional().describe("Seconds."),
});

export type ProblemDetails = z.output<typeof problemDetails>;
