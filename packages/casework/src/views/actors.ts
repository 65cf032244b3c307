import type { AliasAssertion } from "@kulla/knowledge";
import type { ViewRow } from "@kulla/core";
import { nameKey } from "@kulla/core";
import type { Sentence } from "@kulla/sharing";
import { caseAliases } from "../case-aliases.ts";
import type { CaseFile } from "../case-file.ts";

/** A party that the case names as doing something: what is said of it, and what it is called by whom. */
export interface ActorBody {
  /** Names as printed make the key; two parties are never merged here. */
  readonly key: string;
  readonly name: string;
  readonly kinds: readonly string[];
  readonly lines: readonly Sentence[];
  readonly aliases: readonly { readonly name: string; readonly sentence: Sentence }[];
}

/** Rows `actors` by name, and one row `actors.aliases` with what the case's statements assert of names, for the alias graph. */
export function actorsView(file: Pick<CaseFile, "dossier" | "statements" | "decisions" | "documents">): ViewRow[] {
  const keys = new Map<string, number>();
  const rows = file.dossier.actors.map(({ name, kinds, lines, aliases }, position): ViewRow => {
    const plain = nameKey(name) || name;
    const times = keys.get(plain) ?? 0;
    keys.set(plain, times + 1);
    const key = times === 0 ? plain : `${plain}~${String(times + 1)}`;
    const body: ActorBody = { key, name, kinds, lines, aliases };
    const words = [name, ...aliases.map((one) => one.name)].join(" ");
    return { panel: "actors", key, position, facets: { kind: kinds }, words, body };
  });
  const assertions: readonly AliasAssertion[] = caseAliases(file);
  return [...rows, { panel: "actors.aliases", key: "all", position: 0, body: assertions }];
}
