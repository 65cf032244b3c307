// Indicators on the suites of other finders: how many cases are right, and where and why Kulla differs.
import type { DataSection } from "./data-sections.ts";
import type { SuiteResult } from "./indicator-suites.ts";
import { runSuites } from "./indicator-suites.ts";

/** Cases that Kulla answers otherwise on purpose, and why. A case that is not here is an error. */
export const INDICATOR_DIFFERENCES: ReadonlyMap<string, string> = new Map([
  ["generic_ipv6_address_only: 2001:db8::", "an address (RFC 4291 §2.2), though of a network"],
  [
    "generic_cryptocurrency_btc_transaction: 8691f4cac0542ed1d1ae6c47bd5926e39d7911d9148e6ef64060c6ff5e245898",
    "64 hexadecimal digits without a word beside them are a SHA-256",
  ],
  [
    "generic_cryptocurrency_xmr_wallet: 9b669f6bf58e8ba5618a6ce3ce1afbee488898af6b79d0febd5b75177702291d",
    "an address of Monero has 95 characters; 64 hexadecimal digits are a SHA-256",
  ],
  [
    "generic_cryptocurrency_xmr_transaction: 3168d759a7c39676ee7f0c28eb8bc3a97b9cad5369d812680cf6a562cea6c662",
    "64 hexadecimal digits without a word beside them are a SHA-256",
  ],
  [
    "generic_bank_card_union_pay: 6267 8710 2561 6714",
    "a card in its groups: prefix, length and check digit are right, and the suite takes the same number without blanks",
  ],
]);

const TEXT = [
  "The cases that xioc, txt2stix and iocsearcher are tested with (`data/ioc`): texts, and what must be found in them. Judged are all cases of",
  "a type that one of Kulla's kinds answers to; the others of txt2stix ask for names (of techniques, countries, sectors, groups, malware) and",
  "command lines, which are no indicators. On xioc, where a case is right if all its lists are, ioc-finder has 71 and iocextract 34 of the 99",
  "(`data/README.md`).",
  "",
].join("\n");

/** The section on indicators. `shared` is the folder that has `data`. */
export function indicatorsSection(shared: string): DataSection {
  const suites = runSuites(shared);
  return {
    title: "Indicators",
    text: TEXT,
    tables: [
      { header: ["suite", "right", "judged", "all", "ioc-finder", "iocextract"], rows: suites.map(suiteRow) },
      {
        header: ["differs from the suite", "reason"],
        rows: suites
          .flatMap(({ off }) => off)
          .map((difference) => [shown(difference), INDICATOR_DIFFERENCES.get(difference) ?? "an error"]),
      },
    ],
  };
}

/** The peers' figures of `data/README.md`. */
const PEERS: ReadonlyMap<string, readonly [string, string]> = new Map([["xioc", ["71", "34"]]]);

function suiteRow({ name, all, judged, off }: SuiteResult): readonly string[] {
  return [name, `${judged - off.length}`, `${judged}`, `${all}`, ...(PEERS.get(name) ?? ["–", "–"])];
}

/** Values go to the page as code, and long ones short. */
function shown(difference: string): string {
  const cut = difference.indexOf(": ") + 2;
  const value = difference.slice(cut).replace(/[`|\s]+/g, " ");
  return `${difference.slice(0, cut)}\`${value.length > 24 ? `${value.slice(0, 24)}…` : value}\``;
}
