import type { ActionClass } from "@kulla/core";
import type { Sentence } from "./dossier.ts";
import { named, saidOf, says, stanceWord, statementsOf, voicesOf } from "./material.ts";
import type { Material, Said } from "./material.ts";
import { groupBy, inOrder } from "./order.ts";
import { listed, name, sentenceOf, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";
import { byTime, whenPhrase } from "./time.ts";

/** What a party did, in words that take the target after them; without words the printed kind of action is shown. */
const DEEDS: Readonly<Record<ActionClass, { readonly to?: string; readonly alone?: string }>> = {
  sever_relations: { to: "broke off relations with", alone: "broke off diplomatic relations" },
  expel: {},
  sanction: { to: "imposed sanctions on", alone: "imposed sanctions" },
  indict: { to: "brought charges against", alone: "brought charges" },
  reward: { to: "offered a reward for", alone: "offered a reward" },
  emergency: {},
  condemn: { to: "condemned", alone: "condemned the attack" },
  attribute_publicly: { to: "publicly held responsible:", alone: "publicly named who it holds responsible" },
  publish: {},
  respond: {},
  contain: {},
  refuse_to_pay: { alone: "refused to pay", to: "refused to pay" },
  restrict_media: {},
  announce: {},
  other: {},
};

/** What somebody did, without date and source: `Albania broke off relations with Iran`. */
export function deed(material: Material, { statement, claim }: Said<"action">): Piece {
  const by = claim.by.length === 0 ? [text("Somebody")] : listed(claim.by.map((one) => named(material, one)));
  const doubt = statement.stance === "asserts" ? "" : stanceWord(statement.stance);
  const { to, alone } = DEEDS[claim.class];
  if (claim.target !== undefined && to !== undefined)
    return [...by, text(` ${doubt}${to} `), named(material, claim.target)];
  if (claim.target === undefined && alone !== undefined) return [...by, text(` ${doubt}${alone}`)];
  const target = claim.target === undefined ? [] : [text(" ("), named(material, claim.target), text(")")];
  return [...by, text(`: ${doubt}`), name(claim.kind), ...target];
}

/** The same deed, whatever its date. */
export function deedKey(material: Material, { claim, statement }: Said<"action">): string {
  const by = claim.by.map((one) => material.names.key(one)).sort(inOrder);
  const what =
    DEEDS[claim.class].to === undefined && DEEDS[claim.class].alone === undefined ? material.names.key(claim.kind) : "";
  return [
    claim.class,
    what,
    by.join("+"),
    claim.target === undefined ? "" : material.names.key(claim.target),
    statement.stance,
  ].join("|");
}

/** What governments, victims and others did about it, in the order of time; what has no date comes last. */
export function actions(material: Material): Sentence[] {
  const groups = groupBy(saidOf(material, "action"), (said) => deedKey(material, said));
  const found = [...groups.values()].map((same) => {
    const statements = statementsOf(same);
    const times = same.flatMap(({ claim }) => (claim.time === undefined ? [] : [claim.time.edtf])).sort(byTime);
    const exact = [...times].reverse().find((time) => times.every((other) => byTime(other, time) <= 0)) ?? times[0];
    const when = exact === undefined ? [] : [text(` ${whenPhrase(exact)}`)];
    const self = voicesOf(material, statements).every((voice) =>
      same[0]?.claim.by.some((one) => material.names.key(one) === material.names.key(voice)),
    );
    const who = self ? [] : [text(", "), ...says(material, statements)];
    return {
      time: exact,
      sentence: sentenceOf([
        deed(material, same[0] as Said<"action">),
        when,
        who,
        material.book.cite(statements),
        text("."),
      ]),
    };
  });
  return found
    .sort((a, b) => {
      if (a.time === undefined || b.time === undefined)
        return Number(a.time === undefined) - Number(b.time === undefined);
      return byTime(a.time, b.time);
    })
    .map(({ sentence }) => sentence);
}
