import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-text.ts";

/** Names of the victims that a text tells of, in the order of their places, each once. */
function victimsIn(text: string): string[] {
  return [...new Set(claimsIn("victim", text).map(({ name }) => name))].sort();
}

describe("who was hit, told by many ways of reporting", () => {
  it("is not whom a message, a charge or evidence is against", () => {
    expect(
      victimsIn("The attackers encrypted files and used the printers for a message against the Norvik Party."),
    ).toEqual([]);
    expect(victimsIn("The group used the same tools against Norvik Steel.")).toEqual(["Norvik Steel"]);
  });

  it.each<[string, string[]]>([
    [
      "A ransomware attack on Veltrona, the region's largest water utility, forced it to switch to pumps.",
      ["Veltrona"],
    ],
    ["Norvik Steel said it was hit by a cyberattack that stopped its furnaces.", ["Norvik Steel"]],
    [
      "Norvik Steel, one of the largest producers in Europe, said on Tuesday that its systems had been encrypted.",
      ["Norvik Steel"],
    ],
    ["Orsolan Foods confirmed that hackers had stolen personal data from its servers.", ["Orsolan Foods"]],
    ["Halden Airways disclosed that hackers gained access to its booking database.", ["Halden Airways"]],
    [
      "The Ministry of Education of Ruritania suffered a cyberattack on Monday.",
      ["Ministry of Education of Ruritania"],
    ],
    ["The hackers breached Orsolan Foods in March and stayed for weeks.", ["Orsolan Foods"]],
    ["Hackers broke into Halden Airways and copied the data of its passengers.", ["Halden Airways"]],
    ["The city of Bexholm was crippled by ransomware.", ["Bexholm"]],
    ["Veltrona was the victim of a ransomware attack.", ["Veltrona"]],
    ["Veltrona fell victim to a supply chain attack last year.", ["Veltrona"]],
    ["Norvik Steel shut down two plants after a cyberattack.", ["Norvik Steel"]],
    ["Norvik Steel halted production at two plants following a ransomware attack.", ["Norvik Steel"]],
    [
      "The malware spread across Europe, crippling the shipping company Norvik, the German retailer Halmark and the Spanish bank Orsola.",
      ["Halmark", "Norvik", "Orsola"],
    ],
    [
      "Among the victims were Norvik Steel, Halmark Group and Orsolan Foods, officials said after the attack.",
      ["Halmark Group", "Norvik Steel", "Orsolan Foods"],
    ],
    ["The victims include Norvik Steel and Halmark.", ["Halmark", "Norvik Steel"]],
    ["Veltrona's website was defaced on Sunday.", ["Veltrona"]],
    [
      "The websites of the Ministry of Justice and the National Bank were knocked offline.",
      ["Ministry of Justice", "National Bank"],
    ],
    ["Attackers demanded a ransom of $2 million from Veltrona.", ["Veltrona"]],
    ["Norvik Steel refused to pay the ransom.", ["Norvik Steel"]],
    ["Norvik, Halmark and Orsola were hit by the malware.", ["Halmark", "Norvik", "Orsola"]],
    ["Estonia was targeted by a wave of cyberattacks in 2007.", ["Estonia"]],
    [
      "The group targeted telecommunications companies in Kuwait and Jordan.",
      ["telecommunications companies in Jordan", "telecommunications companies in Kuwait"],
    ],
    [
      "The outage affected 80,000 broadband customers in Slovenia after the attack.",
      ["broadband customers in Slovenia"],
    ],
    ["The cloud firm notified 40 customers targeted in the attack on Slovenia.", ["Slovenia"]],
    ["Data belonging to Halmark Group was published on the dark web after the hack.", ["Halmark Group"]],
    ["Veltrona is still recovering from a cyberattack.", ["Veltrona"]],
    ["The Halmark breach exposed records of its clients. Halmark has apologised.", ["Halmark"]],
    ["Poland was the worst-hit country.", ["Poland"]],
    ["The hack of Halmark Group was disclosed on Friday.", ["Halmark Group"]],
    ["Veltrona said that it had detected a cyberattack on its network.", ["Veltrona"]],
    [
      "The affected agencies include:\n- Ministry of Justice (MJ)\n- Institute of Statistics",
      ["Institute of Statistics", "Ministry of Justice (MJ)"],
    ],
    ["Hackers leaked 20 gigabytes of data stolen from Orsolan Foods.", ["Orsolan Foods"]],
    ["The attack forced Norvik Steel to send workers home.", ["Norvik Steel"]],
    ["Halden Airways cancelled flights because of a cyberattack.", ["Halden Airways"]],
    ["The attack paralysed hospitals in Ruritania.", ["hospitals in Ruritania"]],
    ["The campaign was directed against Orsolan Foods.", ["Orsolan Foods"]],
    ["The wiper was used against three organisations in Ukraine.", ["organisations in Ukraine"]],
    ["Servers at Bexholm University were encrypted over the weekend.", ["Bexholm University"]],
    ["The attackers stole 40 gigabytes of data from Norvik Steel.", ["Norvik Steel"]],
    ["Veltrona acknowledged that an intruder had accessed its email system.", ["Veltrona"]],
    ["Norvik Steel has been hit by ransomware, the company said on Friday.", ["Norvik Steel"]],
    ["The cyberattack against Orsolan Foods and Halmark began in May.", ["Halmark", "Orsolan Foods"]],
    ["In a filing, Halmark Group reported a ransomware attack.", ["Halmark Group"]],
    ["Russia-linked hackers attacked the Norwegian parliament.", ["Norwegian parliament"]],
  ])("%s", (text, expected) => {
    expect(victimsIn(text)).toEqual(expected);
  });
});

describe("who was not hit", () => {
  it.each<string>([
    "Mandiant said that it is helping companies to recover.",
    "The FBI is investigating the attack.",
    "The attack was first reported by Reuters.",
    "Microsoft said it had linked the cyberattack to a group of hackers.",
    "Officials in Ruritania said that no systems were affected by the attack.",
    "Norvik Steel was not affected by the attack.",
    "The United States condemned the cyberattack on a NATO ally.",
    "The ransomware group Conti was hit by a leak of its own chats.",
    "Several companies were hit by the malware.",
    "The attack was carried out with the help of hackers from Belarus, officials said.",
    "Experts from Halmark Security were hired to investigate the attack.",
    "Halmark Security, which investigated the attack, published a report.",
    "After the attack, Lithuania offered to send experts.",
    "Sanctions on Iran were imposed after the cyberattack.",
    "The minister said in Geneva that the attack was serious.",
    "Hackers from Russia carried out the attack.",
    "The group, which calls itself Red Dusk, claimed the attack.",
    "A ransomware attack typically targets companies that can pay.",
    "Norvik Steel provides pumps to utilities.",
    "Interpol warned that hospitals could be targeted.",
    "The company hired Halmark Security after the breach.",
    "Germany expelled two diplomats after the cyberattack.",
  ])("%s", (text) => {
    expect(victimsIn(text)).toEqual([]);
  });
});

describe("who was hit, told by what was lost or stopped", () => {
  it.each<[string, string[]]>([
    ["Halmark Bank lost 40 million dollars to hackers in May.", ["Halmark Bank"]],
    ["Thieves made off with 12 million dollars from Orsola after the hack.", ["Orsola"]],
    ["The theft of emails from Halmark Group came to light in June.", ["Halmark Group"]],
    ["The hackers accessed the medical records held by Halmark Group.", ["Halmark Group"]],
    [
      "Veltrona was hit by a cyberattack. Thousands of Veltrona customers were left without telephone service.",
      ["Veltrona", "Veltrona customers"],
    ],
    ["A cyberattack began on Friday. Customers of Veltrona were left without internet.", ["Veltrona"]],
    ["The cyberattack began on Friday. Halmark's 300 stores were closed.", ["Halmark"]],
    ["The cyberattack began on Friday. Halmark had to close most of its shops.", ["Halmark"]],
    ["The cyberattack began on Friday. Orsola, a television channel, went off air.", ["Orsola"]],
    ["The cyberattack Norvik Steel suffered on Monday was found early.", ["Norvik Steel"]],
    ["Criminals are holding Halmark's computers hostage.", ["Halmark"]],
    ["Bexholm is in the throes of a ransomware attack.", ["Bexholm"]],
    ["Halden Airways tweeted that it had been hacked.", ["Halden Airways"]],
    ["The attack severely disrupted some of Halmark's network.", ["Halmark"]],
    ["Hackers attacked New Orleans City Hall.", ["New Orleans City Hall"]],
    ["The cyberattack hit prominent politicians in Ruritania.", ["politicians in Ruritania"]],
  ])("%s", (text, expected) => {
    expect(victimsIn(text)).toEqual(expected);
  });

  it.each([
    "Halmark lost the lawsuit to its rival.",
    "Halmark's 300 stores were closed for the holiday.",
    "Customers of Veltrona were left without internet by the storm.",
    "Halmark had to close most of its shops when the lease ended.",
  ])("nothing in: %s", (text) => {
    expect(victimsIn(text)).toEqual([]);
  });
});

it("who the attackers hit before is no victim of the case", () => {
  const text =
    "The cyberattack on Norway hit the government of Norway on 4 May 2023.\nThe group had attacked Israel and Kuwait before, Microsoft said.";
  const incidentOf = (name: string) => claimsIn("victim", text).find((victim) => victim.name === name)?.incident;
  expect(incidentOf("Norway")).toBe("main");
  expect(incidentOf("Israel")).toBeUndefined();
});
