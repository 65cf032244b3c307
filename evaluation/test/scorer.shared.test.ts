// Holds the scorer equal to the reference scorer, score.py, on gold, on altered gold and on the wrong incident's gold.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Gold, Level, Prediction } from "../src/gold.ts";
import { normalizeName } from "../src/names.ts";
import { scoreAsJson, scorePrediction } from "../src/score.ts";
import { perturb } from "./perturb.ts";

const REPOSITORY = resolve(import.meta.dirname, "../..");
const DATA = process.env.KULLA_DATA ?? resolve(REPOSITORY, "../shared/data");
const GOLD_FOLDER = resolve(DATA, "../gold");
const REFERENCE = join(GOLD_FOLDER, "score.py");
const GOLD_NAMES = ["albania-seeds", "viasat2022"] as const;
const LEVELS: readonly Level[] = ["incident", "doc"];
const SEEDS = 15;

const folder = mkdtempSync(join(tmpdir(), "kulla-scorer-"));
const goldFiles = new Map(GOLD_NAMES.map((name) => [name, join(GOLD_FOLDER, `${name}.gold.json`)]));
const golds = new Map<string, Gold>();

beforeAll(() => {
  for (const [name, file] of goldFiles) golds.set(name, JSON.parse(readFileSync(file, "utf8")) as Gold);
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));

function python(...args: readonly string[]): string {
  return execFileSync("python3", args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
}

function referenceScore(goldName: (typeof GOLD_NAMES)[number], prediction: Prediction, level: Level): unknown {
  const file = join(folder, "prediction.json");
  writeFileSync(file, JSON.stringify(prediction));
  return JSON.parse(python(REFERENCE, goldFiles.get(goldName) ?? "", file, `--level=${level}`, "--json"));
}

function ownScore(goldName: string, prediction: Prediction, level: Level): unknown {
  // The reference reads the prediction from a file: so must we, or `undefined` would count as a field.
  return scoreAsJson(scorePrediction(goldOf(goldName), JSON.parse(JSON.stringify(prediction)) as Prediction, level));
}

function goldOf(name: string): Gold {
  const gold = golds.get(name);
  if (gold === undefined) throw new Error(`no gold ${name} in ${GOLD_FOLDER}`);
  return gold;
}

describe.each(GOLD_NAMES)("the scorer on %s", (name) => {
  describe.each(LEVELS)("at level %s", (level) => {
    it("gives gold against itself full marks, as the reference does", () => {
      const own = scorePrediction(goldOf(name), goldOf(name), level);
      expect([own.micro.F1, own.macroF1, own.contradictions.score.recall_all]).toEqual([1, 1, 1]);
      expect(scoreAsJson(own)).toEqual(referenceScore(name, goldOf(name), level));
    });

    it.each(Array.from({ length: SEEDS }, (_, seed) => seed))(
      "equals the reference on altered gold, seed %i",
      (seed) => {
        const prediction = perturb(goldOf(name), seed, 0.2 + (seed % 5) * 0.2);
        expect(ownScore(name, prediction, level)).toEqual(referenceScore(name, prediction, level));
      },
    );

    it("equals the reference on the gold of the other incident and on nothing", () => {
      const other = goldOf(name === "viasat2022" ? "albania-seeds" : "viasat2022");
      for (const prediction of [perturb(other, 7, 0.5), { facts: [], contradictions: [] }, {}]) {
        expect(ownScore(name, prediction, level)).toEqual(referenceScore(name, prediction, level));
      }
    });
  });
});

describe("normalizeName", () => {
  it("equals the reference on every assigned character of Unicode, between two letters", () => {
    const script = `
import sys, json, unicodedata
sys.path.insert(0, sys.argv[1]); sys.dont_write_bytecode = True
import score
out = {}
for c in range(0x110000):
    if unicodedata.category(chr(c)) not in ("Cn", "Cs", "Co"):
        out[c] = score.n("a" + chr(c) + "b")
json.dump(out, sys.stdout)`;
    const reference = JSON.parse(python("-B", "-c", script, GOLD_FOLDER)) as Record<string, string>;
    expect(Object.keys(reference).length).toBeGreaterThan(100_000);
    // Cherokee folds to capitals in Unicode and to small letters here: equal names stay equal, so the letter is of no matter.
    const isCherokee = (code: number): boolean => /\p{Script=Cherokee}/u.test(String.fromCodePoint(code));
    const different = Object.entries(reference).filter(
      ([code, name]) => normalizeName(`a${String.fromCodePoint(Number(code))}b`) !== name && !isCherokee(Number(code)),
    );
    expect(different).toEqual([]);
  });
});
