import type { ActionClaim, ActionClass } from "@kulla/core";
import { matches, type Match } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import type { ActionRule } from "./actions/action-rule.ts";
import { AGENT_CLASSES, agentsAt, decidedBy, stateConcerned, whoIsMeant } from "./actions/agent.ts";
import { CONTAINMENT } from "./actions/containment.ts";
import { DIPLOMACY } from "./actions/diplomacy.ts";
import { INQUIRY } from "./actions/inquiry.ts";
import { JUSTICE } from "./actions/justice.ts";
import { NOMINAL_ACTS } from "./actions/nominals.ts";
import { NOTICE } from "./actions/notice.ts";
import { PASSIVE_ACTS } from "./actions/passives.ts";
import { PUBLICATION } from "./actions/publication.ts";
import { RANSOM_RULES } from "./actions/ransom.ts";
import { RESPONSE } from "./actions/response.ts";
import { STATEMENTS } from "./actions/statements.ts";
import { timeOfAction } from "./actions/when.ts";
import { claimName, negatedBefore, speechIn, type Draft, type FactContext } from "./draft.ts";
import { timeSpanOf } from "./incident-index.ts";

const RULES: readonly ActionRule[] = [
  ...DIPLOMACY,
  ...JUSTICE,
  ...RESPONSE,
  ...INQUIRY,
  ...CONTAINMENT,
  ...NOTICE,
  ...RANSOM_RULES,
  ...PUBLICATION,
  ...STATEMENTS,
  ...PASSIVE_ACTS,
  ...NOMINAL_ACTS,
];

/** Acts that are done by saying so: the day of the announcement is their day. */
const ANNOUNCED = new Set<ActionClass>([
  "sever_relations",
  "expel",
  "emergency",
  "sanction",
  "refuse_to_pay",
  "announce",
]);

interface Found {
  readonly rule: ActionRule;
  readonly match: Match;
}

/** What states, organisations and victims did about it. */
export function actionFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const drafts: Draft[] = [];
  const told = new Set<string>();
  let before: readonly Mention[] = [];
  for (const { rule, match } of foundIn(sentence, context)) {
    const agents = agentsOf(rule, match, sentence, context, before);
    if (agents.length === 0) continue;
    before = agents;
    for (const by of [agents, ...partnersOf(rule, match)]) {
      const claim = claimOf(rule, match, by, sentence, context);
      const key = `${claim.class}|${claim.by.join(";")}|${claim.target ?? ""}`;
      if (told.has(key) && rule.class !== "expel") continue;
      if (rule.class === "sever_relations" && claim.target === undefined) continue;
      told.add(key);
      drafts.push({ claim, span: { start: match.start, end: match.end }, rule: `action-${rule.class}` });
    }
  }
  return drafts;
}

/** The acts of a sentence from left to right, so that a later verb can have the subject of an earlier one. */
function foundIn(sentence: AnalysedSentence, context: FactContext): Found[] {
  const found: Found[] = [];
  for (const rule of RULES) {
    for (const match of matches(sentence.abstract, rule.find)) {
      if (rule.negated !== true && negatedBefore(sentence, match.from)) continue;
      if (rule.active === true && isUndone(sentence, match)) continue;
      const words = context.analysis.masked.slice(match.start, match.end).toLowerCase();
      if (rule.words === undefined || rule.words.test(words)) found.push({ rule, match });
    }
  }
  return found.sort((a, b) => a.match.from - b.match.from || b.match.to - a.match.to);
}

const PASSIVE =
  /(?<![\w'-])(?:is|are|was|were|be|been|being|get|got|gets) (?:(?:also|now|then|since|still|\w{2,14}ly) ){0,2}$/;
const ASKED_FOR =
  /(?<![\w'-])(?:urg|order|ask|told|advis|requir|direct|instruct|call|recommend|allow|enabl|demand)\w{0,5} [^.;:]{0,80}(?<![\w'-])to (?:(?:\w{2,14}ly|[a-z]{2,14} (?:or|and)) ){0,3}$/;

/** Done to the subject, or only asked of others: "was suspended", "urged agencies to disconnect". */
function isUndone(sentence: AnalysedSentence, match: Match): boolean {
  const before = sentence.abstract.text.slice(Math.max(0, match.from - 130), match.from);
  if (ASKED_FOR.test(before)) return true;
  return PASSIVE.test(before) && !/^[a-z]+ing(?![a-z])/.test(match.words);
}

function claimOf(
  rule: ActionRule,
  match: Match,
  by: readonly Mention[],
  sentence: AnalysedSentence,
  context: FactContext,
): ActionClaim {
  const names = [...new Set(by.map((mention) => agentName(mention, rule)))];
  const target = targetOf(rule, match, by, sentence);
  const time = timeSpanOf(timeOfAction(sentence, match, ANNOUNCED.has(rule.class)));
  const incident = context.incidents.keyOf(sentence);
  return {
    type: "action",
    class: rule.class,
    kind: rule.kind,
    by: names,
    ...(target === undefined ? {} : { target }),
    ...(time === undefined ? {} : { time }),
    ...(incident === undefined ? {} : { incident }),
  };
}

/** Partners act each by itself. */
function partnersOf(rule: ActionRule, match: Match): readonly (readonly Mention[])[] {
  const partners = match.mentionsOf("p").filter((mention) => AGENT_CLASSES[rule.agent].has(mention.cls));
  return partners.map((partner) => [partner]);
}

function agentsOf(
  rule: ActionRule,
  match: Match,
  sentence: AnalysedSentence,
  context: FactContext,
  before: readonly Mention[],
): readonly Mention[] {
  const classes = AGENT_CLASSES[rule.agent];
  const fitting = (mentions: readonly Mention[]) =>
    mentions.filter(({ cls, kind }) => classes.has(cls) && kind !== "media");
  const innermost = fitting(match.mentionsOf("w"));
  if (innermost.length > 0) return innermost;
  const named = fitting(match.mentionsOf("b"));
  if (named.length > 0) return named;
  if (rule.by === "named") return fitting(describedAgent(match, sentence, context));
  if (rule.by === "victim") {
    const state = stateConcerned(context);
    return state === undefined ? [] : [state];
  }
  const called = rule.together === true ? fitting(match.mentionsOf("t")) : [];
  const subject = agentsAt(sentence, match.from, rule.agent, context);
  const agents = fitting(subject.mentions);
  if (subject.own && agents.length > 0) return [...agents, ...called];
  const decided = agents.length > 0 ? [] : fitting(decidedBy(sentence, match));
  if (decided.length > 0) return decided;
  const same = subject.own ? [] : fitting(before);
  if (same.length > 0) return [...same, ...called];
  const voice = speechIn(sentence, match.start + 1)?.voice;
  if (rule.by === "speaker" && voice !== undefined && fitting([voice]).length > 0) return [voice, ...called];
  return subject.own || agents.length === 0 ? [] : [...agents, ...called];
}

/** Who acts where the phrase says what they are: "by the university". */
function describedAgent(match: Match, sentence: AnalysedSentence, context: FactContext): readonly Mention[] {
  const description = match.textOf("n");
  const meant = description === undefined ? undefined : whoIsMeant(description, sentence, match.from, context);
  return meant === undefined ? [] : [meant];
}

/** States act through persons and organs; those who speak for a company act for it. */
function agentName(mention: Mention, rule: ActionRule): string {
  if (mention.cls === "government") return mention.name;
  const isPerson = mention.cls === "person";
  if (rule.agent === "state" && mention.country !== undefined && mention.speaksFor !== undefined)
    return mention.country;
  if (isPerson && rule.class !== "refuse_to_pay" && mention.country === undefined && mention.speaksFor !== undefined)
    return mention.speaksFor;
  return claimName(mention);
}

const NO_TARGETS = new Set<Mention["cls"]>(["attack", "time", "number", "report", "attackers", "demonym"]);

function targetOf(
  rule: ActionRule,
  match: Match,
  by: readonly Mention[],
  sentence: AnalysedSentence,
): string | undefined {
  if (rule.together === true) return undefined;
  const named = [...match.mentionsOf("t"), ...match.mentionsOf("t2")].find(({ cls }) => !NO_TARGETS.has(cls));
  if (named !== undefined) {
    if (named.cls === "government" || named.cls === "capital") return named.country ?? named.name;
    return claimName(named);
  }
  if (rule.bilateral !== true || rule.agent !== "state") return undefined;
  const own = new Set(by.map((mention) => mention.country ?? mention.name));
  return sentence.mentions.find(({ country }) => country !== undefined && !own.has(country))?.country;
}
