// The developers' daily tool: what gold has and the prediction lacks, what the prediction has and gold lacks, and where.
import type { GoldContradiction, GoldFact, GoldSide } from "./gold.ts";
import type { CaseRun } from "./result.ts";
import { checkQualifiers } from "./qualifiers.ts";
import type { Score } from "./score.ts";
import type { TypeMatch } from "./score-facts.ts";
import { FACT_TYPES } from "./score-facts.ts";
import { figure } from "./figures-table.ts";

/** Text of the case's files by name: for the words around a span. */
export type Texts = ReadonlyMap<string, string>;

interface Listing {
  readonly run: CaseRun;
  readonly gold: readonly GoldFact[];
  readonly texts: Texts;
}

const CONTEXT = 60;
const MOST_NEIGHBOURS = 4;

/** Lists the errors of one run, type by type; `types` limits it to some (and to `contradiction`). */
export function listErrors(
  score: Score,
  run: CaseRun,
  gold: { readonly facts: readonly GoldFact[]; readonly contradictions?: readonly GoldContradiction[] },
  texts: Texts,
  types: readonly string[] = [],
): string {
  const listing: Listing = { run, gold: gold.facts, texts };
  const wanted = FACT_TYPES.filter((type) => types.length === 0 || types.includes(type));
  const sections = wanted.map((type) => listType(score.types[type], listing)).filter((section) => section !== "");
  if (types.length === 0 || types.includes("contradiction")) {
    sections.push(listContradictions(score, gold.contradictions ?? [], run, texts));
  }
  return sections.join("\n\n");
}

function listType(match: TypeMatch, listing: Listing): string {
  const found = new Set(match.pairs.map(([g]) => g));
  const right = new Set(match.pairs.map(([, p]) => p));
  const missed = match.gold.filter((_, index) => !found.has(index));
  const wrong = match.predicted.filter((_, index) => !right.has(index));
  const blurred = match.pairs.flatMap(([g, p]) => describeQualifiers(match.gold[g], match.predicted[p]));
  if (missed.length + wrong.length + blurred.length === 0) return "";
  const { P, R, F1, tp } = match.score;
  const head = `── ${match.type}: F1 ${figure(F1)} (P ${figure(P)}, R ${figure(R)}), ${tp} found, ${missed.length} missed, ${wrong.length} false`;
  return [
    head,
    ...missed.map(
      (fact) => `${describe("MISSED", fact, listing)}${nearby(fact, listing.run.prediction.facts, listing)}`,
    ),
    ...wrong.map((fact) => `${describe("FALSE ", fact, listing)}${nearby(fact, listing.gold, listing)}`),
    ...blurred,
  ].join("\n");
}

/** `MISSED system class=restored canon=TIMS` with its place and the words around it. */
function describe(label: string, fact: GoldFact, { run, texts }: Listing): string {
  const rule = fact.id === undefined ? undefined : run.ruleOf.get(fact.id);
  const by = rule === undefined ? "" : `  [${rule}]`;
  return `${label} ${summarize(fact)}${by}\n       ${locate(fact, texts)}`;
}

const KEY_FIELDS = [
  "canon",
  "class",
  "actor",
  "state",
  "by",
  "to",
  "stance",
  "about",
  "target",
  "tid",
  "value",
  "unit",
  "kind",
  "role",
  "date",
  "dates",
] as const;

function summarize(fact: GoldFact): string {
  const fields = KEY_FIELDS.flatMap((field) => {
    const value = fact[field];
    return value === undefined ? [] : [`${field}=${Array.isArray(value) ? value.join(",") : String(value)}`];
  });
  return [fact.type, ...fields].join(" · ");
}

/** `a.txt:12  …words before «the span» words after…`, with the line number. */
function locate(at: GoldFact | GoldSide, texts: Texts): string {
  const text = at.file === undefined ? undefined : texts.get(at.file);
  const start = text === undefined ? -1 : startOf(at, text);
  if (text === undefined || start < 0) return `${at.file ?? "?"}  «${at.span ?? ""}»`;
  const end = start + (at.span ?? "").length;
  const line = text.slice(0, start).split("\n").length;
  const before = oneLine(text.slice(Math.max(0, start - CONTEXT), start));
  const after = oneLine(text.slice(end, end + CONTEXT));
  return `${at.file ?? ""}:${line}  …${before}«${oneLine(text.slice(start, end))}»${after}…`;
}

/** Where the span starts, in UTF-16 code units: by its offset in code points, else its first occurrence. */
function startOf(at: GoldFact | GoldSide, text: string): number {
  if (typeof at.start === "number") return Array.from(text).slice(0, at.start).join("").length;
  return text.indexOf(at.span ?? "");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** What the other side has at the same place: a fact of another type, class, name or date is often the reason. */
function nearby(fact: GoldFact, others: readonly GoldFact[] | undefined, { run }: Listing): string {
  const near = (others ?? []).filter((other) => overlaps(fact, other));
  const sameFirst = [
    ...near.filter(({ type }) => type === fact.type),
    ...near.filter(({ type }) => type !== fact.type),
  ];
  return sameFirst
    .slice(0, MOST_NEIGHBOURS)
    .map((other) => {
      const rule = other.id === undefined ? undefined : run.ruleOf.get(other.id);
      return `\n         here: ${summarize(other)}${rule === undefined ? "" : `  [${rule}]`}`;
    })
    .join("");
}

function overlaps(a: GoldFact, b: GoldFact): boolean {
  if (a.file !== b.file) return false;
  if (typeof a.start !== "number" || typeof a.end !== "number") return false;
  if (typeof b.start !== "number" || typeof b.end !== "number") return false;
  return Math.min(a.end, b.end) > Math.max(a.start, b.start);
}

/** One line per qualifier of a matched pair that is not as gold has it. An incident's date is judged over all its reports. */
function describeQualifiers(gold: GoldFact | undefined, predicted: GoldFact | undefined): readonly string[] {
  if (gold === undefined || predicted === undefined) return [];
  const name = gold.canon ?? [gold.by, gold.to, gold.actor, gold.tid, gold.value].filter(Boolean).join(" → ");
  return checkQualifiers(gold, predicted)
    .filter(({ field, agrees }) => !agrees && !(gold.type === "incident" && field === "date"))
    .map(
      ({ field }) => `BLURRED ${gold.type} ${name}: ${field} is ${show(gold[field])}, got ${show(predicted[field])}`,
    );
}

function show(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

function listContradictions(score: Score, gold: readonly GoldContradiction[], run: CaseRun, texts: Texts): string {
  const predicted = run.prediction.contradictions ?? [];
  const { pairs } = score.contradictions;
  const found = new Map(pairs.map(([g, p]) => [g, p]));
  const taken = new Set(pairs.map(([, p]) => p));
  const missed = gold.filter((_, index) => !found.has(index));
  const misnamed = pairs.filter(([g, p]) => gold[g]?.nature !== predicted[p]?.nature);
  const extra = predicted.filter((_, index) => !taken.has(index));
  const entry = (label: string, item: GoldContradiction): string =>
    [
      `${label} ${item.nature ?? "?"} · ${item.kind ?? "?"} · ${item.severity ?? "?"} · ${item.topic ?? ""}`,
      ...sidesOf(item),
    ].join("\n");
  const sidesOf = (item: GoldContradiction): string[] =>
    (item.sides ?? []).map((side) => `       ${String(side.value)}  ←  ${locate(side, texts)}`);
  return [
    `── contradiction: ${found.size} found, ${missed.length} missed, ${extra.length} not in gold (to judge), ${misnamed.length} of another nature`,
    ...missed.map((item) => entry("MISSED", item)),
    ...misnamed.flatMap(([g, p]) => {
      const [ours, theirs] = [gold[g], predicted[p]];
      return ours && theirs ? [entry(`NATURE gold says ${ours.nature ?? "?"}, got`, theirs)] : [];
    }),
    ...extra.map((item) => entry("EXTRA ", item)),
  ].join("\n");
}
