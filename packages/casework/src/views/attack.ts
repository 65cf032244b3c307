import type { ViewRow } from "@kulla/core";
import type { Sentence, TechniqueRow } from "@kulla/sharing";
import type { CaseFile } from "../case-file.ts";

/** A technique of the case, as the heat map shows it. */
export interface AttackBody {
  /** `T1485`, `T1561.002`. */
  readonly tid: string;
  readonly name?: string;
  /** Names of its tactics. */
  readonly tactics: readonly string[];
  readonly basis: TechniqueRow["basis"];
  /** Where a model alone reads it out of words. */
  readonly reading?: TechniqueRow["reading"];
  readonly sentence: Sentence;
  readonly statements: number;
  /** Documents that tell it, and how many origins they have: the colour of the cell. */
  readonly documents: number;
  readonly origins: number;
}

/** One row for each technique that the case tells of, by id; and `attack.about` with the label of what they rest on. */
export function attackView({ dossier }: Pick<CaseFile, "dossier">): ViewRow[] {
  const about: ViewRow = { panel: "attack.about", key: "marking", position: 0, body: dossier.marking };
  const rows = dossier.techniques.map(({ tid, name, tactics, basis, reading, sentence }, position) => {
    const { documents, origins } = toldBy(sentence);
    const body: AttackBody = {
      tid,
      ...(name === undefined ? {} : { name }),
      tactics,
      basis,
      ...(reading === undefined ? {} : { reading }),
      sentence,
      statements: sentence.because.length,
      documents,
      origins,
    };
    return {
      panel: "attack",
      key: tid,
      position,
      facets: { tactic: tactics, basis },
      words: `${tid} ${name ?? ""}`,
      body,
    };
  });
  return [...rows, about];
}

/** The widest of a sentence's references: each counts documents over all of its own statements. */
function toldBy({ parts }: Sentence): { readonly documents: number; readonly origins: number } {
  return parts.reduce(
    (most, part) =>
      part.kind === "reference" && part.told.documents > most.documents
        ? { documents: part.told.documents, origins: part.told.origins }
        : most,
    { documents: 0, origins: 0 },
  );
}
