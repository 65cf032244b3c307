import { matches, pattern, type Pattern } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import { claimName, speechIn, type Draft, type FactContext } from "./draft.ts";

const DENIAL: readonly Pattern[] = [
  pattern(
    '(?<b>{voice})(?:,[^.;"]{1,80},)? (?:{adv})(?<verb>denied|denies|denying|rejected|rejects|dismissed|dismisses|refuted|refutes|disputed|disputes|repudiated|mohoi|ka mohuar|ha negato|bestritt|dementierte|отрицает|заперечує|否认) (?<of>[^.;]{0,80})',
  ),
  pattern(
    "(?<of>{attack}|claims?|accusations?|allegations?|charges?|decision|move|responsibility|involvement)[^.;]{0,60}?(?:was|were|been|is|are) (?:{adv})(?<verb>denied|rejected|dismissed|called|described as)[^.;]{0,40}? by (?:the )?(?<b>{voice})",
  ),
];
const BASELESS =
  /\b(?:baseless|unfounded|groundless|fabricated|false (?:claims?|accusations?|allegations?)|politically motivated|smear|absurd|ridiculous|nonsense|ill-considered|anti-[a-z\uE001]+|no involvement|nothing to do with|slander|hypocrisy|lies)\b|毫无根据|pabaza/;
const CALLED = pattern(
  "(?:called|calling|described|denounced|branded|labelled|labeled)[^.;]{0,60}? by (?:the )?(?<b>{voice})",
);

const CLAIM: readonly Pattern[] = [
  pattern(
    "(?<b>{voice}|{attackers}|{malware})(?:,[^.;\"]{1,80},)? (?:{adv})(?:claimed|claims|claiming|took|takes|taking|assumed|ha rivendicato|bekannte sich|mori|mori përsipër) (?:the )?(?:responsibility|credit|authorship|përgjegjësinë|l'attacco)",
  ),
  pattern(
    "(?:responsibility|credit)(?: for [^.;]{0,60}?)? (?:{adv})(?:was|were|has been) (?:{adv})(?:claimed|taken) by (?:the |an? )?(?<b>{voice}|{attackers}|{malware})",
  ),
  pattern(
    '(?<b>{actor}|{malware})(?: [^.;"]{0,60}?)? (?:{adv})(?:posted|posts|listed|lists|published|publishes|updated|added|boasted|announced|leaked|presenting)(?=[ ,])[^.;]{0,80}?(?:leak (?:site|platform|blog|page|portal)|dark ?web|extortion site|data leak site|victim list|its site|their site|telegram)',
  ),
  pattern(
    "(?:message|statement|post|note|letter|video)(?: [a-z]+){0,3} (?:purporting to be |claiming to be |purportedly |allegedly )?(?:from|by|signed by|attributed to) (?:the )?(?<b>{actor})",
  ),
  pattern(
    "(?<b>{actor}|{attackers}|{malware}) (?:{adv})(?:claimed|claims|boasted|announced|said) (?:that )?(?:to have|it had|they had|it has|they have|having) (?:{adv})(?:hacked|stolen|breached|encrypted|attacked|obtained|leaked|exfiltrated|compromised|accessed)",
  ),
];

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
      if (match.textOf("verb") === "called" && !BASELESS.test(sentence.abstract.text)) continue;
      deny(voice, { start: match.start, end: match.end }, deniedOf(of), "denial-verb");
    }
  }
  const baseless = BASELESS.exec(sentence.abstract.text);
  if (baseless !== null) {
    const place = sentence.abstract.offsets[baseless.index] ?? sentence.sentence.start;
    const called = matches(sentence.abstract, CALLED)[0]?.mentionOf("b");
    const voice =
      called ??
      speechIn(sentence, place)?.voice ??
      (sentence.speeches.length > 0 ? sentence.speeches[sentence.speeches.length - 1]?.voice : undefined);
    if (voice !== undefined) deny(voice, sentence.sentence, deniedOf(sentence.abstract.text), "denial-words");
  }
  for (const find of CLAIM) {
    for (const match of matches(sentence.abstract, find)) {
      const voice = match.mentionOf("b");
      if (voice === undefined || voice.cls === "person" || voice.cls === "country" || voice.cls === "government")
        continue;
      if (/no(?:body| one| group)|not |n't /.test(match.words)) continue;
      drafts.push({
        claim: { type: "claim", by: voice.name, of: "responsibility for the attack", ...key },
        span: { start: match.start, end: match.end },
        rule: "claim-responsibility",
        stance: "asserts",
        voice,
      });
    }
  }
  return drafts;
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
