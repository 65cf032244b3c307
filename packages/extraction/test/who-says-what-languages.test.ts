import type { Claim } from "@kulla/core";
import { describe, expect, test } from "vitest";
import { claimsIn, readText } from "./read-text.ts";

const known = (language: string) => ({ language, published: "2024-05-10" });

function attributions(language: string, text: string): (readonly [readonly string[], readonly string[]])[] {
  return claimsIn("attribution", text, known(language)).map(({ by, to }) => [by, to] as const);
}

function names(type: "victim" | "denial" | "claim", language: string, text: string): string[] {
  const claims: readonly Claim[] = claimsIn(type, text, known(language));
  return [
    ...new Set(
      claims.flatMap((claim) =>
        "by" in claim && typeof claim.by === "string" ? claim.by : "name" in claim ? claim.name : [],
      ),
    ),
  ];
}

describe("who is said to have done it", () => {
  test.each([
    ["sq", "Estonia fajësoi gjithashtu Rusinë për sulmin kibernetik.", ["Estonia"], ["Russia"]],
    ["sq", "NATO e quan përgjegjës Teheranin për këtë sulm kibernetik.", ["NATO"], ["Iran"]],
    ["sq", "Përgjegjës për sulmin kibernetik ndaj Maltës është Irani.", [], ["Iran"]],
    [
      "de",
      "Die Attacke sei eindeutig China zuzuordnen, sagte ein Sprecher des Auswärtigen Amtes.",
      ["Auswärtigen Amtes"],
      ["China"],
    ],
    ["de", "Die Bundesregierung macht Moskau schwere Vorwürfe.", ["Germany"], ["Russia"]],
    ["fr", "Le groupe Turla, qui a mené plusieurs attaques contre Malte, reste actif.", [], ["Turla"]],
    ["fr", "L'attribution de l'attaque à la Chine par la Belgique a surpris.", ["Belgium"], ["China"]],
    ["it", "Dietro il pesante attacco informatico ci sarebbe Mosca.", [], ["Russia"]],
    ["it", "A sferrare l'attacco, secondo Kaspersky, sarebbe stato il gruppo Turla.", ["Kaspersky"], ["Turla"]],
    ["es", "La investigación del ciberataque apunta a Irán.", [], ["Iran"]],
    [
      "ru",
      "Польша считает хакеров, связанных с Белоруссией, ответственными за атаку.",
      ["Poland"],
      ["хакеров, связанных с Белоруссией", "Belarus"],
    ],
    ["ru", "К атаке на порт причастна группировка Turla.", [], ["Turla"]],
    ["uk", "Кібератаку було здійснено спецслужбами держави-агресора.", [], ["Government of Russia"]],
    ["uk", "За хакерським угрупованням, яке зламало банк, стоїть Іран.", [], ["Iran"]],
    ["sr", "Загреб је оптужио Русију да стоји иза напада.", ["Croatia"], ["Russia"]],
    ["hr", "Iza napada na aerodrom stoji grupa Kuba.", [], ["Cuba"]],
    ["zh", "日本指责朝鲜对多家银行发动网络攻击。", ["Japan"], ["North Korea"]],
    ["zh", "伊朗对以色列某港口实施网络攻击。", [], ["Iran"]],
  ])("%s: %s", (language, text, by, to) => {
    expect(attributions(language, text)).toContainEqual([by, to]);
  });

  test("a claim of certainty is no doubt, a guess is one", () => {
    const stance = (text: string) =>
      readText(text, known("de")).find(({ claim }) => claim.type === "attribution")?.stance;
    expect(stance("Hinter dem Angriff steckt zweifelsfrei Nordkorea.")).toBe("asserts");
    expect(stance("Hinter dem Angriff steckt vermutlich Nordkorea.")).toBe("hedges");
  });

  test.each([
    ["sq", "Sipas Mandiant, me besueshmëri të lartë, pas sulmit qëndron Irani.", "high", undefined],
    ["de", "Hinter dem Angriff steckt mit hoher Wahrscheinlichkeit Nordkorea.", undefined, "very likely"],
    ["es", "El grupo Turla está muy probablemente detrás del ataque.", undefined, "very likely"],
    ["ru", "За этой атакой, скорее всего, стоит Иран.", undefined, "likely"],
  ])("%s: words of confidence have their level or band: %s", (language, text, confidence, likelihood) => {
    const wording = readText(text, known(language)).find(({ claim }) => claim.type === "attribution")?.wording;
    expect([wording?.confidence, wording?.likelihood]).toEqual([confidence, likelihood]);
  });
});

describe("who denies it", () => {
  test.each([
    ["sq", "Irani e kritikoi vendimin, duke mohuar përfshirjen në sulmin kibernetik.", "Iran"],
    ["de", "Peking bezeichnete die Vorwürfe als haltlos.", "China"],
    ["fr", "Moscou a qualifié ces accusations d'absurdes.", "Russia"],
    ["it", "Pechino ha definito le accuse infondate.", "China"],
    ["es", "Teherán tachó las acusaciones de falsas.", "Iran"],
    ["ru", "Белоруссия не причастна к атаке на банк.", "Belarus"],
    ["uk", "Іран непричетний до кібератаки на порт.", "Iran"],
    ["hr", "Rusija nema nikakve veze s napadom na banku.", "Russia"],
    ["zh", "朝鲜否认参与网络攻击。", "North Korea"],
  ])("%s: %s", (language, text, by) => {
    expect(names("denial", language, text)).toContain(by);
  });

  test("an embassy denies, not the capital that it stands in", () => {
    expect(names("denial", "fr", "L'ambassade de Russie à Washington a démenti toute implication.")).not.toContain(
      "United States",
    );
  });

  test("what is denied is not told of the systems", () => {
    const text = "Оператор спростовує інформацію, що хакери знищили сервери компанії.";
    const told = readText(text, known("uk")).filter(
      ({ claim, stance }) => claim.type === "system" && stance !== "rejects",
    );
    expect(told).toEqual([]);
  });
});

describe("who claims it", () => {
  test.each([
    ["sq", "Grupi NoName, të cilët njoftuan se kishin sulmuar Portin e Vlorës, kërcënoi sërish.", "NoName"],
    ["fr", "L'attaque a été revendiquée par le groupe LockBit.", "LockBit"],
    ["hr", 'Hakerska grupa "NoName057(16)" preuzela je odgovornost za napad.', "NoName057(16)"],
    [
      "ru",
      "Ответственность за атаку взяли на себя украинские и белорусские хакеры.",
      "украинские и белорусские хакеры",
    ],
    ["zh", "勒索软件组织Qilin声称对此次攻击负责。", "Qilin"],
  ])("%s: %s", (language, text, by) => {
    expect(names("claim", language, text)).toContain(by);
  });

  test("what a flaw is known as claims nothing", () => {
    expect(names("claim", "de", "Die Lücke ist bekannt als PrintNightmare.")).toEqual([]);
  });
});

describe("who was hit", () => {
  test.each([
    [
      "sq",
      "Hakerët rusë të grupit NoName, të cilët njoftuan se kishin sulmuar Portin e Vlorës, u tërhoqën.",
      "Portin e Vlorës",
    ],
    ["de", "Die Moselkliniken wurden Opfer einer Ransomware-Attacke.", "Moselkliniken"],
    ["de", "Kriminelle stahlen Daten von der Stadt Neudorf.", "Stadt Neudorf"],
    ["fr", "La mairie de Rouville avait été victime le 21 avril d'une cyberattaque.", "mairie de Rouville"],
    ["it", "Hanno rubato cento milioni alla Banca centrale di Malta.", "Banca centrale di Malta"],
    [
      "es",
      "El Ayuntamiento de Villanueva fue víctima el pasado 27 de abril de un ciberataque.",
      "Ayuntamiento de Villanueva",
    ],
    ["hr", "Među napadnutim institucijama su Hrvatska narodna banka i Zagrebačka berza.", "Zagrebačka berza"],
    ["zh", "中国工商银行(ICBC)遭受勒索软件攻击。", "中国工商银行"],
    ["zh", "美国国家安全局对西北工业大学发动网络攻击。", "西北工业大学"],
  ])("%s: %s", (language, text, victim) => {
    expect(names("victim", language, text)).toContain(victim);
  });

  test("a place where a victim has a house is none", () => {
    const text = "Vergangene Woche war der Klinikverbund mit Häusern in Neudorf und Altstadt Ziel einer Cyber-Attacke.";
    expect(names("victim", "de", text)).toEqual([]);
  });
});

describe("what became of systems", () => {
  test.each([
    ["sq", "Të gjitha sistemet u kthyen plotësisht në funksion.", "restored"],
    ["de", "Bisher wurden keine Daten gestohlen.", "unaffected"],
    ["de", "Hacker stahlen Daten und veröffentlichten sie im Darknet.", "leaked"],
    ["fr", "L'attaque a touché les serveurs de la mairie.", "disrupted"],
    ["es", "Un ciberataque encripta los servidores municipales.", "infected"],
    ["ru", "Утром перестали работать все информационные системы порта.", "offline"],
    ["uk", "Роботу реєстрів було тимчасово призупинено.", "contained_by_defender"],
    ["uk", "Серверам оператора було завдано серйозних ушкоджень.", "destroyed"],
    ["hr", "Iz predostrožnosti sustav i dalje ostaje isključen.", "contained_by_defender"],
    ["zh", "在这次攻击中没有客户数据被盗。", "unaffected"],
  ])("%s: %s", (language, text, status) => {
    expect(claimsIn("system", text, known(language)).map((claim) => claim.status)).toContain(status);
  });
});

describe("what is done about it", () => {
  test.each([
    [
      "de",
      "Wegen des Angriffs hat das Auswärtige Amt den russischen Botschafter einbestellt.",
      "respond",
      "Auswärtige Amt",
    ],
    ["de", "Die Bundesregierung hat ihren Botschafter aus Moskau zurückgerufen.", "respond", "Germany"],
    ["es", "El Ayuntamiento de Villanueva se negó a pagar el rescate.", "refuse_to_pay", "Ayuntamiento de Villanueva"],
    [
      "hr",
      "Institut Nova ne planira platiti otkupninu, a hakerski napad se istražuje.",
      "refuse_to_pay",
      "Institut Nova",
    ],
    [
      "sq",
      "Malta, anëtare e BE-së me efekt të menjëhershëm ka ndërprerë marrëdhëniet diplomatike me Iranin.",
      "sever_relations",
      "Malta",
    ],
  ])("%s: %s", (language, text, cls, by) => {
    const found = claimsIn("action", text, known(language)).filter((claim) => claim.class === cls);
    expect(found.flatMap((claim) => claim.by)).toContain(by);
  });
});

test("a state is known by its capital in the language of the text", () => {
  expect(attributions("it", "Londra ha accusato Pechino dell'attacco informatico.")).toContainEqual([
    ["United Kingdom"],
    ["China"],
  ]);
});

test("a passage in another language is read by its own rules", () => {
  const text = "The ministry gave no comment.\nDie Bundesregierung macht den Iran für den Angriff verantwortlich.";
  const document = { language: "en", published: "2024-05-10" };
  expect(claimsIn("attribution", text, document)).toEqual([]);
  expect(attributions("de", text)).toContainEqual([["Germany"], ["Iran"]]);
});
