import type { Confidence, IncidentRole, Stance } from "@kulla/core";
import { capital, grouped, inWords, namesMany } from "../../english.ts";
import { likelihoodWords, percentWords } from "../../likelihood-words.ts";
import { text } from "../../sentence.ts";
import { readableTime, whenPhrase } from "../../time.ts";
import type { Told } from "../../tellers.ts";
import { toldInWords } from "../../tellers.ts";
import type { AttackWords, PlainWords } from "../words.ts";

const ATTACKS: Readonly<Record<IncidentRole, string>> = {
  main: "the main attack",
  "second wave": "the second attack",
  "hack-and-leak": "the hack-and-leak operation",
  context: "another attack",
};

const attack = (words: string): AttackWords => ({ part: text(words), object: text(words), behind: text(words) });

/** What sentences of every section are made with. */
export const general = {
  and: "and",
  or: "or",
  then: ", then",
  grouped,
  percent: percentWords,
  likelihood: likelihoodWords,
  confidence: (level: Confidence): string => level,
  /** `15 July 2022`, and with its preposition `on 15 July 2022`. */
  time: readableTime,
  when: whenPhrase,
  /** A name of an actor, a place, a source or a system, as this language calls it. */
  nameOf: (label: string): string => label,
  /** Whether a name stands for several: `US government agencies`. */
  isPlural: namesMany,
  /** Words that Kulla itself gives to what is said: `responsibility for the attack`. */
  known: (words: string): PlainWords => ({ text: words }),
  /** The rest of a list that is cut, of parties or of things. */
  others: (amount: number, _of: "parties" | "things"): string => inWords(amount, "other"),
  otherNames: (amount: number): string => inWords(amount, "more", "more"),
  /** Before those who say so: `says `. */
  says: (areMany: boolean): string => (areMany ? "say " : "says "),
  told: (told: Told): string => toldInWords(told),
  toldBy: (told: Told): string => `say ${toldInWords(told)}`,
  /** Put before what is hedged or denied. */
  doubt: (stance: Stance): string => (stance === "hedges" ? "perhaps " : stance === "rejects" ? "not " : ""),
  /** A sentence of the engine, which writes English. */
  engine: (words: string, _isName?: (words: string) => boolean): PlainWords => ({ text: words }),
  it: "it",
  nobody: "nobody",
  somebody: "Somebody",
  attacks: {
    only: attack("the attack"),
    any: attack("an attack"),
    /** One of several of a role by its date and number; `""` where it has none. */
    of: (role: IncidentRole, date: string, number: string): AttackWords =>
      attack(`${ATTACKS[role]}${date === "" ? "" : ` of ${readableTime(date)}`}${number}`),
  },
  capital,
};
