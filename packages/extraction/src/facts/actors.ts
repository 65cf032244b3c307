import type { ActorClaim, ActorKind } from "@kulla/core";
import { matches, pattern, positionAt, type Pattern } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import { attributionFacts } from "./attributions.ts";
import { findersOf, type Draft, type FactContext } from "./draft.ts";

const GROUP =
  "(?:group|gang|collective|crew|persona|front|hackers|hacktivists|team|cluster|actor|entity|operation|channel|account|hacker|cartel|syndicate)";

/** New names by context: "a group calling itself X", "the X ransomware gang". */
const NEW: readonly { readonly kind: ActorKind; readonly find: Pattern }[] = [
  {
    kind: "persona",
    find: pattern(
      `${GROUP}(?: [a-z-]{2,14}){0,3} (?:calling (?:itself|themselves|himself)|that calls itself|who call themselves|using the name|under the name|self-described as|self-styled) (?:the )?["']?(?<a>{name}|{actor}|{malware})`,
    ),
  },
  {
    kind: "group",
    find: pattern(
      `${GROUP},? (?:that is |which is |also |it |they )?(?:called|known as|dubbed|named|tracked as|nicknamed|tracks as|calls) (?:the )?["']?(?<a>{name}|{actor})`,
    ),
  },
  {
    kind: "group",
    find: pattern(
      `(?<a>{name}|{actor}|{malware}) (?:ransomware |hacking |hacker |extortion |cybercrime |hacktivist |cyber |threat |espionage ){1,2}(?:group|gang|crew|operation|operators?|actors?|collective|cartel|affiliates?|syndicate)`,
    ),
  },
  {
    kind: "group",
    find: pattern(
      `(?:ransomware |hacking |hacker |extortion |cybercrime |hacktivist |espionage ){1,2}(?:group|gang|crew|collective|cartel) (?<a>{name}|{actor}|{malware})`,
    ),
  },
  {
    kind: "group",
    find: pattern(
      "(?<a>{malware}) (?:{adv})(?:(?:is|was|are|were) (?:{adv})(?:behind|responsible)|claimed|claims|demanded|threatened|boasted|listed|posted|took (?:credit|responsibility)|told|said|says)(?![a-z])",
    ),
  },
  {
    kind: "group",
    find: pattern(
      "(?:attributed|blamed|pinned|traced) (?:[^.;]{1,40}? )?(?:to|on) (?:the )?(?<a>{malware})(?! (?:malware|ransomware|trojan|backdoor|botnet))",
    ),
  },
  {
    kind: "persona",
    find: pattern("(?<a>{name}|{attackers}) (?:{adv})(?:claimed|took|claims) (?:responsibility|credit)"),
  },
];

const ROLES_BY_VERB: readonly (readonly [RegExp, string])[] = [
  [/claim(?:ed|s)? (?:responsibility|credit)|took credit|claimed to have/, "claims responsibility"],
  [/exfiltrat|stole|stealing|theft/, "exfiltration"],
  [/initial access|gained access|gain access|broke in/, "access"],
  [/encrypt|ransomware/, "encryption"],
  [/wip(?:ed|er|ing)|destr(?:oy|uctive)/, "destruction"],
  [/leak(?:ed|ing|s)/, "leak"],
  [/prob(?:ed|ing)|scann/, "probing"],
  [/blam(?:es|ed)/, "blamed"],
];

/** Actors: named groups, temporary clusters, personas, state organs that are accused, and counted or state-tied attackers without a name. */
export function actorFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const incident = context.incidents.keyOf(sentence);
  const found = new Map<Mention, { kind: ActorKind; rule: string }>();
  for (const mention of sentence.mentions) {
    if (mention.cls === "actor")
      found.set(mention, {
        kind: mention.kind === "cluster" ? "cluster" : "group",
        rule: `actor-${findersOf(mention, false)}`,
      });
    if (mention.cls === "attackers" && isActorPhrase(mention) && !describesActor(sentence, mention))
      found.set(mention, { kind: "group", rule: "actor-phrase" });
  }
  for (const { kind, find } of NEW) {
    for (const match of matches(sentence.abstract, find)) {
      const mention = match.mentionOf("a");
      if (mention === undefined || (mention.cls === "attackers" && !isActorPhrase(mention))) continue;
      const known = found.get(mention);
      if (known === undefined || kind === "persona")
        found.set(mention, {
          kind: mention.cls === "attackers" ? "group" : kind,
          rule: `actor-${findersOf(mention, true)}`,
        });
    }
  }
  for (const organ of accusedOrgans(sentence, context)) found.set(organ, { kind: "state organ", rule: "actor-organ" });
  return [...found].map(([mention, { kind, rule }]) => {
    const claim: ActorClaim = {
      type: "actor",
      name: mention.name,
      kind,
      roles: rolesOf(sentence, mention),
      ...(mention.catalogue === undefined || mention.cls !== "actor" ? {} : { catalogue: mention.catalogue }),
      ...(incident === undefined ? {} : { incident }),
    };
    return { claim, span: { start: mention.start, end: mention.end }, rule };
  });
}

/** "four hacker groups" and "an Iran-backed APT actor" are actors of their own; "Iranian hackers" is only an attribution. */
function isActorPhrase(mention: Mention): boolean {
  return (
    mention.anaphoric !== true &&
    ((mention.relation !== undefined && mention.country !== undefined) ||
      (mention.count !== undefined && mention.count > 1) ||
      (/notorious|same aggressors/.test(mention.name) && mention.name.includes("group")))
  );
}

/** "Sandworm, a group linked to the GRU": the phrase tells of the actor before it and is none of its own. */
function describesActor(sentence: AnalysedSentence, phrase: Mention): boolean {
  const position = positionAt(sentence.abstract, phrase.start);
  return /\uE006(?:,| is| are) (?:which is |also |described as )?(?:an? |the )?$/.test(
    sentence.abstract.text.slice(Math.max(0, position - 40), position),
  );
}

/** Military and secret services that the sentence says did it. */
function accusedOrgans(sentence: AnalysedSentence, context: FactContext): Mention[] {
  const accused = attributionFacts(sentence, context).flatMap(({ claim, stance }) =>
    claim.type === "attribution" && stance !== "rejects" ? claim.to : [],
  );
  if (accused.length === 0) return [];
  return sentence.mentions.filter(
    (mention) =>
      mention.cls === "organisation" &&
      (mention.kind === "intelligence" || mention.kind === "military") &&
      accused.includes(mention.name),
  );
}

/** What stands before an actor that nobody found to have a part in the deed. */
const NOT_FOUND =
  /\b(?:(?:not|n't|never) (?:find|found|see|seen|establish|observe|determine|conclude|identify|identified)|no (?:evidence|indication|sign|proof)|ruled? out|nothing (?:shows|showed|suggests|suggested))(?: that)? (?:the )?$/;

function rolesOf(sentence: AnalysedSentence, mention: Mention): string[] {
  const position = positionAt(sentence.abstract, mention.start);
  // "did not find that X took part in the attack" gives X no part in it.
  if (NOT_FOUND.test(sentence.abstract.text.slice(Math.max(0, position - 60), position))) return [];
  const after = sentence.abstract.text.slice(position, position + 90);
  const roles = ROLES_BY_VERB.filter(([words]) => words.test(after)).map(([, role]) => role);
  return roles.length > 0 ? roles : sentence.abstract.text.includes("") ? ["attack"] : [];
}
