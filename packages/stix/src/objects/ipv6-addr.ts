import type { z } from "zod";
import { observableReference, list, stringThat } from "../data-types.ts";
import { objectKind, observableObject } from "../object-kind.ts";
import { isCount, isIpv4 } from "./ipv4-addr.ts";

/** Number of 16-bit groups in a run of groups; a last group in dotted form counts as two. Undefined where malformed. */
function groupsOf(text: string, dottedAllowed: boolean): number | undefined {
  if (text === "") return 0;
  const groups = text.split(":");
  let count = 0;
  for (const [index, group] of groups.entries()) {
    const dotted = dottedAllowed && index === groups.length - 1 && group.includes(".");
    if (dotted ? !isIpv4(group) || group.includes("/") : !/^[0-9a-fA-F]{1,4}$/.test(group)) return undefined;
    count += dotted ? 2 : 1;
  }
  return count;
}

/** Is it an IPv6 address (RFC 4291, section 2.2), alone or with the length of a CIDR prefix? */
export function isIpv6(text: string): boolean {
  const [whole = "", prefix, more] = text.split("/");
  if (more !== undefined || (prefix !== undefined && !isCount(prefix, 128))) return false;
  const address = whole.replace(/%[^%]{1,64}$/, "");
  const [head = "", tail, third] = address.split("::");
  if (third !== undefined) return false;
  if (tail === undefined) return groupsOf(head, true) === 8;
  const before = groupsOf(head, false);
  const after = groupsOf(tail, true);
  return before !== undefined && after !== undefined && before + after < 8;
}

export const ipv6Addr = objectKind({
  type: "ipv6-addr",
  category: "sco",
  section: "6.9",
  description: "IPv6 addresses: one, or a block in CIDR notation.",
  schema: observableObject("ipv6-addr", {
    value: stringThat(isIpv6, "stix-property-value", "is not an IPv6 address"),
    resolves_to_refs: list(observableReference("mac-addr")).optional(),
    belongs_to_refs: list(observableReference("autonomous-system")).optional(),
  }),
  identifying: ["value"],
});

export type Ipv6Addr = z.infer<typeof ipv6Addr.schema>;
