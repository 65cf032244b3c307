import { parse } from "tldts";
import { KNOWN_HASHES, OWN_ADDRESS_HOSTS, POPULAR_HOSTS, RESEARCH_HOSTS, SHORT_LINK_HOSTS } from "./benign-table.ts";

/** What is known of a harmless host. */
export type BenignHost = "popular" | "short links" | "own address" | "research" | "example";

const KNOWN: ReadonlyMap<string, BenignHost> = new Map([
  ...entries(POPULAR_HOSTS, "popular"),
  ...entries(RESEARCH_HOSTS, "research"),
  ...entries(OWN_ADDRESS_HOSTS, "own address"),
  ...entries(SHORT_LINK_HOSTS, "short links"),
]);
const HASHES: ReadonlySet<string> = new Set(KNOWN_HASHES.trim().split("\n"));

/** RFC 2606 and 6761, and names that stand for no host of the internet. */
const EXAMPLES =
  /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost|local|localdomain|lan|internal|intranet|home\.arpa)$/;

function entries(table: string, is: BenignHost): [string, BenignHost][] {
  return table
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [suffix = "", ...names] = row.split(" ");
      return names.map((name): [string, BenignHost] => [`${name}.${suffix}`, is]);
    });
}

/**
 * What a host is known as: the longest listed name that it lies under. Below a suffix that is let to customers (`workers.dev`, the
 * private part of the Public Suffix List) each name is its own.
 */
export function benignHost(host: string): BenignHost | undefined {
  const name = host.toLowerCase();
  if (EXAMPLES.test(name)) return "example";
  const registered = parse(name, { allowPrivateDomains: true }).domain;
  if (registered === null) return undefined;
  for (let under = name; ; under = under.slice(under.indexOf(".") + 1)) {
    const known = KNOWN.get(under);
    if (known !== undefined) return known;
    if (under.length <= registered.length || !under.includes(".")) return undefined;
  }
}

/** True for one of the sites that nearly everybody visits. */
export function isPopularHost(host: string): boolean {
  return benignHost(host) === "popular";
}

/** True for hashes of empty files and of files that ship with every system. */
export function isKnownHash(hash: string): boolean {
  return HASHES.has(hash.toLowerCase());
}
