import type { Messages } from "./messages.ts";
import { answer } from "./sq/answer.ts";
import { claims } from "./sq/claims.ts";
import { components } from "./sq/components.ts";
import { contradictions } from "./sq/contradictions.ts";
import { shell } from "./sq/shell.ts";
import { signIn } from "./sq/sign-in.ts";
import { times } from "./sq/times.ts";
import { hypotheses } from "./sq/hypotheses.ts";

/** Albanian (standard language). */
export const sq: Messages = { shell, signIn, components, times, claims, contradictions, answer, hypotheses };
