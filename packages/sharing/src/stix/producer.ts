import type { StixId, StixObject } from "@kulla/stix";
import { deterministicId } from "@kulla/stix";

/** Namespace of all identifiers that Kulla makes. */
export const KULLA_NAMESPACE = "2f0e5f0b-4f1a-4a52-9f63-5d0c0e0a7a11";

const PUBLISHED = "2026-11-21T00:00:00.000Z";

/** Who made the objects. */
export const KULLA: StixObject = {
  type: "identity",
  spec_version: "2.1",
  id: deterministicId("identity", KULLA_NAMESPACE, "kulla"),
  created: PUBLISHED,
  modified: PUBLISHED,
  name: "Kulla",
  identity_class: "system",
  description: "Turns what is known about a cyberattack into an answer that can be defended.",
};

/** Id of the extension by which each object says on which statements and words it rests. */
export const PROVENANCE_EXTENSION = deterministicId("extension-definition", KULLA_NAMESPACE, "provenance");

/** JSON schema of the extension, which the definition carries as text. */
const SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Kulla provenance",
  type: "object",
  required: ["extension_type", "statements"],
  properties: {
    extension_type: { const: "property-extension" },
    statements: {
      description: "The statements that the object rests on, who makes them and how.",
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["statement", "stance", "citations"],
        properties: {
          statement: { type: "string" },
          stance: { enum: ["asserts", "hedges", "rejects", "counter-accusation"] },
          speakers: { type: "array", items: { type: "string" } },
          words: { type: "string" },
          likelihood: { type: "string" },
          confidence: { enum: ["low", "moderate", "high"] },
          citations: {
            type: "array",
            items: {
              type: "object",
              required: ["evidence", "quote"],
              properties: {
                evidence: { description: "SHA-256 of the evidence.", type: "string" },
                part: { type: "array", items: { type: "string" } },
                start: { description: "Offset in UTF-16 code units.", type: "integer" },
                end: { type: "integer" },
                record: { type: "integer" },
                field: { type: "string" },
                pointer: { type: "string" },
                quote: { type: "string" },
              },
            },
          },
        },
      },
    },
    dates: {
      description: "Dates in EDTF, with the statements that give them.",
      type: "array",
      items: { type: "object", properties: { edtf: { type: "string" }, statements: { type: "array" } } },
    },
  },
};

/** Definition of an extension that adds properties to objects. */
export function kullaExtension(id: StixId, name: string, description: string, schema: object): StixObject {
  return {
    type: "extension-definition",
    spec_version: "2.1",
    id,
    created_by_ref: KULLA.id,
    created: PUBLISHED,
    modified: PUBLISHED,
    name,
    description,
    schema: JSON.stringify(schema),
    version: "1.0.0",
    extension_types: ["property-extension"],
  };
}

/** The definition of the extension; it travels in every bundle that uses it. */
export const PROVENANCE_DEFINITION: StixObject = kullaExtension(
  PROVENANCE_EXTENSION,
  "Kulla provenance",
  "Says on which statements, by whom, and on which words of which evidence an object rests.",
  SCHEMA,
);
