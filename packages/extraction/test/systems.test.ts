import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-text.ts";

/** `status: name` of each system in a text. */
function systemsIn(text: string): readonly string[] {
  return claimsIn("system", text).map(({ status, name }) => `${status}: ${name}`);
}

describe("what became of a system", () => {
  it.each([
    ["The malware wiped the hard drives of 900 laptops at the refinery.", "destroyed: hard drives"],
    ["All backups of the clinic were irreversibly deleted.", "destroyed: clinic backups"],
    ["A hacktivist group leaked passport data of travellers on Telegram.", "leaked: passport data"],
    ["Some 4,000 workstations were infected by the worm.", "infected: workstations"],
    ["The parliament's website was knocked offline for an hour.", "offline: parliament's website"],
    ["Passengers could not access the booking system for two days.", "offline: booking system"],
    ["The incident crippled port operations in the north.", "disrupted: port operations"],
    ["Trains came to a standstill on Monday.", "disrupted: Trains"],
    ["Intruders broke into the mail servers of the treasury.", "compromised: mail servers"],
    ["The tax portal was back online on Tuesday.", "restored: tax portal"],
    ["Safety systems at the plant were unaffected.", "unaffected: Safety systems"],
    ["The dispatch software had not been compromised.", "unaffected: dispatch software"],
    ["None of our patient records were accessed.", "unaffected: patient records"],
    ["The incident has not caused any loss of passenger data.", "unaffected: passenger data"],
    ["About 9,000 households lost power for a day.", "offline: power"],
    ["Subscribers were left without mobile service after the attack.", "offline: mobile service"],
    ["The lottery's ATMs were taken offline by hackers.", "offline: lottery's ATMs"],
    ["Some of the petrol stations in the province had stopped working.", "offline: petrol stations"],
    ["Intruders stole payroll data from the brewery.", "compromised: payroll data"],
    ["Parts of the ticketing network have been subject to unauthorised activity.", "compromised: ticketing network"],
    ["The registry servers had to be turned off.", "contained_by_defender: registry servers"],
  ])("reads %s", (text, expected) => {
    expect(systemsIn(text)).toContain(expected);
  });

  it("reads every system of an enumeration", () => {
    expect(systemsIn("Telephone lines and email were out of service on Thursday.")).toEqual([
      "offline: Telephone lines",
      "offline: email",
    ]);
  });

  it("reads what a list of examples adds", () => {
    expect(systemsIn("Several networks, including the payroll system, had been disrupted.")).toEqual([
      "disrupted: networks",
      "disrupted: payroll system",
    ]);
  });

  it("takes what runs on machines, not the running, for what was hit", () => {
    expect(systemsIn("The outage affected the operations of over 300 wind turbines.")).toEqual([
      "disrupted: wind turbines",
    ]);
  });
});

describe("who took a system down", () => {
  it("an owner who does so contains", () => {
    expect(systemsIn("The university took its network offline after the intrusion.")).toEqual([
      "contained_by_defender: network",
    ]);
  });

  it("an attacker who does so causes an outage", () => {
    expect(systemsIn("Hackers shut down the payment system of the metro.")).toEqual(["offline: payment system"]);
  });

  it("an attack that forces the owner to do so leads to containment", () => {
    expect(systemsIn("The attack forced the company to shut down its production lines.")).toEqual([
      "contained_by_defender: production lines",
    ]);
  });

  it("a precaution told in the sentence makes an outage containment", () => {
    expect(systemsIn("The servers were shut down as a precaution.")).toEqual(["contained_by_defender: servers"]);
  });
});

describe("what is not told as a fact", () => {
  it.each([
    "The tool can encrypt files and wipe disks.",
    "Companies should patch their systems and keep backups offline.",
    "Ransomware typically encrypts data and disrupts operations.",
    "Wipers destroy data on hard drives.",
    "The law aims to protect power grids from being attacked.",
    "The government has published data on the economy.",
    "The hackers tried to hide.",
  ])("leaves out: %s", (text) => {
    expect(systemsIn(text)).toEqual([]);
  });

  it("an attempt to destroy is an attack, not destruction", () => {
    expect(systemsIn("It was an attempt to destroy the digital infrastructure of the port.")).toEqual([
      "compromised: digital infrastructure",
    ]);
  });

  it("what explains why a system was spared is no spared system", () => {
    expect(systemsIn("Library services were not affected because they run on separate servers.")).toEqual([
      "unaffected: Library services",
    ]);
  });

  it("who shuts systems down in response to an attack contains it", () => {
    expect(systemsIn("In response to the attack, Delmora Group has shut down its order systems.")).toEqual([
      "contained_by_defender: order systems",
    ]);
  });

  it("work to restore tells that a system is not back", () => {
    expect(systemsIn("Engineers were working to restore the booking system.")).toEqual(["disrupted: booking system"]);
    expect(systemsIn("NATO sent experts to help restore the booking system.")).toEqual(["disrupted: booking system"]);
  });

  it("an absence of evidence of harm tells that a system was spared", () => {
    expect(systemsIn("There is no evidence that payment systems were compromised.")).toEqual([
      "unaffected: payment systems",
    ]);
  });

  it("a state such as 'out of service' names no system", () => {
    expect(systemsIn("The lifts were out of service and knocked out of operation.")).toEqual(["offline: lifts"]);
  });
});

describe("names of systems", () => {
  it("puts the owner before what 'of' ties to it", () => {
    expect(systemsIn("The group breached the network of the health insurer in March.")).toEqual([
      "compromised: health insurer network",
    ]);
  });

  it("gives 'its servers' the body named before", () => {
    expect(systemsIn("The Ministry of Culture reported attacks on its servers.")).toContain(
      "compromised: Ministry of Culture servers",
    );
  });

  it("gives 'the network' the name that it had before", () => {
    expect(
      systemsIn("Customers depend on the Nordlys network. The network was disrupted for a week by hackers."),
    ).toContain("disrupted: Nordlys network");
  });

  it("names no system that could be anybody's as merely attacked", () => {
    expect(systemsIn("Hackers attacked systems in the region.")).toEqual([]);
  });
});

describe("where an attack was told of", () => {
  it("is no system that was attacked", () => {
    expect(systemsIn("The Red Falcons claimed responsibility for the attack on their website.")).toEqual([]);
    expect(systemsIn("The brewery was the victim of a cyberattack on its website.")).toEqual(["compromised: website"]);
  });
});
