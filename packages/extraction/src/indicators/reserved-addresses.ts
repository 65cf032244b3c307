import { ipv6Groups } from "./addresses.ts";

/** Blocks of IPv4 that no host of the internet answers from (IANA special-purpose registry, RFC 6890), with their use. */
const IPV4_BLOCKS: readonly (readonly [string, number, string])[] = [
  ["0.0.0.0", 8, "unspecified"],
  ["10.0.0.0", 8, "private"],
  ["100.64.0.0", 10, "shared within a provider"],
  ["127.0.0.0", 8, "loopback"],
  ["169.254.0.0", 16, "link-local"],
  ["172.16.0.0", 12, "private"],
  ["192.0.0.0", 24, "reserved"],
  ["192.0.2.0", 24, "documentation"],
  ["192.88.99.0", 24, "reserved"],
  ["192.168.0.0", 16, "private"],
  ["198.18.0.0", 15, "benchmarking"],
  ["198.51.100.0", 24, "documentation"],
  ["203.0.113.0", 24, "documentation"],
  ["224.0.0.0", 4, "multicast"],
  ["240.0.0.0", 4, "reserved"],
];

/** Resolvers that are open to everybody: Google, Cloudflare, Quad9, OpenDNS, Level 3, AdGuard, Yandex, Verisign, 114DNS, AliDNS, DNSPod. */
const RESOLVERS: ReadonlySet<string> = new Set(
  [
    "8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 1.1.1.2 1.0.0.2 1.1.1.3 1.0.0.3 9.9.9.9 9.9.9.10 149.112.112.112 149.112.112.10",
    "208.67.222.222 208.67.220.220 208.67.222.220 208.67.220.222 4.2.2.1 4.2.2.2 4.2.2.3 4.2.2.4 4.2.2.5 4.2.2.6",
    "94.140.14.14 94.140.15.15 77.88.8.8 77.88.8.1 64.6.64.6 64.6.65.6 114.114.114.114 114.114.115.115 223.5.5.5 223.6.6.6",
    "119.29.29.29 180.76.76.76 2001:4860:4860::8888 2001:4860:4860::8844 2606:4700:4700::1111 2606:4700:4700::1001",
    "2620:fe::fe 2620:fe::9 2620:119:35::35 2620:119:53::53 2a10:50c0::ad1:ff 2a10:50c0::ad2:ff",
  ]
    .join(" ")
    .split(" "),
);

const BLOCKS = IPV4_BLOCKS.map(([base, bits, use]) => ({ from: numberOf(base), size: 2 ** (32 - bits), use }));

function numberOf(address: string): number {
  return address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}

/**
 * Why an address or a network points at no attacker: its special use, or that it is a public resolver. The address is in canonical
 * spelling; a network counts by its first address.
 */
export function benignAddress(value: string): string | undefined {
  const address = value.split("/", 1)[0] ?? "";
  if (RESOLVERS.has(address)) return "a public resolver";
  const use = address.includes(":") ? ipv6Use(address) : ipv4Use(address);
  return use === undefined ? undefined : `a ${use} address`;
}

function ipv4Use(address: string): string | undefined {
  const number = numberOf(address);
  return BLOCKS.find(({ from, size }) => number >= from && number < from + size)?.use;
}

function ipv6Use(address: string): string | undefined {
  const groups = ipv6Groups(address);
  if (groups === undefined) return undefined;
  const [first = 0, second = 0] = groups;
  if (groups.slice(0, 7).every((group) => group === 0)) return groups[7] === 1 ? "loopback" : "reserved";
  if ((first & 0xfe00) === 0xfc00) return "private";
  if ((first & 0xffc0) === 0xfe80) return "link-local";
  if (first >= 0xff00) return "multicast";
  if ((first === 0x2001 && second === 0x0db8) || (first === 0x3fff && second < 0x1000)) return "documentation";
  // An IPv4 address in the clothes of IPv6.
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    const [high = 0, low = 0] = groups.slice(6);
    return ipv4Use([high >> 8, high & 255, low >> 8, low & 255].join("."));
  }
  return undefined;
}
