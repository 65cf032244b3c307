import type { GraphNode, IndicatorClaim, IndicatorKind } from "@kulla/core";
import type { StixId } from "@kulla/stix";
import { parsePattern } from "@kulla/stix";
import type { Assembly } from "./assembly.ts";
import { isObservable, observed } from "./observables.ts";
import { asserted } from "./words.ts";

/** The claims that speak of an indicator's node, in the order of their statements. */
function claimsOn(assembly: Assembly, node: GraphNode): readonly IndicatorClaim[] {
  return node.because.flatMap((id) => {
    const claim = assembly.statement(id)?.claim;
    return claim?.type === "indicator" ? [claim] : [];
  });
}

/** Is it malicious by anybody's word that is not a rejection? */
function isMalicious(assembly: Assembly, node: GraphNode): boolean {
  return node.because.some((id) => {
    const statement = assembly.statement(id);
    return (
      statement?.claim.type === "indicator" &&
      statement.claim.polarity === "malicious" &&
      statement.stance !== "rejects"
    );
  });
}

function addVulnerability(assembly: Assembly, node: GraphNode, value: string): StixId {
  const cve = value.toUpperCase();
  const wellFormed = /^CVE-\d{4}-(0\d{3}|[1-9]\d{3,18})$/.test(cve);
  if (!wellFormed) assembly.note("stix-export-bad-value", `${value} is not in the format of CVE.`);
  return assembly.add({
    type: "vulnerability",
    key: node.id,
    properties: {
      name: cve,
      ...(wellFormed ? { external_references: [{ source_name: "cve", external_id: cve }] } : {}),
    },
    because: node.because,
  });
}

function addPattern(assembly: Assembly, node: GraphNode, kind: IndicatorKind, pattern: string, type: string): StixId {
  return assembly.add({
    type: "indicator",
    key: node.id,
    properties: {
      name: `${kind}: ${node.name.slice(0, 200)}`,
      indicator_types: ["malicious-activity"],
      pattern,
      pattern_type: type,
      ...(type === "stix" ? { pattern_version: "2.1" } : {}),
      valid_from: assembly.firstMade(node.because),
      description: `Called ${asserted(node.properties.polarity)}.`,
    },
    because: node.because,
  });
}

/** Text of a YARA rule, as opposed to the name of one. */
const isYaraRule = (value: string): boolean => /\brule\s{1,20}\w{1,128}/.test(value) && value.includes("{");

/**
 * An indicator: its observable, and the pattern where it is called malicious; a vulnerability for a CVE. What STIX has neither
 * for stays a note (see `notes.ts`), with a finding.
 */
export function addIndicator(assembly: Assembly, node: GraphNode): StixId | undefined {
  const [claim] = claimsOn(assembly, node);
  if (claim === undefined) return undefined;
  const { kind, value } = claim;
  const shown = value.slice(0, 120);
  if (kind === "cve") return addVulnerability(assembly, node, value);
  const malicious = isMalicious(assembly, node);
  if (kind === "yara" && malicious && isYaraRule(value)) return addPattern(assembly, node, kind, value, "yara");
  const { objects, pattern } = observed(kind, value);
  const ids = objects.map((object) => assembly.addObservable(object, node.because));
  const main = ids.at(-1);
  const sound = pattern !== undefined && !("error" in parsePattern(pattern));
  if (!malicious || !sound) {
    if (!isObservable(kind)) assembly.note("stix-export-no-object", `STIX has no observable for ${kind} ${shown}.`);
    else if (objects.length === 0 && !sound) assembly.note("stix-export-bad-value", `${shown} is no ${kind}.`);
    return main;
  }
  const indicator = addPattern(assembly, node, kind, pattern, "stix");
  if (main !== undefined)
    assembly.add({
      type: "relationship",
      key: `related-to|${indicator}|${main}`,
      properties: { relationship_type: "related-to", source_ref: indicator, target_ref: main },
      because: node.because,
    });
  return indicator;
}
