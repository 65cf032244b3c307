/** Who said it first: statements of copies, quotations and reports of one voice under one origin. */
import { parseEdtf } from "../edtf.ts";
import type { SourceInfo } from "../graph.ts";
import { digest } from "../identity.ts";
import { nameKey } from "../name.ts";
import { compareNumbers, compareText, sortedSet } from "../order.ts";
import { pushTo } from "../push-to.ts";
import type { Statement, StatementId } from "../statement.ts";
import type { DocumentKey } from "../statement-facts.ts";
import { documentKeyOf, documentOf, firstSpeaker, offsetOf } from "../statement-facts.ts";
import type { Copies } from "./copies.ts";
import { findCopies } from "./copies.ts";
import type { DocumentPrint } from "./document-print.ts";
import type { Origin, OriginReason, Origins, TextOrigin } from "./origin.ts";
import { sameQuotations } from "./quoted.ts";
import { namesSomebody, voicesOf } from "./voices.ts";

export interface OriginsInput {
  readonly documents: readonly SourceInfo[];
  /** One for each document (`printOfDocument`); a document without one is its own text. */
  readonly prints: readonly DocumentPrint[];
  readonly statements: readonly Statement[];
}

/** What is known of a case while origins are looked for. */
interface Workings {
  /** Documents in the order of time. */
  readonly sources: readonly SourceInfo[];
  readonly order: ReadonlyMap<DocumentKey, number>;
  readonly copies: Copies;
  /** The documents of each one's text, the earliest first. */
  readonly textOf: ReadonlyMap<DocumentKey, readonly DocumentKey[]>;
  /** Whose text a document says it is. */
  readonly credits: ReadonlyMap<DocumentKey, string>;
  readonly publishers: ReadonlyMap<DocumentKey, string>;
  /** Key of the voice by key of the name. */
  readonly voices: ReadonlyMap<string, string>;
}

/** A statement with the voice it leads back to. */
interface Traced {
  readonly statement: Statement;
  readonly document: DocumentKey;
  /** Key of the origin before quotations are looked at. */
  readonly key: string;
  readonly name: string;
  /** It names somebody else than the document's publisher as the one who says it. */
  readonly isNamed: boolean;
  readonly reasons: readonly OriginReason[];
}

/**
 * Groups statements by who said it first. What somebody is named to have said is theirs, however many documents report it; what a
 * document says in its own words is that of its publisher, or, where the text is a copy or says whose it is, that of the earliest
 * document of the text, or of the one it credits; words quoted in several documents are those of the speaker whom one of them
 * names. The result does not depend on the order of the inputs.
 */
export function findOrigins(input: OriginsInput): Origins {
  const workings = workingsOf(input);
  const quotationOf = sameQuotations(orderedPrints(input.prints, workings.order));
  const traced = [...input.statements]
    .map((statement) => trace(workings, statement))
    .sort(
      (a, b) =>
        placeOf(workings, a.document) - placeOf(workings, b.document) || compareText(a.statement.id, b.statement.id),
    );
  const settled = withQuotations(traced, ({ citations }) => quotationOf(citations[0]));
  const byKey = new Map<string, Traced[]>();
  for (const one of settled) pushTo(byKey, one.key, one);
  const origins = [...byKey].map(([key, own]) => originOf(workings, key, own)).sort((a, b) => compareText(a.id, b.id));
  return {
    origins,
    texts: textOrigins(workings),
    originOf: new Map(origins.flatMap(({ id, statements }) => statements.map((statement) => [statement, id] as const))),
  };
}

/** By how many origins the statements are told. */
export function countOrigins(origins: Pick<Origins, "originOf">, statements: Iterable<StatementId>): number {
  return new Set([...statements].map((id) => origins.originOf.get(id) ?? id)).size;
}

function workingsOf({ documents, prints, statements }: OriginsInput): Workings {
  const sources = inTime(documents);
  const order = new Map(sources.map((source, index) => [documentKeyOf(source), index]));
  const copies = findCopies(orderedPrints(prints, order));
  const publishers = new Map(
    sources.flatMap((source) => (source.publisher === undefined ? [] : [[documentKeyOf(source), source.publisher]])),
  );
  const credits = new Map(prints.flatMap(({ key, credit }) => (credit === undefined ? [] : [[key, credit]])));
  const names = [...statements.flatMap((statement) => firstSpeaker(statement) ?? []), ...publishers.values()];
  return {
    sources,
    order,
    copies,
    textOf: new Map(copies.texts.flatMap((text) => text.map((document) => [document, text] as const))),
    credits,
    publishers,
    voices: voicesOf([...names, ...credits.values()]),
  };
}

/** The earliest first, those without a date last; of one day, by name. */
function inTime(documents: readonly SourceInfo[]): readonly SourceInfo[] {
  const dayOf = ({ published }: SourceInfo) => parseEdtf(published ?? "")?.earliest ?? Infinity;
  return [...documents].sort(
    (a, b) =>
      compareNumbers(dayOf(a), dayOf(b)) ||
      compareText(a.name, b.name) ||
      compareText(documentKeyOf(a), documentKeyOf(b)),
  );
}

function orderedPrints(
  prints: readonly DocumentPrint[],
  order: ReadonlyMap<DocumentKey, number>,
): readonly DocumentPrint[] {
  const place = (print: DocumentPrint) => order.get(print.key) ?? Infinity;
  return [...prints].sort((a, b) => compareNumbers(place(a), place(b)) || compareText(a.key, b.key));
}

function placeOf({ order }: Workings, document: DocumentKey): number {
  return order.get(document) ?? order.size;
}

function trace(workings: Workings, statement: Statement): Traced {
  const document = documentOf(statement);
  const speaker = firstSpeaker(statement);
  const publisher = workings.publishers.get(document);
  const voice = speaker === undefined ? undefined : voiceKey(workings, speaker);
  const isOwn = voice === undefined || (publisher !== undefined && voice === voiceKey(workings, publisher));
  if (!isOwn && speaker !== undefined && namesSomebody(speaker)) {
    const reasons: readonly OriginReason[] = [{ kind: "speaker", documents: [document], words: speaker }];
    return { statement, document, key: `voice:${voice}`, name: speaker, isNamed: true, reasons };
  }
  const from = sourceOf(workings, document, offsetOf(statement));
  const own = ownVoice(workings, from.document);
  const reasons = [...from.reasons, ...own.reasons];
  if (isOwn || speaker === undefined) return { statement, document, ...own, isNamed: false, reasons };
  // "Officials" of a text are those of that text, and of its copies.
  return {
    statement,
    document,
    key: `${own.key}|${voice}`,
    name: `${speaker} in ${own.name}`,
    isNamed: false,
    reasons,
  };
}

function voiceKey({ voices }: Workings, name: string): string {
  return voices.get(nameKey(name)) ?? nameKey(name);
}

/**
 * The earliest document that has the words at a place, and how that is known. Of a copy that is shortened or added to, a paragraph
 * that stands nowhere else is its own.
 */
function sourceOf(
  { copies, textOf }: Workings,
  document: DocumentKey,
  offset: number,
): { readonly document: DocumentKey; readonly reasons: readonly OriginReason[] } {
  const text = textOf.get(document) ?? [document];
  const from = copies.takenFrom(document, offset);
  const holder = from ?? document;
  const isOwn = from === undefined && copies.linkOf(document)?.kind !== "text";
  const first = isOwn ? document : (textOf.get(holder)?.[0] ?? holder);
  if (first === document) return { document, reasons: [] };
  const kind = text.includes(holder) ? "copy" : "passage";
  return { document: first, reasons: [{ kind, documents: [document, first] }] };
}

/** Whose words a document's own are: of the one it, or a copy of it, credits; else its publisher's; else nobody's known. */
function ownVoice(
  workings: Workings,
  document: DocumentKey,
): { readonly key: string; readonly name: string; readonly reasons: readonly OriginReason[] } {
  const { credits, publishers, sources, textOf } = workings;
  const crediting = (textOf.get(document) ?? [document]).find((one) => credits.has(one));
  const credit = crediting === undefined ? undefined : credits.get(crediting);
  if (crediting !== undefined && credit !== undefined) {
    const reasons: readonly OriginReason[] = [{ kind: "credit", documents: [crediting], words: credit }];
    return { key: `voice:${voiceKey(workings, credit)}`, name: credit, reasons };
  }
  const publisher = publishers.get(document);
  if (publisher !== undefined) return { key: `voice:${voiceKey(workings, publisher)}`, name: publisher, reasons: [] };
  const name = sources[placeOf(workings, document)]?.name ?? document;
  return { key: `text:${document}`, name, reasons: [] };
}

/** What is quoted in several documents is the speaker's whom one of them names, where they do not name two. */
function withQuotations(
  traced: readonly Traced[],
  quotationOf: (statement: Statement) => string | undefined,
): readonly Traced[] {
  const quoted = new Map<string, Traced[]>();
  for (const one of traced) {
    const quotation = quotationOf(one.statement);
    if (quotation !== undefined) pushTo(quoted, quotation, one);
  }
  const changed = new Map<StatementId, Traced>();
  for (const own of quoted.values()) {
    const documents = sortedSet(own.map(({ document }) => document));
    const named = own.filter(({ isNamed }) => isNamed);
    const speaker = named[0] ?? own[0];
    if (documents.length < 2 || speaker === undefined || new Set(named.map(({ key }) => key)).size > 1) continue;
    const reason: OriginReason = { kind: "quotation", documents, words: speaker.statement.citations[0].quote };
    for (const one of own) {
      const { key, name } = speaker;
      changed.set(one.statement.id, { ...one, key, name, reasons: [...one.reasons, reason] });
    }
  }
  return traced.map((one) => changed.get(one.statement.id) ?? one);
}

function originOf({ order, sources }: Workings, key: string, own: readonly Traced[]): Origin {
  const place = (document: DocumentKey) => order.get(document) ?? order.size;
  const inOrder = (documents: Iterable<DocumentKey>) =>
    [...new Set(documents)].sort((a, b) => place(a) - place(b) || compareText(a, b));
  const documents = inOrder(own.map(({ document }) => document));
  const published = sources[place(documents[0] ?? "")]?.published;
  return {
    id: `o-${digest({ origin: key })}`,
    name: mostUsed(own.map(({ name }) => name)),
    kind: key.startsWith("voice:") ? "voice" : "text",
    statements: sortedSet(own.map(({ statement }) => statement.id)),
    documents,
    ...(published !== undefined && { published }),
    reasons: joinReasons(
      own.flatMap(({ reasons }) => reasons),
      inOrder,
    ),
  };
}

/** The commonest, of equals the first by code units. */
function mostUsed(names: readonly string[]): string {
  const uses = new Map<string, number>();
  for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  return [...uses].sort(([a, m], [b, n]) => n - m || compareText(a, b))[0]?.[0] ?? "";
}

/** Each reason once, with all documents it holds for; those of two documents stay apart, since they lead from one to the other. */
function joinReasons(
  reasons: readonly OriginReason[],
  inOrder: (documents: Iterable<DocumentKey>) => readonly DocumentKey[],
): readonly OriginReason[] {
  const joined = new Map<string, { reason: OriginReason; documents: Set<DocumentKey> }>();
  for (const reason of reasons) {
    const apart = reason.kind === "copy" || reason.kind === "passage" ? reason.documents.join(" ") : "";
    const key = JSON.stringify([
      reason.kind,
      reason.kind === "quotation" ? reason.documents.join(" ") : reason.words,
      apart,
    ]);
    const known = joined.get(key) ?? { reason, documents: new Set() };
    joined.set(key, known);
    for (const document of reason.documents) known.documents.add(document);
  }
  return [...joined]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { reason, documents }]) =>
      reason.kind === "copy" || reason.kind === "passage" ? reason : { ...reason, documents: inOrder(documents) },
    );
}

function textOrigins({ copies, credits, sources, order }: Workings): readonly TextOrigin[] {
  return copies.texts.map((documents) => {
    const first = documents[0] ?? "";
    const credit = documents.flatMap((document) => credits.get(document) ?? [])[0];
    const published = sources[order.get(first) ?? -1]?.published;
    return {
      documents,
      ...(published !== undefined && { published }),
      ...(credit !== undefined && { credit }),
      copies: documents.flatMap((document) => copies.linkOf(document) ?? []),
    };
  });
}
