import { z } from "zod";
import { binary, hashes, stringThat, uri } from "../data-types.ts";
import { objectKind, observableObject } from "../object-kind.ts";

/** Top-level media types of RFC 2046 and its successors. */
const MEDIA_TYPE = /^(application|audio|font|image|message|model|multipart|text|video)\/[a-zA-Z0-9.+_-]{1,127}/;

export const artifact = objectKind({
  type: "artifact",
  category: "sco",
  section: "6.1",
  description: "Bytes: here, or at an address with their hashes.",
  schema: observableObject("artifact", {
    mime_type: stringThat((text) => MEDIA_TYPE.test(text), "stix-property-value", "is not a media type").optional(),
    payload_bin: binary.optional(),
    url: uri.optional(),
    hashes: hashes.optional(),
    encryption_algorithm: z.enum(["AES-256-GCM", "ChaCha20-Poly1305", "mime-type-indicated"]).optional(),
    decryption_key: z.string().optional(),
  }),
  identifying: ["hashes", "payload_bin"],
  check: (object, report) => {
    const has = (property: string): boolean => object[property] !== undefined;
    if (has("payload_bin") === has("url"))
      report("stix-property-combination", [], "an artifact needs either payload_bin or url");
    if (has("url") && !has("hashes"))
      report("stix-property-combination", ["url"], "an artifact with a url needs hashes");
    if (has("decryption_key") && !has("encryption_algorithm"))
      report("stix-property-combination", ["decryption_key"], "decryption_key needs encryption_algorithm");
  },
});

export type Artifact = z.infer<typeof artifact.schema>;
