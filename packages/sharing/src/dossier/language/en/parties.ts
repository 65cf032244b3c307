import type { AliasRelation, Stance } from "@kulla/core";
import type { Sentence } from "../../dossier.ts";
import { say, text } from "../../sentence.ts";
import type { Piece } from "../../sentence.ts";
import type { AttackWords } from "../words.ts";

const RELATIONS: Readonly<Record<AliasRelation, string>> = {
  same: "is the same as",
  "renamed-to": "is now called",
  overlaps: "overlaps with",
  "subset-of": "is part of",
  "uses-persona": "uses the persona",
  "works-with": "works with",
  "suspected-same": "is suspected to be the same as",
  distinct: "is not the same as",
  variant: "is also written",
};

const NAMED: Readonly<Record<Stance, string>> = {
  asserts: "Held responsible",
  hedges: "Suspected",
  rejects: "Not held responsible",
  "counter-accusation": "Accused in turn",
};

const doubtOf = (stance: Stance): string => (stance === "hedges" ? "perhaps " : stance === "rejects" ? "not " : "");

/** What is said of a party, and what it is called: lines under its name, which therefore do not say it again. */
export const parties = {
  part: (attack: AttackWords | undefined, stance: Stance, roles: Piece, by: Piece): Sentence =>
    say`Part${attack === undefined ? [] : [text(" in "), attack.part]}: ${text(doubtOf(stance))}${roles}, ${by}.`,
  /** A part that Kulla names itself: `exfiltration`. */
  role: (role: string): string => role,
  /** `words`: how the tie is called, as printed. */
  sponsored: (
    stance: Stance,
    state: Piece,
    organ: Piece | undefined,
    { words, amount }: { readonly words: Piece; readonly amount: number },
    by: Piece,
    references: Piece,
  ): Sentence =>
    say`Tied to the state of ${text(doubtOf(stance))}${state}${organ === undefined ? [] : [text(" ("), organ, text(")")].flat()}${
      amount === 0 ? [] : [text(amount === 1 ? ", in the word " : ", in the words "), words].flat()
    }, ${by}${references}.`,
  named: (stance: Stance, _areMany: boolean, attack: AttackWords | undefined, by: Piece, references: Piece): Sentence =>
    say`${text(NAMED[stance])}${attack === undefined ? [] : [text(" for "), attack.part]} by ${by}${references}.`,
  claims: (_areMany: boolean, references: Piece): Sentence => say`Claims responsibility${references}.`,
  denies: (_areMany: boolean, of: Piece, references: Piece): Sentence => say`Denies ${of}${references}.`,
  alias: (left: Piece, relation: AliasRelation, stance: Stance, right: Piece, by: Piece, references: Piece): Sentence =>
    say`${left} ${text(doubtOf(stance) + RELATIONS[relation])} ${right}, ${by}${references}.`,
  catalogued: (names: Piece, by: Piece, entry: Piece): Sentence =>
    say`Also called ${names} by ${by}, in the entry ${entry} of the reference catalogue.`,
  unnamedSource: "somebody whom the catalogue does not name",
  plain: (by: Piece, references: Piece): Sentence => say`Named, without a part in the attack, ${by}${references}.`,
};
