import { isIPv6 } from "node:net";

/**
 * Whom an address is counted as: of IPv6 its first 64 bits, since everybody who has one has 2⁶⁴ of them (RFC 6177), and the IPv4 address
 * that is written as one of IPv6.
 */
export function networkOf(address: string | undefined): string {
  if (address === undefined) return ""; // the line is closed already
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/iu.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const plain = address.replace(/%.*$/u, ""); // a zone is this machine's own name of a line
  if (!isIPv6(plain)) return address;
  const [before = "", after] = plain.toLowerCase().split("::");
  const groups = (text: string) => (text === "" ? [] : text.split(":"));
  const tail = after === undefined ? [] : groups(after);
  const gap = after === undefined ? 0 : 8 - groups(before).length - tail.length;
  const all = [...groups(before), ...Array.from({ length: Math.max(0, gap) }, () => "0"), ...tail];
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0{1,3}(?=.)/u, ""))
    .join(":")}::/64`;
}
