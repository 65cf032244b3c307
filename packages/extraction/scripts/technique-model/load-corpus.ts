import { buildCorpus } from "./examples.ts";
import { readCorpus, type ReadCorpus } from "./fit-model.ts";
import { readAttack, readPhrases, readReports } from "./sources.ts";

/** The corpus of the published data, and what became of techniques that ATT&CK has revoked since. */
export function loadCorpus(): { readonly corpus: ReadCorpus; readonly successors: ReadonlyMap<string, string> } {
  const attack = readAttack();
  return { corpus: readCorpus(buildCorpus(readPhrases(), readReports(), attack)), successors: attack.successors };
}
