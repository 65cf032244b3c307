import type { AttackRole, Channel } from "@kulla/attribution";
import type { Confidence } from "@kulla/core";
import type { Sentence } from "../../dossier.ts";
import { say, sentenceOf, text } from "../../sentence.ts";
import type { Piece } from "../../sentence.ts";

/** What is to be found out, by kind of evidence. */
const PURSUITS: Readonly<Record<Channel, string>> = {
  technique: "how the attackers worked, above all what is rare",
  malware: "which malware was used",
  tool: "which tools were used",
  code: "how the code of the samples compares with that of others",
  infrastructure: "servers, domains and certificates, compared with earlier activity",
  victim: "who was hit",
  "working hours": "at which hours people were active",
  language: "the language of notes, resources and error messages",
  persona: "who claims the attack",
  "state's statement": "whom governments hold responsible, and with which words",
  "vendor's statement": "whom those hold responsible who investigated, and why",
  "operator's mistake": "slips of the operators",
  analyst: "the judgement of a second analyst",
};

const ROLES: Readonly<Record<AttackRole, string>> = {
  whole: "The attack as a whole",
  access: "Getting in",
  exfiltration: "Taking data out",
  encryption: "Encrypting",
  wiping: "Wiping",
  persona: "Claiming it",
};

/** Who did it, as Kulla weighs it. */
export const assessed = {
  role: (role: AttackRole): string => ROLES[role],
  /** The same within a sentence. */
  part: (role: AttackRole): string => ROLES[role].toLowerCase(),
  unknownActor: (called: string): string => called,
  restsOn: (without: string): string => `Rests on one thing, without which it has ${without}: `,
  /** Where the engine's own words are not English enough for the language. */
  related: undefined as undefined | ((by: Piece, whom: Piece, words: Piece, references: Piece) => Sentence),
  clusters: (items: Piece): Sentence =>
    sentenceOf([text("Clusters that the evidence tells apart: "), items, text(".")]),
  behind: (level: "state" | "organisation", actor: Piece, likelihood: string, references: Piece): Sentence =>
    sentenceOf([actor, text(` is the ${level} behind it: ${likelihood}.`), references]),
  unknown: (likelihood: string): Sentence =>
    say`Somebody whom the catalogue does not know did it: ${text(likelihood)}.`,
  next: (channel: Channel): Sentence => say`Most worth finding out next: ${text(PURSUITS[channel])}.`,
  conditionsUnmet: (): Sentence =>
    say`One group is probable enough, but the evidence for it does not meet all that naming asks for.`,
  tooImprobable: (needed: string, most: string): Sentence =>
    say`A group is named only from a probability of ${text(needed)} on; the most probable one has ${text(most)}.`,
  confidence: (level: Confidence): Sentence => say`Confidence in this assessment is ${text(level)}.`,
  group: (whom: Piece, likelihood: string): Sentence =>
    say`By the weight of the evidence, ${whom} did it: ${text(likelihood)}.`,
  sisters: (whom: Piece, likelihood: string): Sentence =>
    say`By the weight of the evidence, it was ${whom}, which work closely together: ${text(likelihood)}.`,
  sistersNotApart: (): Sentence => say`The evidence does not tell which of them.`,
  country: (whom: Piece, likelihood: string): Sentence =>
    say`No group is named; by the weight of the evidence, it was a group with ${whom} behind it: ${text(likelihood)}.`,
  nobody: (): Sentence => say`Nobody is named: the attack is not attributable on this evidence.`,
};
