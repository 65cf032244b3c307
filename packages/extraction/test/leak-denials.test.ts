import { describe, expect, test } from "vitest";
import { claimsIn } from "./read-text.ts";

describe("that no data leaked, and that no serious leak was", () => {
  test.each([
    ["en", "No data were stolen in the attack.", "none"],
    ["en", "There was no serious leak of data.", "no serious leak"],
    ["sq", "Të dhënat nuk janë vjedhur.", "none"],
    ["sq", "Nuk ka asnjë rrjedhje serioze të dhënash.", "no serious leak"],
    ["de", "Es gebe keinen Datenabfluss, sagte die Behörde.", "none"],
    ["de", "Es sind keine sensiblen Daten abgeflossen.", "no serious leak"],
    ["fr", "Il n'y a eu aucune fuite de données.", "none"],
    ["fr", "Aucune fuite majeure de données n'a été constatée.", "no serious leak"],
    ["it", "Nessun dato è stato rubato.", "none"],
    ["it", "Non c'è stata nessuna fuga grave di dati.", "no serious leak"],
    ["es", "No hubo fuga de datos.", "none"],
    ["es", "No hubo ningún robo grave de datos.", "no serious leak"],
    ["sr", "Nema curenja podataka, tvrdi direkcija.", "none"],
    ["sr", "Nije bilo ozbiljnog curenja podataka.", "no serious leak"],
    ["uk", "Витоку даних не було, запевнила компанія.", "none"],
    ["ru", "Утечки данных не произошло.", "none"],
    ["ru", "Серьезной утечки данных не было.", "no serious leak"],
    ["zh", "公司表示没有泄露客户数据。", "none"],
    ["zh", "公司表示没有严重的数据泄露。", "no serious leak"],
  ])("%s: %s", (language, text, value) => {
    expect(claimsIn("quantity", text, { language }).map((claim) => [claim.metric, claim.value])).toContainEqual([
      "data leak",
      value,
    ]);
  });

  test("a leak that is told is not denied", () => {
    expect(claimsIn("quantity", "Die Daten sind abgeflossen.", { language: "de" })).toEqual([]);
  });
});

describe("a leak that somebody says did not happen is no incident", () => {
  const leaks = (text: string) => claimsIn("incident", text).filter(({ role }) => role === "hack-and-leak").length;

  test.each([
    ["The parliament of Lumi said on 2 September 2022 that no data was stolen.", 0],
    ["On 2 September 2022 the ministry said the files were not leaked.", 0],
    ["On 2 September 2022 the ministry said the files were leaked.", 1],
  ])("%s", (text, found) => {
    expect(leaks(text)).toBe(found);
  });
});
