import { describe, expect, it } from "vitest";
import { claimsIn, readText } from "./read-text.ts";

const unique = (names: readonly string[]) => [...new Set(names)].sort();

function victims(text: string): string[] {
  return unique(claimsIn("victim", text).map(({ name }) => name));
}

function systems(text: string): string[] {
  return unique(claimsIn("system", text).map(({ name, status }) => `${name} = ${status}`));
}

function actions(text: string): string[] {
  return unique(claimsIn("action", text).map(({ class: kind, by }) => `${kind} by ${by.join("+")}`));
}

describe("names that start with a figure", () => {
  it.each([
    ["4-Corners said on Tuesday that its shops were hit by a cyberattack.", "4-Corners"],
    ["A ransomware attack on 8ZX, a maker of telephones, was found in May.", "8ZX"],
    ["Hackers breached 45andCo in March and stole the data of its clients.", "45andCo"],
  ])("%s", (text, name) => {
    expect(victims(text)).toContain(name);
  });

  it("are found in small letters too once they were named", () => {
    expect(victims("4-Corners was hacked. A cyber attack on 4-corners closed its tills.")).toEqual(["4-Corners"]);
  });

  it.each([
    "A 64-Bit server was hacked in the attack at 10PM.",
    "The attack began at 08GMT and took 30GB of data.",
    "The 24-Hour outage followed an attack on 12-Mar.",
  ])("units, times and compounds are none: %s", (text) => {
    expect(victims(text)).toEqual([]);
  });
});

describe("sentences that lost the space between them", () => {
  it("are read as two", () => {
    expect(victims("The attack took place in May.Veltrona, a dairy, was also hit by the attack.")).toEqual([
      "Veltrona",
    ]);
  });

  it("addresses stay whole", () => {
    const [statement] = readText("The attackers used update.Norvale.example in the attack on Veltrona Bank.").filter(
      ({ claim }) => claim.type === "victim",
    );
    expect(statement?.claim).toMatchObject({ name: "Veltrona Bank" });
  });
});

describe("who was hit, told without saying so", () => {
  it.each<[string, string[]]>([
    ["The attack was found on Friday. Veltrona was unable to bill its clients for a week.", ["Veltrona"]],
    ["A cyberattack began on Friday. Veltrona took its booking sites down within hours.", ["Veltrona"]],
    ["Veltrona said on Monday that it had closed its branches after an attack by hackers.", ["Veltrona"]],
    ["The attack spread on Friday. Veltrona said it was unable to ship parcels abroad.", ["Veltrona"]],
    ["The new target of the attack is Veltrona.", ["Veltrona"]],
    ["Veltrona and Norvik Steel were also reported as victims of the attack.", ["Norvik Steel", "Veltrona"]],
    ["Orsolan Foods, whose servers were encrypted, is working with the police.", ["Orsolan Foods"]],
    ["The gang pushed malware to dozens of dental clinics in Ruritania.", ["dental clinics in Ruritania"]],
    ["Hackers attacked a Danish water utility last week.", ["Danish water utility"]],
    ["According to the Daily Herald, Veltrona, a dairy, says it fell victim to a hack.", ["Veltrona"]],
    ["Malicious code was planted on the servers of Orsolan Foods in the attack.", ["Orsolan Foods"]],
  ])("%s", (text, names) => {
    expect(victims(text)).toEqual(names);
  });

  it.each([
    "The attack hit in May. The police were unable to say who did it.",
    "An attack on a bank can cost millions.",
    "Ruritania's cyberattack on the port was condemned.",
    "The attack was found. Norvale was unable to comment.",
  ])("nobody in: %s", (text) => {
    expect(victims(text)).toEqual([]);
  });

  it("a health system is a body, not a machine", () => {
    const text = "Norvale Health System was hit by ransomware.";
    expect(victims(text)).toEqual(["Norvale Health System"]);
    expect(systems(text)).toEqual([]);
  });
});

describe("what failed, told by products, bodies and shops", () => {
  it.each<[string, string]>([
    ["The attack began in May: hackers exploited a zero-day flaw in Orsola FileGate.", "Orsola FileGate = compromised"],
    ["Veltrona closed 300 shops because of the ransomware attack.", "Veltrona shops = offline"],
    ["After the attack on Friday, Channel Nova went off air for three hours.", "Channel Nova = offline"],
    ["Many accounts of members were affected in the attack.", "accounts = compromised"],
    ["Some 200 computers were affected by the ransomware attack.", "computers = infected"],
    ["The ransomware encrypted the network of the county.", "county network = offline"],
    ["A large amount of data was stolen in the attack on Veltrona.", "data = compromised"],
    ["The attack critically damaged the core network of Veltrona.", "Veltrona core network = destroyed"],
    ["The tills could not print receipts after the attack.", "tills = offline"],
  ])("%s", (text, system) => {
    expect(systems(text)).toContain(system);
  });

  it.each([
    "The gang demanded a ransom to permanently delete the data.",
    "Users do not have access to the services since the attack.",
    "If the flaw in Orsola FileGate were exploited, an attack could follow.",
  ])("nothing is told to be destroyed, spared or broken into: %s", (text) => {
    expect(systems(text)).toEqual([]);
  });
});

describe("who did it, told by the deed", () => {
  const culprits = (text: string) => claimsIn("attribution", text).map(({ to, about }) => `${about}: ${to.join("+")}`);

  it.each<[string, string]>([
    ["Chinese hackers broke into the network of Veltrona in an attack in May.", "Chinese hackers"],
    ["The cyber attacks by the Conti ransomware gang crippled two ministries.", "Conti"],
    ["Ruritania suffered an attack; France blamed Russia's cyberattack on the port.", "Russia"],
  ])("%s", (text, culprit) => {
    expect(culprits(text).join("; ")).toContain(culprit);
  });

  it.each([
    "The Conti ransomware gang has previously attacked hospitals. An attack hit Veltrona.",
    "It is unclear whether Chinese hackers breached the firm in the attack.",
    "Israel accused Iran of attacking a tanker. A cyberattack hit the port.",
  ])("no culprit of this attack: %s", (text) => {
    expect(culprits(text).filter((culprit) => culprit.startsWith("actor"))).toEqual([]);
  });

  it.each([
    "The attack hit the ministry. The council said that it had been unable to determine who was behind it.",
    "Who was behind the attack is not known.",
    "It was not immediately clear who was responsible for the attack on Veltrona.",
  ])("an attribution to nobody: %s", (text) => {
    expect(culprits(text)).toEqual(["none: "]);
  });

  it("is said by the minister whom only the state names", () => {
    const [attribution] = claimsIn("attribution", "Norway's foreign minister said Russia was behind the attack.");
    expect(attribution?.by.join()).toContain("Norway");
  });
});

describe("what was done about it", () => {
  it.each<[string, string]>([
    ["Veltrona confirmed that it was hit by a cyberattack.", "announce by Veltrona"],
    ["Norvik Steel acknowledged that its systems had been encrypted in an attack.", "announce by Norvik Steel"],
    ["France ordered a review of its networks after the attack.", "respond by France"],
    ["The attack hit in May. Norvik Steel continues to work on restoring its network.", "respond by Norvik Steel"],
    ["Estonia set up a task force after the attack.", "respond by Estonia"],
    ["Norvik Steel repelled a new cyberattack.", "contain by Norvik Steel"],
    ["Norvik Steel banned its staff from using email after the attack.", "contain by Norvik Steel"],
    ["Norvik Steel sued Orsolan Foods over the data breach.", "other by Norvik Steel"],
    ["Canada called the attack an unacceptable act of aggression.", "condemn by Canada"],
    ["Canada added two hackers to its sanctions list after the attack.", "sanction by Canada"],
  ])("%s", (text, action) => {
    expect(actions(text)).toContain(action);
  });

  it("goods under sanctions are no new sanctions", () => {
    expect(actions("The attack followed a ban on goods subject to European Union sanctions to Russia.")).toEqual([]);
  });
});

it("who reports the sentence before says it", () => {
  const [system] = readText(
    "The servers of Veltrona were wiped in the attack. This was stated by the Norwegian Police.",
  ).filter(({ claim }) => claim.type === "system");
  expect(system?.speakers[0]?.name).toBe("Norwegian Police");
});
