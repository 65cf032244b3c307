import type { AliasAssertion } from "@kulla/knowledge";
import type { ViewRow } from "@kulla/core";
import { nameKey } from "@kulla/core";
import type { DossierLanguage, Sentence } from "@kulla/sharing";
import { wordsOf } from "@kulla/sharing";
import { caseAliases } from "../case-aliases.ts";
import type { CaseFile } from "../case-file.ts";
import type { Telling, TellingFile } from "./tellings.ts";
import { panelIn, tellings } from "./tellings.ts";

/** A party that the case names as doing something: what is said of it, and what it is called by whom. */
export interface ActorBody {
  /** Names as printed make the key; two parties are never merged here. */
  readonly key: string;
  readonly name: string;
  /** The name in the language of the sentences, where it is another: of states. */
  readonly called?: string;
  readonly kinds: readonly string[];
  readonly lines: readonly Sentence[];
  readonly aliases: readonly { readonly name: string; readonly sentence: Sentence }[];
}

/** Rows `actors` by name, in Albanian `actors.sq`, and one row `actors.aliases` with what the case's statements assert of names, for the alias graph. */
export function* actorsView(
  file: TellingFile & Pick<CaseFile, "statements" | "deciding" | "documents">,
): Generator<ViewRow> {
  for (const [language, told] of tellings(file)) yield* actorRows(language, told);
  const { statements, deciding, documents } = file;
  const assertions: readonly AliasAssertion[] = caseAliases({ statements, decisions: deciding, documents });
  yield { panel: "actors.aliases", key: "all", position: 0, body: assertions };
}

function actorRows(language: DossierLanguage, { actors }: Telling): ViewRow[] {
  const keys = new Map<string, number>();
  const { nameOf } = wordsOf(language);
  return actors.map(({ name, kinds, lines, aliases }, position): ViewRow => {
    const plain = nameKey(name) || name;
    const times = keys.get(plain) ?? 0;
    keys.set(plain, times + 1);
    const key = times === 0 ? plain : `${plain}~${String(times + 1)}`;
    const own = nameOf(name);
    const called = own === name ? {} : { called: own };
    const body: ActorBody = { key, name, ...called, kinds, lines, aliases };
    const words = [name, own, ...aliases.map((one) => one.name)].join(" ");
    return { panel: panelIn("actors", language), key, position, facets: { kind: kinds }, words, body };
  });
}
