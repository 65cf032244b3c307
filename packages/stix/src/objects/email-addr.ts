import { z } from "zod";
import { observableReference, stringThat } from "../data-types.ts";
import { objectKind, observableObject } from "../object-kind.ts";

/** An addr-spec without comments and without quoted local parts (RFC 5322, section 3.4.1), with letters of any script. */
const ADDRESS = /^[^\s<>()[\]\\,;:@"]{1,128}@[^\s<>()\\,;:@"]{1,255}$/u;

/** Is it an address alone, without a display name? */
export function isEmailAddress(text: string): boolean {
  return ADDRESS.test(text);
}

export const emailAddr = objectKind({
  type: "email-addr",
  category: "sco",
  section: "6.5",
  description: "An e-mail address.",
  schema: observableObject("email-addr", {
    value: stringThat(isEmailAddress, "stix-property-value", "is not an e-mail address"),
    display_name: z.string().optional(),
    belongs_to_ref: observableReference("user-account").optional(),
  }),
  identifying: ["value"],
});

export type EmailAddr = z.infer<typeof emailAddr.schema>;
