import type { TechniqueClaim } from "@kulla/core";
import { describe, expect, test } from "vitest";
import { composeDossier, renderHtml } from "../src/index.ts";
import { documentOf, inputOf, said } from "./sample-case.ts";

const TEXT = "The loader takes screenshots. The tool disables Defender. Screenshots are taken (T1113).";
const REPORT = documentOf("report.txt", TEXT);

function dossierOf(claims: readonly (readonly [quote: string, claim: Omit<TechniqueClaim, "type">])[]) {
  const statements = claims.map(([quote, claim]) => said(REPORT, quote, { type: "technique", ...claim }));
  return composeDossier(inputOf({ documents: [REPORT], statements }));
}

const READ = { tid: "T1113", explicit: false, probability: 0.83, deciding: ["screenshots"] };

describe("techniques that a model read", () => {
  test("stand with the surest probability and its words", () => {
    const { techniques } = dossierOf([
      ["takes screenshots", READ],
      ["Screenshots are taken", { ...READ, probability: 0.61, deciding: ["Screenshots"] }],
    ]);
    expect(techniques).toMatchObject([
      { tid: "T1113", basis: "implied", reading: { probability: 0.83, deciding: ["screenshots"] } },
    ]);
  });

  test("need no probability where a source prints the id", () => {
    const { techniques } = dossierOf([
      ["takes screenshots", READ],
      ["T1113", { tid: "T1113", explicit: true }],
    ]);
    expect(techniques[0]?.basis).toBe("printed and implied");
    expect(techniques[0]).not.toHaveProperty("reading");
  });

  test("are shown as a percentage with the words, on the page", () => {
    const html = renderHtml(dossierOf([["takes screenshots", READ]]));
    expect(html).toContain("implied, 83 % likely by the words “screenshots”");
  });
});
