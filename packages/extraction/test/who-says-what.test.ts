import { describe, expect, test } from "vitest";
import type { Claim, Statement } from "@kulla/core";
import { claimsIn, readText } from "./read-text.ts";

type Attribution = Extract<Claim, { type: "attribution" }>;

function attributions(text: string): (Statement & { claim: Attribution })[] {
  return readText(text).filter(
    (statement): statement is Statement & { claim: Attribution } => statement.claim.type === "attribution",
  );
}

function only<T>(items: readonly T[]): T {
  expect(items).toHaveLength(1);
  return items[0] as T;
}

describe("who attributes to whom", () => {
  test("in indirect speech, the one who speaks", () => {
    const { claim, stance, speakers } = only(
      attributions("Norwegian Prime Minister Kari Holm said on Friday that the cyberattack was carried out by Russia."),
    );
    expect(claim.by).toEqual(["Kari Holm"]);
    expect(claim.to).toEqual(["Russia"]);
    expect(stance).toBe("asserts");
    expect(speakers[0]).toMatchObject({ name: "Kari Holm", for: "Norway" });
  });

  test("in a quote with the speaker behind it", () => {
    const { claim } = only(
      attributions(
        "“The intrusion was the work of North Korea,” said Jan Visser, a spokesperson for the Dutch government.",
      ),
    );
    expect(claim.by).toEqual(["Jan Visser"]);
    expect(claim.to).toEqual(["North Korea"]);
  });

  test("in a passive with an agent", () => {
    const { claim } = only(
      attributions("The attacks were later linked to the Chinese government by threat intelligence firm Mandiant."),
    );
    expect(claim.by).toEqual(["Mandiant"]);
    expect(claim).toMatchObject({ to: ["Government of China"], printed: ["Chinese government"] });
  });

  test("over two quoted paragraphs, the speaker named where the quote closes", () => {
    const { claim } = only(
      attributions(
        "“We have concluded that the government of Iran conducted this cyber attack.\n“It will be held accountable,” said Maria Lopez, spokesperson for the White House.",
      ),
    );
    expect(claim.by).toEqual(["Maria Lopez"]);
  });

  test("for two states that speak together", () => {
    const { claim } = only(attributions("The United Kingdom and Canada said Russia was responsible for the attack."));
    expect(claim.by).toEqual(["United Kingdom", "Canada"]);
  });

  test("a denial is no attribution", () => {
    const found = readText("China denied any involvement in the cyberattack.");
    expect(found.map(({ claim }) => claim)).toContainEqual(expect.objectContaining({ type: "denial", by: "China" }));
    expect(found.some(({ claim }) => claim.type === "attribution")).toBe(false);
  });
});

describe("what is not said", () => {
  test("a rejection is kept as one", () => {
    expect(
      attributions("Mandiant said it has not attributed the attack to Russia.").map(({ stance }) => stance),
    ).toEqual(["rejects"]);
  });

  test("a doubt is a hedge, with its words and band", () => {
    const { stance, wording } = only(
      attributions("Microsoft said the attack was likely carried out by Russian hackers."),
    );
    expect(stance).toBe("hedges");
    expect(wording).toMatchObject({ likelihood: "likely" });
  });

  test("confidence is told apart from likelihood", () => {
    const { stance, wording } = only(
      attributions("Microsoft assessed with high confidence that the attack was carried out by Russian hackers."),
    );
    expect(stance).toBe("asserts");
    expect(wording).toEqual({ words: "with high confidence", confidence: "high" });
  });

  test("a hypothesis names nobody", () => {
    expect(attributions("If Russia is behind the attack, there will be consequences, said Kari Holm.")).toEqual([]);
  });

  test("an attribution that nobody is named for keeps no party", () => {
    const { claim, speakers } = only(attributions("The cyberattack was carried out by Iranian hackers."));
    expect(claim.by).toEqual([]);
    expect(speakers).toEqual([]);
  });
});

describe("actors", () => {
  const actorsIn = (text: string) =>
    readText(text).flatMap(({ claim }) => (claim.type === "actor" ? [{ name: claim.name, kind: claim.kind }] : []));

  test("temporary clusters are found by their pattern", () => {
    expect(actorsIn("Microsoft tracks the intruders as DEV-9917 and Storm-4412.")).toEqual([
      { name: "DEV-9917", kind: "cluster" },
      { name: "Storm-4412", kind: "cluster" },
    ]);
  });

  test("a name that introduces itself is a persona", () => {
    expect(actorsIn("A group calling itself Northern Dawn claimed responsibility for the attack.")).toEqual([
      { name: "Northern Dawn", kind: "persona" },
    ]);
  });

  test("a gang by its kind, and by its bare name afterwards", () => {
    const text =
      "The Brimstone ransomware gang hit the port of Hamburg in a cyberattack.\nThe attack was claimed by Brimstone.";
    expect(new Set(actorsIn(text).map(({ name }) => name))).toEqual(new Set(["Brimstone"]));
  });

  test("the many ways to say it have one name", () => {
    expect(actorsIn("The government was hit by an APT backed by Tehran.")[0]?.name).toBe("Iran-backed APT");
    expect(actorsIn("The government was hit by an Iran-backed advanced persistent threat (APT).")[0]?.name).toBe(
      "Iran-backed APT",
    );
  });

  test("an ordinary word is no actor without its kind beside it", () => {
    expect(actorsIn("Silence fell over the office after the attack; they will play it down.")).toEqual([]);
  });

  test("an opposition group or an advocacy group is no attacker", () => {
    expect(actorsIn("Three Iranian opposition groups and an advocacy group condemned the attack.")).toEqual([]);
  });
});

describe("sponsors", () => {
  const sponsorsIn = (text: string) => readText(text).flatMap(({ claim }) => (claim.type === "sponsor" ? [claim] : []));

  test("a tie to a state organ keeps both", () => {
    expect(sponsorsIn("Sandworm, a group linked to the GRU, was named in the report on the attack.")).toContainEqual(
      expect.objectContaining({ actor: "Sandworm", state: "Russia", organ: "GRU" }),
    );
  });

  test("nationality alone is no sponsorship", () => {
    expect(sponsorsIn("Iranian hackers attacked the bank.")).toEqual([]);
  });
});

describe("speakers", () => {
  test("a post is the speech of its author", () => {
    const found = readText(
      "“Our systems are back in operation after the cyberattack,” Mayor Ana Ruiz tweeted on Monday.",
    );
    expect(found.some(({ speakers }) => speakers[0]?.name === "Ana Ruiz")).toBe(true);
  });

  test("a surname stands for the person named before", () => {
    const text = "Albanian Prime Minister Edi Rama spoke on Monday.\nRama said the attack was carried out by Iran.";
    expect(only(attributions(text)).claim.by).toEqual(["Edi Rama"]);
  });

  test("a pronoun stands for the person who spoke last", () => {
    const text = "Finnish minister Aino Salo spoke on Monday.\n“The attack was carried out by Russia,” she said.";
    expect(only(attributions(text)).claim.by).toEqual(["Aino Salo"]);
  });
});

test("every statement cites the words that it rests on", () => {
  const text =
    "Microsoft said on 4 May 2023 that Sandworm destroyed government data in Poland with a wiper called GreyFrost.";
  const found = readText(text);
  expect(found.length).toBeGreaterThan(3);
  for (const { citations } of found) {
    const [{ at, quote }] = citations;
    expect(at.kind === "text" && text.slice(at.start, at.end)).toBe(quote);
    expect(quote.length).toBeGreaterThan(0);
  }
});

test("a body named with a capital is a body of that country", () => {
  const denials = claimsIn("denial", "Warsaw's Foreign Ministry denied any role in the cyberattack.");
  expect(denials.map(({ by }) => by)).toEqual(["Poland Foreign Ministry"]);
});

test("a prime minister without a country is not of the country that is accused", () => {
  const text = [
    "Albania cut relations with Iran on Wednesday and gave the staff of the Iranian embassy a day to leave.",
    "Prime Minister Edi Rama said the attack was orchestrated by Iran. The Government of Iran conducted it, he added.",
    "The United States will hold Iran accountable. Iran denied any involvement.",
  ].join("\n");
  const states = new Set(
    readText(text).flatMap(({ speakers }) =>
      speakers.filter(({ name }) => name === "Edi Rama").map(({ state }) => state),
    ),
  );
  expect([...states]).toEqual(["Albania"]);
});

test("who was not found to have taken part has no part", () => {
  const roles = (text: string) => claimsIn("actor", text).map(({ name, roles: parts }) => [name, parts]);
  expect(roles("Investigators did not find that Sandworm took part in the cyberattack on the harbour.")).toEqual([
    ["Sandworm", []],
  ]);
  expect(roles("Investigators found that Sandworm took part in the cyberattack on the harbour.")).toEqual([
    ["Sandworm", ["attack"]],
  ]);
});

test("who offered no evidence was not therefore in doubt", () => {
  const words = (text: string) => attributions(text).map(({ wording }) => wording?.words);
  expect(
    words("The agency told reporters that Vostria was to blame for the cyberattack, but offered no evidence."),
  ).toEqual([undefined]);
});

describe("names of those who hold an office", () => {
  const speakers = (text: string) => attributions(text).map(({ speakers: [first] }) => [first?.name, first?.role]);

  test.each([
    "Minister of Public Administration Ana Kodra said on 3 May 2022 that the Conti group carried out the cyberattack.",
    "The Minister of Public Administration, Ana Kodra, said on 3 May 2022 that the Conti group carried out the cyberattack.",
  ])("do not begin with what the office is for: %s", (text) => {
    expect(speakers(text)).toEqual([["Ana Kodra", "minister of public administration"]]);
  });

  test("a ministry told with its nation is of that nation", () => {
    const denials = readText("The Russian Ministry of Foreign Affairs rejected the accusation of the cyberattack.");
    expect(denials.filter(({ claim }) => claim.type === "denial").map(({ speakers: [first] }) => first)).toMatchObject([
      { name: "Russian Ministry of Foreign Affairs", state: "Russia" },
    ]);
  });
});

test("a group with the name of a country is not that country", () => {
  const found = readText("Ministri Bledi Kodra tha se grupi Cuba ishte pas sulmit ndaj Malit të Zi.", {
    language: "sq",
  });
  expect(found.filter(({ claim }) => claim.type === "sponsor")).toEqual([]);
});
