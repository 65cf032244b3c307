import type { IdentifierKind, PlainHit } from "./indicator-hit.ts";

/** Printed ids of public catalogues of weaknesses, attack patterns and techniques. They name what is known, and point at nobody. */

const WEAKNESS = /(?<![A-Za-z\d-])(CWE|CAPEC)[-–‑:_ ]{1,2}([1-9]\d{0,3})(?![\w]|[-–‑.]\d)/g;
/** The last attack pattern of CAPEC 3.9 (MITRE, January 2023; no later release): what stands behind are its views, 1000 and on. */
const LAST_PATTERN = 702;
/** Views of CWE 4.16 (cwe.mitre.org), lists of weaknesses that are numbered like weaknesses; withdrawn ones too. */
const CWE_VIEWS: ReadonlySet<number> = new Set([
  604, 629, 631, 635, 658, 659, 660, 661, 677, 678, 679, 699, 700, 701, 702, 709, 711, 734, 750, 800, 809, 844, 868,
  884, 888, 900, 919, 928, 999, 1000, 1003, 1008, 1026, 1040, 1081, 1128, 1133, 1154, 1178, 1194, 1200, 1305, 1337,
  1340, 1343, 1344, 1350, 1358, 1387, 1400, 1424, 1425, 1430,
]);
/** Numbers that ATLAS passed over: its techniques of May 2026 (mitre-atlas/atlas-data, Apache-2.0) reach from T0000 to T0112. */
const NO_ATLAS_TECHNIQUE: ReadonlySet<number> = new Set([9, 22, 23, 26, 27, 28, 30, 32, 33, 38, 39, 45]);

/** CWE and CAPEC ids of single weaknesses and patterns, not of the views over them. */
export function findWeaknesses(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  if (!text.includes("CWE") && !text.includes("CAPEC")) return hits;
  for (const hit of text.matchAll(WEAKNESS)) {
    const number = Number(hit[2]);
    const ofCwe = hit[1] === "CWE";
    if (ofCwe ? CWE_VIEWS.has(number) : number > LAST_PATTERN) continue;
    const kind = ofCwe ? "cwe" : "capec";
    hits.push({
      kind,
      value: `${kind.toUpperCase()}-${String(number)}`,
      start: hit.index,
      end: hit.index + hit[0].length,
    });
  }
  return hits;
}

/**
 * ATT&CK: techniques (T1 of enterprise and mobile, T08 of ICS), tactics, mitigations, software, groups, campaigns, data sources,
 * detection strategies and analytics. ATLAS has AML before the same letters. DISARM's techniques begin with T0, its tactics have
 * two digits. The first letter is looked for before what stands before it: that keeps the search fast.
 */
const TECHNIQUE =
  /[ATSGMCD](?<![\w.+#&/-].)(?:(?<=A)(?:ML\.(?:TA\d{4}|T\d{4}(?:\.\d{3})?|M\d{4}|CS\d{4})|N\d{4})|(?<=T)(?:[01]\d{3}(?:\.\d{3})?|A\d{2}|A0\d{3})|(?<=[SGM])[01]\d{3}|(?<=C)00\d{2}|(?<=D)(?:S00\d{2}|ET\d{4}))(?![\w]|[.,-]\d|-[A-Za-z])/g;

/** The catalogues' ids of techniques and what belongs to them. */
export function findTechniqueIds(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  for (const hit of text.matchAll(TECHNIQUE)) {
    const value = hit[0];
    const kind = catalogueOf(value);
    if (kind !== undefined) hits.push({ kind, value, start: hit.index, end: hit.index + value.length });
  }
  return hits;
}

/** ATT&CK for ICS numbers its techniques from T0800, DISARM has not reached T0300. */
function catalogueOf(value: string): IdentifierKind | undefined {
  if (value.startsWith("AML"))
    return value[4] === "T" && NO_ATLAS_TECHNIQUE.has(Number(value.slice(5, 9))) ? undefined : "atlas";
  if (/^TA\d{2}$/.test(value)) return "disarm";
  if (!value.startsWith("T0")) return "attack";
  const number = Number(value.slice(1, 5));
  if (number >= 800) return "attack";
  return number > 0 && number < 300 ? "disarm" : undefined;
}
