import type { Finding } from "@kulla/core";
import { addAll } from "@kulla/core";
import type { CaseEvidence } from "./evidence.ts";
import { attributionFinding } from "./findings.ts";
import type { Weighing } from "./model/weighing.ts";

/** Actors with less than this are no rivals. */
const RIVAL_NATS = 2;

/** What is odd about the evidence of a case, for whoever reads the answer. */
export function inputFindings(weighing: Weighing): readonly Finding[] {
  const { evidence, scorer } = weighing;
  const { rows } = scorer.table;
  const findings: Finding[] = [];
  if (rows.length === 0) {
    findings.push(
      attributionFinding("attribution-no-evidence", "There is no evidence to weigh: the answer is the prior alone."),
    );
  }
  const twice = repeatedIds(evidence);
  if (twice.length > 0) {
    findings.push(
      attributionFinding("attribution-item-twice", `Several items have the id ${twice.slice(0, 5).join(", ")}.`),
    );
  }
  addAll(findings, breadthFinding(weighing));
  addAll(findings, sourceFinding(evidence));
  addAll(findings, contradictionFinding(weighing));
  return findings;
}

function repeatedIds({ items }: CaseEvidence): readonly string[] {
  const seen = new Set<string>();
  return [...new Set(items.filter(({ id }) => seen.size === seen.add(id).size).map(({ id }) => id))];
}

function breadthFinding({ scorer, model }: Weighing): Finding[] {
  const observed = scorer.table.rows.filter(({ kind }) => kind === "technique").length;
  const sizes = new Array<number>(model.profiles.groups.length).fill(0);
  for (const users of model.profiles.techniques.values()) {
    for (const group of users.keys()) sizes[group] = (sizes[group] ?? 0) + 1;
  }
  const largest = Math.max(0, ...sizes);
  if (observed <= largest || largest === 0) return [];
  const message = `${observed} techniques were observed; the group with the most is known for ${largest}.`;
  return [attributionFinding("attribution-too-broad", message)];
}

function sourceFinding({ items }: CaseEvidence): Finding[] {
  if (items.length === 0 || items.some(({ grade }) => "ABC".includes(grade.charAt(0)))) return [];
  const worse = items.filter(({ grade }) => !grade.startsWith("F")).length;
  const message = `Of ${items.length} items none has a source graded A, B or C; ${worse} have one graded D or E, the others one that cannot be judged.`;
  return [attributionFinding("attribution-poor-sources", message)];
}

function contradictionFinding({ scorer }: Weighing): Finding[] {
  const strongest = new Map<string, number>();
  for (const { points } of scorer.table.rows) {
    if (points === undefined || points.nats <= 0) continue;
    const { to, nats } = points;
    const key = to.kind === "group" ? to.id : to.kind === "state" || to.kind === "organ" ? to.country : undefined;
    if (key === undefined) continue;
    const scale = to.kind === "group" ? `group ${key}` : `state ${key}`;
    strongest.set(scale, Math.max(strongest.get(scale) ?? 0, nats));
  }
  const rivals = (kind: string): string[] =>
    [...strongest].flatMap(([key, nats]) =>
      key.startsWith(kind) && nats >= RIVAL_NATS ? [key.slice(kind.length)] : [],
    );
  return ["group ", "state "].flatMap((kind) => {
    const found = rivals(kind).sort();
    if (found.length < 2) return [];
    return [attributionFinding("attribution-contradictory", `Strong evidence points to each of ${found.join(", ")}.`)];
  });
}
