import { z } from "zod";
import { manyOf } from "./many-of.ts";
import { caseParams, freshness, pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";
import { sentence } from "./sentence.ts";
import { tlp } from "./tlp-schema.ts";
import { toldIn } from "./told-in.ts";

export const eventKind = z.enum(["incident", "system", "action", "attribution", "denial", "claim", "event"]);

/** A date of an event, with everybody who gives it. */
export const timelineDate = z.object({
  edtf: z.string().describe("As the sources give it, in EDTF: `2022-07-15`, `2021-05/2022-07`, `2022-09-09~`."),
  from: z
    .number()
    .optional()
    .describe("First instant that it may be, ms since 1970-01-01 UTC; absent where it is open."),
  to: z.number().optional().describe("First instant after the last; absent where it is open."),
  precision: z.enum([
    "minute",
    "day",
    "month",
    "season",
    "quarter",
    "half",
    "year",
    "decade",
    "century",
    "interval",
    "unread",
  ]),
  qualifier: z.enum(["~", "?", "%"]).optional().describe("Approximate, uncertain, or both."),
  words: z.string().optional().describe("Words that it was read from."),
  clock: z
    .object({ text: z.string(), zoned: z.boolean().describe("Without a zone it is taken for UTC.") })
    .optional()
    .describe("Time of day as printed."),
  best: z.boolean().describe("The best supported of the event's dates."),
  speakers: z.array(z.string()),
  sources: z.array(z.string()).describe("Names of documents."),
  statements: z.array(z.string()),
  passages: z.array(z.string()).describe("Passages of the dossier, the first 40: `2.14`."),
});

export const timelineItem = z.object({
  id: z.string(),
  kind: eventKind,
  class: z.string().optional().describe("Class of an action, status of a system, role of an incident."),
  name: z.string(),
  about: z.array(z.string()).describe("Who or what it is about."),
  passages: z.array(z.string()).describe("Passages of the dossier, the first 40: `2.14`."),
  sentence: sentence.optional(),
  dates: z.array(timelineDate).describe("The best supported first."),
  conflicting: z.boolean().describe("The dates cannot all hold."),
  weight: z.enum(["main", "other"]),
  lanes: z.object({ system: z.array(z.string()), actor: z.array(z.string()), source: z.array(z.string()) }),
  marking: tlp,
  because: z.array(z.string()).describe("Ids of statements, the first 200."),
  statements: z.number().int(),
});

export type TimelineDate = z.output<typeof timelineDate>;
export type TimelineItem = z.output<typeof timelineItem>;

/** What the list can be narrowed to; an export takes the same. */
const timelineFilter = z.object({
  kind: manyOf(eventKind, 7).optional().describe("Kinds of events."),
  conflicting: z.enum(["yes"]).optional().describe("Only events whose dates cannot all hold."),
  system: manyOf(z.string().max(300), 50).optional().describe("Systems, by name."),
  actor: manyOf(z.string().max(300), 50).optional().describe("Actors and parties, by name."),
  source: manyOf(z.string().max(300), 50).optional().describe("Documents, by name."),
  words: z.string().max(200).optional().describe("Words, by their beginnings."),
  from: z.coerce.number().int().optional().describe("First day, in days since 1970-01-01."),
  to: z.coerce.number().int().optional().describe("Last day, in days since 1970-01-01."),
});

export const listTimeline = defineRoute({
  id: "timeline.list",
  method: "GET",
  path: "/cases/:case/timeline",
  summary: "What happened, in the order of time; each event with all its dates and who gives them.",
  params: caseParams,
  query: timelineFilter.extend({
    ...pageQuery.shape,
    dated: z.enum(["yes", "no"]).optional().describe("`no`: events that nobody dates."),
    ...toldIn.shape,
  }),
  reply: pageOf(timelineItem),
  tagged: true,
});

const namedCount = z.object({ name: z.string(), count: z.number().int() });

export const timelineOverview = z.object({
  freshness,
  total: z.number().int().describe("Events with a date that pass the filter."),
  undated: z.number().int(),
  conflicting: z.number().int(),
  months: z.array(namedCount).describe("Events by the month in which their best date begins, in order: `2022-07`."),
  kinds: z.array(namedCount),
  lanes: z.object({
    system: z.array(namedCount),
    actor: z.array(namedCount),
    source: z.array(namedCount),
  }),
});

export type TimelineOverview = z.output<typeof timelineOverview>;

export const readTimelineOverview = defineRoute({
  id: "timeline.overview",
  method: "GET",
  path: "/cases/:case/timeline/overview",
  summary: "How many events there are by month, kind, system, actor and source.",
  params: caseParams,
  query: timelineFilter.omit({ from: true, to: true }).extend(toldIn.shape),
  reply: timelineOverview,
  tagged: true,
});

export const exportTimeline = defineRoute({
  id: "timeline.export",
  method: "GET",
  path: "/cases/:case/timeline/export",
  summary: "The timeline as CSV, or as JSON lines for Timesketch; one line for each date of an event.",
  description:
    "Both have Timesketch's fields message, datetime and timestamp_desc. A time that is a span gives a line for its beginning and one for its end. Every line has the label of what it rests on.",
  params: caseParams,
  query: timelineFilter.extend({ format: z.enum(["csv", "jsonl"]) }),
  replyBytes: { mediaTypes: ["text/csv", "application/x-ndjson"] },
});
