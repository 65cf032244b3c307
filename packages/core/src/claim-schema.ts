/** The types of `claim.ts` as schemas, for claims that come from outside. A type-level test holds the two equal. */
import { z } from "zod";
import { parseEdtf } from "./edtf.ts";

/** Characters of a name or of words taken from a text. */
export const shortText = z.string().min(1).max(2000);
const names = z.array(shortText).max(500).readonly();

/** Text that `parseEdtf` reads. */
export const edtfText = z
  .string()
  .max(40)
  .refine((text) => parseEdtf(text) !== undefined, "not an EDTF date of level 0 or 1");

const time = z
  .strictObject({
    edtf: edtfText,
    basis: z.enum(["explicit", "relative-year", "relative", "context"]),
    words: shortText.exactOptional(),
  })
  .readonly();

const incident = shortText.exactOptional();
const optionalTime = time.exactOptional();
const optionalText = shortText.exactOptional();

const incidentClaim = z.strictObject({
  type: z.literal("incident"),
  incident: shortText,
  role: z.enum(["main", "second wave", "hack-and-leak", "context"]),
  time: optionalTime,
  name: optionalText,
  victims: names.exactOptional(),
  outcome: z.enum(["failed", "succeeded"]).exactOptional(),
});

const victimClaim = z.strictObject({
  type: z.literal("victim"),
  name: shortText,
  kind: z.enum(["country", "org", "sector", "customers", "event", "person"]),
  incident,
});

const systemClaim = z.strictObject({
  type: z.literal("system"),
  name: shortText,
  status: z.enum([
    "unaffected",
    "restored",
    "contained_by_defender",
    "destroyed",
    "leaked",
    "infected",
    "offline",
    "disrupted",
    "compromised",
    "other",
  ]),
  words: optionalText,
  time: optionalTime,
  incident,
});

const malwareClaim = z.strictObject({
  type: z.literal("malware"),
  name: shortText,
  kind: optionalText,
  polarity: z.enum(["used", "similar", "variant", "context"]),
  catalogue: optionalText,
  incident,
});

const actorClaim = z.strictObject({
  type: z.literal("actor"),
  name: shortText,
  kind: z.enum(["cluster", "group", "persona", "state organ", "organisation", "person"]),
  roles: names,
  catalogue: optionalText,
  incident,
});

const sponsorClaim = z.strictObject({
  type: z.literal("sponsor"),
  actor: shortText,
  state: shortText,
  organ: optionalText,
  relation: optionalText,
});

const attributionClaim = z.strictObject({
  type: z.literal("attribution"),
  by: names,
  to: names,
  printed: names.exactOptional(),
  about: z.enum(["actor", "cause", "motive", "relation", "none"]),
  incident,
});

const denialClaim = z.strictObject({
  type: z.literal("denial"),
  by: shortText,
  of: optionalText,
  time: optionalTime,
  incident,
});

const responsibilityClaim = z.strictObject({
  type: z.literal("claim"),
  by: shortText,
  of: optionalText,
  time: optionalTime,
  incident,
});

const actionClaim = z.strictObject({
  type: z.literal("action"),
  class: z.enum([
    "sever_relations",
    "expel",
    "sanction",
    "indict",
    "reward",
    "emergency",
    "condemn",
    "attribute_publicly",
    "publish",
    "respond",
    "contain",
    "refuse_to_pay",
    "restrict_media",
    "announce",
    "other",
  ]),
  kind: shortText,
  by: names,
  target: optionalText,
  time: optionalTime,
  incident,
});

const indicatorClaim = z.strictObject({
  type: z.literal("indicator"),
  kind: z.enum([
    "ipv4",
    "ipv6",
    "cidr",
    "domain",
    "url",
    "email",
    "md5",
    "sha1",
    "sha256",
    "sha512",
    "ssdeep",
    "tlsh",
    "imphash",
    "cve",
    "asn",
    "mac",
    "filename",
    "filepath",
    "registry",
    "mutex",
    "user-agent",
    "cryptocurrency",
    "onion",
    "yara",
    "certificate-serial",
    "phone",
    "hostname",
    "arn",
    "iban",
    "bank-card",
  ]),
  value: z.string().min(1).max(20_000),
  polarity: z.enum(["malicious", "benign", "negative"]),
  why: optionalText,
  incident,
});

const techniqueClaim = z.strictObject({
  type: z.literal("technique"),
  tid: z.string().regex(/^T\d{4}(\.\d{3})?$/),
  explicit: z.boolean(),
  probability: z.number().min(0).max(1).exactOptional(),
  deciding: names.exactOptional(),
  incident,
});

const quantityClaim = z.strictObject({
  type: z.literal("quantity"),
  metric: shortText,
  value: z.union([z.number(), shortText]),
  unit: z.string().max(200),
  qualifier: z.enum(["over", "about", "under", "at least", "up to"]).exactOptional(),
  incident,
});

const eventClaim = z.strictObject({
  type: z.literal("event"),
  name: shortText,
  time: optionalTime,
  incident,
});

const aliasClaim = z.strictObject({
  type: z.literal("alias"),
  left: shortText,
  right: shortText,
  relation: z.enum([
    "same",
    "renamed-to",
    "overlaps",
    "subset-of",
    "uses-persona",
    "works-with",
    "suspected-same",
    "distinct",
    "variant",
  ]),
  of: shortText,
});

const signClaim = z.strictObject({
  type: z.literal("sign"),
  kind: z.enum(["working hours", "language", "operator's mistake", "code", "infrastructure"]),
  name: shortText,
  to: shortText,
  of: z.enum(["country", "language", "actor", "malware"]),
  incident,
});

/** Any claim; properties that no type has are refused. */
export const claimSchema = z.discriminatedUnion("type", [
  incidentClaim,
  victimClaim,
  systemClaim,
  malwareClaim,
  actorClaim,
  sponsorClaim,
  attributionClaim,
  denialClaim,
  responsibilityClaim,
  actionClaim,
  indicatorClaim,
  techniqueClaim,
  quantityClaim,
  eventClaim,
  aliasClaim,
  signClaim,
]);
