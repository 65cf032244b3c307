import type { z } from "zod";
import { observableReference, list, stringThat } from "../data-types.ts";
import { objectKind, observableObject } from "../object-kind.ts";

/** A decimal number without leading zeros, at most `limit`. */
export function isCount(text: string, limit: number): boolean {
  return /^(0|[1-9]\d{0,4})$/.test(text) && Number(text) <= limit;
}

/** Is it an IPv4 address, alone or with the length of a CIDR prefix? */
export function isIpv4(text: string): boolean {
  const [address = "", prefix, more] = text.split("/");
  if (more !== undefined || (prefix !== undefined && !isCount(prefix, 32))) return false;
  const parts = address.split(".");
  return parts.length === 4 && parts.every((part) => isCount(part, 255));
}

export const ipv4Addr = objectKind({
  type: "ipv4-addr",
  category: "sco",
  section: "6.8",
  description: "IPv4 addresses: one, or a block in CIDR notation.",
  schema: observableObject("ipv4-addr", {
    value: stringThat(isIpv4, "stix-property-value", "is not an IPv4 address"),
    resolves_to_refs: list(observableReference("mac-addr")).optional(),
    belongs_to_refs: list(observableReference("autonomous-system")).optional(),
  }),
  identifying: ["value"],
});

export type Ipv4Addr = z.infer<typeof ipv4Addr.schema>;
