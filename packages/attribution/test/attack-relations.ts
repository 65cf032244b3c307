import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { CampaignAttribution, Relations, UseRelation } from "@kulla/knowledge";

const root = fileURLToPath(new URL("../../../", import.meta.url));
export const SHARED = process.env.KULLA_DATA ?? path.join(root, "../shared/data");

interface StixObject {
  readonly id: string;
  readonly type: string;
  readonly revoked?: boolean;
  readonly x_mitre_deprecated?: boolean;
  readonly relationship_type?: string;
  readonly source_ref?: string;
  readonly target_ref?: string;
  readonly description?: string;
  readonly external_references?: readonly { readonly source_name?: string; readonly external_id?: string }[];
}

const PREFIX: Readonly<Record<string, string>> = {
  "intrusion-set": "G",
  "attack-pattern": "T",
  malware: "S",
  tool: "S",
  campaign: "C",
};

/** The relations of the ATT&CK bundle with their citations, read for the tests in its own way: a check on what `knowledge` compiles. */
export function relationsOfBundle(): Relations {
  const file = path.join(SHARED, "attack/enterprise-attack-18.1.json.gz");
  const { objects } = JSON.parse(gunzipSync(readFileSync(file)).toString("utf8")) as { objects: StixObject[] };
  const living = new Map<string, string>();
  const replaced = new Map<string, string>();
  for (const object of objects) {
    if (object.relationship_type === "revoked-by") replaced.set(object.source_ref!, object.target_ref!);
    const id = object.external_references?.find(({ source_name: name }) => name === "mitre-attack")?.external_id;
    if (PREFIX[object.type] !== undefined && id !== undefined && isLiving(object)) living.set(object.id, id);
  }
  const live = (ref = ""): string | undefined => {
    let one = ref;
    for (let hops = 0; hops < 5; hops++) one = replaced.get(one) ?? one;
    return living.get(one);
  };
  const pairs = new Map<string, Set<string>>();
  const attributions: CampaignAttribution[] = [];
  for (const object of objects) {
    if (object.type !== "relationship" || !isLiving(object)) continue;
    const [from, to] = [live(object.source_ref), live(object.target_ref)];
    if (from === undefined || to === undefined) continue;
    if (object.relationship_type === "attributed-to") attributions.push({ campaign: from, group: to, works: [] });
    if (object.relationship_type !== "uses" || to.startsWith("G")) continue;
    const works = pairs.get(`${from} ${to}`) ?? new Set();
    for (const work of citationsOf(object)) works.add(work);
    pairs.set(`${from} ${to}`, works);
  }
  return numbered(pairs, attributions);
}

function isLiving({ revoked, x_mitre_deprecated: deprecated }: StixObject): boolean {
  return revoked !== true && deprecated !== true;
}

function citationsOf({ external_references: references = [], description = "" }: StixObject): string[] {
  const listed = references.flatMap(({ source_name: name, external_id: id }) =>
    name === undefined || name.startsWith("mitre-") || id !== undefined ? [] : [name],
  );
  return [...listed, ...[...description.matchAll(/\(Citation: ([^)]+)\)/g)].map(([, name]) => name!.trim())];
}

function numbered(
  pairs: ReadonlyMap<string, ReadonlySet<string>>,
  attributions: readonly CampaignAttribution[],
): Relations {
  const cited = (from: string, works: ReadonlySet<string>): readonly string[] =>
    works.size > 0 ? [...works] : [`page:${from}`];
  const split = [...pairs].map(([pair, works]) => {
    const [from = "", to = ""] = pair.split(" ");
    return { from, to, keys: cited(from, works) };
  });
  const keys = [...new Set(split.flatMap((use) => use.keys))].sort();
  const numberOf = new Map(keys.map((key, number) => [key, number]));
  const uses = split.map(({ from, to, keys: own }): UseRelation => ({
    from,
    to,
    works: own.map((key) => numberOf.get(key)!).sort((a, b) => a - b),
  }));
  uses.sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
  return { builtFrom: [], released: "2025-11-20", works: keys.map((key) => ({ key })), uses, attributions };
}
