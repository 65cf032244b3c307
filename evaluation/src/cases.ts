import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Gold } from "./gold.ts";

/** What a case must reach, where the project has set it. */
export interface Target {
  readonly microF1: number;
  readonly conflictRecall?: number;
  readonly overcalls?: number;
}

/** A folder of documents with its annotation. */
export interface EvaluationCase {
  readonly name: string;
  readonly folder: string;
  /** File names within the folder, in code unit order. */
  readonly files: readonly string[];
  readonly gold: Gold;
  /** Our own texts and annotation, in `evaluation/cases`: reported in a table of their own. */
  readonly own?: true;
  readonly target?: Target;
}

/** Targets of issue 2, "What it must show". */
const TARGETS: Readonly<Record<string, Target>> = {
  "albania-seeds": { microF1: 0.75, conflictRecall: 0.6, overcalls: 0 },
  viasat2022: { microF1: 0.5 },
};

/** The annotated cases of the shared folder: `seeds` and every folder of `corpus`. */
export function sharedCases(shared: string): readonly EvaluationCase[] {
  const goldOf = (name: string): string => join(shared, "gold", `${name}.gold.json`);
  const corpus = join(shared, "corpus");
  const seeds = openCase(join(shared, "seeds"), goldOf("albania-seeds"), "albania-seeds");
  const others = foldersIn(corpus).map((name) => openCase(join(corpus, name), goldOf(name), name));
  return [seeds, ...others];
}

/** The cases that we wrote and annotated ourselves (`evaluation/cases/README.md`). */
export function ownCases(parent: string): readonly EvaluationCase[] {
  return developmentCases(parent).map((subject) => ({ ...subject, own: true }));
}

/** Development cases: each folder with a `gold.json` and `*.txt`. */
export function developmentCases(parent: string): readonly EvaluationCase[] {
  return foldersIn(parent)
    .map((name) => join(parent, name))
    .filter((folder) => existsSync(join(folder, "gold.json")))
    .map((folder) => openCase(folder, join(folder, "gold.json"), basename(folder)));
}

function openCase(folder: string, goldFile: string, name: string): EvaluationCase {
  const gold = JSON.parse(readFileSync(goldFile, "utf8")) as Gold;
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort();
  if (files.length === 0) throw new Error(`${folder} has no .txt files`);
  const target = TARGETS[name];
  return { name, folder, files, gold, ...(target && { target }) };
}

function foldersIn(parent: string): readonly string[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
