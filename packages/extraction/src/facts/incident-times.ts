import type { TimeSpan } from "@kulla/core";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";

/** Verbs of saying and of answering an attack: a time beside them tells when that was done. */
const ANSWERING =
  "said|says|stated|states|announced|announces|reported|tweeted|wrote|published|released|issued|posted|confirmed|told|added|delivered|updated|condemned|severed|cut|expelled|declared|attributed|attributes|blamed|blames|accused|accuses|named|imposed|sanctioned|indicted|charged|disclosed|revealed|warned|acknowledged|admitted|denied|rejected|offered|recovered|restored|restarted|resumed|arrested|detained|extradited|sentenced|seized|vowed|promised|urged|met|visited|signed|joined|asked|pledged|analy[sz]ed|examined|deconstructed|described|covered|implicated|apologi[sz]ed|claimed|claims|testified|voted|took credit|(?:opened|launched|began|started) (?:an? )?(?:[a-z]+ )?(?:investigation|inquiry|probe|hearing)s?";
/** Any word but an attack. */
const WORD = "[a-z\uE000-\uE007\uE009-\uE00F]+";
const REPORTING = new RegExp(
  `(?:${ANSWERING}|tweet|statement|report|\uE00E|advisory|address|summit|meeting|conference|hearing|interview)(?: ${WORD}){0,3}(?: on| in)?,? (?:the )?$`,
);
const ANSWERED = new RegExp(`^ (?:[a-z.\uE000-\uE00F]+ ){0,4}(?:${ANSWERING}|that)(?![a-z])`);
/** "On Tuesday, the company said": a comma behind the time, which opens the sentence. */
const ANSWERED_BEHIND_COMMA = new RegExp(`^, (?:[a-z.\uE000-\uE00F]+ ){0,4}(?:${ANSWERING})(?![a-z])`);
/** "issued a statement Thursday calling it the costliest attack", "was named Monday as being responsible for the attack" */
const SAYING_BEHIND =
  /^,? (?:as (?:being |those |the (?:group|one|country) )?(?:responsible|behind)|calling|blaming|saying|accusing|attributing|linking|condemning|denouncing|warning|claiming)(?![a-z])/;

/** Verbs of the attack itself: the time beside them is its own. */
const HAPPENING =
  "took place|occurred|happened|began|started|launched|carried out|conducted|hit|struck|suffered|targeted|crippled|disrupted|detected|unfolded|ran|executed|perpetrated|staged|mounted|brought down|took down|paraly[sz]ed|breached|infected|deployed|affected|knocked|swept|spread|recorded|registered|noticed";
const GOVERNING = new RegExp(`(?<![a-z-])(?:(?<answers>${ANSWERING})|${HAPPENING})(?![a-z])`, "g");

/** Gives each time of a sentence to the nearest attack, unless it tells when something was said or published. */
export function attachTimes(sentence: AnalysedSentence): Map<Mention, Mention> {
  const attached = new Map<Mention, { time: Mention; distance: number }>();
  const { text, mentions } = sentence.abstract;
  const attacks = [...mentions].filter(([, mention]) => mention.cls === "attack");
  for (const [at, time] of mentions) {
    if (time.cls !== "time" || !canDate(sentence, time, at)) continue;
    let best: { attack: Mention; distance: number } | undefined;
    for (const [position, attack] of attacks) {
      const between = position < at ? text.slice(position + 1, at) : text.slice(at + 1, position);
      if (between.length > 130 || isOther(between, attack) || isOfAnswer(between, position < at)) continue;
      if (position < at && isOfCause(text, position, between)) continue;
      // Words before the attack ("the July 15 cyberattack") are closer than words behind it.
      const distance =
        between.length + (position > at && between.length > 12 ? 25 : 0) + (/[,"]/.test(between) ? 15 : 0);
      if (best === undefined || distance < best.distance) best = { attack, distance };
    }
    if (best === undefined) continue;
    const known = attached.get(best.attack);
    if (known === undefined || isBetter(time, best.distance, known))
      attached.set(best.attack, { time, distance: best.distance });
  }
  return new Map([...attached].map(([attack, { time }]) => [attack, time]));
}

function isBetter(time: Mention, distance: number, known: { time: Mention; distance: number }): boolean {
  return time.time !== undefined && (known.time.time === undefined || distance < known.distance);
}

/**
 * Whether the verb that governs the time is one of saying or answering: the last one before a time that stands behind the attack
 * ("the attack was confirmed in a tweet on Saturday"), the first one behind a time that stands before it ("18 July: the group claimed
 * credit for the attack").
 */
function isOfAnswer(between: string, isAttackFirst: boolean): boolean {
  const verbs = [...between.matchAll(GOVERNING)];
  const verb = isAttackFirst ? verbs[verbs.length - 1] : verbs[0];
  return verb?.groups?.answers !== undefined;
}

const ANSWER_OVER = new RegExp(
  `(?<![a-z-])(?:${ANSWERING})(?![a-z])[^.;"\uE008]{0,60} (?:over|into|about|regarding|in connection with) (?:the |an? |this )?(?:[a-z-]{2,16} ){0,3}$`,
);

const REPORTS_IT = new RegExp(`(?<![a-z-])(?:${ANSWERING}) (?:the |an? |this |its )?(?:[a-z-]{2,16} ){0,2}$`);

/** "opened an inquiry into the attack on 9 March": the day is that of the inquiry; a month behind ("in March") is the attack's. */
function isOfCause(text: string, attack: number, between: string): boolean {
  if (/^ to [^.;]{1,60} on (?:or about )?(?:the )?$/.test(between))
    return REPORTS_IT.test(text.slice(Math.max(0, attack - 40), attack));
  return /^ on (?:the )?$/.test(between) && ANSWER_OVER.test(text.slice(Math.max(0, attack - 110), attack));
}

/** Words that make a time another's: of what came after or before the attack, or of the find of malware. */
function isOther(between: string, attack: Mention): boolean {
  if (
    /;|\b(?:following|after|before|ahead of|prior to|until|ties|relations|responsible|responsibility|still)\b/.test(
      between,
    )
  )
    return true;
  // "since May" dates attacks that go on, not one attack.
  if (
    /\bsince\b/.test(between) &&
    !/(?:attacks|campaigns?|operations?|activit(?:y|ies)|intrusions)$/i.test(attack.name)
  )
    return true;
  // "by the same hackers who in December broke into …"
  if (
    /(?:\uE00C|\uE006|\bhackers|\bgroup|\bactors),? (?:who|that|які|которые|die|qui|che|que|koji|që)\b/u.test(
      between,
    ) ||
    /\bwho\b/.test(between)
  )
    return true;
  // "similar to X, malware discovered in 2018"; "the attack was discovered on Friday" is its own.
  return /(?<!\b(?:was|were|been) (?:first )?)\b(?:discovered|found|seen|observed)\b/.test(between);
}

/** False for a time of saying or answering, and for an open start ("by January"), which dates no attack. */
export function canDate(sentence: AnalysedSentence, time: Mention, at: number): boolean {
  const { text } = sentence.abstract;
  if (time.time?.edtf.startsWith("../") === true) return false;
  // "actif depuis 2007": who has been at work for years.
  if (time.time?.isSince === true && time.time.edtf.length === 4 && sentence.language !== "en") return false;
  if (REPORTING.test(text.slice(Math.max(0, at - 40), at))) return false;
  if (sentence.speeches.some((speech) => speech.time === time)) return false;
  const behind = text.slice(at + 1, at + 40);
  if (SAYING_BEHIND.test(behind) || isAttribute(text, time, at) || isDateline(sentence, at)) return false;
  const opens = /^"?(?:[a-z]+ ){0,3}$/.test(text.slice(0, at));
  const answered = ANSWERED.exec(behind) ?? (opens ? ANSWERED_BEHIND_COMMA.exec(behind) : null);
  return answered === null || answered[0].includes("\uE008");
}

/** "the 2016 election": the year names what stands behind it. */
function isAttribute(text: string, time: Mention, at: number): boolean {
  if (!/^\d{4}$/.test(time.name) || !/(?:\bthe|'s|\bits|\bhis|\btheir) $/.test(text.slice(Math.max(0, at - 8), at)))
    return false;
  return /^ (?:[a-z]{3,14} ){0,2}(?:elections?|vote|referendum|olympics|games|world cup|campaign|budget|report|summit|edition|season|census|law|act)(?![a-z])/.test(
    text.slice(at + 1, at + 60),
  );
}

/** "12 September 2022: second attack on the capital" as a title: the day of the paper. */
function isDateline({ sentence, abstract: { text } }: AnalysedSentence, at: number): boolean {
  return (
    sentence.passage.kind === "title" &&
    /^[^\uE000-\uE00F.;:]{0,40}$/.test(text.slice(0, at)) &&
    /^ ?[:|–—]/.test(text.slice(at + 1, at + 3))
  );
}

/** A time as claims carry it. */
export function timeSpanOf(mention: Mention | undefined): TimeSpan | undefined {
  return mention?.time === undefined
    ? undefined
    : { edtf: mention.time.edtf, basis: mention.time.basis, words: mention.name };
}
