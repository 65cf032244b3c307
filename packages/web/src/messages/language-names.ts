import type { Language } from "./messages.ts";

/** Names of the languages that reporting comes in, in Albanian, which browsers do not know. */
const IN_ALBANIAN: Readonly<Record<string, string>> = {
  ar: "arabisht",
  be: "bjellorusisht",
  bg: "bullgarisht",
  bs: "boshnjakisht",
  cs: "çekisht",
  da: "danisht",
  de: "gjermanisht",
  el: "greqisht",
  en: "anglisht",
  es: "spanjisht",
  et: "estonisht",
  fa: "persisht",
  fi: "finlandisht",
  fr: "frëngjisht",
  he: "hebraisht",
  hi: "hindisht",
  hr: "kroatisht",
  hu: "hungarisht",
  it: "italisht",
  ja: "japonisht",
  ko: "koreanisht",
  lt: "lituanisht",
  lv: "letonisht",
  mk: "maqedonisht",
  nl: "holandisht",
  no: "norvegjisht",
  pl: "polonisht",
  pt: "portugalisht",
  ro: "rumanisht",
  ru: "rusisht",
  sk: "sllovakisht",
  sl: "sllovenisht",
  sq: "shqip",
  sr: "serbisht",
  sv: "suedisht",
  tr: "turqisht",
  uk: "ukrainisht",
  und: "gjuhë e panjohur",
  zh: "kinezisht",
};

let english: Intl.DisplayNames | undefined;

/** Name of a language by its code (BCP 47); the code itself where nothing knows it. */
export function languageName(code: string, language: Language): string {
  if (code === "und" && language === "en") return "unknown language";
  if (language === "sq") return IN_ALBANIAN[code.toLowerCase().split("-")[0] ?? ""] ?? code;
  try {
    english ??= new Intl.DisplayNames(["en"], { type: "language" });
    return english.of(code) ?? code;
  } catch {
    return code;
  }
}
