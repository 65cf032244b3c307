import type { Messages } from "./messages.ts";
import { answer } from "./sq/answer.ts";
import { claims } from "./sq/claims.ts";
import { components } from "./sq/components.ts";
import { shell } from "./sq/shell.ts";
import { signIn } from "./sq/sign-in.ts";
import { times } from "./sq/times.ts";

/** Albanian (standard language). */
export const sq: Messages = { shell, signIn, components, times, claims, answer };
