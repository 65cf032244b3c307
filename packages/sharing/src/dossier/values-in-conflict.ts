import type { Disagreement, Part, Sentence } from "./dossier.ts";
import type { Material } from "./material.ts";
import { distinct, groupBy } from "./order.ts";
import { listed, name, sentenceOf, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";

/** Parties that are named among the accusers; the others are counted. */
const ACCUSERS = 3;

/** A value of a disagreement with the references of all who give it. */
interface Given {
  readonly value: string;
  readonly references: readonly Extract<Part, { kind: "reference" }>[];
}

/** What sources disagree on, with every value that is given: several contradictions on one topic are one line. */
export function valuesInConflict(material: Material, same: readonly Disagreement[]): Sentence {
  const { or, disagreements: words } = material.words;
  const given = [
    ...groupBy(
      same.flatMap(({ sides }) => sides),
      ({ value }) => value,
    ),
  ].map(([value, alike]): Given => ({
    value,
    references: alike.flatMap(({ words }) =>
      words.flatMap(({ parts }) => parts.filter((part) => part.kind === "reference")),
    ),
  }));
  const accusers = given.filter(({ value }) => value.startsWith(words.accusedBy));
  const others = given.filter((one) => !accusers.includes(one) && !isCoarser(words.coarseDate, one, given));
  // Words of a source may hold commas themselves.
  const joint = others.some(({ value }) => /[,;]\s/u.test(value)) ? "; " : ", ";
  const values = others.map(({ value, references }): Piece => [name(value), cite(material, references)]);
  const shown =
    values.length <= 4
      ? listed(values, or, joint)
      : listed([...values.slice(0, 3), text(words.otherValues(values.length - 3))], or, joint);
  const against = accusers.length === 0 ? [] : [accusersOf(material, accusers), text(values.length === 0 ? "" : "; ")];
  return sentenceOf([topicOf(same[0]), text(": "), ...against, shown, text(".")]);
}

const topicOf = (one: Disagreement | undefined): Part => ({
  ...name(one?.topic ?? ""),
  ...(one?.topicLang === undefined ? {} : { lang: one.topicLang }),
});

/** `accused by A, B and two others`: all who accuse stand on one side. */
function accusersOf(material: Material, accusers: readonly Given[]): Piece {
  const { words } = material;
  const { accusedBy } = words.disagreements;
  const pieces = accusers.map(({ value, references }): Piece => [
    name(value.slice(accusedBy.length)),
    cite(material, references),
  ]);
  const rest = accusers.slice(ACCUSERS);
  if (rest.length < 2) return [text(accusedBy), ...listed(pieces, words.and)];
  const last = [
    text(words.others(rest.length, "parties")),
    cite(
      material,
      rest.flatMap(({ references }) => references),
    ),
  ];
  return [text(accusedBy), ...listed([...pieces.slice(0, ACCUSERS), last], words.and)];
}

/** `July 2022` beside `15 July 2022` says nothing else, only less. */
function isCoarser(coarse: RegExp, { value }: Given, given: readonly Given[]): boolean {
  return coarse.test(value) && given.some((other) => other.value.endsWith(` ${value}`));
}

function cite(material: Material, references: Given["references"]): Part {
  const passages = distinct(references.flatMap((part) => part.passages));
  return material.book.reference(passages, distinct(references.flatMap((part) => part.statements)));
}
