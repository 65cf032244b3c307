import { ANY_STATE } from "@kulla/core";
import { describe, expect, test } from "vitest";
import { readText } from "./read-text.ts";

/** Attributions of a text: whom they name, and how. */
function attributions(text: string, language = "en"): string[] {
  return readText(text, { language, published: "2024-03-20" }).flatMap(({ claim, stance }) =>
    claim.type === "attribution" ? [`${claim.by.join(" + ")} ${stance} ${claim.to.join(" + ")}`.trim()] : [],
  );
}

const ATTACKS = {
  en: "A cyberattack on Uruguay took ministries offline.",
  de: "Ein Cyberangriff auf Uruguay legte Ministerien lahm.",
  sq: "Një sulm kibernetik ndaj Uruguajit paralizoi ministritë.",
  sr: "Sajber napad na Urugvaj paralisao je ministarstva.",
  ru: "Кибератака на Уругвай парализовала министерства.",
  uk: "Кібератака на Уругвай паралізувала міністерства.",
  zh: "针对乌拉圭的网络攻击使政府部门瘫痪。",
} as const;

describe("that nothing shows a state behind the attack is a rejection of any state", () => {
  test.each([
    ["en", "There was no evidence that a state was behind it."],
    ["en", "So far there is no proof that the hackers were backed by any state."],
    ["en", "There was no sign of state involvement."],
    ["de", "Es gibt keine Hinweise darauf, dass ein Staat hinter dem Angriff steckt."],
    ["de", "Es gibt bislang keine Belege für eine staatliche Beteiligung an dem Angriff."],
    ["sq", "Nuk ka prova se pas sulmit qëndron ndonjë shtet."],
    ["sr", "Nema dokaza da iza napada stoji neka država."],
    ["sr", "Нема доказа да иза напада стоји нека држава."],
    ["ru", "Нет доказательств, что за атакой стоит какое-либо государство."],
    ["uk", "Немає доказів, що за атакою стоїть держава."],
    ["zh", "目前没有证据表明有国家支持这次攻击。"],
  ] as const)("%s: %s", (language, told) => {
    expect(attributions(`${ATTACKS[language]} ${told}`, language)).toEqual([`rejects ${ANY_STATE}`]);
  });

  test("by whose word", () => {
    const told = "There was no evidence that a state was behind the attack, the FBI said.";
    expect(attributions(`${ATTACKS.en} ${told}`)).toEqual([`FBI rejects ${ANY_STATE}`]);
  });

  test.each([
    ["what a state lost", "There is no evidence that a state agency lost data."],
    ["a state that is blamed", "There is evidence that a state was behind it."],
  ])("not %s", (_name, told) => {
    expect(attributions(`${ATTACKS.en} ${told}`)).not.toContain(`rejects ${ANY_STATE}`);
  });
});

describe("that nothing shows a state that is named behind the attack blames nobody", () => {
  test.each([
    ["sr", "Nema dokaza da iza napada stoji Rusija."],
    ["sr", "Нема доказа да иза напада стоји Русија."],
    ["ru", "Нет доказательств, что за атакой стоит Россия."],
    ["uk", "Немає доказів, що за атакою стоїть Росія."],
    ["sq", "Nuk ka prova se pas sulmit qëndron Rusia."],
    ["zh", "目前没有证据表明俄罗斯是这次攻击的幕后黑手。"],
  ] as const)("%s: %s", (language, told) => {
    expect(attributions(`${ATTACKS[language]} ${told}`, language)).toEqual(["rejects Russia"]);
  });
});
