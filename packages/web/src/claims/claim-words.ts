import type { Claim } from "@kulla/core";
import type { Messages } from "../messages/messages.ts";

/** A claim in a line: what kind of thing is said, of what, and what more. `main` and `more` hold words from outside. */
export interface ClaimWords {
  readonly type: string;
  readonly main: string;
  readonly more: readonly string[];
}

type Texts = Messages["claims"];
type Told = readonly [main: string, ...more: (string | undefined)[]];

/** How a language writes what is told: EDTF times, and numbers with the signs between their digits. */
export interface ClaimFormat {
  readonly time: (edtf: string) => string;
  readonly number: (value: number) => string;
}

/** Tells a claim. */
export function claimWords(claim: Claim, texts: Texts, format: ClaimFormat): ClaimWords {
  const [main, ...more] = told(claim, texts, format);
  const time = "time" in claim ? format.time(claim.time.edtf) : undefined;
  const all: readonly (string | undefined)[] = [...more, time];
  return {
    type: texts.types[claim.type],
    main,
    more: all.flatMap((one) => (one === undefined || one === "" ? [] : [one])),
  };
}

/** From whom to whom; of a side that is not known, nothing. */
const arrow = (left: readonly string[], right: readonly string[]): string =>
  [left, right].flatMap((side) => (side.length === 0 ? [] : [side.join(", ")])).join(" → ");

/** The words of each type, without its time. */
function told(claim: Claim, texts: Texts, format: ClaimFormat): Told {
  switch (claim.type) {
    case "incident": {
      const outcome = claim.outcome === undefined ? undefined : texts.outcomes[claim.outcome];
      return [claim.name ?? texts.incidentRoles[claim.role], claim.victims?.join(", "), outcome];
    }
    case "victim":
      return [claim.name, texts.victimKinds[claim.kind]];
    case "system":
      return [claim.name, texts.systemStatuses[claim.status]];
    case "malware":
      return [claim.name, claim.kind, texts.malwarePolarities[claim.polarity]];
    case "actor":
      return [claim.name, texts.actorKinds[claim.kind], claim.roles.join(", ")];
    case "sponsor":
      return [arrow([claim.state], [claim.actor]), claim.organ, claim.relation];
    case "attribution":
      return [arrow(claim.by, claim.to), claim.about === "actor" ? undefined : texts.attributionSubjects[claim.about]];
    case "denial":
    case "claim":
      return [claim.by, claim.of];
    case "action":
      return [claim.target === undefined ? claim.by.join(", ") : arrow(claim.by, [claim.target]), claim.kind];
    default:
      return toldThing(claim, texts, format);
  }
}

type Thing = Extract<Claim, { type: "indicator" | "technique" | "quantity" | "event" | "alias" | "sign" }>;

function toldThing(claim: Thing, texts: Texts, format: ClaimFormat): Told {
  switch (claim.type) {
    case "indicator":
      return [
        claim.value,
        texts.indicatorKinds[claim.kind],
        claim.polarity === "malicious" ? undefined : texts.indicatorPolarities[claim.polarity],
      ];
    case "technique":
      return [claim.tid, claim.deciding?.join(", ")];
    case "quantity": {
      const qualifier = claim.qualifier === undefined ? "" : `${texts.qualifiers[claim.qualifier]} `;
      const amount = typeof claim.value === "number" ? amountWords(claim.value, format) : claim.value;
      return [`${qualifier}${amount} ${claim.unit}`.trim(), claim.metric];
    }
    case "event":
      return [claim.name];
    case "alias":
      return [`${claim.left} ${texts.aliasRelations[claim.relation]} ${claim.right}`, claim.of];
    case "sign":
      return [`${claim.name} → ${claim.to}`, texts.signKinds[claim.kind]];
  }
}

/** An amount with signs between its digits, unless that would cut digits off. */
function amountWords(value: number, format: ClaimFormat): string {
  return Math.round(value * 1000) / 1000 === value ? format.number(value) : String(value);
}
