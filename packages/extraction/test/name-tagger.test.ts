// The trained name tagger with the committed weights and catalogue, on sentences of our own.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openCatalogue } from "@kulla/knowledge";
import { createExtractor, createNameReader, openNameModel, type ReadName } from "../src/index.ts";
import { knownNames } from "../src/analysis/known-names.ts";
import { packModel } from "../src/tagger/name-model.ts";
import { LOOK, tokenize } from "../src/tagger/tokens.ts";
import { tagNames } from "../src/tagger/name-tagger.ts";
import { documentOf, NOW } from "./read-text.ts";
import { HOSTILE_LIMIT } from "./hostile-length.ts";

const catalogue = openCatalogue(
  readFileSync(new URL("../../knowledge/data/catalogue.json", import.meta.url), "utf8"),
).value;
const bytes = new Uint8Array(readFileSync(new URL("../data/name-tagger.bin", import.meta.url)));
const opened = openNameModel(bytes).value;
if (opened === undefined) throw new Error("the committed weights do not open");
const names = opened;
const read = createNameReader({ catalogue, models: { names } });
const index = knownNames(catalogue);
const extractor = createExtractor({ catalogue, models: { names } });

function found(text: string, type: ReadName["type"]): string[] {
  return read(text, "en")
    .filter((name) => name.type === type)
    .map(({ start, end }) => text.slice(start, end));
}

describe("names that are ordinary words too", () => {
  it.each([
    "The play opens in June, and the theatre will move to a new hall.",
    "Voters in Cuba and Panama went to the polls on Sunday.",
    "The deputy said the Turkish delegation will stay until Friday.",
    "Sandman, a film about sleep, was shown at the festival.",
    "Empire of dust, maze of mirrors: the season at the opera house.",
  ])("%s names no threat", (text) => {
    expect(read(text, "en")).toEqual([]);
  });

  it.each([
    ["The Play ransomware encrypted the city's file servers.", "Play"],
    ["The loader then drops Maze ransomware on every host of the network.", "Maze"],
    ["Ares is a banking trojan. Each Ares sample contacts its command and control server over HTTPS.", "Ares"],
  ])("%s names malware", (text, name) => {
    expect(found(text, "malware")).toContain(name);
  });

  it("the name of a state can be a ransomware's", () => {
    expect(found("Cuba ransomware was deployed against a hospital.", "malware")).toEqual(["Cuba"]);
  });
});

describe("names that the catalogue lacks", () => {
  it("malware is found by its surroundings, and where it stands alone", () => {
    const text = [
      "Deep dive into QuillRAT, a new remote access trojan",
      "The QuillRAT malware is a RAT that downloads a second payload. QuillRAT malware steals passwords.",
      "Later versions of the QuillRAT trojan add a keylogger.",
    ].join("\n");
    const hits = read(text, "en").filter(({ name }) => name === "QuillRAT");
    expect(hits.length).toBe(4);
    expect(hits.every(({ type, foundBy }) => type === "malware" && foundBy.join() === "tagger")).toBe(true);
  });

  it("ordinary capitalised names stay what they are", () => {
    const text = "Mayor Linda Overby of Springhaven thanked the Riverside Credit Union and Blue Lake College.";
    expect(read(text, "en")).toEqual([]);
  });
});

describe("bounds of a name", () => {
  it("the noun that says what it is, is no part of it", () => {
    expect(found("Remcos RAT and the Ryuk ransomware were found on the server.", "malware")).toEqual([
      "Remcos",
      "Ryuk",
    ]);
  });

  it("an ordinary word right behind a name belongs to that thing", () => {
    expect(found("They ran a Cobalt Strike Beacon on the domain controller.", "malware")).toEqual(["Cobalt Strike"]);
  });

  it("words within an address are no names", () => {
    expect(
      found("See hxxps://example.org/emotet/trickbot-report and /var/Emotet/Trickbot for more.", "malware"),
    ).toEqual([]);
  });
});

describe("what a statement says of its finder", () => {
  const rulesOf = (text: string): string[] =>
    extractor
      .extract(documentOf(text), { now: NOW })
      .value.flatMap(({ claim, author }) =>
        (claim.type === "malware" || claim.type === "actor") && author.kind === "tool" ? [author.rule] : [],
      );

  it("catalogue and tagger", () => {
    expect(rulesOf("The attackers deployed Emotet malware against the ministry.")).toContain(
      "malware-catalogue+tagger",
    );
  });

  it("pattern", () => {
    expect(rulesOf("Microsoft linked the attack on the port to DEV-0999.").join()).toMatch(/actor-.*pattern/);
  });
});

describe("other languages", () => {
  it("are left to the catalogue and the words around a name", () => {
    const text = "Die Schadsoftware Emotet legte das Rathaus lahm.";
    expect(read(text, "de").map(({ foundBy }) => foundBy)).toEqual([["catalogue"]]);
  });
});

describe("hostile input", () => {
  const HOSTILE: readonly (readonly [string, string])[] = [
    ["one word without end", "A".repeat(400_000)],
    ["capitalised words without end", "Abc ".repeat(100_000)],
    ["names of the catalogue without end", "Emotet, ".repeat(50_000)],
    ["an address without end", `https://${"a/".repeat(200_000)}`],
    ["hyphens", "A-".repeat(200_000)],
    ["apostrophes", "O'".repeat(200_000)],
    ["control characters", "\u0000\u0001Emotet\u0007\u200b\u202eRyuk\uffff\ud800".repeat(20_000)],
    ["line breaks", "\n\r".repeat(200_000)],
  ];

  it.each(HOSTILE)(
    "%s comes to an end",
    (_what, text) => {
      const tagged = tagNames(names, text, [], index.scan(text, ["en"]));
      for (const { start, end } of tagged) expect(start >= 0 && start < end && end <= text.length).toBe(true);
    },
    HOSTILE_LIMIT,
  );

  it("any text gives spans within it, in order, and probabilities that sum to one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        let last = 0;
        for (const { start, end, probability } of tagNames(names, text, [], [])) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          const sum = probability.none + probability.malware + probability.group + probability.tool;
          expect(sum).toBeCloseTo(1, 6);
          last = end;
        }
      }),
    );
  });

  it("the same text gives the same names", () => {
    const text = "Conti and LockBit claimed the breach. The Conti gang published 30 GB; Emotet delivered Ryuk.";
    expect(read(text, "en")).toEqual(read(text, "en"));
  });
});

describe("tokens", () => {
  const words = (text: string): string[] => {
    const { count, start, end } = tokenize(text);
    return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
  };

  it.each([
    ["APT-C-36 and DEV-0842", ["APT-C-36", "and", "DEV-0842"]],
    ["Iran-linked Cobalt-Strike", ["Iran", "linked", "Cobalt", "Strike"]],
    ["TrickBot's net.exe (v2)", ["TrickBot", "net.exe", "(", "v2", ")"]],
    ["https://a.example/x?y=1 end", ["https://a.example/x?y=1", "end"]],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("a capital that opens a sentence is told from one within", () => {
    const { look } = tokenize("It ran. Then Ryuk came.");
    const opens = Array.from(look, (flags) => (flags & LOOK.opens) !== 0);
    expect(opens).toEqual([true, false, false, true, false, false, false]);
  });
});

describe("the file of the weights", () => {
  const origin = { data: "ours", texts: 1, seed: 1 };

  it("holds what was packed, rounded to eight bits", () => {
    const model = openNameModel(packModel(new Map([[77, [0, 2, -1, 0.5]]]), origin)).value;
    const scores = new Float64Array(4);
    model?.score(Int32Array.of(77, 78), scores);
    expect(Array.from(scores, (score) => Math.round(score * 10) / 10)).toEqual([0, 2, -1, 0.5]);
    expect(model?.origin).toEqual(origin);
  });

  it("is the same for the same weights in any order", () => {
    const rows: [number, number[]][] = [
      [5, [1, 0, 0, 0]],
      [-9, [0, 1, 0, 0]],
    ];
    expect(packModel(new Map(rows), origin)).toEqual(packModel(new Map(rows.reverse()), origin));
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["another file", new Uint8Array(64).fill(65)],
    ["a part of it", bytes.subarray(0, 1_000)],
    ["a head too long", Uint8Array.of(0x4b, 0x4e, 0x54, 0x31, 255, 255, 255, 255)],
    ["one byte more", Uint8Array.of(...bytes.subarray(0, bytes.length), 0)],
  ])("%s is refused with a finding", (_what, damaged) => {
    const { value, findings } = openNameModel(damaged);
    expect(value).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(["name-model-unreadable"]);
  });

  it("names the data that it was trained on", () => {
    expect(names.origin.data).toMatch(/AnnoCTR.*CC-BY-SA-4\.0/);
    expect(bytes.length).toBeLessThan(3_000_000);
  });
});
