import type { Claim, NodeId, Statement } from "@kulla/core";
import { claimsCertainty, nameWords } from "@kulla/core";

/** What an official sentence says, as far as it can be held against what others say. */
export interface Proposition {
  readonly kind: "no loss" | "unaffected" | "failed" | "groups" | "no ransom" | "culprit" | "certainty" | "denial";
  /** Statements with one key say the same. */
  readonly key: string;
  /** How a sentence names it: `that no data was lost`. */
  readonly text: string;
}

const LOSS = /^(?:leak|leaks|leaked|leakage|exfiltrat|stolen|theft|loss|lost)/u;
const NOTHING = /^(?:no|none|not|nothing|zero|0|asnje|without)\b/iu;
const RESPONSIBILITY = /\b(?:responsib|involve|role|part in|attack|hack|accus|alleg|behind|link|tie)/iu;

/** The propositions of a statement; none of what cannot be tested. Attributions are tested by whom they name (`culprits`). */
export function propositionsOf(
  statement: Statement,
  incident: NodeId | undefined,
  culprits: readonly string[],
): readonly Proposition[] {
  const { claim, stance, wording } = statement;
  if (stance === "rejects" || stance === "counter-accusation") return [];
  const at = incident ?? "";
  const plain = plainProposition(claim, at, statement.citations[0].quote.slice(0, 400));
  if (plain !== undefined) return [plain];
  if (claim.type !== "attribution" || claim.about !== "actor") return [];
  const certain = wording !== undefined && claimsCertainty(wording.words);
  return culprits.flatMap((name): Proposition[] => {
    const who: Proposition = { kind: "culprit", key: `culprit ${name}`, text: `that ${name} did it` };
    return certain
      ? [
          who,
          { kind: "certainty", key: `certainty ${name}`, text: `that the evidence against ${name} is beyond dispute` },
        ]
      : [who];
  });
}

function plainProposition(claim: Claim, at: string, quote: string): Proposition | undefined {
  switch (claim.type) {
    case "quantity":
      return quantityProposition(claim, at, quote);
    case "system":
      return claim.status === "unaffected"
        ? {
            kind: "unaffected",
            key: `unaffected ${at} ${nameWords(claim.name).join(" ")}`,
            text: `that ${claim.name} was not affected`,
          }
        : undefined;
    case "incident":
      return claim.outcome === "failed"
        ? { kind: "failed", key: `failed ${at}`, text: "that the attack failed" }
        : undefined;
    case "denial":
      return claim.of === undefined || RESPONSIBILITY.test(claim.of)
        ? { kind: "denial", key: "denial", text: "that it had no part in the attack" }
        : undefined;
    default:
      return undefined;
  }
}

function quantityProposition(
  claim: Extract<Claim, { type: "quantity" }>,
  at: string,
  quote: string,
): Proposition | undefined {
  const { metric, unit, value } = claim;
  if (metric === "attacking groups" && typeof value === "number")
    return { kind: "groups", key: `groups ${at} ${value}`, text: `that ${value} groups did it` };
  if (!isNothing(value)) return undefined;
  if (unit === "ransom") return { kind: "no ransom", key: `no ransom ${at}`, text: "that no ransom was paid" };
  if (!isAboutLoss(claim)) return undefined;
  const what = GONE.test(`${metric} ${quote}`) ? "gone or leaked" : "leaked";
  const grade = /serious|serioz|significant/iu.test(String(value)) ? "seriously " : "";
  return {
    kind: "no loss",
    key: `no loss ${at} ${grade}${what}`,
    text: what === "leaked" ? `that no data was ${grade}leaked` : `that no data was ${grade}lost or leaked`,
  };
}

/** Words for data that are no longer there, beside data that others have too. */
const GONE =
  /\b(?:loss|losses|lost|disappear|vanish|delet|destroy|wip(?:ed|ing)|zhduk|humbj|verlor|verlust|perdid|perdu|perdit|perte)/iu;

/** A quantity that says whether, or how much, data was lost or leaked. */
export function isAboutLoss({ metric, unit }: Extract<Claim, { type: "quantity" }>): boolean {
  return nameWords(`${metric} ${unit}`).some((word) => LOSS.test(word));
}

/** True for a value that says that there was none. */
export function isNothing(value: number | string): boolean {
  return value === 0 || NOTHING.test(String(value));
}
