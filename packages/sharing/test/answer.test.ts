import type { Claim } from "@kulla/core";
import { ANY_STATE, findContradictions, foldCase } from "@kulla/core";
import { describe, expect, it } from "vitest";
import { composeDossier, tellSections } from "../src/index.ts";
import { documentOf, inputOf, said } from "./sample-case.ts";

/** The sentences of one row of the answer to statements that each stand in a line of their own. */
function answer(id: string, claims: readonly Claim[]): string[] {
  const lines = claims.map((_, index) => `This is the sentence with number ${String(index + 1)} of them.`);
  const document = documentOf("a.txt", ["Title", ...lines].join("\n"), { publisher: { value: "Daily" } });
  const statements = claims.map((claim, index) => said(document, lines[index] ?? "", claim));
  const sources = [{ evidence: document.evidence, name: "a.txt", language: "en", publisher: "Daily" }];
  const facts = { documents: sources, statements, decisions: [] };
  const contradictions = findContradictions({ ...facts, graph: foldCase(facts) });
  const dossier = composeDossier(inputOf({ documents: [document], statements, contradictions }));
  return dossier.answer.find((row) => row.id === id)?.sentences.map(({ text }) => text) ?? [];
}

const attack: Claim = { type: "incident", incident: "main", role: "main" };
const victim = (name: string, kind: "org" | "country" = "org"): Claim => ({
  type: "victim",
  name,
  kind,
  incident: "main",
});
const blames = (by: string, to: string, incident = "main"): Claim => ({
  type: "attribution",
  by: [by],
  to: [to],
  about: "actor",
  incident,
});
const malware = (name: string): Claim => ({ type: "malware", name, polarity: "used" });
const system = (name: string): Claim => ({ type: "system", name, status: "offline", incident: "main" });

describe("when", () => {
  const dated = (edtf: string): Claim => ({ ...attack, time: { edtf, basis: "explicit" } });

  it("gives the exact day where the others only say less", () => {
    expect(answer("when", [dated("2024-03"), dated("2024-03"), dated("2024-03-03")])).toEqual([
      "The attack was on 3 March 2024, says Daily.",
    ]);
  });

  it("gives every exact day where they exclude each other", () => {
    const lines = answer("when", [dated("2024-03"), dated("2024-03"), dated("2024-03-03"), dated("2024-03-05")]);
    expect(lines.join(" ")).toContain("3 March 2024");
    expect(lines.join(" ")).toContain("5 March 2024");
  });
});

describe("what was hit", () => {
  it("tells a country and its government as one, and apart whom one statement alone names", () => {
    const claims: Claim[] = [
      attack,
      victim("Lumi", "country"),
      victim("Lumi", "country"),
      victim("Government of Lumi"),
      victim("Government of Lumi"),
      victim("Port of Lumi"),
    ];
    expect(answer("hit", claims)).toEqual([
      "The attack hit Lumi and its government; mentioned only once: Port of Lumi.",
    ]);
  });

  it("calls neither software nor the accused a victim", () => {
    const claims: Claim[] = [
      attack,
      victim("Lumi", "country"),
      victim("Viper"),
      victim("Vostria", "country"),
      malware("Viper"),
      blames("Halberd Labs", "Vostria"),
    ];
    expect(answer("hit", claims)).toEqual(["The attack hit Lumi."]);
  });

  it("names systems before words that fit any", () => {
    const claims: Claim[] = [attack, system("files"), system("customs portal"), system("ASYCUDA")];
    expect(answer("hit", claims)).toEqual(["Systems: ASYCUDA (offline) and customs portal (offline)."]);
    expect(answer("hit", [attack, system("files")])).toEqual(["Systems: files (offline)."]);
  });
});

describe("who did it", () => {
  it("puts culprits that are only described into one sentence, behind those with a name", () => {
    const claims: Claim[] = [
      attack,
      blames("Halberd Labs", "Vostrian hackers"),
      blames("Ana Kodra", "state-backed actors"),
      blames("Nordmark", "Vostria"),
    ];
    expect(answer("who", claims)).toEqual([
      "Vostria is held responsible for the attack by Nordmark.",
      "Held responsible without a name: Vostrian hackers by Halberd Labs and state-backed actors by Ana Kodra.",
    ]);
  });

  it("holds no software responsible, unless somebody calls it an actor too", () => {
    const claims: Claim[] = [attack, malware("Viper"), blames("Halberd Labs", "Viper")];
    expect(answer("who", claims)).toEqual(["Not established: no source says who did it."]);
    const gang: Claim = { type: "actor", name: "Viper", kind: "group", roles: [] };
    expect(answer("who", [...claims, gang])).toEqual(["Viper is held responsible for the attack by Halberd Labs."]);
  });

  it("tells a group with the name of a state from the state", () => {
    const gang: Claim = { type: "actor", name: "Cuba", kind: "group", roles: [], catalogue: "S0625" };
    const claims: Claim[] = [attack, blames("Halberd Labs", "Cuba"), { type: "claim", by: "Cuba", incident: "main" }];
    expect(answer("who", [...claims, gang])).toEqual([
      "Cuba (group) is held responsible for the attack by Halberd Labs.",
      "Cuba (group) claims responsibility; that is a claim, not a finding.",
    ]);
    expect(answer("who", claims)[0]).toBe("Cuba is held responsible for the attack by Halberd Labs.");
  });

  it("tells once all whom one party alone names without saying how sure it is", () => {
    const leak: Claim = { type: "incident", incident: "leak", role: "hack-and-leak" };
    const claims: Claim[] = [
      attack,
      leak,
      blames("Halberd Labs", "DEV-4711"),
      blames("Halberd Labs", "DEV-0815"),
      blames("Halberd Labs", "DEV-4711", "leak"),
    ];
    expect(answer("who", claims)).toEqual([
      "DEV-4711 and DEV-0815 are held responsible for the main attack by Halberd Labs.",
      "DEV-4711 is held responsible for the hack-and-leak operation by Halberd Labs.",
    ]);
  });

  it("tells signs by whom they point to, in the words of those who found them", () => {
    const sign = (kind: "working hours" | "language", name: string, to: string, of: "country" | "language"): Claim => ({
      type: "sign",
      kind,
      name,
      to,
      of,
    });
    const claims: Claim[] = [
      attack,
      sign("working hours", "compile times", "Iran", "country"),
      sign("language", "strings", "Farsi", "language"),
    ];
    const told = answer("who", claims);
    expect(told[1]).toMatch(/^A sign that points to Iran, reported by \S.*: “compile times” \(working hours\)\.$/u);
    expect(told[2]).toMatch(/^A sign that points to speakers of Farsi, reported by \S.*: “strings” \(language\)\.$/u);
  });

  it("takes a ministry and its state for one party that denies, and two ministries by their names", () => {
    const denies = (by: string): Claim => ({ type: "denial", by, of: "responsibility for the attack" });
    const said = (...by: readonly string[]) =>
      answer("who", [attack, blames("Nordmark", "Iran"), ...by.map(denies)]).at(-1);
    expect(said("Iran Foreign Ministry", "Iran")).toBe("Iran denies responsibility for the attack.");
    expect(said("Iran Foreign Ministry", "Sweden")).toBe(
      "Iran Foreign Ministry and Sweden deny responsibility for the attack.",
    );
  });

  it("tells a denial of the deed, not one of something else", () => {
    const denies = (by: string, of: string): Claim => ({ type: "denial", by, of });
    const claims: Claim[] = [
      attack,
      blames("Nordmark", "Vostria"),
      denies("Vostria", "responsibility for the attack"),
      denies("Port of Lumi", "loss of data"),
    ];
    expect(answer("who", claims)).toEqual([
      "Vostria is held responsible for the attack by Nordmark.",
      "Vostria denies responsibility for the attack.",
    ]);
  });
});

describe("that nothing shows a state behind the attack", () => {
  it("is told of any state, by whose word, in both languages", () => {
    const claim: Claim = blames("Norvik CERT", ANY_STATE);
    const told = (language: "en" | "sq") => {
      const document = documentOf("a.txt", "No evidence was found that a state was behind it.");
      const statements = [said(document, "No evidence was found", claim, { stance: "rejects" })];
      const input = inputOf({ documents: [document], statements });
      const { answer: rows } = tellSections(input, language, composeDossier(input));
      return rows.find(({ id }) => id === "who")?.sentences.map(({ text }) => text);
    };
    expect(told("en")).toEqual([
      "Not established: no source says who did it.",
      "Norvik CERT does not attribute the attack to any state.",
    ]);
    expect(told("sq")).toEqual([
      "E papërcaktuar: asnjë burim nuk thotë kush e bëri.",
      "Nga Norvik CERT nuk mbahet përgjegjës për sulmin asnjë shtet.",
    ]);
  });
});

describe("what disagrees", () => {
  it("lets all accusers stand on one side", () => {
    const claims: Claim[] = [
      attack,
      ...["Nordmark", "Halberd Labs", "Ana Kodra", "Sudmark", "Ostmark"].map((by) => blames(by, "Vostria")),
      { type: "denial", by: "Vostria", of: "responsibility for the attack" },
    ];
    const [line = "", ...rest] = answer("disagreement", claims);
    expect(rest).toEqual([]);
    expect(line).toMatch(
      /^Responsibility of Vostria for .*: accused by \S.*, \S.*, \S.* and two others; Vostria denies it\.$/u,
    );
  });
});
