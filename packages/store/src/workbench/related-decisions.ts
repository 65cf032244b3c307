import type { Decision, DecisionId } from "@kulla/core";
import type { Transaction } from "kysely";
import { sql } from "kysely";
import { legibleText } from "../legible-text.ts";
import type { Tables } from "../schema.ts";

/**
 * These decisions with all that stand or fall with them: those on the same statements, those that they take back or are taken back by, and so on. What a case's
 * people decided elsewhere is not read.
 */
export async function relatedDecisions(
  db: Transaction<Tables>,
  caseId: number,
  decisions: readonly Decision[],
): Promise<readonly Decision[]> {
  const found = new Map<DecisionId, Decision>(decisions.map((one) => [one.id, one]));
  for (let fresh = [...decisions]; fresh.length > 0;) {
    const targets = fresh.flatMap(({ about }) => ("decision" in about ? [about.decision] : []));
    const statements = fresh.flatMap(({ about }) => ("statement" in about ? [about.statement] : []));
    const named = new Set([...fresh.map(({ id }) => id), ...statements]);
    const { rows } = await sql<{ body: string }>`
      select d.body from kulla.decision_index i join kulla.decisions d on d.case_id = i.case_id and d.id = i.id
      where i.case_id = ${caseId} and (i.id = any(${targets.map(legibleText)}::text[])
        or i.refs && ${[...named].map(legibleText)}::text[])`.execute(db);
    fresh = rows
      .map(({ body }) => JSON.parse(body) as Decision)
      .filter((one) => !found.has(one.id) && (targets.includes(one.id) || isAbout(one, named)));
    for (const one of fresh) found.set(one.id, one);
  }
  return [...found.values()];
}

/** Whether the decision is about one of these: that it rests on one does not bind it. */
function isAbout({ about }: Decision, named: ReadonlySet<string>): boolean {
  if ("statement" in about) return named.has(about.statement);
  return "decision" in about && named.has(about.decision);
}
