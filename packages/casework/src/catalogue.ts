import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Finding, Read } from "@kulla/core";
import { sha256Hex } from "@kulla/core";
import { createConceptReader } from "@kulla/extraction";
import type { Catalogue, CatalogueSource, Relations } from "@kulla/knowledge";
import {
  assertionsOf,
  compileCatalogue,
  openCatalogue,
  readAttackRelations,
  searchCatalogue,
  writeCatalogue,
  writeRelations,
} from "@kulla/knowledge";
import { finding } from "./findings.ts";
import { gatherFiles } from "./gather-files.ts";
import { namesWithAsserters } from "./dossier-catalogue.ts";

/** The catalogue that Kulla ships; the same place seen from `casework/src` and from the bundle in `cli/dist`. */
const SHIPPED = new URL("../../knowledge/data/catalogue.json", import.meta.url);

/** The text of the catalogue that is shipped with Kulla. */
export function shippedCatalogue(): Promise<string> {
  return readFile(SHIPPED, "utf8");
}

/** The relations that are shipped with Kulla, beside the catalogue. */
const SHIPPED_RELATIONS = new URL("../../knowledge/data/relations.json", import.meta.url);

/** The text of the relations that are shipped with Kulla. */
export function shippedRelations(): Promise<string> {
  return readFile(SHIPPED_RELATIONS, "utf8");
}

/** A record that was looked for. */
export interface CatalogueHit {
  readonly id: string;
  readonly kind: "actor" | "campaign" | "software" | "technique" | "tactic";
  readonly name: string;
  /** The names that match first, then the others, each with who asserts it. */
  readonly names: readonly { readonly name: string; readonly assertedBy: readonly string[] }[];
}

/**
 * Looks a name or an id up in the text of a catalogue; the best hits first. Behind them techniques and tactics that the words tell in other words than
 * their names: `steal passwords` is Credential Access.
 */
export function findInCatalogue(text: string, query: string): Read<readonly CatalogueHit[]> {
  const { value, findings } = openCatalogue(text);
  return { value: searchKnowledge(value, query), findings };
}

/** The same in a catalogue that is open. */
export function searchKnowledge(catalogue: Catalogue, query: string): readonly CatalogueHit[] {
  const named = searchCatalogue(catalogue, query).map(({ kind, record, because }) => ({
    id: record.id,
    kind,
    name: record.name,
    names: namesWithAsserters([...because, ...assertionsOf(record)]),
  }));
  const ids = new Set(named.map(({ id }) => id));
  const told = toldInWords(catalogue, query).filter(({ id }) => !ids.has(id));
  return [...named, ...told];
}

/** Techniques, then tactics, that the query tells by the usual words of the field; whose words these are is said. */
function toldInWords(catalogue: Catalogue, query: string): CatalogueHit[] {
  const reader = createConceptReader(catalogue);
  const told = [
    ...reader.techniques(query).map((one) => ({ ...one, kind: "technique" as const, among: catalogue.techniques })),
    ...reader.tactics(query).map((one) => ({ ...one, kind: "tactic" as const, among: catalogue.tactics })),
  ];
  const hits = told.flatMap(({ id, start, end, kind, among }): [string, CatalogueHit][] => {
    const record = among.find((one) => one.id === id);
    if (record === undefined) return [];
    const names = [{ name: query.slice(start, end), assertedBy: ["Kulla"] }];
    return [[id, { id, kind, name: record.name, names }]];
  });
  return [...new Map(hits.reverse()).values()].reverse();
}

/** A catalogue and its relations, as values and as text. */
export interface BuiltCatalogue {
  /** Name of the file with the ATT&CK bundle. */
  readonly bundle: string;
  readonly text: string;
  readonly catalogue: Catalogue;
  readonly relationsText: string;
  readonly relations: Relations;
}

/** A JSON file that was unpacked and parsed. */
interface SourceFile {
  readonly name: string;
  readonly json: unknown;
  readonly sha256: string;
}

/** Bytes that a gzipped source may unpack to: the ATT&CK bundle has about 50 MB. */
const MAX_UNPACKED = 400_000_000;

/**
 * Builds a catalogue from one enterprise ATT&CK bundle and any number of MISP galaxy files, plain or gzipped; folders are
 * walked. Which file is what is told from its content. Undefined where there is no ATT&CK bundle among them.
 */
export async function buildCatalogue(paths: readonly string[]): Promise<Read<BuiltCatalogue | undefined>> {
  const gathered = await gatherFiles(paths);
  const read = async function* () {
    for (const { path, name } of gathered.value) yield { name, bytes: await readFile(path) };
  };
  const { value, findings } = await buildCatalogueFrom(read());
  return { value, findings: [...gathered.findings, ...findings] };
}

/** A file that a catalogue may be built from, as its bytes. */
export interface CatalogueFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The same from bytes that are at hand.
 *
 * @param mostUnpacked bytes that a gzipped file may unpack to
 */
export async function buildCatalogueFrom(
  given: AsyncIterable<CatalogueFile>,
  mostUnpacked = MAX_UNPACKED,
): Promise<Read<BuiltCatalogue | undefined>> {
  const findings: Finding[] = [];
  const files: SourceFile[] = [];
  for await (const one of given) {
    const file = readSource(one, mostUnpacked);
    if (file === undefined) findings.push(notUsed(one.name, "It is not JSON, plain or gzipped."));
    else files.push(file);
  }
  const [attack, ...others] = files.filter(isBundle);
  for (const { name } of others)
    findings.push(notUsed(name, "There is another ATT&CK bundle among the files; one is used."));
  if (attack === undefined)
    return { value: undefined, findings: [...findings, notUsed("", "No file is an ATT&CK bundle.")] };
  const galaxies = files.filter((file) => !isBundle(file));
  const source = attackSource(attack);
  const builtFrom = [source, ...galaxies.map(galaxySource)];
  const { value: catalogue, findings: noticed } = compileCatalogue({ attack: attack.json, galaxies, builtFrom });
  const relations = readAttackRelations(attack.json, [source]);
  const text = writeCatalogue(catalogue);
  return {
    value: { bundle: attack.name, text, catalogue, relationsText: writeRelations(relations), relations },
    findings: [...findings, ...noticed.map((one) => placed(one, attack.name))],
  };
}

function readSource({ name, bytes }: CatalogueFile, mostUnpacked: number): SourceFile | undefined {
  try {
    const plain = bytes[0] === 0x1f ? gunzipSync(bytes, { maxOutputLength: mostUnpacked }) : Buffer.from(bytes);
    const json = JSON.parse(plain.toString("utf8")) as unknown;
    return { name: basename(name).replace(/\.gz$/u, ""), json, sha256: sha256Hex(plain) };
  } catch {
    return undefined;
  }
}

function isBundle({ json }: SourceFile): boolean {
  return fieldOf(json, "type") === "bundle";
}

function attackSource({ name, json, sha256 }: SourceFile): CatalogueSource {
  const objects = fieldOf(json, "objects");
  const collection = Array.isArray(objects)
    ? (objects as unknown[]).find((one) => fieldOf(one, "type") === "x-mitre-collection")
    : undefined;
  const stated = fieldOf(collection, "x_mitre_version") ?? /(\d+\.\d+)/u.exec(name)?.[1];
  const version = typeof stated === "string" ? stated : "";
  return {
    name: "MITRE ATT&CK Enterprise",
    version,
    sha256,
    licence: "© The MITRE Corporation, reproduced with permission",
  };
}

function galaxySource({ name, json, sha256 }: SourceFile): CatalogueSource {
  const version = fieldOf(json, "version");
  const shown = typeof version === "number" || typeof version === "string" ? String(version) : "";
  return { name: `MISP galaxy ${name}`, version: shown, sha256, licence: "CC0-1.0 OR BSD-2-Clause" };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** What is noticed of the whole bundle, with the file that it is. */
function placed(noticed: Finding, file: string): Finding {
  return noticed.code === "catalogue-attack-unreadable" ? { ...noticed, at: { file } } : noticed;
}

function notUsed(file: string, message: string): Finding {
  return finding("catalogue-source-unused", message, file === "" ? {} : { file });
}
