import type { ActionClaim, ActionClass } from "@kulla/core";
import { matches, pattern, type Match, type Pattern } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import { claimName, clauseSubject, negatedBefore, speechIn, type Draft, type FactContext } from "./draft.ts";
import { timeSpanOf } from "./incident-index.ts";

interface ActionRule {
  readonly class: ActionClass;
  readonly kind: string;
  readonly find: Pattern;
  /** Who can act so. */
  readonly actor: "state" | "organisation" | "any";
  /** Group `b` names who acts; else the subject of the clause, else who speaks. */
}

const RULES: readonly ActionRule[] = [
  {
    class: "sever_relations",
    kind: "sever diplomatic relations",
    actor: "state",
    find: pattern(
      "(?:(?<b>{state}|{organisation}) (?:{adv})(?:(?:announced|decided|said) (?:[a-z]+ ){0,6})?)?(?:cut|cuts|cutting|severed|severing|severs|sever|severance of|severing of|broke|broken|breaking|break|suspended|suspends|ended|ends) (?:off )?(?:all |its |the |of |political |diplomatic |formal ){0,4}(?:ties|relations|relationships?|links)(?: (?:with|to) (?:the )?(?<t>{state}))?",
    ),
  },
  {
    class: "expel",
    kind: "expel diplomats",
    actor: "state",
    find: pattern(
      "(?:(?<b>{state}) (?:{adv}))?(?:expelled|expels|expelling|expel|expulsion of|kicked out|threw out|dëboi) (?:[^.;]{0,50}?)(?:diplomats?|ambassador|staff|embassy|officials|personnel|envoy|attach[eé]s?)",
    ),
  },
  {
    class: "expel",
    kind: "order embassy staff to leave",
    actor: "state",
    find: pattern(
      "(?:ordered|ordering|orders|asking|asked|gave|giving|told) (?:[^.;]{0,90}?)(?:diplomats?|staff|embassy|ambassador|personnel) (?:[^.;]{0,60}?)(?:to leave|leave|to depart|out of the country)",
    ),
  },
  {
    class: "expel",
    kind: "close embassy",
    actor: "state",
    find: pattern(
      "(?:forcing|forced|ordered|closing|closed|closure of) (?:its |the |their )?(?:{organisation}|embassy|consulate)(?: in (?:{capital}|{country}|{name}))?(?: to close| closed|)?(?=[,. ])",
    ),
  },
  { class: "expel", kind: "declare persona non grata", actor: "state", find: pattern("persona(?:e)? non grata") },
  {
    class: "sanction",
    kind: "impose sanctions",
    actor: "state",
    find: pattern(
      "(?:(?<b>{list:voice}) (?:{adv}))?(?:sanctioned|sanctions|sanctioning|imposed sanctions|imposing sanctions|imposes sanctions|blacklisted|announced sanctions|slapped sanctions|new sanctions|levied sanctions|sanktionoi)(?: (?:on|against|upon))? (?:the |several |multiple |a |an |two |three |four |five |six |{number} )?(?:[a-z-]{2,16} ){0,3}?(?<t>{state}|{organisation}|{person}|{actor}|{attackers}|{name}|{demonym})",
    ),
  },
  {
    class: "indict",
    kind: "indict",
    actor: "any",
    find: pattern(
      "(?:(?<b>{list:voice}) (?:{adv}))?(?:indicted|indicts|indicting|unsealed (?:an indictment|charges)|charged|charges against|indictment of|indictment against|filed charges) (?:against )?(?:the |an? |several |{number} )?(?:[a-z-]{2,16} ){0,3}?(?<t>{person}|{attackers}|{demonym}|{name}|{actor})",
    ),
  },
  {
    class: "reward",
    kind: "offer a reward",
    actor: "any",
    find: pattern(
      "(?:(?<b>{list:voice}) (?:[^.;]{0,30}?))?(?:offered|offers|offering|announced|announces|posted|put up|a) (?:a )?(?:[^.;]{0,20}?)(?:rewards?|bount(?:y|ies)) (?:of|for|up to|worth)",
    ),
  },
  {
    class: "emergency",
    kind: "declare an emergency",
    actor: "any",
    find: pattern(
      "(?:(?<b>{list:voice}) (?:{adv}))?(?:declared|declares|declaring|announced|issued|declaration of|proclaimed|shpalli) (?:a |an )?(?:national |state of |regional |cyber |public )*(?:emergency|state of emergency)",
    ),
  },
  {
    class: "emergency",
    kind: "convene an emergency meeting",
    actor: "any",
    find: pattern("(?:convened|called|held|summoned) (?:an? )?(?:emergency|extraordinary|crisis) (?:meeting|session)"),
  },
  {
    class: "condemn",
    kind: "condemn",
    actor: "any",
    find: pattern(
      '(?:(?<b>{list:voice})(?:,[^.;"]{1,60},)? (?:{adv})(?:said (?:that )?(?:the )?(?<w>{voice}) (?:{adv}))?)?(?:condemned|condemns|condemn|condemning|denounced|denounces|deplored|dënoi|dënojnë|强烈谴责|谴责)(?! by)(?: (?:the )?(?:move|actions?|behaviou?r|activities|{attack}) (?:by|of|from) (?:the )?(?<t>{state})| (?:the )?(?<t2>{state}))?',
    ),
  },
  {
    class: "attribute_publicly",
    kind: "attribute publicly",
    actor: "state",
    find: pattern(
      '(?<b>{list:state})(?:,? (?:and|as well as) (?<w>{list:organisation}|{list:state}))? (?:{adv})(?:(?:on|in) {time} )?(?:formally|publicly|officially|jointly|said|attributed|blamed|accused|正式指责)[^.;"]{0,20}? ?(?<t>{country}|{government}) (?:{adv})(?:was |is |were |for |of )?(?:responsible for|behind|carrying out|conducting|launching|the|a|an|being)',
    ),
  },
  {
    class: "publish",
    kind: "publish a report",
    actor: "organisation",
    find: pattern(
      "(?:in|from) (?:a|an|its|their|the|{report})(?: [a-z]+){0,2} ?(?:{report})? ?(?:published|released|issued|posted)(?: (?:on |in )?(?<d>{time}))?(?: by (?:the )?(?<b>{organisation}))?(?:,? (?:the )?(?<w>{organisation}))?",
    ),
  },
  {
    class: "publish",
    kind: "publish a report",
    actor: "organisation",
    find: pattern(
      '(?:in (?<d>{time}), )?(?<b>{organisation})(?:,[^.;"]{1,60},)? (?:{adv})(?:published|publishes|released|releases|issued|issues|reported|is providing|has provided|provided|detailed|shared|documented)(?: [a-z-]+){0,4}? (?:{report}|overview|details|that it had|indicators|its findings|their discovery|guidance|technical|an update)',
    ),
  },
  {
    class: "publish",
    kind: "publish a report",
    actor: "organisation",
    find: pattern(
      "{report} (?:by|from) (?:the )?(?<b>{list:organisation})(?: (?:from|published|released|in|on|of) (?:(?:on|in) )?(?<d>{time}))?",
    ),
  },
  {
    class: "respond",
    kind: "incident response",
    actor: "any",
    find: pattern(
      '(?<b>{list:voice})(?:,[^.;"]{1,90},)? (?:{adv})(?:helped|helps|helping|assisted|assists|assisting|supported|supporting|is supporting|worked|works|working|investigating|investigates|cooperating|collaborated|collaborating|continuing to work|deployed|sent|dispatched|flew|providing|provided|respond(?:ed|ing) to|responding|on the ground)(?: [^.;"]{0,60}?)?(?: (?:with|to support|to help|to assist|alongside) )?(?:the )?(?<t>{list:voice})?',
    ),
  },
  {
    class: "respond",
    kind: "call in help",
    actor: "any",
    find: pattern(
      '(?<b>{list:voice}|it)(?:,[^.;"]{1,60},)? (?:{adv})(?:sought the help of|hired|engaged|called in|brought in|enlisted|retained|tasked|commissioned|contracted|requested (?:help|assistance) from|turned to|asked) (?:the )?(?:help of |[a-z-]{2,16} ){0,3}?(?<t>{list:organisation}|{list:state}|{list:name})',
    ),
  },
  {
    class: "respond",
    kind: "report to authority",
    actor: "organisation",
    find: pattern(
      "(?<b>{voice}) (?:{adv})(?:notified|informed|alerted|reported (?:the|this|it) [a-z-]+ to|reported the {attack} to) (?:the )?(?<t>{list:organisation}|{list:government})",
    ),
  },
  {
    class: "contain",
    kind: "suspend services",
    actor: "any",
    find: pattern(
      "(?:forced|forcing|prompted|prompting|led) (?:the )?(?<b>{voice}) to (?:{adv})(?:suspend|shut|shut down|close|take|disconnect|switch off|halt|isolate|take down)",
    ),
  },
  {
    class: "contain",
    kind: "take systems down",
    actor: "any",
    find: pattern(
      '(?<b>{voice})(?:,[^.;"]{1,60},)? (?:{adv})(?:took|shut|shut down|disconnected|switched off|turned off|suspended|isolated|halted|closed|proactively took|temporarily shut) (?:down )?(?:{far})??{system}',
    ),
  },
  {
    class: "contain",
    kind: "replace equipment",
    actor: "any",
    find: pattern(
      '{system} (?:{adv})(?:were|was|are|being|are being)? ?(?:{adv})(?:shipped|refurbished|replaced|reissued)(?: [^.;"]{0,40}? by (?<b>{voice}))?',
    ),
  },
  {
    class: "refuse_to_pay",
    kind: "refuse to pay",
    actor: "any",
    find: pattern(
      '(?<b>{voice})(?:,[^.;"]{1,60},)? (?:{adv})(?:refused to pay|refuses to pay|will not pay|would not pay|did not pay|not pay|declined to pay|refusing to pay|has no intention of paying|not going to pay|rejected (?:the )?(?:ransom|extortion))',
    ),
  },
  {
    class: "restrict_media",
    kind: "restrict media",
    actor: "any",
    find: pattern(
      "(?:banned|barred|prohibited|ordered|forbade|forbidden) (?:the )?(?:media|journalists|news outlets|outlets|press|reporters) (?:[^.;]{0,40}?)(?:publish|report|from)",
    ),
  },
  {
    class: "announce",
    kind: "announce further measures",
    actor: "any",
    find: pattern(
      "(?:(?<b>{voice}) )?(?:would|will|considering|consider|plans? to|vowed to|pledged to|promised to|intends? to) (?:also )?(?:take|taking|impose|respond|retaliate)? ?(?:further|additional|appropriate|new|stronger|all necessary|more)? ?(?:action|actions|steps|measures|countermeasures|consequences)(?: to (?:hold|prevent|deter|respond|counter))?(?:[^.;]{0,20}?(?<t>{state}))?",
    ),
  },
  {
    class: "announce",
    kind: "inform allies",
    actor: "state",
    find: pattern(
      "(?:(?<b>{voice}) |we )?(?:{adv})(?:informed|notified|briefed|shared (?:the )?(?:{gap})evidence with)(?: [a-z]+){0,3} (?:our |its |their |strategic |nato )?(?:[a-z-]+ )?(?:allies|partners|member states|ambassadors)",
    ),
  },
];

const STATES = new Set<Mention["cls"]>(["country", "government", "capital", "organisation", "person"]);
const ORGANISATIONS = new Set<Mention["cls"]>(["organisation"]);
const ANYONE = new Set<Mention["cls"]>(["country", "government", "organisation", "person", "capital"]);

/** What states, organisations and victims did about it. */
export function actionFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const drafts: Draft[] = [];
  const incident = context.incidents.keyOf(sentence);
  for (const rule of RULES) {
    for (const match of matches(sentence.abstract, rule.find)) {
      if (negatedBefore(sentence, match.from)) continue;
      const actor = actorsOf(rule, match, sentence, context);
      if (actor.length === 0) continue;
      const target = targetOf(rule, match, actor, sentence, context);
      if (rule.class === "respond" && !isResponse(match, target, sentence)) continue;
      const time = timeSpanOf(match.mentionOf("d") ?? nearTime(sentence, match));
      const claim: ActionClaim = {
        type: "action",
        class: rule.class,
        kind: rule.kind,
        by: [...new Set(actor.map((mention) => (mention.cls === "government" ? mention.name : claimName(mention))))],
        ...(target === undefined ? {} : { target }),
        ...(time === undefined ? {} : { time }),
        ...(incident === undefined ? {} : { incident }),
      };
      drafts.push({ claim, span: { start: match.start, end: match.end }, rule: `action-${rule.class}` });
    }
  }
  return drafts;
}

function allowed(rule: ActionRule): ReadonlySet<Mention["cls"]> {
  return rule.actor === "state" ? STATES : rule.actor === "organisation" ? ORGANISATIONS : ANYONE;
}

function actorsOf(rule: ActionRule, match: Match, sentence: AnalysedSentence, context: FactContext): Mention[] {
  const classes = allowed(rule);
  const innermost = match.mentionsOf("w").filter((mention) => classes.has(mention.cls));
  if (innermost.length > 0 && rule.class !== "attribute_publicly") return innermost;
  const named = [...match.mentionsOf("b"), ...innermost].filter(
    (mention) => classes.has(mention.cls) || (mention.cls === "name" && rule.actor === "any"),
  );
  if (named.length > 0) return rule.actor === "state" ? named.map(stateOf) : named;
  const speech = speechIn(sentence, match.start + 1);
  if (/^(?:we|our)\b/.test(match.words) || rule.class === "condemn")
    return speech === undefined ? [] : [stateOf(speech.voice)];
  const subject = clauseSubject(sentence, match.from, classes);
  if (subject !== undefined) return [rule.actor === "state" ? stateOf(subject) : subject];
  if (speech !== undefined && classes.has(speech.voice.cls))
    return [rule.actor === "state" ? stateOf(speech.voice) : speech.voice];
  return rule.actor === "state" && context.analysis.discourse.lastCountry === undefined ? [] : [];
}

/** A prime minister who cuts ties does so for the country. */
function stateOf(mention: Mention): Mention {
  if (
    (mention.cls === "person" || (mention.cls === "organisation" && mention.kind === "body")) &&
    mention.country !== undefined &&
    mention.speaksFor !== undefined
  ) {
    return { ...mention, cls: "country", name: mention.country };
  }
  return mention;
}

function targetOf(
  rule: ActionRule,
  match: Match,
  actor: readonly Mention[],
  sentence: AnalysedSentence,
  context: FactContext,
): string | undefined {
  const named = match
    .mentionsOf("t")
    .find(
      (mention) =>
        mention.cls !== "attack" && mention.cls !== "time" && mention.cls !== "number" && mention.cls !== "report",
    );
  if (named !== undefined)
    return named.cls === "government"
      ? named.name
      : named.country !== undefined && named.cls !== "organisation"
        ? named.country
        : claimName(named);
  if (rule.class === "respond" && context.incidents.mainVictim !== undefined) return context.incidents.mainVictim;
  if (rule.class === "expel" || rule.class === "sever_relations") {
    const own = new Set(actor.map((mention) => mention.country ?? mention.name));
    return sentence.mentions.find((mention) => mention.country !== undefined && !own.has(mention.country))?.country;
  }
  return undefined;
}

/** "supporting Albania's efforts to recover" responds; "working for a company" does not. */
function isResponse(match: Match, target: string | undefined, sentence: AnalysedSentence): boolean {
  if (
    match
      .mentionsOf("b")
      .some(
        (mention) =>
          mention.cls === "person" || mention.cls === "attackers" || mention.cls === "actor" || mention.cls === "name",
      )
  ) {
    if (!match.mentionsOf("b").every((mention) => mention.cls === "name" || mention.cls === "organisation"))
      return false;
  }
  if (target === undefined) return false;
  return /\uE008|investigat|respon|recover|mitigat|forensic|incident|restor|support|efforts|security|prevent/.test(
    sentence.abstract.text,
  );
}

function nearTime(sentence: AnalysedSentence, match: Match): Mention | undefined {
  const opening = sentence.mentions[0];
  if (opening?.cls === "time" && opening.start - sentence.sentence.start < 12) return opening;
  return sentence.mentions.find(
    (mention) => mention.cls === "time" && mention.start >= match.start && mention.start <= match.end + 20,
  );
}
