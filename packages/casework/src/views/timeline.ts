import type {
  EdtfPrecision,
  EdtfQualifier,
  GraphEvent,
  GraphEventKind,
  NodeId,
  Statement,
  StatementId,
  TimeSpan,
  Tlp,
  ViewRow,
} from "@kulla/core";
import { applyDecisions, documentKeyOf, parseEdtf, timeline } from "@kulla/core";
import type { Sentence } from "@kulla/sharing";
import type { CaseFile } from "../case-file.ts";
import { clockTime } from "./clock-time.ts";
import { markingOf } from "./marking-of.ts";
import { passagesOf } from "./passages-of.ts";
import type { Telling, TellingFile } from "./tellings.ts";
import { panelIn, tellings } from "./tellings.ts";

/** A date of an event, with everybody who gives it. */
export interface TimelineDate {
  readonly edtf: string;
  /** First instant that it may be and the first after the last, in ms since 1970-01-01 UTC; absent where the time is open on that side. */
  readonly from?: number;
  readonly to?: number;
  /** `minute` where a time of day is printed; `unread` where the text is no EDTF. */
  readonly precision: EdtfPrecision | "minute" | "unread";
  readonly qualifier?: EdtfQualifier;
  /** Words that it was read from. */
  readonly words?: string;
  /** Time of day as printed, and whether its zone is: without one it is shown as if it were UTC. */
  readonly clock?: { readonly text: string; readonly zoned: boolean };
  /** The best supported of the event's dates. */
  readonly best: boolean;
  readonly speakers: readonly string[];
  /** Names of the documents. */
  readonly sources: readonly string[];
  readonly statements: readonly StatementId[];
  /** Passages of the dossier: `2.14`. */
  readonly passages: readonly string[];
}

/** What an event is listed under; it may stand in several lanes of a kind, or in none. */
export interface TimelineLanes {
  readonly system: readonly string[];
  readonly actor: readonly string[];
  readonly source: readonly string[];
}

/** An event, as a row of the timeline shows it. */
export interface TimelineBody {
  readonly id: string;
  readonly kind: GraphEventKind;
  /** Class of an action, status of a system, role of an incident. */
  readonly class?: string;
  readonly name: string;
  /** Who or what it is about, without the incident. */
  readonly about: readonly string[];
  /** Passages of the dossier that it rests on. */
  readonly passages: readonly string[];
  /** What the dossier says of it; absent where it says nothing. */
  readonly sentence?: Sentence;
  /** The best supported first, then by time. */
  readonly dates: readonly TimelineDate[];
  /** The dates cannot all hold. */
  readonly conflicting: boolean;
  readonly weight: "main" | "other";
  readonly lanes: TimelineLanes;
  readonly marking: Tlp;
  readonly because: readonly StatementId[];
  /** Statements it rests on; `because` holds the first of them. */
  readonly statements: number;
}

/** Statements, dates and lanes that one row names at most. */
const STATEMENT_LIMIT = 200;
const DATE_LIMIT = 50;
const LANE_LIMIT = 50;

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Days of the years 0000 to 9999: where the range of a date that is open on one side ends. */
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;

/** What the timeline is computed from. */
type Input = Pick<CaseFile, "graph" | "documents" | "evidence" | "statements" | "deciding"> & TellingFile;

/** Rows of the panel `timeline`, in Albanian `timeline.sq`: dated events in the order of time, then those that nobody dates. */
export function* timelineView(file: Input): Generator<ViewRow> {
  const maker = new ItemMaker(file);
  const { dated, undated } = timeline(file.graph);
  const told = tellings(file).map(
    ([language, telling]) => [panelIn("timeline", language), sentencesOf(telling)] as const,
  );
  for (const [position, event] of [...dated, ...undated].entries()) {
    const item = maker.item(event);
    for (const [panel, sentences] of told) {
      const sentence = sentences.get(keyOf(event.because));
      yield rowOf(panel, { ...item, ...(sentence !== undefined && { sentence }) }, position);
    }
  }
}

/** What is told of events, by the statements that they rest on. */
function sentencesOf({ timeline: entries, undated }: Telling): ReadonlyMap<string, Sentence> {
  const sentences = [...undated, ...entries.map(({ sentence }) => sentence)];
  return new Map(sentences.map((one) => [keyOf(one.because), one]));
}

class ItemMaker {
  readonly #file: Input;
  readonly #names: ReadonlyMap<NodeId, string>;
  readonly #sources: ReadonlyMap<string, string>;
  readonly #statements: ReadonlyMap<StatementId, Statement>;
  /** Events whose dates cannot all hold, by the statements that they rest on. */
  readonly #conflicting: ReadonlySet<string>;
  readonly #tookPart = new Map<NodeId, NodeId[]>();
  readonly #passages: (because: readonly StatementId[]) => string[];
  readonly #marking: (because: readonly StatementId[]) => Tlp;

  constructor(file: Input) {
    this.#file = file;
    const { graph, documents, dossier } = file;
    this.#names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
    this.#sources = new Map(documents.map((document) => [documentKeyOf(document), document.name]));
    const { statements } = applyDecisions(file.statements, file.deciding);
    this.#statements = new Map(statements.map((statement) => [statement.id, statement]));
    this.#conflicting = new Set(
      dossier.timeline.flatMap((one) => (one.conflicting ? [keyOf(one.sentence.because)] : [])),
    );
    for (const { kind, from, to } of graph.edges) {
      if (kind !== "took-part") continue;
      const doers = this.#tookPart.get(to) ?? [];
      this.#tookPart.set(to, doers);
      doers.push(from);
    }
    this.#passages = passagesOf(dossier);
    this.#marking = markingOf(file.evidence, file.statements);
  }

  /** The event without what is told of it. */
  item(event: GraphEvent): Omit<TimelineBody, "sentence"> {
    const dates = this.#dates(event);
    return {
      id: event.id,
      kind: event.kind,
      ...(event.class !== undefined && { class: event.class }),
      name: event.name,
      passages: this.#passages(event.because),
      about: this.#namesOf(event.nodes.filter((id) => !id.startsWith("incident:"))),
      dates,
      conflicting: this.#conflicting.has(keyOf(event.because)),
      weight: event.kind === "incident" && event.class !== "context" ? "main" : "other",
      lanes: this.#lanes(event),
      marking: this.#marking(event.because),
      because: event.because.slice(0, STATEMENT_LIMIT),
      statements: event.because.length,
    };
  }

  #dates(event: GraphEvent): TimelineDate[] {
    return event.dates
      .map(({ value, speakers, because }) => this.#date(value, speakers, because, value === event.date))
      .sort((a, b) => Number(b.best) - Number(a.best) || startOf(a) - startOf(b))
      .slice(0, DATE_LIMIT);
  }

  #date(edtf: string, speakers: readonly string[], because: readonly StatementId[], best: boolean): TimelineDate {
    const times = because.flatMap((id) => timeOf(this.#statements.get(id)) ?? []);
    const words = times.find((time) => time.words !== undefined)?.words;
    return {
      edtf,
      ...timesOf(
        edtf,
        times.map((time) => time.words ?? ""),
      ),
      ...(words !== undefined && { words: words.slice(0, 200) }),
      best,
      speakers: speakers.slice(0, LANE_LIMIT),
      sources: this.#sourcesOf(because),
      statements: because.slice(0, STATEMENT_LIMIT),
      passages: this.#passages(because),
    };
  }

  #lanes(event: GraphEvent): TimelineLanes {
    const ofKind = (kinds: readonly string[]) => event.nodes.filter((id) => kinds.includes(id.split(":", 1)[0] ?? ""));
    const doers = event.kind === "incident" ? event.nodes.flatMap((id) => this.#tookPart.get(id) ?? []) : [];
    return {
      system: this.#namesOf(ofKind(["system"])),
      actor: this.#namesOf([...ofKind(["actor", "party"]), ...doers]),
      source: this.#sourcesOf(event.because),
    };
  }

  #namesOf(nodes: readonly NodeId[]): string[] {
    return [...new Set(nodes.map((id) => this.#names.get(id) ?? id))].slice(0, LANE_LIMIT);
  }

  #sourcesOf(because: readonly StatementId[]): string[] {
    const names = new Set<string>();
    for (const id of because) {
      const citation = this.#statements.get(id)?.citations[0];
      if (citation === undefined) continue;
      const part = citation.at.kind === "text" ? citation.at.part : undefined;
      const key = documentKeyOf({ evidence: citation.evidence, ...(part !== undefined && { part }) });
      names.add(this.#sources.get(key) ?? this.#evidenceName(citation.evidence));
    }
    return [...names].sort().slice(0, LANE_LIMIT);
  }

  #evidenceName(id: string): string {
    return this.#file.evidence.find((one) => one.id === id)?.name ?? id;
  }
}

function timeOf(statement: Statement | undefined): TimeSpan | undefined {
  return statement !== undefined && "time" in statement.claim ? statement.claim.time : undefined;
}

const keyOf = (because: readonly StatementId[]): string => because.join(" ");

const startOf = ({ from, to }: TimelineDate): number => from ?? to ?? Infinity;

/** What a date means in instants; a printed time of day makes one day one minute. */
function timesOf(
  edtf: string,
  words: readonly string[],
): Omit<TimelineDate, "edtf" | "best" | "speakers" | "sources" | "statements" | "passages"> {
  const span = parseEdtf(edtf);
  if (span === undefined) return { precision: "unread" };
  const qualifier = span.qualifier === undefined ? {} : { qualifier: span.qualifier };
  const clock = span.precision === "day" ? words.map(clockTime).find((one) => one !== undefined) : undefined;
  if (clock !== undefined) {
    const from = span.earliest * DAY + (clock.minutes - (clock.offset ?? 0)) * MINUTE;
    const shown = { text: clock.text, zoned: clock.offset !== undefined };
    return { from, to: from + MINUTE, precision: "minute", ...qualifier, clock: shown };
  }
  return {
    ...(Number.isFinite(span.earliest) && { from: span.earliest * DAY }),
    ...(Number.isFinite(span.latest) && { to: (span.latest + 1) * DAY }),
    precision: span.precision,
    ...qualifier,
  };
}

function rowOf(panel: string, item: TimelineBody, position: number): ViewRow {
  const range = rangeOf(item.dates);
  return {
    panel,
    key: item.id,
    position,
    facets: {
      kind: item.kind,
      dated: range === undefined ? "no" : "yes",
      conflicting: item.conflicting ? "yes" : "no",
      month: monthOf(item.dates[0]),
      ...item.lanes,
    },
    ...(range !== undefined && { range }),
    words: [
      item.name,
      ...item.about,
      item.sentence?.text ?? "",
      ...item.dates.flatMap(({ speakers }) => speakers),
    ].join(" "),
    body: item,
  };
}

/** Days that any of the dates covers, both ends counted. */
function rangeOf(dates: readonly TimelineDate[]): readonly [number, number] | undefined {
  const read = dates.filter(({ precision }) => precision !== "unread");
  if (read.length === 0) return undefined;
  let [from, to] = [Infinity, -Infinity];
  for (const date of read) {
    from = Math.min(from, date.from === undefined ? FIRST_DAY : Math.floor(date.from / DAY));
    to = Math.max(to, date.to === undefined ? LAST_DAY : Math.floor((date.to - 1) / DAY));
  }
  return [Math.max(from, FIRST_DAY), Math.min(to, LAST_DAY)];
}

/** `2022-07`: the month in which the best date begins; of one without a beginning, ends. */
function monthOf(date: TimelineDate | undefined): string | readonly string[] {
  const instant = date?.from ?? date?.to;
  if (instant === undefined) return [];
  const year = new Date(instant).getUTCFullYear();
  if (year < 0 || year > 9999) return [];
  return new Date(instant).toISOString().slice(0, 7);
}
