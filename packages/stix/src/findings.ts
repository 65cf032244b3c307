import type { StixFindingKind } from "./finding.ts";

/** What can be wrong with STIX content: code → how grave, what it means, what to do. */
export const STIX_FINDINGS = {
  "stix-json": {
    severity: "error",
    meaning: "The text is not JSON.",
    remedy: "Get the file again from its producer; it may be cut off or be of another format.",
  },
  "stix-limit": {
    severity: "error",
    meaning: "The content is larger or nested deeper than the reader allows.",
    remedy: "Split the bundle, or raise the limits of the reader if you trust the source.",
  },
  "stix-not-object": {
    severity: "error",
    meaning: "Something that should be a STIX object is not a JSON object.",
    remedy: "Give a STIX object or a bundle of them.",
  },
  "stix-not-bundle": {
    severity: "error",
    meaning: "The content is a JSON object but neither a bundle nor a STIX object.",
    remedy: "Give a STIX object or a bundle of them.",
  },
  "stix-type-missing": {
    severity: "error",
    meaning: "An object has no `type`, so nothing else about it can be judged.",
    remedy: "Have the producer add the type.",
  },
  "stix-type-name": {
    severity: "error",
    meaning: "The name of an object type has forbidden characters, a forbidden length, or is reserved (section 3.1).",
    remedy: "Use 3 to 250 lower-case letters, digits and single hyphens, starting with a letter.",
  },
  "stix-type-unknown": {
    severity: "warning",
    meaning: "The object type is not one of STIX 2.1. Only the rules that hold for all objects were checked.",
    remedy: "Nothing, if you know the extension that defines the type.",
  },
  "stix-id": {
    severity: "error",
    meaning: "An identifier is not `type--UUID`, or its type is not that of the object (section 2.9).",
    remedy: "Make the identifier from the object's type and an RFC 4122 UUID.",
  },
  "stix-id-version": {
    severity: "error",
    meaning: "The UUID of an observable is of a version that section 2.9 forbids for it.",
    remedy: "Use a random UUID (version 4) where no identifying property is present.",
  },
  "stix-id-not-deterministic": {
    severity: "warning",
    meaning: "The identifier of an observable is not the one that follows from its identifying properties.",
    remedy: "Nothing breaks, but the same observable from two producers will not be seen as one.",
  },
  "stix-property-missing": {
    severity: "error",
    meaning: "A required property is absent.",
    remedy: "Have the producer add it.",
  },
  "stix-property-type": {
    severity: "error",
    meaning: "A property has a value of the wrong JSON type.",
    remedy: "Have the producer correct it.",
  },
  "stix-property-value": {
    severity: "error",
    meaning: "A property has a value that the standard does not allow there.",
    remedy: "Have the producer correct it.",
  },
  "stix-property-name": {
    severity: "error",
    meaning: "The name of a property has forbidden characters or a forbidden length (section 3.1).",
    remedy: "Use 3 to 250 lower-case letters, digits and underscores, starting with a letter.",
  },
  "stix-property-name-form": {
    severity: "warning",
    meaning:
      "The name of a property begins well but has forbidden characters or is too long; other validators let it pass.",
    remedy: "Use 3 to 250 lower-case letters, digits and underscores.",
  },
  "stix-property-reserved": {
    severity: "error",
    meaning: "A property has a name that STIX 2.1 keeps for later versions (section 10).",
    remedy: "Put the value into an extension.",
  },
  "stix-property-combination": {
    severity: "error",
    meaning: "Properties that exclude or need each other are not given as the standard demands.",
    remedy: "Have the producer give the right set of properties.",
  },
  "stix-property-custom": {
    severity: "warning",
    meaning: "A property is not in the standard and no extension of the object declares it.",
    remedy: "Nothing: it is kept. A producer should put it into an extension.",
  },
  "stix-property-deprecated": {
    severity: "warning",
    meaning: "A property is deprecated in STIX 2.1.",
    remedy: "Use what the standard names in its place.",
  },
  "stix-list-empty": {
    severity: "error",
    meaning: "A list or dictionary is empty; the standard demands that the property be left out instead.",
    remedy: "Leave the property out.",
  },
  "stix-timestamp": {
    severity: "error",
    meaning: "A time is not an RFC 3339 timestamp in UTC, or names a day that does not exist.",
    remedy: "Write it as `2022-07-15T00:00:00.000Z`.",
  },
  "stix-timestamp-order": {
    severity: "error",
    meaning: "Two times are in an order that the standard forbids, such as `modified` before `created`.",
    remedy: "Have the producer correct them.",
  },
  "stix-reference": {
    severity: "error",
    meaning: "A reference is malformed or points to a type of object that it must not point to.",
    remedy: "Have the producer correct it.",
  },
  "stix-reference-form": {
    severity: "warning",
    meaning: "A reference from an observable does not end in a UUID; other validators let it pass.",
    remedy: "Have the producer correct it: nothing can be found by it.",
  },
  "stix-reference-unresolved": {
    severity: "warning",
    meaning: "An object refers to another that is not in the bundle.",
    remedy: "Nothing, if the other object is known from elsewhere.",
  },
  "stix-external-reference": {
    severity: "error",
    meaning: "An external reference is incomplete, or a CVE or CAPEC number is not in its format (section 2.5).",
    remedy: "Give `source_name` and one of `url`, `external_id`, `description`.",
  },
  "stix-hash": {
    severity: "error",
    meaning: "A hash is not of the length or alphabet of its algorithm, or the algorithm's name is malformed.",
    remedy: "Check the value and the name of the algorithm.",
  },
  "stix-language": {
    severity: "error",
    meaning: "A language is not an RFC 5646 tag whose primary language is in ISO 639-1 or 639-2.",
    remedy: "Use a tag such as `en`, `sq` or `sr-Latn`.",
  },
  "stix-extension": {
    severity: "error",
    meaning: "An extension has a malformed key, is no object, or lacks its `extension_type` (section 7.3).",
    remedy: "Key it by the id of an extension definition and give its type.",
  },
  "stix-marking": {
    severity: "error",
    meaning:
      "A marking definition is incomplete, marks itself, or is a TLP marking that differs from the published one.",
    remedy: "Use the published TLP objects unchanged.",
  },
  "stix-marking-selector": {
    severity: "error",
    meaning: "A granular marking selects something that the object does not have (section 7.2.3.1).",
    remedy: "Correct the selector.",
  },
  "stix-pattern": {
    severity: "error",
    meaning: "A STIX pattern is not well-formed (section 9).",
    remedy: "Correct the pattern at the column given.",
  },
  "stix-pattern-name": {
    severity: "error",
    meaning: "A STIX pattern names an object type or property that cannot exist.",
    remedy: "Correct the name.",
  },
  "stix-pattern-unmatchable": {
    severity: "warning",
    meaning:
      "A STIX pattern joins tests on different object types with AND inside one observation: no object can match.",
    remedy: "Put each object type into square brackets of its own.",
  },
  "stix-spec-version": {
    severity: "warning",
    meaning: "An object in a bundle has no spec_version and so counts as STIX 2.0 (section 3.2).",
    remedy: "Have the producer add the version.",
  },
  "stix-vocabulary": {
    severity: "warning",
    meaning: "A value is not in the open vocabulary that the standard suggests for the property.",
    remedy: "Nothing: other values are allowed. Others may not understand it.",
  },
  "stix-relationship": {
    severity: "warning",
    meaning: "The kind of relationship is not one that the standard defines between these two types.",
    remedy: "Nothing: others are allowed. `related-to` is understood everywhere.",
  },
  "stix-duplicate": {
    severity: "warning",
    meaning: "A bundle holds the same version of an object more than once.",
    remedy: "Nothing, if they are equal: the first is used.",
  },
} as const satisfies Readonly<Record<string, StixFindingKind>>;
