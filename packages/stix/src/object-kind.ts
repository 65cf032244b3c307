import { z } from "zod";
import { externalReference, granularMarking, identifier, language, list, preciseTimestamp } from "./data-types.ts";
import type { Report } from "./finding.ts";
import type { JsonObject } from "./json.ts";

/** sdo: domain object · sro: relationship object · sco: cyber-observable · meta: markings, languages, extensions. */
export type ObjectCategory = "sdo" | "sro" | "sco" | "meta";

/** All that is known about one type of object: its schema, its rules and what it is for. */
export interface ObjectKind<S extends z.ZodType = z.ZodType> {
  readonly type: string;
  readonly category: ObjectCategory;
  /** Section of STIX 2.1 (OASIS Standard, 10 June 2021). */
  readonly section: string;
  /** What it stands for, in a sentence of ours. */
  readonly description: string;
  readonly schema: S;
  /** Property → open vocabulary. A list of values is checked one by one. */
  readonly vocabularies?: Readonly<Record<string, readonly string[]>>;
  /** `[later, earlier]`: `later` must not be before `earlier`; with `true`, must be after it. */
  readonly order?: readonly (readonly [later: string, earlier: string, strict?: true])[];
  /** Properties from which an observable's identifier follows (section 2.9). */
  readonly identifying?: readonly string[];
  /** At least one of these properties must be there. */
  readonly someOf?: readonly string[];
  /** Property → why it is deprecated, what to use. */
  readonly deprecated?: Readonly<Record<string, string>>;
  /** Rules that a schema cannot say. The object has its raw, unchecked properties. */
  readonly check?: (object: JsonObject, report: Report) => void;
}

/** Keeps the exact type of the schema. */
export function objectKind<S extends z.ZodType>(kind: ObjectKind<S>): ObjectKind<S> {
  return kind;
}

const SPEC_VERSION = z.enum(["2.0", "2.1"]);

const EXTENSIONS = z.record(z.string(), z.looseObject({}));

/** Properties that domain, relationship and meta objects share (section 3.2). */
export const CORE = {
  spec_version: SPEC_VERSION,
  created_by_ref: identifier().optional(),
  created: preciseTimestamp,
  modified: preciseTimestamp,
  revoked: z.boolean().optional(),
  labels: list(z.string()).optional(),
  confidence: z.int().min(0).max(100).optional(),
  lang: language.optional(),
  external_references: list(externalReference).optional(),
  object_marking_refs: list(identifier("marking-definition")).optional(),
  granular_markings: list(granularMarking).optional(),
  extensions: EXTENSIONS.optional(),
};

/** Properties that observables share (section 3.2). */
export const OBSERVABLE = {
  spec_version: SPEC_VERSION.optional(),
  object_marking_refs: CORE.object_marking_refs,
  granular_markings: CORE.granular_markings,
  defanged: z.boolean().optional(),
  extensions: CORE.extensions,
};

/** Schema of a domain, relationship or meta object: its own properties beside the shared ones; unknown ones are kept. */
export function coreObject<T extends string, P extends z.ZodRawShape>(type: T, properties: P) {
  return z.looseObject({ type: z.literal(type), id: z.string(), ...CORE, ...properties });
}

/** Schema of an object of a type that the standard lacks. */
export function customObject<P extends z.ZodRawShape>(shared: P) {
  return z.looseObject({ type: z.string(), id: z.string(), ...shared });
}

/** Schema of an observable. */
export function observableObject<T extends string, P extends z.ZodRawShape>(type: T, properties: P) {
  return z.looseObject({ type: z.literal(type), id: z.string(), ...OBSERVABLE, ...properties });
}
