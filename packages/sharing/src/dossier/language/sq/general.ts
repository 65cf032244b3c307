import type { Confidence, IncidentRole, Likelihood, Stance } from "@kulla/core";
import { LIKELIHOOD_BANDS } from "@kulla/core";
import { percentWords } from "../../likelihood-words.ts";
import { text } from "../../sentence.ts";
import type { Told } from "../../tellers.ts";
import type { general as english } from "../en/general.ts";
import type { AttackWords } from "../words.ts";
import { engine } from "./engine.ts";
import { known } from "./known.ts";
import { isPlural, nameOf } from "./names.ts";
import { grouped, inWords, others } from "./numbers.ts";
import { readableTime, whenPhrase } from "./time.ts";

type Forms = readonly [part: string, object: string, behind: string];

const ATTACKS: Readonly<Record<IncidentRole, Forms>> = {
  main: ["sulmi kryesor", "sulmin kryesor", "sulmit kryesor"],
  "second wave": ["sulmi i dytë", "sulmin e dytë", "sulmit të dytë"],
  "hack-and-leak": [
    "operacioni i vjedhjes dhe i publikimit të të dhënave",
    "operacionin e vjedhjes dhe të publikimit të të dhënave",
    "operacionit të vjedhjes dhe të publikimit të të dhënave",
  ],
  context: ["një sulm tjetër", "një sulm tjetër", "një sulmi tjetër"],
};

const attack = ([part, object, behind]: Forms, more = ""): AttackWords => ({
  part: text(part + more),
  object: text(object + more),
  behind: text(behind + more),
});

/** ICD 203 in Albanian. */
const LIKELIHOODS: Readonly<Record<Likelihood, string>> = {
  "almost no chance": "pothuajse pa gjasa",
  "very unlikely": "shumë pak e gjasshme",
  unlikely: "pak e gjasshme",
  "roughly even chance": "gjasa afërsisht të barabarta",
  likely: "e gjasshme",
  "very likely": "shumë e gjasshme",
  "almost certain": "pothuajse e sigurt",
};

const CONFIDENCES: Readonly<Record<Confidence, string>> = { low: "i ulët", moderate: "i mesëm", high: "i lartë" };

const percent = (share: number): string => String(Math.round(share * 100));

/** What sentences of every section are made with. */
export const general: typeof english = {
  and: "dhe",
  or: "ose",
  then: ", pastaj",
  grouped,
  percent: (probability) => percentWords(probability).replace("under", "nën").replace("over", "mbi"),
  likelihood(likelihood) {
    const band = LIKELIHOOD_BANDS.find((one) => one.likelihood === likelihood);
    const range = band === undefined ? "" : ` (${percent(band.from)}–${percent(band.to)} %)`;
    return `${LIKELIHOODS[likelihood]}${range}`;
  },
  confidence: (level) => CONFIDENCES[level],
  time: readableTime,
  when: whenPhrase,
  nameOf,
  isPlural,
  known,
  engine,
  others,
  otherNames: (amount) => inWords(amount, "tjetër", "të tjerë"),
  says: (areMany) => (areMany ? "thonë " : "thotë "),
  told: (by) => toldWords(by),
  toldBy: (by) => `thonë ${toldWords(by)}`,
  doubt: (stance: Stance) => (stance === "hedges" ? "ndoshta " : stance === "rejects" ? "jo " : ""),
  it: "këtë",
  nobody: "askënd",
  somebody: "Dikush",
  attacks: {
    only: attack(["sulmi", "sulmin", "sulmit"]),
    any: attack(["një sulm", "një sulm", "një sulmi"]),
    of: (role, date, number) => attack(ATTACKS[role], `${date === "" ? "" : ` (${readableTime(date)})`}${number}`),
  },
  capital: (words) => words.charAt(0).toUpperCase() + words.slice(1),
};

function toldWords({ documents, origins }: Told): string {
  const words = inWords(documents, "burim", "burime");
  return origins < documents ? `${words} me ${inWords(origins, "origjinë", "origjina")}` : words;
}
