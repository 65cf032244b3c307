import type { CaseGraph, Citation, Claim, Contradiction, Document, Side, Statement } from "@kulla/core";
import { ANY_STATE, edtfOfDays, parseEdtf, UNNAMED_ATTACKERS } from "@kulla/core";

/**
 * One fact in the exchange format for scoring against annotation: flat, lists joined by `; `, dates without qualifiers.
 * `start` and `end` are code points from the start of the document's text.
 */
export interface GoldFormatFact {
  readonly id: string;
  readonly type: Exclude<Claim["type"], "alias" | "sign">;
  readonly file: string;
  readonly span: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: string | number | boolean | readonly string[];
}

export interface GoldFormatSide {
  readonly file: string;
  readonly span: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export interface GoldFormatContradiction {
  readonly id: string;
  readonly kind: string;
  readonly nature: string;
  readonly topic: string;
  readonly scope: string;
  readonly severity: string;
  readonly note: string;
  readonly sides: readonly GoldFormatSide[];
}

export interface GoldFormat {
  readonly facts: readonly GoldFormatFact[];
  readonly contradictions: readonly GoldFormatContradiction[];
}

export interface GoldFormatInput {
  /** The documents that the statements cite. */
  readonly documents: readonly Document[];
  readonly statements: readonly Statement[];
  readonly contradictions: readonly Contradiction[];
  /** The fold of the statements: it joins the incidents of the documents. */
  readonly graph?: Pick<CaseGraph, "incidentOf" | "nodes">;
}

type Fields = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/**
 * The statements and contradictions of a case as facts of the scoring format. What a speaker rejects is no fact of its type and
 * is left out, save for attributions, whose stance is told. Aliases and signs have no type there. Facts come in the order of the
 * documents, then of their place; before them, of each incident, a report with its best-supported date.
 */
export function factsAsGold({ documents, statements, contradictions, graph }: GoldFormatInput): GoldFormat {
  const places = placesIn(documents);
  const facts = statements.flatMap((statement): Placed[] => {
    const { claim } = statement;
    const place = places(statement.citations[0]);
    if (place === undefined || claim.type === "alias" || claim.type === "sign" || !isStated(statement)) return [];
    const { order, ...at } = place;
    const fields = fieldsOf(claim, statement, graph?.incidentOf.get(statement.id));
    return [{ fact: { id: statement.id, type: claim.type, ...at, ...withoutAbsent(fields) }, order }];
  });
  facts.sort((a, b) => a.order - b.order || comparePlace(a.fact, b.fact));
  return {
    facts: leadReportsFirst(joinSponsored(facts.map(({ fact }) => fact)), graph),
    contradictions: contradictions.map((contradiction) => contradictionAsGold(contradiction, places)),
  };
}

interface Placed {
  readonly fact: GoldFormatFact;
  /** Position of its document. */
  readonly order: number;
}

function comparePlace(a: GoldFormatFact, b: GoldFormatFact): number {
  return a.start - b.start || a.end - b.end || compareText(a.id, b.id);
}

/** One sentence that ties several actors to a state is one fact of the format, its actors in a list. */
function joinSponsored(facts: readonly GoldFormatFact[]): readonly GoldFormatFact[] {
  const joined = new Map<string, GoldFormatFact>();
  for (const fact of facts) {
    const key = fact.type === "sponsor" ? JSON.stringify([fact.file, fact.start, fact.end, fact.state]) : fact.id;
    const known = joined.get(key);
    joined.set(key, known === undefined ? fact : { ...known, actor: `${String(known.actor)}; ${String(fact.actor)}` });
  }
  return [...joined.values()];
}

/** Readers of the format take the first report of an incident for the whole: it should be the best supported one. */
function leadReportsFirst(
  facts: readonly GoldFormatFact[],
  graph: GoldFormatInput["graph"],
): readonly GoldFormatFact[] {
  const leads = (graph?.nodes ?? []).flatMap(({ id, incident }) => {
    const best = incident?.date === undefined ? undefined : plainDate(incident.date);
    const reports = facts.filter((fact) => fact.type === "incident" && fact.canon === id);
    const lead = reports.find((fact) => fact.date === best) ?? reports.find((fact) => fact.date !== undefined);
    return lead === undefined ? [] : [lead];
  });
  const rank = new Map(leads.map((lead, index) => [lead, index - leads.length]));
  return [...facts].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

/**
 * The format knows no attribution without somebody who attributes. What a publisher says in its own voice, naming nobody, mostly retells
 * what others said: it stays in the case, with the publisher as who says it, and out of the format.
 */
function isStated({ claim, stance }: Statement): boolean {
  if (claim.type === "attribution") return claim.by.length > 0;
  return stance !== "rejects";
}

type DeedClaim = Extract<Claim, { type: "sponsor" | "attribution" | "denial" | "claim" | "action" }>;

function fieldsOf(
  claim: Exclude<Claim, { type: "alias" | "sign" }>,
  statement: Statement,
  joined: string | undefined,
): Fields {
  const incident = joined ?? ("incident" in claim ? claim.incident : undefined);
  switch (claim.type) {
    case "incident":
      return { canon: incident, role: claim.role, note: claim.name, ...dateOf(claim.time) };
    case "victim":
      return { canon: claim.name, kind: claim.kind, incident };
    case "system":
      return { canon: claim.name, class: claim.status, status: claim.words, incident, ...dateOf(claim.time) };
    case "malware":
      return { canon: claim.name, surface: claim.name, kind: claim.kind, note: claim.polarity, incident };
    case "actor":
      return { canon: claim.name, surface: claim.name, kind: claim.kind, roles: claim.roles, incident };
    case "indicator":
      return { kind: claim.kind, value: claim.value, polarity: claim.polarity, note: claim.why };
    case "technique":
      return { tid: claim.tid, explicit: claim.explicit };
    case "quantity":
      return { metric: claim.metric, value: claim.value, unit: claim.unit, by: statement.speakers[0]?.name, incident };
    case "event":
      return { canon: claim.name, incident, ...dateOf(claim.time) };
    default:
      return fieldsOfDeed(claim, statement, incident);
  }
}

/** Those who attribute, and whom they speak for: a spokesperson attributes for the state. */
function attributingParties(by: readonly string[], { speakers }: Statement): string {
  const first = speakers[0];
  const speaks = first !== undefined && (by.includes(first.name) || by.length === 1);
  const spokenFor = speaks ? [first.name, first.for, first.state].filter((name) => name !== undefined) : [];
  return [...new Set([...by, ...spokenFor])].join("; ");
}

/** Culprits under all their names. */
function culprits(to: readonly string[], printed: readonly string[]): string {
  return [...new Set([...to.flatMap(withState), ...printed])].join("; ");
}

/** A government stands for its state. */
function withState(name: string): readonly string[] {
  if (name === ANY_STATE) return ["state"];
  const state = /^Government of (.+)$/.exec(name)?.[1];
  return state === undefined ? [name] : [state, name];
}

/** Claims that name parties: who stands behind whom, who says or does what. */
function fieldsOfDeed(claim: DeedClaim, statement: Statement, incident: string | undefined): Fields {
  switch (claim.type) {
    case "sponsor":
      return {
        actor: claim.actor === UNNAMED_ATTACKERS ? "" : claim.actor,
        state: claim.state,
        organ: claim.organ,
        confidence: statement.wording?.words,
      };
    case "attribution":
      return {
        by: attributingParties(claim.by, statement),
        to: claim.about === "none" ? "unknown" : culprits(claim.to, claim.printed ?? []),
        stance: statement.stance,
        about: claim.about,
        confidence: statement.wording?.words,
        date: statement.saidAt === undefined ? undefined : plainDate(statement.saidAt),
        incident,
      };
    case "denial":
    case "claim":
      return { by: claim.by, of: claim.of, incident, ...dateOf(claim.time) };
    case "action":
      return {
        class: claim.class,
        kind: claim.kind,
        by: claim.by.join("; "),
        target: claim.target ?? "",
        incident,
        ...dateOf(claim.time),
      };
  }
}

function dateOf(time: { readonly edtf: string; readonly basis: string } | undefined): Fields {
  if (time === undefined) return {};
  return { date: plainDate(time.edtf), date_basis: time.basis };
}

const PLAIN_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

/**
 * An EDTF text in the format's few forms (`YYYY[-MM[-DD]]`, `a/b`, `../b`): qualifiers are dropped, seasons and unknown digits
 * become their range of days, an open end is left off. Undefined where nothing is left.
 */
export function plainDate(edtf: string): string | undefined {
  const [start = "", end] = edtf.replaceAll(/[~?%]/g, "").split("/");
  if (end === undefined && PLAIN_DATE.test(start)) return start;
  if (end !== undefined && PLAIN_DATE.test(end) && (start === ".." || start === "")) return `../${end}`;
  if (end !== undefined && PLAIN_DATE.test(start)) {
    if (PLAIN_DATE.test(end)) return `${start}/${end}`;
    if (end === ".." || end === "") return start;
  }
  const span = parseEdtf(edtf);
  if (span === undefined || span.earliest === -Infinity || span.latest === Infinity) return undefined;
  return edtfOfDays(span.earliest, span.latest);
}

type Place = Pick<GoldFormatFact, "file" | "span" | "start" | "end"> & { readonly order: number };

/** Finds where a citation stands, in code points of its document. */
function placesIn(documents: readonly Document[]): (citation: Citation) => Place | undefined {
  const known = new Map(
    documents.map((document, order) => [
      keyOf(document.evidence, document.part),
      { document, order, offset: codePointsBefore(document.text) },
    ]),
  );
  return ({ evidence, at, quote }) => {
    if (at.kind !== "text") return undefined;
    const found = known.get(keyOf(evidence, at.part));
    if (found === undefined) return undefined;
    const { document, order, offset } = found;
    return { file: document.name, span: quote, start: offset(at.start), end: offset(at.end), order };
  };
}

function keyOf(evidence: string, part: readonly string[] | undefined): string {
  return [evidence, ...(part ?? [])].join("\u0000");
}

/** Turns UTF-16 offsets into code point offsets: each earlier pair of surrogates counts once. */
function codePointsBefore(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), (match) => match.index);
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

function contradictionAsGold(
  contradiction: Contradiction,
  places: (citation: Citation) => Place | undefined,
): GoldFormatContradiction {
  const { id, kind, nature, topic, scope, severity, why } = contradiction;
  const sides = contradiction.sides.flatMap((side: Side): GoldFormatSide[] => {
    const place = places(side.citation);
    if (place === undefined) return [];
    const { order: _, ...at } = place;
    return [{ ...at, value: side.value }];
  });
  return { id, kind, nature, topic, scope, severity, note: why, sides };
}

function withoutAbsent(fields: Fields): Record<string, string | number | boolean | readonly string[]> {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as Record<string, string | number | boolean | readonly string[]>;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
