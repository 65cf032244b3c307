import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256Hex } from "@kulla/core";
import { openCatalogue } from "@kulla/knowledge";
import { createExtractor, openTechniqueModel, type TechniqueModel } from "../src/index.ts";
import { textKind } from "../src/techniques/text-kind.ts";
import { createBehaviourReader } from "../src/techniques/read-behaviour.ts";
import { newWordList, readWords } from "../src/techniques/read-words.ts";
import { stemLength } from "../src/techniques/stem.ts";
import { writeTechniqueModel, type ModelHeader } from "../src/techniques/technique-model.ts";
import { documentOf, NOW } from "./read-text.ts";
import { HOSTILE_LENGTH, HOSTILE_LIMIT } from "./hostile-length.ts";

const FILE = new Uint8Array(readFileSync(new URL("../data/techniques.bin", import.meta.url)));
const MODEL = opened(FILE);
const catalogue = openCatalogue(
  readFileSync(new URL("../../knowledge/data/catalogue.json", import.meta.url), "utf8"),
).value;
const extractor = createExtractor({ catalogue, models: { techniques: MODEL } });

function opened(bytes: Uint8Array): TechniqueModel {
  const { value, findings } = openTechniqueModel(bytes);
  if (value === undefined) throw new Error(findings.map(({ message }) => message).join());
  return value;
}

function techniquesIn(text: string) {
  return extractor.extract(documentOf(text), { now: NOW }).value.flatMap((statement) => {
    const { claim, author, citations } = statement;
    if (claim.type !== "technique") return [];
    return [{ ...claim, rule: author.kind === "tool" ? author.rule : "", quote: citations[0].quote }];
  });
}

describe("behaviour in words", () => {
  test.each([
    ["T1053.005", "For persistence the implant creates a scheduled task that starts it every ten minutes."],
    ["T1003.001", "Afterwards they dumped the memory of the LSASS process with a renamed copy of ProcDump."],
    ["T1547.001", "It adds itself to a Run key of the registry so that it starts at each logon."],
    ["T1113", "Every five minutes the spyware takes a screenshot of the desktop."],
    ["T1056.001", "A second module is a keylogger that records every keystroke of the user."],
    ["T1070.004", "When it is done, the script deletes itself and the archive from the disk."],
    ["T1057", "The backdoor enumerates running processes before it does anything else."],
    ["T1562.001", "The batch file disables Windows Defender and stops other antivirus products."],
    ["T1105", "The loader then downloads a second stage payload from the command and control server."],
    ["T1574.001", "The signed program loads the malicious library through DLL side-loading."],
  ])("%s: %s", (tid, text) => {
    const found = techniquesIn(text).find((one) => one.tid.slice(0, 5) === tid.slice(0, 5));
    expect(found).toBeDefined();
  });

  test("carries the probability, the words that decided, and the model and its version", () => {
    const text = "Every five minutes the spyware takes a screenshot of the desktop.";
    const [found] = techniquesIn(text);
    expect(found).toMatchObject({ tid: "T1113", explicit: false, rule: "technique-model-tram-1" });
    expect(found!.deciding).toContain("screenshot");
    expect(found!.probability).toBeGreaterThanOrEqual(MODEL.threshold);
    expect(found!.probability).toBeLessThanOrEqual(1);
    expect(text).toContain(found!.quote);
    for (const word of found!.deciding ?? []) expect(found!.quote).toContain(word);
  });

  test.each([
    "The minister said that the websites would be back in operation on Monday.",
    "Albania severed its diplomatic relations and gave the embassy staff a day to leave.",
    "Customers were advised to change their passwords and to watch their accounts.",
    "The bank reported a profit of 40 million euros in the second quarter.",
    "A spokesperson of the hospital declined to comment on the investigation.",
  ])("says nothing below its threshold: %s", (text) => {
    expect(techniquesIn(text)).toEqual([]);
  });

  test.each([
    "After the company paid, the gang sent a decryption key.",
    "The decryption tool that the hackers sent in return was slow.",
  ])("what gives files back is no deobfuscation: %s", (text) => {
    expect(techniquesIn(text).filter(({ tid }) => tid === "T1140")).toEqual([]);
  });

  test("a joined form stands for its parts among the words that decided", () => {
    const text = "The implant lists installed anti-virus products before it goes on.";
    const [found] = techniquesIn(text).filter(({ tid }) => tid === "T1518.001");
    expect(found?.deciding).toContain("anti-virus");
    expect(found?.deciding).not.toContain("virus");
  });

  test("what did not happen is no behaviour", () => {
    expect(techniquesIn("The spyware does not take screenshots of the desktop in this version.")).toEqual([]);
  });

  test("a sentence that prints the id says it once", () => {
    const found = techniquesIn(
      "For persistence the implant creates a scheduled task (T1053.005) that starts it daily.",
    );
    expect(found.map(({ tid, explicit }) => [tid, explicit])).toEqual([["T1053.005", true]]);
  });

  test("is read in English only", () => {
    const german = "Die Schadsoftware erstellt einen scheduled task und macht alle fünf Minuten einen Screenshot.";
    const found = extractor.extract(documentOf(german, { language: "de" }), { now: NOW }).value;
    expect(found.filter(({ claim }) => claim.type === "technique")).toEqual([]);
  });

  test("without a model only printed ids and named behaviour are found", () => {
    const plain = createExtractor({ catalogue });
    const text = "Every five minutes the spyware takes a screenshot of the desktop (T1113).";
    const found = plain.extract(documentOf(text), { now: NOW }).value.filter(({ claim }) => claim.type === "technique");
    expect(found.map(({ claim }) => claim)).toMatchObject([{ tid: "T1113", explicit: true }]);
  });
});

describe("reading words", () => {
  const wordsOf = (text: string) => {
    const list = newWordList();
    readWords(text, 0, text.length, list);
    return Array.from({ length: list.count }, (_, i) => text.slice(list.starts[i], list.ends[i]));
  };

  test("joined forms stand beside their parts; numbers, single letters and hashes are left out", () => {
    expect(wordsOf("Runs cmd.exe with a 4096-byte key, d41d8cd98f00b204e9800998ecf8427e.")).toEqual([
      "Runs",
      "cmd",
      "exe",
      "cmd.exe",
      "with",
      "byte",
      "4096-byte",
      "key",
    ]);
  });

  test.each([
    ["injected", "injection"],
    ["downloads", "downloader"],
    ["deleted", "deleting"],
    ["encrypted", "encryption"],
    ["directories", "directory"],
  ])("%s and %s have one stem", (one, other) => {
    const stem = (word: string) => {
      const codes = new TextEncoder().encode(word);
      return new TextDecoder().decode(codes.slice(0, stemLength(codes, codes.length)));
    };
    expect(stem(one)).toBe(stem(other));
  });

  test.each([
    ["It then deletes the file from the disk.", "prose"],
    ["It said: “We delete the file now.”", "prose"],
    ["File and Directory Discovery", "fragment"],
    ["Deletes all files.", "fragment"],
    ["Web injects", undefined],
  ])("%s: %s", (text, kind) => {
    expect(textKind(text, 0, text.length)).toBe(kind);
  });
});

describe("hostile input", () => {
  const reader = createBehaviourReader(MODEL);

  test("any text gives probabilities between the threshold and 1, and words that stand in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.nat(40), (text, start) => {
        for (const { probability, deciding } of reader.behaviours(text, Math.min(start, text.length), text.length)) {
          expect(probability).toBeGreaterThanOrEqual(MODEL.threshold);
          expect(probability).toBeLessThanOrEqual(1);
          for (const span of deciding) expect(text.slice(span.start, span.end)).toMatch(/^[\w.-]+$/);
        }
      }),
    );
  });

  test.each(["screenshot ", "a.", "cmd.exe-", "x".repeat(5_000), "registry zzzz1 "])(
    "long runs of “%.12s” come to an end",
    (unit) => {
      const text = unit.repeat(Math.ceil(HOSTILE_LENGTH / unit.length));
      for (const { deciding } of reader.behaviours(text, 0, text.length))
        for (const span of deciding) expect(span.end).toBeLessThanOrEqual(text.length);
    },
    HOSTILE_LIMIT,
  );

  test("a file that is cut, grown or changed is refused or opens whole; it never throws", () => {
    fc.assert(
      fc.property(fc.nat(FILE.length), fc.nat(4_000), fc.nat(255), (length, at, byte) => {
        const changed = FILE.slice(0, length);
        if (at < changed.length) changed[at] = byte;
        const { value, findings } = openTechniqueModel(changed);
        expect(value === undefined).toBe(findings.length > 0);
      }),
      { numRuns: 60 },
    );
    expect(openTechniqueModel(new Uint8Array(0)).findings.map(({ code }) => code)).toEqual([
      "technique-model-unreadable",
    ]);
    expect(openTechniqueModel(FILE.slice(0, -1)).value).toBeUndefined();
  });

  test("one reader gives the same for the same text, whatever it read before", () => {
    const text = "The loader then downloads a second stage payload from the command and control server.";
    const first = reader.behaviours(text, 0, text.length);
    reader.behaviours("Screenshots are taken every minute by the module of the spyware.", 0, 60);
    expect(reader.behaviours(text, 0, text.length)).toEqual(first);
  });
});

describe("the file", () => {
  test("what is written is what is opened", () => {
    const { features, rarity, weights, table: _table, ...header } = MODEL;
    expect(sha256Hex(writeTechniqueModel(header, { features, rarity, weights }))).toBe(sha256Hex(FILE));
  });

  test("a header that lacks a bias is refused", () => {
    const { features, rarity, weights, table: _table, ...header } = MODEL;
    const wrong: ModelHeader = { ...header, biases: header.biases.slice(1) };
    expect(openTechniqueModel(writeTechniqueModel(wrong, { features, rarity, weights })).value).toBeUndefined();
  });

  test("is the one that docs/evaluation-techniques.md was written of", () => {
    const page = readFileSync(new URL("../../../docs/evaluation-techniques.md", import.meta.url), "utf8");
    expect(page).toContain(sha256Hex(FILE).slice(0, 12));
  });

  test("is small, and names techniques that the catalogue knows", () => {
    expect(FILE.length).toBeLessThan(500_000);
    const known = new Set(catalogue.techniques.map(({ id }) => id));
    expect(MODEL.labels.filter((tid) => !known.has(tid))).toEqual([]);
  });
});
