import { z } from "zod";
import { findingItem } from "./evidence.ts";
import { changes, ranking } from "./hypotheses.ts";
import { manyOf } from "./many-of.ts";
import { caseParams } from "./page.ts";
import { defineRoute } from "./route.ts";
import { otherLanguage, toldIn } from "./told-in.ts";

/** Most statements that are left out at once. */
const MOST_LEFT_OUT = 200;

const asOf = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
  .optional()
  .describe("As it could be judged at the end of this day, month or year: `2022-09`.");
const prior = z.coerce
  .number()
  .min(0.01)
  .max(0.99)
  .optional()
  .describe("How probable an unknown actor is beforehand; 0.35 where it is left out.");
const full = z
  .enum(["true", "false"])
  .default("false")
  .transform((given) => given === "true")
  .describe("Give the whole assessment too, as dossier.json has it.");

/** An object of Kulla's own formats, as dossier.json and `--json` have it. */
const whole = z.record(z.string(), z.json());

const answer = z.object({
  ranking,
  changes,
  /** `assessment` of dossier.json, with every argument; only where `full` asks for it. */
  told: whole.optional(),
  findings: z.array(findingItem),
});

export type Weighing = z.output<typeof answer>;

export const weighCase = defineRoute({
  id: "weighing.read",
  method: "GET",
  path: "/cases/:case/weighing",
  summary: "Who did it, weighed anew: by what was known on a day, or with another prior. Nothing is kept of it.",
  description:
    "Computed when it is asked for, by a process of its own, of what you may see; a large case takes its time.",
  params: caseParams,
  query: z.object({ asOf, prior, full, ...toldIn.shape }),
  reply: answer,
});

const leftOut = z.object({
  id: z.string(),
  /** Who says it first, where somebody does. */
  speaker: z.string().optional(),
  quote: z.string(),
});

const whatIf = answer.extend({
  /** The statements that were left out. */
  without: z.array(leftOut),
  /** The statements as they are, the assessment of everything, and what is other then; only where `full` asks for it. */
  statements: z.array(whole).optional(),
  before: whole.optional(),
  change: whole.optional(),
});

export type WhatIfReply = z.output<typeof whatIf>;

export const askWhatIf = defineRoute({
  id: "weighing.whatIf",
  method: "GET",
  path: "/cases/:case/what-if",
  summary: "Who did it without some statements, and what the answer owes to them. Nothing is kept of it.",
  description: "`changes.change` compares it with the case as it stands.",
  params: caseParams,
  query: z.object({
    without: manyOf(z.string().regex(/^s-[0-9a-f]{1,32}$/), MOST_LEFT_OUT).describe(
      "Id of a statement, or its first characters; several may be given.",
    ),
    asOf,
    full,
    ...toldIn.shape,
  }),
  reply: whatIf,
});

export const weighList = defineRoute({
  id: "weighing.list",
  method: "POST",
  path: "/weighing",
  summary: "Who did it by a list of observations that another tool has made, without a case. Nothing is kept of it.",
  description:
    "`observations` has techniques, software, countries, sectors, and also name, grade (Admiralty code) and without (keys of works to judge without).",
  body: z.strictObject({
    observations: whole.describe('`{"techniques": ["T1485"], "software": ["S1151"], "countries": ["AL"]}`'),
    asOf,
    prior,
    full: z.boolean().default(false),
    ...toldIn.shape,
  }),
  reply: answer,
});

const version = z.object({
  number: z.number().int(),
  issuedAt: z.string(),
  /** What the naming rule answers, and whom it names. */
  verdict: z.string(),
  names: z.array(z.string()),
  confidence: z.string(),
  /** What went in that is other than in the version before. */
  inputs: z.array(z.enum(["evidence", "knowledge", "engine", "prior", "date"])),
  /** Hypotheses whose probability is other than in the version before, the largest change first. */
  moves: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      level: z.string(),
      role: z.string(),
      before: z.number().optional(),
      after: z.number().optional(),
    }),
  ),
  /** Items of evidence that speak otherwise for who leads or led. */
  items: z.array(
    z.object({
      item: z.string(),
      text: z.string(),
      lang: otherLanguage,
      how: z.string(),
      for: z.string(),
      nats: z.number(),
    }),
  ),
  /** As it was issued; only where `full` asks for it. */
  assessment: whole.optional(),
});

export type VersionItem = z.output<typeof version>;

export const listVersions = defineRoute({
  id: "versions.list",
  method: "GET",
  path: "/cases/:case/assessment-versions",
  summary:
    "The versions of the assessment that were issued with dossiers, the oldest first, and what changed with each.",
  description: "They rest on all that the workspace has: whoever does not see every case as a whole gets none.",
  params: caseParams,
  query: z.object({ full, ...toldIn.shape }),
  reply: z.object({ items: z.array(version), findings: z.array(findingItem) }),
});

export const issueVersion = defineRoute({
  id: "versions.issue",
  method: "POST",
  path: "/cases/:case/assessment-versions",
  summary:
    "Keep the assessment of the case as it stands as a version; where it is that of the last one, that is given.",
  description: "For whoever sees every case of the workspace as a whole.",
  params: caseParams,
  reply: z.object({ number: z.number().int(), issuedAt: z.string() }),
  status: 201,
  idempotent: true,
});
