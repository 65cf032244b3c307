import type { GraphNode } from "@kulla/core";
import type { StixId } from "@kulla/stix";
import type { Assembly, Properties } from "./assembly.ts";
import { catalogueReferences } from "./references.ts";
import { aliasesOf, asserted, mostAsserted } from "./words.ts";

/** Behaviour that was put together by analysts, as opposed to somebody who acts. */
const SETS: ReadonlySet<string> = new Set(["cluster", "group"]);

/** An actor: an intrusion set where it is a cluster or group of analysts, else a threat actor. */
export function addActor(assembly: Assembly, node: GraphNode): StixId {
  const { kind, role } = node.properties;
  const best = mostAsserted(kind) ?? "group";
  const set = SETS.has(best);
  const parts = [`Kind: ${asserted(kind)}.`, role === undefined ? "" : `Roles: ${asserted(role)}.`];
  const properties: Properties = {
    name: node.name,
    ...aliasesOf(node),
    ...(kind === undefined && role === undefined ? {} : { description: parts.filter((part) => part !== "").join(" ") }),
    ...(best === "state organ" ? { threat_actor_types: ["nation-state"] } : {}),
    ...catalogueReferences(node),
  };
  return assembly.add({
    type: set ? "intrusion-set" : "threat-actor",
    key: node.id,
    properties,
    because: node.because,
  });
}
