import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-text.ts";

const CASE = "Halmark Group was hit by a cyberattack on 2 March 2019.";

/** Events of a text behind a sentence that tells of an attack, as `name @ date`. */
function eventsIn(text: string): string[] {
  return claimsIn("event", `${CASE}\n${text}`, { published: "2019-12-01" }).map(
    ({ name, time }) => `${name} @ ${time?.edtf ?? "?"}`,
  );
}

describe("dated happenings around an attack", () => {
  it.each<[string, string]>([
    ["The sample was uploaded to VirusTotal on 9 March 2019.", "sample uploaded to VirusTotal @ 2019-03-09"],
    ["The wiper was compiled on 1 February 2019.", "sample compiled @ 2019-02-01"],
    ["The domain was registered on 4 January 2019.", "domain registered @ 2019-01-04"],
    ["On 8 April 2019, the committee held a hearing on the breach.", "committee held a hearing @ 2019-04-08"],
    ["Parliament voted on 12 May 2019 to adopt the law.", "Parliament voted @ 2019-05-12"],
    ["The report was published on 30 June 2019.", "report was published @ 2019-06-30"],
    ["The chief executive resigned on 3 July 2019.", "chief executive resigned @ 2019-07-03"],
    ["On 4 March 2019, the company said that its systems had been restored.", "restoration announced @ 2019-03-04"],
    ["The bank announced on 6 June 2019 that most of the money had been recovered.", "recovery announced @ 2019-06-06"],
    ["Two men pleaded guilty on 5 September 2019.", "men pleaded guilty @ 2019-09-05"],
  ])("%s", (text, expected) => {
    expect(eventsIn(text)).toEqual([expected]);
  });

  it("are those of the time that stands nearest", () => {
    expect(eventsIn("Found on 7 March 2019; the file was uploaded to VirusTotal on 9 March 2019.")).toEqual([
      "sample uploaded to VirusTotal @ 2019-03-09",
    ]);
  });

  it.each([
    "Parliament will vote on 12 May 2019.",
    "The committee could have held a hearing on 8 April 2019.",
    "The chief executive resigned.",
    "The report was not published on 30 June 2019.",
  ])("none in: %s", (text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  it("none without an attack in the text", () => {
    expect(claimsIn("event", "Parliament voted on 12 May 2019 to adopt the law.", { published: "2019-12-01" })).toEqual(
      [],
    );
  });
});

describe("steps on the way to an attack and back", () => {
  const steps = (text: string) =>
    claimsIn("event", text, { published: "2022-09-01" }).map(({ name, time }) => `${time?.edtf ?? ""}: ${name}`);

  it.each<[string, string]>([
    ["The attack hit Veltrona in May. On 3 April 2022 an employee opened a malicious file.", "2022-04-03"],
    ["The attack hit Veltrona in May. The files of the county were encrypted on 9 May 2022.", "2022-05-09"],
    ["Veltrona suffered an attack in May. The flaw was disclosed to the maker in March 2022.", "2022-03"],
  ])("are events of their day: %s", (text, day) => {
    expect(steps(text).join("; ")).toContain(day);
  });

  it.each([
    "Veltrona suffered an attack in May. The files may be released on 9 September 2022.",
    "The firm was founded on 3 March 1999.",
    "Veltrona suffered an attack in May. The channel was taken off air in June 2022.",
  ])("what may come, what no attack is told beside, what failed is none: %s", (text) => {
    expect(steps(text)).toEqual([]);
  });
});

it("a date in front of what happened is no part of its name", () => {
  const text = "On 20 August 2019 the mail server of the Customs Office of Lumi was encrypted by ransomware.";
  expect(eventsIn(text)).toEqual(["the mail server of the Customs Office of Lumi was encrypted @ 2019-08-20"]);
});
