import { z } from "zod";
import { manyOf } from "./many-of.ts";
import { caseParams, pageOf, pageQuery, viewOf } from "./page.ts";
import { defineRoute } from "./route.ts";
import { sentence, told } from "./sentence.ts";
import { tlp } from "./tlp-schema.ts";
import { toldIn } from "./told-in.ts";

/** Bands of ICD 203, and levels of confidence: two scales that are never joined in one sentence. */
export const likelihood = z.enum([
  "almost no chance",
  "very unlikely",
  "unlikely",
  "roughly even chance",
  "likely",
  "very likely",
  "almost certain",
]);
export const confidence = z.enum(["low", "moderate", "high"]);

/** A question that the first page answers. */
const answerRow = z.object({
  id: z.enum(["who", "assessed", "when", "hit", "lost", "disagreement", "missing"]),
  question: z.string(),
  sentences: z.array(sentence),
  /** How many more sentences the section behind it has. */
  more: z.number().int().min(0),
});

export const answer = z.object({
  case: z.object({ name: z.string(), title: z.string() }),
  marking: tlp,
  markingNote: z.string(),
  generatedAt: z.string(),
  engine: z.string(),
  counts: z.object({
    sources: z.number().int(),
    /** A text and its copies are one. */
    texts: z.number().int(),
    unread: z.number().int(),
    statements: z.number().int(),
    passages: z.number().int(),
  }),
  rows: z.array(answerRow),
  /** Who did it, where the case was assessed: the most probable, and how far to trust that. */
  assessment: z
    .object({
      version: z.number().int().optional(),
      verdict: z.array(sentence),
      hypotheses: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          probability: z.number(),
          likelihood,
          kind: z.enum(["known", "unknown", "added by hand"]),
        }),
      ),
      /** Probability of all that are not named. */
      others: z.number(),
      confidence: z.object({ level: confidence, sentence, reasons: z.array(sentence) }),
    })
    .optional(),
});

export type Answer = z.output<typeof answer>;

export const readAnswer = defineRoute({
  id: "dossier.answer",
  method: "GET",
  path: "/cases/:case/answer",
  summary: "The first page of the dossier: who, how sure, by whose word, what was hit, what was lost, what disagrees.",
  params: caseParams,
  query: toldIn,
  reply: viewOf(answer),
  tagged: true,
});

/** A row of “who says what”. */
const voice = z.object({
  section: z.literal("voices"),
  kind: z.enum([
    "attribution",
    "suspicion",
    "no attribution",
    "counter-accusation",
    "denial",
    "claim of responsibility",
  ]),
  sentence,
  words: z.array(sentence),
  likelihood: z.array(likelihood),
  confidence: z.array(confidence),
  said: z.array(z.string()),
  told,
});

const incident = z.object({
  section: z.literal("incidents"),
  role: z.string(),
  label: z.string(),
  lines: z.array(sentence),
});

const system = z.object({
  section: z.literal("systems"),
  name: z.string(),
  steps: z.array(z.object({ status: z.string(), sentence, date: z.string().optional() })),
});

const indicator = z.object({
  section: z.literal("indicators"),
  kind: z.string(),
  /** Defanged. */
  shown: z.string(),
  value: z.string(),
  standing: z.enum(["malicious", "benign", "not an indicator", "disputed"]),
  sentence,
});

const quantity = z.object({ section: z.literal("quantities"), cells: z.array(sentence) });

const toldItem = z.object({
  section: z.enum(["malware", "victims", "losses", "actions", "gaps", "undated"]),
  sentence,
});

const notice = z.object({
  section: z.literal("notices"),
  code: z.string(),
  severity: z.enum(["info", "warning", "error"]),
  message: z.string(),
  places: z.array(z.string()),
  count: z.number().int(),
});

/** The sections of the dossier that no panel of its own shows. */
export const dossierSection = z.enum([
  "incidents",
  "voices",
  "systems",
  "malware",
  "victims",
  "losses",
  "indicators",
  "actions",
  "quantities",
  "undated",
  "gaps",
  "notices",
]);

export const dossierItem = z.discriminatedUnion("section", [
  voice,
  incident,
  system,
  indicator,
  quantity,
  toldItem,
  notice,
]);

export type DossierItem = z.output<typeof dossierItem>;

export const listDossier = defineRoute({
  id: "dossier.section",
  method: "GET",
  path: "/cases/:case/dossier/:section",
  summary: "One section of the dossier, item by item.",
  params: caseParams.extend({ section: dossierSection }),
  query: pageQuery.extend(toldIn.shape),
  reply: pageOf(dossierItem),
  tagged: true,
});

/** Words in a source that a sentence rests on. */
export const passageItem = z.object({
  /** `2.14`, as references name it. */
  id: z.string(),
  quote: z.string(),
  statements: z.array(z.string()),
  /** UTF-16 code units in the text of the document. */
  at: z.object({ start: z.number().int(), end: z.number().int() }).optional(),
  /** Where else it stands: `record 12`. */
  place: z.string().optional(),
  source: z.object({
    number: z.number().int(),
    evidence: z.string(),
    part: z.array(z.string()).optional(),
    file: z.string(),
    title: z.string().optional(),
    publisher: z.string().optional(),
    published: z.object({ edtf: z.string(), readable: z.string() }).optional(),
    marking: tlp.optional(),
    grade: z.object({ reliability: z.string(), credibility: z.string(), decided: z.boolean() }),
  }),
});

export type PassageItem = z.output<typeof passageItem>;

/** Most passages that are asked for at once. */
export const PASSAGE_LIMIT = 100;

export const readPassages = defineRoute({
  id: "dossier.passages",
  method: "GET",
  path: "/cases/:case/passages",
  summary:
    "The words behind references of sentences, by the ids that the references give. What is not there is left out.",
  params: caseParams,
  query: z.object({
    id: manyOf(z.string().regex(/^\d{1,9}\.\d{1,9}$/), PASSAGE_LIMIT).describe("`2.14`; several may be given."),
  }),
  reply: z.object({ items: z.array(passageItem) }),
  tagged: true,
});
