import { expect, test } from "vitest";
import { findIndicators } from "../src/indicators/find-indicators.ts";
import { claimsIn } from "./read-text.ts";
import { HOSTILE_LENGTH, HOSTILE_LIMIT } from "./hostile-length.ts";

const found = (text: string): string[] => findIndicators(text).map(({ kind, value }) => `${kind} ${value}`);

test.each([
  ["They read arn:aws:s3:::ruritania-backup/keys.txt, then left.", ["arn arn:aws:s3:::ruritania-backup/keys.txt"]],
  ["Paid to DE89 3704 0044 0532 0130 00 ON Friday.", ["iban DE89370400440532013000"]],
  ["Not DE88370400440532013000.", []],
  ["The card 4111 1111 1111 1111 was sold.", ["bank-card 4111111111111111"]],
  ["Order 4111111111111112 was sent.", []],
  ["It joined dc01.corp.local first.", ["hostname dc01.corp.local"]],
  [
    "CWE-79, T1059.001, TA0040, AML.T0051 and CAPEC-66",
    ["cwe CWE-79", "attack T1059.001", "attack TA0040", "atlas AML.T0051", "capec CAPEC-66"],
  ],
  ["CWE-1128 and CWE-1387 are lists, CAPEC-1000 is a view, ATLAS has no AML.T0022.", []],
  ["The card 6036 0112 3412 3412 was issued by a bank in China.", ["bank-card 6036011234123412"]],
])("%s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test("accounts are kept and never called malicious, ids of catalogues are no indicators", () => {
  const claims = claimsIn("indicator", "The malware sent the card 4111 1111 1111 1111 to its C2 server (CWE-79).");
  expect(claims.map((claim) => [claim.kind, claim.polarity])).toEqual([["bank-card", "negative"]]);
});

test.each(["arn:aws:s3:::", "cpe:2.3:a:", "DE89 3704 ", "4111-", "CWE-1", "T10", "a.b.local"])(
  "comes to an end: %s",
  (part) => {
    const text = part.repeat(Math.ceil(HOSTILE_LENGTH / part.length));
    for (const { end } of findIndicators(text)) expect(end).toBeLessThanOrEqual(text.length);
  },
  HOSTILE_LIMIT,
);
