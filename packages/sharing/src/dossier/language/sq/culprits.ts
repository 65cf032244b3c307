import type { SignKind } from "@kulla/core";
import { say, sentenceOf, text } from "../../sentence.ts";
import type { culprits as english } from "../en/culprits.ts";
import { genderOf, isPlural } from "./names.ts";
import { inWords } from "./numbers.ts";

const SIGNS: Readonly<Record<SignKind, string>> = {
  "working hours": "orari i punës",
  language: "gjuha",
  "operator's mistake": "gabim i operatorit",
  code: "kodi",
  infrastructure: "infrastruktura",
};

/** Languages in the genitive: `folësit e persishtes`. */
const SPEAKERS: Readonly<Record<string, string>> = {
  albanian: "shqipes",
  arabic: "arabishtes",
  chinese: "kinezishtes",
  english: "anglishtes",
  farsi: "persishtes",
  french: "frëngjishtes",
  german: "gjermanishtes",
  hebrew: "hebraishtes",
  korean: "koreanishtes",
  persian: "persishtes",
  portuguese: "portugalishtes",
  romanian: "rumanishtes",
  russian: "rusishtes",
  serbian: "serbishtes",
  spanish: "spanjishtes",
  turkish: "turqishtes",
  ukrainian: "ukrainishtes",
};

/** Who speaks a language: `folës të persishtes`. */
export function speakersCalled(language: string): string {
  const bent = SPEAKERS[language.toLowerCase()];
  return bent === undefined ? `folës të gjuhës «${language}»` : `folës të ${bent}`;
}

/** Who did it, by whose word. Names stay in the nominative: sentences are built so that nothing bends them. */
export const culprits: typeof english = {
  unknown: () => say`E papërcaktuar: asnjë burim nuk thotë kush e bëri.`,
  anybody: "askush",
  charge(stance, isTie, { culprits: whom, areMany, attack, by, parties, first }) {
    const many = areMany || isPlural(first);
    const count = text(parties > 3 ? `${inWords(parties, "palë", "palë")}: ` : "");
    const responsible = text(many || genderOf(first) === "masculine" ? "përgjegjës" : "përgjegjëse");
    const held = text(many ? "mbahen" : "mbahet");
    if (stance === "counter-accusation")
      return say`Si kundërpërgjigje, ${whom} ${text(many ? "akuzohen" : "akuzohet")} nga ${count}${by}.`;
    if (stance === "hedges")
      return say`${whom} ${text(many ? "dyshohen" : "dyshohet")} për ${attack.object} nga ${count}${by}.`;
    if (stance === "rejects") return say`Nga ${by} nuk ${held} ${responsible} për ${attack.object} ${whom}.`;
    if (isTie) return say`${whom} ${text(many ? "lidhen" : "lidhet")} me ${attack.object} nga ${count}${by}.`;
    return say`${whom} ${held} ${responsible} për ${attack.object} nga ${count}${by}.`;
  },
  vagueItem: (whom, by) => [whom, text(" (kështu: "), by, text(")")].flat(),
  vague: (items) => say`Mbahen përgjegjës pa u emërtuar: ${items}.`,
  claims: (by, areMany, references) =>
    say`${by} ${text(areMany ? "e marrin" : "e merr")} përsipër sulmin${references}; ky është pretendim, jo fakt i vërtetuar.`,
  denies: (by, areMany, of) => sentenceOf([by, text(areMany ? " mohojnë " : " mohon "), of, text(".")]),
  speakersOf: (language) => text(speakersCalled(language)),
  signKind: (kind) => SIGNS[kind],
  signs: (target, items, by, amount) =>
    say`${text(amount === 1 ? "Një shenjë që të çon" : "Shenja që të çojnë")} te ${target}, sipas raportimit nga ${by}: ${items}.`,
};
