import type { ActionClass } from "@kulla/core";
import type { LanguageRules } from "./language-rules.ts";

export type Action = LanguageRules["actions"][number];

/** An act told in the passive or by a noun, with who acts behind the preposition of the agent. */
export interface AgentBehind {
  readonly class: ActionClass;
  readonly kind: string;
  /** What it is done to, and the participles for what is done. */
  readonly to?: string;
  readonly done?: string;
  /** The noun for the act. */
  readonly noun?: string;
}

/** What may stand between the act and its agent. */
export const BETWEEN = "(?: [^.;:]{0,60}?)?";
