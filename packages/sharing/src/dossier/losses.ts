import type { Statement } from "@kulla/core";
import type { Sentence } from "./dossier.ts";
import { metricOf, quantityWords, statusOf } from "./impact.ts";
import { known, Named, named, saidOf, says, statementsOf } from "./material.ts";
import type { Material, Said } from "./material.ts";
import { groupBy, inOrder } from "./order.ts";
import { name, quote, say, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";

/** Words that make a quantity, an event or a denial one about loss or leak. */
const LOSS =
  /\b(?:leak\w{0,6}|los[st]\w{0,3}|stolen|steal\w{0,3}|theft|exfiltrat\w{0,4}|destroy\w{0,3}|wip(?:ed|ing|er)|delet\w{0,4}|encrypt\w{0,4}|dump\w{0,3}|breach\w{0,3}|disappear\w{0,3})\b/iu;

export const isAboutLoss = (words: string): boolean => LOSS.test(words.slice(0, 400));

/** The shortest of the passages that statements cite, as words, where it is short enough to be read in a sentence. */
function inTheirWords(statements: readonly Statement[]): Piece {
  const shortest = statements
    .map(({ citations }) => citations[0].quote)
    .sort((a, b) => a.length - b.length || inOrder(a, b))[0];
  return shortest === undefined || shortest.length > 200 ? [] : [text(": "), quote(shortest)];
}

const quantitiesOfLoss = (material: Material): Said<"quantity">[] =>
  saidOf(material, "quantity").filter(({ claim }) =>
    isAboutLoss(`${claim.metric} ${claim.unit} ${String(claim.value)}`),
  );

/** Figures of one measure in one unit that are told one by one where sources give more of them than `CROWD`; the others share a line. */
const FIGURES = 3;
const CROWD = 4;

/** One figure of one measure: everybody who gives it, at least one. */
type Figure = readonly Said<"quantity">[];

const firstOf = (same: Figure): Said<"quantity"> => same[0] as Said<"quantity">;

function quantityLosses(material: Material): Sentence[] {
  const { words, names } = material;
  const measures = groupBy(
    quantitiesOfLoss(material),
    ({ claim, statement }) => `${names.key(claim.metric)}|${claim.unit}|${statement.stance}`,
  );
  return [...measures.values()].flatMap((said) => {
    const figures: Figure[] = [...groupBy(said, (one) => quantityWords(words, one)).values()];
    if (figures.length <= CROWD) return figures.map((same) => figureLoss(material, same));
    const ranked = byWeight(material, figures);
    return [
      ...ranked.slice(0, FIGURES).map((same) => figureLoss(material, same)),
      otherFigures(material, ranked.slice(FIGURES)),
    ];
  });
}

function figureLoss(material: Material, same: Figure): Sentence {
  const first = firstOf(same);
  const statements = statementsOf(same);
  return say`${metricOf(material, first)}: ${text(material.words.doubt(first.statement.stance))}${name(quantityWords(material.words, first))}, ${says(material, statements)}${inTheirWords(statements)}${material.book.cite(statements)}.`;
}

/** What most origins give first; of those that as many give, the largest. */
function byWeight({ book }: Material, figures: readonly Figure[]): Figure[] {
  const weighed = figures.map((same) => ({
    same,
    told: book.tellers.of(same.map(({ statement }) => statement.id)),
    value: numberOf(same) ?? -Infinity,
  }));
  return weighed
    .sort(
      (a, b) =>
        b.told.origins - a.told.origins ||
        b.told.documents - a.told.documents ||
        (a.value < b.value ? 1 : a.value > b.value ? -1 : 0),
    )
    .map(({ same }) => same);
}

function numberOf(same: Figure): number | undefined {
  const { value } = firstOf(same).claim;
  return typeof value === "number" ? value : undefined;
}

/** All other figures of a measure in one line, from the lowest to the highest where all are numbers, with all that they rest on. */
function otherFigures(material: Material, figures: readonly Figure[]): Sentence {
  const { words } = material;
  const all = figures.flat();
  const first = all[0] as Said<"quantity">;
  const areNumbers = figures.every((same) => numberOf(same) !== undefined);
  const sorted = areNumbers ? [...figures].sort((a, b) => (numberOf(a) ?? 0) - (numberOf(b) ?? 0)) : [];
  const [low, high] = [sorted[0]?.[0], sorted.at(-1)?.[0]];
  const range =
    low === undefined || high === undefined
      ? undefined
      : { low: name(quantityWords(words, low)), high: name(quantityWords(words, high)) };
  const statements = statementsOf(all);
  return say`${metricOf(material, first)}: ${text(words.doubt(first.statement.stance))}${words.loss.otherFigures(figures.length, range)}, ${says(material, statements)}${material.book.cite(statements)}.`;
}

/** The places that statements cite, to tell whether two rest on the same words. */
function overlaps(a: Statement, b: Statement): boolean {
  const [one, other] = [a.citations[0], b.citations[0]];
  if (one.evidence !== other.evidence || one.at.kind !== "text" || other.at.kind !== "text") return false;
  if ((one.at.part ?? []).join("\0") !== (other.at.part ?? []).join("\0")) return false;
  return one.at.start < other.at.end && other.at.start < one.at.end;
}

/** Systems that were destroyed or leaked; what is told with a number from the same words stands there already. */
function systemLosses(material: Material): Sentence[] {
  const counted = groupBy(statementsOf(quantitiesOfLoss(material)), ({ citations: [{ evidence }] }) => evidence);
  const said = saidOf(material, "system").filter(
    ({ claim, statement }) =>
      (claim.status === "destroyed" || claim.status === "leaked") &&
      counted.get(statement.citations[0].evidence)?.some((other) => overlaps(other, statement)) !== true,
  );
  const groups = groupBy(
    said,
    ({ claim, statement }) => `${material.names.key(claim.name)}|${claim.status}|${statement.stance}`,
  );
  return [...groups.values()].map((same) => {
    const first = same[0] as Said<"system">;
    const statements = statementsOf(same);
    return say`${Named(material, first.claim.name)}: ${text(statusOf(material, first))}, ${says(material, statements)}${inTheirWords(statements)}${material.book.cite(statements)}.`;
  });
}

function deniedLosses(material: Material): Sentence[] {
  const said = saidOf(material, "denial").filter(({ claim }) => isAboutLoss(claim.of ?? ""));
  const groups = groupBy(said, ({ claim }) => `${material.names.key(claim.by)}|${claim.of ?? ""}`);
  return [...groups.values()].map((same) => {
    const { claim } = same[0] as Said<"denial">;
    const statements = statementsOf(same);
    const of = known(material, claim.of ?? "");
    return material.words.loss.denies(
      named(material, claim.by),
      material.words.isPlural(claim.by),
      of,
      inTheirWords(statements),
      material.book.cite(statements),
    );
  });
}

function eventLosses(material: Material): Sentence[] {
  // That somebody posted on a day is no loss, whatever the poster's name is.
  const said = saidOf(material, "event").filter(
    ({ claim }) => isAboutLoss(claim.name) && !/^posts? by /iu.test(claim.name),
  );
  const groups = groupBy(said, ({ claim, statement }) => `${material.names.key(claim.name)}|${statement.stance}`);
  return [...groups.values()].map((same) => {
    const first = same[0] as Said<"event">;
    const statements = statementsOf(same);
    const { words } = material;
    // A name that tells the year tells the date.
    const isTold = /\b(?:19|20)\d\d\b/u.test(first.claim.name);
    const when = first.claim.time === undefined || isTold ? [] : [text(` (${words.time(first.claim.time.edtf)})`)];
    return say`${text(words.capital(words.doubt(first.statement.stance)))}${name(first.statement.stance === "asserts" ? words.capital(first.claim.name) : first.claim.name)}${when}, ${says(material, statements)}${material.book.cite(statements)}.`;
  });
}

function leakIncidents(material: Material): Sentence[] {
  return material.incidents.all
    .filter(({ role }) => role === "hack-and-leak")
    .map((incident) => {
      const { statements } = incident;
      return material.words.loss.leak(says(material, statements), material.book.cite(statements));
    });
}

/** What was lost or leaked, each by whose word. */
export function losses(material: Material): Sentence[] {
  return [
    ...quantityLosses(material),
    ...systemLosses(material),
    ...deniedLosses(material),
    ...leakIncidents(material),
    ...eventLosses(material),
  ];
}
