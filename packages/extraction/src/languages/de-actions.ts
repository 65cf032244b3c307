import type { LanguageRules } from "./language-rules.ts";

/** Acts of states, firms and the law, in German. */
export const GERMAN_ACTIONS: LanguageRules["actions"] = [
  {
    class: "condemn",
    kind: "condemn",
    find: "(?<b>{list:voice}) (?:{adv})(?:verurteilte|verurteilten|verurteilt|verurteilen|verurteile|verurteilen) (?:{far})?(?:{attack}|vorgehen|verhalten|aktivitäten|handlungen)",
  },
  {
    class: "condemn",
    kind: "condemn",
    find: "(?<b>{list:voice}) (?:hat|haben) (?:{far})?(?:{attack}) (?:{few})?verurteilt",
  },
  {
    class: "expel",
    kind: "expel diplomats",
    find: "(?<b>{list:voice}) (?:{adv})(?:weist|wies|weisen|wiesen) (?:{far})?(?:(?<t>{demonym}|{country}) )?(?:{few})?(?:diplomat(?:en)?|botschafter|mitarbeiter|angehörige)(?: {few})? ?aus",
  },
  {
    class: "expel",
    kind: "expel diplomats",
    find: "(?<b>{list:voice}) (?:{far})?(?:(?<t>{demonym}) )?(?:diplomaten|botschafter) (?:{few})?(?:ausgewiesen|auszuweisen)",
  },
  {
    class: "sever_relations",
    kind: "sever diplomatic relations",
    find: "(?<b>{list:voice}) (?:{adv})(?:brach|bricht|brachen|brechen) (?:{few})?(?:diplomatischen? )?beziehungen (?:zu|mit|zum) (?:{det})(?<t>{country}|{government}) (?:{few})?ab",
  },
  {
    class: "respond",
    kind: "summon the ambassador",
    find: "(?<b>{list:voice}) (?:hat|haben|habe) (?:{far})?(?:(?<t>{demonym}) )?(?:botschafters?|geschäftsträger|diplomaten) (?:{few})?einbestellt",
  },
  {
    class: "respond",
    kind: "summon the ambassador",
    find: "(?<b>{list:voice}) (?:{adv})(?:bestellte|bestellt|bestellen) (?:{far})?(?:(?<t>{demonym}) )?(?:botschafters?|geschäftsträger|diplomaten) (?:{few})?ein{end}",
  },
  {
    class: "respond",
    kind: "summon the ambassador",
    find: "(?:hat|hatte|haben|habe|sei|wurde|ist) (?:{det})(?<b>{organisation}|{government}) (?:{far})?(?:botschafters?|geschäftsträger|(?<t>{person})) (?:{few})?(?:einbestellt|geladen|zitiert)",
  },
  {
    class: "respond",
    kind: "summon the ambassador",
    find: "(?:(?<t>{demonym}) )?(?:botschafter|geschäftsträger) (?:{far})?(?:ins|in das|vom|durch das) (?<b>{organisation}) (?:{far})?(?:zitiert|einbestellt|geladen|bestellt)",
  },
  {
    class: "respond",
    kind: "recall the ambassador",
    find: "(?<b>{list:voice}) (?:{adv})(?:ruft|rief|holt|holte|hat|habe) (?:{far})?(?:botschafter|{person}) (?:{far})?(?:zurückgerufen|zurückbeordert|zurück|heim){end}",
  },
  {
    class: "sanction",
    kind: "sanctions",
    find: "(?<b>{list:voice}) (?:{adv})(?:verhängte|verhängten|verhängt|verhängen|beschloss|beschlossen|erließ|hat|haben) (?:{far})?sanktionen(?: gegen {det}{adj}(?<t>{target}|{actor}|{attackers}))?",
  },
  {
    class: "sanction",
    kind: "sanctions",
    find: "(?<b>{list:voice}) (?:{adv})(?:setzte|setzt|setzen) (?:{few})?{det}(?<t>{target}|{actor}|{attackers}) (?:{few})?auf (?:{few})?sanktionsliste",
  },
  {
    class: "indict",
    kind: "arrest warrant",
    find: "(?<b>{list:voice}) (?:{adv})(?:hat|haben|erließ|erwirkte|erhob|erwirkt)(?: {far})? ?(?:haftbefehl|anklage)(?: gegen {det}(?<t>{person}|{name}|{attackers}|{actor}))?",
  },
  {
    class: "indict",
    kind: "arrest warrant",
    find: "(?:hat|hatte|haben) (?:{det})(?<b>{organisation}|{government}) (?:{far})?(?:haftbefehl|anklage)(?: gegen {det}(?<t>{person}|{name}|{attackers}|{actor}))?",
  },
  {
    class: "indict",
    kind: "indict",
    find: "(?<b>{list:voice}) (?:{adv})(?:klagte|klagten) (?:{few})?(?<t>{person}|{name}|{attackers}|{actor}) (?:{few})?an{end}",
  },
  {
    class: "reward",
    kind: "offer a reward",
    find: "(?<b>{list:voice}) (?:{adv})(?:setzte|setzten|setzt|lobte|hat|bietet|bot) (?:{far})?(?:belohnung|kopfgeld)",
  },
  {
    class: "emergency",
    kind: "declare an emergency",
    find: "(?<b>{list:voice}) (?:{adv})(?:rief|ruft|riefen|hat|löste) (?:{far})?(?:katastrophenfall|katastrophenalarm|notstand)",
  },
  {
    class: "refuse_to_pay",
    kind: "refuse to pay ransom",
    find: "(?<b>{list:voice}) (?:{adv})(?:weigerte|weigert|lehnte|lehnt|will|wollte|wolle|zahlte|werde|wird) (?:{far})?(?:lösegelds?|lösegeldforderung)",
  },
  {
    class: "contain",
    kind: "shut down systems",
    find: "(?<b>{list:speaker}) (?:{adv})(?:nahm|nahmen|trennte|trennten|fuhr|schaltete|hat|haben|musste|mussten) (?:{far})?{system} (?:{few})?(?:vom netz|vom internet|herunter|ab|heruntergefahren|abgeschaltet|abschalten|herunterfahren)",
  },
  {
    class: "respond",
    kind: "report to authority",
    find: "(?:meldete|meldeten|hat|haben) (?<b>{speaker}) (?:{few})?(?:vorfall|{attack}) (?:an|bei|beim) {det}(?<t>{organisation}|{name})",
  },
  {
    class: "respond",
    kind: "report to authority",
    find: "(?<b>{speaker}) (?:{adv})(?:meldete|meldeten|informierte|informierten|erstattete|schaltete) (?:{far})?(?:an |bei |beim )?(?<t>{organisation}|polizei|anzeige)",
  },
  {
    class: "respond",
    kind: "investigate",
    find: "(?<b>{list:organisation}) (?:{adv})(?:hat|haben) (?:die |{few})?ermittlungen (?:{few})?(?:aufgenommen|übernommen|eingeleitet)",
  },
  {
    class: "respond",
    kind: "investigate",
    find: "ermittlungen (?:{far})?(?:hat|haben) (?:{far})?(?<b>{organisation}) (?:{few})?(?:übernommen|aufgenommen|eingeleitet)",
  },
  {
    class: "respond",
    kind: "investigate",
    find: "(?<b>{organisation}|{government}) (?:{adv})(?:ermittelt|ermitteln|ermittelte|untersucht|untersuchen|untersuchte|leitete ermittlungen|hat (?:die )?ermittlungen|haben (?:die )?ermittlungen|nahm ermittlungen)",
  },
  {
    class: "respond",
    kind: "deploy experts",
    find: "(?<b>{list:organisation}) (?:{adv})(?:hat|haben|schickte|schickten|entsandte|entsendet|schickt) (?:{far})?(?:fachleute|experten|spezialisten|einsatzteam|ein team){end}",
  },
  {
    class: "emergency",
    kind: "declare an emergency",
    find: "(?:hat|hatte|haben|rief|ruft) (?:{det})(?<b>{organisation}) (?:{far})?(?:katastrophenfall|katastrophenalarm|notstand)",
  },
  {
    class: "respond",
    kind: "incident response",
    find: "(?<b>{speaker}) (?:{adv})(?:beauftragte|hat|habe|zog|richtete|richtet) (?:{far})?(?:krisenstab|beauftragt|sicherheitsfirma|it-forensiker|forensiker|experten)",
  },
];
