import { parseEdtf } from "@kulla/core";
import type { Contradiction, ContradictionNature, Side, Statement, StatementId } from "@kulla/core";
import type { Disagreement, Sentence } from "./dossier.ts";
import type { DossierWords } from "./language/words.ts";
import { called, voicesOf } from "./material.ts";
import type { Material } from "./material.ts";
import { groupBy, inOrder } from "./order.ts";
import { oneLine, quote, sentenceOf, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";

const NATURES: readonly ContradictionNature[] = ["conflict", "development", "variant", "compatible"];
const SEVERITIES = ["high", "medium", "low"] as const;

const shown = ({ disagreements: own, time }: DossierWords, value: string): string =>
  parseEdtf(value) === undefined ? oneLine(own.value(value), 160) : time(value);

/** Whom one side blames: a group with the name of a state is told apart from the state. */
function culpritIn({ names }: Material, { kind }: Contradiction, value: string): string {
  const label = names.label(value);
  return kind === "attribution" && label === `${value} (group)` ? label : value;
}

type ById = ReadonlyMap<StatementId, Statement>;

function whoSays(material: Material, byId: ById, side: Side): Piece {
  const statements = side.statements.flatMap((id) => byId.get(id) ?? []);
  const voices = voicesOf(material, statements);
  const source = material.book.nameOf(material.book.numberAt(side.citation));
  const voice = voices[0];
  if (voice === undefined || voice === source) return [called(material, source)];
  return [called(material, voice), text(material.words.disagreements.inSource), called(material, source)];
}

const inWords = (material: Material, byId: ById, side: Side): Sentence =>
  sentenceOf([
    quote(side.citation.quote),
    material.book.citeAt(side.citation, side.statements),
    text(" — "),
    whoSays(material, byId, side),
  ]);

/** Where the case tells of one attack alone, nothing calls it the main one. */
function topicIn({ incidents }: Material, { topic }: Contradiction): string {
  const attacks = incidents.all.filter(({ role }) => role !== "context");
  return attacks.length === 1 ? topic.replace("the main attack", "the attack") : topic;
}

function disagreement(material: Material, byId: ById, item: Contradiction): Disagreement {
  const { words } = material;
  const topic = words.disagreements.topic(topicIn(material, item));
  const why = words.disagreements.why(item.why);
  return {
    id: item.id,
    kind: item.kind,
    nature: item.nature,
    severity: item.severity,
    scope: item.scope,
    topic: words.capital(oneLine(topic.text, 160)),
    ...(topic.lang === undefined ? {} : { topicLang: topic.lang }),
    sides: [...groupBy(item.sides, ({ value }) => shown(words, culpritIn(material, item, value)))].map(
      ([value, same]) => ({
        value,
        words: same.map((side) => inWords(material, byId, side)),
        told: material.book.tellers.of(same.flatMap(({ statements }) => statements)),
      }),
    ),
    why: oneLine(why.text, 400),
    ...(why.lang === undefined ? {} : { whyLang: why.lang }),
  };
}

/** Where statements do not agree: conflicts first, the most severe first. */
export function disagreements(material: Material, contradictions: readonly Contradiction[]): Disagreement[] {
  const byId = new Map(material.statements.map((statement) => [statement.id, statement]));
  return [...contradictions]
    .sort(
      (a, b) =>
        NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        inOrder(a.topic, b.topic) ||
        inOrder(a.id, b.id),
    )
    .map((item) => disagreement(material, byId, item));
}
