import { say } from "../../sentence.ts";
import type { gaps as englishGaps, marking as englishMarking } from "../en/gaps.ts";
import { count } from "./numbers.ts";

const sources = (amount: number, one: string, many: string): string =>
  `${count(amount, "burim", "burime")} ${amount === 1 ? one : many}`;

export const gaps: typeof englishGaps = {
  nothing: () => say`Nuk u gjet asgjë që flet për një sulm.`,
  noCulprit: () => say`Asnjë burim nuk thotë kush e bëri.`,
  onlyParties: () => say`Kush e bëri e thonë vetëm palët në mosmarrëveshje.`,
  oneSource: (source) => say`Të gjitha atribuimet mbështeten te një burim i vetëm: ${source}.`,
  noDenial: () => say`Asnjë burim nuk tregon çfarë thonë të akuzuarit.`,
  nobodyBehind: ({ behind }) => say`Askush nuk thotë kush qëndron pas ${behind}.`,
  noAttack: () => say`Asnjë burim nuk e përshkruan vetë sulmin.`,
  noDate: ({ object }, references) => say`Asnjë burim nuk jep datë për ${object}${references}.`,
  noSystem: () => say`Asnjë burim nuk përmend ndonjë sistem të goditur.`,
  notRestored: (systems, references) => say`Asnjë burim nuk thotë nëse u rikthyen në punë: ${systems}${references}.`,
  noLoss: () => say`Asnjë burim nuk thotë nëse humbën ose rrodhën të dhëna.`,
  noVictim: () => say`Asnjë burim nuk thotë kush u godit.`,
  noIndicator: () =>
    say`Asnjë burim nuk jep tregues teknik, si një adresë ose shumën e kontrollit (hash) të një skedari.`,
  noTechnique: () => say`Asnjë burim nuk jep numrin e ndonjë teknike të ATT&CK.`,
  unread: (amount) => `${count(amount, "skedar", "skedarë")} nuk u ${amount === 1 ? "lexua" : "lexuan"} dot`,
  undated: (amount) => sources(amount, "nuk ka datë botimi", "nuk kanë datë botimi"),
  unpublished: (amount) => sources(amount, "nuk tregon kush e botoi", "nuk tregojnë kush i botoi"),
  languageUnknown: (amount) => `Nuk u përcaktua dot gjuha e ${count(amount, "burimi", "burimeve")}`,
  empty: (amount) => `Asgjë për çështjen nuk u gjet në ${count(amount, "burim", "burime")}`,
  ungraded: (amount, all) =>
    all
      ? "Asnjë burim nuk është vlerësuar nga një person për besueshmërinë."
      : `${sources(amount, "nuk është vlerësuar", "nuk janë vlerësuar")} nga një person për besueshmërinë.`,
};

export const marking: typeof englishMarking = {
  strictest: (unmarked) =>
    `Etiketa është ajo e burimit më të kufizuar.${
      unmarked > 0
        ? ` ${sources(unmarked, "nuk mban", "nuk mbajnë")} etiketë; çka është pa etiketë nuk është publike dhe vlen si TLP:AMBER+STRICT.`
        : ""
    }`,
  chosen: (stricter) =>
    stricter === 0
      ? "Etiketën e zgjodhi personi që bëri dosjen."
      : `Etiketën e zgjodhi personi që bëri dosjen, ndonëse ${sources(stricter, "mban", "mbajnë")} një më të rreptë.`,
};
