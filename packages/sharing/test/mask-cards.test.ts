import { describe, expect, it } from "vitest";
import { composeDossier, renderHtml, renderJson, renderStix, renderText, toStixBundle } from "../src/index.ts";
import { maskCards } from "../src/mask-cards.ts";
import { documentOf, evidenceOf, inputOf, NOW, said } from "./sample-case.ts";

const NUMBER = "4111111111111111";
const document = documentOf(
  "leak.txt",
  "Cards in a leak\nThe archive held the card 4111 1111 1111 1111 and the order 4222222222222.",
);
const statement = said(document, "4111 1111 1111 1111", {
  type: "indicator",
  kind: "bank-card",
  value: NUMBER,
  polarity: "negative",
});
const parts = { documents: [document], statements: [statement], evidence: [evidenceOf(document)] };
const dossier = composeDossier(inputOf(parts));
const STIX_CASE = {
  caseName: "leak",
  title: "Cards in a leak",
  documents: [{ evidence: document.evidence, name: document.name, language: document.language }],
  statements: [statement],
  now: NOW,
};

describe("numbers of payment cards", () => {
  it.each([
    ["HTML", renderHtml(dossier)],
    ["text", renderText(dossier, { width: 100, color: false })],
    ["JSON", renderJson(dossier)],
    ["STIX", renderStix(toStixBundle(STIX_CASE).value)],
  ])("are masked in the dossier as %s", (_, shown) => {
    expect(shown).not.toMatch(/4111[ -]?11\d\d[ -]?\d{4}[ -]?1111/u);
  });

  it("keep six digits in front and four at the end, in their groups", () => {
    expect(dossier.indicators.map(({ shown, value }) => [shown, value])).toEqual([
      ["411111******1111", "411111******1111"],
    ]);
    expect(renderJson(dossier)).toContain("the card 4111 11** **** 1111 and the order 4222222222222.");
  });

  it("stay in the statement", () => {
    expect(statement.claim).toMatchObject({ value: NUMBER });
  });

  it("are known where an excerpt cut them off", () => {
    expect(maskCards(["4111 1111 1111 1", "1 1111 1111 1111"], [statement])).toEqual([
      "4111 11** **** *",
      "* **** **** 1111",
    ]);
  });

  it("leave a case without cards as it is", () => {
    expect(maskCards(dossier, [])).toBe(dossier);
  });
});
