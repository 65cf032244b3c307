import type { AliasWords } from "../../facts/alias-words.ts";
import { BRACKETS } from "./brackets.ts";

const NAMED = "(?:als|unter (?:dem |den |der )?(?:namen|bezeichnung|bezeichnungen|alias|pseudonym)|namens)";

/** German: the verb stands at the end of a relative clause, so that the name stands before it. */
export const GERMAN_ALIASES: AliasWords = {
  words: {
    left: `(?<l>{n})["']?(?: \\([^()]{1,40}\\))?(?:-(?:gruppe|bande|hacker))?`,
    which: "(?:die|der|das|den|dem|welche|welcher|welches)",
    might:
      "(?:(?:ist|sind|sei|seien|war|waren|gilt|gelten|möglicherweise|wahrscheinlich|vermutlich|mutmaßlich|wohl|offenbar|vielleicht|auch|als|eigentlich|tatsächlich|könnte|könnten|dürfte|dürften) ){0,5}",
    few: "(?:[a-zäöüß-]{2,18} ){0,4}",
    of: "(?:von|der|des|innerhalb(?: von| der)?|für|hinter der)(?: (?:gruppe|gruppierung|hackergruppe|bande|akteur|akteurs|{n}-gruppe))?",
    with: "mit (?:der |dem |den |gruppe |gruppierung |hackergruppe |aktivitäten |aktivität |von |des ){0,3}",
  },
  and: ",? (?:und|oder|sowie|beziehungsweise|bzw\\.)(?: auch)? |, | ?/ ?",
  items: [
    `(?:von |bei )?(?:{few})?(?<v>{v}) (?:{few})?${NAMED} ["']?(?<n>{n})["']?`,
    `(?:(?:der |die )?(?:gruppe |gruppierung )|als |unter (?:dem |den )?namen )?["']?(?<n>{n})["']?(?: \\((?<v>{v})\\)| (?:von|bei) (?<w>{v}))?`,
  ],
  doubt:
    /möglicherweise|wahrscheinlich|vermutlich|mutmaßlich|offenbar|vielleicht|wohl(?= )|könnten?|dürften?|soll(?:en)?(?= )/,
  negation: /(?:^| )(?:nicht|kein[a-z]{0,2}|niemals)(?: |$)/,
  denied:
    /(?:keine (?:belege|hinweise|beweise|anzeichen)[^.;]{0,20}|bestreite[nt]|bestritt(?:en)?|dementier[a-z]{1,3}|wies(?:en)? zurück),? dass (?:die |der |das )?$/,
  believed:
    /(?:glaub(?:t|en)|vermute[nt]|vermutete[n]?|hält es für (?:möglich|wahrscheinlich)|nimmt an|nehmen an),? dass (?:die |der |das )?$/,
  open: /(?:^|[ ,])(?:ob|falls|wenn)(?: [a-zäöüß]+){0,2} $/,
  rules: [
    {
      relation: "distinct",
      find: "{left} {might}nicht (?=mit (?:der gruppe )?{n}(?:-gruppe)? (?:zu verwechseln|identisch|verbunden|verwandt|gleichzusetzen))mit (?:der gruppe )?",
    },
    {
      relation: "distinct",
      find: "{left} {might}nicht (?:dasselbe wie|identisch mit|die ?selbe gruppe wie|zu verwechseln mit) ",
    },
    { relation: "distinct", find: "{left} (?:unterscheidet sich (?:{few})?von|hat nichts (?:{few})?zu tun mit) " },
    {
      relation: "distinct",
      find: "{left} darf nicht mit (?=(?:der gruppe )?{n}(?:-gruppe)? (?:verwechselt|gleichgesetzt))(?:der gruppe )?",
    },
    { relation: "distinct", find: "{left} hat (?=mit {n} nichts)mit " },
    {
      relation: "distinct",
      find: "(?<l>{n}) und (?<r>{n}) sind (?:zwei |{few})?(?:verschiedene|unterschiedliche|getrennte|nicht (?:identisch|dieselbe|verbunden))",
    },
    {
      relation: "renamed-to",
      swap: true,
      find: `{left}(?:,? \\(|, )(?:{which} )?(?:früher|ehemals|vormals|zuvor|einst|ursprünglich|vorher|bis dahin)(?: (?:noch|auch))?(?: (?:bekannt|geführt))?(?: ${NAMED})? (?={closed})`,
    },
    {
      relation: "renamed-to",
      find: `{left}(?:,? \\(|, )(?:{which} )?(?:jetzt|heute|inzwischen|mittlerweile|nun|seither)(?: (?:bekannt|geführt))?(?: ${NAMED})? (?={closed})`,
    },
    {
      relation: "renamed-to",
      find: "{left} (?:hat sich|benannte sich|nennt sich|wurde|hat seinen namen) (?:{few})?(?:in|jetzt|nun|heute|inzwischen|mittlerweile) (?={n})",
    },
    { relation: "renamed-to", find: "umbenennung von (?<l>{n}) (?:in|zu) " },
    {
      relation: "uses-persona",
      swap: true,
      find: "{left},? {might}(?:eine |ein |der |die )?(?:{few})?(?:tarnname|deckname|tarnidentität|scheinidentität|persona|fassade|tarnorganisation|front) {of} (?={n})",
    },
    {
      relation: "uses-persona",
      find: "{left} (?:nutzt|nutzte|verwendet|verwendete|benutzt|benutzte|betreibt|betrieb|tritt|trat|agiert|agierte) (?:auch |dabei )?(?:unter )?(?:die |den |dem |das |der )?(?:persona|tarnnamen|decknamen|tarnidentität|scheinidentität|pseudonym) (?={n})",
    },
    {
      relation: "subset-of",
      telling: true,
      find: "{left},? {might}(?:zur? |eine |einer |eine der |die )?(?:[a-zäöüß-]{3,18} )?(?:untergruppen?|untereinheit|teilgruppe|unterabteilung) {of} (?=[\"']?{n})",
    },
    {
      relation: "subset-of",
      find: "{left},? {might}(?:eine |ein |einer )?(?:[a-zäöüß-]{3,18} )?(?:einheit|zelle|abteilung|teil|arm) {of} (?=[\"']?{n})",
    },
    { relation: "subset-of", find: "{left} gehört zu(?:r gruppe)? (?={n})" },
    {
      relation: "overlaps",
      find: "{left} (?:{few})?(?:überschneidet|überschneiden|überlappt|überlappen) sich (?:{few})?{with}(?={n})",
    },
    {
      relation: "overlaps",
      find: "{left} (?:{few})?(?:weist|hat|zeigt|teilt) (?:{few})?(?:überschneidungen|überlappungen) (?:{few})?{with}(?={n})",
    },
    { relation: "overlaps", find: "(?:überschneidungen|überlappungen) zwischen (?<l>{n}) und " },
    {
      relation: "works-with",
      find: '{left} (?:arbeitet|arbeitete|kooperiert|kooperierte|operiert|operierte|agierte) (?:[^.;:"]{1,50}? )?{with}(?={n}(?: und {n})?(?: [^.;,]{0,30}?)? ?(?:zusammen|[.,;]|$))',
    },
    {
      relation: "works-with",
      find: "{left},? (?:{few})?in (?:{few})?(?:zusammenarbeit|abstimmung|kooperation|absprache) {with}(?={n})",
    },
    {
      relation: "works-with",
      find: "(?<l>{n}) und (?<r>{n}) (?:{few})?(?:arbeiten|arbeiteten|kooperieren|kooperierten|zusammengearbeitet)(?: [^.;]{0,40}?)?(?:zusammen|[.,;]|$)",
    },
    { relation: "same", find: "{left},? {might}die ?selbe (?:gruppe|gruppierung|bande) wie (?={n})" },
    { relation: "same", find: "{left},? {might}identisch mit (?={n})" },
    { relation: "same", find: "(?<l>{n}) und (?<r>{n}) {might}(?:ein und )?die ?selbe(?![a-zäöüß])" },
    {
      relation: "variant",
      find: "{left},? \\(?(?:auch )?(?:geschrieben|transkribiert|in anderer schreibweise|kurz|abgekürzt|auf {demonym}|{demonym}:?)(?: als)? (?={n})",
    },
    {
      relation: "same",
      find: `{left}(?:,? \\(|, )(?:{which} )?(?:auch|ebenfalls|sonst|besser|oder auch|alternativ|andernorts)(?: (?:auch|bekannt|geführt|genannt|bezeichnet|noch|öffentlich)){0,2}(?: ${NAMED})? (?={n}|(?:von|bei) )`,
    },
    {
      relation: "same",
      find: `{left}(?:,? \\(|, )(?:bekannt|geführt|bezeichnet|beobachtet)(?: (?:auch))? (?=${NAMED} |(?:von|bei) )(?:${NAMED} )?`,
    },
    { relation: "same", find: `{left},? \\(?{which} (?=(?:{few})?{v} (?:{few})?${NAMED} )` },
    {
      relation: "same",
      find: `(?<b>{v}) (?:nennt|bezeichnet|führt|verfolgt|trackt|nannte|beobachtet) (?:die (?:gruppe|gruppierung) )?(?<l>{n}) (?:{few})?(?:als|unter dem namen|unter der bezeichnung) (?={n})`,
    },
    {
      relation: "same",
      find: `{left} (?:ist|sind|wird|werden) (?:{few})?(?:auch|ebenfalls) (?:{few})?${NAMED} (?={n})`,
    },
    ...BRACKETS,
  ],
};
