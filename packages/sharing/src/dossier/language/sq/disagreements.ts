import { say } from "../../sentence.ts";
import type { disagreements as english } from "../en/disagreements.ts";
import { nameOf } from "./names.ts";
import { inWords } from "./numbers.ts";
import { reasonOf } from "./reasons.ts";
import { topicOf } from "./topics.ts";

/** Values that the comparison writes itself. */
const VALUES: Readonly<Record<string, string>> = {
  one: "një",
  two: "dy",
  "no leak": "asnjë rrjedhje",
  "no serious leak": "pa rrjedhje të rëndë",
  leak: "rrjedhje",
  failed: "dështoi",
  succeeded: "pati sukses",
  suspected: "dyshim",
  attributed: "atribuim",
  "not determined": "e papërcaktuar",
  "was used": "u përdor",
  "was not used": "nuk u përdor",
  "a variant of it was used": "u përdor një variant i tij",
  "only something similar to it was used": "u përdor vetëm diçka e ngjashme",
  "named for comparison": "përmendur për krahasim",
  "damage prevented": "dëmi u parandalua",
};

const ENDS: readonly (readonly [RegExp, (name: string) => string])[] = [
  [/^accused by (.+)$/u, (name) => `akuzuar nga ${nameOf(name)}`],
  [/^(.+) denies it$/u, (name) => `mohim nga ${nameOf(name)}`],
  [/^(.+) destroyed$/u, (name) => `shkatërrim (${name})`],
  [/^(.+) leaked$/u, (name) => `rrjedhje (${name})`],
  [/^(.+) penetrated$/u, (name) => `depërtim (${name})`],
];

export const disagreements: typeof english = {
  none: () => say`Nuk u gjetën dy pohime që nuk mund të jenë të dyja të vërteta.`,
  topic(topic) {
    const own = topicOf(topic, nameOf);
    return own === undefined ? { text: topic, lang: "en" } : { text: own };
  },
  value(value) {
    const known = VALUES[value];
    if (known !== undefined) return known;
    for (const [pattern, told] of ENDS) {
      const name = pattern.exec(value)?.[1];
      if (name !== undefined) return told(name);
    }
    return nameOf(value);
  },
  why(why) {
    const own = reasonOf(why);
    return own === undefined ? { text: why, lang: "en" } : { text: own };
  },
  inSource: " te ",
  accusedBy: "akuzuar nga ",
  otherValues: (amount) => inWords(amount, "vlerë tjetër", "vlera të tjera"),
  coarseDate: /^(?:\p{Ll}{3,9} )?\d{4}$/u,
};
