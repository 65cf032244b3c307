import { describe, expect, test } from "vitest";
import { claimsIn } from "./read-text.ts";

function techniques(text: string) {
  return claimsIn("technique", text).map(({ tid, explicit }) => `${tid}${explicit ? " printed" : ""}`);
}

describe("techniques", () => {
  test("printed ids stand as they are", () => {
    expect(techniques("The actors used scheduled tasks (T1053.005) and T1059.001.")).toEqual([
      "T1053.005 printed",
      "T1059.001 printed",
    ]);
  });

  test("a number that is part of a name is no id", () => {
    expect(techniques("The attackers broke into a CT1053 camera and an XT1059-B.")).toEqual([]);
  });

  test.each([
    ["T1486", "The attackers encrypted the servers of the hospital."],
    ["T1498", "The website went down in a denial-of-service attack."],
    ["T1114", "The hackers had been exfiltrating mail from the ministry."],
    ["T1485", "The malware NotPetya was designed to destroy data."],
    ["T1566", "The intruders sent phishing e-mails to the staff."],
    ["T1195", "The intrusion was a supply-chain attack."],
  ])("%s: %s", (tid, text) => {
    expect(techniques(text)).toContain(tid);
  });

  test("what did not happen is no behaviour", () => {
    expect(techniques("The attackers have not encrypted the servers.")).toEqual([]);
  });

  test("a gang that is named after its ransomware says nothing of behaviour", () => {
    expect(techniques("The Conti ransomware gang claimed the attack.")).toEqual([]);
  });

  test("behaviour in general talk does not count", () => {
    expect(techniques("Staff are trained to recognise phishing.")).toEqual([]);
  });
});
