import type {
  Citation,
  Contradiction,
  ContradictionKind,
  ContradictionNature,
  Document,
  Instant,
  Sha256,
  Span,
  Stance,
  Statement,
  StatementId,
  Tlp,
  ViewRow,
} from "@kulla/core";
import { documentKeyOf, parseEdtf } from "@kulla/core";
import type { DossierLanguage } from "@kulla/sharing";
import { maskCards, wordsOf } from "@kulla/sharing";
import type { CaseFile } from "../case-file.ts";
import { markingOf } from "./marking-of.ts";
import { panelIn } from "./tellings.ts";
import type { WordsAround } from "./words-around.ts";
import { wordsAround } from "./words-around.ts";

/** The words of a side in one document. */
export interface SideWords {
  readonly statement: StatementId;
  readonly quote: string;
  /** The rest of the sentence that the words stand in; absent where they are all of it. */
  readonly around?: WordsAround;
  readonly evidence: Sha256;
  readonly part?: readonly string[];
  /** File name, as the user gave it. */
  readonly document: string;
  readonly publisher?: string;
  /** EDTF. */
  readonly published?: string;
  /** Where the words stand in the document's text. */
  readonly at?: Span;
  /** From the one who says it to the one who passes it on. */
  readonly speakers: readonly { readonly name: string; readonly role?: string }[];
  readonly stance: Stance;
}

/** A value with all who give it. */
export interface ContradictionSide {
  /** As the check compares it: an EDTF date, a number with its unit, a name. */
  readonly value: string;
  readonly words: readonly SideWords[];
  /** Statements on this side, at most `MOST_NAMED` of them. */
  readonly statements: readonly StatementId[];
  readonly told: {
    readonly statements: number;
    readonly documents: number;
    /** Ten copies weigh once. */
    readonly origins: number;
  };
}

/** A contradiction with both sides' words, and what a person said of it. */
export interface ContradictionBody {
  readonly id: string;
  readonly kind: ContradictionKind;
  readonly nature: ContradictionNature;
  readonly topic: string;
  /** Where the topic stands in another language than that of the row. */
  readonly topicLang?: DossierLanguage;
  readonly scope: Contradiction["scope"];
  readonly severity: Contradiction["severity"];
  /** Why the check found it to be of the nature that it found. */
  readonly why: string;
  readonly whyLang?: DossierLanguage;
  readonly sides: readonly ContradictionSide[];
  /** The two statements that a decision on it names; absent where no two statements stand against each other. */
  readonly pair?: readonly [StatementId, StatementId];
  /** Topics of other contradictions that a decision on this pair decides as well. */
  readonly alsoDecides: readonly string[];
  readonly decided?: {
    readonly decision: string;
    readonly by: string;
    readonly at: Instant;
    readonly reason: string;
    /** What the check had found. */
    readonly found: ContradictionNature;
  };
  /** Most restrictive label of what it rests on. */
  readonly marking: Tlp;
}

/** Most statements of a side that are named one by one. */
const MOST_NAMED = 100;

/** Pairs of statements that are tried for one that no other contradiction has. */
const MOST_PAIRS = 64;

/** Characters of a quotation that are shown. */
const QUOTE_LIMIT = 1_200;

type Input = Pick<CaseFile, "contradictions" | "statements" | "deciding" | "documents" | "evidence" | "origins">;

/** Languages of the rows; those in Albanian are `contradictions.sq`. */
const LANGUAGES = ["en", "sq"] as const satisfies readonly DossierLanguage[];

/** One row for each contradiction, numbers of payment cards masked, in the order of the case file: conflicts first, the graver ones before the lesser. */
export function contradictionsView(file: Input): ViewRow[] {
  const view = new ContradictionsView(file);
  const rows = file.contradictions.flatMap((contradiction, position) => {
    const body = view.body(contradiction);
    return LANGUAGES.map((language) => rowOf(toldIn(language, body), panelIn("contradictions", language), position));
  });
  return maskCards(rows, file.statements);
}

/** Topics, reasons and the values that the comparison gives itself, in words of a language. Dates stay EDTF, quotations as printed. */
function toldIn(language: DossierLanguage, body: ContradictionBody): ContradictionBody {
  if (language === "en") return body;
  const { disagreements: own, capital, known } = wordsOf(language);
  const topic = own.topic(body.topic);
  const why = own.why(body.why);
  return {
    ...body,
    topic: capital(topic.text),
    ...(topic.lang === undefined ? {} : { topicLang: topic.lang }),
    why: why.text,
    ...(why.lang === undefined ? {} : { whyLang: why.lang }),
    sides: body.sides.map((side) => ({
      ...side,
      value: parseEdtf(side.value) === undefined ? own.value(side.value) : side.value,
      words: side.words.map((words) => ({
        ...words,
        speakers: words.speakers.map(({ name, role }) =>
          role === undefined ? { name } : { name, role: known(role).text },
        ),
      })),
    })),
    alsoDecides: body.alsoDecides.map((one) => own.topic(one).text),
  };
}

function rowOf(body: ContradictionBody, panel: string, position: number): ViewRow {
  const words = body.sides.flatMap((side) => [
    side.value,
    ...side.words.flatMap(({ quote, publisher, speakers }) => [
      quote,
      publisher ?? "",
      ...speakers.map(({ name }) => name),
    ]),
  ]);
  return {
    panel,
    key: body.id,
    position,
    facets: {
      nature: body.nature,
      kind: body.kind,
      severity: body.severity,
      scope: body.scope,
      decided: body.decided === undefined ? "no" : "yes",
    },
    words: [body.topic, ...words].join(" "),
    body,
  };
}

class ContradictionsView {
  readonly #contradictions: readonly Contradiction[];
  readonly #statements: ReadonlyMap<StatementId, Statement>;
  readonly #documents: ReadonlyMap<string, Document>;
  readonly #names: ReadonlyMap<Sha256, string>;
  readonly #markingOf: (because: readonly StatementId[]) => Tlp;
  readonly #decisions: ReadonlyMap<string, Input["deciding"][number]>;
  readonly #originOf: ReadonlyMap<StatementId, string>;
  /** By statement: on which sides of which contradictions it stands. */
  readonly #places = new Map<StatementId, Map<Contradiction, Set<string>>>();

  constructor({ contradictions, statements, deciding, documents, evidence, origins }: Input) {
    this.#contradictions = contradictions;
    this.#statements = new Map(statements.map((one) => [one.id, one]));
    this.#documents = new Map(documents.map((one) => [documentKeyOf(one), one]));
    this.#names = new Map(evidence.map(({ id, name }) => [id, name]));
    this.#markingOf = markingOf(evidence, statements);
    this.#decisions = new Map(deciding.map((one) => [one.id, one]));
    this.#originOf = origins.originOf;
    for (const contradiction of this.#contradictions)
      for (const { value, statements: ids } of contradiction.sides)
        for (const id of ids) {
          const places = this.#placesOf(id);
          places.set(contradiction, (places.get(contradiction) ?? new Set()).add(value));
        }
  }

  body(contradiction: Contradiction): ContradictionBody {
    const { id, kind, nature, topic, scope, severity, why, decided } = contradiction;
    const pair = this.#pairFor(contradiction);
    const others = pair === undefined ? [] : this.#sharedBy(pair).filter((one) => one !== contradiction);
    const decision = decided === undefined ? undefined : this.#decisions.get(decided.decision);
    return {
      id,
      kind,
      nature,
      topic,
      scope,
      severity,
      why: decided?.foundWhy ?? why,
      sides: this.#sides(contradiction),
      ...(pair === undefined ? {} : { pair }),
      alsoDecides: [...new Set(others.map((one) => one.topic))],
      ...(decision !== undefined &&
        decided !== undefined && {
          decided: {
            decision: decision.id,
            by: decision.author,
            at: decision.decidedAt,
            reason: decision.reason,
            found: decided.found,
          },
        }),
      marking: this.#markingOf(contradiction.sides.flatMap((side) => side.statements)),
    };
  }

  /** The sides of one value together, in the order of their first place. */
  #sides({ sides }: Contradiction): ContradictionSide[] {
    const byValue = new Map<string, Contradiction["sides"][number][]>();
    for (const side of sides) byValue.set(side.value, [...(byValue.get(side.value) ?? []), side]);
    return [...byValue].map(([value, same]) => {
      const ids = [...new Set(same.flatMap(({ statements }) => statements))];
      const known = ids.flatMap((id) => this.#statements.get(id) ?? []);
      const documents = new Set(known.map(({ citations: [first] }) => keyOf(first)));
      const origins = new Set(known.map(({ id, citations: [first] }) => this.#originOf.get(id) ?? keyOf(first)));
      return {
        value,
        words: same.map(({ citation, statements }) => this.#words(citation, statements)),
        statements: ids.slice(0, MOST_NAMED),
        told: { statements: ids.length, documents: documents.size, origins: origins.size },
      };
    });
  }

  #words(citation: Citation, ids: readonly StatementId[]): SideWords {
    const own = ids.flatMap((id) => this.#statements.get(id) ?? []);
    const shown = own.find(({ citations }) => citations.includes(citation)) ?? own[0];
    const document = this.#documents.get(keyOf(citation));
    const part = citation.at.kind === "text" ? citation.at.part : undefined;
    const isWhole = citation.quote.length <= QUOTE_LIMIT;
    const around =
      document !== undefined && citation.at.kind === "text" && isWhole ? wordsAround(document, citation.at) : undefined;
    return {
      statement: shown?.id ?? ids[0] ?? "",
      quote: shortened(citation.quote),
      ...(around === undefined ? {} : { around }),
      evidence: citation.evidence,
      ...(part === undefined ? {} : { part }),
      document: document?.name ?? this.#names.get(citation.evidence) ?? citation.evidence.slice(0, 12),
      ...(document?.publisher === undefined ? {} : { publisher: document.publisher.value }),
      ...(document?.published === undefined ? {} : { published: document.published.value }),
      ...(citation.at.kind === "text" ? { at: { start: citation.at.start, end: citation.at.end } } : {}),
      speakers: (shown?.speakers ?? []).map(({ name, role }) => (role === undefined ? { name } : { name, role })),
      stance: shown?.stance ?? "asserts",
    };
  }

  /** Two statements from sides of different values that stand against each other nowhere else; else the first two that do here. */
  #pairFor(contradiction: Contradiction): readonly [StatementId, StatementId] | undefined {
    let first: readonly [StatementId, StatementId] | undefined;
    let tried = 0;
    for (const pair of pairsOf(contradiction)) {
      first ??= pair;
      if (this.#sharedBy(pair).length === 1) return pair;
      tried += 1;
      if (tried === MOST_PAIRS) break;
    }
    return first;
  }

  /** The contradictions in which two statements stand on different sides: a decision on them holds for all of these. */
  #sharedBy([a, b]: readonly [StatementId, StatementId]): Contradiction[] {
    const others = this.#placesOf(b);
    return [...this.#placesOf(a)].flatMap(([contradiction, values]) => {
      const against = [...(others.get(contradiction) ?? [])];
      return against.some((value) => !values.has(value) || values.size > 1) ? [contradiction] : [];
    });
  }

  #placesOf(id: StatementId): Map<Contradiction, Set<string>> {
    let places = this.#places.get(id);
    if (places === undefined) this.#places.set(id, (places = new Map<Contradiction, Set<string>>()));
    return places;
  }
}

/** Pairs over sides of different values, those of the first statements first. */
function* pairsOf({ sides }: Contradiction): Generator<readonly [StatementId, StatementId]> {
  for (const [index, left] of sides.entries())
    for (const right of sides.slice(index + 1)) {
      if (left.value === right.value) continue;
      for (const a of left.statements.slice(0, 8))
        for (const b of right.statements.slice(0, 8)) if (a !== b) yield a <= b ? [a, b] : [b, a];
    }
}

function keyOf({ evidence, at }: Citation): string {
  return documentKeyOf(at.kind === "text" && at.part !== undefined ? { evidence, part: at.part } : { evidence });
}

/** A long quotation without its end; no character is cut in two. */
function shortened(quote: string): string {
  if (quote.length <= QUOTE_LIMIT) return quote;
  const cut = quote.slice(0, QUOTE_LIMIT);
  return `${/[\ud800-\udbff]$/u.test(cut) ? cut.slice(0, -1) : cut}…`;
}
