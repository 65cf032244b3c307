import { uuidV5 } from "./id.ts";
import { byCodeUnits, canonicalJson, isDeeperThan, isJsonObject } from "./json.ts";
import { STIX_FINDINGS } from "./findings.ts";
import type { StixFinding, StixFindingCode } from "./finding.ts";
import { MAX_NESTING, validate } from "./validate.ts";

/** Any STIX object as it travels: what is not known is kept as it is. */
export interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: unknown;
}

/** A set of objects on its way from one to another; it means nothing more (section 8). */
export interface StixBundle {
  readonly type: "bundle";
  readonly id: string;
  readonly objects: readonly StixObject[];
}

/** Bounds on what is read. */
export interface ReadLimits {
  /** Longest text, in UTF-16 code units. */
  readonly maxLength: number;
  readonly maxObjects: number;
}

const DEFAULT_LIMITS: ReadLimits = { maxLength: 256 * 1024 * 1024, maxObjects: 1_000_000 };

/** Namespace of the identifiers that `bundleOf` makes. */
const BUNDLE_NAMESPACE = "6c1f0dbb-65e3-5d61-9a0e-3f4d4f1f2a7c";

function finding(code: StixFindingCode, message: string, at = ""): StixFinding {
  return { code, severity: STIX_FINDINGS[code].severity, message, at };
}

function isStixObject(value: unknown): value is StixObject {
  return isJsonObject(value) && typeof value.type === "string" && typeof value.id === "string";
}

/** The values that a text holds as STIX objects: those of a bundle, of a list, or the one object. */
function contents(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  if (!isJsonObject(value)) return undefined;
  if (value.type !== "bundle") return typeof value.type === "string" ? [value] : undefined;
  const objects = value.objects ?? [];
  return Array.isArray(objects) ? (objects as unknown[]) : undefined;
}

/**
 * Reads the JSON text of a bundle (or of one object, or a list of objects) and checks it. Objects come back as they stand,
 * unknown properties and extensions included; what has no type or id is left out and named in a finding. Of an object that
 * stands twice in the same version, the first is kept.
 */
export function readBundle(
  json: string,
  limits: Partial<ReadLimits> = {},
): { readonly objects: readonly StixObject[]; readonly findings: readonly StixFinding[] } {
  const { maxLength, maxObjects } = { ...DEFAULT_LIMITS, ...limits };
  const refuse = (code: StixFindingCode, message: string) => ({ objects: [], findings: [finding(code, message)] });
  if (json.length > maxLength) return refuse("stix-limit", `the text is longer than ${String(maxLength)} characters`);
  let value: unknown;
  try {
    value = JSON.parse(json.startsWith("\uFEFF") ? json.slice(1) : json);
  } catch (problem) {
    return refuse("stix-json", `not JSON: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
  if (isDeeperThan(value, MAX_NESTING)) return refuse("stix-limit", `nested more than ${String(MAX_NESTING)} deep`);
  const found = contents(value);
  if (found === undefined) return refuse("stix-not-bundle", "neither a bundle nor a STIX object");
  if (found.length > maxObjects) return refuse("stix-limit", `more than ${String(maxObjects)} objects`);
  const findings = Array.isArray(value)
    ? found.flatMap((item, index) => validate(item).map((one) => ({ ...one, at: `/${String(index)}${one.at}` })))
    : validate(value);
  return { objects: firstOfEachVersion(found.filter(isStixObject)), findings };
}

function firstOfEachVersion(objects: readonly StixObject[]): readonly StixObject[] {
  const seen = new Set<string>();
  return objects.filter((object) => {
    const version = `${object.id} ${String(object.modified)}`;
    return !seen.has(version) && seen.add(version).size > 0;
  });
}

/** Markings and extension definitions first, since the rest refers to them; then by type, id and version. */
function byRank(a: StixObject, b: StixObject): number {
  const rank = ({ type }: StixObject): number => ["extension-definition", "marking-definition"].indexOf(type) + 1 || 9;
  const version = ({ modified }: StixObject): string => (typeof modified === "string" ? modified : "");
  return (
    rank(a) - rank(b) || byCodeUnits(a.type, b.type) || byCodeUnits(a.id, b.id) || byCodeUnits(version(a), version(b))
  );
}

/** A bundle of the objects, in a fixed order; its id follows from them, so that equal objects make an equal bundle. */
export function bundleOf(objects: readonly StixObject[]): StixBundle {
  const sorted = [...objects].sort(byRank);
  return { type: "bundle", id: `bundle--${uuidV5(BUNDLE_NAMESPACE, keyOf(sorted))}`, objects: sorted };
}

/** What the id of a bundle is made of: its type and the canonical JSON of its objects, in pieces, for it may be long. */
function* keyOf(objects: readonly StixObject[]): Generator<string> {
  yield "bundle|[";
  for (const [index, object] of objects.entries()) yield (index === 0 ? "" : ",") + canonicalJson(object);
  yield "]";
}

/** Properties in the order in which the standard prints them; the rest by code units. */
const FIRST = ["type", "spec_version", "id", "created_by_ref", "created", "modified", "name"];

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isJsonObject(value)) return value;
  const first = FIRST.filter((key) => key in value);
  const rest = Object.keys(value).filter((key) => !first.includes(key));
  return Object.fromEntries([...first, ...rest.sort(byCodeUnits)].map((key) => [key, ordered(value[key])]));
}

/** The JSON text of a bundle of these objects: the same objects in any order give the same text, down to the byte. */
export function writeBundle(objects: readonly StixObject[]): string {
  return [...bundleText(bundleOf(objects))].join("");
}

/** UTF-16 code units that a piece of a bundle's text has at least, but for the last. */
const PIECE = 1_000_000;

/** The same text of a bundle that `bundleOf` made, in pieces: that of a large case is too long to be held at once. */
export function* bundleText({ type, id, objects }: StixBundle): Generator<string> {
  let piece = `{\n  "type": ${JSON.stringify(type)},\n  "id": ${JSON.stringify(id)},\n  "objects": [`;
  for (const [index, object] of objects.entries()) {
    const lines = JSON.stringify(ordered(object), null, 2).replaceAll("\n", "\n    ");
    piece += `${index === 0 ? "" : ","}\n    ${lines}`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}${objects.length === 0 ? "" : "\n  "}]\n}\n`;
}
