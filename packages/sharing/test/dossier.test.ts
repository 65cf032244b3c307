import { makeDecision } from "@kulla/core";
import type { Statement } from "@kulla/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeDossier, renderJson } from "../src/index.ts";
import type { Dossier, Sentence } from "../src/index.ts";
import { CATALOGUE, documentOf, evidenceOf, HOSTILE, inputOf, NOW, RICH, said } from "./sample-case.ts";

const rich = composeDossier(inputOf(RICH, { catalogue: CATALOGUE }));

/** Every sentence of a dossier, wherever it stands. */
function sentencesOf(value: unknown): Sentence[] {
  if (typeof value !== "object" || value === null) return [];
  if ("parts" in value && "because" in value && "text" in value) return [value as Sentence];
  return Object.values(value).flatMap(sentencesOf);
}

const answer = (dossier: Dossier, id: string): string[] =>
  dossier.answer.find((row) => row.id === id)?.sentences.map(({ text }) => text) ?? [];

describe("the dossier of a rich case", () => {
  it("says who did it by whose word and in which words", () => {
    expect(answer(rich, "who")).toEqual([
      "DEV-4711 is held responsible for the main attack by Halberd Labs (“with high confidence”).",
      "Vostria is held responsible for the main attack by Ana Kodra (Prime Minister of Lumi; “indisputable evidence”).",
      "Sea Justice claims responsibility; that is a claim, not a finding.",
      "Vostria Ministry of Foreign Affairs (“baseless”) denies responsibility for the attack.",
      "Nordmark is accused in turn by Vostria Ministry of Foreign Affairs.",
      "Halberd Labs does not attribute the hack-and-leak operation to DEV-4711.",
    ]);
  });

  it("gives the best supported date and what stands against it", () => {
    expect(answer(rich, "when").slice(0, 2)).toEqual([
      "The main attack was on 3 March 2024, say two sources.",
      "Against that stands another date: 2 March 2024 (Halberd Labs).",
    ]);
    const entry = rich.timeline.find(({ sentence }) => sentence.text === "The main attack");
    expect(entry?.dates.map(({ readable }) => readable)).toEqual(["3 March 2024", "2 March 2024"]);
  });

  it("keeps likelihood and confidence out of one sentence", () => {
    for (const { text } of sentencesOf(rich))
      expect(/confidence/iu.test(text) && /\blikely\b/iu.test(text)).toBe(false);
    expect(rich.voices.find(({ confidence }) => confidence.length > 0)).toMatchObject({
      confidence: ["high"],
      likelihood: [],
    });
  });

  it("tells who says what of systems, in the order of time", () => {
    expect(rich.systems).toHaveLength(1);
    expect(rich.systems[0]?.steps.map(({ status }) => status)).toEqual(["offline", "restored"]);
    expect(answer(rich, "hit")).toContain("Systems: crane control system (offline, then restored).");
  });

  it("says by whose word data were lost", () => {
    expect(answer(rich, "lost")).toEqual([
      "Passenger data leaked: none, says Lumi Port Authority: “No passenger data were leaked”.",
      "Records stolen: about 5,800 records, says Halberd Labs: “About 5,800 records were stolen”.",
      "A hack-and-leak operation is reported: data were taken and published, says Halberd Labs.",
    ]);
  });

  it("joins the sides of a disagreement that give one value", () => {
    expect(rich.disagreements[0]?.sides.map(({ value, words }) => [value, words.length])).toEqual([
      ["3 March 2024", 2],
      ["2 March 2024", 1],
    ]);
    expect(answer(rich, "disagreement")).toEqual(["Date of the main attack: 3 March 2024 or 2 March 2024."]);
  });

  it("gives aliases with who asserts them, from the text and from the catalogue", () => {
    const actor = rich.actors.find(({ name }) => name === "DEV-4711");
    expect(actor?.kinds).toEqual(["cluster"]);
    expect(actor?.aliases.map(({ sentence }) => sentence.text)).toEqual([
      "DEV-4711 overlaps with Gray Heron, says Halberd Labs.",
      "Also called TEMP.Heron by Halberd Labs, in the entry Gray Heron (G9999) of the reference catalogue.",
      "Also called Wading Bird by somebody whom the catalogue does not name, in the entry Gray Heron (G9999) of the reference catalogue.",
    ]);
  });

  it("defangs indicators and keeps their values", () => {
    expect(rich.indicators.map(({ shown, value, standing }) => [shown, value, standing])).toEqual([
      ["203[.]0[.]113[.]7", "203.0.113.7", "malicious"],
      ["hxxps://update[.]tide-break[.]example/a", "https://update.tide-break.example/a", "malicious"],
      ["lumi-port[.]example", "lumi-port.example", "not an indicator"],
    ]);
  });

  it("names techniques and tactics from the catalogue", () => {
    expect(rich.techniques).toMatchObject([
      { tid: "T1114", name: "Email Collection", tactics: ["Collection"], basis: "printed" },
    ]);
  });

  it("lists what is missing, the file that was not read among it", () => {
    expect(rich.gaps.map(({ text }) => text)).toContain("1 file could not be read: scan.pdf.");
    expect(rich.unread).toEqual([
      { evidence: "f".repeat(64), file: "scan.pdf", why: ["The file is encrypted; give one that is not."] },
    ]);
    expect(rich.gaps.map(({ text }) => text)).toContain(
      "2 sources have no date of publication: Analysis of the Lumi intrusion and note.txt.",
    );
  });

  it("takes the most restrictive label of its evidence, and AMBER+STRICT where there is none", () => {
    expect(rich.marking).toBe("TLP:AMBER");
    const unmarked = composeDossier(inputOf({ documents: RICH.documents, statements: RICH.statements }));
    expect(unmarked.marking).toBe("TLP:AMBER+STRICT");
    expect(unmarked.markingNote).toContain("3 sources bear no label");
    const chosen = composeDossier(inputOf(RICH, { marking: "TLP:CLEAR" }));
    expect([chosen.marking, chosen.markingNote]).toEqual([
      "TLP:CLEAR",
      "The label was chosen by the person who made the dossier, although 2 sources bear a stricter one.",
    ]);
  });

  it("rests every reference on statements of the case and on passages of its sources", () => {
    const statements = new Set(RICH.statements.map(({ id }) => id));
    const passages = new Set(rich.sources.flatMap((source) => source.passages.map(({ id }) => id)));
    const sentences = sentencesOf(rich);
    expect(sentences.length).toBeGreaterThan(80);
    for (const { parts, because } of sentences) {
      for (const id of because) expect(statements).toContain(id);
      for (const part of parts)
        if (part.kind === "reference") for (const id of part.passages) expect(passages).toContain(id);
    }
  });

  it("shows every statement in at least one sentence", () => {
    const shown = new Set([...sentencesOf({ ...rich, sources: [] }).flatMap(({ because }) => because)]);
    const missing = RICH.statements.filter(({ id }) => !shown.has(id)).map(({ claim }) => claim.type);
    expect(missing).toEqual([]);
  });

  it("repeats no line within a list", () => {
    for (const list of [
      rich.gaps,
      rich.losses,
      rich.victims,
      rich.malware,
      rich.actions,
      ...rich.actors.map(({ lines }) => lines),
    ])
      expect(new Set(list.map(({ text }) => text)).size).toBe(list.length);
  });

  it("shows no direction marks and no controls in its sentences", () => {
    for (const { text } of sentencesOf(rich)) expect(text).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/u);
  });
});

describe("determinism", () => {
  it("gives the same bytes for the same input, whatever the order of the statements", () => {
    const once = renderJson(rich);
    expect(renderJson(composeDossier(inputOf(RICH, { catalogue: CATALOGUE })))).toBe(once);
    fc.assert(
      fc.property(fc.shuffledSubarray([...RICH.statements], { minLength: RICH.statements.length }), (statements) => {
        expect(renderJson(composeDossier(inputOf({ ...RICH, statements }, { catalogue: CATALOGUE })))).toBe(once);
      }),
      { numRuns: 20 },
    );
  });
});

describe("an empty case", () => {
  const empty = composeDossier(inputOf({ documents: [], statements: [] }));

  it("says that nothing was found and nothing else", () => {
    expect(empty.answer).toHaveLength(1);
    expect(answer(empty, "missing")).toEqual(["Nothing was found that says anything about an attack."]);
    expect(empty.marking).toBe("TLP:CLEAR");
  });

  it("says so too where documents tell nothing", () => {
    const silent = composeDossier(inputOf({ documents: [documentOf("a.txt", "Weather\nIt rained.")], statements: [] }));
    expect(answer(silent, "missing")).toContain("Nothing on the case was found in 1 source: a.txt.");
  });
});

describe("calibrated restraint", () => {
  const document = documentOf("a.txt", "Outage\nThe network was offline. Nobody knows why. A wiper was used.", {
    publisher: { value: "Daily" },
  });
  const outage = said(document, "The network was offline", { type: "system", name: "network", status: "offline" });

  it("says “not established” where no source names a culprit", () => {
    const dossier = composeDossier(inputOf({ documents: [document], statements: [outage] }));
    expect(answer(dossier, "who")).toEqual(["Not established: no source says who did it."]);
    expect(answer(dossier, "when")).toEqual(["Not established: no source gives a date of the attack."]);
    expect(answer(dossier, "lost")).toEqual(["Not established: no source says whether data were lost or leaked."]);
    expect(answer(dossier, "missing")).toContain("No source says whether these were restored: network.");
  });

  it("says when nobody but the victim attributes, and when all rests on one source", () => {
    const victim = said(document, "A wiper was used", { type: "victim", name: "Lumi", kind: "country" });
    const accused = said(
      document,
      "Nobody knows why",
      { type: "attribution", by: ["Ana Kodra"], to: ["Vostria"], about: "actor" },
      { speakers: [{ name: "Ana Kodra", for: "Lumi" }] },
    );
    const gaps = composeDossier(inputOf({ documents: [document], statements: [victim, accused] })).gaps.map(
      ({ text }) => text,
    );
    expect(gaps).toContain("Nobody but the parties to the dispute says who did it.");
    expect(gaps).toContain("All attributions rest on one source, Daily.");
  });

  it("calls a suspicion a suspicion", () => {
    const hedged = said(
      document,
      "Nobody knows why",
      { type: "attribution", by: ["Halberd Labs"], to: ["Vostria"], about: "actor" },
      { stance: "hedges", wording: { words: "may be" } },
    );
    const dossier = composeDossier(inputOf({ documents: [document], statements: [hedged] }));
    expect(answer(dossier, "who")).toEqual(["Vostria is suspected of the attack by Halberd Labs (“may be”)."]);
    expect(dossier.voices.map(({ kind }) => kind)).toEqual(["suspicion"]);
  });

  it("leaves out what a person rejected and shows the decision", () => {
    const decision = makeDecision({
      about: { statement: outage.id },
      verdict: { kind: "reject" },
      author: "Analyst",
      reason: "wrong network",
      decidedAt: NOW,
    });
    const dossier = composeDossier(inputOf({ documents: [document], statements: [outage], decisions: [decision] }));
    expect(dossier.systems).toEqual([]);
    expect(dossier.decisions[0]?.text).toBe(
      `Analyst rejected a statement (${outage.id}) on 21 November 2026, 10:46 UTC: “wrong network”.`,
    );
  });
});

describe("degrees of confidence", () => {
  it("keeps what one party says with different confidence in rows of their own", () => {
    const document = documentOf(
      "a.txt",
      "Report\nWe assess with high confidence that A did it. With moderate confidence B did.",
    );
    const by = (to: string) => ({ type: "attribution" as const, by: ["Lab"], to: [to], about: "actor" as const });
    const statements = [
      said(document, "with high confidence that A", by("A"), {
        wording: { words: "with high confidence", confidence: "high" },
      }),
      said(document, "With moderate confidence B", by("B"), {
        wording: { words: "With moderate confidence", confidence: "moderate" },
      }),
    ];
    const rows = composeDossier(inputOf({ documents: [document], statements })).voices;
    expect(rows.map(({ sentence, confidence }) => [sentence.text, ...confidence])).toEqual([
      ["Lab attributes the attack to A.", "high"],
      ["Lab attributes the attack to B.", "moderate"],
    ]);
  });
});

describe("sources", () => {
  it("does not mark words that the text does not have at that place", () => {
    const document = documentOf("a.txt", "Title\nThe network was offline.");
    const honest = said(document, "network was offline", { type: "system", name: "network", status: "offline" });
    const shifted: Statement = {
      ...honest,
      citations: [{ ...honest.citations[0], at: { kind: "text", start: 0, end: 19 } }],
    };
    const [passage] =
      composeDossier(inputOf({ documents: [document], statements: [shifted] })).sources[0]?.passages ?? [];
    expect(passage?.at).toBeUndefined();
    expect(passage?.quote).toBe("network was offline");
  });

  it("keeps of a long text what is cited, with its neighbours", () => {
    const lines = Array.from(
      { length: 2000 },
      (_, index) => `Paragraph ${String(index)} says that nothing happened on that day at all.`,
    );
    const document = documentOf("long.txt", lines.join("\n"));
    const statement = said(document, "Paragraph 1000 says", { type: "event", name: "a thing" });
    const [source] = composeDossier(inputOf({ documents: [document], statements: [statement] })).sources;
    expect(source?.excerpts.map(({ text, cited, skipped }) => [text.slice(0, 14), cited, skipped])).toEqual([
      ["Paragraph 999 ", false, 999],
      ["Paragraph 1000", true, 0],
      ["Paragraph 1001", false, 0],
    ]);
    expect(source?.left).toBe(998);
  });

  it("cuts an endless line into pieces and loses no character", () => {
    const document = documentOf("line.txt", `Title\n${"x".repeat(9_000)}${HOSTILE}${"🏴".repeat(3_000)}`);
    const statement = said(document, HOSTILE, { type: "event", name: "a thing" });
    const [source] = composeDossier(
      inputOf({ documents: [document], statements: [statement], evidence: [evidenceOf(document)] }),
    ).sources;
    expect(source?.excerpts.map(({ text }) => text).join("")).toBe(document.text.replace("\n", ""));
    for (const { text } of source?.excerpts ?? []) expect(text.length).toBeLessThanOrEqual(4_000);
  });
});
