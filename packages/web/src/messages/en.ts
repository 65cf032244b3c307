import { answer } from "./en/answer.ts";
import { claims } from "./en/claims.ts";
import { components } from "./en/components.ts";
import { contradictions } from "./en/contradictions.ts";
import { shell } from "./en/shell.ts";
import { signIn } from "./en/sign-in.ts";
import { times } from "./en/times.ts";
import { hypotheses } from "./en/hypotheses.ts";

/** English. Each panel has its section in a file of its own; every other language has the same sections. */
export const en = { shell, signIn, components, times, claims, contradictions, answer, hypotheses };
