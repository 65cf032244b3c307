import type { z } from "zod";
import { stringThat } from "../data-types.ts";
import { objectKind, observableObject } from "../object-kind.ts";

export const macAddr = objectKind({
  type: "mac-addr",
  category: "sco",
  section: "6.10",
  description: "A MAC address: six octets in lower case, with colons.",
  schema: observableObject("mac-addr", {
    value: stringThat(
      (text) => /^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/.test(text),
      "stix-property-value",
      "is not a MAC address in lower case with colons",
    ),
  }),
  identifying: ["value"],
});

export type MacAddr = z.infer<typeof macAddr.schema>;
