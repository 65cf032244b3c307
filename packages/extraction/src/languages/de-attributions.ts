import type { LanguageRules } from "./language-rules.ts";

/** Who is said to have done it, in German. */
export const GERMAN_ATTRIBUTIONS: LanguageRules["attributions"] = [
  {
    find: "(?:steckt|stecken|steckte|steckten|stand|standen|stehen|steht) (?:{few})?{det}(?<c>{list:culprit}) (?:{few})?hinter (?:{few})?{attack}",
  },
  {
    find: "(?<b>{list:voice}) (?:{adv})(?:macht|machte|machen|machten) (?:{few})?{det}(?:{adj})(?<c>{list:culprit}) (?:{far})?verantwortlich",
  },
  {
    find: "(?:macht|machte|machen|machten) (?<b>{list:voice}) {det}(?:{adj})(?<c>{list:culprit}) (?:{far})?verantwortlich",
  },
  {
    find: "(?<c>{list:culprit}) (?:wird|werde|wurde|werden|wurden) (?:{far})?(?:von (?:{det})(?<b>{list:voice}) )?(?:{few})?verantwortlich gemacht",
  },
  {
    find: "(?<c>{list:culprit}) (?:sei|ist|war|seien|sind|waren) (?:{far})?(?:verantwortlich|der urheber|urheber|drahtzieher)",
  },
  {
    // With both behind the verb, the first is the subject.
    find: "(?:beschuldigt|beschuldigte|beschuldigten|bezichtigte|verdächtigt|verdächtigte) (?:(?:nun|auch|die|der|das|offiziell|öffentlich) ){0,4}(?<b>{voice}) (?:(?:nun|auch|den|die|offiziell|öffentlich) ){0,3}(?<c>{list:culprit})",
  },
  {
    find: "(?<b>{list:voice}) (?:{adv})(?:beschuldigt|beschuldigte|beschuldigten|bezichtigt|bezichtigte|verdächtigt|verdächtigte|verdächtigen) (?:(?:nun|auch|den|die|offiziell|öffentlich) ){0,4}(?<c>{list:culprit})(?! (?:(?:nun|auch|den|die|offiziell|öffentlich) ){0,3}{culprit})",
  },
  {
    find: "(?<b>{list:voice}) (?:{adv})(?:warf|wirft|werfen|warfen) {det}(?<c>{list:culprit}) (?:{far})?(?:{attack}|vor)(?![a-z])",
  },
  {
    find: "(?<b>{list:voice}) (?:{adv})(?:sieht|sah|sehen|vermutet|vermuteten|vermuten|vermutete) (?:{adv})(?:{det})(?<c>{list:culprit}) (?:{few})?(?:hinter|als (?:urheber|drahtzieher|verantwortlich))",
  },
  {
    find: "(?:hinter|hinter den|hinter der) (?:{det})(?:{few})?(?:{attack}|kampagne|schadsoftware|{actor})(?: [^.;]{0,30}?)? (?:steckt|stecken|steckte|steckten|stehen|steht|stand|standen|vermutet|vermuten|sehen) (?:{adv})(?:{few})?{det}(?<c>{list:culprit})",
  },
  {
    find: "dass (?:hinter (?:{far}))?{det}(?<c>{list:culprit}) (?:{far})?(?:steckt|stecken|steckte|steckten|dahintersteckt|stehe|stehen|steht|verantwortlich (?:ist|sind|sei|war))",
  },
  {
    find: "(?<c>{list:culprit}) (?:{adv})(?:steckt|stecken|steckte|steckten|stecke|steht|stehe|stehen|stand) (?:{adv})(?:{few})?(?:hinter|dahinter)",
  },
  {
    find: "(?:{attack}|kampagne) [^;,.]{0,130}?(?<c>{list:culprit}) (?:{few})?(?:zugeschrieben|zugeschriebene[nr]?|zugeordnet|zuordnen|zurechnen|zugerechnet)",
  },
  {
    find: "(?<b>{list:voice}) (?:{few})?{det}(?:{adj})(?<c>{list:culprit}) (?:{few})?(?:zuschreib(?:t|en)|zuschrieb(?:en)?|zuordne(?:t|n|te)|zurechne(?:t|n|te)|verantwortlich mach(?:t|en|te|ten))",
  },
  {
    find: "(?:{attack}|kampagnen?) (?:{far})?(?<c>{list:culprit}) (?:{few})?(?:zuzuordnen|zuzuschreiben|zuzurechnen|anzulasten)",
  },
  {
    find: "(?<b>{list:voice}) (?:{few})?(?:macht|machte|machen|machten|erhebt|erhob|erheben|erhoben) (?:{few})?(?:gegen )?(?:{det})(?<c>{country}|{government}|{capital}) (?:{few})?vorwürfe",
  },
  {
    find: "(?:verwicklung|beteiligung|urheberschaft|täterschaft) (?:{det})(?<c>{list:culprit}) (?:{few})?(?:in|an|für) {det}{adj}{attack}",
    stance: "hedges",
  },
  {
    find: "(?<c>{person}|{name}) (?:{aux}|{few})(?:(?:dringend )?tatverdächtig|verdächtig|beschuldigt)(?:,? (?:{far}))?{attack}",
    stance: "hedges",
  },
  { find: "(?<c>{list:culprit}) (?:zugeschriebene[nr]?|zugerechnete[nr]?|zugeordnete[nr]?) {attack}" },
  {
    find: "(?<b>{list:voice}) (?:{adv})(?:schrieb|schreibt|schrieben|schreiben|ordnet|ordnete|ordneten|ordnen|rechnet|rechnete) (?:{far})?(?<c>{list:culprit}) zu{end}",
  },
  {
    find: "{attack} (?:{few})?(?:wurde|wurden|worden|werde|sei|seien) (?:{few})?(?:von|durch) {det}{adj}(?<c>{list:culprit}) (?:{few})?(?:durchgeführt|ausgeführt|verübt|gesteuert|begangen|gestartet|orchestriert|initiiert|ausgegangen)",
  },
  {
    find: "{attack} (?:{few})?(?:ging|gehe|gingen|geht|stammt|stammte|stamme|kam) (?:{few})?(?:von|aus) {det}{adj}(?<c>{list:culprit})",
  },
  { find: "{attack} (?:durch|von) {det}{adj}(?<c>{actor}|{government}|{organisation}|{attackers})" },
  {
    find: "(?:spuren|spur|hinweise|indizien) (?:{few})?(?:führen|führt|führten|deuten|deutet|weisen) (?:{few})?(?:nach|auf|zu|zum|zur) {det}(?<c>{list:culprit})",
  },
  {
    find: "(?<c>{actor}|{government}|{country}|{organisation}) (?:{few})?für (?:{few})?(?:{attack}) (?:{few})?verantwortlich",
  },
];
