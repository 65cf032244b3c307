import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-text.ts";

/** `qualifier value unit (metric)` of each quantity in a text. */
function quantitiesIn(text: string): readonly string[] {
  return claimsIn("quantity", text).map(({ qualifier, value, unit, metric }) =>
    [...(qualifier === undefined ? [] : [qualifier]), `${value} ${unit} (${metric})`].join(" "),
  );
}

describe("counts of what was hit", () => {
  it.each([
    ["The virus wiped about 35,000 computers.", "about 35000 computers (computers destroyed)"],
    ["The botnet bricked 600,000 routers.", "600000 routers (routers destroyed)"],
    ["Twenty hospitals were affected by the attack.", "20 hospitals (hospitals affected)"],
    ["Personal data of 9.7 million customers was stolen.", "9700000 customers (customers affected)"],
    ["Two thousand terminals were shipped to clients.", "2000 terminals (terminals replaced)"],
    ["They exfiltrated 100 gigabytes of data.", "100 gigabytes (data stolen)"],
    ["The group leaked 2 TB of internal files.", "2 TB (data leaked)"],
    ["The gang leaked 97 percent of the stolen data.", "97 percent (share leaked)"],
    ["The ticketing system was down for six hours after the attack.", "6 hours (time ticketing system was down)"],
    ["After the cyberattack, flights were delayed for up to five hours.", "up to 5 hours (time flights were delayed)"],
    ["After the attack, the outage lasted about two days.", "about 2 days (time outage lasted)"],
  ])("reads %s", (text, expected) => {
    expect(quantitiesIn(text)).toEqual([expected]);
  });

  it("gives one unit to a count in another language", () => {
    const [claim] = claimsIn("quantity", "Sono state colpite 5.800 pale eoliche.", { language: "it" });
    expect(claim).toMatchObject({ value: 5800, unit: "turbines" });
  });

  it("leaves out counts that have nothing to do with an attack", () => {
    expect(quantitiesIn("The firm, founded in 1990, has 5,000 employees.")).toEqual([]);
  });
});

describe("sums of money", () => {
  it.each([
    ["The company paid a ransom of $4.4 million.", "4400000 dollars (ransom paid)"],
    ["The gang demanded about $10m in cryptocurrency.", "about 10000000 dollars (ransom demanded)"],
    ["The ransom of €500,000 was not paid.", "500000 euros (ransom demanded)"],
    ["It cost the shipping firm more than $300 million in lost revenue.", "over 300000000 dollars (damage)"],
    ["The state offers a reward of up to $5 million.", "up to 5000000 dollars (reward)"],
    ["Hackers stole £81 million from the bank.", "81000000 pounds (money stolen)"],
  ])("reads %s", (text, expected) => {
    expect(quantitiesIn(text)).toEqual([expected]);
  });

  it("leaves out sums of ordinary business", () => {
    expect(quantitiesIn("The bank raised $50 million from investors.")).toEqual([]);
  });

  it("says none where no ransom was paid", () => {
    expect(quantitiesIn("The council said that no ransom had been paid.")).toEqual(["none ransom (ransom paid)"]);
  });
});

describe("durations", () => {
  it("reads how long something lasted", () => {
    expect(claimsIn("quantity", "Services were down for three weeks.")).toMatchObject([{ value: 3, unit: "weeks" }]);
  });

  it.each(["Four days later the minister resigned.", "The group was active over the past two years."])(
    "leaves out a distance in time: %s",
    (text) => {
      expect(quantitiesIn(text)).toEqual([]);
    },
  );
});
