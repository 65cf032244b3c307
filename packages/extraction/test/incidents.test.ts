import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-text.ts";

/** The dated incidents of a text, as `role date`, each once, in the order of the text. */
function incidentsIn(text: string, published?: string): string[] {
  const claims = claimsIn("incident", text, published === undefined ? {} : { published });
  return [...new Set(claims.flatMap(({ role, time }) => (time === undefined ? [] : [`${role} ${time.edtf}`])))];
}

describe("the incident that a text is about", () => {
  it.each<[string, string, string[]]>([
    ["an attack with its date", "The cyberattack on Norvik Steel began on 3 March 2023.", ["main 2023-03-03"]],
    ["a date before the noun", "The March 3 attack stopped two plants.", ["main 2023-03-03"]],
    ["a weekday", "Norvik Steel was hit by a ransomware attack on Saturday.", ["main 2023-03-11"]],
    ["last week", "The bank suffered a data breach last week.", ["main 2023-03-06/2023-03-12"]],
    [
      "a verb instead of a noun",
      "Hackers breached Halden Airways on March 3, the company confirmed.",
      ["main 2023-03-03"],
    ],
    ["the passive", "Norvik Steel was hacked in February.", ["main 2023-02"]],
    [
      "a line of a timeline that tells of a claim",
      "12 March 2023: Red Tide claimed responsibility for the attack.",
      [],
    ],
    ["a line of a timeline that tells of the attack", "12 March 2023: attack on Norvik Steel.", ["main 2023-03-12"]],
  ])("%s", (_name, text, expected) => {
    expect(incidentsIn(text, "2023-03-14")).toEqual(expected);
  });

  it("names it with the malware that stands before the noun", () => {
    const [claim] = claimsIn("incident", "The NotPetya attack of June 2017 hit Maersk.");
    expect(claim?.name).toBe("NotPetya attack");
  });

  it("says whom it hit", () => {
    const [claim] = claimsIn(
      "incident",
      "A cyberattack on Sony Pictures in November 2014 destroyed thousands of computers.",
    );
    expect(claim?.victims).toEqual(["Sony Pictures"]);
  });
});

describe("the role of an incident", () => {
  it("a second attack after the first is a second wave", () => {
    expect(
      incidentsIn(
        "The parliament was hit by a cyberattack on 2 February 2022.\nA second attack on 9 February 2022 took down its website.",
      ),
    ).toEqual(["main 2022-02-02", "second wave 2022-02-09"]);
  });

  it("a second wave of attacks is one too", () => {
    const text =
      "The attack on Norvik Steel on 3 March 2023 stopped two plants.\n20 April 2023: a second wave of attacks on Norvik Steel.";
    expect(incidentsIn(text, "2023-05-01")).toEqual(["main 2023-03-03", "second wave 2023-04-20"]);
  });

  it("another attack of years before is context", () => {
    expect(
      incidentsIn("The port was hit by a cyberattack on 2 February 2022.\nFour years ago it avoided another attack."),
    ).toEqual(["main 2022-02-02", "context 2018"]);
  });

  it("an attack on another country is context", () => {
    expect(
      incidentsIn(
        "Estonia suffered cyberattacks in April 2007.\nThe attacks hit Estonia.\nGeorgia was attacked in August 2008.",
      ),
    ).toEqual(["main 2007-04", "context 2008-08"]);
  });

  it("a separate incident is context", () => {
    expect(
      incidentsIn(
        "Hackers breached Halden Airways on March 3, 2023.\nIn a separate incident in 2019, another airline was hacked.",
      ),
    ).toEqual(["main 2023-03-03", "context 2019"]);
  });

  it("a dated leak or theft is hack-and-leak", () => {
    expect(
      incidentsIn("The attack on the port began on 2 February 2022.\nOn 20 February 2022 the group leaked emails."),
    ).toEqual(["main 2022-02-02", "hack-and-leak 2022-02-20"]);
    expect(incidentsIn("The attack began on 22 May 2022.\nThe documents were stolen on 19 May 2022.")).toEqual([
      "main 2022-05-22",
      "hack-and-leak 2022-05-19",
    ]);
  });
});

describe("times that are not those of the attack", () => {
  it.each<[string, string]>([
    ["of saying", "On Tuesday, the company confirmed the cyberattack."],
    ["of attributing", "The minister yesterday attributed the cyberattack to Russia."],
    ["of answering", "On June 5 the European Union imposed sanctions on four officers over the attack."],
    ["of what came after", "On June 5, after the cyberattack, the government cut ties."],
    ["of what was feared", "In 2018 the country blocked the malware fearing an attack on its grid."],
    ["of malware found", "The malware used in the attack was similar to a wiper discovered in 2018."],
    ["by when many had been hit", "By January 2022 there had been more than 1,000 victims of attacks."],
  ])("%s", (_name, text) => {
    expect(incidentsIn(text, "2022-09-10")).toEqual([]);
  });
});

describe("a time belongs to the verb that governs it", () => {
  it.each<[string, string, string[]]>([
    ["a confirmation behind the attack", "The cyberattack was confirmed by Mayor Ana Lind in a post on March 11.", []],
    ["a claim", "On March 12 Red Tide claimed credit for the attack.", []],
    [
      "a statement in which the attack is quoted",
      "“It was a cyberattack,” the agency said in a statement on Friday.",
      [],
    ],
    ["blame that is laid", "Red Tide was named Monday as being responsible for the ransomware attack.", []],
    [
      "a sentence that calls it something",
      "Ministers issued a note Thursday calling it the costliest cyberattack ever.",
      [],
    ],
    ["a hearing", "Parliament opened an inquiry into the cyberattack on March 9.", []],
    ["an arrest", "Police arrested two men over the attack on March 9.", []],
    ["what is thought of it today", "The attack is still studied in schools of engineering today.", []],
    ["a report to somebody", "Norvik Steel reported the attack to the police on March 9.", []],
    ["what the same people did", "The attack was the work of hackers who in January broke into a bank.", []],
    ["a year that names an election", "Red Tide began a campaign to sway the 2022 election.", []],
    [
      "the attack's own verb behind one of saying",
      "Norvik Steel said the cyberattack took place on 3 March.",
      ["main 2023-03-03"],
    ],
    [
      "the attack's own verb behind a participle",
      "Another cyberattack, condemned by all parties, was recorded on 8 March.",
      ["second wave 2023-03-08"],
    ],
    [
      "an attack that a verb of saying takes as its object",
      "Experts attributed a ransomware attack from February to Red Tide.",
      ["main 2023-02"],
    ],
  ])("%s", (_name, text, expected) => {
    expect(incidentsIn(text, "2023-03-14")).toEqual(expected);
  });

  it("a group that has been at work for years has made no attack in the first of them", () => {
    const text = "Le groupe est actif depuis 2007 et a lancé des attaques.";
    const claims = claimsIn("incident", text, { language: "fr", published: "2023-03-14" });
    expect(claims.flatMap(({ time }) => (time === undefined ? [] : [time.edtf]))).toEqual([]);
    const dated = claimsIn("incident", "Le groupe a lancé des attaques en 2007.", { language: "fr" });
    expect(dated.map(({ time }) => time?.edtf)).toEqual(["2007"]);
  });
});
