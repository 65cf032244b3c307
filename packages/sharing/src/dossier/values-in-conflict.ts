import type { Disagreement, Part, Sentence } from "./dossier.ts";
import { inWords } from "./english.ts";
import type { Material } from "./material.ts";
import { distinct, groupBy } from "./order.ts";
import { listed, name, sentenceOf, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";

const ACCUSED = "accused by ";

/** Parties that are named among the accusers; the others are counted. */
const ACCUSERS = 3;

/** A value of a disagreement with the references of all who give it. */
interface Given {
  readonly value: string;
  readonly references: readonly Extract<Part, { kind: "reference" }>[];
}

/** What sources disagree on, with every value that is given: several contradictions on one topic are one line. */
export function valuesInConflict(material: Material, same: readonly Disagreement[]): Sentence {
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
  const accusers = given.filter(({ value }) => value.startsWith(ACCUSED));
  const others = given.filter((one) => !accusers.includes(one) && !isCoarser(one, given));
  const values = others.map(({ value, references }): Piece => [name(value), cite(material, references)]);
  const shown =
    values.length <= 4
      ? listed(values, "or")
      : listed([...values.slice(0, 3), text(inWords(values.length - 3, "other value"))], "or");
  const against = accusers.length === 0 ? [] : [accusersOf(material, accusers), text(values.length === 0 ? "" : "; ")];
  return sentenceOf([name(same[0]?.topic ?? ""), text(": "), ...against, shown, text(".")]);
}

/** `accused by A, B and two others`: all who accuse stand on one side. */
function accusersOf(material: Material, accusers: readonly Given[]): Piece {
  const pieces = accusers.map(({ value, references }): Piece => [
    name(value.slice(ACCUSED.length)),
    cite(material, references),
  ]);
  const rest = accusers.slice(ACCUSERS);
  if (rest.length < 2) return [text(ACCUSED), ...listed(pieces)];
  const last = [
    text(inWords(rest.length, "other")),
    cite(
      material,
      rest.flatMap(({ references }) => references),
    ),
  ];
  return [text(ACCUSED), ...listed([...pieces.slice(0, ACCUSERS), last])];
}

/** `July 2022` beside `15 July 2022` says nothing else, only less. */
function isCoarser({ value }: Given, given: readonly Given[]): boolean {
  return /^(?:\p{Lu}\p{Ll}{2,8} )?\d{4}$/u.test(value) && given.some((other) => other.value.endsWith(` ${value}`));
}

function cite(material: Material, references: Given["references"]): Part {
  const passages = distinct(references.flatMap((part) => part.passages));
  return material.book.reference(passages, distinct(references.flatMap((part) => part.statements)));
}
