import type { Statement } from "@kulla/core";
import type { StixId, StixObject } from "@kulla/stix";
import type { Assembly } from "./assembly.ts";
import { sorted } from "./order.ts";
import { authorsOf, saying } from "./words.ts";

/** Who is said, by a statement of denial or rejection, not to have done it. */
function cleared(assembly: Assembly, statement: Statement): readonly StixId[] {
  const { claim, stance } = statement;
  const find = (name: string): readonly StixId[] => {
    const id = assembly.ofName(name, statement, "actor", "party");
    return id === undefined ? [] : [id];
  };
  if (claim.type === "denial" && stance !== "rejects") return find(claim.by);
  if (claim.type === "attribution" && stance === "rejects") return claim.to.flatMap(find);
  return [];
}

/** The attributions that a denial contradicts: of the same incident where it names one. */
function contradicted(
  attributions: readonly StixObject[],
  targets: readonly StixId[],
  campaign: StixId | undefined,
): readonly StixId[] {
  return attributions
    .filter(({ target_ref: target }) => targets.some((id) => id === target))
    .filter(({ source_ref: source }) => campaign === undefined || source === campaign)
    .map(({ id }) => id);
}

/** Opinions of those who deny or reject an attribution, on the relationships that say it. Both sides stay in the bundle. */
export function addOpinions(assembly: Assembly): void {
  const attributions = assembly
    .objects()
    .filter(({ type, relationship_type: word }) => type === "relationship" && word === "attributed-to");
  for (const statement of assembly.statements) {
    const targets = cleared(assembly, statement);
    const refs = contradicted(attributions, targets, assembly.ofCampaign(statement));
    if (refs.length === 0) continue;
    const own = statement.claim.type === "denial";
    assembly.add({
      type: "opinion",
      key: statement.id,
      properties: {
        opinion: own ? "strongly-disagree" : "disagree",
        explanation: saying(statement),
        object_refs: sorted(refs),
        ...(statement.claim.type === "denial" ? { authors: [statement.claim.by] } : authorsOf([statement])),
      },
      because: [statement.id],
    });
  }
}
