import { z } from "zod";
import { dictionary, observableReference, list, timestamp } from "../data-types.ts";
import { objectKind, observableObject } from "../object-kind.ts";

const mimePart = z
  .looseObject({
    body: z.string().optional(),
    body_raw_ref: observableReference("artifact", "file").optional(),
    content_type: z.string().optional(),
    content_disposition: z.string().optional(),
  })
  .refine((part) => (part.body === undefined) !== (part.body_raw_ref === undefined), {
    error: "needs either body or body_raw_ref",
    params: { stix: "stix-property-combination" },
  });

export const emailMessage = objectKind({
  type: "email-message",
  category: "sco",
  section: "6.6",
  description: "An e-mail.",
  schema: observableObject("email-message", {
    is_multipart: z.boolean(),
    date: timestamp.optional(),
    content_type: z.string().optional(),
    from_ref: observableReference("email-addr").optional(),
    sender_ref: observableReference("email-addr").optional(),
    to_refs: list(observableReference("email-addr")).optional(),
    cc_refs: list(observableReference("email-addr")).optional(),
    bcc_refs: list(observableReference("email-addr")).optional(),
    message_id: z.string().optional(),
    subject: z.string().optional(),
    received_lines: list(z.string()).optional(),
    additional_header_fields: dictionary(z.union([z.string(), list(z.string())])).optional(),
    body: z.string().optional(),
    body_multipart: list(mimePart).optional(),
    raw_email_ref: observableReference("artifact").optional(),
  }),
  identifying: ["from_ref", "subject", "body"],
  check: (object, report) => {
    if (object.is_multipart === false && object.body_multipart !== undefined)
      report("stix-property-combination", ["body_multipart"], "body_multipart needs is_multipart");
    if (object.is_multipart === true && object.body !== undefined)
      report("stix-property-combination", ["body"], "a multipart message has body_multipart, not body");
  },
});

export type EmailMessage = z.infer<typeof emailMessage.schema>;
