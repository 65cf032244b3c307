import type { DossierItem } from "@kulla/api";

/** Sections of the dossier that stand in the panel Answer. */
export type SectionId = DossierItem["section"];

/** In the order of reading. */
export const SECTION_IDS: readonly SectionId[] = [
  "voices",
  "systems",
  "victims",
  "losses",
  "malware",
  "indicators",
  "quantities",
  "actions",
  "incidents",
  "undated",
  "gaps",
  "notices",
];
