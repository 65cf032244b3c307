import type { ActionClass } from "@kulla/core";
import type { Sentence } from "./dossier.ts";
import { named, saidOf, says, statementsOf, voicesOf } from "./material.ts";
import type { Material, Said } from "./material.ts";
import { groupBy, inOrder } from "./order.ts";
import { listed, sentenceOf, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";
import { byTime } from "./time.ts";

/** What somebody did, without date and source: `Albania broke off relations with Iran`. */
export function deed(material: Material, { statement, claim }: Said<"action">): Piece {
  const { words } = material;
  const by =
    claim.by.length === 0
      ? [text(words.somebody)]
      : listed(
          claim.by.map((one) => named(material, one)),
          words.and,
        );
  const target = claim.target === undefined ? undefined : named(material, claim.target);
  const areMany = claim.by.length > 1 || material.words.isPlural(claim.by[0] ?? "");
  return words.deeds.did({ class: claim.class, kind: claim.kind, stance: statement.stance, areMany }, by, target);
}

/** Deeds that only the printed kind tells of. */
const NAMED_BY_KIND: ReadonlySet<ActionClass> = new Set<ActionClass>([
  "expel",
  "emergency",
  "publish",
  "respond",
  "contain",
  "restrict_media",
  "announce",
  "other",
]);

/** The same deed, whatever its date. */
export function deedKey(material: Material, { claim, statement }: Said<"action">): string {
  const by = claim.by.map((one) => material.names.key(one)).sort(inOrder);
  const what = NAMED_BY_KIND.has(claim.class) ? material.names.key(claim.kind) : "";
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
    const when = exact === undefined ? [] : [text(` ${material.words.when(exact)}`)];
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
