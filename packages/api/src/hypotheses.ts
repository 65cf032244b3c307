import { decisionSchema } from "@kulla/core";
import { z } from "zod";
import { caseParams, viewOf } from "./page.ts";
import { defineRoute } from "./route.ts";
import { sentence } from "./sentence.ts";
import { toldIn } from "./told-in.ts";

/** The words of ICD 203 for a probability, with its range. */
const likelihood = z.string();

/** Part of an attack; `whole`: the attack as such. */
export const attackRole = z.enum(["whole", "access", "exfiltration", "encryption", "wiping", "persona"]);

const level = z.enum(["cluster", "group", "organisation", "state"]);

/** Very consistent, consistent, neither, inconsistent, very inconsistent. */
export const matrixRating = z.enum(["CC", "C", "N", "I", "II"]);

const toldHypothesis = z.object({
  id: z.string(),
  name: z.string(),
  probability: z.number().min(0).max(1),
  likelihood,
  kind: z.enum(["known", "unknown", "added by hand"]),
});

const toldRole = z.object({
  role: attackRole,
  title: z.string(),
  /** The answer of the naming rule. */
  verdict: z.array(sentence),
  conditions: z.array(z.object({ sentence, met: z.boolean() })),
  hypotheses: z.array(toldHypothesis),
  /** Probability of all that are not shown. */
  others: z.number(),
});

const toldLevel = z.object({
  level: z.enum(["cluster", "organisation", "state"]),
  title: z.string(),
  hypotheses: z.array(toldHypothesis.extend({ parts: z.array(z.string()), sentences: z.array(sentence) })),
  more: z.number().int(),
});

export const ranking = z.object({
  roles: z.array(toldRole),
  levels: z.array(toldLevel),
  /** A field of its own: likelihood and confidence are never told in one sentence. */
  confidence: z.object({ level: z.string(), sentence, reasons: z.array(sentence) }),
  gaps: z.array(sentence),
  prior: z.number(),
  version: z.number().int().optional(),
});

export type HypothesisRanking = z.output<typeof ranking>;

const cell = z.object({
  rating: matrixRating,
  /** What the model says the item adds, in nats. */
  nats: z.number(),
  /** Why a person rates it otherwise; `model` is then what the model says. */
  overridden: z.string().optional(),
  model: matrixRating.optional(),
});

const matrix = z.object({
  columns: z.array(z.object({ id: z.string(), name: z.string(), probability: z.number(), inconsistency: z.number() })),
  rows: z.array(
    z.object({
      item: z.string(),
      sentence,
      channel: z.string(),
      cells: z.array(cell),
      credibility: z.string(),
      relevance: z.string(),
      diagnosticity: z.number(),
    }),
  ),
});

export type HypothesisMatrix = z.output<typeof matrix>;

const toldArgument = z.object({
  item: z.string(),
  sentence,
  channel: z.string(),
  nats: z.number(),
  fakeable: z.string().optional(),
  works: z.array(z.string()),
});

export const changes = z.object({
  weighings: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      total: z.number(),
      arguments: z.array(toldArgument),
      rest: z.object({ count: z.number().int(), nats: z.number() }),
    }),
  ),
  leading: z.string().optional(),
  named: z.string().optional(),
  sensitivity: z.array(
    z.object({
      sentence,
      of: z.enum(["item", "source"]),
      before: z.number(),
      after: z.number(),
      leads: z.string().optional(),
      named: z.number().optional(),
    }),
  ),
  pivotal: z.array(sentence),
  falseFlag: z
    .object({ sentences: z.array(sentence), needs: z.array(z.object({ sentence, fakeable: z.string() })) })
    .optional(),
  next: z.array(z.object({ sentence, channel: z.string(), gain: z.number() })),
  similar: z.array(z.object({ sentence, similarity: z.number() })),
  tested: z.array(z.object({ verdict: z.enum(["supported", "contradicted", "not decidable"]), sentence })),
  accounts: z.array(z.object({ kind: z.string(), sentence })),
  all: z
    .object({ tested: z.number().int(), accounts: z.number().int() })
    .describe("How many there are of what only the first are listed of. The dossier lists all."),
  change: z
    .object({
      sentences: z.array(sentence),
      probabilities: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          level: z.string(),
          role: z.string(),
          before: z.number().optional(),
          after: z.number().optional(),
        }),
      ),
      causes: z.array(z.object({ sentence, nats: z.number() })),
    })
    .optional(),
});

export type HypothesisChanges = z.output<typeof changes>;

export const readRanking = defineRoute({
  id: "hypotheses.ranking",
  method: "GET",
  path: "/cases/:case/hypotheses/ranking",
  summary: "Who did it: hypotheses by role and by level with their probabilities, and, apart, the confidence.",
  params: caseParams,
  query: toldIn,
  reply: viewOf(ranking),
  tagged: true,
});

export const readMatrix = defineRoute({
  id: "hypotheses.matrix",
  method: "GET",
  path: "/cases/:case/hypotheses/matrix",
  summary: "Evidence × hypotheses with ratings, weights and inconsistency scores.",
  params: caseParams,
  query: toldIn,
  reply: viewOf(matrix),
  tagged: true,
});

export const readChanges = defineRoute({
  id: "hypotheses.changes",
  method: "GET",
  path: "/cases/:case/hypotheses/changes",
  summary: "What each item adds, what would change the answer, and what changed since the last version.",
  params: caseParams,
  query: toldIn,
  reply: viewOf(changes),
  tagged: true,
});

const reason = z.string().trim().min(1).max(2000).describe("Why; it stays on record.");
const hypothesisId = z
  .string()
  .min(1)
  .max(300)
  .describe("Id of the hypothesis: `group:whole:G0049`. Or an actor as the route for a new hypothesis takes it.");
/** Where words that are no id stand: part of the attack and level of the answer. */
const place = { role: attackRole.default("whole"), level: level.optional() };
const item = z
  .string()
  .min(1)
  .max(400)
  .describe("Id of the item of evidence: `technique:T1485`, or what stands behind its kind: `T1485`.");

/** Ids of statements that a decision rests on. */
const because = z
  .array(z.string().regex(/^s-[0-9a-f]{32}$/))
  .max(1000)
  .default([])
  .describe("Ids of statements that it rests on.");

/** A decision that was kept: its id, and the whole. */
export const keptDecision = z.object({ decision: z.string(), made: decisionSchema });

export const considerHypothesis = defineRoute({
  id: "hypotheses.consider",
  method: "POST",
  path: "/cases/:case/hypotheses",
  summary: "Put a hypothesis among the others.",
  params: caseParams,
  body: z.strictObject({
    actor: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .describe("A group by id or name, a country, an organ of a state, a name of the case, or `unknown`."),
    role: attackRole.default("whole"),
    level: level.optional(),
    reason,
    because,
  }),
  reply: keptDecision,
  status: 201,
  idempotent: true,
});

export const argueHypothesis = defineRoute({
  id: "hypotheses.argue",
  method: "POST",
  path: "/cases/:case/hypotheses/arguments",
  summary: "Give evidence of your own for a hypothesis, or against it.",
  params: caseParams,
  body: z.strictObject({
    hypothesis: hypothesisId,
    ...place,
    ratio: z
      .number()
      .min(0.000_001)
      .max(1_000_000)
      .describe("How much likelier the evidence is if the hypothesis holds than if not; below 1 it speaks against it."),
    text: z.string().trim().min(1).max(2000),
    grade: z.strictObject({
      reliability: z.enum(["A", "B", "C", "D", "E", "F"]),
      credibility: z.enum(["1", "2", "3", "4", "5", "6"]),
    }),
    reason,
    because,
  }),
  reply: keptDecision,
  status: 201,
  idempotent: true,
});

export const rateItem = defineRoute({
  id: "hypotheses.rate",
  method: "POST",
  path: "/cases/:case/hypotheses/ratings",
  summary: "Put your rating of an item under a hypothesis in place of the model's.",
  params: caseParams,
  body: z.strictObject({ hypothesis: hypothesisId, ...place, item, rating: matrixRating, reason, because }),
  reply: keptDecision,
  status: 201,
  idempotent: true,
});

export const judgeItem = defineRoute({
  id: "hypotheses.relevance",
  method: "POST",
  path: "/cases/:case/hypotheses/relevance",
  summary: "Say how much an item bears on the question.",
  params: caseParams,
  body: z.strictObject({ item, relevance: z.enum(["high", "medium", "low"]), reason }),
  reply: keptDecision,
  status: 201,
  idempotent: true,
});
