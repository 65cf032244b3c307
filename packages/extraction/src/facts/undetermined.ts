import type { AttributionClaim } from "@kulla/core";
import { matches, pattern, type Match } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import { publisherName } from "../analysis/publisher.ts";
import { claimName, speechIn, type Draft, type FactContext } from "./draft.ts";

const WHO =
  "(?:who (?:{adv})(?:was |is |were |are |might be |may be |may have been |stood |stands |carried |did |launched )?(?:{adv})(?:behind|responsible|(?:the )?{attackers}|the culprits?|it was|it is|did it|out)|(?:the |its |their )?(?:exact |true |precise )?(?:identity|identities|origin|origins|source|{attackers}|culprits?|author|authors|authorship) (?:of|behind)|where (?:the |this |these )?(?:[a-z-]{2,14} ){0,2}?{attack} (?:{adv})(?:came|comes|originated|had come) from|(?:exactly )?who (?:the |its |their )?(?:{attackers}|perpetrators?|attackers) (?:was|were|is|are))";
const UNABLE =
  "(?:(?:is|are|was|were|been|remains?|be) (?:{adv})(?:unable|not able|not (?:yet )?in a position)(?: at this (?:time|stage|point))? to|could not|couldn't|cannot|can not|can't|ha(?:s|ve|d) (?:not|n't)(?: yet)?(?: been able to)?|do(?:es)? not(?: yet)?|don't|did not|didn't|yet to) (?:{adv})(?:determined?|identif(?:y|ied)|establish(?:ed)?|confirm(?:ed)?|know|knew|known|tell|ascertain(?:ed)?|found out|find out|pinpoint(?:ed)?|verif(?:y|ied)|attribute[d]?)";

const RULES = [
  pattern(`(?<b>{voice})?(?: \\([^)]{1,40}\\))? ?(?:it |they |we |he |she )?${UNABLE} (?:[a-z]{2,10} ){0,2}?${WHO}`),
  pattern(
    `${WHO}[^.;:"]{0,60}? (?:is|are|was|were|remains?|remained) (?:{adv})(?:not (?:yet )?(?:immediately )?(?:known|clear|determined|established|identified)|unknown|unclear|a mystery|to be (?:determined|established)|undetermined)`,
  ),
  pattern(
    `(?:it|what) (?:is|was|remains?|remained|'s) (?:{adv})(?:not (?:yet )?(?:immediately )?(?:known|clear)|unclear|unknown|too (?:early|soon) to (?:say|tell|know|determine)) (?:exactly )?${WHO}`,
  ),
  pattern(
    "(?:there (?:is|was|has been)|with) (?:{adv})no (?:{adv})(?:[a-z]{2,12} )?attribution(?: (?:yet|so far|at this (?:time|stage|point)|for|of)|[,.;]|$)|too (?:early|soon) (?:to|for) (?:make |say |any )?(?:an? )?(?:attribut(?:e|ion)|designate|name|blame)",
  ),
  pattern(
    "(?:(?<b>{voice})(?: \\([^)]{1,40}\\))? )?(?:it |they |we |he |she |but |and )?(?:(?:has|have|had|did|does|do|could|can|is|was|are|were) (?:not|n't)|(?:hasn't|haven't|didn't|doesn't|couldn't|can't|cannot)) (?:{adv})(?:attribut|link|tie|connect|ascrib)(?:e|ed|d)? [^.;\"]{1,80}? (?:to|with) (?:any|a|an) (?:[a-z-]{2,14} ){0,3}?(?:{attackers}|groups?|actors?|nations?|states?|countr(?:y|ies)|adversar(?:y|ies)|governments?)",
  ),
  pattern(
    "(?:(?<b>{voice})(?: \\([^)]{1,40}\\))? )?(?:it |they |we |he |she |but |and )?(?:{adv})(?:(?:stopped|stops) short of (?:attributing|naming|blaming|accusing|saying who|identifying)|(?:made|makes|offered|gave) no (?:[a-z]{2,12} )?attribution|(?:declined|refused|would not) (?:to )?(?:attribute|say (?:who|which (?:country|state|group|nation))|name (?:the |any |a )?(?:country|state|{attackers}|culprits?|perpetrators?|attackers)|identify (?:the )?(?:{attackers}|perpetrators?|culprits?)|speculate (?:on |about )?(?:who|the)|blame))",
  ),
  pattern(
    "no (?:[a-z]{2,12} )?attribution (?:was|has been|had been|is) (?:{adv})(?:made|given|offered|announced)(?: by (?:the )?(?<b>{voice}))?",
  ),
];

/** "Unable to determine who was behind it", "who did it is not known": an attribution to nobody. */
export function undeterminedFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const incident = context.incidents.keyOf(sentence);
  if (incident === undefined) return [];
  for (const rule of RULES)
    for (const match of matches(sentence.abstract, rule)) {
      const voice = match.mentionOf("b") ?? speechIn(sentence, match.start + 1)?.voice;
      const publisher = publisherName(context.analysis.document);
      const by = voice === undefined ? publisher : claimName(voice);
      const claim: AttributionClaim = {
        type: "attribution",
        by: by === undefined ? [] : [by],
        to: [],
        about: "none",
        incident,
      };
      return [
        {
          claim,
          span: spanOf(match),
          rule: "attribution-undetermined",
          stance: "hedges",
          wording: { words: context.analysis.masked.slice(match.start, match.end).replace(/\s+/g, " ").slice(0, 80) },
          ...(voice === undefined ? {} : { voice }),
        },
      ];
    }
  return [];
}

function spanOf(match: Match): Draft["span"] {
  return { start: match.start, end: match.end };
}
