import type { CaseEvidence, EvidenceItem, Observed } from "../src/index.ts";

const BARE = { roles: ["whole"], origins: ["report"], sources: ["Report"], grade: "F6", because: [] } as const;

/** An item as a report gives it, with what is not said left at the plainest. */
export function item(id: string, observed: Observed, changes: Partial<EvidenceItem> = {}): EvidenceItem {
  return { id, channel: "analyst", observed, text: `Observed: ${id}.`, ...BARE, ...changes };
}

export function technique(id: string, changes: Partial<EvidenceItem> = {}): EvidenceItem {
  return item(`technique:${id}`, { kind: "technique", technique: id }, { channel: "technique", ...changes });
}

export function software(id: string, changes: Partial<EvidenceItem> = {}): EvidenceItem {
  return item(`software:${id}`, { kind: "software", software: id }, { channel: "malware", ...changes });
}

/** Evidence of techniques and software alone. */
export function observations(techniques: readonly string[], programs: readonly string[]): CaseEvidence {
  return evidence([...techniques.map((id) => technique(id)), ...programs.map((id) => software(id))]);
}

export function evidence(items: readonly EvidenceItem[]): CaseEvidence {
  return { items: [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)) };
}
