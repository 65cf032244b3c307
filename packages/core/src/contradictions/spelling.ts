/** Names that are most likely one name spelled in two ways. */
import type { CaseView, Disagreement, Position } from "./disagreement.ts";
import { disagree } from "./disagreement.ts";
import type { GraphNode } from "../graph.ts";
import { areSpelledAlike, firstLetters, isProperName } from "../spelled-alike.ts";
import type { Statement } from "../statement.ts";

export function findSpellingVariants(view: CaseView): readonly Disagreement[] {
  const statements = new Map(view.statements.map((statement) => [statement.id, statement]));
  return spelledAlikeSets(view.graph.nodes.filter(isProperName))
    .filter(({ length }) => length > 1)
    .flatMap((nodes) => {
      const positions = nodes.map((node) => positionOf(node, statements));
      const kind = nodes[0]?.kind === "party" ? ("identity" as const) : ("spelling" as const);
      const finding = {
        kind,
        nature: "variant" as const,
        once: true,
        topic: `name: ${positions.map(({ value }) => value).join(", ")}`,
        severity: kind === "identity" ? ("medium" as const) : ("low" as const),
        why: "The names differ by a letter or two and are names of one class: most likely one name spelled in two ways.",
      };
      return disagree(finding, positions, (a, b) => a.value !== b.value);
    });
}

/** The nodes in sets, each with one that it is spelled like; only sets that share a first letter with it are looked at. */
function spelledAlikeSets(nodes: readonly GraphNode[]): readonly (readonly GraphNode[])[] {
  const sets: GraphNode[][] = [];
  const setsOf = new Map<string, Set<number>>();
  for (const node of nodes) {
    const buckets = [...firstLetters(node)].map((letter) => {
      const key = `${node.kind}|${letter}`;
      const bucket = setsOf.get(key) ?? new Set<number>();
      setsOf.set(key, bucket);
      return bucket;
    });
    const near = [...new Set(buckets.flatMap((bucket) => [...bucket]))].sort((a, b) => a - b);
    const found = near.find((index) => sets[index]?.some((other) => areVariants(other, node)));
    const index = found ?? sets.length;
    if (found === undefined) sets.push([]);
    sets[index]?.push(node);
    for (const bucket of buckets) bucket.add(index);
  }
  return sets;
}

function areVariants(a: GraphNode, b: GraphNode): boolean {
  return areSpelledAlike(a, b) && !a.variants.some(({ node, relation }) => node === b.id && relation === "distinct");
}

/** The statements that use the name, those first that show it in the words they cite, and of these the shortest. */
function positionOf(node: GraphNode, statements: ReadonlyMap<string, Statement>): Position {
  const own = node.because.flatMap((id) => statements.get(id) ?? []);
  const spellings = node.names.map(({ value }) => value);
  const shown = own
    .filter((statement) => spellings.some((name) => statement.citations[0].quote.includes(name)))
    .sort((a, b) => a.citations[0].quote.length - b.citations[0].quote.length);
  return { value: node.name, statements: shown.length > 0 ? shown : own };
}
