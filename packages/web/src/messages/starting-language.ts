import { readSetting } from "../data/setting.ts";
import type { Language } from "./messages.ts";
import { LANGUAGES } from "./messages.ts";

/** The language that was chosen on this machine, else the first of the browser's languages that the page speaks, else English. */
export function startingLanguage(): Language {
  const wished = [readSetting("language") ?? "", ...navigator.languages];
  const found = wished.flatMap((tag) => LANGUAGES.filter((language) => tag.toLowerCase().split("-")[0] === language));
  return found[0] ?? "en";
}
