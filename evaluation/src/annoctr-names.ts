// Names of AnnoCTR: does Kulla find malware, groups and tools where the annotators saw them, as what they saw them?
import type { ReadName } from "@kulla/extraction";
import type { AnnotatedReport, NameType } from "./annoctr-corpus.ts";
import { NAME_TYPES } from "./annoctr-corpus.ts";
import { figuresOf, type Figures } from "./figures.ts";
import type { Table } from "./figures-table.ts";
import { figure } from "./figures-table.ts";

/** Reads the names of a text in a language. */
export type NameReader = (text: string, language: string) => readonly ReadName[];

/** Figures by type; exact: the same first and last character and the same type. */
export interface NamesScore {
  readonly exact: Readonly<Record<NameType, Figures>>;
  /** The same without names that stand within an address or a path. */
  readonly outsideAddresses: Readonly<Record<NameType, Figures>>;
}

/** Scores names by exact span and type. */
export function scoreNames(reports: readonly AnnotatedReport[], read: NameReader): NamesScore {
  const compared = reports.map(({ text, names }) => {
    const isInText = ({ start, end }: { start: number; end: number }): boolean => !isWithinAddress(text, start, end);
    const found = read(text, "en");
    const outside = { gold: names.filter(isInText), found: found.filter(isInText) };
    return { exact: { gold: names, found }, outside };
  });
  return {
    exact: byType(compared.map(({ exact }) => exact)),
    outsideAddresses: byType(compared.map(({ outside }) => outside)),
  };
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

function byType(
  reports: readonly { readonly gold: readonly Placed[]; readonly found: readonly Placed[] }[],
): Record<NameType, Figures> {
  const figures = (type: NameType): Figures => {
    const counts = { right: 0, found: 0, gold: 0 };
    for (const { gold, found } of reports) {
      const keys = new Set(gold.filter((name) => name.type === type).map(({ start, end }) => `${start}-${end}`));
      const own = found.filter((name) => name.type === type);
      counts.gold += keys.size;
      counts.found += own.length;
      counts.right += own.filter(({ start, end }) => keys.has(`${start}-${end}`)).length;
    }
    return figuresOf(counts.right, counts.found, counts.gold);
  };
  return { malware: figures("malware"), group: figures("group"), tool: figures("tool") };
}

/** The word around a name, white space to white space, is an address or a path. */
export function isWithinAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < 2_000 && !/[\s()<>"[\]|]/.test(text[from - 1] ?? " ")) from -= 1;
  let to = end;
  while (to < text.length && to - end < 2_000 && !/[\s()<>"[\]|]/.test(text[to] ?? " ")) to += 1;
  return /:\/\/|^\/[\w.%-]+\/|^[A-Za-z]:\\|\\\w+\\/.test(text.slice(from, to));
}

/** What others reach on the same reports, by `../shared/data/README.md`. */
const DICTIONARY: Readonly<Record<NameType, string>> = {
  malware: "0.73",
  group: "0.22 (ATT&CK), 0.50 (and MISP)",
  tool: "",
};
const TARGETS: Readonly<Record<NameType, string>> = { malware: "≥ 0.80", group: "≥ 0.70", tool: "" };

/** One row for each type and reader. */
export function namesTable(whole: NamesScore, untrained: NamesScore): Table {
  const header = ["AnnoCTR names, dev", "gold", "found", "P", "R", "F1", "target", "dictionary of names"];
  const rows = NAME_TYPES.flatMap((type) => [
    [...row(type.toUpperCase(), whole.exact[type]), TARGETS[type], DICTIONARY[type]],
    [...row("… outside of addresses and paths", whole.outsideAddresses[type]), "", ""],
    [...row("… without the tagger", untrained.exact[type]), "", ""],
  ]);
  return { header, rows };
}

function row(name: string, { gold, pred, P, R, F1 }: Figures): string[] {
  return [name, String(gold), String(pred), figure(P), figure(R), figure(F1)];
}
