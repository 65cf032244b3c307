import { z } from "zod";
import { observableReference, list, stringThat, timestamp } from "../data-types.ts";
import { objectKind, observableObject } from "../object-kind.ts";

const DATA_TYPES =
  `REG_NONE REG_SZ REG_EXPAND_SZ REG_BINARY REG_DWORD REG_DWORD_BIG_ENDIAN REG_DWORD_LITTLE_ENDIAN REG_LINK REG_MULTI_SZ
  REG_RESOURCE_LIST REG_FULL_RESOURCE_DESCRIPTION REG_RESOURCE_REQUIREMENTS_LIST REG_QWORD REG_INVALID_TYPE`.split(
    /\s+/,
  );

const value = z
  .looseObject({
    name: z.string().optional(),
    data: z.string().optional(),
    data_type: z.enum(DATA_TYPES).optional(),
  })
  .refine((entry) => Object.keys(entry).length > 0, {
    error: "needs a name, data or data_type",
    params: { stix: "stix-property-combination" },
  });

export const windowsRegistryKey = objectKind({
  type: "windows-registry-key",
  category: "sco",
  section: "6.17",
  description: "A key of the Windows registry, with its hive written in full.",
  schema: observableObject("windows-registry-key", {
    key: stringThat(
      (text) => !/^(HKLM|HKCC|HKCR|HKCU|HKU)(\\|$)/i.test(text),
      "stix-property-value",
      "must have the hive in full (HKEY_LOCAL_MACHINE, not HKLM)",
    ).optional(),
    values: list(value).optional(),
    modified_time: timestamp.optional(),
    creator_user_ref: observableReference("user-account").optional(),
    number_of_subkeys: z.int().min(0).optional(),
  }),
  someOf: ["key", "values", "modified_time", "creator_user_ref", "number_of_subkeys"],
  identifying: ["key", "values"],
});

export type WindowsRegistryKey = z.infer<typeof windowsRegistryKey.schema>;
