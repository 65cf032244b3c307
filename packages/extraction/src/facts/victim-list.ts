import type { AbstractSentence } from "../analysis/abstract.ts";
import type { Mention } from "../analysis/mention.ts";

/** A stretch of an abstract sentence that names who was hit: a mention, or a kind of people or organisations in words. */
export interface Named {
  /** Abstract range of the words that name it. */
  readonly from: number;
  readonly to: number;
  readonly mention?: Mention;
  /** Where a kind (`hospitals in Ireland`) is. */
  readonly place?: Mention;
  /** One of a kind: "a German hospital". */
  readonly single?: boolean;
}

/** country, capital, government, organisation, system, name: what can be hit. */
const HIT_CLASSES = "\uE000\uE002\uE003\uE004\uE00B\uE00F";

/** Organisations of one kind. */
const SECTOR_HEADS =
  "organi[sz]ations|companies|entities|institutions|agencies|businesses|firms|corporations|ministries|banks|hospitals|schools|universities|municipalities|utilities|operators|airlines|airports|ports|retailers|manufacturers|providers|sectors?|governments?|embassies|newspapers|broadcasters|trusts|clinics|pharmacies|parties|think tanks|casinos|contractors|councils|television stations|law firms|charities|multinationals|member states|countries|organisationen|unternehmen|aziende";

/** People who are hit through what they use. */
const PEOPLE_HEADS =
  "customers|users|subscribers|patients|citizens|residents|employees|clients|households|passengers|drivers|account holders|policyholders|students|pensioners|shoppers|guests|depositors|viewers|voters|motorists|parliamentarians|politicians|lawmakers|diplomats|dissidents|journalists|utenti|clienti|kunden|nutzer";

export const PEOPLE = new RegExp(`(?:${PEOPLE_HEADS})(?![a-z])`);

/** Words that no noun phrase holds before its name: function words, and verbs of harm and of saying. */
const STOP =
  "(?:of|in|on|at|by|for|with|from|to|and|or|but|as|about|than|into|onto|over|after|before|which|who|whose|whom|that|it|they|he|she|we|was|were|is|are|be|been|had|has|have|not|said|says|notified|informed|warned|alerted|contacted|advised|told|did|do|does|will|would|when|while|if|because|through|between|against|behind|during|via|hit|struck|crippled|disrupted|affected|targeted|destroyed|caused|cost|continues?|began|started|spread|supporting|backing|opposing|using|including|like|such|called|nga|të|dhe|dai|dal|dei|degli|del|della|delle|che|di|von|und|e)";

const MODIFIER = `(?!${STOP} )(?:[a-z][a-z-]{0,20}|[\uE000\uE001\uE002\uE004\uE00A](?:'s?)?)`;

/** "the systems of", "the city of": stands before the name of who was hit. */
const OWNED =
  "(?:(?:(?:some|part|parts|much|most|all|many|several|thousands|hundreds) of )?(?:the |its )?(?:\uE001 |\uE000's? |[a-z]{4,14}ern |coastal |capital )?(?:systems?|networks?|websites?|servers?|computers?|data|records|site|portal|infrastructure|\uE00B|city|town|county|municipality|members?|customers?|users?|clients?|employees?|citizens|staff|officials|workers|patients|students|diplomats|accounts|port|region|province|district|village|canton|commune|hospital|university) (?:of|at|in|across|inside|belonging to|run by|operated by) |(?:some|part|parts|much|most|all|many|several|\uE00A) of )?";

/** One of a kind, told without its name. */
const SINGLE_HEADS =
  "company|firm|hospital|clinic|bank|university|school|school district|utility|airline|airport|port|retailer|manufacturer|supplier|provider|operator|municipality|city|town|county|ministry|agency|broadcaster|newspaper|network|plant|refinery|railway|casino|insurer|law firm|charity|council|parliament|embassy|contractor|exchange|think tank|party|chain|pipeline|laboratory|museum|library|court|trust|institute";

/** A country before a name describes it: "Danish shipping company Maersk". A name before "member" or "ally" does so too. */
const NOT_DESCRIBING = `(?!(?:'s?)? (?:(?!${STOP} )[a-z-]{2,20} ){0,4}[\uE004\uE00F])`;
const NOT_MODIFYING =
  "(?!-| (?:devices|users|phones|operating system|platform|members?|ally|allies|partners?|nations?|soil|territory|officials|gang|group|ransomware|malware|hackers)(?![a-z]))";

const ITEM = new RegExp(
  `(?:both )?(${OWNED})(?:${MODIFIER} ){0,7}?(?:([${HIT_CLASSES}])(?:(?<![\uE000\uE002])|${NOT_DESCRIBING})${NOT_MODIFYING}|(?:${SECTOR_HEADS}|${PEOPLE_HEADS})(?![a-z'-]))`,
  "y",
);
/** "a German hospital", "another water utility in Texas"; not "a firm called X". */
const SINGLE = new RegExp(
  `(?:an?|another) (?:${MODIFIER} ){0,5}?(?:${SINGLE_HEADS})(?![a-z'-])(?!,? (?:called|named|known|dubbed|\uE004|\uE00F|[a-z-]{2,16} (?:called|named)))`,
  "y",
);
const PLACE = /,? (?:(?:located|based) )?(?:in|across|throughout|from|inside|around) (?:the )?([\uE000\uE00F])/y;
const MORE_PLACES = /(?:,? and |, )(?:the )?(\uE000)/y;
const NEXT =
  /(?: \([^)]{1,30}\))?(?:,? (?:and|or|as well as|along with|plus)(?: also)? |, )(?!(?:[a-z]{2,20}(?:ing|ed)|which|who) )/y;

const MOST_ITEMS = 24;

/** Who is named from `from` rightwards: one, or an enumeration. */
export function namedFrom(sentence: AbstractSentence, from: number): Named[] {
  const found: Named[] = [];
  let at = from;
  while (found.length < MOST_ITEMS) {
    const single = matchAt(SINGLE, sentence.text, at);
    const item = single ?? matchAt(ITEM, sentence.text, at);
    if (item === undefined) break;
    let to = at + item[0].length;
    if (single === undefined) at += item[1]?.length ?? 0;
    const mention = single !== undefined || item[2] === undefined ? undefined : sentence.mentions.get(to - 1);
    if (mention !== undefined) found.push({ from: at, to, mention });
    else {
      const places = placesFrom(sentence, to);
      const one = single === undefined ? {} : { single: true };
      if (places.length === 0) found.push({ from: at, to, ...one });
      for (const { place } of places) found.push({ from: at, to, place, ...one });
      to = places[places.length - 1]?.to ?? to;
    }
    const next = matchAt(NEXT, sentence.text, to);
    if (next === undefined) break;
    at = to + next[0].length;
  }
  return found;
}

function placesFrom(sentence: AbstractSentence, from: number): { place: Mention; to: number }[] {
  const found: { place: Mention; to: number }[] = [];
  let at = from;
  for (let next = matchAt(PLACE, sentence.text, at); next !== undefined && found.length < MOST_ITEMS;) {
    at += next[0].length;
    const place = sentence.mentions.get(at - 1);
    if (place !== undefined) found.push({ place, to: at });
    next = matchAt(MORE_PLACES, sentence.text, at);
  }
  return found;
}

function matchAt(find: RegExp, text: string, at: number): RegExpExecArray | undefined {
  find.lastIndex = at;
  return find.exec(text) ?? undefined;
}

const BEFORE =
  /(?:(?:,? (?:and|or|as well as|along with) |, )(?:the |both )?(?:(?!of |in |on |at |by |for |with |from |to |that |which )[a-z][a-z-]{1,20} ){0,4})$/;

/** "in Ukraine", "overseen by the FBI": a name behind a preposition is no subject. */
const NO_SUBJECT = new RegExp(
  `(?<![a-z])(?:in|across|throughout|by|from|with|to|against|for|on|than|inside|around) (?:${MODIFIER} ){0,4}$`,
);

/** Who is named up to `to` leftwards: the name that ends there, and the names enumerated with it. */
export function namedUpTo(sentence: AbstractSentence, to: number): Named[] {
  const { text } = sentence;
  const found: Named[] = [];
  let end = text[to] === "," ? (subjectBeforeAside(sentence, to) ?? to) : to;
  let isEnumeration = false;
  while (found.length < MOST_ITEMS) {
    const character = text[end - 1] ?? "";
    const mention = HIT_CLASSES.includes(character) && character !== "" ? sentence.mentions.get(end - 1) : undefined;
    if (mention === undefined) break;
    found.push({ from: end - 1, to: end, mention });
    const before = BEFORE.exec(text.slice(Math.max(0, end - 81), end - 1))?.[0];
    if (before === undefined) break;
    // "In Ukraine, Maersk was hit" is no enumeration; "A, B and C were hit" is one.
    isEnumeration ||= /^,? (?:and|or|as well as|along with) /.test(before);
    if (!isEnumeration) break;
    end = end - 1 - before.length;
  }
  const first = found[found.length - 1]?.from;
  if (first === undefined || NO_SUBJECT.test(text.slice(Math.max(0, first - 60), first))) return kindUpTo(sentence, to);
  return found;
}

const ASIDE_OPENS = /^(?: \([^)]{1,40}\))?, (?:an?|the|one|which|who|whose|based|headquartered|known) /;

/** "Acme, a firm in Houston, Texas, suffered": the name before the first comma is what the sentence is about. */
export function subjectBeforeAside({ text, mentions }: AbstractSentence, to: number): number | undefined {
  for (const at of mentions.keys())
    if (
      at < to - 1 &&
      HIT_CLASSES.includes(text[at] ?? " ") &&
      ASIDE_OPENS.test(text.slice(at + 1, at + 60)) &&
      !isDateline(text, at) &&
      !NO_SUBJECT.test(text.slice(Math.max(0, at - 60), at))
    )
      return at + 1;
  return undefined;
}

/** "Singapore, the data of …": a place that only opens the report. */
function isDateline(text: string, at: number): boolean {
  return at === 0 && (text[at] === "\uE000" || text[at] === "\uE002");
}

const SINGLE_BEFORE = new RegExp(
  `(?<![a-z\uE000-\uE00F'-])(?:an?|another) (?:${MODIFIER} ){0,5}?(?:${SINGLE_HEADS})(,? (?:(?:located|based) )?(?:in|from) (?:the )?[\uE000\uE002\uE00F])?$`,
);
const KIND_BEFORE = new RegExp(
  `(?<![a-z\uE000-\uE00F'-])(?:${MODIFIER} ){0,5}?(?:[\uE004\uE00F](?:'s?)? (?:${MODIFIER} ){0,2}?)?(?:${SECTOR_HEADS}|${PEOPLE_HEADS})(?:,? (?:(?:located|based) )?(?:in|across|throughout|from|inside|around) (?:the )?([\uE000\uE00F]))?$`,
);

/** "several hospitals in Ireland" that ends at `to`. */
function kindUpTo(sentence: AbstractSentence, to: number): Named[] {
  const start = Math.max(0, to - 90);
  const one = SINGLE_BEFORE.exec(sentence.text.slice(start, to));
  if (one !== null) {
    const place = one[1] === undefined ? undefined : sentence.mentions.get(to - 1);
    const end = place === undefined ? to : to - (one[1]?.length ?? 0);
    return [{ from: start + one.index, to: end, single: true, ...(place === undefined ? {} : { place }) }];
  }
  const hit = KIND_BEFORE.exec(sentence.text.slice(start, to));
  if (hit === null) return [];
  const from = start + hit.index;
  if (hit[1] === undefined) return [{ from, to }];
  const place = sentence.mentions.get(to - 1);
  const words = hit[0].replace(/,? (?:(?:located|based) )?(?:in|across|throughout|from|inside|around) (?:the )?.$/, "");
  return place === undefined ? [] : [{ from, to: from + words.length, place }];
}
