import type { CaseEvidence, EvidenceItem, Observed } from "@kulla/attribution";

/** A case whose answer is known, and what the model must not know when it is asked. */
export interface KnownCase {
  readonly id: string;
  /** Ids of techniques and software, sorted. */
  readonly techniques: readonly string[];
  readonly software: readonly string[];
  /** ISO codes and ids of sectors. */
  readonly countries?: readonly string[];
  readonly sectors?: readonly string[];
  /** Ids of the groups that it is attributed to; empty where nobody is, or nobody of the catalogue. */
  readonly truth: readonly string[];
  /** Keys of works: the reports on the case itself, and what was written of the same group around the same days. */
  readonly without: readonly string[];
  /** EDTF. */
  readonly published?: string;
}

/** The evidence of a case as if one report told it, nothing graded. */
export function evidenceOf({ techniques, software, countries = [], sectors = [] }: KnownCase): CaseEvidence {
  const items = [
    ...techniques.map((id) => item(`technique:${id}`, "technique", { kind: "technique", technique: id })),
    ...software.map((id) => item(`software:${id}`, "malware", { kind: "software", software: id })),
    ...countries.map((code) => item(`country:${code}`, "victim", { kind: "victim country", country: code })),
    ...sectors.map((id) => item(`sector:${id}`, "victim", { kind: "victim sector", sector: id })),
  ];
  return { items: items.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function item(id: string, channel: EvidenceItem["channel"], observed: Observed): EvidenceItem {
  const bare = { roles: ["whole"], origins: ["report"], sources: ["report"], grade: "F6", because: [] } as const;
  return { id, channel, observed, ...bare, text: id };
}
