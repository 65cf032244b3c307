import { UNNAMED_ATTACKERS, type SponsorClaim } from "@kulla/core";
import { matches, pattern, type Pattern } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import { attributionFacts } from "./attributions.ts";
import { claimName, negatedBefore, type Draft, type FactContext } from "./draft.ts";

const TIE =
  "(?<r>linked|tied|connected|affiliated|associated|backed|sponsored|run|controlled|directed|supported|funded|operated|subordinate|collegati?|legat[io]|verbunden|i lidhur|të lidhur|hired|employed)";

const RULES: readonly Pattern[] = [
  pattern(
    `(?<a>{list:actor})(?:,| \\([^)]{1,80}\\))? (?:an? |the )?(?:(?:[a-z-]{2,16}|{attackers}|is|are|which|that|entity) ){0,5}?${TIE} (?:to|with|by|all'|alla|me) (?:the )?(?:agenzia di intelligence militare della )?(?<s>{country}|{government}|{organisation}|{capital})`,
  ),
  pattern(
    "(?<a>{list:actor})(?:,| \\([^)]{1,80}\\))? (?:is |are |which is |, )?(?:an? |the )?(?:[a-z-]{2,16} ){0,3}?(?:part of|works? for|working for|on behalf of|a unit of|an arm of|unit within|operating under|front for) (?:the )?(?<s>{country}|{government}|{organisation}|{capital})",
  ),
  pattern(
    "(?<s>{country}|{government}|{organisation}|{capital})(?:'s)?,? (?<r>hired|employed|recruited|directed|tasked|ordered|sponsored|backed|funded|orchestrated) (?<a>{list:actor}|{attackers})",
  ),
  pattern('(?<a>{attackers})(?:[^.;"]{0,80}?) as (?<b>{list:actor})'),
];

/** "X, a group linked to the GRU": the phrase tells of X. */
const APPOSED = pattern(
  "(?<a>{list:actor})(?:,| is| are| \\([^)]{1,80}\\),?) (?:which is |who are |also |described as |considered )?(?:an? |the )?(?<h>{attackers})",
);

/** The state itself, its military or its services are said to have done it. */
function stateItself(sentence: AnalysedSentence, context: FactContext): Draft[] {
  return attributionFacts(sentence, context).flatMap((draft): Draft[] => {
    if (draft.claim.type !== "attribution" || draft.stance === "rejects" || draft.stance === "counter-accusation")
      return [];
    const culprit = sentence.mentions.find(
      (mention) =>
        mention.start >= draft.span.start &&
        mention.end <= draft.span.end &&
        mention.country !== undefined &&
        (mention.cls === "government" ||
          mention.cls === "capital" ||
          mention.cls === "country" ||
          mention.cls === "organisation") &&
        draft.claim.type === "attribution" &&
        draft.claim.to.includes(claimName(mention)),
    );
    if (culprit?.country === undefined) return [];
    const claim: SponsorClaim = {
      type: "sponsor",
      actor: UNNAMED_ATTACKERS,
      state: culprit.country,
      ...(culprit.cls === "organisation" ? { organ: culprit.name } : {}),
    };
    return [{ ...draft, claim, rule: "sponsor-state-itself" }];
  });
}

/** A tie that a sentence tells of, and the mentions that it accounts for. */
interface Tie {
  readonly draft: Draft;
  readonly named: readonly Mention[];
}

function tie(
  actor: Mention,
  state: string,
  span: { readonly start: number; readonly end: number },
  relation: string | undefined,
  organ: string | undefined,
  also: readonly Mention[] = [],
): Tie {
  const claim: SponsorClaim = {
    type: "sponsor",
    actor: actor.name,
    state,
    ...(organ === undefined ? {} : { organ }),
    ...(relation === undefined ? {} : { relation }),
  };
  return {
    draft: { claim, span: { start: span.start, end: span.end }, rule: "sponsor-tie" },
    named: [actor, ...also],
  };
}

/** Ties told by a verb: "X is linked to the GRU", "Iran hired four groups", "four Iran-backed groups … as A, B and C". */
function tiesByVerb(sentence: AnalysedSentence): Tie[] {
  const ties: Tie[] = [];
  for (const [index, find] of RULES.entries()) {
    const listed = index === RULES.length - 1;
    for (const match of matches(sentence.abstract, find)) {
      if (negatedBefore(sentence, match.from)) continue;
      const source = match.mentionOf("s") ?? match.mentionOf("a");
      const state = source?.country;
      if (source === undefined || state === undefined || (listed && source.relation === undefined)) continue;
      const organ = source.cls === "organisation" ? source.name : undefined;
      const relation = match.textOf("r") ?? source.relation;
      for (const actor of match.mentionsOf(listed ? "b" : "a")) {
        ties.push(tie(actor, state, match, relation, organ, listed ? [source] : []));
      }
    }
  }
  return ties;
}

/** "X, a group linked to the GRU". */
function tiesByApposition(sentence: AnalysedSentence): Tie[] {
  return matches(sentence.abstract, APPOSED).flatMap((match) => {
    const phrase = match.mentionOf("h");
    const { country, relation } = phrase ?? {};
    if (phrase === undefined || country === undefined || relation === undefined) return [];
    return match.mentionsOf("a").map((actor) => tie(actor, country, match, relation, phrase.speaksFor, [phrase]));
  });
}

/** Ties between actors and states: backed, orchestrated, hired, linked. Location and nationality alone are none. */
export function sponsorFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const told = [...tiesByVerb(sentence), ...tiesByApposition(sentence)];
  const named = new Set(told.flatMap((known) => known.named));
  for (const mention of sentence.mentions) {
    const { relation, country } = mention;
    if (relation === undefined || country === undefined || named.has(mention) || !carriesTie(mention)) continue;
    told.push(tie(mention, country, mention, relation, mention.speaksFor));
  }
  return [...told.map(({ draft }) => draft), ...stateItself(sentence, context)];
}

/** Attackers, or a group with the words that tell of its tie: "the Iran-backed group X". */
function carriesTie({ cls, anaphoric }: Mention): boolean {
  return cls === "attackers" || (cls === "actor" && anaphoric !== true);
}
