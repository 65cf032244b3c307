import { TRANSLATED_MEANINGS, TRANSLATED_SUMS } from "./count-meaning-words.ts";

/** What is counted in reports on attacks, and what its number means, lower case. */

/** Heads that are counted, by how much the words around them must tell. */
export const COUNTED_HEADS = {
  /** Things and records that an attack hits. */
  things:
    "modems?|units?|routers?|terminals?|computers?|pcs|laptops?|workstations?|workplaces?|servers?|systems?|devices?|machines?|endpoints?|turbines?|substations?|centrifuges?|atms?|records?|files?|documents?|e-?mails?|messages?|accounts?|passwords?|websites?|web ?sites?|sites?|networks?|databases?|hard drives?|virtual machines?|pumps?|stations?|bitcoins?|btc|gigabytes?|terabytes?|megabytes?|gb|tb|mb",
  /** Those who are hit. */
  people:
    "customers?|users?|subscribers?|people|citizens?|residents|patients?|employees?|staff|victims?|passengers?|students?|voters?|members?|households?|homes|organi[sz]ations?|compan(?:y|ies)|businesses|firms?|hospitals?|clinics?|agencies|ministries|institutions?|municipalities|cities|states|countries|schools?|universities|banks?|branches|shops|stores?|providers?|msps?|flights?|trains?|ships?|appointments?|operations|surgeries",
  /** Amounts that stand for what stopped. */
  amounts: "barrels?|gallons?|litres?|liters?|gw|mw|megawatts?|gigawatts?",
  attackers: "groups?|hackers?|actors?|clusters?|attacks?|cyber-?attacks?|types|variants|families|vulnerabilities",
  /** Sums whose currency is a word behind the number. */
  money: "euros?|dollars|us dollars|usd|pounds",
  time: "hours?|days?|weeks?|months?|years?",
  share: "%|percent|per cent",
} as const;

export type CountedKind = keyof typeof COUNTED_HEADS;

/** Verbs around a number by what they make of the things counted: the word that the metric carries. */
export const COUNT_MEANINGS: readonly (readonly [word: string, verbs: RegExp])[] = [
  ...TRANSLATED_MEANINGS,
  ["replaced", /\b(?:shipped|shipping|delivered|replaced|replacing|replacements?|supplied)\b/],
  ["restored", /\b(?:restored|recovered|back online|reconnected)\b/],
  ["stolen", /\b(?:st[eo]len|stealing|stole|theft|exfiltrat(?:ed|ing|ion)|siphoned|copied)\b/],
  ["leaked", /\b(?:leak(?:ed|s|ing)?|published|dumped|posted|released|exposed|exposing)\b/],
  ["infected", /\b(?:infected|infecting|contaminated|contaminating|infections?)\b/],
  ["encrypted", /\b(?:encrypted|encrypting)\b/],
  ["destroyed", /\b(?:destroy(?:ed|ing)|wip(?:ed|ing)|brick(?:ed|ing)|erased|overwritten)\b/],
  [
    "affected",
    /\b(?:affect(?:ed|ing|s)?|ransomware to|had no|hit|hitting|struck|impact(?:ed|ing)?|disrupt(?:ed|ing|ion)?|disabl(?:ed|ing)|knock(?:ed|ing)|taken out|offline|outages?|without|crippl(?:ed|ing)|paraly[sz](?:ed|ing)|compromis(?:ed|ing)|breach(?:ed|ing)?|damag(?:ed|ing)|target(?:ed|ing)|attack(?:ed|ing)|cancel(?:led|ed|ling)|closed|shut|spanning|lost|cut off|accessed)\b/,
  ],
];

/** What a sum of money in a report on an attack is, the most telling word first. */
export const MONEY_MEANINGS: readonly (readonly [metric: string, words: RegExp])[] = [
  ...TRANSLATED_SUMS,
  ["ransom recovered", /\b(?:recover(?:ed|s)?|seized|claw(?:ed)? back|recovered bitcoins?)\b/],
  ["reward", /\b(?:rewards?|bount(?:y|ies))\b/],
  ["fine", /\b(?:fine[ds]?|penalt(?:y|ies)|settlement|settled)\b/],
  [
    "ransom collected",
    /\b(?:collect(?:ed|ing)|extort(?:ed|ing)|earn(?:ed|ing)|raked in|payments to victims|payouts?)\b/,
  ],
  ["ransom paid", /(?<!\b(?:not|never|refused to|refuses to|not be|without|unless|if) )\b(?:paid|paying|pays?)\b/],
  ["ransom demanded", /\b(?:demand(?:ed|s|ing)?|ask(?:ed|s|ing) for|request(?:ed|s|ing)?)\b/],
  ["money stolen", /\b(?:st[eo]len|stole|stealing|theft|heist|siphoned|robbed)\b/],
  ["damage", /\b(?:damages?|loss(?:es)?|lost|cost(?:s|ing)?|costly|revenue|bill|expenses?)\b/],
  ["worth", /\bworth\b/],
];

/** Where no verb tells more: "a ransom of $5 million". */
export const RANSOM =
  /\b(?:ransoms?|extortion)\b|(?<!\p{L})(?:lösegeld|riscatto|rançon|rescate|resgate|otkupnin|откупнин|викуп|выкуп)|赎金/u;
