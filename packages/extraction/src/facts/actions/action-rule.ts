import type { ActionClass } from "@kulla/core";
import type { Pattern } from "../../analysis/abstract.ts";

/** Who can act so: states (persons and organs act for theirs), organisations and states, or anybody with a name. */
export type AgentKind = "state" | "organisation" | "any";

/**
 * A way to tell of an action. The pattern holds the verb phrase without its subject. Groups: `b` names who acts where the phrase
 * itself does ("a statement by X"), `n` the words there that describe them ("by the university"), `p` partners who act too, `t` whom it is done to, `d` when.
 */
export interface ActionRule {
  readonly class: ActionClass;
  /** Free words for what was done: `expel diplomats`. */
  readonly kind: string;
  readonly find: Pattern;
  readonly agent: AgentKind;
  /**
   * How who acts is found where no group names them. `subject`: the subject of the verb; `speaker`: the subject, else who says it;
   * `named`: only a group does; `victim`: a group, else the state that was hit.
   */
  readonly by: "subject" | "speaker" | "named" | "victim";
  /** True where a negation is part of what the pattern reads: "did not pay". */
  readonly negated?: boolean;
  /** What the words of the text themselves must hold, where mentions hide them from the pattern. */
  readonly words?: RegExp;
  /** True where those who are called in act with those who call them. */
  readonly together?: boolean;
  /** True where the verb must be active: "was suspended" tells nothing of its subject's deeds. */
  readonly active?: boolean;
  /** True where two of it need two different parties: who acts is not whom it is done to. */
  readonly bilateral?: boolean;
}
