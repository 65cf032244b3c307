import type { AliasSource, AliasWords } from "../../facts/alias-words.ts";
import { cyrillicSource } from "../serbian-cyrillic-pattern.ts";
import { BRACKETS } from "./brackets.ts";

const AS = "(?:kao |pod (?:imenom|nazivom|imenima|pseudonimom) )";

const LATIN: AliasWords = {
  words: {
    left: `(?<l>{n})["']?(?: \\([^()]{1,40}\\))?`,
    known: "(?:poznat[aoie]?|zvan[aoie]?|nazvan[aoie]?|nazivan[aoie]?|praćen[aoie]?|vođen[aoie]?|označen[aoie]?)",
    also: "(?:i|također|takođe|još|inače|drugačije|ponekad|često|šire|bolje)",
    which: "(?:koj(?:i|a|e|u|eg|ega|oga|im|em))",
    giving:
      "(?:naziva(?:ju)?|zove|zovu|prati|prate|označava(?:ju)?|vodi|vode|poznaje|nazva(?:o|la|li)|identifikuje|identificira)",
    might:
      "(?:(?:je|su|bi mogl[aoi] biti|možda|vjerovatno|verovatno|vjerojatno|navodno|se smatra|smatra se|također|takođe|zapravo|isto) ){0,4}",
    group: "(?:grup[aeuom]{1,2} |skupin[aeuom]{1,2} |band[aeuom]{1,2} |aktivnostima |aktivnošću )?",
    adv: "(?:(?:je|su|možda|vjerovatno|verovatno|vjerojatno|često|blisko|tijesno|tesno|djelimično|delimično|djelomično|u velikoj mjeri) ){0,3}",
  },
  and: ",? (?:i|ili|te|kao i) |, | ?/ ?",
  items: [
    `(?:od strane )?(?<v>{v}) {giving} ${AS}?["']?(?<n>{n})["']?`,
    `(?:kod |u )?(?<v>{v}) ${AS}["']?(?<n>{n})["']?`,
    `(?:${AS})?{group}["']?(?<n>{n})["']?(?: \\((?<v>{v})\\)| od strane (?<w>{v}))?`,
  ],
  doubt: /možda|vjerovatno|verovatno|vjerojatno|navodno|mogl[aoi]|mogu[ćc]e|sumnja se/,
  negation: /(?:^| )(?:nije|nisu|ne|nema|nikad[a]?)(?: |$)/,
  denied:
    /(?:nema (?:dokaza|naznaka|indicija)|negira(?:o|la|li|ju)?|porič[eu]|demantuje|demantira|odbacuje)(?: [^.;]{0,20})? da (?:je |su )?$/,
  believed: /(?:vjeruj[eu]|veruj[eu]|sumnja(?:ju)?|smatra(?:ju)?|pretpostavlja(?:ju)?) da (?:je |su )?(?:grupa )?$/,
  open: /(?:^|[ ,])(?:da li|ako|je li)(?: [a-zčćšžđ]+){0,2} $/,
  rules: [
    {
      relation: "distinct",
      find: "{left},? (?:nije isto što i|nije isti? kao|nije ista (?:grupa|skupina) kao|ne treba (?:miješati|mešati|brkati|poistovjećivati) sa?|koj[iu] ne treba (?:miješati|mešati) sa?|razlikuje se od|{might}različit[aoi] od|nije povezan[aoi]? sa?|nema (?:nikakve )?veze sa?) {group}",
    },
    {
      relation: "distinct",
      find: "(?<l>{n}) i (?<r>{n}) su (?:dvije |dve |zapravo )?(?:različit[aei]|odvojen[aei]|zasebn[aei])",
    },
    {
      relation: "renamed-to",
      swap: true,
      find: `{left}(?:,? \\(|, )(?:{which} je )?(?:(?:ranije|prije|nekada|nekad|prethodno|ranije i|bivš[iae]|isprva)(?: {known})?|{known} (?:ranije|prije|nekada|nekad|prethodno)) ?${AS}?(?={closed})`,
    },
    {
      relation: "renamed-to",
      find: `{left}(?:,? \\(|, )(?:{which} je )?(?:sada|danas|sad|trenutno)(?: {known})? ?${AS}?(?={closed})`,
    },
    {
      relation: "renamed-to",
      find: "{left},? (?:{which} )?(?:se )?(?:je )?(?:preimenovan[aoi]?|preimenova(?:o|la|li)|promijenil[aoi] ime|promenil[aoi] ime)(?: se)?(?: je)? u (?={n})",
    },
    {
      relation: "uses-persona",
      swap: true,
      find: "{left},? {might}(?:[a-zčćšžđ]{3,16} )?(?:paravan|fasada|lažni identitet|identitet|persona|maska|krinka|pseudonim),? (?:{which} (?:koristi|koristila|koriste)|za|iza koje(?:g|ga)? stoji) {group}(?={n})",
    },
    {
      relation: "uses-persona",
      find: "{left},? (?:{which} )?(?:koristi|koristila? je|djeluje|deluje|nastupa|krije se)(?: (?:pod|iza))? (?:personu|persone|identitet|identiteta|paravan|paravana|pseudonim|pseudonimom|krinkom|maskom|lažnim imenom) (?={n})",
    },
    {
      relation: "subset-of",
      telling: true,
      find: `{left},? {might}(?:kao )?(?:[a-zčćšžđ]{3,16} )?(?:podgrup[aeou]m?|podskupin[aeou]m?) (?:unutar )?{group}(?=["']?{n})`,
    },
    {
      relation: "subset-of",
      find: `{left},? {might}(?:jedinica|ogranak|ćelija|dio|deo|krilo) (?:unutar )?{group}(?=["']?{n})`,
    },
    {
      relation: "overlaps",
      find: `{left},? (?:{which} )?{adv}(?:se )?(?:preklapa(?:ju)?|poklapa(?:ju)?|ima preklapanja|pokazuje preklapanja|dijeli preklapanja)(?: se)?(?: (?:djelimično|delimično|djelomično|dijelom|delom))? sa? {group}(?=["']?{n})`,
    },
    {
      relation: "works-with",
      find: `{left},? (?:{which} )?{adv}(?:sarađ(?:uje|ivala?|ivao)|surađ(?:uje|ivala?|ivao)|djelova(?:o|la)|delova(?:o|la)|radi(?:o|la)?|udruži(?:o|la) (?:se )?|kooperira)(?: (?:zajedno|blisko|tijesno|tesno))?(?: se)? sa? {group}(?=["']?{n})`,
    },
    {
      relation: "works-with",
      find: `{left},? (?:[a-zčćšžđ]{3,14} )?u (?:saradnji|suradnji|koordinaciji|dosluhu) sa? {group}(?=["']?{n})`,
    },
    {
      relation: "works-with",
      find: "(?<l>{n}) i (?<r>{n}) {adv}(?:sarađuju|surađuju|sarađivali|surađivali|djeluju zajedno|deluju zajedno|radili zajedno)",
    },
    {
      relation: "same",
      find: `{left},? {might}(?:ista (?:grupa|skupina) kao|isto što i|identič(?:an|na) (?:sa? )?) ?{group}(?={n})`,
    },
    { relation: "same", find: "(?<l>{n}) i (?<r>{n}) {might}(?:ista (?:grupa|skupina)|jedna te ista|jedno te isto)" },
    {
      relation: "variant",
      find: `{left},? \\(?(?:pisan[aoie]?|transliterovan[aoie]?|skraćeno|na (?:perzijskom|persijskom|engleskom|ruskom|albanskom|arapskom))(?: i| također| takođe)?(?: kao)?:? (?={n})`,
    },
    {
      relation: "same",
      find: `{left}(?:,? \\(|, | )(?:{which} je )?{known}(?: {also}){1,2} ${AS}?(?=["']?{n})`,
    },
    {
      relation: "same",
      find: `{left}(?:,? \\(|, | )(?:{which} je )?(?:{also} ){1,2}{known} ${AS}?(?=["']?{n})`,
    },
    { relation: "same", find: `{left}(?:,? \\(|, ){known} ${AS}(?=["']?{n})` },
    {
      relation: "same",
      find: `{left},? \\(?{which} (?=(?:kompanija |tvrtka |firma )?{v} {giving} )(?:kompanija |tvrtka |firma )?`,
    },
    { relation: "same", find: `(?<b>{v}) {giving} {group}(?<l>{n}) (?:kao|imenom) (?={n})` },
    ...BRACKETS,
  ],
};

/** Serbian, Croatian, Bosnian and Montenegrin, in Latin and Cyrillic letters. */
export const SERBIAN_ALIASES: AliasWords = inBothAlphabets(LATIN);

function inBothAlphabets(latin: AliasWords): AliasWords {
  const own = new Set(Object.keys(latin.words));
  const cyrillic = (source: string): string => cyrillicSource(source, own);
  const both = ({ source }: RegExp): RegExp => new RegExp(`${source}|${cyrillic(source)}`, "u");
  const rules = latin.rules.slice(0, -BRACKETS.length);
  return {
    words: Object.fromEntries(
      Object.entries(latin.words).flatMap(([name, source]) => [
        [name, source],
        [`cyr${name}`, cyrillic(source)],
      ]),
    ),
    and: `${latin.and}|${cyrillic(latin.and)}`,
    items: latin.items.flatMap((item) => [item, cyrillic(item)]),
    rules: [...rules.flatMap((rule): AliasSource[] => [rule, { ...rule, find: cyrillic(rule.find) }]), ...BRACKETS],
    doubt: both(latin.doubt),
    negation: both(latin.negation),
    denied: both(latin.denied),
    believed: both(latin.believed),
    open: both(latin.open),
  };
}
