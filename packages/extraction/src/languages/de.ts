import type { LanguageRules } from "./language-rules.ts";

/** German. Compounds are read from their head; verbs stand second or last, so that a subject and its verb can be far apart. */
export const GERMAN: LanguageRules = {
  languages: ["de"],
  words: {
    det: "(?:der |die |das |den |dem |des |ein |eine |einen |einem |einer |eines |ihr |ihre |ihren |sein |seine |seinen |dieser |diese |diesen |mehrere |alle )?",
    adv: "(?:(?:auch|bereits|zudem|jetzt|nun|inzwischen|offenbar|erneut|am {time}|{time}) ){0,3}",
    attackhead: "(?:[a-zäöüß-]{0,24}angriff(?:e|en|s|es)?|[a-zäöüß-]{0,16}attacken?|cyber-?vorf(?:all|alls|älle))",
  },
  and: ", ?(?:die |der |den |das )?|,? (?:und|sowie) (?:die |der |den |das )?",
  mentions: [{ cls: "attack", find: "{start}{attackhead}{end}" }],
  speech: [{ scope: "whole", find: "{start}(?:laut|nach angaben (?:von|der|des)) {det}(?<v>{voice})" }],
  doubt: /mutmaßlich|vermutlich|wahrscheinlich|offenbar|möglicherweise/,
  negation: /(?:^|[^a-zäöüß])(?:nicht|kein(?:e|en|er|em|es)?|weder|nie)(?![a-zäöüß])/,
  victims: ["(?<a>{attack}) (?:auf|gegen) {det}(?<v>{list:target})"],
  systems: [],
  attributions: [],
  denials: [],
  claims: [],
  sponsors: [],
  actors: [],
  malware: [],
  malwareKinds: {},
  actions: [],
};
