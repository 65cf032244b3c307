// Compiles data/catalogue.json and data/relations.json from an ATT&CK bundle and MISP galaxy files (plain or gzipped).
// Run: npx tsx --conditions=source packages/knowledge/scripts/build-catalogue.ts [DATA_DIR] [OUT_DIR]
// DATA_DIR has attack/enterprise-attack-<version>.json[.gz] and misp-galaxy/*.json[.gz]; default KULLA_DATA or ../shared/data.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { compileCatalogue, readAttackRelations, writeCatalogue, writeRelations } from "../src/index.ts";
import type { CatalogueSource } from "../src/index.ts";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../../..");
const data = process.argv[2] ?? process.env["KULLA_DATA"] ?? path.join(root, "../shared/data");
const out = process.argv[3] ?? path.join(here, "../data");

interface SourceFile {
  readonly name: string;
  readonly json: unknown;
  readonly sha256: string;
}

function readSource(folder: string, file: string): SourceFile {
  const bytes = readFileSync(path.join(data, folder, file));
  const plain = file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  const sha256 = createHash("sha256").update(plain).digest("hex");
  return { name: file.replace(/\.gz$/, ""), json: JSON.parse(plain.toString("utf8")) as unknown, sha256 };
}

function readFolder(folder: string): SourceFile[] {
  const files = readdirSync(path.join(data, folder)).filter((file) => /\.json(\.gz)?$/.test(file));
  return files.sort().map((file) => readSource(folder, file));
}

function galaxySource({ name, json, sha256 }: SourceFile): CatalogueSource {
  const version = typeof json === "object" && json !== null && "version" in json ? String(json.version) : "";
  return { name: `MISP galaxy ${name}`, version, sha256, licence: "CC0-1.0 OR BSD-2-Clause" };
}

const attack = readFolder("attack").at(-1);
if (attack === undefined) throw new Error(`${data}/attack has no ATT&CK bundle`);
const galaxies = readFolder("misp-galaxy");
const version = /(\d+\.\d+)/.exec(attack.name)?.[1] ?? "";
const licence = "© The MITRE Corporation, reproduced with permission";
const attackSource: CatalogueSource = { name: "MITRE ATT&CK Enterprise", version, sha256: attack.sha256, licence };
const { value, findings } = compileCatalogue({
  attack: attack.json,
  galaxies,
  builtFrom: [attackSource, ...galaxies.map(galaxySource)],
});
for (const { severity, code, message } of findings) console.error(`${severity} ${code}: ${message}`);
const texts = {
  "catalogue.json": writeCatalogue(value),
  "relations.json": writeRelations(readAttackRelations(attack.json, [attackSource])),
};
for (const [name, text] of Object.entries(texts)) {
  writeFileSync(path.join(out, name), text);
  console.log(`${path.join(out, name)}: ${String(Buffer.byteLength(text))} bytes`);
}
