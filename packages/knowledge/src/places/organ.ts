import { foldName } from "../fold-name.ts";
import { ORGAN_TABLE } from "./organ-table.ts";

export type OrganKind =
  "cert" | "intelligence" | "military" | "ministry" | "organ" | "parliament" | "party" | "police" | "regulator";

/** A named organ of a state, of a union of states, or a body between states. */
export interface Organ {
  /** `organ:`, the folded first name and the country: `organ:mossadil`. */
  readonly id: string;
  readonly name: string;
  /** Its name first, then other names and short forms. */
  readonly names: readonly string[];
  readonly kind: OrganKind;
  /** Code of the country (`EU`, `NATO` included); absent for international bodies. */
  readonly country?: string;
}

/** All organs, in the order of the table. */
export const ORGANS: readonly Organ[] = ORGAN_TABLE.trim()
  .split("\n")
  .map((row) => {
    const [country = "", kind = "", printed = ""] = row.split("|");
    const names = printed.split(";").map((name) => name.trim());
    const name = names[0] ?? "";
    const place = country === "INT" ? {} : { country };
    return { id: `organ:${foldName(name)}${country.toLowerCase()}`, name, names, kind: kind as OrganKind, ...place };
  });

const BY_NAME = new Map<string, Organ[]>();
for (const organ of ORGANS) {
  for (const key of new Set(organ.names.map(foldName))) BY_NAME.set(key, [...(BY_NAME.get(key) ?? []), organ]);
}

/** All organs that have the name; several states may use one (`NCSC`, `Ministry of State Security`). */
export function findOrgan(name: string): readonly Organ[] {
  return BY_NAME.get(foldName(name)) ?? [];
}
