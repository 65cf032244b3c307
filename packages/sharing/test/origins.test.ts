import type { Statement } from "@kulla/core";
import { findOrigins, printOfDocument } from "@kulla/core";
import { describe, expect, it } from "vitest";
import { composeDossier, renderHtml, renderText } from "../src/index.ts";
import { documentOf, inputOf, said } from "./sample-case.ts";

const TEXT = [
  "Harbour of Lumi closed after an attack",
  "Attackers wiped the servers of the Lumi Port Authority in the night to Monday, and no ship was cleared until the following evening.",
  "The pilots went home at noon, the gates stayed shut and the market hall sold out of fish before the cold store had warmed up.",
].join("\n");

function page(name: string, publisher: string, published: string, text = TEXT) {
  return documentOf(name, text, {
    evidence: name.padEnd(64, "0"),
    publisher: { value: publisher },
    published: { value: published, how: "byline" },
  });
}

const first = page("first.txt", "Lumi Gazette", "2024-03-03");
const copy = page("copy.txt", "Coast Echo", "2024-03-04", TEXT.replace("Monday", "Tuesday"));
const own = page(
  "own.txt",
  "Far Observer",
  "2024-03-05",
  "Port is back\nThe port authority's machines had been emptied by strangers, our reporter heard from two pilots.",
);
const documents = [first, copy, own];
const victim = { type: "victim", name: "Lumi Port Authority", kind: "org", incident: "main" } as const;
const incident = {
  type: "incident",
  incident: "main",
  role: "main",
  time: { edtf: "2024-03-03", basis: "explicit" },
} as const;
const statements: readonly Statement[] = [
  said(first, "wiped the servers of the Lumi Port Authority", victim),
  said(copy, "wiped the servers of the Lumi Port Authority", victim),
  said(first, "in the night", incident),
  said(copy, "in the night", incident),
  said(own, "had been emptied", incident),
];
const origins = findOrigins({
  documents: documents.map(({ evidence, name, language, publisher, published }) => ({
    evidence,
    name,
    language,
    publisher: publisher?.value ?? "",
    published: published?.value ?? "",
  })),
  prints: documents.map(printOfDocument),
  statements,
});
const dossier = composeDossier(inputOf({ documents, statements }, { origins }));

describe("origins in the dossier", () => {
  it("counts documents and texts", () => {
    expect(dossier.counts).toMatchObject({ sources: 3, texts: 2 });
    expect(renderText(dossier, { width: 80, color: false })).toContain("3 documents of 2 origins");
  });

  it("says by how many documents of how many origins a thing is told", () => {
    const when = dossier.answer.find(({ id }) => id === "when");
    expect(when?.sentences[0]?.text).toContain("say three sources of two origins");
    const references = dossier.victims.flatMap(({ parts }) => parts).filter((part) => part.kind === "reference");
    expect(references).toMatchObject([{ told: { documents: 2, origins: 1 } }]);
    expect(renderHtml(dossier)).toContain("2 documents of 1 origin</span>");
  });

  it("says of a copy whose text it is, and of an original nothing", () => {
    expect(dossier.sources.map(({ copyOf }) => copyOf)).toEqual([
      undefined,
      expect.stringMatching(/^text of source 1, \d\d % alike$/),
      undefined,
    ]);
  });

  it("lists a voice that several documents tell, with the reason", () => {
    expect(dossier.origins).toMatchObject([{ name: "Lumi Gazette", sources: [1, 2], statements: 4 }]);
    expect(dossier.origins[0]?.sentence.text).toBe(
      "Lumi Gazette: four statements in two documents (sources 1 and 2), the earliest of 3 March 2024.",
    );
    expect(dossier.origins[0]?.reasons.map(({ text }) => text)).toEqual(["Source 2 has the text of source 1."]);
  });

  it("counts every document as one without them", () => {
    const plain = composeDossier(inputOf({ documents, statements }));
    expect(plain.counts).toMatchObject({ sources: 3, texts: 3 });
    expect(plain.origins).toEqual([]);
  });
});

describe("a misspelled name", () => {
  const right = documentOf("right.txt", "Ana Kodra said that data were safe. Ana Kodra spoke twice.");
  const wrong = documentOf("wrong.txt", "Ana Kodre said that no data were leaked.");
  const leak = { type: "quantity", metric: "data leak", value: "none", unit: "leak" } as const;
  const by = (name: string) => ({ speakers: [{ name }] });
  const told = composeDossier(
    inputOf({
      documents: [right, wrong],
      statements: [
        said(right, "data were safe", { ...leak, value: "no serious leak" }, by("Ana Kodra")),
        said(right, "spoke twice", { type: "event", name: "speech" }, by("Ana Kodra")),
        said(wrong, "no data were leaked", leak, by("Ana Kodre")),
      ],
    }),
  );

  it("is shown as a spelling of the usual one", () => {
    expect(told.losses.map(({ text }) => text).join(" ")).toContain("Ana Kodra (printed “Ana Kodre”)");
  });
});
