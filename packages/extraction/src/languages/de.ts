import type { LanguageRules } from "./language-rules.ts";
import { GERMAN_NOUN_AFTER, endsGermanName, isGermanNoun } from "./german-nouns.ts";
import { GERMAN_MENTIONS } from "./de-mentions.ts";
import { GERMAN_SYSTEMS } from "./de-systems.ts";
import { GERMAN_ATTRIBUTIONS } from "./de-attributions.ts";
import { GERMAN_ACTIONS } from "./de-actions.ts";

/** Nouns for an attack; compounds are read from their head. */
const ATTACK =
  "(?:[a-zäöüß-]{0,24}(?<!zu|ein|über)angriff(?:e|en|s|es)?|[a-zäöüß-]{0,20}(?:attacken?|hacks?|sabotageakte?)|(?:cyber|hacker|it-sicherheits|sicherheits|it)-?vorf(?:all|alls|alles|älle|ällen)|cyber-?(?:spionage|operation(?:en)?|kampagne|sabotage)|hacking-?kampagne|spionagekampagne|datendiebstahl|hackerei)";

/** Kinds of group before a name: `die Hackergruppe X`. */
const GROUP =
  "(?:(?:cyber|hacker|ransomware|erpresser|spionage|hacking|apt|hacktivisten|täter)-?(?:gruppe|gruppierung|bande|kollektiv|gang|kollektivs|crew|einheit)|hacker(?:kollektiv)?|cyberkriminellen|hacktivisten)";

const ROLE =
  "(?:[a-zäöüß-]{0,24}(?:minister(?:in)?s?|kanzler(?:in)?s?|präsident(?:in|en)?|bürgermeister(?:in)?|regierungschef(?:in)?|sprecher(?:in)?s?|staatssekretär(?:in)?|landrat|landrätin|botschafter(?:in)?s?|chef(?:in)?s?|direktor(?:in)?|geschäftsführer(?:in)?|vorsitzende[rn]?|leiter(?:in)?|experte|expertin|forscher(?:in)?|general|oberstaatsanw(?:alt|ältin)|staatsanw(?:alt|ältin)|abgeordnete[rn]?|außenbeauftragte[rn]?|kommissar(?:in)?|premier))";

const SAYS =
  "(?:sagte|sagten|sagt|erklärte|erklärten|erklärt|teilte|teilten|teilt|bestätigte|bestätigten|bestätigt|betonte|betonten|betont|berichtete|berichteten|berichtet|berichten|meldete|meldeten|meldet|schrieb|schrieben|schreibt|warnte|warnten|warnt|ergänzte|ergänzt|behauptete|behaupteten|behauptet|räumte|gab|gaben|kündigte|kündigten|hob|heißt es (?:bei|von|vom|aus)|hieß es (?:bei|von|vom|aus)|so|zitiert|vermutet|vermuteten|vermuten|geht davon aus|gehen davon aus)";

/** German. Compounds are read from their head; verbs stand second or last, so that a subject and its verb can be far apart. */
export const GERMAN: LanguageRules = {
  languages: ["de"],
  words: {
    det: "(?:(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|ihr|ihre|ihren|ihrer|sein|seine|seinen|seiner|dieser|diese|diesen|mehrere|mehreren|alle|allen|auch|viele|zahlreiche) ){0,2}",
    adj: "(?:[a-zäöüß-]{3,24}(?:e|en|er|es|em) ){0,2}?",
    aux: "(?:ist|sind|war|waren|wurde|wurden|wird|werden|worden|sei|seien|hat|haben|hatte|hatten|habe|bleibt|bleiben|blieb|blieben)",
    adv: "(?:(?:auch|bereits|zudem|jetzt|nun|inzwischen|offenbar|erneut|später|öffentlich|offiziell|scharf|aufs schärfste|(?:am |im |seit )?{time}) ){0,3}",
    far: "(?:[^\\s;:!?]{1,34} ){0,12}",
    few: "(?:[^\\s;:!?\uE000-\uE00F]{1,34} ){0,7}",
    mid: "(?:(?:{aux}|auch|bereits|zudem|jetzt|nun|inzwischen|offenbar|erneut|später|demnach|daraufhin|zeitweise|teilweise|vorübergehend|vorsorglich|sofort|umgehend|vorerst|sicherheitshalber|nur|stark|komplett|vollständig|weitgehend|noch|(?:am |im |seit )?{time}) ){0,6}",
    notin: "(?<!(?:^| )(?:in|aus|bei|von|nach|und|an|am|im|zu)(?: de[nmr])? )",
    says: SAYS,
    attackhead: ATTACK,
    system: "\uE00B",
    role: ROLE,
    group: GROUP,
    who: "{list:voice}",
    unnamed: "(?:{attackers}|unbekannte[nr]?)",
    bound:
      "(?:ge)?(?:steuerte?[nr]?|steuert|unterstützte?[nr]?|unterstützt|kontrollierte?[nr]?|kontrolliert|finanzierte?[nr]?|finanziert|lenkte?[nr]?|lenkt|führte?[nr]?|führt|geleitete?[nr]?)",
  },
  and: ",? ?(?:und|oder|sowie|und auch) (?:die |der |den |das |dem )?|, (?:die |der |den |das |dem )?",
  noName: { test: isGermanNoun, closes: endsGermanName },
  places: {
    großbritannien: "United Kingdom",
    großbritanniens: "United Kingdom",
    russlands: "Russia",
    rußland: "Russia",
    irans: "Iran",
    chinas: "China",
    nordkoreas: "North Korea",
    südkoreas: "South Korea",
    deutschlands: "Germany",
    amerika: "United States",
    amerikas: "United States",
    albaniens: "Albania",
    estlands: "Estonia",
    polens: "Poland",
    österreichs: "Austria",
    israels: "Israel",
    frankreichs: "France",
  },
  noNameAfter: GERMAN_NOUN_AFTER,
  mentions: GERMAN_MENTIONS,
  speech: [
    {
      scope: "before",
      find: '(?:,|"|,"|-|\\)) (?:wie )?(?:{det})(?:{adv})(?<verb>{says}) (?:{adv})(?:{det})(?<v>{list:speaker})',
    },
    {
      scope: "before",
      find: ", wie (?:aus |von )?(?:{det})(?<v>{list:speaker}) (?:{few})(?<verb>{says}|mitteilte|mitteilten|erklärte|bestätigte|berichtete|berichteten)",
    },
    {
      scope: "whole",
      find: "{start}(?:laut|zufolge|nach angaben (?:von|der|des|vom)|nach einschätzung (?:von|der|des)|nach darstellung (?:von|der|des)|nach erkenntnissen (?:von|der|des)|nach informationen (?:von|der|des)|aus sicht (?:von|der|des)|so) {det}(?<v>{list:speaker})",
    },
    { scope: "whole", find: "(?<v>{list:speaker}) zufolge{end}" },
    {
      scope: "after",
      find: "(?<v>{list:speaker})(?: \\([^)]{1,40}\\))? (?:{adv})(?<verb>{says}){end}(?: (?:{few})(?:mit|bekannt|an|hervor|ein))?(?:,? dass|:|,)",
    },
  ],
  denying: /(?:dementier|bestreite|bestritt|leugne|wies|weist)[^.;]{0,70},? dass /,
  doubt:
    /mit (?:an sicherheit grenzender|(?:sehr )?(?:hoher|großer)|mittlerer|geringer) (?:wahrscheinlichkeit|sicherheit|gewissheit|konfidenz)|aller wahrscheinlichkeit nach|(?:so gut wie|nahezu|fast) sicher|(?:sehr |höchst|wenig |un)?wahrscheinlich|dringend tatverdächtig|vermutlich|vermute[tn]|mutmaßlich\w*|möglicherweise|offenbar|anscheinend|angeblich|verdacht|verdächtig\w*|könnten?|sollen? (?=[^.;]{0,80}(?:haben|sein))|eindeutig|zweifelsfrei/,
  negation: /(?:^|[^a-zäöüß])(?:nicht|kein(?:e|en|er|em|es)?|weder|nie|ohne|niemand)(?![a-zäöüß])/,
  victims: [
    "(?:legte|legten|legt) {det}{adj}(?<v>{list:target}) (?:{few})?lahm{end}",
    "(?:auf|gegen) {det}{adj}(?<v>{list:target}) {mid}(?:{few})?(?<a>{attack}) (?:{few})?(?:verübt|gestartet|gegeben|registriert|ausgeführt|gefahren|durchgeführt)",
    "{notin}(?<v>{list:target}) {mid}(?:{few})?(?:opfer|ziel|zielscheibe) (?:{few})?(?<a>{attack})",
    "(?:hat|haben|hatte|hatten) (?:ein |eine |der |die |{det})(?<a>{attack}) (?:{adv}){det}{adj}(?<v>{list:target}) (?:{few})?(?:lahmgelegt|getroffen|erreicht|erfasst|heimgesucht|beeinträchtigt)",
    "(?<v>{list:target}) (?:{aux} )?(?:{few})?(?:ins visier|im visier) (?:{few})?{attackers}",
    "(?:erpressen|erpressten|erbeuteten|stahlen|erbeutete|stahl) (?:{far})?(?:von|vom|bei|beim) (?:der |dem )?(?<v>{organisation}|{government})",
    "(?:vom|von der|von|das) (?<v>{organisation}) (?:{few})?(?:zu )?erpress(?:en|t){end}",
    "(?<a>{attack}) (?:(?:am |vom |im |seit )?{time} )?(?:{adj})?(?:auf|gegen|beim|bei) {det}{adj}(?<v>{list:target})",
    "{notin}(?<v>{list:target}) (?:{aux} )?(?:{adv})(?:{far})?(?:opfer|ziel|zielscheibe) (?:{few})?(?<a>{attack})",
    "(?:opfer|ziel) (?:{few})?(?<a>{attack}) (?:{aux} |{adv}){0,2}{det}{adj}(?<v>{list:target})",
    "{notin}(?<v>{list:target}) (?:{aux} )(?:{adv})(?:{few})?(?:angegriffen|gehackt|attackiert|erpresst|infiltriert|lahmgelegt|getroffen|heimgesucht|ausspioniert|betroffen)",
    "(?:unter den (?:opfern|betroffenen)|betroffen|zu den (?:opfern|betroffenen)) (?:{aux}|zählt|zählen|gehört|gehören) (?:{adv})(?:unter anderem |demnach |vor allem )?{det}{adj}(?<v>{list:target})",
    "(?:trifft|traf|erwischte) es (?:{adv}){det}(?<v>{list:target})",
    "(?:griff|griffen|attackierte|attackierten|hackte|hackten|infiltrierte|infiltrierten|trifft|traf|trafen) (?:{adv}){det}{adj}(?<v>{list:target})",
    "{attackers} (?:haben|hatten|hat) (?:{adv}){det}{adj}(?<v>{list:target}) (?:{few})?(?:angegriffen|gehackt|attackiert|erpresst|ausspioniert)",
    "(?:eingedrungen|einbruch|eindringen|einbrüche) in (?:{few})?(?<v>{system})",
  ],
  systems: GERMAN_SYSTEMS,
  attributions: GERMAN_ATTRIBUTIONS,
  denials: [
    "(?<b>{list:voice}) (?:{adv})(?:bestritt|bestreitet|bestritten|bestreiten|dementierte|dementiert|dementierten|leugnete|leugnet)",
    "(?<b>{list:voice}) (?:{adv})(?:wies|weist|wiesen|weisen) (?:{far})?(?:vorwürfe?|vorwurf|anschuldigung(?:en)?|beteiligung|verantwortung|verdacht|beschuldigung(?:en)?)(?:{far})? ?(?:zurück|von sich)",
    "(?:dementierte|bestritt|bestreitet|dementiert|leugnet) (?<b>{voice})",
    "(?:wies|weist|wiesen|weisen) (?:{det})(?<b>{voice}) (?:{far})?(?:vorwürfe?|anschuldigung(?:en)?|beteiligung|verantwortung)(?: (?:{far})?)?(?:zurück|von sich)",
    "(?<b>{list:voice}) (?:{adv})(?:habe|hat|haben|hätten) (?:{few})?(?:nichts|nicht das geringste) (?:{few})?(?:{attack} )?(?:{few})?zu tun",
    "(?<b>{list:voice}) (?:{adv})(?:bezeichnete|bezeichnet|bezeichneten|nannte|nannten|nennt) (?:{few})?(?:vorwürfe?|anschuldigung(?:en)?|behauptung(?:en)?) (?:{few})?(?:als )?(?:haltlos|unbegründet|absurd|falsch|frei erfunden|erfunden|lächerlich)",
    "(?<b>{voice}) (?:hat|habe|haben) (?:{far})?(?:bestritten|dementiert|zurückgewiesen|geleugnet)",
  ],
  claims: [
    "(?<b>{actor}|{attackers}|{name}|{malware}|{organisation})(?: [^.;]{0,40}?)? (?:bekannte|bekannten|bekennt|bekennen) sich",
    "(?:bekannte|bekannten|bekennt|bekennen) sich (?:{few})?(?<b>{actor}|{malware}|{name})",
    "(?<b>{actor}|{attackers}|{name}|{malware}) (?:hat|haben|habe) sich (?:{far})?bekannt{end}",
    "(?<b>{actor}|{attackers}|{name}|{malware}) (?:{adv})(?:reklamierte|reklamiert|beanspruchte|beansprucht|übernahm|übernahmen|reklamierten) (?:{far})?(?:für sich|verantwortung)",
    "zu (?:der tat|dem {attack}|den {attack}|{attack}) (?:{few})?(?:bekannte|hat|haben|bekannten) (?:sich )?(?:{few})?(?<b>{actor}|{name}|{malware})",
  ],
  sponsors: [
    "(?<a>{list:actor})(?:,| \\([^)]{1,60}\\),?)? (?:(?:die|der|das|ist|sei|wird|werde|welche|eine|einer|nach|angaben|von|mit|dem|einheit|teil) ){0,5}?(?:vom |von der |von |dem |der |des |zum |zur |mit |zu )(?<s>{country}|{government}|{organisation}|{capital}) (?:{few})?(?<r>gesteuert|kontrolliert|unterstützt|finanziert|geleitet|gelenkt|zugeordnet|zugerechnet|nahesteh\\w{1,4}|nahe ?steht|angehört|untersteht|in verbindung|verbunden|zugeschrieben|beauftragt|betrieben|gesteuerte[nr]?)",
    "(?<a>{list:actor})(?:,| \\([^)]{1,60}\\),?)? (?:(?:die|der|ist|sei|eine|einer|welche) ){0,3}(?<r>einheit|teil|arm|abteilung|werkzeug) (?:des|der|vom|von) (?<s>{country}|{government}|{organisation}|{capital})",
    "(?:vom|von der|von) (?<s>{country}|{government}|{organisation}) (?<r>{bound}) (?:{few})?(?<a>{actor})",
    "(?<a>{actor})(?:,| \\([^)]{1,60}\\),?) (?:{far})?(?:dem|der|vom) (?<s>{organisation}|{government}) (?:{few})?(?<r>zugerechnet|zugeordnet|zugeschrieben|unterstellt|angehör\\w{1,3})",
    "(?<a>{person}|{name})(?:,| \\([^)]{1,60}\\),?)? (?:{far})?(?:dem|der|des|beim|vom) (?<s>{organisation}) (?:{few})?(?<r>angehör\\w{1,3}|angehört hat)",
    "(?<a>{actor}) (?:{few})?(?:arbeitet|agiert|handelt|operiert|arbeite|agiere) (?:{few})?(?<r>im auftrag|für) (?:der |des |von )?(?<s>{country}|{government}|{organisation})",
  ],
  actors: [{ kind: "group", find: "(?:nennen|nennt|nannten|nannte) sich (?:selbst )?[\"']?(?<a>{name}|{actor})" }],
  malware: [
    "[\"']?(?<m>{name}|{malware})[\"']?-(?<k>schadsoftware|malware|ransomware|trojaner|wurm|wiper|botnetz?|virus|backdoor)",
  ],
  malwareKinds: {
    schadsoftware: "malware",
    schadprogramm: "malware",
    schadprogramms: "malware",
    erpressungssoftware: "ransomware",
    erpressersoftware: "ransomware",
    erpressungstrojaner: "ransomware",
    verschlüsselungstrojaner: "ransomware",
    trojaner: "trojan",
    wurm: "worm",
    hintertür: "backdoor",
    botnetz: "botnet",
    botnet: "botnet",
    spionagesoftware: "spyware",
    spähsoftware: "spyware",
    löschsoftware: "wiper",
    virus: "virus",
  },
  actions: GERMAN_ACTIONS,
};
