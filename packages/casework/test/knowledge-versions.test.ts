import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  keepKnowledge,
  knowledgeHash,
  knowledgeVersions,
  openKnowledge,
  releaseDay,
  shippedCatalogue,
  shippedRelations,
  versionAsOf,
} from "../src/index.ts";
import type { KnowledgeText } from "../src/index.ts";

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "knowledge-"));
});
afterEach(() => {
  rmSync(workspace, { recursive: true, maxRetries: 10 });
});

const older = (released: string): KnowledgeText => ({
  catalogue: `{"format":"kulla-catalogue/1","actors":[{"id":"G9999","source":"MITRE ATT&CK","name":"Quiet Heron ${released}"}]}`,
  relations: `{"format":"kulla-relations/1",\n"released":"${released}",\n"works":[["A","2019"],["B","2021-03"]],"targets":["T1","T2"],"uses":{"G9999":[[0,1],[0,0,1,1]]}}`,
});

it("keeps a version once, packed, and gives it back to the byte", async () => {
  const text = older("2021-04-29");
  const kept = await keepKnowledge(workspace, text);
  await keepKnowledge(workspace, text);
  expect(readdirSync(join(workspace, "knowledge"))).toEqual([`2021-04-29-${knowledgeHash(text).slice(0, 12)}`]);
  expect(await kept?.load()).toEqual(text);
});

it("lists what is shipped and what is kept, the oldest first; a kept copy of the shipped one counts once", async () => {
  await keepKnowledge(workspace, older("2021-04-29"));
  await keepKnowledge(workspace, older("2019-10-24"));
  await keepKnowledge(workspace, { catalogue: await shippedCatalogue(), relations: await shippedRelations() });
  mkdirSync(join(workspace, "knowledge", "2020-01-01-unfinished.123"));
  const versions = await knowledgeVersions(workspace);
  expect(versions.map(({ released, kept }) => `${released} ${kept}`)).toEqual([
    "2019-10-24 workspace",
    "2021-04-29 workspace",
    `${releaseDay(await shippedRelations())} shipped`,
  ]);
});

it("keeps what an assessment was made with, which never comes before the shipped version of the same day", async () => {
  const released = releaseDay(await shippedRelations());
  await keepKnowledge(workspace, older(released), "used");
  const versions = await knowledgeVersions(workspace);
  expect(versions.map(({ kept }) => kept)).toEqual(["used", "shipped"]);
  expect(versionAsOf(versions)?.kept).toBe("shipped");
  const built = { ...older(released), catalogue: "{}" };
  await keepKnowledge(workspace, built);
  const used = versionAsOf(await knowledgeVersions(workspace));
  expect(await used?.load()).toEqual(built);
});

it("takes the newest version, or the newest of a day; before the oldest, the oldest", async () => {
  await keepKnowledge(workspace, older("2021-04-29"));
  await keepKnowledge(workspace, older("2019-10-24"));
  const versions = await knowledgeVersions(workspace);
  const releasedOf = (asOf?: string) => versionAsOf(versions, asOf)?.released;
  expect(releasedOf()).toBe(releaseDay(await shippedRelations()));
  expect(releasedOf("2021-04-28")).toBe("2019-10-24");
  expect(releasedOf("2021-04-29")).toBe("2021-04-29");
  expect(releasedOf("2021-04")).toBe("2021-04-29");
  expect(releasedOf("2021")).toBe("2021-04-29");
  expect(releasedOf("2010")).toBe("2019-10-24");
});

it("opens a version as known on a day: works of later days are not in it", () => {
  const { value, findings } = openKnowledge(older("2021-04-29"), "2020");
  expect(findings).toEqual([]);
  expect(value).toMatchObject({ released: "2020-12-31", asOf: "2020" });
  expect(value.relations.uses).toEqual([{ from: "G9999", to: "T1", works: [0] }]);
  expect(openKnowledge(older("2021-04-29")).value.relations.uses).toHaveLength(2);
});

it("keeps nothing that does not say when it was released", async () => {
  expect(await keepKnowledge(workspace, { catalogue: "{}", relations: "{}" })).toBeUndefined();
  expect(readdirSync(workspace)).toEqual([]);
});
