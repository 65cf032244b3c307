import type { DecisionItem } from "@kulla/api";

type Subject = DecisionItem["decision"]["about"];

/** What a decision is about: statements, which can be shown, or something that has a name or an id. */
export function subjectOf(about: Subject): { readonly statements: readonly string[]; readonly words?: string } {
  if ("statement" in about) return { statements: [about.statement] };
  if ("pair" in about) return { statements: about.pair };
  if ("source" in about)
    return { statements: [], words: [about.source.evidence, ...(about.source.part ?? [])].join(" / ") };
  if ("decision" in about) return { statements: [], words: about.decision };
  if ("cluster" in about) return { statements: [], words: about.cluster };
  const hypothesis = "hypothesis" in about ? [about.hypothesis] : [];
  const item = "item" in about ? [about.item] : [];
  return { statements: [], words: [...hypothesis, ...item].join(" / ") };
}
