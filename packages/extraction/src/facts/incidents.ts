import type { IncidentClaim, Span } from "@kulla/core";
import { addAll } from "@kulla/core";
import { matches, pattern } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import { claimName, negatedBefore, type Draft, type FactContext } from "./draft.ts";
import { timeNear } from "./incident-deeds.ts";
import { attachTimes, timeSpanOf, type AttackPlace } from "./incident-index.ts";
import { outcomesIn } from "./incident-outcome.ts";
import { leakDenials } from "./leak-denials.ts";

const LEAKS = [
  pattern(
    "(?:{attackers}|{actor}|hackers|group|gang|collective) (?:{adv})(?:leaked|published|posted|dumped|released|leaking|publishing) {mods}(?:{system}|information|data|files|documents|emails|records)",
  ),
  pattern(
    "{name} (?:{adv})(?:leaked|dumped|leaking) {mods}(?:{system}|information|data|files|documents|emails|records)",
  ),
  pattern(
    "(?:{system}|information|data|files|documents|emails|records) (?:{adv})(?:was|were|been) (?:{adv})(?:stolen|exfiltrated|leaked|dumped|copied|siphoned off)(?![a-z-])",
  ),
];
const ESPIONAGE = pattern(
  '(?<v>{actor}|{attackers}|{name}) (?:{adv})(?:exfiltrating|exfiltrated|stealing|stolen|spying on|targeting|targeted|infiltrated|compromised|breached)(?=[ ,])(?:(?!"|;).){0,140}?(?<t>{time})',
);

/** Incidents: each attack with a date, each further attack that the document tells of, and leaks and espionage told without a noun. */
export function incidentFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const drafts: Draft[] = [];
  for (const place of context.incidents.placesIn(sentence)) {
    if (place.time?.time === undefined && !isFirstOfKey(place, context)) continue;
    drafts.push(incidentDraft(place));
  }
  addAll(drafts, outcomeDrafts(sentence, context));
  const denied = leakDenials(sentence);
  for (const match of LEAKS.flatMap((find) => matches(sentence.abstract, find))) {
    // "No data was stolen", "did not leak": what somebody says did not happen.
    if (negatedBefore(sentence, match.from) || denied.some(({ span }) => overlap(span, match))) continue;
    const time = timeSpanOf([...attachTimes(sentence).values()][0] ?? timeNear(sentence, match.from, match.to, isPast));
    // Without a date it is no incident of its own: what was leaked is told of the system.
    if (time === undefined) continue;
    drafts.push({
      claim: {
        type: "incident",
        incident: "hack-and-leak",
        time,
        role: "hack-and-leak",
        name: match.words.replace(/[\uE000-\uE00F]/g, "").trim(),
      },
      span: { start: match.start, end: match.end },
      rule: "incident-leak",
    });
  }
  for (const match of matches(sentence.abstract, ESPIONAGE)) {
    const time = match.mentionOf("t");
    if (context.incidents.placesIn(sentence).length > 0) continue;
    const span = timeSpanOf(time);
    if (span === undefined) continue;
    drafts.push({
      claim: {
        type: "incident",
        incident: `context-${(match.mentionOf("v")?.name ?? "").toLowerCase()}`,
        role: "context",
        time: span,
      },
      span: { start: match.start, end: match.end },
      rule: "incident-espionage",
    });
  }
  return drafts;
}

/** What a speaker says came of the attack: it failed, it reached its goal. */
function outcomeDrafts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const key = context.incidents.keyOf(sentence);
  const outcomes = key === undefined ? [] : outcomesIn(sentence);
  const role = outcomes.length === 0 ? undefined : context.incidents.places.find((place) => place.key === key)?.role;
  if (key === undefined || role === undefined) return [];
  return outcomes.map(({ outcome, match }) => ({
    claim: { type: "incident", incident: key, role, outcome },
    span: { start: match.start, end: match.end },
    rule: `incident-${outcome}`,
  }));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isPast(_sentence: AnalysedSentence, time: Mention): boolean {
  return time.time?.edtf.startsWith("../") !== true;
}

function isFirstOfKey(place: AttackPlace, context: FactContext): boolean {
  // What is told in passing and without a date is background, not an incident of the case.
  return place.role !== "context" && context.incidents.firstUndated(place.key) === place;
}

function incidentDraft(place: AttackPlace): Draft {
  const time = timeSpanOf(place.time);
  const victims = [...new Set(place.targets.map(claimName))];
  const claim: IncidentClaim = {
    type: "incident",
    incident: place.key,
    role: place.role,
    name: nameOf(place),
    ...(time === undefined ? {} : { time }),
    ...(victims.length === 0 ? {} : { victims }),
  };
  const parts = [place.mention, ...(place.time === undefined ? [] : [place.time]), ...place.targets];
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return { claim, span: { start, end }, rule: "incident-attack" };
}

/** "NotPetya cyberattack": the name that stands before the noun belongs to it. */
function nameOf({ mention, sentence, position }: AttackPlace): string {
  const before = sentence.abstract.mentions.get(position - 2);
  if (before === undefined || mention.rule === "deed") return mention.name;
  const isNamed = before.cls === "malware" || before.cls === "actor" || before.cls === "name";
  return isNamed && before.end + 1 === mention.start ? `${before.name} ${mention.name}` : mention.name;
}
