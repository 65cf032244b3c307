// Dates of AnnoCTR (TimeML): are they found, and is their value right?
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { ReadTime } from "@kulla/extraction";
import { readTimes } from "@kulla/extraction";
import { figuresOf, shareOf, type Figures } from "./figures.ts";
import type { DataSection } from "./data-sections.ts";
import type { Table } from "./figures-table.ts";
import { figure } from "./figures-table.ts";

/** A date with its place in the plain text, and its TIMEX3 value. */
interface DatedSpan {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

interface AnnotatedText {
  readonly id: string;
  readonly text: string;
  /** Document creation time: given, as in TempEval. */
  readonly published: string;
  readonly dates: readonly DatedSpan[];
}

/** How the dates of a set of reports were read, by the measures of TempEval-3 (Task A, TIMEX3). */
export interface TimesScore {
  readonly reports: number;
  /** Spans that are the same, a preposition or article in front aside. */
  readonly strict: Figures;
  /** Spans that overlap. */
  readonly relaxed: Figures;
  /** Spans that overlap and have the same value. */
  readonly value: Figures;
  /** Right values among the spans that overlap. */
  readonly accuracy: number | null;
  readonly differences: readonly TimeDifference[];
}

export interface TimeDifference {
  readonly report: string;
  readonly kind: "missed" | "false" | "value";
  readonly words: string;
  readonly gold?: string;
  readonly predicted?: string;
}

/** Scores the reading of dates on a part of AnnoCTR; `shared` is the folder that has `data`. */
export function scoreAnnoctrTimes(shared: string, part: "train" | "dev"): TimesScore {
  const file = join(shared, "data/text/annoctr", `time-${part}.jsonl.gz`);
  const rows = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
  const texts = rows.map((row) => annotatedText(JSON.parse(row) as { readonly id: string; readonly timeml: string }));
  const counts = { strict: 0, relaxed: 0, value: 0, gold: 0, predicted: 0 };
  const differences: TimeDifference[] = [];
  for (const annotated of texts) scoreText(annotated, counts, differences);
  const figures = (matched: number): Figures => figuresOf(matched, counts.predicted, counts.gold);
  return {
    reports: texts.length,
    strict: figures(counts.strict),
    relaxed: figures(counts.relaxed),
    value: figures(counts.value),
    accuracy: shareOf(counts.value, counts.relaxed),
    differences,
  };
}

type Counts = Record<"strict" | "relaxed" | "value" | "gold" | "predicted", number>;

function scoreText({ id, text, published, dates }: AnnotatedText, counts: Counts, differences: TimeDifference[]): void {
  const predicted = readTimes(text, { published, languages: ["en"] }).flatMap((time) => predictedDates(text, time));
  counts.gold += dates.length;
  counts.predicted += predicted.length;
  const taken = new Set<DatedSpan>();
  const wordsOf = ({ start, end }: DatedSpan): string => text.slice(Math.max(0, start - 30), end + 20);
  for (const gold of dates) {
    const match = predicted.find((date) => !taken.has(date) && date.start < gold.end && gold.start < date.end);
    if (match === undefined) {
      differences.push({ report: id, kind: "missed", words: wordsOf(gold), gold: gold.value });
      continue;
    }
    taken.add(match);
    counts.relaxed += 1;
    if (bareWords(text, match) === bareWords(text, gold)) counts.strict += 1;
    if (match.value === gold.value) counts.value += 1;
    else {
      const { value } = match;
      differences.push({ report: id, kind: "value", words: wordsOf(gold), gold: gold.value, predicted: value });
    }
  }
  for (const date of predicted)
    if (!taken.has(date)) differences.push({ report: id, kind: "false", words: wordsOf(date), predicted: date.value });
}

/** The words of a date without what stands in front: the annotation takes "On" of "On June 14" in at times. */
function bareWords(text: string, { start, end }: DatedSpan): string {
  return text
    .slice(start, end)
    .trim()
    .replace(/^(?:on|in|since|over|the) /i, "")
    .replace(/^the /i, "");
}

/**
 * Our reading as dates of the annotation, which has days, months and years, and years and months told by "last", "past", "this" and
 * "coming". It marks the ends of a range one by one, and of a season, quarter or half its year. It has no days or weeks that are told by
 * words, no decades, lengths, times of day and nothing counted from another date: what we read of these is not scored.
 */
function predictedDates(text: string, time: ReadTime): DatedSpan[] {
  if (time.ends !== undefined) return time.ends.flatMap((end) => predictedDates(text, end));
  const isCovered =
    time.kind === "calendar" ||
    (time.kind === "season" && time.basis === "explicit") ||
    (time.kind === "back" && (time.unit === "month" || time.unit === "year"));
  if (!isCovered || time.edtf === undefined) return [];
  const value = timexValue(time.kind === "season" ? time.edtf.slice(0, 4) : time.edtf);
  return value === undefined ? [] : [{ start: time.start, end: time.end, value }];
}

/**
 * The TIMEX3 value of an EDTF text. `~`, and an end left open (`../2022-07`), are the annotation's `mod`, which is not scored; a part
 * of a month or year ("late April": `2016-04-21/2016-04-30`) has the value of the whole (`2016-04`).
 */
export function timexValue(edtf: string): string | undefined {
  const [first = "", last = first] = edtf
    .replace(/[~?%]/g, "")
    .replace(/^\.\.\/|\/\.\.$/g, "")
    .split("/");
  const [a, b] = [first.split("-"), last.split("-")];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same === 0 ? undefined : a.slice(0, same).join("-");
}

function annotatedText({ id, timeml }: { readonly id: string; readonly timeml: string }): AnnotatedText {
  const [head = "", body = ""] = timeml.split("<TEXT>");
  const published = /<DCT>[^]*?value="([^"]*)"/.exec(head)?.[1] ?? "";
  let text = "";
  let open: { readonly start: number; readonly value: string } | undefined;
  const dates: DatedSpan[] = [];
  for (const part of (body.split("</TEXT>")[0] ?? "").split(/(<[^<>]+>)/)) {
    const timex = /^<TIMEX3 (?=[^>]*type="DATE")[^>]*value="([^"]*)"/.exec(part);
    if (timex !== null) open = { start: text.length, value: timex[1] ?? "" };
    else if (part === "</TIMEX3>") {
      if (open !== undefined) dates.push({ ...open, end: text.length });
      open = undefined;
    } else if (!/^<(?:\/?TIMEX3|!--)/.test(part)) text += unescaped(part);
  }
  return { id, text, published, dates };
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? "");
}

const TEXT = `The dates of AnnoCTR's reports (TimeML), by the measures of TempEval-3: is the span found, and has it the annotated value? The date
of the report is given, as there. A range counts as its two ends; "late April" has the value of the month, as in the annotation; seasons, quarters
and halves that of their year. Days and weeks told by words, decades, lengths, times of day and what is counted from another date
are not annotated and not scored. The rules were written with the training part; the errors of the other part were not looked at.
The target is an F1 of 0.85 for spans with their value on dev.
`;

/** The dates of both parts. */
export function annoctrTimesSection(shared: string): DataSection {
  const scores = { train: scoreAnnoctrTimes(shared, "train"), dev: scoreAnnoctrTimes(shared, "dev") };
  return { title: "Dates of AnnoCTR", text: TEXT, tables: [annoctrTimesTable(scores)] };
}

/** Strict, relaxed and by value, with the accuracy of values. */
export function annoctrTimesTable(scores: Readonly<Record<string, TimesScore>>): Table {
  const header = ["AnnoCTR dates", "gold", "found", "P", "R", "F1"];
  const rows = Object.entries(scores).flatMap(([part, { strict, relaxed, value, accuracy }]) => [
    row(`${part}: same span`, strict),
    row(`${part}: overlapping span`, relaxed),
    row(`${part}: and the same value`, value),
    [`${part}: right values of those found`, "", "", "", "", figure(accuracy)],
  ]);
  return { header, rows };
}

function row(name: string, { gold, pred, P, R, F1 }: Figures): readonly string[] {
  return [name, String(gold), String(pred), figure(P), figure(R), figure(F1)];
}
