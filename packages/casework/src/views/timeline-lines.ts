import type { TimelineBody, TimelineDate } from "./timeline.ts";

/** A line of an exported timeline: an instant of one date of an event. The first four are Timesketch's own fields. */
interface TimelineLine {
  readonly message: string;
  /** ISO 8601. */
  readonly datetime: string;
  /** Microseconds since 1970-01-01 UTC. */
  readonly timestamp: number;
  readonly timestamp_desc: string;
  readonly tag: readonly string[];
  readonly kind: string;
  readonly class: string;
  readonly edtf: string;
  readonly precision: string;
  readonly earliest: string;
  readonly latest: string;
  readonly best_supported: "yes" | "no";
  readonly dates_conflict: "yes" | "no";
  readonly speakers: readonly string[];
  readonly sources: readonly string[];
  readonly systems: readonly string[];
  readonly actors: readonly string[];
  readonly statements: readonly string[];
  readonly tlp: string;
  readonly event_id: string;
}

const COLUMNS = [
  "message",
  "datetime",
  "timestamp",
  "timestamp_desc",
  "tag",
  "kind",
  "class",
  "edtf",
  "precision",
  "earliest",
  "latest",
  "best_supported",
  "dates_conflict",
  "speakers",
  "sources",
  "systems",
  "actors",
  "statements",
  "tlp",
  "event_id",
] as const satisfies readonly (keyof TimelineLine)[];

const SECOND = 1000;

/** First line of the CSV: the names of the columns. */
export const TIMELINE_CSV_HEAD = `${COLUMNS.join(",")}\r\n`;

/** The lines of an event as CSV (RFC 4180). A value that a spreadsheet would take for a formula gets an apostrophe before it. */
export function timelineCsv(item: TimelineBody): string {
  return linesOf(item)
    .map((line) => `${COLUMNS.map((column) => csvCell(line[column], column)).join(",")}\r\n`)
    .join("");
}

/** The lines of an event as JSON lines that Timesketch takes in. */
export function timelineJsonLines(item: TimelineBody): string {
  return linesOf(item)
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("");
}

/** An event in a few words, where the dossier has no sentence for it. */
export function timelineMessage({ sentence, kind, name, about, class: kindOfIt }: TimelineBody): string {
  if (sentence !== undefined) return sentence.text;
  const who = about.join(", ");
  if (kind === "system") return `${who === "" ? name : who}: ${kindOfIt ?? name}`;
  return who === "" ? `${kind}: ${name}` : `${kind}: ${name} (${who})`;
}

function linesOf(item: TimelineBody): TimelineLine[] {
  return item.dates.flatMap((date) => {
    const earliest = date.from === undefined ? "" : isoOf(date.from);
    const latest = date.to === undefined ? "" : isoOf(date.to - 1);
    return instantsOf(date).map(({ at, what }): TimelineLine => ({
      message: timelineMessage(item),
      datetime: isoOf(at),
      timestamp: at * 1000,
      timestamp_desc: `${item.kind}: ${what}`,
      tag: [item.marking, ...(item.conflicting ? ["conflicting-dates"] : [])],
      kind: item.kind,
      class: item.class ?? "",
      edtf: date.edtf,
      precision: date.precision,
      earliest,
      latest,
      best_supported: date.best ? "yes" : "no",
      dates_conflict: item.conflicting ? "yes" : "no",
      speakers: date.speakers,
      sources: date.sources,
      systems: item.lanes.system,
      actors: item.lanes.actor,
      statements: date.statements,
      tlp: item.marking,
      event_id: item.id,
    }));
  });
}

/** Timesketch has instants only: a day or a minute is its beginning, a span is its two ends. A date that cannot be read is none. */
function instantsOf({
  from,
  to,
  precision,
  qualifier,
}: TimelineDate): { readonly at: number; readonly what: string }[] {
  const doubt = qualifier === undefined ? "" : ", uncertain";
  if (from !== undefined && (precision === "day" || precision === "minute"))
    return [{ at: from, what: `${precision} as reported${doubt}` }];
  return [
    ...(from === undefined ? [] : [{ at: from, what: `earliest, ${precision} as reported${doubt}` }]),
    ...(to === undefined ? [] : [{ at: to - SECOND, what: `latest, ${precision} as reported${doubt}` }]),
  ];
}

/** `2022-07-15T00:00:00+00:00` */
function isoOf(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}+00:00`;
}

/** Timesketch reads tags apart at commas; what else is a list is for people. */
function csvCell(value: string | number | readonly string[], column: keyof TimelineLine): string {
  if (typeof value === "number") return String(value);
  const text = typeof value === "string" ? value : value.join(column === "tag" ? "," : "; ");
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
