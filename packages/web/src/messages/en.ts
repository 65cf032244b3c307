import { answer } from "./en/answer.ts";
import { catalogue } from "./en/catalogue.ts";
import { claims } from "./en/claims.ts";
import { components } from "./en/components.ts";
import { contradictions } from "./en/contradictions.ts";
import { evidence } from "./en/evidence.ts";
import { shell } from "./en/shell.ts";
import { signIn } from "./en/sign-in.ts";
import { timeline } from "./en/timeline.ts";
import { graph } from "./en/graph.ts";
import { views } from "./en/views.ts";
import { fields } from "./en/fields.ts";
import { times } from "./en/times.ts";
import { hypotheses } from "./en/hypotheses.ts";
import { secondFactor } from "./en/second-factor.ts";
import { settings } from "./en/settings.ts";
import { activity } from "./en/activity.ts";
import { sources } from "./en/sources.ts";
import { attack } from "./en/attack.ts";
import { actors } from "./en/actors.ts";

/** English. Each panel has its section in a file of its own; every other language has the same sections. */
export const en = {
  shell,
  signIn,
  components,
  fields,
  times,
  catalogue,
  claims,
  contradictions,
  answer,
  timeline,
  graph,
  views,
  evidence,
  hypotheses,
  attack,
  sources,
  activity,
  settings,
  secondFactor,
  actors,
};
