import type { MarkingDefinition } from "./objects/marking-definition.ts";

/** The labels of TLP 2.0 (FIRST, August 2022), from the least to the most restrictive. */
export type TlpLabel = "TLP:CLEAR" | "TLP:GREEN" | "TLP:AMBER" | "TLP:AMBER+STRICT" | "TLP:RED";

/** The extension by which OASIS carries TLP 2.0 in STIX 2.1. */
export const TLP2_EXTENSION = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";

const TLP2_UUIDS: Readonly<Record<TlpLabel, string>> = {
  "TLP:CLEAR": "94868c89-83c2-464b-929b-a1a8aa3c8487",
  "TLP:GREEN": "bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
  "TLP:AMBER": "55d920b0-5e8b-4f79-9ee9-91f868d9b421",
  "TLP:AMBER+STRICT": "939a9414-2ddd-4d32-a0cd-375ea402b003",
  "TLP:RED": "e828b379-4e03-4974-9ac4-e53a884c97c1",
};

/** The published marking definition of a TLP 2.0 label. */
export function tlpMarking(label: TlpLabel): MarkingDefinition {
  return {
    type: "marking-definition",
    spec_version: "2.1",
    id: `marking-definition--${TLP2_UUIDS[label]}`,
    created: "2022-10-01T00:00:00.000Z",
    name: label,
    extensions: {
      [TLP2_EXTENSION]: { extension_type: "property-extension", tlp_2_0: label.slice("TLP:".length).toLowerCase() },
    },
  };
}

/** A TLP 1 marking as printed in section 7.2.1.4. */
function tlp1(colour: string, uuid: string): MarkingDefinition {
  return {
    type: "marking-definition",
    spec_version: "2.1",
    id: `marking-definition--${uuid}`,
    created: "2017-01-20T00:00:00.000Z",
    definition_type: "tlp",
    name: `TLP:${colour.toUpperCase()}`,
    definition: { tlp: colour },
  };
}

/** The four TLP 1 markings of the standard. */
export const PUBLISHED_TLP: readonly MarkingDefinition[] = [
  tlp1("white", "613f2e26-407d-48c7-9eca-b8e91df99dc9"),
  tlp1("green", "34098fce-860f-48ae-8e50-ebd3cc5e41da"),
  tlp1("amber", "f88d31f6-486f-44da-b317-01333bde0b82"),
  tlp1("red", "5e57c739-391a-4eb3-b6be-7d15ca92d5ed"),
];

const LABELS: ReadonlyMap<string, TlpLabel> = new Map<string, TlpLabel>([
  ...(Object.keys(TLP2_UUIDS) as TlpLabel[]).map((label) => [tlpMarking(label).id, label] as const),
  ["marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9", "TLP:CLEAR"],
  ["marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da", "TLP:GREEN"],
  // TLP 1 AMBER stopped at the recipient's organisation and its clients, as TLP 2 AMBER does.
  ["marking-definition--f88d31f6-486f-44da-b317-01333bde0b82", "TLP:AMBER"],
  ["marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed", "TLP:RED"],
]);

/** The TLP 2.0 label that a marking's id stands for, TLP 1 ids included; undefined for other markings. */
export function tlpOfMarking(id: string): TlpLabel | undefined {
  return LABELS.get(id);
}
