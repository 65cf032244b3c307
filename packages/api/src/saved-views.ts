import { sha256OfText } from "@kulla/core";
import { z } from "zod";
import { nodeKind, PICTURE_LIMIT } from "./graph.ts";
import { caseParams } from "./page.ts";
import { defineRoute } from "./route.ts";
import { eventKind } from "./timeline.ts";

/** Views of one panel that an account keeps of a case at most. */
export const SAVED_VIEW_LIMIT = 20;

/** Letters of a key: enough to tell 20,000 nodes apart. */
const KEY = 16;

/** Stands for a node in a kept view: the beginning of a digest of its id, and short, since there may be many. */
export function nodeKey(caseName: string, id: string): string {
  return sha256OfText(`${caseName}\n${id}`).slice(0, KEY);
}

const key = z.string().regex(/^[0-9a-f]{16}$/u);
const keys = z.array(key).max(PICTURE_LIMIT);
const number = z.number().min(-1e9).max(1e9);

export const graphViewState = z.strictObject({
  panel: z.literal("graph"),
  nodes: z.number().int().min(1).max(PICTURE_LIMIT).describe("How many nodes were loaded."),
  hiddenKinds: z.array(nodeKind).max(nodeKind.options.length),
  hidden: keys.describe("Nodes that were hidden, by the first 16 digits of the SHA-256 of `case\\nid`."),
  only: keys.optional().describe("The only nodes that were shown; absent where that was all of them."),
  camera: z.strictObject({ x: number, y: number, ratio: z.number().positive().max(1e6), angle: number }),
  places: z
    .strictObject({
      keys,
      at: z
        .array(number)
        .max(PICTURE_LIMIT * 2)
        .describe("x and y of each."),
    })
    .refine(({ keys: named, at }) => at.length === named.length * 2, "There must be two numbers for each node.")
    .optional()
    .describe("Where nodes stood."),
});

export const timelineViewState = z.strictObject({
  panel: z.literal("timeline"),
  view: z.enum(["lanes", "list", "undated"]),
  lanes: z.enum(["system", "actor", "source", "all"]),
  kinds: z.array(eventKind).max(eventKind.options.length).describe("None: all kinds."),
  conflicting: z.boolean(),
  words: z.string().max(200).optional(),
  window: z
    .strictObject({ from: z.number(), to: z.number() })
    .optional()
    .describe("What was in sight, ms since 1970-01-01 UTC; absent where that was all."),
});

const viewState = z.discriminatedUnion("panel", [graphViewState, timelineViewState]);

export type GraphViewState = z.output<typeof graphViewState>;
export type TimelineViewState = z.output<typeof timelineViewState>;

export const savedView = z.object({
  id: z.string(),
  panel: z.enum(["graph", "timeline"]),
  name: z.string(),
  savedAt: z.string(),
});

export type SavedViewItem = z.output<typeof savedView>;

export const listSavedViews = defineRoute({
  id: "savedViews.list",
  method: "GET",
  path: "/cases/:case/views",
  summary: "The views that you keep of a case: your own, and nobody else's.",
  params: caseParams,
  reply: z.object({ items: z.array(savedView).describe("By panel and name.") }),
});

const savedViewParams = caseParams.extend({ view: z.string().min(1).max(100) });

export const readSavedView = defineRoute({
  id: "savedViews.read",
  method: "GET",
  path: "/cases/:case/views/:view",
  summary: "One of your views, with what it shows. Nodes that you may not see, or that are gone, are not in it.",
  params: savedViewParams,
  reply: savedView.extend({ state: viewState }),
});

export const saveView = defineRoute({
  id: "savedViews.save",
  method: "POST",
  path: "/cases/:case/views",
  summary: "Keep how you look at a panel under a name, in place of what you kept under it before.",
  params: caseParams,
  body: z.strictObject({
    name: z
      .string()
      .trim()
      .min(1)
      .max(60)
      .regex(/^[^\p{C}]+$/u, "No control characters."),
    state: viewState,
  }),
  reply: savedView,
  status: 201,
  idempotent: true,
});

export const removeSavedView = defineRoute({
  id: "savedViews.remove",
  method: "DELETE",
  path: "/cases/:case/views/:view",
  summary: "Remove one of your views.",
  params: savedViewParams,
});
