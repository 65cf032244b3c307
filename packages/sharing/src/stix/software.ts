import type { GraphNode } from "@kulla/core";
import type { StixId } from "@kulla/stix";
import type { Assembly } from "./assembly.ts";
import { catalogueReferences } from "./references.ts";
import { sorted } from "./order.ts";
import { aliasesOf, asserted, mostAsserted } from "./words.ts";

/** Words of reports → malware-type-ov. The first that the kind contains counts. */
const TYPES: readonly (readonly [word: string, type: string])[] = [
  ["ransom", "ransomware"],
  ["wip", "wiper"],
  ["backdoor", "backdoor"],
  ["web shell", "webshell"],
  ["webshell", "webshell"],
  ["remote access trojan", "remote-access-trojan"],
  ["rootkit", "rootkit"],
  ["bootkit", "bootkit"],
  ["keylog", "keylogger"],
  ["downloader", "downloader"],
  ["dropper", "dropper"],
  ["loader", "downloader"],
  ["exploit kit", "exploit-kit"],
  ["spyware", "spyware"],
  ["adware", "adware"],
  ["trojan", "trojan"],
  ["worm", "worm"],
  ["virus", "virus"],
  ["bot", "bot"],
  ["ddos", "ddos"],
];

function malwareTypes(kinds: readonly string[]): readonly string[] {
  return sorted(
    kinds.flatMap((kind) => {
      const text = kind.toLowerCase();
      if (text === "rat") return ["remote-access-trojan"];
      return TYPES.find(([word]) => text.includes(word))?.[1] ?? [];
    }),
  );
}

/** Malware, as a family; a tool where most call it one. */
export function addSoftware(assembly: Assembly, node: GraphNode): StixId {
  const { kind } = node.properties;
  const tool = mostAsserted(kind) === "tool";
  const types = malwareTypes((kind ?? []).map(({ value }) => value));
  const properties = {
    name: node.name,
    ...(kind === undefined ? {} : { description: `Kind: ${asserted(kind)}.` }),
    ...(tool ? {} : { is_family: true }),
    ...(tool || types.length === 0 ? {} : { malware_types: types }),
    ...aliasesOf(node),
    ...catalogueReferences(node),
  };
  return assembly.add({ type: tool ? "tool" : "malware", key: node.id, properties, because: node.because });
}
