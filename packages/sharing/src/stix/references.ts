import type { Asserted, GraphNode } from "@kulla/core";

/** Folders of the ATT&CK site by the letter of the id. */
const FOLDERS: Readonly<Record<string, string>> = { G: "groups", S: "software", C: "campaigns", T: "techniques" };

/** A reference to an ATT&CK entry: `G1001`, `T1561.002`. */
export function attackReference(id: string): Readonly<Record<string, unknown>> {
  const folder = FOLDERS[id.charAt(0)] ?? "techniques";
  return {
    source_name: "mitre-attack",
    external_id: id,
    url: `https://attack.mitre.org/${folder}/${id.replace(".", "/")}/`,
  };
}

function reference({ value }: Asserted): Readonly<Record<string, unknown>> {
  const description = "Entry of the reference catalogue that Kulla proposes by the name; the source does not say so.";
  if (/^[GSCT]\d{4}(\.\d{3})?$/.test(value)) return { ...attackReference(value), description };
  const source = value.startsWith("misp:") ? "misp-galaxy" : "kulla-catalogue";
  return { source_name: source, external_id: value.slice(value.indexOf(":") + 1), description };
}

/** References to the catalogue entries that were proposed for a node. */
export function catalogueReferences(node: GraphNode): { readonly external_references?: readonly object[] } {
  const { catalogue = [] } = node.properties;
  return catalogue.length === 0 ? {} : { external_references: catalogue.map(reference) };
}
