// The test suites of other finders of indicators (../shared/data/ioc), read with our kinds.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { IndicatorHit } from "@kulla/extraction";
import { canonicalIpv6, findIndicators, hostReading } from "@kulla/extraction";
import type { Judge } from "./indicator-judges.ts";
import { IOCSEARCHER, TXT2STIX } from "./indicator-judges.ts";

interface Case<Expected> {
  readonly id: string | null;
  readonly text: string;
  readonly expected: Expected;
}

/** How one suite went. */
export interface SuiteResult {
  readonly name: string;
  readonly all: number;
  /** Cases of a kind that Kulla has. */
  readonly judged: number;
  /** `type: text` of the cases that Kulla answers otherwise, in the order of the suite. */
  readonly off: readonly string[];
  /** Types that no kind of Kulla's answers to, with how many cases they have. */
  readonly unjudged: ReadonlyMap<string, number>;
}

/** All three suites. `shared` is the folder that has `data`. */
export function runSuites(shared: string): readonly SuiteResult[] {
  return [
    runXioc(readCases<XiocLists>(shared, "xioc")),
    runByType("txt2stix", readCases<Match>(shared, "txt2stix"), TXT2STIX),
    runByType("iocsearcher", readCases<Match>(shared, "iocsearcher"), IOCSEARCHER),
  ];
}

function readCases<Expected>(shared: string, name: string): Case<Expected>[] {
  return readFileSync(join(shared, "data", "ioc", `${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Case<Expected>);
}

interface XiocLists {
  readonly domains?: readonly string[];
  readonly urls?: readonly string[];
  readonly emails?: readonly string[];
  readonly ip4s?: readonly string[];
  readonly ip6s?: readonly string[];
}

/** A case is right where all five lists are. */
function runXioc(cases: readonly Case<XiocLists>[]): SuiteResult {
  const off = cases.filter(({ text, expected }) => {
    const wanted: Required<XiocLists> = {
      domains: sorted(expected.domains ?? []),
      urls: sorted(expected.urls ?? []),
      emails: sorted(expected.emails ?? []),
      ip4s: sorted(expected.ip4s ?? []),
      // One address, one spelling (RFC 5952).
      ip6s: sorted((expected.ip6s ?? []).map((address) => canonicalIpv6(address) ?? address)),
    };
    return JSON.stringify(xiocLists(text)) !== JSON.stringify(wanted);
  });
  return {
    name: "xioc",
    all: cases.length,
    judged: cases.length,
    off: off.map(({ text }) => `xioc: ${text}`),
    unjudged: new Map(),
  };
}

/**
 * What xioc's five lists would hold. It runs each pattern over the whole text, so that `video1.cab` is a domain to it wherever it
 * stands: a file name whose ending is a top-level domain counts in its list of domains too.
 */
function xiocLists(text: string): Required<XiocLists> {
  const found = findIndicators(text).flatMap((hit: IndicatorHit) => [hit, ...(hit.also ?? [])]);
  const of = (kind: string): string[] => found.filter((one) => one.kind === kind).map((one) => one.value);
  const readings = of("filename")
    .map(hostReading)
    .filter((host) => host !== undefined);
  return {
    domains: sorted([...of("domain"), ...of("onion"), ...readings]),
    urls: sorted(of("url")),
    emails: sorted(of("email")),
    ip4s: sorted(of("ipv4")),
    ip6s: sorted(of("ipv6")),
  };
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

interface Match {
  readonly match: boolean;
}

/** A case is right where its type is found if it must be, and is not found if it must not. */
function runByType(name: string, cases: readonly Case<Match>[], judges: ReadonlyMap<string, Judge>): SuiteResult {
  const off: string[] = [];
  const unjudged = new Map<string, number>();
  let judged = 0;
  for (const { id, text, expected } of cases) {
    const type = id ?? "";
    const judge = judges.get(type);
    if (judge === undefined) {
      unjudged.set(type, (unjudged.get(type) ?? 0) + 1);
      continue;
    }
    judged += 1;
    if (judge(findIndicators(text), text) !== expected.match) off.push(`${type}: ${text}`);
  }
  return { name, all: cases.length, judged, off, unjudged };
}
