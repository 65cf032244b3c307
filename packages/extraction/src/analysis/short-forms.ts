import { ROLES } from "../lexicon/nouns.ts";
import { pattern, type Pattern } from "./abstract.ts";
import type { Discourse } from "./discourse.ts";
import type { Mention } from "./mention.ts";
import type { WorkingSentence } from "./working-sentence.ts";

/** Names that were introduced before: "Rama" after "Edi Rama", "DART" after "… (DART)". */
export function resolveNames(mentions: readonly Mention[], discourse: Discourse): readonly Mention[] {
  let resolved: Mention[] | undefined;
  mentions.forEach((mention, index) => {
    const known = introduced(mention, discourse);
    if (known === undefined) return;
    resolved ??= [...mentions];
    resolved[index] = known;
  });
  return resolved ?? mentions;
}

function introduced(mention: Mention, discourse: Discourse): Mention | undefined {
  const { cls, start, end } = mention;
  if (cls !== "name" && cls !== "malware" && cls !== "organisation") return undefined;
  const lower = mention.name.toLowerCase();
  const actor = cls === "organisation" ? undefined : discourse.actors.get(lower);
  if (actor !== undefined) return { ...actor, start, end, anaphoric: true, rule: "known-actor" };
  // "the Foreign Ministry" after "the Iranian Foreign Ministry".
  const ministry = discourse.lastMinistry;
  if (
    cls === "organisation" &&
    mention.country === undefined &&
    ministry?.country !== undefined &&
    ministry.name.toLowerCase().endsWith(` ${lower}`)
  )
    return { ...ministry, start, end, anaphoric: true, rule: "ministry" };
  if (cls !== "name") return undefined;
  const known = discourse.acronyms.get(mention.name);
  if (known !== undefined) return { ...known, start, end, anaphoric: true, rule: "acronym" };
  const person = discourse.persons.get(lower.slice(lower.lastIndexOf(" ") + 1));
  return person?.name.endsWith(mention.name) === true
    ? { ...person, start, end, anaphoric: true, rule: "surname" }
    : undefined;
}

interface ShortForm {
  readonly find: Pattern;
  readonly resolve: (discourse: Discourse, words: string, earlier: readonly Mention[]) => Mention | undefined;
}

const SPEECH_AHEAD =
  "(?=,? (?:[a-z]+ ){0,2}(?:said|says|told|added|noted|stated|tweeted|wrote|warned|explained|claimed|alleged|reported|announced|confirmed|found|believes?|concluded|assessed|stressed|continued|conceded|admitted|denied|also|has|had|went|considers|described|identified|attributed|blamed|accused|condemned|pointed|did|insisted|suspects?|suspected|claim|say|blames?|believe|called|revealed|disclosed|is|was)(?![\\w\\u00c0-\\u024f-]))";

const SHORT_FORMS: readonly ShortForm[] = [
  {
    find: pattern(
      `(?<![\\w'-])(?:he|she)${SPEECH_AHEAD}|(?<=(?:said|added|warned|noted|explained|stated|continued|told|insisted) )(?:he|she)(?![\\w\\u00c0-\\u024f'-])`,
    ),
    resolve: (discourse) => discourse.lastPerson,
  },
  {
    find: pattern(
      "(?<![\\w'-])the (?:company|firm|vendor|cybersecurity firm|security firm|security company|cybersecurity company|tech giant|software giant|researchers|security researchers)(?![\\w\\u00c0-\\u024f'-])",
    ),
    resolve: (discourse, words) => (/researchers|security/.test(words) ? vendorOf(discourse) : discourse.lastCompany),
  },
  {
    find: pattern(`(?<![\\w'-])the officials?${SPEECH_AHEAD}`),
    resolve: (discourse) => (discourse.lastSpeaker?.cls === "government" ? discourse.lastSpeaker : undefined),
  },
  {
    find: pattern("(?<![\\w'-])(?:the|its) (?:foreign )?ministry(?![\\w\\u00c0-\\u024f'-])"),
    resolve: (discourse) => discourse.lastMinistry,
  },
  {
    find: pattern("(?<![\\w'-])the (?:agency|department|bureau|organi[sz]ation)(?![\\w\\u00c0-\\u024f'-])(?! of)"),
    resolve: (discourse) => discourse.lastOrganisation,
  },
  {
    find: pattern(`(?<![\\w'-])the (?<r>${ROLES})(?![\\w\\u00c0-\\u024f'-])`),
    resolve: (discourse, words) => personWithRole(discourse, words.slice(4)),
  },
  {
    find: pattern(
      "(?<![\\w'-])the country(?='s| (?:cut|severed|cuts|was|has|had|said|suffered|expelled|announced|blamed))",
    ),
    resolve: (discourse, _words, earlier) =>
      earlier.find((mention) => mention.cls === "country") ?? countryMention(discourse.lastCountry),
  },
  {
    find: pattern(
      `(?<![\\w'-])(?:the |local |government |national |security |state )?(?:authorities|officials|government officials|government)${SPEECH_AHEAD}|(?<=(?:say|said|claim|claimed|according to) )(?:local |government )?(?:authorities|officials)(?![\\w'-])|(?<=, )(?:authorities|officials)(?= (?:say|said|claim|claimed))`,
    ),
    resolve: (discourse) => officialsOf(discourse.homeCountry),
  },
  {
    find: pattern("(?<![\\w'-])our country(?![\\w\\u00c0-\\u024f-])"),
    resolve: (discourse, _words, earlier) =>
      countryMention(
        earlier.find((mention) => mention.cls === "organisation" || mention.cls === "person")?.country ??
          discourse.lastPerson?.country,
      ),
  },
  {
    find: pattern(
      "(?<![\\w'-])(?:the|this) (?:hacking |hacker |ransomware |threat |same )?(?:group|gang|crew|threat actor|collective|cluster)(?![\\w\\u00c0-\\u024f'-])",
    ),
    resolve: (discourse) => (discourse.lastActor?.cls === "actor" ? discourse.lastActor : undefined),
  },
];

/** "officials", "authorities": of the country that the document is about; where it only accuses states, of none. */
function officialsOf(country: string | undefined): Mention | undefined {
  return country === undefined
    ? undefined
    : { cls: "government", name: country, country, start: 0, end: 0, rule: "short-form" };
}

function vendorOf(discourse: Discourse): Mention | undefined {
  return discourse.lastReporter?.cls === "organisation" ? discourse.lastReporter : discourse.lastCompany;
}

function countryMention(country: string | undefined): Mention | undefined {
  return country === undefined
    ? undefined
    : { cls: "country", name: country, country, start: 0, end: 0, rule: "short-form" };
}

function personWithRole(discourse: Discourse, role: string): Mention | undefined {
  if (discourse.lastPerson?.kind?.includes(role) === true) return discourse.lastPerson;
  for (const person of [...discourse.persons.values()].reverse())
    if (person.kind?.includes(role) === true) return person;
  return undefined;
}

/** Pronouns and definite phrases that stand for something named before, as mentions of it. */
export function resolveShortForms(sentence: WorkingSentence, discourse: Discourse): void {
  for (const form of SHORT_FORMS) {
    const made: Mention[] = [];
    for (const match of sentence.matches(form.find)) {
      const earlier = sentence.mentions.filter((mention) => mention.end <= match.start);
      const stands = form.resolve(discourse, match.words, earlier);
      if (stands !== undefined)
        made.push({ ...stands, start: match.start, end: match.end, anaphoric: true, rule: "short-form" });
    }
    sentence.merge(made);
  }
}
