import { z } from "zod";
import { list, timestamp } from "../data-types.ts";
import { objectKind, observableObject } from "../object-kind.ts";
import { ACCOUNT_TYPES } from "../vocabularies.ts";

const unixAccount = z
  .looseObject({
    gid: z.int().optional(),
    groups: list(z.string()).optional(),
    home_dir: z.string().optional(),
    shell: z.string().optional(),
  })
  .refine((account) => Object.keys(account).length > 0, {
    error: "must have at least one property",
    params: { stix: "stix-list-empty" },
  });

export const userAccount = objectKind({
  type: "user-account",
  category: "sco",
  section: "6.16",
  description: "An account on a system or a service.",
  schema: observableObject("user-account", {
    extensions: z.looseObject({ "unix-account-ext": unixAccount.optional() }).optional(),
    user_id: z.string().optional(),
    credential: z.string().optional(),
    account_login: z.string().optional(),
    account_type: z.string().optional(),
    display_name: z.string().optional(),
    is_service_account: z.boolean().optional(),
    is_privileged: z.boolean().optional(),
    can_escalate_privs: z.boolean().optional(),
    is_disabled: z.boolean().optional(),
    account_created: timestamp.optional(),
    account_expires: timestamp.optional(),
    credential_last_changed: timestamp.optional(),
    account_first_login: timestamp.optional(),
    account_last_login: timestamp.optional(),
  }),
  vocabularies: { account_type: ACCOUNT_TYPES },
  someOf: [
    "extensions",
    "user_id",
    "credential",
    "account_login",
    "account_type",
    "display_name",
    "is_service_account",
    "is_privileged",
    "can_escalate_privs",
    "is_disabled",
    "account_created",
    "account_expires",
    "credential_last_changed",
    "account_first_login",
    "account_last_login",
  ],
  identifying: ["account_type", "user_id", "account_login"],
});

export type UserAccount = z.infer<typeof userAccount.schema>;
