import { describe, expect, test } from "vitest";
import { claimsIn } from "./read-text.ts";

/** Who is told to have acted in a class, in the order of the text. */
function actors(cls: string, text: string): readonly string[] {
  return claimsIn("action", text, { published: "2023-05-10" })
    .filter((claim) => claim.class === cls)
    .flatMap(({ by }) => by);
}

describe("containing an attack", () => {
  test("closing shops and plants", () => {
    expect(actors("contain", "Harlow Foods Group was forced to close several stores after a cyberattack.")).toEqual([
      "Harlow Foods Group",
    ]);
  });

  test("taking a network offline", () => {
    expect(
      actors("contain", "Penrose Medical Center took its entire computer network offline after the ransomware attack."),
    ).toEqual(["Penrose Medical Center"]);
  });

  test("what is suspended does not act", () => {
    expect(actors("contain", "Penrose Medical Center was cut off the network after the ransomware attack.")).toEqual(
      [],
    );
  });

  test("who asks others to disconnect does not disconnect", () => {
    expect(actors("contain", "CISA urged agencies to immediately patch or disconnect the hacked servers.")).toEqual([]);
  });
});

describe("warnings, remedies and notices", () => {
  test("a patch released", () => {
    expect(actors("respond", "Microsoft released an emergency patch after hackers attacked the servers.")).toEqual([
      "Microsoft",
    ]);
  });

  test("customers urged", () => {
    expect(actors("respond", "Fortinet urged its customers to update their devices after the attacks.")).toEqual([
      "Fortinet",
    ]);
  });

  test("an emergency directive is advice and no state of emergency", () => {
    const text = "CISA issued an emergency directive after the hack of federal agencies.";
    expect(actors("respond", text)).toEqual(["CISA"]);
    expect(actors("emergency", text)).toEqual([]);
  });
});

describe("states and police", () => {
  test("an ambassador summoned", () => {
    const [claim] = claimsIn("action", "Norway summoned the Russian ambassador over the cyberattack on parliament.");
    expect(claim).toMatchObject({ class: "other", by: ["Norway"], target: "Russia" });
  });

  test("a response threatened", () => {
    expect(actors("announce", "Norway vowed to respond to the cyberattack on its parliament.")).toEqual(["Norway"]);
  });

  test("an arrest", () => {
    expect(actors("other", "Europol arrested five members of the gang behind the ransomware attacks.")).toEqual([
      "Europol",
    ]);
  });
});

describe("names of ransomware", () => {
  test("a gang with its other name in brackets is no malware", () => {
    expect(claimsIn("malware", "The REvil (Sodinokibi) ransomware group attacked a meat producer.")).toEqual([]);
  });
});
