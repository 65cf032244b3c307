/** Which words are shown for each side of a contradiction. */
import type { Contradiction, Side } from "../contradiction.ts";
import { sortedSet } from "../order.ts";
import { relatedNames } from "../related-names.ts";
import type { Statement } from "../statement.ts";
import { documentOf, firstSpeaker } from "../statement-facts.ts";
import type { CaseView, Disagreement, Position } from "./disagreement.ts";
import { inOrder, positionsBy } from "./disagreement.ts";

/** Documents that are shown for one value; the statements of further ones are kept with the first. */
const MOST_PLACES = 5;

/**
 * The sides of a disagreement in the order of their places: each value once for each document that says it. Shown is the statement of
 * a speaker who also stands on a side against it, where there is one, else the first: two speakers may mean two things. Of spellings
 * the first place is shown.
 */
export function sidesOf(disagreement: Disagreement, view: CaseView): Contradiction["sides"] {
  const shown = disagreement.positions.flatMap((position) => placesOf(position, disagreement, view));
  const order = inOrder(
    shown.map(({ statement }) => statement),
    view.order,
  );
  const [one, other, ...rest] = shown
    .sort((a, b) => order.indexOf(a.statement) - order.indexOf(b.statement))
    .map(sideOf);
  if (one === undefined || other === undefined) throw new Error("a contradiction needs two sides");
  return [one, other, ...rest];
}

interface Place {
  readonly value: string;
  readonly statement: Statement;
  /** What rests on this side, in this document. */
  readonly statements: readonly Statement[];
}

function placesOf(
  position: Position,
  { positions, clash, nature }: Disagreement,
  { originOf }: CaseView,
): readonly Place[] {
  const against = positions.filter((other) => other !== position && clash(position, other));
  const opponents = against.flatMap(({ statements }) => statements.flatMap((one) => firstSpeaker(one) ?? []));
  const isOpponent = (statement: Statement) => {
    if (nature === "variant") return false;
    const speaker = firstSpeaker(statement);
    return speaker !== undefined && opponents.some((name) => relatedNames(name, speaker));
  };
  const documents = copiesLast(positionsBy(position.statements, documentOf), originOf);
  const kept = documents.slice(0, MOST_PLACES);
  const further = documents.slice(MOST_PLACES).flatMap(({ statements }) => statements);
  return kept.flatMap(({ statements: own }, index): Place[] => {
    const statement = own.find(isOpponent) ?? own[0];
    if (statement === undefined) return [];
    return [{ value: position.value, statement, statements: index === 0 ? [...own, ...further] : own }];
  });
}

/** Documents whose origins no document before them has come first: a copy is shown where there is room. */
function copiesLast(documents: readonly Position[], originOf: CaseView["originOf"]): readonly Position[] {
  const known = new Set<string>();
  const [own, copies]: [Position[], Position[]] = [[], []];
  for (const document of documents) {
    const origins = document.statements.map(({ id }) => originOf.get(id) ?? id);
    (origins.some((origin) => !known.has(origin)) ? own : copies).push(document);
    for (const origin of origins) known.add(origin);
  }
  return [...own, ...copies];
}

function sideOf({ value, statement, statements }: Place): Side {
  return {
    value,
    statements: sortedSet(statements.map(({ id }) => id)),
    // The words that show the value, where the statement cites several places.
    citation: statement.citations.find(({ quote }) => quote.includes(value)) ?? statement.citations[0],
  };
}
