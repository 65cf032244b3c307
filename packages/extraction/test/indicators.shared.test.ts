import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { env } from "node:process";
import { parse } from "tldts";
import { expect, test } from "vitest";
import { findIndicators } from "../src/indicators/find-indicators.ts";
import { canonicalIpv6 } from "../src/indicators/addresses.ts";
import { hasFileEnding, hostReading } from "../src/indicators/file-names.ts";
import type { Indicator, IndicatorHit } from "../src/indicators/indicator-hit.ts";

const DATA = env["KULLA_DATA"] ?? fileURLToPath(new URL("../../../../shared/data", import.meta.url));

interface Case<Expected> {
  readonly id: string | null;
  readonly text: string;
  readonly expected: Expected;
}

function cases<Expected>(name: string): Case<Expected>[] {
  return readFileSync(join(DATA, "ioc", `${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Case<Expected>);
}

/** The indicators of a hit: itself and what it holds. */
function flat(hits: readonly IndicatorHit[]): Indicator[] {
  return hits.flatMap((hit) => [hit, ...(hit.also ?? [])]);
}

interface XiocLists {
  readonly domains?: readonly string[];
  readonly urls?: readonly string[];
  readonly emails?: readonly string[];
  readonly ip4s?: readonly string[];
  readonly ip6s?: readonly string[];
}

/**
 * What xioc's five lists would hold. It runs each pattern over the whole text, so that `video1.cab` is a domain to it wherever it stands:
 * a file name whose ending is a top-level domain counts in its list of domains too.
 */
function xiocLists(text: string): Required<XiocLists> {
  const found = flat(findIndicators(text));
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

test("all 99 cases of xioc, all five lists exact", () => {
  const all = cases<XiocLists>("xioc");
  expect(all).toHaveLength(99);
  for (const { text, expected } of all) {
    const wanted = {
      domains: sorted(expected.domains ?? []),
      urls: sorted(expected.urls ?? []),
      emails: sorted(expected.emails ?? []),
      ip4s: sorted(expected.ip4s ?? []),
      // One address, one spelling (RFC 5952).
      ip6s: sorted((expected.ip6s ?? []).map((address) => canonicalIpv6(address) ?? address)),
    };
    expect({ text, ...xiocLists(text) }).toEqual({ text, ...wanted });
  }
});

type Judge = (hits: readonly IndicatorHit[], text: string) => boolean;

const whole =
  (...kinds: string[]): Judge =>
  (hits, text) =>
    hits.some((hit) => kinds.includes(hit.kind) && hit.start === 0 && hit.end === text.length);
const withPort =
  (kind: string): Judge =>
  (hits) =>
    hits.some((hit) => hit.kind === kind && hit.port !== undefined);
const hostOf = (url: string): string => /^\w+:\/\/([^/:?#]+)/.exec(url)?.[1] ?? "";
const pathOf = (url: string): string => /^\w+:\/\/[^/]+(\/.*)?$/.exec(url)?.[1] ?? "";
const isPublic = (host: string): boolean => parse(host).isIcann === true || /^[\d.]+$|\.onion$/.test(host);
const isRegistered = (host: string): boolean => /^[^.]+\.onion$/.test(host) || parse(host).domain === host;
const lastOf = (path: string): string => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);

const url =
  (shape: "bare" | "path" | "file", on: "public" | "other"): Judge =>
  (hits) =>
    hits.some((hit) => {
      if (hit.kind !== "url" || isPublic(hostOf(hit.value)) !== (on === "public")) return false;
      const path = pathOf(hit.value);
      // A path that ends in a dot and something is of a file; of a known one, or it is none of the three.
      if (path === "" || path === "/") return shape === "bare";
      return shape === (/\.\w+$/.test(path) ? (hasFileEnding(path) ? "file" : undefined) : "path");
    });
const path =
  (windows: boolean, file: boolean): Judge =>
  (hits, text) =>
    hits.some(
      (hit) =>
        hit.kind === "filepath" &&
        hit.start === 0 &&
        hit.end === text.length &&
        hit.value.includes("\\") === windows &&
        (lastOf(hit.value).includes(".") && hasFileEnding(lastOf(hit.value))) === file,
    );
const domain =
  (registered: boolean): Judge =>
  (hits) =>
    hits.some((hit) => (hit.kind === "domain" || hit.kind === "onion") && isRegistered(hit.value) === registered);

/** How the types of txt2stix read in our kinds. */
const TXT2STIX: ReadonlyMap<string, Judge> = new Map([
  ["generic_ipv4_address_only", (hits, text) => whole("ipv4")(hits, text) && !withPort("ipv4")(hits, text)],
  ["generic_ipv4_address_cidr", whole("cidr")],
  ["generic_ipv4_address_port", withPort("ipv4")],
  ["generic_ipv6_address_only", (hits, text) => whole("ipv6")(hits, text) && !withPort("ipv6")(hits, text)],
  ["generic_ipv6_address_cidr", whole("cidr")],
  ["generic_ipv6_address_port", withPort("ipv6")],
  ["generic_domain_name_only", domain(true)],
  ["generic_domain_name_subdomain", domain(false)],
  ["generic_url", url("bare", "public")],
  ["generic_url_file", url("file", "public")],
  ["generic_url_path", url("path", "public")],
  ["generic_host_name_url", url("bare", "other")],
  ["generic_host_name_file", url("file", "other")],
  ["generic_host_name_path", url("path", "other")],
  ["generic_file_name", whole("filename")],
  ["generic_directory_windows", path(true, false)],
  ["generic_directory_windows_with_file", path(true, true)],
  ["generic_directory_unix", path(false, false)],
  ["generic_directory_unix_file", path(false, true)],
  ["generic_file_hash_md5", whole("md5")],
  ["generic_file_hash_sha_1", whole("sha1")],
  ["generic_file_hash_sha_256", whole("sha256")],
  ["generic_file_hash_sha_512", whole("sha512")],
  ["generic_email_address", whole("email")],
  ["generic_mac_address", whole("mac")],
  ["generic_windows_registry_key", whole("registry")],
  ["generic_user_agent", whole("user-agent")],
  ["generic_autonomous_system_number", whole("asn")],
  ["generic_cryptocurrency_btc_wallet", whole("cryptocurrency")],
  ["generic_cryptocurrency_btc_transaction", whole("cryptocurrency")],
  ["generic_cryptocurrency_eth_wallet", whole("cryptocurrency")],
  ["generic_cryptocurrency_eth_transaction", whole("cryptocurrency")],
  ["generic_cryptocurrency_xmr_wallet", whole("cryptocurrency")],
  ["generic_cryptocurrency_xmr_transaction", whole("cryptocurrency")],
  ["generic_cve_id", whole("cve")],
  ["generic_phone_number", whole("phone")],
]);

interface Match {
  readonly match: boolean;
}

function differences(
  set: readonly Case<Match>[],
  judges: ReadonlyMap<string, Judge>,
): { judged: number; off: string[] } {
  const off: string[] = [];
  let judged = 0;
  for (const { id, text, expected } of set) {
    const judge = judges.get(id ?? "");
    if (judge === undefined) continue;
    judged += 1;
    if (judge(findIndicators(text), text) !== expected.match) off.push(`${id ?? ""}: ${text}`);
  }
  return { judged, off };
}

/**
 * Where we differ from txt2stix, on purpose:
 * - `2001:db8::` is an address (RFC 4291 §2.2), though of a network;
 * - 64 hexadecimal digits without a word beside them are a SHA-256, not a transaction, and never a Monero address (95 characters).
 */
const TXT2STIX_DIFFERENCES = [
  "generic_ipv6_address_only: 2001:db8::",
  "generic_cryptocurrency_btc_transaction: 8691f4cac0542ed1d1ae6c47bd5926e39d7911d9148e6ef64060c6ff5e245898",
  "generic_cryptocurrency_xmr_wallet: 9b669f6bf58e8ba5618a6ce3ce1afbee488898af6b79d0febd5b75177702291d",
  "generic_cryptocurrency_xmr_transaction: 3168d759a7c39676ee7f0c28eb8bc3a97b9cad5369d812680cf6a562cea6c662",
];

test("txt2stix: every case of a kind that we have, but for the listed differences", () => {
  const { judged, off } = differences(cases<Match>("txt2stix"), TXT2STIX);
  expect(off).toEqual(TXT2STIX_DIFFERENCES);
  expect(judged).toBe(153);
});

const wallet = whole("cryptocurrency");
const IOCSEARCHER: ReadonlyMap<string, Judge> = new Map([
  ...[
    "bitcoin",
    "cardano",
    "dashcoin",
    "dogecoin",
    "ethereum",
    "litecoin",
    "monero",
    "ripple",
    "solana",
    "tezos",
    "tron",
    "zcash",
  ].map((name): [string, Judge] => [name, wallet]),
  // `bitcoincash:` before the address is a scheme.
  ["bitcoincash", (hits, text) => hits.some((hit) => hit.kind === "cryptocurrency" && hit.end === text.length)],
  ["onion", whole("onion")],
  [
    "registry",
    (hits, text) => hits.some((hit) => hit.kind === "registry" && hit.start === 0 && hit.end >= text.length - 1),
  ],
]);

test("iocsearcher: every case of a kind that we have", () => {
  const { judged, off } = differences(cases<Match>("iocsearcher"), IOCSEARCHER);
  expect(off).toEqual([]);
  expect(judged).toBe(101);
});
