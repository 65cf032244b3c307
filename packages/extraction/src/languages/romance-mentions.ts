import type { LanguageRules } from "./language-rules.ts";
import type { RomanceLexicon } from "./romance-lexicon.ts";

/** What a Romance language names: bodies, firms, persons, groups, attackers, attacks, systems, in this order. */
export function romanceMentions(lexicon: RomanceLexicon): LanguageRules["mentions"] {
  return [...bodiesOf(lexicon), ...threatsOf(lexicon)];
}

function bodiesOf(lexicon: RomanceLexicon): LanguageRules["mentions"] {
  return [
    { cls: "government", find: `{start}(?:${lexicon.government}) (?:(?:{of})(?<c>{country}|{capital})){end}` },
    { cls: "government", find: `{start}(?:${lexicon.government}) (?<c>{demonym}){end}` },
    {
      cls: "organisation",
      kind: "intelligence",
      find: `{start}(?:${lexicon.intelligence}) (?:{of})(?:la |l')?(?<c>{country})(?:,? \\(?(?<n>{organisation}|{name})\\)?)?`,
    },
    {
      cls: "organisation",
      kind: "intelligence",
      find: `{start}(?:${lexicon.intelligence}) (?<c>{demonym})(?:,? \\(?(?<n>{organisation}|{name})\\)?)?`,
    },
    {
      cls: "organisation",
      kind: "body",
      find: `{start}(?:${lexicon.ministries})(?: (?:{of})?{det}(?:{name}|[a-z\\u00c0-\\u024f]{4,20})(?: [a-z\\u00c0-\\u024f]{5,14}(?=[ ,.]))??)?(?: (?<c>{demonym})| (?:{of})(?<d>{country}))(?: (?:à|a|in|en) {capital})?{end}`,
    },
    {
      cls: "organisation",
      kind: "body",
      find: `{start}(?:${lexicon.ministries}) (?:{of}){det}(?:{name}|${lexicon.portfolios}){end}`,
    },
    { cls: "organisation", kind: "body", find: `{start}(?:${lexicon.bodies}){proper}(?: {of}{proper})?` },
    {
      cls: "organisation",
      kind: "company",
      find: `{start}(?:${lexicon.companies}) (?:(?<c>{demonym}) )?(?:(?:{called}) )?(?<n>{name}|{organisation})`,
    },
    { cls: "organisation", kind: "body", find: `{start}(?:${lexicon.officialBodies}){end}` },
    {
      cls: "malware",
      find: `{start}{malwarekind}(?: (?:${lexicon.called}))? ["']?(?<m>(?<n>{name}|{malware}))["']?`.replace(
        "{malwarekind}",
        `(?<k>${lexicon.malware})`,
      ),
    },
    { cls: "organisation", standsFor: "company", find: `{start}(?:${lexicon.theCompany}){end}` },
    { cls: "government", standsFor: "country", find: `{start}(?:${lexicon.theGovernment}){end}` },
    {
      cls: "actor",
      standsFor: "actor",
      find: `{start}(?:${lexicon.theGroup}){end}(?! (?:{of}|{called}|[a-z\\u00c0-\\u024f]{3,14} )?[\\uE001\\uE006\\uE007\\uE00F])`,
    },
    { cls: "actor", kind: "group", find: `{start}(?:${lexicon.group}),? (?:{called}) ["']?(?<n>{name})["']?` },
    {
      cls: "person",
      find: "{start}(?<r>{role})(?: (?:(?<c>{demonym})|{of}{det}(?<d>{organisation}|{country}|{government}|{name}|{system})))?,? (?<n>{name}){end}",
    },
    {
      cls: "person",
      find: "(?<n>{name}), (?:{det})?(?:[a-z\\u00c0-\\u024f]{3,16} ){0,1}?(?<r>{role})(?: (?:(?<d>{demonym})|{of}{det}(?<c>{organisation}|{country}|{government}|{name})))?",
    },
    { cls: "organisation", find: "{start}(?<m>(?:{spokesperson}) {of}{det}(?<n>{organisation}|{name}|{government}))" },
  ];
}

function threatsOf(lexicon: RomanceLexicon): LanguageRules["mentions"] {
  const { attackers, systems, systemAdjectives, gang, group } = lexicon;
  const owner = "(?<o>{organisation}|{government}|{country}|{name}|{capital})";
  const system = `(?:${systems})(?: (?:${systemAdjectives})){0,2}`;
  return [
    {
      cls: "actor",
      kind: "group",
      find: `{start}(?:${group}|${gang})(?: (?:(?<c>{demonym})|[a-z\\u00c0-\\u024f-]{3,16})){0,2}?,?(?: (?:{called}))? ["']?(?<n>{actor}|{malware})["']?`,
    },
    // "le gang Cuba" is named like a country.
    {
      cls: "actor",
      kind: "group",
      find: `{start}(?:${gang}|gang) ["']?(?<n>{country})["']?{end}`,
    },
    {
      cls: "actor",
      kind: "group",
      find: `{start}(?:${gang})(?: (?:(?<c>{demonym})|[a-z\\u00c0-\\u024f-]{3,16})){0,2}?,?(?: (?:{called}))? ["']?(?<n>{name})["']?`,
    },
    { cls: "attack", find: `{start}(?:(?<second>${lexicon.second}) )?(?:${lexicon.attack}){end}` },
    {
      cls: "attackers",
      find: `{start}(?:${attackers})(?: [a-z\\u00c0-\\u024f-]{3,16})? (?<t>${lexicon.backed}) (?:{by}|{to}|{of})?{det}(?:(?:${lexicon.government}) )?(?:{of})?(?<c>{country}|{government}|{organisation}|{capital}|{demonym})`,
    },
    { cls: "attackers", find: `{start}(?:${attackers}) (?<c>{demonym}){end}` },
    { cls: "attackers", find: `{start}(?:${attackers}) (?:{of})(?:la |l')?(?<c>{country}){end}` },
    { cls: "attackers", find: `{start}(?:${attackers}){end}` },
    { cls: "system", find: `{start}${system} (?:{of})(?:la |l')?${owner}{end}` },
    { cls: "system", find: `{start}${system} (?:{of}){det}(?:${lexicon.ownerNouns}){end}` },
    { cls: "system", find: `{start}${system}(?: (?<o>{demonym}))?{end}` },
  ];
}
