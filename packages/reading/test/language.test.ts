import { expect, test } from "vitest";
import { languageOf } from "../src/language.ts";

test.each([
  ["en", "The government said that its systems had been attacked by a foreign group."],
  ["sq", "Qeveria tha se sistemet e saj janë sulmuar nga një grup i huaj kibernetik."],
  ["de", "Die Regierung erklärte, ihre Systeme seien von einer fremden Gruppe angegriffen worden."],
  ["it", "Il governo ha detto che i suoi sistemi sono stati attaccati da un gruppo straniero."],
  ["fr", "Le gouvernement a déclaré que ses systèmes avaient été attaqués par un groupe étranger."],
  ["es", "El gobierno dijo que sus sistemas habían sido atacados por un grupo extranjero."],
  ["ru", "Правительство заявило, что его системы были атакованы иностранной группой."],
  ["uk", "Уряд заявив, що його системи були атаковані іноземною групою хакерів."],
  ["mk", "Владата соопшти дека нејзините системи се нападнати од странска група, ќе следи истрага и ѕвонење."],
  ["pl", "Rząd poinformował, że jego systemy zostały zaatakowane przez obcą grupę."],
  ["tr", "Hükümet, sistemlerinin yabancı bir grup tarafından saldırıya uğradığını söyledi."],
  ["fa", "دولت اعلام کرد که سامانه‌های آن از سوی یک گروه خارجی مورد حمله قرار گرفته است."],
  ["ar", "قالت الحكومة إن أنظمتها تعرضت لهجوم من قبل مجموعة أجنبية في الشهر الماضي."],
  ["zh", "政府表示其系统遭到外国组织的攻击。"],
  ["ja", "政府は、システムが外国の集団に攻撃されたと述べた。"],
  ["ko", "정부는 외국 조직이 시스템을 공격했다고 밝혔다."],
])("%s", (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test("too little to tell", () => {
  expect(languageOf("Advertisement")).toBeUndefined();
  expect(languageOf("10.0.0.1 443 DEV-0842")).toBeUndefined();
});
