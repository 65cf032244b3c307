import { describe, expect, it } from "vitest";
import { claimsIn, readText } from "./read-text.ts";

const signs = (text: string) => claimsIn("sign", text).map(({ kind, name, to, of }) => [kind, name, to, of]);

describe("signs of who did it", () => {
  it.each([
    ["Compilers left times: the compile times match working hours in Tehran.", "compile times", "Iran"],
    ["The build timestamps fall within office hours in Beijing.", "build timestamps", "China"],
    ["Mostly the commands were issued between 9 a.m. and 6 p.m. Moscow time.", "commands", "Russia"],
    ["The intruders were active during business hours in Pyongyang.", "business hours", "North Korea"],
  ])("working hours: %s", (text, name, country) => {
    expect(signs(text)).toEqual([["working hours", name, country, "country"]]);
  });

  it.each([
    ["The wiper contained Farsi strings.", "strings", "Farsi"],
    ["In the backdoor, debug messages were written in Persian.", "debug messages", "Farsi"],
    ["The implant was compiled with the language ID set to Korean.", "language ID", "Korean"],
    ["Analysts noticed a Chinese keyboard layout on the machine of the developer.", "keyboard layout", "Chinese"],
  ])("language: %s", (text, name, language) => {
    expect(signs(text)).toEqual([["language", name, language, "language"]]);
  });

  it.each([
    ["Once the operators logged in from an Iranian IP address.", "an Iranian IP address", "Iran"],
    ["An operator forgot the VPN and exposed an IP address in Moscow.", "an IP address in Moscow", "Russia"],
  ])("mistakes of operators: %s", (text, name, country) => {
    expect(signs(text)).toEqual([["operator's mistake", name, country, "country"]]);
  });

  it.each([
    ["The wiper shares code with Shamoon.", "shares code", "Shamoon"],
    ["Researchers found code overlaps between the dropper and Shamoon.", "code overlaps", "Shamoon"],
    ["Analysts found that Quillfox shares code with Brindlecat.", "shares code", "Brindlecat"],
    ["The loader uses the same encryption routine as Emotet.", "the same encryption routine", "Emotet"],
  ])("code: %s", (text, name, program) => {
    expect(signs(text)).toEqual([["code", name, program, "malware"]]);
  });

  it.each([
    [
      "The hackers used the same command server as in earlier Sandworm operations.",
      "the same command server",
      "Sandworm",
    ],
    ["The domains were previously used by APT28.", "domains", "APT28"],
    ["The infrastructure overlaps with that of APT34.", "infrastructure", "APT34"],
  ])("infrastructure: %s", (text, name, actor) => {
    expect(signs(text)).toEqual([["infrastructure", name, actor, "actor"]]);
  });

  it.each([
    "The attack began during working hours in Albania.",
    "Staff worked during business hours in Tirana to restore the servers.",
    "The attack took place between 8 a.m. and 5 p.m. Moscow time.",
    "The compile times do not match working hours in Tehran.",
    "The phishing e-mails with malware were written in Albanian.",
    "The code of the ransom note page contained Russian text.",
    "The ministry was hit from Iranian IP addresses.",
    "Emsisoft shared code with Microsoft.",
    "The wiper shares no code with Shamoon.",
    "The servers were previously used by the ministry.",
    "The site shows the same data as APT28 published.",
  ])("says nothing of who did it: %s", (text) => {
    expect(signs(text)).toEqual([]);
  });

  it("keeps who says so and with what doubt", () => {
    const [plain] = readText("Mandiant said that the wiper shares code with Shamoon.").filter(
      ({ claim }) => claim.type === "sign",
    );
    expect([plain?.speakers[0]?.name, plain?.stance]).toEqual(["Mandiant", "asserts"]);
    const [doubted] = readText("The wiper may share code: it possibly shares code with Shamoon.").filter(
      ({ claim }) => claim.type === "sign",
    );
    expect(doubted?.stance).toBe("hedges");
  });

  it("tells one sign for one kind and target of a sentence", () => {
    expect(signs("The wiper shares code with Shamoon and has code overlaps with Shamoon.")).toHaveLength(1);
  });
});
