import type { SystemStatus } from "@kulla/core";
import type { Row, Sentence, SystemProfile, SystemStep } from "./dossier.ts";
import { named, saidOf, says, statementsOf, tellersNamed, voicesOf } from "./material.ts";
import type { DossierWords } from "./language/words.ts";
import type { Material, Said } from "./material.ts";
import { distinct, groupBy, inOrder } from "./order.ts";
import { listed, name, oneLine, phrase, quote, say, sentenceOf, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";
import { byTime } from "./time.ts";

/** Within one day, what comes first: systems fall before they are restored. */
const STATUS_ORDER: readonly SystemStatus[] = [
  "unaffected",
  "compromised",
  "infected",
  "disrupted",
  "offline",
  "destroyed",
  "leaked",
  "other",
  "contained_by_defender",
  "restored",
];

export const statusOf = ({ words }: Pick<Material, "words">, { claim, statement }: Said<"system">): string =>
  claim.status === "other" && claim.words !== undefined
    ? words.doubt(statement.stance) + oneLine(claim.words, 80)
    : words.harm.status(claim.status, statement.stance);

function step(material: Material, same: readonly Said<"system">[]): SystemStep {
  const { words } = material;
  const first = same[0] as Said<"system">;
  const time = same.map(({ claim }) => claim.time).find((known) => known !== undefined);
  const when = time === undefined ? [] : [text(` ${words.when(time.edtf)}`)];
  const printedWords = distinct(
    same.flatMap(({ claim }) =>
      claim.words === undefined || claim.status === "other" ? [] : [oneLine(claim.words, 80)],
    ),
  );
  const printed =
    printedWords.length === 0 ? [] : [text(" ("), ...listed(printedWords.slice(0, 3).map(quote), words.and), text(")")];
  const incident = material.incidents.of(first.statement);
  const during = incident === undefined || material.incidents.all.length < 2 ? [] : words.harm.duringAttack(incident);
  const statements = statementsOf(same);
  return {
    status: first.claim.status,
    sentence: say`${name(words.capital(statusOf(material, first)))}${when}${during}, ${says(material, statements)}${printed}${material.book.cite(statements)}.`,
    ...(time === undefined ? {} : { date: time.edtf }),
  };
}

/** Every system with what happened to it, in the order of time. */
export function systems(material: Material): SystemProfile[] {
  const bySystem = groupBy(saidOf(material, "system"), ({ claim }) => material.names.key(claim.name));
  const profiles = [...bySystem.values()].map((said): SystemProfile => {
    const groups = groupBy(
      said,
      (one) =>
        `${statusOf(material, one)}|${one.claim.time?.edtf ?? ""}|${material.incidents.of(one.statement)?.id ?? ""}`,
    );
    const steps = [...groups.values()].map((same) => step(material, same));
    return { name: material.names.label(said[0]?.claim.name ?? ""), steps: steps.sort(byStep) };
  });
  return profiles.sort((a, b) => b.steps.length - a.steps.length || inOrder(a.name, b.name));
}

function byStep(left: SystemStep, right: SystemStep): number {
  const order = STATUS_ORDER.indexOf(left.status) - STATUS_ORDER.indexOf(right.status);
  if (left.date === undefined || right.date === undefined)
    return order || inOrder(left.sentence.text, right.sentence.text);
  return byTime(left.date, right.date) || order;
}

/** By time where both are dated, else in the order in which systems fall and come back. */
export function byStatusInTime({ claim: left }: Said<"system">, { claim: right }: Said<"system">): number {
  const order = STATUS_ORDER.indexOf(left.status) - STATUS_ORDER.indexOf(right.status);
  if (left.time === undefined || right.time === undefined) return order;
  return byTime(left.time.edtf, right.time.edtf) || order;
}

/** One party that was hit, with its kind and the places where that is said. */
function victim(material: Material, said: readonly Said<"victim">[]): Piece {
  const { claim, statement } = said[0] as Said<"victim">;
  const kind = material.words.harm.victim(claim.kind, statement.stance);
  return [named(material, claim.name), text(` (${kind})`), material.book.cite(statementsOf(said))];
}

/** Who was hit: one sentence for each attack, those whom most statements name first. */
export function victims(material: Material): Sentence[] {
  const said = saidOf(material, "victim");
  const ids = [...material.incidents.all.map(({ id }) => id), ""];
  return ids.flatMap((id): Sentence[] => {
    const incident = material.incidents.all.find((one) => one.id === id);
    const mine = said.filter(({ statement }) => (material.incidents.of(statement)?.id ?? "") === id);
    const groups = groupBy(mine, ({ claim, statement }) => `${material.names.key(claim.name)}|${statement.stance}`);
    if (groups.size === 0) return [];
    const sorted = [...groups.values()].sort(
      (a, b) => b.length - a.length || inOrder(a[0]?.claim.name ?? "", b[0]?.claim.name ?? ""),
    );
    const { words } = material;
    const items = sorted.map((same) => victim(material, same));
    return [words.harm.victims(incident, listed(items, words.and))];
  });
}

/** Malware and tools, with what is said of their part. */
export function malware(material: Material): Sentence[] {
  const groups = groupBy(
    saidOf(material, "malware"),
    ({ claim, statement }) => `${material.names.key(claim.name)}|${claim.polarity}|${statement.stance}`,
  );
  return [...groups.values()].map((said) => {
    const { claim, statement } = said[0] as Said<"malware">;
    const kinds = distinct(said.flatMap((one) => (one.claim.kind === undefined ? [] : [one.claim.kind])));
    const statements = statementsOf(said);
    const { words } = material;
    const called = kinds.map((kind) => phrase(words.harm.malwareKind(kind)));
    const kind = kinds.length === 0 ? [] : [text(" ("), ...listed(called, words.and), text(")")];
    return say`${named(material, claim.name)}${kind}: ${text(words.harm.malware(claim.polarity, statement.stance))}, ${says(material, statements)}${material.book.cite(statements)}.`;
  });
}

/** `over 5,800 modems`, `none`. */
export function quantityWords({ grouped, known: knownAs }: DossierWords, { claim }: Said<"quantity">): string {
  const value = typeof claim.value === "number" ? grouped(claim.value) : knownAs(oneLine(claim.value, 80)).text;
  const unit = typeof claim.value === "number" && claim.unit !== "" ? ` ${oneLine(claim.unit, 60)}` : "";
  return `${claim.qualifier === undefined ? "" : `${claim.qualifier} `}${value}${unit}`;
}

/** What is counted, at the start of a line. */
export const metricOf = ({ words }: Material, { claim }: Said<"quantity">): Piece => {
  const { text: own, lang } = words.known(claim.metric);
  return { ...name(words.capital(own)), ...(lang === undefined ? {} : { lang }) };
};

/** Every quantity: what is counted, how many, by whose word. Values of one measure stand together. */
export function quantities(material: Material): Row[] {
  const groups = groupBy(
    saidOf(material, "quantity"),
    (one) => `${material.names.key(one.claim.metric)}|${quantityWords(material.words, one)}|${one.statement.stance}`,
  );
  const rows = [...groups.values()].map((same) => {
    const first = same[0] as Said<"quantity">;
    const statements = statementsOf(same);
    return {
      metric: first.claim.metric,
      row: {
        cells: [
          say`${metricOf(material, first)}`,
          say`${text(material.words.doubt(first.statement.stance))}${name(quantityWords(material.words, first))}`,
          sentenceOf([tellersNamed(material, voicesOf(material, statements)), material.book.cite(statements)]),
        ],
      },
    };
  });
  return [...groupBy(rows, ({ metric }) => material.names.key(metric)).values()].flat().map(({ row }) => row);
}
