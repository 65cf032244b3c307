import type {
  Citation,
  Contradiction,
  Document,
  DocumentKey,
  Evidence,
  Origins,
  Sha256,
  Span,
  Statement,
  StatementId,
} from "@kulla/core";
import { documentKeyOf } from "@kulla/core";
import type { Part, Passage, PassageId, Source, UnreadSource } from "./dossier.ts";
import { excerptsOf } from "./excerpts.ts";
import type { DossierWords } from "./language/words.ts";
import { inOrder } from "./order.ts";
import { debtOf } from "./origins.ts";
import { oneLine } from "./sentence.ts";
import { Tellers } from "./tellers.ts";
import { readableTime } from "./time.ts";

interface Draft {
  readonly number: number;
  readonly evidence: Sha256;
  readonly part: readonly string[];
  readonly document?: Document;
  /** By the key of their place. */
  readonly passages: Map<string, { quote: string; at?: Span; place?: string; statements: Set<StatementId> }>;
  readonly statements: Set<StatementId>;
}

/** Joins the path of an archive's members; no file name holds a NUL. */
const sourceKey = (evidence: Sha256, part: readonly string[] = []): string => [evidence, ...part].join("\u0000");

const partOf = (citation: Citation): readonly string[] => (citation.at.kind === "text" ? (citation.at.part ?? []) : []);

function placeKey(citation: Citation): string {
  const { at } = citation;
  if (at.kind === "text") return `text ${String(at.start)} ${String(at.end)}`;
  if (at.kind === "record") return `record ${String(at.index)} ${at.field ?? ""}`;
  return `json ${at.pointer}`;
}

function placeWords(citation: Citation): string | undefined {
  const { at } = citation;
  if (at.kind === "record")
    return `record ${String(at.index + 1)}${at.field === undefined ? "" : `, field ${at.field}`}`;
  return at.kind === "json" ? `at ${at.pointer}` : undefined;
}

/** Everything that is cited, numbered: sources in the order of the case's documents, passages in the order of the text. */
export class SourceBook {
  readonly #drafts = new Map<string, Draft>();
  readonly #ids = new Map<string, PassageId>();
  /** Those that were looked up: each is cited by many sentences. */
  readonly #found = new WeakMap<Citation, PassageId>();
  readonly #byDocument = new Map<DocumentKey, number>();
  readonly #publishers = new Map<number, string>();
  readonly #evidence: ReadonlyMap<Sha256, Evidence>;
  readonly #origins: Origins | undefined;
  /** Counts documents and origins. */
  readonly tellers: Tellers;

  constructor(
    evidence: readonly Evidence[],
    documents: readonly Document[],
    statements: readonly Statement[],
    contradictions: readonly Contradiction[],
    origins?: Origins,
  ) {
    this.#evidence = new Map(evidence.map((item) => [item.id, item]));
    for (const document of documents)
      this.#byDocument.set(documentKeyOf(document), this.#draft(document.evidence, document.part, document).number);
    for (const statement of statements)
      for (const citation of statement.citations) this.#collect(citation, [statement.id]);
    for (const side of contradictions.flatMap((item) => item.sides)) this.#collect(side.citation, side.statements);
    for (const draft of this.#drafts.values()) {
      this.#number(draft);
      const publisher = draft.document?.publisher?.value;
      if (publisher !== undefined) this.#publishers.set(draft.number, publisher);
    }
    this.tellers = new Tellers(statements, ({ citations: [first] }) => this.numberAt(first), origins);
    this.#origins = origins;
  }

  #draft(evidence: Sha256, part: readonly string[] = [], document?: Document): Draft {
    const key = sourceKey(evidence, part);
    const known = this.#drafts.get(key);
    if (known !== undefined) return known;
    const number = this.#drafts.size + 1;
    const draft: Draft = {
      number,
      evidence,
      part,
      ...(document === undefined ? {} : { document }),
      passages: new Map(),
      statements: new Set(),
    };
    this.#drafts.set(key, draft);
    return draft;
  }

  #collect(citation: Citation, statements: readonly StatementId[]): void {
    const draft = this.#draft(citation.evidence, partOf(citation));
    const key = placeKey(citation);
    let passage = draft.passages.get(key);
    if (passage === undefined) {
      const place = placeWords(citation);
      const at = placeInText(citation, draft.document);
      passage = {
        quote: citation.quote,
        ...(at === undefined ? {} : { at }),
        ...(place === undefined ? {} : { place }),
        statements: new Set(),
      };
      draft.passages.set(key, passage);
    }
    for (const id of statements) {
      passage.statements.add(id);
      draft.statements.add(id);
    }
  }

  #number(draft: Draft): void {
    const sorted = [...draft.passages].sort(
      ([leftKey, left], [rightKey, right]) =>
        (left.at?.start ?? Infinity) - (right.at?.start ?? Infinity) ||
        (right.at?.end ?? 0) - (left.at?.end ?? 0) ||
        inOrder(leftKey, rightKey),
    );
    draft.passages.clear();
    sorted.forEach(([key, passage], index) => {
      draft.passages.set(key, passage);
      this.#ids.set(
        `${sourceKey(draft.evidence, draft.part)}\u0001${key}`,
        `${String(draft.number)}.${String(index + 1)}`,
      );
    });
  }

  #idOf(citation: Citation): PassageId {
    const known = this.#found.get(citation);
    if (known !== undefined) return known;
    const id = this.#ids.get(`${sourceKey(citation.evidence, partOf(citation))}\u0001${placeKey(citation)}`);
    if (id === undefined) throw new Error("A passage is cited that no statement of the case cites.");
    this.#found.set(citation, id);
    return id;
  }

  /** A reference to all the places that the statements cite; the first place of each comes first. */
  cite(statements: Iterable<Statement>): Part {
    const list = [...statements];
    const first = list.map((statement) => this.#idOf(statement.citations[0]));
    const rest = list.flatMap((statement) => statement.citations.slice(1).map((citation) => this.#idOf(citation)));
    const passages = [...new Set([...inPassageOrder(first), ...inPassageOrder(rest)])];
    return this.reference(
      passages,
      list.map(({ id }) => id),
    );
  }

  /** A reference to one place. */
  citeAt(citation: Citation, statements: readonly StatementId[]): Part {
    return this.reference([this.#idOf(citation)], statements);
  }

  /** A reference to passages, with the statements that rest on them and how many tell them. */
  reference(passages: readonly PassageId[], statements: readonly StatementId[]): Part {
    const told = this.tellers.of(statements);
    return { kind: "reference", passages, statements: [...new Set(statements)].sort(inOrder), told };
  }

  /** Number of the source of a document, undefined where the case has it not. */
  numberOfDocument(document: DocumentKey): number | undefined {
    return this.#byDocument.get(document);
  }

  /** Number of the source of each statement, without repetition. */
  numbersOf(statements: Iterable<Statement>): number[] {
    const numbers = new Set<number>();
    for (const { citations } of statements) numbers.add(this.numberAt(citations[0]));
    return [...numbers].sort((a, b) => a - b);
  }

  /** Number of the source that a citation is in. */
  numberAt(citation: Citation): number {
    return this.#draft(citation.evidence, partOf(citation)).number;
  }

  /** What a source is called in a sentence: its publisher, else its number. */
  nameOf(number: number): string {
    return this.#publishers.get(number) ?? `source ${String(number)}`;
  }

  /** Whose text a source has, or says it has. */
  #debts(document: Document | undefined, words: DossierWords): Pick<Source, "copyOf" | "credit"> {
    if (document === undefined || this.#origins === undefined) return {};
    const key = documentKeyOf(document);
    const copyOf = debtOf(key, this.#origins, (one) => this.#byDocument.get(one), words);
    const credit = this.#origins.texts.find(({ documents }) => documents.includes(key))?.credit;
    return { ...(copyOf === undefined ? {} : { copyOf }), ...(credit === undefined ? {} : { credit }) };
  }

  /** Whose text each source has, in the order of the sources; undefined for one that is its own. */
  copies(words: DossierWords): (string | undefined)[] {
    return [...this.#drafts.values()].map(({ document }) => this.#debts(document, words).copyOf);
  }

  #fileOf(draft: Draft): string {
    const file = this.#evidence.get(draft.evidence)?.name ?? draft.evidence.slice(0, 12);
    return draft.document?.name ?? [file, ...draft.part].join(" > ");
  }

  /** The sources as they are shown. */
  sources(words: DossierWords): Source[] {
    return [...this.#drafts.values()].map((draft) => this.#source(draft, words));
  }

  #source(draft: Draft, words: DossierWords): Source {
    const { document } = draft;
    const evidence = this.#evidence.get(draft.evidence);
    const passages = [...draft.passages].map(([key, { quote, at, place, statements }]): Passage => ({
      id: this.#ids.get(`${sourceKey(draft.evidence, draft.part)}\u0001${key}`) ?? "",
      quote,
      statements: [...statements].sort(inOrder),
      ...(at === undefined ? {} : { at }),
      ...(place === undefined ? {} : { place }),
    }));
    const spans = passages.flatMap(({ at }) => (at === undefined ? [] : [at]));
    const { excerpts, left } = document === undefined ? { excerpts: [], left: 0 } : excerptsOf(document, spans);
    return {
      number: draft.number,
      evidence: draft.evidence,
      ...(draft.part.length === 0 ? {} : { part: draft.part }),
      file: this.#fileOf(draft),
      mediaType: document?.mediaType ?? evidence?.mediaType ?? "unknown",
      ...(evidence === undefined ? {} : { size: evidence.size }),
      origin: evidence?.origin ?? "unknown",
      ...(document === undefined ? {} : aboutDocument(document)),
      authors: document?.authors.map(({ value }) => value) ?? [],
      language: document?.language ?? "und",
      ...(evidence?.marking === undefined ? {} : { marking: evidence.marking }),
      grade: { reliability: "F", credibility: "6", decided: false },
      statements: draft.statements.size,
      ...this.#debts(document, words),
      passages,
      excerpts,
      left,
    };
  }
}

function aboutDocument(document: Document): Partial<Source> {
  const { title, publisher, url, published } = document;
  return {
    ...(title === undefined ? {} : { title: title.value }),
    ...(publisher === undefined ? {} : { publisher: publisher.value }),
    ...(url === undefined ? {} : { url: url.value }),
    ...(published === undefined
      ? {}
      : { published: { edtf: published.value, readable: readableTime(published.value), how: published.how } }),
  };
}

/** The range of the cited words, only where the text at hand has exactly these words there: wrong words are never marked. */
function placeInText(citation: Citation, document: Document | undefined): Span | undefined {
  if (citation.at.kind !== "text" || document === undefined) return undefined;
  const { start, end } = citation.at;
  if (!(start >= 0 && start < end) || document.text.slice(start, end) !== citation.quote) return undefined;
  return { start, end };
}

/** `2.9` before `2.10`; each id is taken apart once. */
function inPassageOrder(ids: readonly PassageId[]): readonly PassageId[] {
  if (ids.length < 2) return ids;
  const placed = ids.map((id) => {
    const dot = id.indexOf(".");
    return { id, source: Number(id.slice(0, dot)), passage: Number(id.slice(dot + 1)) };
  });
  return placed.sort((a, b) => a.source - b.source || a.passage - b.passage).map(({ id }) => id);
}

/** Evidence from which no document came, with what the reader said of it. */
export function unreadSources(
  evidence: readonly Evidence[],
  sources: readonly Source[],
  findings: readonly {
    readonly message: string;
    readonly at?: { readonly evidence?: string; readonly file?: string };
  }[],
): UnreadSource[] {
  const read = new Set(sources.map((source) => source.evidence));
  return evidence
    .filter((item) => !read.has(item.id))
    .map((item) => ({
      evidence: item.id,
      file: item.name,
      why: [
        ...new Set(
          findings
            .filter(({ at }) => at?.evidence === item.id || (at?.evidence === undefined && at?.file === item.name))
            .map(({ message }) => oneLine(message, 300)),
        ),
      ],
    }));
}
