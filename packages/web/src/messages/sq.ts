import type { Messages } from "./messages.ts";
import { answer } from "./sq/answer.ts";
import { catalogue } from "./sq/catalogue.ts";
import { claims } from "./sq/claims.ts";
import { components } from "./sq/components.ts";
import { contradictions } from "./sq/contradictions.ts";
import { evidence } from "./sq/evidence.ts";
import { shell } from "./sq/shell.ts";
import { signIn } from "./sq/sign-in.ts";
import { timeline } from "./sq/timeline.ts";
import { graph } from "./sq/graph.ts";
import { views } from "./sq/views.ts";
import { fields } from "./sq/fields.ts";
import { times } from "./sq/times.ts";
import { hypotheses } from "./sq/hypotheses.ts";
import { secondFactor } from "./sq/second-factor.ts";
import { settings } from "./sq/settings.ts";
import { activity } from "./sq/activity.ts";
import { sources } from "./sq/sources.ts";
import { attack } from "./sq/attack.ts";
import { actors } from "./sq/actors.ts";

/** Albanian (standard language). */
export const sq: Messages = {
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
