import type { IndicatorKind } from "@kulla/core";
import type { StixObject } from "@kulla/stix";
import { observable, quotePattern } from "@kulla/stix";

/** What a value becomes in STIX: observables (those that others refer to first), and the pattern that matches it. */
export interface Observed {
  readonly objects: readonly StixObject[];
  readonly pattern?: string;
}

/** One observable with one property, and the test on it. */
function simple(type: string, property: string, value: string): Observed {
  return {
    objects: [observable(type, { [property]: value })],
    pattern: `[${type}:${property} = ${quotePattern(value)}]`,
  };
}

function hash(algorithm: string) {
  return (value: string): Observed => ({
    objects: [observable("file", { hashes: { [algorithm]: value } })],
    pattern: `[file:hashes.${quotePattern(algorithm)} = ${quotePattern(value)}]`,
  });
}

/** A block of addresses is an observable of its own; what lies in it matches the pattern. */
function block(value: string): Observed {
  const type = value.includes(":") ? "ipv6-addr" : "ipv4-addr";
  return { objects: [observable(type, { value })], pattern: `[${type}:value ISSUBSET ${quotePattern(value)}]` };
}

/** `AS64496` or `64496`. */
function autonomousSystem(value: string): Observed {
  const number = Number(/^(?:AS)?(\d{1,10})$/i.exec(value.replace(/\s/g, ""))?.[1] ?? Number.NaN);
  if (Number.isNaN(number)) return { objects: [] };
  return {
    objects: [observable("autonomous-system", { number })],
    pattern: `[autonomous-system:number = ${String(number)}]`,
  };
}

/** A file in its directory, by the last separator of either kind. */
function filePath(value: string): Observed {
  const cut = Math.max(value.lastIndexOf("\\"), value.lastIndexOf("/"));
  const [path, name] = [value.slice(0, cut), value.slice(cut + 1)];
  if (cut <= 0 || path === "") return name === "" ? { objects: [] } : simple("file", "name", name);
  const directory = observable("directory", { path });
  const pattern = `[directory:path = ${quotePattern(path)}]`;
  if (name === "") return { objects: [directory], pattern };
  return {
    objects: [directory, observable("file", { name, parent_directory_ref: directory.id })],
    pattern: `[file:name = ${quotePattern(name)} AND file:parent_directory_ref.path = ${quotePattern(path)}]`,
  };
}

/** Short names of hives, which STIX wants in full (section 6.17). */
const HIVES: Readonly<Record<string, string>> = {
  HKLM: "HKEY_LOCAL_MACHINE",
  HKCU: "HKEY_CURRENT_USER",
  HKCR: "HKEY_CLASSES_ROOT",
  HKCC: "HKEY_CURRENT_CONFIG",
  HKU: "HKEY_USERS",
};

function registryKey(value: string): Observed {
  const [hive = "", ...rest] = value.split("\\");
  const full = [HIVES[hive.toUpperCase()] ?? hive, ...rest].join("\\");
  return simple("windows-registry-key", "key", full);
}

const matched =
  (path: string) =>
  (value: string): Observed => ({ objects: [], pattern: `[${path} = ${quotePattern(value)}]` });

/** Kinds that STIX has neither an observable nor a pattern for are absent. */
const BY_KIND: Readonly<Partial<Record<IndicatorKind, (value: string) => Observed>>> = {
  ipv4: (value) => simple("ipv4-addr", "value", value),
  ipv6: (value) => simple("ipv6-addr", "value", value),
  cidr: block,
  domain: (value) => simple("domain-name", "value", value),
  hostname: (value) => simple("domain-name", "value", value),
  onion: (value) => simple("domain-name", "value", value),
  url: (value) => simple("url", "value", value),
  email: (value) => simple("email-addr", "value", value),
  md5: hash("MD5"),
  sha1: hash("SHA-1"),
  sha256: hash("SHA-256"),
  sha512: hash("SHA-512"),
  ssdeep: hash("SSDEEP"),
  tlsh: hash("TLSH"),
  imphash: matched("file:extensions.'windows-pebinary-ext'.imphash"),
  asn: autonomousSystem,
  mac: (value) => simple("mac-addr", "value", value.toLowerCase().replaceAll("-", ":")),
  filename: (value) => simple("file", "name", value),
  filepath: filePath,
  registry: registryKey,
  mutex: (value) => simple("mutex", "name", value),
  "user-agent": matched("network-traffic:extensions.'http-request-ext'.request_header.'User-Agent'"),
  "certificate-serial": (value) => simple("x509-certificate", "serial_number", value),
};

/** Has STIX an observable or a pattern for this kind of indicator? */
export function isObservable(kind: IndicatorKind): boolean {
  return kind in BY_KIND;
}

/** The observables and the pattern of an indicator's value; empty where STIX has none for its kind. */
export function observed(kind: IndicatorKind, value: string): Observed {
  return BY_KIND[kind]?.(value) ?? { objects: [] };
}
