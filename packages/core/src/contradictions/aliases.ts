/** Whether two names are names of one: somebody says so, somebody says that they are two. */
import type { AliasRelation } from "../claim.ts";
import { aliasKind } from "../mentions.ts";
import { nameKey } from "../name.ts";
import { compareText } from "../order.ts";
import { isChange } from "./change-over-time.ts";
import type { CaseView, Disagreement, StatementOf } from "./disagreement.ts";
import { disagree, positionsBy, statementsOf } from "./disagreement.ts";

type Alias = StatementOf<"alias">;

/** Relations that make one of two names. A suspicion is none: it leaves open what another denies. */
const JOINING: ReadonlySet<AliasRelation> = new Set(["same", "renamed-to", "variant"]);

export function findAliasContradictions(view: CaseView): readonly Disagreement[] {
  const pairs = positionsBy(statementsOf(view, "alias"), ({ claim }) =>
    [aliasKind(claim), ...[nameKey(claim.left), nameKey(claim.right)].sort(compareText)].join("|"),
  );
  return pairs.flatMap(({ statements }) => {
    const [first] = statements;
    const positions = positionsBy(statements, wordOn);
    if (first === undefined || positions.length < 2) return [];
    const [left, right] = [first.claim.left, first.claim.right];
    const judgement = {
      kind: "identity" as const,
      severity: "medium" as const,
      once: true,
      topic: `whether ${left} and ${right} are one`,
    };
    const conflict = "Some say that the names are names of one, others that they are names of two.";
    return [
      ...disagree(
        { ...judgement, nature: "conflict", why: conflict },
        positions,
        (a, b) => a.value !== b.value && !isChange(view, a, b),
      ),
      ...disagree(
        {
          ...judgement,
          nature: "development",
          severity: "low",
          why: "What was said of the names at one time is not what was said later.",
        },
        positions,
        (a, b) => a.value !== b.value && isChange(view, a, b),
      ),
    ];
  });
}

/** What a statement says of its pair: nothing where it doubts, or tells of another relation. */
function wordOn({ claim, stance }: Alias): string | undefined {
  if (claim.relation === "distinct") return stance === "asserts" ? "two" : undefined;
  if (!JOINING.has(claim.relation)) return undefined;
  if (stance === "rejects") return "two";
  return stance === "asserts" ? "one" : undefined;
}
