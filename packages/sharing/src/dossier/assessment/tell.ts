import type { Assessment } from "@kulla/attribution";
import { nameKey } from "@kulla/core";
import type { Statement, StatementId } from "@kulla/core";
import type { Part, Sentence } from "../dossier.ts";
import type { DossierCatalogue } from "../input.ts";
import { voicesOf } from "../material.ts";
import type { Material } from "../material.ts";
import { oneLine, sentenceOf, text } from "../sentence.ts";
import type { Piece } from "../sentence.ts";

/** Longest text of an item of evidence in a sentence, in UTF-16 code units. */
const LIMIT = 400;

/** A hypothesis by its name, in the language of the dossier. */
export const hypothesisName = ({ material }: Pick<Telling, "material">, called: string): string =>
  material.words.weighed.hypothesis(called);

/** Words of the engine. Names in them come from outside, so they are never taken for markup. */
function told({ material, isName }: Pick<Telling, "material" | "isName">, words: string): Part {
  const { text: own, lang } = material.words.engine(words, isName);
  return { kind: "phrase", text: oneLine(own, LIMIT), ...(lang === undefined ? {} : { lang }) };
}

/** What every part of the assessment is told from. */
export interface Telling {
  readonly material: Material;
  readonly assessment: Assessment;
  readonly catalogue?: DossierCatalogue;
  readonly statements: ReadonlyMap<StatementId, Statement>;
  /** What each item of evidence is, and the statements it rests on. */
  readonly items: ReadonlyMap<string, { readonly text: string; readonly because: readonly StatementId[] }>;
  /** Whether words are the name of somebody who speaks in the case. */
  readonly isName: (words: string) => boolean;
}

export function tellingOf(material: Material, assessment: Assessment, catalogue?: DossierCatalogue): Telling {
  const { roles, levels, matrix } = assessment;
  const hypotheses = [
    ...roles.flatMap((role) => role.hypotheses),
    ...levels.cluster,
    ...levels.organisation,
    ...levels.state,
  ];
  const items = new Map<string, { text: string; because: readonly StatementId[] }>();
  for (const { id, text: words, because } of assessment.items ?? []) items.set(id, { text: words, because });
  for (const { item, text: words } of matrix.rows) if (!items.has(item)) items.set(item, { text: words, because: [] });
  // An argument says why the item speaks for one hypothesis; the row of the matrix says what the item is.
  for (const { item, text: words, because } of hypotheses.flatMap((one) => one.arguments)) {
    const known = items.get(item);
    if (known === undefined) items.set(item, { text: words, because });
    else if (known.because.length === 0) items.set(item, { text: known.text, because });
  }
  const speakers = new Set(material.statements.flatMap((one) => one.speakers.map(({ name }) => nameKey(name))));
  return {
    material,
    assessment,
    isName: (words) => speakers.has(nameKey(words)),
    statements: new Map(material.statements.map((statement) => [statement.id, statement])),
    items,
    ...(catalogue === undefined ? {} : { catalogue }),
  };
}

/** A reference to the words of the statements; those that no longer stand are left out. */
export function cite({ material, statements }: Telling, ids: readonly StatementId[]): Part {
  return material.book.cite(ids.flatMap((id) => statements.get(id) ?? []));
}

/** Who says these statements, most often first. */
export function voicesBehind({ material, statements }: Telling, ids: Iterable<StatementId>): string[] {
  return voicesOf(
    material,
    [...new Set(ids)].flatMap((id) => statements.get(id) ?? []),
  );
}

/** A sentence of the engine with what it rests on; what stands before it, and after it before the full stop, is ours. */
export function engineSentence(
  telling: Telling,
  words: string,
  because: readonly StatementId[] = [],
  before: readonly Piece[] = [],
  after: Piece = [],
): Sentence {
  const [, bare = "", end = "."] = /^(.*?)([.!?]?)$/su.exec(words.trim()) ?? [];
  return sentenceOf([...before, told(telling, bare), after, text(end === "" ? "." : end), cite(telling, because)]);
}

/** The item as a sentence. */
export function itemSentence(telling: Telling, item: string, before: readonly Piece[] = []): Sentence {
  const known = telling.items.get(item);
  return engineSentence(telling, known?.text ?? item, known?.because ?? [], before);
}
