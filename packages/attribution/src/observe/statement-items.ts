import { COUNTRIES } from "@kulla/knowledge";
import { actorKey } from "../actor-key.ts";
import type { Channel, EvidenceItem } from "../evidence.ts";
import type { Account } from "./account.ts";
import { ALTERNATIVES_WITHIN_STATE, ratioAgainst, ratioOf } from "./chance.ts";

const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(COUNTRIES.map(({ code, name }) => [code, name]));

/** What a claim of responsibility is worth at most: whoever did it, and whoever did not, may claim it. */
const CLAIM_RATIO = 4;

/** That whoever reports a front's claim reports it rightly. */
const FRONT_CHANCE = 0.8;

/**
 * The accounts that weigh, as pointers: who is held responsible, cleared or related, and who claims it. Denials and accusations by the accused weigh nothing, since the
 * guilty and the innocent say the same; they are kept as accounts.
 */
export function statementItems(accounts: readonly Account[]): readonly EvidenceItem[] {
  const blamesState = new Set(accounts.filter(isOfState).map(({ voice }) => voice.key));
  return accounts.flatMap((account): EvidenceItem[] => {
    const { kind, actor, voice, roles, grade, sources, because, likelihood, confidence } = account;
    const ratio = weightOf(account, blamesState.has(voice.key));
    if (ratio === undefined || actor.kind === "unknown") return [];
    return [
      {
        id: `${kind === "claims" ? "claim" : "says"}:${voice.key}>${VERB_KEYS[kind] ?? ""}${actor.kind}:${actorKey(actor)}`,
        channel: channelOf(account),
        observed: { kind: "pointer", to: actor, ratio },
        roles,
        origins: [originOf(account)],
        sources,
        grade,
        ...(likelihood !== undefined && { likelihood }),
        ...(confidence !== undefined && { confidence }),
        because,
        text: accountText(account),
      },
    ];
  });
}

const VERB_KEYS: Readonly<Partial<Record<Account["kind"], string>>> = { related: "tie:", "not responsible": "not:" };

/**
 * Papers and unnamed sources that blame somebody in their own words repeat others whom they do not name: all of them together are one. What a voice says of a group is no repetition of what it
 * says of a state.
 */
function originOf({ voice, actor }: Account): string {
  const origin = voice.kind === "media" || voice.kind === "nobody" ? "papers" : voice.key;
  return actor.kind === "group" ? `${origin} on groups` : origin;
}

function isOfState({ kind, actor }: Account): boolean {
  return kind === "responsible" && (actor.kind === "state" || actor.kind === "organ");
}

function weightOf({ kind, actor, chance, roles }: Account, blamesState: boolean): number | undefined {
  switch (kind) {
    case "responsible":
    case "related":
      return actor.kind === "group" && blamesState
        ? Math.max(1, ratioOf(chance, "group", ALTERNATIVES_WITHIN_STATE))
        : Math.max(1, ratioOf(chance, actor.kind));
    case "not responsible":
      return Math.min(1, ratioAgainst(chance));
    case "claims":
      // `Russian hackers claim it`: nobody has a name here, and a state claims nothing by them.
      if (actor.kind !== "named" && actor.kind !== "group") return undefined;
      // That a front claims the attack is its part in it; that a group does is no more than its word.
      return actor.kind === "named" && !roles.includes("whole") ? ratioOf(FRONT_CHANCE, "named") : CLAIM_RATIO;
    default:
      return undefined;
  }
}

function channelOf({ kind, voice }: Account): Channel {
  if (kind === "claims" || voice.kind === "persona") return "persona";
  if (voice.kind === "analyst") return "analyst";
  return voice.kind === "state" ? "state's statement" : "vendor's statement";
}

/** One sentence of what a voice says, its own words of likelihood or confidence in quotation marks. */
export function accountText(account: Account): string {
  const { voice, words } = account;
  const quoted = words === undefined ? "" : ` (“${words}”)`;
  const subject = voice.name.charAt(0).toUpperCase() + voice.name.slice(1);
  return `${subject} ${predicateOf(account)}${quoted}.`;
}

function predicateOf({ kind, name, shown, to, hedged }: Account): string {
  switch (kind) {
    case "responsible":
      return hedged ? `suspects ${shown}` : `holds ${shown} responsible`;
    case "related":
      return `links those who did it to ${shown}`;
    case "sponsored":
      return `says that ${name} acts for ${to === undefined ? "a state" : behindText(to)}`;
    case "not responsible":
      return `says that ${shown} did not do it`;
    case "claims":
      return "claims the attack";
    case "denies":
      return "denies it";
    case "accuses":
      return `accuses ${shown} in turn`;
    case "undetermined":
      return "says that it is not established who did it";
    case "catalogued":
      return `gives the attack to ${shown}, from reports on this very attack`;
  }
}

function behindText(to: NonNullable<Account["to"]>): string {
  if (to.kind === "organ") return `${to.organ} (${COUNTRY_NAMES.get(to.country) ?? to.country})`;
  return to.kind === "state" ? (COUNTRY_NAMES.get(to.country) ?? to.country) : actorKey(to);
}
