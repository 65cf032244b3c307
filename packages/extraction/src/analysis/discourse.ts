import type { AbstractSentence } from "./abstract.ts";
import type { Mention } from "./mention.ts";

/** What has been named so far in a document: what pronouns and short forms can stand for. */
export interface Discourse {
  /** Persons by each word of their name that is long enough to stand alone: `rama` → Edi Rama. */
  readonly persons: Map<string, Mention>;
  /** Organisations by acronym printed behind them and by their own short forms. */
  readonly acronyms: Map<string, Mention>;
  /** Names that the document introduces as actors: "Conti" after "the Conti ransomware gang". */
  readonly actors: Map<string, Mention>;
  lastPerson?: Mention;
  lastOrganisation?: Mention;
  lastCompany?: Mention;
  lastMinistry?: Mention;
  lastCountry?: string;
  /** The country that the document names most: "the authorities" without more are its own. */
  homeCountry?: string;
  lastActor?: Mention;
  /** Who published the report that "the report" means. */
  lastReporter?: Mention;
  lastSpeaker?: Mention;
}

export function newDiscourse(): Discourse {
  return { persons: new Map(), acronyms: new Map(), actors: new Map() };
}

/** Takes note of what a sentence names, in order. */
export function remember(discourse: Discourse, mentions: readonly Mention[]): void {
  for (const mention of mentions) {
    if (mention.cls === "person") rememberPerson(discourse, mention);
    else if (mention.cls === "organisation") rememberOrganisation(discourse, mention);
    else if (mention.cls === "country" || mention.cls === "government")
      discourse.lastCountry = mention.country ?? mention.name;
    else if (mention.cls === "actor" || mention.cls === "attackers") discourse.lastActor = mention;
    if (
      mention.cls === "actor" &&
      (mention.rule === "named-group" || mention.rule === "group-named" || mention.rule === "attackers-named")
    ) {
      const key = mention.name.toLowerCase();
      if (!discourse.actors.has(key)) discourse.actors.set(key, mention);
    }
  }
}

/** A company or body by itself at the head of a sentence, with a verb of those that incidents befall or that speak of them. */
const OPENER =
  /^(?:(?:on|in|last|early) ?\uE009,? )?(?:the )?([\uE004\uE00F])(?: \([^()]{1,40}\))?(?:, [^,;"]{1,90},)? (?:(?:has|have|had|also|recently|later|first) ){0,2}(?:was|were|is|been|said|says|confirmed|confirms|announced|suffered|experienced|shut|took|paid|detected|discovered|disclosed|revealed|reported|became|fell|admitted|warned|urged|asked|notified|halted|suspended|refused|disconnected|told|acknowledged|stated|hired|restored|managed|continues?|continued|operates|runs|lost|closed|faced|saw|has|had) /;

/** Takes note of who opens a sentence: "the company" in the next is that one. */
export function rememberOpener(discourse: Discourse, sentence: AbstractSentence): void {
  const hit = OPENER.exec(sentence.text);
  if (hit === null) return;
  const mention = sentence.mentions.get(sentence.text.indexOf(hit[1] ?? ""));
  if (mention === undefined || mention.kind === "media" || mention.kind === "event" || mention.country !== undefined)
    return;
  discourse.lastCompany = { ...mention, cls: "organisation", kind: mention.kind ?? "company" };
}

function rememberPerson(discourse: Discourse, mention: Mention): void {
  discourse.lastPerson = mention;
  if (mention.anaphoric === true) return;
  const words = mention.name.split(/\s+/);
  const last = words[words.length - 1]?.toLowerCase();
  if (last === undefined || last.length < 3) return;
  const known = discourse.persons.get(last);
  // The first full description holds; a later one that tells more replaces it.
  if (known === undefined || (known.speaksFor === undefined && mention.speaksFor !== undefined))
    discourse.persons.set(last, mention);
}

function rememberOrganisation(discourse: Discourse, mention: Mention): void {
  if (mention.kind === "source") return;
  discourse.lastOrganisation = mention;
  if (mention.kind === "vendor" || mention.kind === "company") discourse.lastCompany = mention;
  if (/ministry|ministria|ministerium|ministero/i.test(mention.name)) discourse.lastMinistry = mention;
}
