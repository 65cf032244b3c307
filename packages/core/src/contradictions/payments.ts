/** Whether a ransom was paid. */
import { anyRelated } from "../related-names.ts";
import type { Statement } from "../statement.ts";
import { isChange } from "./change-over-time.ts";
import type { CaseView, Disagreement, Position } from "./disagreement.ts";
import { disagree, incidentTopic, incidentOf, linkedSets, mayShareIncident, positionsBy } from "./disagreement.ts";
import { measureOf } from "./measure.ts";

const REFUSED = "not paid";
const PAID = "paid";
const PAYING = /\b(?:pay|paid|pays|payment)\b/i;
const PAST = /\b(?:paid|handed over|made a payment)\b/i;

export function findPaymentContradictions(view: CaseView): readonly Disagreement[] {
  const told = view.statements.filter((statement) => paymentOf(statement) !== undefined);
  const sets = linkedSets(
    told,
    (statement) => [paymentOf(statement), incidentOf(view, statement) ?? "", ...payersOf(statement)].join("|"),
    (a, b) => mayShareIncident(view, a, b) && mayBeOnePayer(a, b),
  );
  return sets.flatMap((own) => {
    const finding = {
      kind: "action" as const,
      topic: `whether a ransom was paid for ${incidentTopic(view, incidentOfAny(view, own))}`,
      once: true,
    };
    const positions = positionsBy(own, paymentOf);
    const differ = (a: Position, b: Position) => a.value !== b.value;
    return [
      ...disagree(
        { ...finding, nature: "conflict", severity: "high", why: "A payment is reported, and refused or denied." },
        positions,
        (a, b) => differ(a, b) && !isChange(view, a, b),
      ),
      ...disagree(
        {
          ...finding,
          nature: "development",
          severity: "medium",
          why: "A payment was refused at first and made later.",
        },
        positions,
        (a, b) => differ(a, b) && isChange(view, a, b),
      ),
    ];
  });
}

/** What a statement says of the payment; undefined where it says nothing of one. */
function paymentOf({ claim, stance, citations }: Statement): typeof PAID | typeof REFUSED | undefined {
  if (claim.type === "action") {
    if (claim.class === "refuse_to_pay") return stance === "rejects" ? undefined : REFUSED;
    const pays = claim.class === "other" && /\bransom\b/i.test(claim.kind) && PAYING.test(claim.kind);
    return pays ? (stance === "rejects" ? REFUSED : PAID) : undefined;
  }
  if (claim.type !== "quantity" || !/\bransom\b/i.test(claim.metric) || !PAYING.test(claim.metric)) return undefined;
  if (/^(?:none|no|nothing|0)$/i.test(String(claim.value))) return stance === "rejects" ? undefined : REFUSED;
  const isPayment = measureOf(claim)?.meaning === "paid" && PAST.test(`${claim.metric} ${citations[0].quote}`);
  return isPayment ? (stance === "rejects" ? REFUSED : PAID) : undefined;
}

function payersOf({ claim }: Statement): readonly string[] {
  return claim.type === "action" ? claim.by : [];
}

/** A statement that names no payer may speak of any. */
function mayBeOnePayer(a: Statement, b: Statement): boolean {
  const [left, right] = [payersOf(a), payersOf(b)];
  return left.length === 0 || right.length === 0 || anyRelated(left, right);
}

function incidentOfAny(view: CaseView, statements: readonly Statement[]) {
  return statements.map((statement) => incidentOf(view, statement)).find((node) => node !== undefined);
}
