import { tellsTie } from "@kulla/attribution";
import type { Stance, Statement } from "@kulla/core";
import { accusations, statementsIn } from "./accusations.ts";
import type { Accusation } from "./accusations.ts";
import type { Sentence } from "./dossier.ts";
import { namesMany } from "./english.ts";
import { called, isState, known, named, partyKey, partyRole, saidOf, someOf, statementsOf } from "./material.ts";
import type { Material, Said } from "./material.ts";
import { distinct, groupBy, inOrder } from "./order.ts";
import { listed, oneLine, quote, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";
import { signs } from "./signs.ts";

/** Parties that one sentence names; the others are counted. */
const PARTIES = 6;

/** All who name the same culprits for the same attack. */
interface Charge {
  readonly to: readonly string[];
  readonly found: readonly Accusation[];
}

/** A state and its government are one culprit: nobody who accuses the one means another than the other. */
const culpritName = (printed: string): string => printed.replace(/^(?:the )?government of (?:the )?/iu, "");

/** `(prime minister; “with indisputable evidence”)`: what a party is, and its words of confidence as printed. */
function aside(material: Material, by: string, statements: readonly Statement[]): Piece {
  const role = partyRole(material, statements, by);
  const words = distinct(
    statements.flatMap(({ wording }) => (wording === undefined ? [] : [oneLine(wording.words, 120)])),
  );
  const items: Piece[] = [...(role === undefined ? [] : [known(material, role)]), ...words.slice(0, 2).map(quote)];
  return items.length === 0
    ? []
    : [text(" ("), ...items.flatMap((item, at) => [text(at === 0 ? "" : "; "), item].flat()), text(")")];
}

const culpritLabel = (material: Material, printed: string | undefined): string =>
  printed === undefined ? material.words.culprits.anybody : material.names.label(culpritName(printed));

function partyWithWords(material: Material, found: readonly Accusation[]): Piece {
  const statements = statementsIn(found);
  const by = found[0]?.by ?? "";
  return [named(material, by), aside(material, by, statements), material.book.cite(statements)].flat();
}

/** Where one party alone names a culprit and does not say how sure it is: one key for all whom it names so for one attack. */
function onlyWord(material: Material, { to, found }: Charge): string | undefined {
  const parties = new Set(found.map(({ by }) => material.names.key(by)));
  const [party = ""] = parties;
  const isBare = parties.size === 1 && found.every(({ statement }) => statement.wording === undefined);
  return isBare && !to.some(namesMany) ? `${found[0]?.incident?.id ?? ""}|by ${party}` : undefined;
}

/** Names of software that no source calls an actor: `attributed to X` may tell a sample's family, which did nothing by itself. */
function softwareOnly(material: Material): ReadonlySet<string> {
  const keys = new Set(saidOf(material, "malware").map(({ claim }) => material.names.key(claim.name)));
  for (const { claim } of saidOf(material, "actor")) keys.delete(material.names.key(claim.name));
  return keys;
}

/** 1 for a name in another script than the dossier is written in: of two that weigh as much it comes after. */
const foreign = (label: string): number => Number(!/\p{Script=Latin}/u.test(label));

/** Those whom most parties name come first; those who name the same ones for the same attack stand in one sentence. */
function charges(material: Material, stance: Stance): Charge[] {
  const software = softwareOnly(material);
  const found = accusations(material).filter(
    (one) => one.stance === stance && !software.has(material.names.key(one.to ?? "")),
  );
  const order = ({ incident }: Accusation) =>
    Math.max(
      0,
      material.incidents.all.findIndex(({ id }) => id === incident?.id),
    );
  const byTarget = groupBy(
    found,
    ({ to = "", incident }) => `${incident?.id ?? ""}|${material.names.key(culpritName(to))}`,
  );
  const byGround = groupBy([...byTarget.values()], (same) =>
    [
      same[0]?.incident?.id ?? "",
      ...statementsIn(same)
        .map(({ id }) => id)
        .sort(inOrder),
    ].join("|"),
  );
  const parties = ({ found: all }: Charge) => new Set(all.map(({ by }) => material.names.key(by))).size;
  const worded = ({ found: all }: Charge) => all.filter(({ statement }) => statement.wording !== undefined).length;
  const apart = [...byGround.values()].map((same): Charge => ({
    to: same.map((alike) => culpritLabel(material, alike[0]?.to)),
    found: same.flat(),
  }));
  const key = (charge: Charge): string => onlyWord(material, charge) ?? String(apart.indexOf(charge));
  return [...groupBy(apart, key).values()]
    .map((same): Charge => ({ to: same.flatMap(({ to }) => to), found: same.flatMap((one) => one.found) }))
    .sort((a, b) => {
      const [left, right] = [a.found[0] as Accusation, b.found[0] as Accusation];
      return (
        order(left) - order(right) ||
        foreign(a.to[0] ?? "") - foreign(b.to[0] ?? "") ||
        parties(b) - parties(a) ||
        worded(b) - worded(a) ||
        inOrder(a.to.join("|"), b.to.join("|"))
      );
    });
}

/** Those who say how sure they are come first, then those who say it most often. */
function byWeight(a: readonly Accusation[], b: readonly Accusation[]): number {
  const words = (same: readonly Accusation[]) => Number(same.some(({ statement }) => statement.wording !== undefined));
  return words(b) - words(a) || b.length - a.length || foreign(a[0]?.by ?? "") - foreign(b[0]?.by ?? "");
}

/** The culprit stands first, for that is the answer; those who say so follow. */
function chargeSentence(material: Material, stance: Stance, { to, found }: Charge): Sentence {
  const parties = [...groupBy(found, ({ by }) => material.names.key(by)).values()].sort(byWeight);
  const { words } = material;
  const shown = parties.length > PARTIES ? parties.slice(0, PARTIES - 1) : parties;
  const rest = parties.slice(shown.length);
  const others: Piece[] =
    rest.length === 0
      ? []
      : [[text(words.others(rest.length, "parties")), material.book.cite(statementsIn(rest.flat()))]];
  // To link somebody with an attack leaves open that another did it.
  const isTie = found.every(({ statement }) => tellsTie(statement));
  return words.culprits.charge(stance, isTie, {
    culprits: someOf(words, namesOf(material, to), 6, "parties"),
    areMany: to.length > 1 || words.isPlural(to[0] ?? ""),
    first: to[0] ?? "",
    attack: found[0]?.incident ?? words.attacks.only,
    by: listed([...shown.map((same) => partyWithWords(material, same)), ...others], words.and),
    parties: parties.length,
  });
}

const namesOf = (material: Material, labels: readonly string[]): Piece[] =>
  labels.map((label) => called(material, label));

const isVague = ({ to }: Charge): boolean => to.every(namesMany);

/** Culprits that are described and not named, in one sentence: `Iranian hackers` of one source may be whom another names. */
function vagueSentence(material: Material, vague: readonly Charge[]): Sentence {
  const { words } = material;
  const items = vague.map(({ to, found }): Piece => {
    const parties = [...groupBy(found, ({ by }) => material.names.key(by)).values()].sort(byWeight);
    const by = someOf(
      words,
      parties.map((same) => partyWithWords(material, same)),
      3,
      "parties",
    );
    return words.culprits.vagueItem(listed(namesOf(material, to), words.and), by);
  });
  return words.culprits.vague(listed(items, words.and));
}

/** Denials of having done it; those of other things (that nothing was lost, that a reaction was fair) stand with the voices. */
const DENIES_DEED = /\b(?:responsib|involve|role|part in|attack|hack|accus|alleg|behind|link|tie)/iu;

function denials(material: Material): Sentence[] {
  const said = saidOf(material, "denial").filter(({ claim }) => claim.of === undefined || DENIES_DEED.test(claim.of));
  const groups = groupBy(said, ({ claim }) => material.names.key(claim.of ?? ""));
  return [...groups.values()].map((same) => {
    const { claim } = same[0] as Said<"denial">;
    const keyOf = partyKey(
      material,
      same.map((one) => one.claim.by),
    );
    const parties = [...groupBy(same, (one) => keyOf(one.claim.by)).values()];
    const by = parties.map((mine): Piece => {
      const statements = statementsOf(mine);
      const party = (mine.find((one) => isState(one.claim.by)) ?? mine[0])?.claim.by ?? "";
      return [named(material, party), aside(material, party, statements), material.book.cite(statements)].flat();
    });
    const { words } = material;
    const of = claim.of === undefined ? text(words.it) : known(material, claim.of);
    const areMany = parties.length !== 1 || words.isPlural(claim.by);
    return words.culprits.denies(someOf(words, by, 4, "parties"), areMany, of);
  });
}

function selfNamed(material: Material): Sentence[] {
  const claims = saidOf(material, "claim").filter(({ statement }) => statement.stance !== "rejects");
  const groups = groupBy(claims, ({ claim }) => material.names.key(claim.by));
  return [...groups.values()].map((same) => {
    const { claim } = same[0] as Said<"claim">;
    return material.words.culprits.claims(
      named(material, claim.by),
      material.words.isPlural(claim.by),
      material.book.cite(statementsOf(same)),
    );
  });
}

/** Who did it, by whose word: attributions, then claims, denials, suspicions, signs, accusations in turn and refusals to attribute. */
export function who(material: Material): Sentence[] {
  const told = (stance: Stance) => charges(material, stance).map((charge) => chargeSentence(material, stance, charge));
  const held = charges(material, "asserts");
  const vague = held.filter(isVague);
  const apart = vague.length > 1 ? held.filter((charge) => !isVague(charge)) : held;
  const asserted = [
    ...apart.map((charge) => chargeSentence(material, "asserts", charge)),
    ...(vague.length > 1 ? [vagueSentence(material, vague)] : []),
  ];
  const suspected = told("hedges");
  const none = asserted.length + suspected.length === 0 ? [material.words.culprits.unknown()] : [];
  return [
    ...none,
    ...asserted.slice(0, 3),
    ...selfNamed(material),
    ...denials(material),
    ...suspected,
    ...signs(material),
    ...asserted.slice(3),
    ...told("counter-accusation"),
    ...told("rejects"),
  ];
}
