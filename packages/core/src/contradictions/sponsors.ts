/** How a state is said to stand to the attackers, and through which organ. */
import { nameKey, nameWords } from "../name.ts";
import { relatedNames, tellingWords } from "../related-names.ts";
import type { CaseView, Disagreement, StatementOf } from "./disagreement.ts";
import { disagree, linkedSets, positionsBy, statementsOf } from "./disagreement.ts";

type Sponsor = StatementOf<"sponsor">;

/** Relations that say different things; looser words (linked, tied, aligned) go with all of them. */
const RELATIONS: readonly (readonly [meaning: string, words: RegExp])[] = [
  ["hired", /^(?:hire|contract|paid|pays|recruit|mercenar)/],
  ["directed", /^(?:direct|orchestrat|control|order|command|run|instruct|task)/],
  ["backed", /^(?:back|sponsor|support|fund|financ|state-sponsored|state-backed)/],
];

export function findSponsorContradictions(view: CaseView): readonly Disagreement[] {
  const told = statementsOf(view, "sponsor").filter(({ stance }) => stance !== "rejects");
  const byState = linkedSets(
    told,
    ({ claim }) => claim.state,
    (a, b) => relatedNames(a.claim.state, b.claim.state),
  );
  return byState.flatMap((own) => [...compareRelations(own), ...compareOrgans(own)]);
}

function compareRelations(own: readonly Sponsor[]): readonly Disagreement[] {
  const unnamed = own.filter(({ claim }) => isUnnamed(claim.actor));
  return disagree(
    {
      kind: "attribution",
      nature: "conflict",
      topic: `relation of the attackers to ${own[0]?.claim.state ?? "the state"}`,
      severity: "medium",
      once: true,
      why: "To back, to direct and to hire are three things, with different consequences for the state's responsibility.",
    },
    positionsBy(unnamed, ({ claim }) => claim.relation),
    (a, b) => {
      const [left, right] = [meaningOf(a.value), meaningOf(b.value)];
      return left !== undefined && right !== undefined && left !== right;
    },
  );
}

function meaningOf(relation: string): string | undefined {
  const words = nameWords(relation);
  return RELATIONS.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0];
}

/** An attacker without a name of their own (`four groups`, `actors sponsored by the government`), who may be the same one everywhere. */
function isUnnamed(actor: string): boolean {
  return !/\d/.test(actor) && !/^[\p{Lu}][\p{L}-]*(?: [\p{Lu}][\p{L}-]*)*$/u.test(actor.replace(/^the\s/i, ""));
}

function compareOrgans(own: readonly Sponsor[]): readonly Disagreement[] {
  const organs = own.map(({ claim }) => claim.organ).filter((organ) => organ !== undefined);
  const unnamed = own.filter(({ claim }) => isUnnamed(claim.actor));
  if (new Set(organs.map(nameKey)).size === 0) return [];
  const positions = positionsBy(unnamed, ({ claim }) => claim.organ ?? claim.state);
  const state = own[0]?.claim.state ?? "the state";
  const finding = {
    kind: "attribution" as const,
    severity: "medium" as const,
    once: true,
    topic: `organ of ${state} behind the attackers`,
  };
  const conflict = disagree(
    {
      ...finding,
      nature: "conflict",
      why: "Two organs of one state are each said to be behind the unnamed attackers.",
    },
    positions,
    (a, b) => isSpecific(a.value, state) && isSpecific(b.value, state) && areTwoOrgans(a.value, b.value),
  );
  if (conflict.length > 0) return conflict;
  return disagree(
    {
      ...finding,
      nature: "compatible",
      severity: "low",
      why: "One source names the state, or an organ in general words, the other an organ of it.",
    },
    positions,
    (a, b) => nameKey(a.value) !== nameKey(b.value),
  );
}

const ACRONYM = /^\p{Lu}{3,6}$/u;

/** Two acronyms are two organs, also of one state; other names where they have no word in common. */
function areTwoOrgans(a: string, b: string): boolean {
  return [a, b].every((organ) => ACRONYM.test(organ)) ? a !== b : !relatedNames(a, b);
}

/** Words for any organ of a state, in several languages, without accents. */
const ANY_ORGAN =
  /^(?:intelligence|military|special|secret|state|services?|sluzb[aei]|sherbimet?|servizi[o]?|servicios?|dienste?|geheimdienste?|spezialdienste?|renseignements?|spies|authorities)$/;

/** `russes`, `ruske`, `russischen`: of the state, in another language. */
function isOfState(word: string, state: string): boolean {
  const name = nameKey(state);
  return name.length >= 4 && word.startsWith(name.slice(0, 3));
}

/** The name of one organ, not of the state or of "its intelligence". */
function isSpecific(organ: string, state: string): boolean {
  // A name in another script is not compared with one in Latin letters.
  if (nameKey(organ) === nameKey(state) || !/\p{Script=Latin}/u.test(organ)) return false;
  return (
    ACRONYM.test(organ) ||
    tellingWords(organ).some((word) => !ANY_ORGAN.test(word) && !relatedNames(word, state) && !isOfState(word, state))
  );
}
