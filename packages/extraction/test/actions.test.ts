import { describe, expect, test } from "vitest";
import { claimsIn } from "./read-text.ts";

/** The action of a class that a text tells of, or undefined. */
function action(cls: string, text: string, published = "2023-05-10") {
  return claimsIn("action", text, { published }).find((claim) => claim.class === cls);
}

describe("who acts", () => {
  test("the subject of the verb", () => {
    expect(action("condemn", "Norway condemned the cyberattack on its parliament.")?.by).toEqual(["Norway"]);
  });

  test("a minister acts for the state", () => {
    const text = "Germany's foreign minister Anna Keller accused Russia of being behind the cyberattack on her party.";
    expect(action("attribute_publicly", text)).toMatchObject({ by: ["Germany"], target: "Russia" });
  });

  test("a pronoun stands for who speaks", () => {
    expect(action("other", "JBS confirmed that it paid $11 million in ransom to the hackers.")?.by).toEqual(["JBS"]);
  });

  test("the company is the one that the text named before", () => {
    const text = "Travelex was hit by a ransomware attack. The company paid the hackers a ransom in bitcoin.";
    expect(action("other", text)?.by).toEqual(["Travelex"]);
  });

  test("several act together", () => {
    const text = "Australia, Canada and New Zealand condemned the cyberattack on Estonia.";
    expect(action("condemn", text)?.by).toEqual(["Australia", "Canada", "New Zealand"]);
  });

  test("a second verb has the subject of the first", () => {
    const text = "Portugal severed diplomatic relations with Iran over the cyberattack and expelled its diplomats.";
    expect(action("expel", text)).toMatchObject({ by: ["Portugal"], target: "Iran" });
  });

  test("a member state acts, not what it is a member of", () => {
    const text = "The cyberattack came after NATO member Estonia joined EU sanctions against Russia.";
    expect(action("sanction", text)).toMatchObject({ by: ["Estonia"], target: "Russia" });
  });

  test("who is called in acts too", () => {
    const text = "Sony Pictures hired Mandiant to investigate the breach.";
    expect(action("respond", text)?.by).toEqual(["Sony Pictures", "Mandiant"]);
  });

  test("nobody acts where the attack is the subject", () => {
    expect(action("contain", "The attack on Estonia shut down government websites.")).toBeUndefined();
  });
});

describe("what is done", () => {
  test.each([
    ["refuse_to_pay", "Medibank refused to pay the ransom that the hackers demanded after the attack."],
    ["refuse_to_pay", "The hack hit hospitals. Ireland said it would not pay any ransom."],
    ["refuse_to_pay", "Norsk Hydro did not pay the ransom after the attack."],
    ["emergency", "After the ransomware attack, Costa Rica declared a national emergency."],
    ["reward", "The US State Department is offering a reward of up to $10 million for information on the hackers."],
    ["sanction", "The United States imposed new sanctions on North Korea after the hack."],
    ["indict", "The US Justice Department indicted two Iranian hackers over the ransomware attack."],
    ["publish", "CISA and the FBI released a joint advisory about the attack."],
    ["contain", "Maersk shut down its IT systems after the attack."],
    ["contain", "Kaseya was attacked on Friday. Kaseya took its servers offline."],
    ["respond", "The FBI is investigating the incident."],
    ["respond", "Royal Mail reported the incident to the Information Commissioner's Office."],
    ["announce", "Optus apologised to its customers for the data breach."],
  ])("%s: %s", (cls, text) => {
    expect(action(cls, text)?.class).toBe(cls);
  });

  test("what did not happen is no action", () => {
    expect(
      action("sever_relations", "Estonia has not severed relations with Russia over the cyberattack."),
    ).toBeUndefined();
  });

  test("sanctions as a noun are not imposed by who is named before", () => {
    const text = "The hackers struck after Serbia joined EU sanctions against Russia.";
    const by = claimsIn("action", text).map((claim) => claim.by.join());
    expect(by).toEqual(["Serbia"]);
  });

  test("an accusation without an attack is no public attribution", () => {
    expect(action("attribute_publicly", "Russia accused Ukraine of a lack of good will.")).toBeUndefined();
  });
});

describe("when", () => {
  test("the time in the phrase", () => {
    const text = "Albania severed diplomatic relations with Iran in August 2022 over the cyberattack.";
    expect(action("sever_relations", text)?.time).toMatchObject({ edtf: "2022-08" });
  });

  test("the time that opens the sentence", () => {
    const text = "On Wednesday, Albania announced that it was severing ties with Iran over a cyberattack.";
    expect(action("sever_relations", text, "2022-09-11")?.time).toMatchObject({
      edtf: "2022-09-07",
      basis: "relative",
    });
  });

  test("what is done by saying it has the day on which it was said", () => {
    const text =
      "President Ana Solis said on 7 September 2022 that Chile had severed relations with Iran over the attack.";
    expect(action("sever_relations", text)?.time).toMatchObject({ edtf: "2022-09-07" });
  });

  test("the date of the attack is not that of the answer to it", () => {
    const text = "Norway condemned the July 15 cyberattack on its parliament.";
    expect(action("condemn", text)?.time).toBeUndefined();
  });
});
