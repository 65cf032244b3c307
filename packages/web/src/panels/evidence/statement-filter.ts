import type { StatementItem } from "@kulla/api";
import type { Claim } from "@kulla/core";
import type { PlacedStatement } from "./placed-statements.ts";

/** Which statements of a document are listed. */
export interface StatementFilter {
  readonly standing: "all" | "open" | "decided";
  /** Undefined: of every type. */
  readonly type: Claim["type"] | undefined;
  /** Words that all stand in the quotation, the speakers or the claim. */
  readonly words: string;
}

export const NO_FILTER: StatementFilter = { standing: "all", type: undefined, words: "" };

/** Whether a filter leaves any out. */
export const isFiltering = ({ standing, type, words }: StatementFilter): boolean =>
  standing !== "all" || type !== undefined || words.trim() !== "";

/** The statements that fit, in their order. */
export function filterStatements(
  statements: readonly PlacedStatement[],
  { standing, type, words }: StatementFilter,
): readonly PlacedStatement[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  return statements.filter(({ item }) => {
    if (standing !== "all" && (standing === "open") !== (item.standing === "open")) return false;
    if (type !== undefined && item.statement.claim.type !== type) return false;
    if (wanted.length === 0) return true;
    const told = wordsOf(item).toLowerCase();
    return wanted.every((word) => told.includes(word));
  });
}

function wordsOf({ statement: { citations, speakers, claim } }: StatementItem): string {
  const said = [...citations.map(({ quote }) => quote), ...speakers.map(({ name }) => name)];
  return `${said.join(" ")} ${JSON.stringify(claim)}`;
}

/** The types that statements have, each once. */
export function typesOf(statements: readonly PlacedStatement[]): readonly Claim["type"][] {
  return [...new Set(statements.map(({ item }) => item.statement.claim.type))];
}
