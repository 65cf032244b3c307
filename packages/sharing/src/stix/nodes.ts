import type { Asserted, GraphNode, NodeKind } from "@kulla/core";
import type { StixId } from "@kulla/stix";
import { addActor } from "./actors.ts";
import type { Assembly } from "./assembly.ts";
import { addIndicator } from "./indicators.ts";
import { addParty, addVictim } from "./parties.ts";
import { firstMoment } from "./instant.ts";
import { attackReference } from "./references.ts";
import { addSoftware } from "./software.ts";
import { aliasesOf, asserted } from "./words.ts";

/**
 * An incident, and the campaign behind it. The incident of STIX 2.1 is a stub (section 4.6): it has no times, and the standard
 * defines no relationship with it, so the campaign has these, and a link to the incident.
 */
function addIncident(assembly: Assembly, node: GraphNode): StixId {
  const { incident, name, because } = node;
  const dates = incident?.dates ?? [];
  const lines = [
    ...(incident === undefined ? [] : [`Role: ${incident.role}.`]),
    ...(incident?.date === undefined ? [] : [`Best-supported date: ${incident.date}.`]),
    ...(dates.length === 0 ? [] : [`Dates given: ${asserted(dates)}.`]),
  ];
  const shared = { name, ...(lines.length === 0 ? {} : { description: lines.join(" ") }) };
  const seen = incident?.date === undefined ? undefined : firstMoment(incident.date);
  const id = assembly.add({ type: "incident", key: node.id, properties: shared, because, dates });
  const campaign = assembly.add({
    type: "campaign",
    key: node.id,
    properties: { ...shared, ...(seen === undefined ? {} : { first_seen: seen }) },
    because,
    dates,
  });
  assembly.setCampaign(id, campaign);
  assembly.add({
    type: "relationship",
    key: `related-to|${campaign}|${id}`,
    properties: { relationship_type: "related-to", source_ref: campaign, target_ref: id, labels: ["effect"] },
    because,
  });
  return id;
}

/** A system under attack is infrastructure too: "any systems, software services and associated resources" (section 4.8). */
function addSystem(assembly: Assembly, node: GraphNode): StixId {
  const { status } = node.properties;
  return assembly.add({
    type: "infrastructure",
    key: node.id,
    properties: {
      name: node.name,
      ...aliasesOf(node),
      ...(status === undefined ? {} : { description: `Affected by the incident. Status: ${asserted(status)}.` }),
    },
    because: node.because,
  });
}

/** How likely a model took the words to mean a technique, where one read them. */
function readingNote(probability: readonly Asserted[] | undefined): string {
  return probability === undefined
    ? ""
    : ` A model read it out of the words, with a probability of ${probability.map(({ value }) => value).join(", ")}.`;
}

function addTechnique(assembly: Assembly, node: GraphNode): StixId {
  const known = assembly.input.catalogue?.technique(node.name);
  const phases = (known?.tactics ?? []).map((tactic) => ({
    kill_chain_name: "mitre-attack",
    phase_name: tactic.toLowerCase().replaceAll(" ", "-"),
  }));
  const { explicit, probability } = node.properties;
  return assembly.add({
    type: "attack-pattern",
    key: node.id,
    properties: {
      name: known?.name ?? node.name,
      ...(/^T\d{4}(\.\d{3})?$/.test(node.name) ? { external_references: [attackReference(node.name)] } : {}),
      ...(phases.length === 0 ? {} : { kill_chain_phases: phases }),
      ...(explicit === undefined
        ? {}
        : { description: `The id is printed in the source: ${asserted(explicit)}.${readingNote(probability)}` }),
    },
    because: node.because,
  });
}

const ADD: Readonly<Record<NodeKind, (assembly: Assembly, node: GraphNode) => StixId | undefined>> = {
  incident: addIncident,
  actor: addActor,
  party: addParty,
  malware: addSoftware,
  victim: addVictim,
  system: addSystem,
  indicator: addIndicator,
  technique: addTechnique,
};

/** Every thing of the graph as an object. */
export function addNodes(assembly: Assembly): void {
  for (const node of assembly.graph.nodes) {
    const id = ADD[node.kind](assembly, node);
    if (id !== undefined) assembly.setNode(node.id, id);
  }
}
