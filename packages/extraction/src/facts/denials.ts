import { matches, offsetOf, pattern, type Match, type Pattern } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import { claimName, speechIn, type Draft, type FactContext } from "./draft.ts";

/** What may stand between a name and its verb: "in Washington", "(PST)", ", in a statement,". */
const ASIDE = '(?: \\([^)]{1,40}\\))?(?: in (?:the )?(?:{capital}|{country}|{name}))?(?:,[^.;"]{1,80},|, however,)?';
const ACCUSATIONS =
  "(?:accusations?|allegations?|claims?|charges?|reports?|suggestions?|attribution|assessments?|findings?|assertions?)(?![a-z])";

const DENIAL: readonly Pattern[] = [
  pattern(
    `(?<b>{voice})${ASIDE} (?:{adv})(?<verb>denied|denies|deny|denying|rejected|rejects|reject|rejecting|dismissed|dismisses|dismissing|refuted|refutes|disputed|disputes|repudiated|contested|contests|contradicted|contradicts|rebuffed|rebutted|rebuts|(?:pushed|pushes|hit|hits) back (?:against|at|on)|brushed aside|mohoi|ka mohuar|ha negato|bestritt|dementierte|отрицает|заперечує|否认) (?<of>[^.;]{0,80})`,
  ),
  pattern(
    "(?<of>{attack}|claims?|accusations?|allegations?|charges?|decision|move|responsibility|involvement)[^.;]{0,60}?(?:was|were|been|is|are) (?:{adv})(?<verb>denied|rejected|dismissed|called|described as)[^.;]{0,40}? by (?:the )?(?<b>{voice})",
  ),
  pattern(
    "denials? (?:{adv})(?:came|followed|arrived|were issued|was issued|issued) (?:quickly |promptly |also )?(?:from|by) (?:the )?(?<b>{voice})(?<verb>)(?<of>)",
  ),
  pattern(
    `(?<b>{voice})${ASIDE} (?:{adv})(?<verb>insist(?:ed|s)|stress(?:ed|es)|assur(?:ed|es)(?: [a-z]{4,14})?|maintain(?:ed|s)) (?:that )?(?<of>(?:no |none of (?:the |its ))(?:[a-z-]{2,14} ){0,3}?(?:{system}|data|information|records)[^.;]{0,40}? (?:was|were|had been|have been|has been) (?:{adv})(?:taken|stolen|leaked|lost|accessed|compromised|copied))`,
  ),
  pattern(
    `(?<b>{voice})${ASIDE} (?:{adv})(?<verb>called|calls|described|describes|labelled|labeled|branded|denounced|responded by calling|slammed|hit back at|brushed off|shrugged off|scoffed at) (?<of>(?:the |such |these |those |any |all )?(?:{any}(?:'s|')? )?(?:[a-z]{3,12} )?${ACCUSATIONS}[^.;]{0,80})`,
  ),
];
/** Verbs that need an accusation as their object: one also rejects demands and dismisses people. */
const NEEDS_OBJECT = /^(?:reject|dismiss|disput|refut|contest|contradict|rebuff|rebut|push|hit|brush)/;
const OBJECT =
  /accus|alleg|claim|charge|report|suggest|involv|responsib|\brole|attribut|blame|theor|\blinks?\b|connect|notion|\bidea|finding|\bsuch\b|conclusion|assertion|speculation|baseless|as \w+|hack|attack|\uE008/;
/** An accused party that says it did not do it. */
const NOT_ME =
  /\b(?:(?:not|never) (?:been )?(?:involved in|behind|responsible for|connected (?:to|with)|engage[ds]? in)|no (?:role|part|hand|connection) (?:in|to|with)|(?:firmly |resolutely |strongly )?opposes?(?: and [a-z]{4,10})? (?:all|any|every|hack|cyber)|exclude[sd]? the possibility)\b/;
const BASELESS =
  /\b(?:baseless|unfounded|groundless|fabricated|false (?:claims?|accusations?|allegations?)|(?<!(?:attack|\uE008|it|hack|they) (?:was|were|is|are) )politically motivated|smear|absurd|ridiculous|nonsense|ill-considered|anti-[a-z\uE001]+|no involvement|nothing to do with|slander|hypocrisy|lies|untrue|not true|no truth (?:in|to)|without (?:any )?foundation|fabrications?|far-fetched|fake news|pure fiction)\b|毫无根据|pabaza/;
const CALLED = pattern(
  "(?:called|calling|described|denounced|branded|labelled|labeled)[^.;]{0,60}? by (?:the )?(?<b>{voice})",
);

const CLAIMANT = "(?<b>{actor}|{attackers}|{malware})";
/** "the pro-Russian group": what stands before its name. */
const DESCRIBED = "(?:the |an? )?(?:(?:[a-z\uE001-]{2,16}|{demonym}) ){0,4}?";
/** What one did to somebody else, told with an object. */
const HAVING_HACKED =
  "(?:hacked(?: into)?|attacked|breached|broke(?:n)? into|encrypted|stole|stolen|destroyed|wiped|taken down|took down|took|taken|knocked out|infiltrated|leaked|copied|penetrated|paraly[sz]ed|crippled|shut down|disabled|targeted|deleted|defaced|compromised) (?!by |in |as |after |and )";
const HAVING_DONE =
  "(?:behind|responsible|hacked|attacked|breached|encrypted|stolen|stole|exfiltrated|obtained|compromised|accessed|infiltrated|leaked|destroyed|wiped|paraly[sz]ed|disabled|targeted|taken down|took down|taken|knocked|hit|carried out|conducted|launched|deployed)";

const CLAIM: readonly Pattern[] = [
  pattern(
    `(?<b>{voice}|{attackers}|{malware})(?: \\([^)]{1,40}\\))?(?:,[^.;"]{1,80},)? (?:{adv})(?:appears? to have |appeared to |seems to have )?(?:claimed|claims|claim|claiming|took|takes|taken|taking|assumed|ha rivendicato|bekannte sich|mori|mori përsipër) (?:the |full |sole |public |official |formal )?(?:responsibility|credit|authorship|përgjegjësinë|l'attacco)`,
  ),
  pattern(
    `(?:responsibility|credit)(?: for [^.;]{0,60}?)? (?:{adv})(?:was|were|has been) (?:{adv})(?:claimed|taken|assumed) by ${DESCRIBED}(?<b>{voice}|{attackers}|{malware})`,
  ),
  pattern(
    `(?:{attack}|{malware})(?: on [^.;"]{1,50}?)?,? (?:{adv})(?:which |that )?(?:was |were |been |is )?(?:later |also |since )?claimed by ${DESCRIBED}(?<b>{actor}|{attackers}|{malware}|{name})`,
  ),
  pattern(
    `${CLAIMANT} (?:{adv})(?:claimed|claims|claim|(?:boasted|boasts|bragged|brags|gloated) (?:of|about|over)) (?:the |an? |this |its )?(?:[a-z-]{3,14} ){0,2}(?:{attack}|theft|leak|deed|haul)`,
  ),
  pattern(
    '(?<b>{actor}|{malware})(?: [^.;"]{0,60}?)? (?:{adv})(?:posted|posts|listed|lists|published|publishes|updated|added|boasted|announced|leaked|presenting|taken to|took to)(?=[ ,])[^.;]{0,80}?(?:leak (?:site|platform|blog|page|portal)|dark ?web|extortion site|data leak site|victim list|its site|their site|telegram)',
  ),
  pattern(
    "(?:message|statement|post|note|letter|video)(?: [a-z]+){0,3} (?:purporting to be |claiming to be |purportedly |allegedly )?(?:from|by|signed by|attributed to) (?:the )?(?<b>{actor})",
  ),
  pattern(
    `${CLAIMANT} (?:{adv})(?:claimed|claims|claim|boasted|announced|said|says|say|wrote|alleged|alleges) (?:that )?(?:to have|having|to be behind|to have been)(?: {adv})?`,
  ),
  pattern(
    `${CLAIMANT}(?: \\([^)]{1,40}\\))?(?:,[^.;"]{1,80},)? (?:{adv})(?:said|says|say|wrote|posted|announced|boasted|tweeted|claimed|claims|claim|alleged)(?: (?:on|in|via|through|over) [^.;"]{1,60}?)? (?:that )?(?:it|they|we|he|she)(?:'s|'d|'ve)? (?:(?:had|has|have|was|were|is|are) )?(?:{adv})${HAVING_DONE}`,
  ),
  pattern(
    `(?<b>{actor}|{attackers}|{malware}|{organisation}),? (?:which |who |that )?(?:{adv})(?:said|says|say|announced|announces|claimed|claims|wrote|boasted|tweeted|posted)(?: (?:on|in|via) [^.;"]{1,40}?)? (?:that )?(?:it|they|we) (?:had |have |has |also |successfully ){0,3}${HAVING_HACKED}`,
  ),
  pattern(
    `claims? of responsibility (?:[^.;"]{0,40}? )?(?:by|from) ${DESCRIBED}(?<b>{actor}|{attackers}|{malware}|{name})`,
  ),
  pattern(
    `(?<b>{actor}|{malware}) [^.;"]{1,120}?,? claiming (?:to have|it had|that it|they had|that they|it stole|it has)`,
  ),
];

const HACKED = /(?:^| )(?:it|they|we) (?:[a-z]+ ){0,4}$/;
const WE_DID = pattern(`(?<![a-z])we (?:have |had |also |just |successfully |ourselves ){0,2}${HAVING_HACKED}`);

/** Denials and claims of responsibility. */
export function denialAndClaimFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const incident = context.incidents.keyOf(sentence);
  const key = incident === undefined ? {} : { incident };
  const drafts: Draft[] = [];
  const deniers = new Set<string>();
  const deny = (voice: Mention, span: { start: number; end: number }, of: string, rule: string): void => {
    const by = denier(voice);
    if (by === undefined || deniers.has(by)) return;
    deniers.add(by);
    drafts.push({ claim: { type: "denial", by, of, ...key }, span, rule, stance: "asserts", voice });
  };
  for (const find of DENIAL) {
    for (const match of matches(sentence.abstract, find)) {
      const voice = match.mentionOf("b");
      const of = match.textOf("of") ?? "";
      if (voice === undefined || /^(?:access|entry|service|them|users?)\b/.test(of)) continue;
      const verb = match.textOf("verb") ?? "";
      if (verb === "called" && find === DENIAL[1] && !BASELESS.test(sentence.abstract.text)) continue;
      if (NEEDS_OBJECT.test(verb) && find === DENIAL[0] && !OBJECT.test(of)) continue;
      deny(voice, { start: match.start, end: match.end }, deniedOf(of), "denial-verb");
    }
  }
  const baseless = BASELESS.exec(sentence.abstract.text);
  if (baseless !== null) {
    const place = offsetOf(sentence.abstract, baseless.index);
    const called = matches(sentence.abstract, CALLED)[0]?.mentionOf("b");
    const voice =
      called ??
      speechIn(sentence, place)?.voice ??
      (sentence.speeches.length > 0 ? sentence.speeches[sentence.speeches.length - 1]?.voice : undefined);
    if (voice !== undefined) deny(voice, sentence.sentence, deniedOf(sentence.abstract.text), "denial-words");
  }
  const own = ownDenier(sentence, context);
  if (own !== undefined) deny(own, sentence.sentence, "responsibility for the attack", "denial-not-me");
  return [...drafts, ...claimFacts(sentence, context)];
}

/** The accused party that says in its own words that it did not do it. */
function ownDenier(sentence: AnalysedSentence, context: FactContext): Mention | undefined {
  const hit = NOT_ME.exec(sentence.abstract.text);
  if (hit === null) return undefined;
  const voice = speechIn(sentence, offsetOf(sentence.abstract, hit.index))?.voice;
  if (voice === undefined) return undefined;
  // "China opposes all hacking": the speaker names the state that it speaks for.
  const named = /([\uE000\uE003])(?: [a-z]{4,12}){0,2} $/.exec(sentence.abstract.text.slice(0, hit.index));
  const state = named === null ? undefined : sentence.abstract.mentions.get(named.index);
  const speaksFor = voice.cls === "person" && voice.country === undefined && state !== undefined;
  return isAccusedParty(speaksFor ? state : voice, context) ? voice : undefined;
}

/** Who says that they did it. */
function claimFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const incident = context.incidents.keyOf(sentence);
  const key = incident === undefined ? {} : { incident };
  const drafts: Draft[] = [];
  const claimants = new Set<string>();
  for (const find of [...CLAIM, WE_DID]) {
    for (const match of matches(sentence.abstract, find)) {
      const voice = find === WE_DID ? claimingVoice(sentence, match) : match.mentionOf("b");
      if (voice === undefined || voice.cls === "person" || voice.cls === "country" || voice.cls === "government")
        continue;
      // "The service said that it had wiped the servers": an organ of a state; of others it is told what was done to them.
      if (voice.cls === "organisation" && voice.country === undefined && HACKED.test(match.words)) continue;
      if (voice.kind === "vendor" || voice.kind === "company" || voice.kind === "media") continue;
      if (/no(?:body| one| group)|not |n't /.test(match.words) || claimants.has(voice.name)) continue;
      claimants.add(voice.name);
      const by = voice.cls === "attackers" ? claimantName(voice, context) : voice.name;
      drafts.push({
        claim: { type: "claim", by, of: "responsibility for the attack", ...key },
        span: { start: match.start, end: match.end },
        rule: "claim-responsibility",
        stance: "asserts",
        voice,
      });
    }
  }
  return drafts;
}

/** "We hacked it", says a group. */
function claimingVoice(sentence: AnalysedSentence, match: Match): Mention | undefined {
  const voice = speechIn(sentence, match.start + 1)?.voice;
  return voice?.cls === "actor" || voice?.cls === "attackers" ? voice : undefined;
}

/** "Hackers claim": the one group that the document names, where it names one. */
function claimantName(voice: Mention, { analysis }: FactContext): string {
  if (voice.country !== undefined || voice.count !== undefined) return voice.name;
  const groups = new Set<string>();
  for (const { mentions } of analysis.sentences)
    for (const mention of mentions) if (mention.cls === "actor") groups.add(mention.name);
  const [only] = groups;
  return groups.size === 1 && only !== undefined ? only : voice.name;
}

/** A foreign state, who speaks for one, or a group: who is accused as a rule. */
function isAccusedParty(voice: Mention, context: FactContext): boolean {
  if (voice.cls === "actor" || voice.cls === "attackers") return true;
  return voice.country !== undefined && voice.country !== context.analysis.discourse.homeCountry;
}

function denier(voice: Mention): string | undefined {
  if (voice.cls === "report") return voice.speaksFor;
  if (voice.cls === "attackers") return undefined;
  return voice.cls === "government" ? voice.name : claimName(voice);
}

function deniedOf(words: string): string {
  if (/leak|data|stolen/.test(words) && !/claim|accus|alleg/.test(words)) return "loss or leak of data";
  if (/decision|move|expel|sever/.test(words)) return "legitimacy of the response";
  return "responsibility for the attack";
}
