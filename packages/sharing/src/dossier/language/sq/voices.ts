import { say, sentenceOf, text } from "../../sentence.ts";
import type { voices as english } from "../en/voices.ts";

const OTHER: Readonly<Record<string, readonly [one: string, many: string]>> = {
  cause: ["jep si shkak", "japin si shkak"],
  motive: ["jep si motiv", "japin si motiv"],
  relation: ["sheh lidhje me", "shohin lidhje me"],
  none: ["nuk emërton askënd", "nuk emërtojnë askënd"],
};

export const voices: typeof english = {
  attributes(stance, who, to, areMany, { behind }) {
    const stand = areMany.to ? "qëndrojnë" : "qëndron";
    if (stance === "counter-accusation")
      return sentenceOf([who, text(areMany.who ? " akuzojnë" : " akuzon"), text(" nga ana e vet: "), to, text(".")]);
    const head = stance === "hedges" ? "dyshohet se pas" : stance === "rejects" ? "nuk thuhet se pas" : "pas";
    return sentenceOf([who, text(`: ${head} `), behind, text(` ${stand} `), to, text(".")]);
  },
  anybody: "dikush",
  other({ about, stance, areMany }, by, to, { object }, references) {
    const doubt = stance === "hedges" ? "ndoshta " : stance === "rejects" ? "nuk " : "";
    const verb = OTHER[about]?.[areMany ? 1 : 0] ?? "";
    const whom = about === "none" ? [] : [to];
    return sentenceOf([by, text(` ${doubt}${verb}`), ...whom, text(" për "), object, references, text(".")]);
  },
  denies: (by, areMany, of, references) => say`${by} ${text(areMany ? "mohojnë" : "mohon")} ${of}${references}.`,
  claims: ({ isSaidNotTo, areMany }, by, { object }, references) =>
    isSaidNotTo
      ? say`${by}, siç thuhet, nuk ${text(areMany ? "e marrin" : "e merr")} përsipër ${object}${references}.`
      : say`${by} ${text(areMany ? "e marrin" : "e merr")} përsipër ${object}${references}.`,
};
