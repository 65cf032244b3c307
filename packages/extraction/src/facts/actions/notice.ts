import { pattern } from "../../analysis/abstract.ts";
import type { ActionRule } from "./action-rule.ts";

const MODIFIERS = "(?:[a-z-]{2,16} ){0,4}?";
const REMEDY =
  "(?:patch(?:es)?|hot-?fix(?:es)?|fix(?:es)?|(?:security |software |emergency |firmware )updates?|decryptors?|decryption (?:tools?|keys?)|detection tools?|removal tools?|mitigations?|workarounds?|kill switch|tools?|scripts?|signatures)";
const ADVICE =
  "(?:emergency directive|directive|alerts?|warnings?|advisor(?:y|ies)|guidance|guidelines|recommendations|bulletins?|flash alert)";
const AUDIENCE =
  "(?:customers?|clients?|users?|subscribers|members|consumers|patients|employees|staff|students|parents|residents|citizens|organi[sz]ations|companies|businesses|firms|agencies|banks|administrators|operators|individuals|people|everyone|those)";

/** What is told to those concerned: warnings and advice, remedies, notices to customers, answers threatened. */
export const NOTICE: readonly ActionRule[] = [
  {
    class: "respond",
    kind: "release a remedy",
    agent: "any",
    by: "subject",
    active: true,
    find: pattern(
      `(?:released|releases|releasing|will release|to release|is releasing|issued|issues|issuing|published|publishes|shipped|developed|rolled out|rolling out|pushed out|pushed|made available|distributed) (?:a |an |the |its |two |three |several |{number} )?${MODIFIERS}${REMEDY}(?![a-z-])|(?:made|makes|making) (?:a |an |the |its )?${MODIFIERS}${REMEDY}(?: [a-z]+){0,3}? available`,
    ),
  },
  {
    class: "respond",
    kind: "patch",
    agent: "any",
    by: "subject",
    active: true,
    find: pattern(
      `(?:patched|patches|patching|fixed|fixes|fixing|closed|plugged|mitigated) (?:the |a |an |this |that |these |those |two |three |four |several |{number} )?${MODIFIERS}(?:vulnerabilit(?:y|ies)|flaws?|bugs?|(?:security )?holes?|zero-days?|loophole|exploits?)(?![a-z-])`,
    ),
  },
  {
    class: "respond",
    kind: "issue advice",
    agent: "any",
    by: "subject",
    active: true,
    find: pattern(
      `(?:issued|issues|issuing|released|posted|put out|sent out|circulated) (?:a |an |its |the |two |several |joint )?${MODIFIERS}${ADVICE}(?![a-z-])`,
    ),
  },
  {
    class: "respond",
    kind: "warn",
    agent: "any",
    by: "subject",
    active: true,
    find: pattern(
      `(?:warned|warns|alerted|urged|urges|is urging|was urging|are urging|advised|advises|is advising|recommended|asked|told|ordered|directed|instructed|is asking|called on) (?:the |its |their |all |some |any |other |affected |federal |${MODIFIERS}){1,3}?${AUDIENCE} (?:to |that |about |of |not to |who |against |immediately |using |with |running |and |in )`,
    ),
  },
  {
    class: "respond",
    kind: "notify those affected",
    agent: "any",
    by: "subject",
    active: true,
    find: pattern(
      `(?:notified|notifies|notifying|informed|informing|contacted|contacting|(?:is|are|was|were|begun|began|started|be|will) (?:notify(?:ing)?|inform(?:ing)?|contact(?:ing)?)|sent (?:out )?(?:notification |notice )?(?:letters|emails|e-mails|notices|notifications) to|wrote to|offered|offering|is offering) (?:the |its |their |all |any |some |${MODIFIERS}){1,3}?(?:${AUDIENCE}|(?:free )?(?:credit|identity)[- ](?:monitoring|protection|theft protection))(?![a-z-])`,
    ),
  },
  {
    class: "announce",
    kind: "threaten a response",
    agent: "any",
    by: "subject",
    active: true,
    find: pattern(
      "(?:vowed|vows|pledged|pledges|threatened|threatens|promised|promises|warned of|will|would) (?:to )?(?:respond(?: proportionally| decisively| to| with| in )|retaliate|take countermeasures)(?:[^.;]{0,30}?(?<t>{state}))?",
    ),
  },
];
