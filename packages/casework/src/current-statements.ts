import type { Sha256, Statement, Work } from "@kulla/core";

/**
 * The statements that hold now. Nothing is ever removed from the store, so after an upgrade it has what the old tool found and what
 * the new one finds. Of a piece of evidence that the present tool has finished, only what that finish wrote counts among the
 * tools; of any other, what the tool that finished it last wrote. What people state always counts.
 *
 * @param tool the present tool's name, as it stands in `Work.tool`
 */
export function currentStatements(
  statements: readonly Statement[],
  work: readonly Work[],
  tool: string,
): readonly Statement[] {
  const holding = holdingTools(work, tool);
  return statements.filter(({ author, citations }) => {
    if (author.kind === "person") return true;
    const holds = holding.get(citations[0].evidence);
    return holds === undefined || holds === toolName(author.version);
  });
}

/** By evidence: the tool whose statements hold. */
function holdingTools(work: readonly Work[], tool: string): ReadonlyMap<Sha256, string> {
  const holding = new Map<Sha256, Work>();
  for (const one of work) {
    const other = holding.get(one.evidence);
    if (other === undefined || (other.tool !== tool && (one.tool === tool || one.finishedAt >= other.finishedAt))) {
      holding.set(one.evidence, one);
    }
  }
  return new Map([...holding].map(([evidence, { tool: name }]) => [evidence, name]));
}

/** How a version stands in `Work.tool`. */
export function toolName(version: string): string {
  return `kulla ${version}`;
}
