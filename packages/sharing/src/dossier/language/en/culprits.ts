import type { SignKind, Stance } from "@kulla/core";
import type { Sentence } from "../../dossier.ts";
import { inWords } from "../../english.ts";
import { say, sentenceOf, text } from "../../sentence.ts";
import type { Piece } from "../../sentence.ts";
import type { AttackWords } from "../words.ts";

/** All who name the same culprits for the same attack. */
export interface ChargeWords {
  readonly culprits: Piece;
  readonly areMany: boolean;
  readonly attack: AttackWords;
  readonly by: Piece;
  /** How many parties say so. */
  readonly parties: number;
  /** The first name is that of a party, which some languages bend the words after. */
  readonly first: string;
}

const counted = (parties: number): Piece => text(parties > 3 ? `${inWords(parties, "party", "parties")}: ` : "");

/** Who did it, by whose word. */
export const culprits = {
  unknown: (): Sentence => say`Not established: no source says who did it.`,
  anybody: "anybody",
  charge(stance: Stance, isTie: boolean, { culprits, areMany, attack, by, parties }: ChargeWords): Sentence {
    const is = text(areMany ? "are" : "is");
    const count = counted(parties);
    if (stance === "counter-accusation") return say`${culprits} ${is} accused in turn by ${count}${by}.`;
    if (stance === "hedges") return say`${culprits} ${is} suspected of ${attack.object} by ${count}${by}.`;
    if (stance === "rejects")
      return say`${by} ${text(parties === 1 ? "does" : "do")} not attribute ${attack.object} to ${culprits}.`;
    if (isTie) return say`${culprits} ${is} linked to ${attack.object} by ${count}${by}.`;
    return say`${culprits} ${is} held responsible for ${attack.object} by ${count}${by}.`;
  },
  vagueItem: (culprits: Piece, by: Piece): Piece => [culprits, text(" by "), by].flat(),
  vague: (items: Piece): Sentence => say`Held responsible without a name: ${items}.`,
  claims: (by: Piece, areMany: boolean, references: Piece): Sentence =>
    say`${by} ${text(areMany ? "claim" : "claims")} responsibility${references}; that is a claim, not a finding.`,
  denies: (by: Piece, areMany: boolean, of: Piece): Sentence =>
    sentenceOf([by, text(areMany ? " deny " : " denies "), of, text(".")]),
  speakersOf: (language: string): Piece => text(`speakers of ${language}`),
  signKind: (kind: SignKind): string => kind,
  signs: (target: Piece, items: Piece, by: Piece, amount: number): Sentence =>
    say`${text(amount === 1 ? "A sign that points" : "Signs that point")} to ${target}, reported by ${by}: ${items}.`,
};
