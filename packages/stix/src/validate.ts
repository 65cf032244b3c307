import type { z } from "zod";
import { STIX_FINDINGS } from "./findings.ts";
import type { Path, Report, StixFinding, StixFindingCode } from "./finding.ts";
import { pointerOf } from "./finding.ts";
import { observableId, parseId } from "./id.ts";
import type { JsonObject } from "./json.ts";
import { isDeeperThan, isJsonObject } from "./json.ts";
import { CORE, OBSERVABLE, customObject } from "./object-kind.ts";
import type { ObjectKind } from "./object-kind.ts";
import { EXTENSION_TYPES } from "./objects/extension-definition.ts";
import { kindOf } from "./objects/index.ts";
import { checkSelectors } from "./selectors.ts";
import { compareMoments, parseTimestamp } from "./timestamp.ts";

/** How deep objects may nest before they are refused unread. */
export const MAX_NESTING = 100;

/** Names that STIX 2.1 keeps for later versions. */
const RESERVED = ["severity", "action", "username", "phone_numbers"];

/** Properties that STIX 2.1 demands and 2.0 did not have. */
const ADDED_IN_2_1: ReadonlySet<string> = new Set(["spec_version", "is_family", "pattern_type"]);

/** Collects findings, giving each the severity of its code. */
class Collector {
  readonly findings: StixFinding[] = [];

  /** A reporter for what lies under `root`. */
  under(root: Path): Report {
    return (code, at, message) => {
      const { severity } = STIX_FINDINGS[code];
      this.findings.push({ code, severity, message, at: pointerOf([...root, ...at]) });
    };
  }
}

/** The code of an issue that zod raised: ours where the schema names one, else by its kind. */
function codeOf(issue: z.core.$ZodIssue, missing: boolean): StixFindingCode {
  if (missing) return "stix-property-missing";
  if (issue.code === "custom") {
    const named: unknown = issue.params?.stix;
    return typeof named === "string" && named in STIX_FINDINGS ? (named as StixFindingCode) : "stix-property-value";
  }
  if (issue.code === "invalid_type") return "stix-property-type";
  return issue.code === "too_small" && issue.origin === "array" ? "stix-list-empty" : "stix-property-value";
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)] as unknown;
    return isJsonObject(value) ? value[step] : undefined;
  }, root);
}

function checkSchema(schema: z.ZodType, object: JsonObject, report: Report, bundled: boolean): void {
  const result = schema.safeParse(object);
  for (const issue of result.error?.issues ?? []) {
    const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
    const missing = issue.code !== "custom" && path.length > 0 && valueAt(object, path) === undefined;
    const name = path.at(-1) ?? "the object";
    // An object in a bundle without spec_version is one of STIX 2.0, which did not have these yet (section 3.2).
    if (missing && bundled && object.spec_version === undefined && ADDED_IN_2_1.has(String(name))) {
      if (name === "spec_version")
        report("stix-spec-version", [], "without spec_version this is an object of STIX 2.0");
      continue;
    }
    report(codeOf(issue, missing), path, missing ? `${String(name)} is required` : `${String(name)}: ${issue.message}`);
  }
}

function checkId(object: JsonObject, type: string, report: Report): void {
  const { id } = object;
  if (typeof id !== "string") return;
  const parsed = parseId(id);
  if (parsed === undefined) report("stix-id", ["id"], `"${id.slice(0, 80)}" is not ${type}-- and a UUID`);
  else if (parsed.type !== type) report("stix-id", ["id"], `the id is that of a ${parsed.type}, the object a ${type}`);
}

function checkType(type: string, report: Report): void {
  const formed = /^[a-z][a-z0-9]*(-[a-z0-9]+){0,60}$/.test(type) && type.length >= 3 && type.length <= 250;
  if (!formed || type === "action")
    report("stix-type-name", ["type"], `"${type.slice(0, 80)}" cannot be the name of an object type`);
}

/** Rules on every property, known or not: names, emptiness, the formats that `_bin` and `_hex` promise (section 3.1). */
function checkProperties(properties: JsonObject, at: Path, report: Report): void {
  for (const [name, value] of Object.entries(properties)) {
    const place = [...at, name];
    const begins = name === "id" || /^[a-z][a-z0-9_]{2}/.test(name);
    if (name !== "id" && !/^[a-z][a-z0-9_]{2,249}$/.test(name))
      report(
        begins ? "stix-property-name-form" : "stix-property-name",
        place,
        `"${name.slice(0, 80)}" cannot be the name of a property`,
      );
    if (value === null) report("stix-property-type", place, `${name} is null; leave it out`);
    if (Array.isArray(value) && value.length === 0) report("stix-list-empty", place, `${name} is an empty list`);
    if (name.endsWith("_hex") && !(typeof value === "string" && /^([0-9a-fA-F]{2}){1,100000}$/.test(value)))
      report("stix-property-value", place, `${name} is not hexadecimal`);
    if (
      name.endsWith("_bin") &&
      !(typeof value === "string" && value.length % 4 === 0 && /^[\w+/]+={0,2}$/.test(value))
    )
      report("stix-property-value", place, `${name} is not base64`);
  }
}

function checkExtension(key: string, extension: unknown, report: Report): void {
  const place = ["extensions", key];
  const byDefinition = parseId(key)?.type === "extension-definition";
  if (!byDefinition && !/^[a-z][a-z0-9]*(-[a-z0-9]+){0,60}-ext$/.test(key))
    report(
      "stix-extension",
      place,
      `"${key.slice(0, 80)}" is neither an extension definition nor a name ending in -ext`,
    );
  if (!isJsonObject(extension)) {
    report("stix-extension", place, "an extension must be an object");
    return;
  }
  if (Object.keys(extension).length === 0) report("stix-list-empty", place, "an extension must not be empty");
  if (!byDefinition) return;
  const type: unknown = extension.extension_type;
  if (!EXTENSION_TYPES.some((known) => known === type))
    report("stix-extension", [...place, "extension_type"], "extension_type is missing or unknown");
  checkProperties(extension, place, report);
}

/** An extension at the top level of the object declares that its properties are not in the standard by intent. */
function declaresToplevel(object: JsonObject): boolean {
  const { extensions } = object;
  if (!isJsonObject(extensions)) return false;
  const added = ["toplevel-property-extension", "new-sdo", "new-sco", "new-sro"];
  return Object.values(extensions).some(
    (extension) => isJsonObject(extension) && added.some((type) => extension.extension_type === type),
  );
}

const PROPERTIES = new Map<string, ReadonlySet<string>>();

/** Names of the properties that the standard gives to a type. */
function knownProperties({ type, schema }: ObjectKind): ReadonlySet<string> {
  const known = PROPERTIES.get(type);
  if (known !== undefined) return known;
  const shape: unknown = "shape" in schema ? schema.shape : {};
  const names = new Set(isJsonObject(shape) ? Object.keys(shape) : []);
  PROPERTIES.set(type, names);
  return names;
}

function checkOrder(kind: ObjectKind, object: JsonObject, report: Report): void {
  for (const [later, earlier, strict] of [["modified", "created"] as const, ...(kind.order ?? [])]) {
    const [after, before] = [object[later], object[earlier]];
    if (typeof after !== "string" || typeof before !== "string") continue;
    const [a, b] = [parseTimestamp(after), parseTimestamp(before)];
    if (a === undefined || b === undefined) continue;
    const order = compareMoments(a, b);
    if (order < 0 || (strict === true && order === 0))
      report(
        "stix-timestamp-order",
        [later],
        `${later} (${after}) must be ${strict ? "after" : "at or after"} ${earlier} (${before})`,
      );
  }
}

function checkVocabularies(kind: ObjectKind, object: JsonObject, report: Report): void {
  for (const [property, vocabulary] of Object.entries(kind.vocabularies ?? {})) {
    const value = object[property];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const word of values)
      if (typeof word === "string" && !vocabulary.includes(word))
        report("stix-vocabulary", [property], `"${word.slice(0, 80)}" is not in the open vocabulary of ${property}`);
  }
}

/** Rules of section 2.9 on the UUIDs of observables. */
function checkObservableId(kind: ObjectKind, object: JsonObject, report: Report): void {
  const { id } = object;
  const version = typeof id === "string" ? parseId(id)?.version : undefined;
  if (kind.identifying === undefined || version === undefined) return;
  const expected = observableId(kind.type, kind.identifying, object);
  if (expected === undefined && version !== 4)
    report("stix-id-version", ["id"], "without identifying properties the UUID must be random (version 4)");
  if (expected !== undefined && version === 5 && expected !== id)
    report("stix-id-not-deterministic", ["id"], `from the identifying properties follows ${expected}`);
}

/** Identifiers that an object's `*_ref` and `*_refs` properties hold. */
function referencesOf(object: JsonObject): readonly (readonly [property: string, id: string])[] {
  const found: (readonly [string, string])[] = [];
  for (const [property, value] of Object.entries(object)) {
    if (property.endsWith("_ref") && typeof value === "string") found.push([property, value]);
    if (property.endsWith("_refs") && Array.isArray(value))
      for (const item of value as unknown[]) if (typeof item === "string") found.push([property, item]);
  }
  return found;
}

/** What holds for each object of a known type beyond its schema. */
function checkKind(kind: ObjectKind, object: JsonObject, report: Report): void {
  const { someOf } = kind;
  if (someOf !== undefined && !someOf.some((property) => object[property] !== undefined))
    report("stix-property-combination", [], `needs at least one of ${someOf.join(", ")}`);
  for (const [property, advice] of Object.entries(kind.deprecated ?? {}))
    if (object[property] !== undefined)
      report("stix-property-deprecated", [property], `${property} is deprecated: ${advice}`);
  checkOrder(kind, object, report);
  checkVocabularies(kind, object, report);
  checkObservableId(kind, object, report);
  if (kind.category === "sco")
    for (const [property, id] of referencesOf(object))
      if (parseId(id) === undefined)
        report("stix-reference-form", [property], `"${id.slice(0, 80)}" does not end in a UUID`);
  kind.check?.(object, report);
  if (declaresToplevel(object)) return;
  const known = knownProperties(kind);
  for (const property of Object.keys(object))
    if (!known.has(property))
      report("stix-property-custom", [property], `${property.slice(0, 80)} is not in the standard`);
}

/** Is an object of an unknown type an observable? By its extension, or by lacking what domain objects must have. */
function looksObservable(object: JsonObject): boolean {
  const { extensions } = object;
  const declared = isJsonObject(extensions) ? Object.values(extensions) : [];
  const types = declared.map((extension) => (isJsonObject(extension) ? extension.extension_type : undefined));
  if (types.includes("new-sco")) return true;
  if (types.includes("new-sdo") || types.includes("new-sro")) return false;
  return object.created === undefined && object.modified === undefined;
}

/** Objects of a type that the standard lacks: what holds for all objects. */
const CUSTOM: Readonly<Record<"sdo" | "sco", ObjectKind>> = {
  sdo: { type: "", category: "sdo", section: "11", description: "A custom object.", schema: customObject(CORE) },
  sco: {
    type: "",
    category: "sco",
    section: "11",
    description: "A custom observable.",
    schema: customObject(OBSERVABLE),
  },
};

/** Observables inside `objects` of observed data (deprecated, section 4.14), keyed by number and without ids of their own. */
function checkEmbedded(object: JsonObject, at: Path, collector: Collector): void {
  const { objects } = object;
  if (object.type !== "observed-data" || !isJsonObject(objects)) return;
  for (const [key, embedded] of Object.entries(objects)) checkObject(embedded, [...at, "objects", key], collector);
}

function checkObject(value: unknown, at: Path, collector: Collector): void {
  const report = collector.under(at);
  if (!isJsonObject(value)) {
    report("stix-not-object", [], "this is not an object");
    return;
  }
  const { type } = value;
  if (typeof type !== "string") {
    report("stix-type-missing", [], "the object has no type");
    return;
  }
  checkType(type, report);
  const kind = kindOf(type);
  if (kind === undefined) report("stix-type-unknown", ["type"], `"${type.slice(0, 80)}" is not a type of STIX 2.1`);
  const known = kind ?? CUSTOM[looksObservable(value) ? "sco" : "sdo"];
  checkSchema(known.schema, value, report, at.length > 0);
  checkId(value, type, report);
  checkProperties(value, [], report);
  for (const name of RESERVED)
    if (value[name] !== undefined) report("stix-property-reserved", [name], `${name} is reserved`);
  if (isJsonObject(value.extensions)) {
    if (Object.keys(value.extensions).length === 0)
      report("stix-list-empty", ["extensions"], "extensions must not be empty");
    for (const [key, extension] of Object.entries(value.extensions)) checkExtension(key, extension, report);
  }
  checkSelectors(value, report);
  if (kind !== undefined) checkKind(kind, value, report);
  else checkOrder(known, value, report);
  checkEmbedded(value, at, collector);
}

function checkTogether(objects: readonly unknown[], collector: Collector): void {
  const ids = new Set<unknown>(objects.map((object) => (isJsonObject(object) ? object.id : undefined)));
  const versions = new Set<string>();
  objects.forEach((object, index) => {
    if (!isJsonObject(object)) return;
    const report = collector.under(["objects", index]);
    const version = `${String(object.id)} ${String(object.modified)}`;
    if (versions.has(version)) report("stix-duplicate", [], `${version} is in the bundle more than once`);
    versions.add(version);
    for (const [property, id] of referencesOf(object))
      if (!ids.has(id)) report("stix-reference-unresolved", [property], `${id.slice(0, 120)} is not in the bundle`);
  });
}

function checkBundle(bundle: JsonObject, collector: Collector): void {
  const report = collector.under([]);
  const { id, objects } = bundle;
  if (id === undefined) report("stix-property-missing", ["id"], "id is required");
  else if (typeof id !== "string") report("stix-property-type", ["id"], "id must be a string");
  checkId(bundle, "bundle", report);
  if (objects === undefined) return;
  if (!Array.isArray(objects)) report("stix-property-type", ["objects"], "objects must be a list");
  else {
    if (objects.length === 0) report("stix-list-empty", ["objects"], "objects must not be empty");
    objects.forEach((object: unknown, index) => {
      checkObject(object, ["objects", index], collector);
    });
    checkTogether(objects, collector);
  }
}

/**
 * Checks a STIX object or a bundle against STIX 2.1: all of its types, the rules between properties, identifiers, markings,
 * patterns, open vocabularies. Valid means: no finding of severity `error`. Nothing is thrown; the content is not changed.
 */
export function validate(content: unknown): readonly StixFinding[] {
  const collector = new Collector();
  if (isDeeperThan(content, MAX_NESTING))
    collector.under([])("stix-limit", [], `the content nests more than ${String(MAX_NESTING)} deep`);
  else if (isJsonObject(content) && content.type === "bundle") checkBundle(content, collector);
  else checkObject(content, [], collector);
  return collector.findings;
}
