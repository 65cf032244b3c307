// Which gold fact a predicted fact answers to (SCHEMA.md, "key (match)" and scoring rules 1–8).
import { datesMatch } from "./dates.ts";
import type { GoldFact, GoldValue, Level } from "./gold.ts";
import type { Names } from "./names.ts";
import { tight, wordsOf } from "./names.ts";

type KeyTest = (names: Names, gold: GoldFact, predicted: GoldFact, level: Level) => boolean;

const KEY_TESTS: Readonly<Record<string, KeyTest>> = {
  malware: sameByAnyName,
  actor: sameByAnyName,
  victim: (names, g, p) => names.anyEqual(g.canon, p.canon),
  system: (names, g, p) => g.class === p.class && (names.anyEqual(g.canon, p.canon) || names.anyEqual(g.span, p.span)),
  indicator: (_, g, p) => tight(g.value) === tight(p.value),
  technique: (_, g, p) => g.tid === p.tid || (!g.explicit && parentOf(g.tid) === parentOf(p.tid)),
  sponsor: (names, g, p, level) =>
    names.anyEqual(g.state, p.state) && (names.anyEqual(g.actor, p.actor) || (level === "incident" && !p.actor)),
  attribution: (names, g, p) =>
    names.anyEqual(g.by, p.by) && names.anyEqual(g.to, p.to) && (g.stance === "rejects") === (p.stance === "rejects"),
  denial: (names, g, p) => names.anyEqual(g.by, p.by),
  claim: (names, g, p) => names.anyEqual(g.by, p.by),
  action: (names, g, p) =>
    g.class === p.class && names.anyEqual(g.by, p.by) && (names.anyEqual(g.target, p.target) || !p.target),
  quantity: (_, g, p) => sameValue(g.value, p.value) && shareWord(g.unit, p.unit),
  incident: (_, g, p) => p.canon === g.canon || (statedDates(g).some((d) => datesMatch(d, p.date)) && sameRole(g, p)),
  event: (names, g, p) =>
    (!g.date || datesMatch(g.date, p.date) === true) && (names.anyEqual(g.canon, p.canon) || sameSpan(g, p)),
};

/** Whether a prediction has the key of a gold fact. Not symmetric: what gold leaves open, the prediction may say. */
export function keysMatch(names: Names, gold: GoldFact, predicted: GoldFact, level: Level): boolean {
  if (predicted.type !== gold.type) return false;
  if (level === "doc" && gold.file !== predicted.file) return false;
  return KEY_TESTS[gold.type]?.(names, gold, predicted, level) ?? false;
}

/** main, second, leak or context; what is none of these counts as main (`start of outage`). */
export function roleOf(fact: GoldFact): string {
  const first = wordsOf(fact.role)[0] ?? "main";
  const roles: Readonly<Record<string, string>> = { second: "second", hack: "leak", leak: "leak", context: "context" };
  return roles[first] ?? "main";
}

/** At incident level, one fact per key: repeated reports count once, the first of them. */
export function uniqueByKey(facts: readonly GoldFact[], names: Names, level: Level): readonly GoldFact[] {
  if (level === "doc") return facts;
  const unique: GoldFact[] = [];
  for (const fact of facts) {
    const known = unique.some((other) => keysMatch(names, other, fact, level) && keysMatch(names, fact, other, level));
    if (!known) unique.push(fact);
  }
  return unique;
}

function sameByAnyName(names: Names, gold: GoldFact, predicted: GoldFact): boolean {
  const ours = [gold.canon, gold.surface].filter(Boolean);
  const theirs = [predicted.canon, predicted.surface, predicted.name].filter(Boolean);
  return ours.some((a) => theirs.some((b) => names.anyEqual(a, b)));
}

function parentOf(tid: string | undefined): string {
  return (tid ?? "None").slice(0, 5);
}

function sameValue(a: GoldValue | undefined, b: GoldValue | undefined): boolean {
  const printed = (value: GoldValue | undefined): string => String(value ?? "None").replaceAll(",", "");
  return printed(a) === printed(b);
}

function shareWord(a: string | undefined, b: string | undefined): boolean {
  const others = new Set(wordsOf(b));
  return wordsOf(a).some((word) => others.has(word));
}

function statedDates(gold: GoldFact): readonly string[] {
  if (gold.dates && gold.dates.length > 0) return gold.dates;
  return gold.date ? [gold.date] : [];
}

function sameRole(gold: GoldFact, predicted: GoldFact): boolean {
  return roleOf(gold) === roleOf(predicted);
}

/** One span within the other. A prediction without a span is within every span. */
function sameSpan(gold: GoldFact, predicted: GoldFact): boolean {
  const [ours, theirs] = [tight(gold.span), tight(predicted.span)];
  return ours.includes(theirs) || theirs.includes(ours);
}
