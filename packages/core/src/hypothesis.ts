/** What a hypothesis about the actor is: whom, in which part of the attack, at which level. */

/** A candidate: a group of the catalogue, a cluster or name of the case, an organ, a state, or nobody that is known. */
export type ActorRef =
  | { readonly kind: "group"; readonly id: string }
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "organ"; readonly country: string; readonly organ: string }
  | { readonly kind: "state"; readonly country: string }
  | { readonly kind: "unknown" };

/** The part of an attack that a hypothesis is about; `whole`: the attack as such. */
export type AttackRole = "whole" | "access" | "exfiltration" | "encryption" | "wiping" | "persona";

/** The levels are separate answers with separate evidence. */
export type HypothesisLevel = "cluster" | "group" | "organisation" | "state";

/** Made from level, role and actor: `group:whole:G0049`. */
export type HypothesisId = string;

/** How an item of evidence goes with a hypothesis: very consistent, consistent, neither, inconsistent, very inconsistent. */
export type MatrixRating = "CC" | "C" | "N" | "I" | "II";

/** How much an item of evidence bears on the question. */
export type Relevance = "high" | "medium" | "low";

/** The part of a hypothesis' id that tells the actor: `G0049`, `IR`, `IR:mois`, `DEV-0842`, `unknown`. */
export function actorKey(actor: ActorRef): string {
  if (actor.kind === "group") return actor.id;
  if (actor.kind === "named") return actor.name;
  if (actor.kind === "organ") return `${actor.country}:${actor.organ}`;
  return actor.kind === "state" ? actor.country : "unknown";
}

/** The id of the hypothesis that this actor did this part. */
export function hypothesisId(level: HypothesisLevel, role: AttackRole, actor: ActorRef): HypothesisId {
  return `${level}:${role}:${actorKey(actor)}`;
}

const HYPOTHESIS = /^(?:cluster|group|organisation|state):(?:whole|access|exfiltration|encryption|wiping|persona):./u;

/** Whether words have the form of an id of a hypothesis. */
export function isHypothesisId(words: string): words is HypothesisId {
  return HYPOTHESIS.test(words);
}
