import { z } from "zod";
import { hashes, timestamp } from "../data-types.ts";
import { objectKind, observableObject } from "../object-kind.ts";

const v3Extensions = z
  .looseObject({
    basic_constraints: z.string().optional(),
    name_constraints: z.string().optional(),
    policy_constraints: z.string().optional(),
    key_usage: z.string().optional(),
    extended_key_usage: z.string().optional(),
    subject_key_identifier: z.string().optional(),
    authority_key_identifier: z.string().optional(),
    subject_alternative_name: z.string().optional(),
    issuer_alternative_name: z.string().optional(),
    subject_directory_attributes: z.string().optional(),
    crl_distribution_points: z.string().optional(),
    inhibit_any_policy: z.string().optional(),
    private_key_usage_period_not_before: timestamp.optional(),
    private_key_usage_period_not_after: timestamp.optional(),
    certificate_policies: z.string().optional(),
    policy_mappings: z.string().optional(),
  })
  .refine((extensions) => Object.keys(extensions).length > 0, {
    error: "must have at least one property",
    params: { stix: "stix-list-empty" },
  });

export const x509Certificate = objectKind({
  type: "x509-certificate",
  category: "sco",
  section: "6.18",
  description: "An X.509 certificate.",
  schema: observableObject("x509-certificate", {
    is_self_signed: z.boolean().optional(),
    hashes: hashes.optional(),
    version: z.string().optional(),
    serial_number: z.string().optional(),
    signature_algorithm: z.string().optional(),
    issuer: z.string().optional(),
    validity_not_before: timestamp.optional(),
    validity_not_after: timestamp.optional(),
    subject: z.string().optional(),
    subject_public_key_algorithm: z.string().optional(),
    subject_public_key_modulus: z.string().optional(),
    subject_public_key_exponent: z.int().optional(),
    x509_v3_extensions: v3Extensions.optional(),
  }),
  someOf: [
    "is_self_signed",
    "hashes",
    "version",
    "serial_number",
    "signature_algorithm",
    "issuer",
    "validity_not_before",
    "validity_not_after",
    "subject",
    "subject_public_key_algorithm",
    "subject_public_key_modulus",
    "subject_public_key_exponent",
    "x509_v3_extensions",
  ],
  identifying: ["hashes", "serial_number"],
});

export type X509Certificate = z.infer<typeof x509Certificate.schema>;
