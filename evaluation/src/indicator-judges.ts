// How the types of other finders' test suites read in our kinds.
import type { CardIssuer, IndicatorHit } from "@kulla/extraction";
import { cardIssuer, hasFileEnding, readHost } from "@kulla/extraction";

/** Whether a text is found to be of a type. */
export type Judge = (hits: readonly IndicatorHit[], text: string) => boolean;

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
const isPublic = (host: string): boolean => readHost(host) !== undefined || /^[\d.]+$|\.onion$/.test(host);
const isRegistered = (host: string): boolean => /^[^.]+\.onion$/.test(host) || readHost(host)?.registered === host;
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

const labels = (name: string): number => name.split(".").length;
const hostName =
  (registered: boolean): Judge =>
  (hits, text) =>
    whole("hostname")(hits, text) && (labels(text) === 2) === registered;
const card =
  (issuer: CardIssuer): Judge =>
  (hits) =>
    hits.some((hit) => hit.kind === "bank-card" && cardIssuer(hit.value) === issuer);

const CARD_ISSUERS: readonly (readonly [string, CardIssuer])[] = [
  ["mastercard", "mastercard"],
  ["visa", "visa"],
  ["amex", "amex"],
  ["union_pay", "unionpay"],
  ["diners", "diners"],
  ["jcb", "jcb"],
  ["discover", "discover"],
];
/** Types of ids, asked of patterns (`generic`) and of a language model (`ai`) alike. */
const ID_TYPES: readonly (readonly [string, string])[] = [
  ["mitre_attack_enterprise", "attack"],
  ["mitre_attack_mobile", "attack"],
  ["mitre_attack_ics", "attack"],
  ["mitre_capec", "capec"],
  ["mitre_cwe", "cwe"],
  ["mitre_atlas", "atlas"],
  ["disarm", "disarm"],
];

/** How the types of txt2stix read in our kinds. */
export const TXT2STIX: ReadonlyMap<string, Judge> = new Map([
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
  ["generic_host_name", hostName(true)],
  ["generic_host_name_subdomain", hostName(false)],
  ["generic_cpe_uri", whole("cpe")],
  ["generic_iban_number", whole("iban")],
  ["generic_bank_card_all", whole("bank-card")],
  ...CARD_ISSUERS.map(([name, issuer]): [string, Judge] => [`generic_bank_card_${name}`, card(issuer)]),
  ...ID_TYPES.flatMap(([name, kind]): [string, Judge][] => [
    [`generic_${name}`, whole(kind)],
    [`ai_${name}`, whole(kind)],
  ]),
]);

const wallet = whole("cryptocurrency");
/** How the types of iocsearcher read in our kinds. */
export const IOCSEARCHER: ReadonlyMap<string, Judge> = new Map([
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
  ["arn", (hits, text) => whole("arn")(hits, text.trimEnd())],
  [
    "registry",
    (hits, text) => hits.some((hit) => hit.kind === "registry" && hit.start === 0 && hit.end >= text.length - 1),
  ],
]);
