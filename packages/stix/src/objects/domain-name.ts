import type { z } from "zod";
import { observableReference, list, stringThat } from "../data-types.ts";
import { objectKind, observableObject } from "../object-kind.ts";

/** A label of letters (of any script), digits and inner hyphens (RFC 1034, RFC 5890). */
const LABEL = /^(?!-)[\p{L}\p{M}\p{N}-]{1,63}$/u;

/** Is it a domain name: labels of at most 63 characters, 253 in all, at most one dot at the end? */
export function isDomainName(text: string): boolean {
  const name = text.endsWith(".") ? text.slice(0, -1) : text;
  return name.length <= 253 && name.split(".").every((label) => LABEL.test(label) && !label.endsWith("-"));
}

export const domainName = objectKind({
  type: "domain-name",
  category: "sco",
  section: "6.4",
  description: "A domain name.",
  schema: observableObject("domain-name", {
    value: stringThat(isDomainName, "stix-property-value", "is not a domain name"),
    resolves_to_refs: list(observableReference("ipv4-addr", "ipv6-addr", "domain-name")).optional(),
  }),
  identifying: ["value"],
});

export type DomainName = z.infer<typeof domainName.schema>;
