/** The types of `decision.ts` as a schema, for decisions that come from outside. A type-level test holds the two equal. */
import { z } from "zod";
import { isClusterId } from "./activity.ts";
import { INFORMATION_CREDIBILITY, SOURCE_RELIABILITY } from "./admiralty.ts";
import type { AdmiraltyCode } from "./admiralty.ts";
import { claimSchema, shortText } from "./claim-schema.ts";
import type { Decision, Subject, Verdict } from "./decision.ts";
import { hypothesisId } from "./hypothesis.ts";
import { decisionIdText, instant, part, sha256, statementIdText } from "./id-schema.ts";

/** Most activities, clusters and statements that one decision names. */
const MOST = 10_000;

const marking = z.enum(["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"]);
const reliability = z.enum(["A", "B", "C", "D", "E", "F"]);
const credibility = z.enum(["1", "2", "3", "4", "5", "6"]);
const admiralty = z.enum(
  Object.keys(SOURCE_RELIABILITY).flatMap((letter) =>
    Object.keys(INFORMATION_CREDIBILITY).map((digit) => `${letter}${digit}` as AdmiraltyCode),
  ),
);

const clusterId = z.string().refine(isClusterId, "no name of a cluster, such as CL-0001");

const actor = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("group"), id: shortText }).readonly(),
  z.strictObject({ kind: z.literal("named"), name: shortText }).readonly(),
  z.strictObject({ kind: z.literal("organ"), country: shortText, organ: shortText }).readonly(),
  z.strictObject({ kind: z.literal("state"), country: shortText }).readonly(),
  z.strictObject({ kind: z.literal("unknown") }).readonly(),
]);

const activity = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("incident"), case: shortText, incident: shortText }).readonly(),
  z.strictObject({ kind: z.literal("actor"), case: shortText, name: shortText }).readonly(),
  z.strictObject({ kind: z.literal("catalogue"), id: shortText }).readonly(),
]);
const activities = z.array(activity).min(1).max(MOST).readonly();
const shared = z.array(shortText).max(MOST).readonly().exactOptional();

const verdict = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("accept") }),
  z.strictObject({ kind: z.literal("reject") }),
  z.strictObject({ kind: z.literal("correct"), claim: claimSchema }),
  z.strictObject({ kind: z.literal("same") }),
  z.strictObject({ kind: z.literal("distinct") }),
  z.strictObject({
    kind: z.literal("nature"),
    nature: z.enum(["conflict", "development", "variant", "compatible"]),
  }),
  z.strictObject({ kind: z.literal("rate"), reliability, credibility }),
  z.strictObject({
    kind: z.literal("mark"),
    marking,
  }),
  z.strictObject({ kind: z.literal("withdraw") }),
  z.strictObject({
    kind: z.literal("consider"),
    level: z.enum(["cluster", "group", "organisation", "state"]),
    role: z.enum(["whole", "access", "exfiltration", "encryption", "wiping", "persona"]),
    actor,
  }),
  z.strictObject({
    kind: z.literal("argue"),
    ratio: z.number().min(1e-6).max(1e6),
    text: shortText,
    grade: admiralty,
  }),
  z.strictObject({ kind: z.literal("rating"), rating: z.enum(["CC", "C", "N", "I", "II"]) }),
  z.strictObject({ kind: z.literal("relevance"), relevance: z.enum(["high", "medium", "low"]) }),
  z.strictObject({ kind: z.literal("form"), activities, shared }),
  z.strictObject({ kind: z.literal("grow"), activities, shared }),
  z.strictObject({ kind: z.literal("shrink"), activities }),
  z.strictObject({ kind: z.literal("merge"), clusters: z.array(clusterId).min(1).max(MOST).readonly(), shared }),
  z.strictObject({
    kind: z.literal("split"),
    parts: z
      .array(z.strictObject({ cluster: clusterId, activities }).readonly())
      .min(1)
      .max(MOST)
      .readonly(),
  }),
  z.strictObject({
    kind: z.literal("keep-apart"),
    clusters: z.array(clusterId).min(1).max(MOST).readonly().exactOptional(),
    activities: activities.exactOptional(),
  }),
  z.strictObject({ kind: z.literal("promote"), group: shortText, catalogue: shortText.exactOptional() }),
  z.strictObject({ kind: z.literal("rename"), name: shortText }),
]);

const subject = z.union([
  z.strictObject({ statement: statementIdText }),
  z.strictObject({ pair: z.tuple([statementIdText, statementIdText]).readonly() }),
  z.strictObject({ source: z.strictObject({ evidence: sha256, part: part.exactOptional() }) }),
  z.strictObject({ hypothesis: shortText }),
  z.strictObject({ hypothesis: shortText, item: shortText }),
  z.strictObject({ item: shortText }),
  z.strictObject({ cluster: clusterId }),
  z.strictObject({ decision: decisionIdText }),
]);

export const decisionSchema = z
  .strictObject({
    id: decisionIdText,
    about: subject,
    verdict,
    author: shortText,
    reason: z.string().max(20_000),
    because: z.array(statementIdText).max(MOST).readonly().exactOptional(),
    decidedAt: instant,
    sight: marking.exactOptional(),
  })
  .refine(({ about, verdict: { kind } }) => verdictsOn(about).includes(kind), "a verdict that its subject cannot have")
  .refine(isOfItsHypothesis, "a hypothesis under another's id");

/** What a person says who decides about something of a case. By whom and when is not theirs to say, nor is the id. */
export const decisionDraftSchema = z
  .strictObject({
    about: subject,
    verdict,
    reason: z.string().trim().min(1).max(20_000),
    because: z.array(statementIdText).max(MOST).readonly().exactOptional(),
  })
  .refine(({ about }) => !("cluster" in about), "a cluster is the workspace's, not a case's")
  .refine(({ about, verdict: { kind } }) => verdictsOn(about).includes(kind), "a verdict that its subject cannot have")
  .refine(isOfItsHypothesis, "a hypothesis under another's id");

/** What can be decided about a subject. */
function verdictsOn(about: Subject): readonly Verdict["kind"][] {
  if ("statement" in about) return ["accept", "reject", "correct", "withdraw"];
  if ("pair" in about) return ["same", "distinct", "nature", "withdraw"];
  // The parts of an archive have its label.
  if ("source" in about) return about.source.part === undefined ? ["rate", "mark", "withdraw"] : ["rate", "withdraw"];
  if ("cluster" in about) return ["form", "grow", "shrink", "merge", "split", "keep-apart", "promote", "rename"];
  if ("decision" in about) return ["withdraw"];
  if (!("hypothesis" in about)) return ["relevance", "withdraw"];
  return "item" in about ? ["argue", "rating", "withdraw"] : ["consider", "withdraw"];
}

function isOfItsHypothesis({ about, verdict: one }: Pick<Decision, "about" | "verdict">): boolean {
  if (one.kind !== "consider" || !("hypothesis" in about)) return true;
  return about.hypothesis === hypothesisId(one.level, one.role, one.actor);
}
