import { z } from "zod";
import { dictionary, observableReference, list, timestamp } from "../data-types.ts";
import { objectKind, observableObject } from "../object-kind.ts";

const windowsProcess = z.looseObject({
  aslr_enabled: z.boolean().optional(),
  dep_enabled: z.boolean().optional(),
  priority: z.string().optional(),
  owner_sid: z.string().optional(),
  window_title: z.string().optional(),
  startup_info: z.looseObject({}).optional(),
  integrity_level: z.enum(["low", "medium", "high", "system"]).optional(),
});

const serviceWords = (text: string): string[] => text.split(" ").map((word) => `SERVICE_${word}`);

const windowsService = z.looseObject({
  service_name: z.string().optional(),
  descriptions: list(z.string()).optional(),
  display_name: z.string().optional(),
  group_name: z.string().optional(),
  start_type: z.enum(serviceWords("AUTO_START BOOT_START DEMAND_START DISABLED SYSTEM_ALERT")).optional(),
  service_dll_refs: list(observableReference("file")).optional(),
  service_type: z
    .enum(serviceWords("KERNEL_DRIVER FILE_SYSTEM_DRIVER WIN32_OWN_PROCESS WIN32_SHARE_PROCESS"))
    .optional(),
  service_status: z
    .enum(serviceWords("CONTINUE_PENDING PAUSE_PENDING PAUSED RUNNING START_PENDING STOP_PENDING STOPPED"))
    .optional(),
});

const someProperty = { error: "must have at least one property", params: { stix: "stix-list-empty" } };
const hasSome = (value: object): boolean => Object.keys(value).length > 0;

export const process = objectKind({
  type: "process",
  category: "sco",
  section: "6.13",
  description: "A running program.",
  schema: observableObject("process", {
    extensions: z
      .looseObject({
        "windows-process-ext": windowsProcess.refine(hasSome, someProperty).optional(),
        "windows-service-ext": windowsService.refine(hasSome, someProperty).optional(),
      })
      .optional(),
    is_hidden: z.boolean().optional(),
    pid: z.int().optional(),
    created_time: timestamp.optional(),
    cwd: z.string().optional(),
    command_line: z.string().optional(),
    environment_variables: dictionary(z.string()).optional(),
    opened_connection_refs: list(observableReference("network-traffic")).optional(),
    creator_user_ref: observableReference("user-account").optional(),
    image_ref: observableReference("file").optional(),
    parent_ref: observableReference("process").optional(),
    child_refs: list(observableReference("process")).optional(),
  }),
  someOf: [
    "extensions",
    "is_hidden",
    "pid",
    "created_time",
    "cwd",
    "command_line",
    "environment_variables",
    "opened_connection_refs",
    "creator_user_ref",
    "image_ref",
    "parent_ref",
    "child_refs",
  ],
  identifying: [],
});

export type Process = z.infer<typeof process.schema>;
