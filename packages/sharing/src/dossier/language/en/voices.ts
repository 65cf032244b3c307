import type { Stance } from "@kulla/core";
import type { Sentence } from "../../dossier.ts";
import { say, sentenceOf, text } from "../../sentence.ts";
import type { Piece } from "../../sentence.ts";
import type { AttackWords } from "../words.ts";

const OTHER: Readonly<Record<string, readonly [one: string, many: string]>> = {
  cause: ["gives as the cause", "give as the cause"],
  motive: ["gives as the motive", "give as the motive"],
  relation: ["sees a relation to", "see a relation to"],
  none: ["names nobody", "name nobody"],
};

/** Who says what on who did it, party by party. */
export const voices = {
  attributes(
    stance: Stance,
    who: Piece,
    to: Piece,
    { who: many }: { readonly who: boolean; readonly to: boolean },
    { object }: AttackWords,
  ): Sentence {
    if (stance === "hedges")
      return sentenceOf([who, text(many ? " suspect " : " suspects "), to, text(" of "), object, text(".")]);
    if (stance === "counter-accusation")
      return sentenceOf([who, text(many ? " accuse " : " accuses "), to, text(" in turn.")]);
    const not = many ? " do not attribute " : " does not attribute ";
    const verb = stance === "rejects" ? not : many ? " attribute " : " attributes ";
    return sentenceOf([who, text(verb), object, text(" to "), to, text(".")]);
  },
  anybody: "anybody",
  /** Of a cause, a motive, a relation, or of nothing. */
  other(
    { about, stance, areMany }: { readonly about: string; readonly stance: Stance; readonly areMany: boolean },
    by: Piece,
    to: Piece,
    { object }: AttackWords,
    references: Piece,
  ): Sentence {
    const doubt = stance === "hedges" ? "perhaps " : stance === "rejects" ? "not " : "";
    const verb = OTHER[about]?.[areMany ? 1 : 0] ?? "";
    const whom = about === "none" ? [] : [to];
    return sentenceOf([by, text(` ${doubt}${verb}`), ...whom, text(" for "), object, references, text(".")]);
  },
  denies: (by: Piece, areMany: boolean, of: Piece, references: Piece): Sentence =>
    say`${by} ${text(areMany ? "deny" : "denies")} ${of}${references}.`,
  claims: (
    { isSaidNotTo, areMany }: { readonly isSaidNotTo: boolean; readonly areMany: boolean },
    by: Piece,
    { object }: AttackWords,
    references: Piece,
  ): Sentence =>
    say`${by} ${text(isSaidNotTo ? (areMany ? "are said not to claim" : "is said not to claim") : areMany ? "claim" : "claims")} responsibility for ${object}${references}.`,
};
