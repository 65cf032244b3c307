import { createMemoryStore } from "@kulla/core";
import type { Store } from "@kulla/core";
import { beforeEach, expect, it } from "vitest";
import {
  composeCaseFile,
  createTool,
  findSources,
  investigate,
  rateSource,
  readRating,
  shippedCatalogue,
} from "../src/index.ts";
import type { CaseFile } from "../src/index.ts";

const tool = createTool(await shippedCatalogue());
const later = (hour: number) => `2026-11-21T${String(hour)}:00:00.000Z`;
const file = (name: string, text: string) => ({ name, origin: name, bytes: new TextEncoder().encode(text) });

let store: Store;
let first: CaseFile;
beforeEach(async () => {
  store = createMemoryStore();
  const inline = [
    file("a.txt", "The ministry of Norland said on 3 May 2024 that its portal was hit by a cyberattack on 1 May 2024."),
    file("b.txt", "A blog said that the portal of the ministry of Norland was never attacked."),
  ];
  first = await investigate({ paths: [], inline, from: "/", caseName: "c", store, now: later(10), tool });
});

const show = () => composeCaseFile({ store, caseName: "c", tool, now: later(20) });
const grades = ({ dossier }: CaseFile) =>
  dossier.sources.map(({ grade }) => (grade.decided ? `${grade.reliability}${grade.credibility}` : "–"));
const decide = (code: "B2" | "D6" | undefined, hour: number, reason = "known to us") =>
  rateSource({
    store,
    caseName: "c",
    source: first.dossier.sources[0]!,
    ...(code === undefined ? {} : { code }),
    author: "Ana",
    reason,
    now: later(hour),
  });

it("grades a source from then on, and says who decided and why", async () => {
  expect(grades(first)).toEqual(["–", "–"]);
  await decide("B2", 11);
  const { dossier } = await show();
  expect(grades({ ...first, dossier })).toEqual(["B2", "–"]);
  expect(dossier.decisions.map(({ text }) => text)).toEqual([
    "Ana rated a source (source 1, a.txt) B2 on 21 November 2026, 11:00 UTC: “known to us”.",
  ]);
  expect(dossier.gaps.map(({ text }) => text)).toContain("1 source has not been graded for reliability by a person.");
});

it("takes the newest, whichever was appended last, and keeps all", async () => {
  await decide("D6", 13);
  await decide("B2", 12);
  expect(grades(await show())).toEqual(["D6", "–"]);
  await decide(undefined, 14, "mistaken");
  const withdrawn = await show();
  expect(grades(withdrawn)).toEqual(["–", "–"]);
  expect(withdrawn.dossier.decisions).toHaveLength(3);
  expect(await store.decisions("c")).toHaveLength(3);
});

it("finds a source by number, file or SHA-256", () => {
  const { dossier } = first;
  const [, second] = dossier.sources;
  expect(findSources(dossier, "2")).toEqual([second]);
  expect(findSources(dossier, "b.txt")).toEqual([second]);
  expect(findSources(dossier, second!.evidence.slice(0, 6))).toEqual([second]);
  expect(findSources(dossier, second!.evidence.slice(0, 5))).toEqual([]);
  expect(findSources(dossier, "3")).toEqual([]);
});

it("reads a code, or the letter alone", () => {
  expect(["B2", "b-2", "B", "F6", "G1", "2", "B7", ""].map(readRating)).toEqual([
    "B2",
    "B2",
    "B6",
    "F6",
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
