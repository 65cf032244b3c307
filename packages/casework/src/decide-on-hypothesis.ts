import type {
  ActorRef,
  AdmiraltyCode,
  AttackRole,
  Decision,
  DecisionId,
  HypothesisId,
  HypothesisLevel,
  Instant,
  MatrixRating,
  Relevance,
  StatementId,
  Store,
  Subject,
  Tlp,
  Verdict,
} from "@kulla/core";
import { hypothesisId, makeDecision, sha256OfText } from "@kulla/core";
import type { Catalogue } from "@kulla/knowledge";
import { findActor, findCountry, findOrgan } from "@kulla/knowledge";
import { decisionTime, decisionTimes } from "./decision-time.ts";

/** Who decides in which case, and why. */
export interface DecidingInput {
  readonly store: Store;
  readonly caseName: string;
  readonly author: string;
  readonly reason: string;
  readonly because?: readonly StatementId[];
  readonly now: Instant;
  /** Highest label that whoever decides can see; absent where that is everything. */
  readonly sight?: Tlp;
}

/** Puts a hypothesis among the others, so that it is weighed and shown however improbable it is. */
export function considerHypothesis(
  input: DecidingInput & { readonly actor: ActorRef; readonly role?: AttackRole; readonly level?: HypothesisLevel },
): Promise<Decision> {
  const { actor, role = "whole", level = levelOf(actor) } = input;
  const about = { hypothesis: hypothesisId(level, role, actor) };
  return decide(input, about, { kind: "consider", level, role, actor });
}

/** Gives an analyst's own evidence for a hypothesis (ratio above 1) or against it. The same words on the same hypothesis are one item. */
export function argueHypothesis(
  input: DecidingInput & {
    readonly hypothesis: HypothesisId;
    readonly ratio: number;
    readonly text: string;
    readonly grade: AdmiraltyCode;
  },
): Promise<Decision> {
  const { hypothesis, ratio, text, grade } = input;
  const item = `analyst:${sha256OfText(`${hypothesis}\n${text}`).slice(0, 12)}`;
  return decide(input, { hypothesis, item }, { kind: "argue", ratio, text, grade });
}

/** Puts a person's rating of an item under a hypothesis in place of the model's. */
export function rateEvidence(
  input: DecidingInput & { readonly hypothesis: HypothesisId; readonly item: string; readonly rating: MatrixRating },
): Promise<Decision> {
  const { hypothesis, item, rating } = input;
  return decide(input, { hypothesis, item }, { kind: "rating", rating });
}

/** Says how much an item bears on the question. */
export function judgeRelevance(
  input: DecidingInput & { readonly item: string; readonly relevance: Relevance },
): Promise<Decision> {
  return decide(input, { item: input.item }, { kind: "relevance", relevance: input.relevance });
}

/** Takes one decision of a case back, of whatever kind; taking back a withdrawal makes the decision hold again. */
export function undoCaseDecision(input: DecidingInput & { readonly decision: DecisionId }): Promise<Decision> {
  return decide(input, { decision: input.decision }, { kind: "withdraw" });
}

function decide(input: DecidingInput, about: Subject, verdict: Verdict): Promise<Decision> {
  return decideInCase({ ...input, about, verdict });
}

/** Appends a person's decision on anything of a case. Of the decisions of a case no two have one time, so that replaying knows which came first. */
export async function decideInCase(
  input: DecidingInput & { readonly about: Subject; readonly verdict: Verdict },
): Promise<Decision> {
  const { about, verdict, store, caseName, author, reason, because = [], now, sight } = input;
  const cited = [...new Set(because)].sort();
  const decision = makeDecision({
    about,
    verdict,
    author,
    reason,
    ...(cited.length === 0 ? {} : { because: cited }),
    decidedAt: decisionTime(await store.decisions(caseName), now),
    ...(sight !== undefined && sight !== "TLP:RED" && { sight }),
  });
  await store.append(caseName, { decisions: [decision] });
  return decision;
}

/**
 * Appends many decisions of one person for one reason, all or none. They follow one another by a millisecond each, so that replaying knows
 * which came first.
 */
export async function decideManyInCase(
  input: Omit<DecidingInput, "because"> & { readonly about: readonly Subject[]; readonly verdict: Verdict },
): Promise<readonly Decision[]> {
  const { about, verdict, store, caseName, author, reason, now, sight } = input;
  const seen = sight !== undefined && sight !== "TLP:RED" ? { sight } : {};
  const times = decisionTimes(await store.decisions(caseName), now, about.length);
  const decisions = about.map((subject, at) =>
    makeDecision({ about: subject, verdict, author, reason, decidedAt: times[at] ?? now, ...seen }),
  );
  await store.append(caseName, { decisions });
  return decisions;
}

/** The level at which an actor of a kind is an answer. */
export function levelOf({ kind }: ActorRef): HypothesisLevel {
  if (kind === "named") return "cluster";
  if (kind === "organ") return "organisation";
  return kind === "state" ? "state" : "group";
}

/**
 * The actors that words may mean: a group of the catalogue by id or name, a state, an organ of a state, `unknown`; else the name as it is. Several where a
 * name is given to several groups.
 */
export function findActorRefs(catalogue: Catalogue, words: string): readonly ActorRef[] {
  const name = words.trim();
  if (name.toLowerCase() === "unknown") return [{ kind: "unknown" }];
  const country = findCountry(name);
  if (country !== undefined) return [{ kind: "state", country: country.code }];
  const organs = findOrgan(name).flatMap(({ country: of, name: organ }): ActorRef[] =>
    of === undefined ? [] : [{ kind: "organ", country: of, organ }],
  );
  if (organs.length > 0) return organs;
  const byId = catalogue.actors.find(({ id }) => id === name);
  const groups = byId === undefined ? findActor(catalogue, name).map(({ record }) => record) : [byId];
  const known = groups.filter(({ id, status }) => id.startsWith("G") && status === undefined);
  if (known.length > 0) return known.map(({ id }) => ({ kind: "group", id }));
  return [{ kind: "named", name }];
}
