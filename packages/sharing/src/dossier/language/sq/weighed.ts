import type { AssessmentChange } from "@kulla/attribution";
import { listed, say, sentenceOf, text } from "../../sentence.ts";
import type { weighed as english } from "../en/weighed.ts";
import { hypothesisName } from "./engine-names.ts";
import { general } from "./general.ts";
import { readableInstant } from "./time.ts";

/** In the nominative: each is what is other, or is not. */
const INPUTS: Readonly<Record<AssessmentChange["inputs"][number], string>> = {
  evidence: "provat e çështjes",
  knowledge: "njohuritë për grupet",
  engine: "vetë Kulla",
  prior: "probabiliteti fillestar i një aktori të panjohur",
  date: "dita në të cilën tregohet",
};

const HOW: Readonly<Record<AssessmentChange["items"][number]["how"], string>> = {
  new: "E re: ",
  gone: "Nuk është më: ",
  "weighs otherwise": "Peshon ndryshe: ",
};

const LEVELS = {
  cluster: "Grupimet që çështja i dallon",
  organisation: "Organizatat",
  state: "Shtetet",
} as const;

export const weighed: typeof english = {
  level: (level) => LEVELS[level],
  hypothesis: hypothesisName,
  byWordOf: (by, references) => sentenceOf([text("Kështu thonë "), by, text("."), references]),
  allOf: (source) => say`Gjithçka që u lexua te ${source}.`,
  rated: (rating, model, reason) =>
    say`Vlerësuar ${text(rating)} nga një person${text(model === undefined ? "" : `; modeli thotë ${model}`)}: ${reason}.`,
  imitated: (whom, likelihood) => say`Mundësia që dikush tjetër të shtiret si ${whom}: ${text(likelihood)}.`,
  them: "autori",
  items: (amount) => ` (${String(amount)} prova)`,
  campaign: (called, by, common) =>
    sentenceOf([
      called,
      ...(by === undefined ? [text(", pa atribuim")] : [text(", atribuimi: "), by]),
      ...(common === undefined ? [] : [text("; të përbashkëta: "), common]),
      text("."),
    ]),
  comparedWith: (called) => (called === "the case as it stands" ? "çështja siç është" : called),
  version: (number, issuedAt) => `versioni ${String(number)} (${readableInstant(issuedAt)})`,
  sameInputs: (version) => say`Baza është e njëjtë si te ${version}.`,
  otherInputs: (version, inputs) =>
    say`Ndryshe nga ${version} ${text(inputs.length === 1 && inputs[0] !== "evidence" && inputs[0] !== "knowledge" ? "është" : "janë")}: ${listed(
      inputs.map((one) => text(INPUTS[one])),
      "dhe",
    )}.`,
  sameAnswer: () => say`Përgjigjja është e njëjtë.`,
  answers: (role, before, now) => say`${text(role)}: më parë ${before}, tani ${now}.`,
  notAsked: "pa pyetje",
  nobodyNamed: "askush i emërtuar",
  groupOf: "një grup pas të cilit qëndron ",
  confidence: (before, after) =>
    say`Besimi te ky vlerësim ishte ${text(general.confidence(before))} dhe është ${text(general.confidence(after))}.`,
  how: (how) => HOW[how],
  forWhom: (whom) => [text(" (për hipotezën "), whom, text(")")].flat(),
};
