import type { VictimClaim, VictimKind } from "@kulla/core";
import { matches, pattern, type Match, type Pattern } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import { negatedBefore, type Draft, type FactContext } from "./draft.ts";

const PEOPLE =
  "(?:customers|users|subscribers|patients|citizens|residents|members|employees|clients|households|passengers|drivers|people|organi[sz]ations|companies|businesses|institutions|agencies|ministries|banks|hospitals|schools|municipalities|utilities|entities|firms|targets|victims|diplomats|dissidents|journalists|officials|accounts)";
const HIT =
  "(?:hit|hits|hitting|targeted|targets|targeting|attacked|attacking|struck|strikes|breached|breaching|compromised|compromising|crippled|crippling|hacked|hacking|infected|infecting|penetrated|infiltrated|paraly[sz]ed|impacted|impacting|affected|affecting|disrupted)";

const RULES: readonly { readonly rule: string; readonly find: Pattern }[] = [
  {
    rule: "attack-on",
    find: pattern(
      "{attack}(?: [a-z-]{2,20}){0,3} (?:on|against|targeting|at|that hit|which hit|that struck|that targeted|hitting|mbi|ndaj|kundër|gegen|auf|contro|contre|contra) {det}(?:[a-z-]{2,16} ){0,2}?(?<v>{list:target})",
    ),
  },
  { rule: "attack-in", find: pattern("(?<!\uE008 )(?:incident|{attack}) in (?<v>{list:country})") },
  {
    rule: "was-hit",
    find: pattern(
      `(?<v>{list:target}) (?:{adv})(?:was|were|been|is|are|being) (?:{adv})${HIT}(?: by| with| in|,|\\.| on| as|$)`,
    ),
  },
  {
    rule: "suffered",
    find: pattern(
      "(?<v>{list:target}) (?:{adv})(?:suffered|experienced|sustained|faced|fell victim to|reported)(?: under| that it has suffered(?: under)?| it has suffered(?: under)?| that it suffered)? {det}(?:[^.;]{0,60}?){attack}",
    ),
  },
  {
    rule: "hit",
    find: pattern(
      `(?:{attack}|{attackers}|{actor}|{malware}|hackers|it|that|which) (?:{adv})${HIT} (?:both |{number} )?{det}(?:[a-z-]{2,16} ){0,2}?(?<v>{list:target})`,
    ),
  },
  {
    rule: "against",
    find: pattern(
      '(?:{attack}|carried out|conducted|directed|launched|operations?|actor|activit(?:y|ies))[^.;:"]{0,80}? against (?<v>{list:target})',
    ),
  },
  {
    rule: "from-in",
    find: pattern(
      `(?:from|of|against|on|in|targeted|targeting|to) (?:{number} )?(?:of )?(?:different |various |other |several |many |multiple )?(?:[a-z-]{2,16} ){0,2}?(?<k>organi[sz]ations|companies|entities|institutions|agencies|businesses|targets) in (?<v>{list:country})`,
    ),
  },
  {
    rule: "members-of",
    find: pattern("(?:targeted|targeting|against|hit) (?:both )?(?:the )?members of (?:the )?(?<v>{list:target})"),
  },
  {
    rule: "helped",
    find: pattern(
      "(?:helped|assisted|supported|helping|assisting) (?:the )?(?<v>{government}|{country}|{organisation})(?:'s)? (?:[a-z]+ ){0,4}?(?:{attack}|respond|recover|mitigate|investigate|handle)",
    ),
  },
  {
    rule: "users-of",
    find: pattern(
      `(?<v>(?:{number} (?:of )?(?:other )?)(?:[a-z-]{2,16} ){0,3}?${PEOPLE}(?: (?:located )?(?:in|across|from|throughout) (?:{list:country}|{name}))?)`,
    ),
  },
  {
    rule: "attack-victim-noun",
    find: pattern("(?<v>{organisation}|{name}|{country}) (?:{attack})(?![\\w\\u00c0-\\u024f-])"),
  },
  {
    rule: "victim-list",
    find: pattern(
      "(?:victims?|targets) (?:of the (?:{attack}) )?(?:include|included|including|were|are|was),? (?<v>{list:target})",
    ),
  },
];

/** Who was hit: states, organisations, sectors, customers, events. */
export function victimFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const drafts: Draft[] = [];
  const incident = context.incidents.keyOf(sentence);
  for (const { rule, find } of RULES) {
    for (const match of matches(sentence.abstract, find)) {
      if (negatedBefore(sentence, match.from) || /\bnot |n't /.test(match.words)) continue;
      if (rule === "users-of" && !concernsAttack(sentence)) continue;
      for (const named of victimsOf(match, rule, context)) {
        drafts.push({
          claim: { type: "victim", ...named, ...(incident === undefined ? {} : { incident }) },
          span: { start: match.start, end: match.end },
          rule: `victim-${rule}`,
        });
      }
    }
  }
  return drafts;
}

function concernsAttack(sentence: AnalysedSentence): boolean {
  return /\uE008|impact|affect|hit |disrupt|without|outage|stolen|leaked|compromis|offline/.test(
    sentence.abstract.text,
  );
}

function victimsOf(match: Match, rule: string, context: FactContext): Pick<VictimClaim, "name" | "kind">[] {
  if (rule === "users-of") {
    const span = match.spanOf("v");
    if (span === undefined) return [];
    const words = context.analysis.masked.slice(span.start, span.end).replace(/\s+/g, " ");
    return [{ name: words, kind: "customers" }];
  }
  const found: Pick<VictimClaim, "name" | "kind">[] = [];
  for (const mention of match.mentionsOf("v")) {
    const victim = victimOf(mention, match.textOf("k"));
    if (victim !== undefined) found.push(victim);
  }
  return found;
}

function victimOf(mention: Mention, sector: string | undefined): Pick<VictimClaim, "name" | "kind"> | undefined {
  switch (mention.cls) {
    case "country":
      return {
        name: sector === undefined ? mention.name : `${sector} in ${mention.name}`,
        kind: sector === undefined ? "country" : "sector",
      };
    case "government":
      return { name: `Government of ${mention.country ?? mention.name}`, kind: "org" };
    case "organisation":
      return mention.kind === "media" ? undefined : { name: mention.name, kind: "org" };
    case "name":
      return { name: mention.name, kind: (mention.kind === "event" ? "event" : "org") satisfies VictimKind };
    case "system":
      return mention.owner === undefined ? undefined : victimOf(mention.owner, undefined);
    case "demonym":
      return mention.country === undefined ? undefined : { name: mention.country, kind: "country" };
    case "person":
      return { name: mention.name, kind: "person" };
    default:
      return undefined;
  }
}
