import { ORGANISATION_HEADS, ROLES } from "../../lexicon/nouns.ts";
import { pattern, type Match } from "../abstract.ts";
import type { Mention } from "../mention.ts";
import { countryField, surface, type Composition, type CompositionContext } from "./composition.ts";

const TITLED = `(?:former |then-|acting |deputy |senior |chief |lead |principal |us |u\\.s\\. )?(?:${ROLES})`;

const SPEECH_BEHIND =
  "(?=,? (?:[a-z]+ ){0,2}(?:said|says|say|told|tell|believe|believed|suspect|suspected|concluded|warned|confirmed|blamed|blame|attributed|linked|think|claimed|described|identified|allege|alleged|argue|argued|assess|assessed|found|find|stated|reported|added|noted|suggested|announced|charged|accuse|accused))";

/** Those who act for a state by their office. */
const OFFICE =
  "(?:(?:foreign|interior|defen[cs]e|prime|deputy prime|home affairs|justice|health|finance|digital|security|economy|economic|energy|transport|education|culture|communications?|telecommunications|home|science|technology|it) minister|minister (?:of|for) (?:the )?[a-z]{4,16}(?: and [a-z]{4,16})?|president|chancellor|premier|minister|foreign office|head of state|head of government|attorney general|prosecutor general|police chief|intelligence chief|security chief|ambassador|spokesman|spokeswoman|spokesperson)";
/** A verb behind the subject, of whatever meaning. */
const ACTS_BEHIND =
  "(?=,? (?:[a-z]+ ){0,2}?(?:[a-z]{2,14}(?:ed|es)|has|had|have|is|was|will|would|said|says|told|saw|sees|made|gave|took|put|held|spoke|went|cut|broke|sent|set|laid|drew|called|think|attributed) )";

/** Third round: persons with whom they speak for. */
export const PERSONS: readonly Composition[] = [
  {
    rule: "country-role-name",
    find: pattern(
      `(?:the )?(?<c>{demonym}|{country}(?:'s)?|{capital}(?:'s)?|{government}(?:'s)?|{organisation}(?:'s)?|{name}(?:'s)?) (?:(?:(?!and |or |as )[a-z-]{2,20} ){0,2})(?<r>${TITLED})(?: (?:for|of|to) (?:the )?(?<f>{organisation}|{country}))?,? (?<p>{name}|{person})(?!'s)`,
    ),
    make: (match, context) => titled(match, context, match.mentionOf("f") ?? match.mentionOf("c")),
  },
  {
    rule: "the-country's-role",
    find: pattern(`(?:the|that) country's (?<r>${TITLED}),? (?<p>{name})`),
    make: (match, context) => titled(match, context, undefined),
  },
  {
    rule: "role-name",
    find: pattern(
      `(?<r>${TITLED})(?: (?:for|of|at) (?:the )?(?<f>{organisation}|{country}|{government}))?,? (?<p>{name})`,
    ),
    make: (match, context) => titled(match, context, match.mentionOf("f")),
  },
  {
    // "the Minister of Public Administration, Jane Roe, said": an office with a long name.
    rule: "office-name",
    find: pattern(
      "(?<r>minister (?:of|for) (?:the )?[a-z]{3,16}(?: (?:and )?[a-z]{3,16}){1,3}), (?<p>{name})(?:,(?= (?:said|says|told|stated|announced|confirmed|added|claimed|warned)(?![a-z]))|(?=,? ))",
    ),
    make: (match, context) => titled(match, context, undefined),
  },
  {
    rule: "name-role",
    find: pattern(
      `(?<p>{name}), (?:an? |the )?(?:(?<c>{demonym}|{country}(?:'s)?|{organisation}(?:'s)?) )?(?:[a-z-]{2,20} ){0,3}(?<r>${ROLES})(?: and (?:[a-z-]{2,20} ){0,2}(?:${ROLES}))?(?: (?:of|for|at|with|from|in) (?:[a-z]{2,20} ){0,4}?(?<f>{organisation}|{country}|{government}|{name}))?`,
    ),
    make: (match, context) => titled(match, context, match.mentionOf("f") ?? match.mentionOf("c")),
  },
  {
    // "Norway's foreign minister said", "denounced by the president of Fiji": the state acts, whoever it is.
    rule: "role-of-state",
    find: pattern(
      `(?:the |an? )?(?:(?<c>{demonym}|{country}(?:'s)|{government}(?:'s)|{capital}(?:'s)) (?:(?!and |or |as |the )[a-z-]{2,20} ){0,2}?${OFFICE}${ACTS_BEHIND}|(?<=by |(?:by|from) the )(?<d>{demonym}|{country}(?:'s)|{government}(?:'s)) ${OFFICE}(?![a-z'-]| \uE005| \uE00F)|${OFFICE} of (?:the )?(?<e>{country})${ACTS_BEHIND})`,
    ),
    make: (match) => {
      const country = (match.mentionOf("c") ?? match.mentionOf("d") ?? match.mentionOf("e"))?.country;
      return country === undefined ? undefined : { cls: "government", name: country, country };
    },
  },
  {
    rule: "organisation-role",
    find: pattern(
      `(?:an? |the )?(?<c>{organisation}|{government}|{country}|{demonym}|{capital})(?:'s)? (?:[a-z]{2,16} )?(?<r>spokesperson|spokesman|spokeswoman|sprecher|sprecherin|spokespeople)`,
    ),
    make: (match) => {
      const whom = match.mentionOf("c");
      return whom === undefined
        ? undefined
        : {
            cls: "organisation",
            name: whom.name,
            kind: whom.kind ?? "body",
            anaphoric: true,
            ...countryField(whom.country),
          };
    },
  },
  {
    rule: "spokesperson-for-name",
    find: pattern(
      "(?:an? |the )(?<r>spokesperson|spokesman|spokeswoman) (?:for|of) (?:the )?(?<c>{organisation}|{government}|{country}|{capital}|{name}), (?<p>{name})(?=,| )",
    ),
    make: (match, context) => titled(match, context, match.mentionOf("c")),
  },
  {
    rule: "spokesperson-for",
    find: pattern(
      "(?:an? |the |un |ein |eine )?(?:spokesperson|spokesman|spokeswoman|portavoce|sprecher(?:in)?|zëdhënës) (?:for|of|di|von|des|der|i) (?:the )?(?<c>{organisation}|{government}|{country}|{capital}|{name})",
    ),
    make: (match) => {
      const whom = match.mentionOf("c");
      return whom === undefined
        ? undefined
        : {
            cls: whom.cls === "name" ? "organisation" : whom.cls === "capital" ? "government" : whom.cls,
            name: whom.name,
            anaphoric: true,
            ...(whom.kind === undefined ? {} : { kind: whom.kind }),
            ...countryField(whom.country),
          };
    },
  },
];

/** Sources without a name, where they speak: "two people familiar with the matter", "Western officials". */
export const SOURCES: readonly Composition[] = [
  {
    rule: "sources",
    find: pattern(
      `(?:{number} |several |some |multiple |an? )?(?:(?:senior|western|unnamed|anonymous|european|american|intelligence|security|law enforcement|government|us) ){0,2}(?:people|persons?|sources?|officials?|diplomats?|investigators?) (?:familiar with|with (?:direct |first-hand )?knowledge of|briefed on|close to|involved in) (?:the |its )?[a-z]{3,16}(?: (?:of |into |on |with )?(?:the )?(?:[a-z]{2,16}|{attack}|{report})){0,4}?(?:${SPEECH_BEHIND}|(?=[.,"]|$))`,
    ),
    make: (match, context) => source(match, context),
  },
  {
    rule: "unnamed-experts",
    find: pattern(
      `(?<![\\w\uE000-\uE00F-] )(?:{number} |several |some |many |multiple |other )?(?:(?:security|cybersecurity|cyber|independent|forensic|computer|private|intelligence|judicial|police|state|(?<c>{demonym})) ){0,3}(?:investigators|prosecutors|researchers|experts|analysts|sources)(?:${SPEECH_BEHIND}|(?<=(?:according to|said|say|told by|blamed by|attributed by) \\S{4,30})(?=[.,"]|$))`,
    ),
    make: (match, context) => ({ ...source(match, context), ...countryField(match.mentionOf("c")?.country) }),
  },
  {
    rule: "unnamed-officials",
    find: pattern(
      `(?<![\\w\uE000-\uE00F-] )(?:{number} |several |some |multiple |two |three )?(?:(?:western|european|unnamed|anonymous|intelligence|law enforcement|{name}) ){1,2}(?:officials|sources|diplomats|investigators|intelligence agencies|intelligence services)${SPEECH_BEHIND}`,
    ),
    make: (match, context) => source(match, context),
  },
];

function source(match: Match, context: CompositionContext) {
  return { cls: "organisation", name: surface(match, context), kind: "source" } as const;
}

/** "Minister of Public Administration Jane Roe": the last word of the office is no first name. */
const DEPARTMENT =
  /^(?:Administration|Affairs|Agriculture|Commerce|Communications?|Culture|Defen[cs]e|Development|Digitali[sz]ation|Economy|Education|Employment|Energy|Environment|Finances?|Governance|Health|Industry|Infrastructure|Innovation|Integration|Interior|Justice|Labou?r|Planning|Science|Security|Society|Sports?|Technology|Telecommunications|Tourism|Trade|Transformation|Transport|Welfare)(?: and \p{Lu}\p{Ll}+)? (?=\p{Lu})/u;

function titled(match: Match, context: CompositionContext, whom: Mention | undefined) {
  const named = match.mentionOf("p");
  if (
    named === undefined ||
    !/^\p{Lu}[\p{L}'’.-]*(?: (?:de|al|van|von|bin|el|ben|da|di) ?)?(?: ?\p{Lu}[\p{L}'’.-]*){0,3}$/u.test(named.name)
  )
    return undefined;
  if (ORGANISATION_HEADS.test(named.name.split(" ").pop() ?? "")) return undefined;
  const role = match.textOf("r") ?? "";
  const department = DEPARTMENT.exec(named.name)?.[0] ?? "";
  const country =
    whom === undefined
      ? /prime minister|president|minister|kryeminist/.test(role)
        ? context.discourse.homeCountry
        : undefined
      : whom.country;
  const speaksFor =
    whom === undefined || /^(?:demonym|government|country|capital)$/.test(whom.cls) ? country : whom.name;
  return {
    cls: "person",
    name: named.name.slice(department.length).replace(/ (?:MP|MEP|QC|KC|MD|PhD)$/, ""),
    kind: `${role.trim()} ${department.toLowerCase()}`.trim(),
    ...(speaksFor === undefined ? {} : { speaksFor }),
    ...countryField(country),
  } as const;
}
