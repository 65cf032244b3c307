import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import type { JsonObject } from "./json.ts";
import { byCodeUnits, canonicalJson, isJsonObject } from "./json.ts";

/** `type--UUID` (STIX 2.1, section 2.9). */
export type StixId = string;

/** The namespace of observables' deterministic identifiers (section 2.9). */
export const SCO_NAMESPACE = "00abedb4-aa42-466c-9c01-fed23315a9b7";

/** The UUID version 5 (RFC 4122, section 4.3) of a name in a namespace. A long name may come in pieces, each of whole characters. */
export function uuidV5(namespace: string, name: string | Iterable<string>): string {
  const hash = sha1.create().update(hexToBytes(namespace.replaceAll("-", "")));
  for (const piece of typeof name === "string" ? [name] : name) hash.update(utf8ToBytes(piece));
  const digest = hash.digest().slice(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(digest);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/**
 * The identifier of an object that is known by a key of ours: the same key gives the same object on every machine.
 *
 * @param namespace a UUID of one's own
 */
export function deterministicId(type: string, namespace: string, key: string): StixId {
  return `${type}--${uuidV5(namespace, `${type}|${key}`)}`;
}

/** The order in which section 2.9 picks the one hash that identifies. */
const HASH_ORDER = ["MD5", "SHA-1", "SHA-256", "SHA-512"];

function identifyingHash(hashes: JsonObject): JsonObject | undefined {
  const name = HASH_ORDER.find((wanted) => wanted in hashes) ?? Object.keys(hashes).sort(byCodeUnits)[0];
  return name === undefined ? undefined : { [name]: hashes[name] };
}

/**
 * The deterministic identifier of an observable: UUIDv5 over the canonical JSON of its identifying properties (section 2.9).
 * Undefined where none of them is present; such an object takes a random UUID.
 */
export function observableId(type: string, identifying: readonly string[], object: JsonObject): StixId | undefined {
  const parts: Record<string, unknown> = {};
  for (const property of identifying) {
    const value = object[property];
    if (value === undefined) continue;
    const part = property === "hashes" && isJsonObject(value) ? identifyingHash(value) : value;
    if (part !== undefined) parts[property] = part;
  }
  if (Object.keys(parts).length === 0) return undefined;
  return `${type}--${uuidV5(SCO_NAMESPACE, canonicalJson(parts))}`;
}

const ID =
  /^([a-z][a-z0-9-]{1,248}[a-z0-9])--[0-9a-f]{8}-[0-9a-f]{4}-([1-5])[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The parts of an identifier, or undefined where it is malformed. */
export function parseId(id: string): { readonly type: string; readonly version: number } | undefined {
  if (id.length > 300) return undefined;
  const found = ID.exec(id);
  const [type, version] = [found?.[1], found?.[2]];
  if (type === undefined || version === undefined || type !== type.toLowerCase()) return undefined;
  return { type, version: Number(version) };
}
