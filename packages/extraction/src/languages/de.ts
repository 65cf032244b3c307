import type { LanguageRules } from "./language-rules.ts";
import { GERMAN_NOUN_AFTER, endsGermanName, isGermanNoun } from "./german-nouns.ts";

/** Nouns for an attack; compounds are read from their head. */
const ATTACK =
  "(?:[a-zäöüß-]{0,24}(?<!zu|ein|über)angriff(?:e|en|s|es)?|[a-zäöüß-]{0,20}(?:attacken?|hacks?|sabotageakte?)|(?:cyber|hacker|it-sicherheits|sicherheits|it)-?vorf(?:all|alls|alles|älle|ällen)|cyber-?(?:spionage|operation(?:en)?|kampagne|sabotage)|hacking-?kampagne|spionagekampagne|datendiebstahl|hackerei)";

const ATTACKERS =
  "(?:hackergruppen?|hacker-gruppen?|cyber-?gruppen?|hackern?|angreifern?|täter(?:n|gruppe)?|cyber-?kriminellen?|cyber-?akteuren?|cyber-?akteure|akteuren?|akteure|kriminellen?|ransomware-?banden?|erpresserbanden?|banden?|gruppierung(?:en)?|gruppen?|spionen?|spione|agenten)";

/** Kinds of group before a name: `die Hackergruppe X`. */
const GROUP =
  "(?:(?:cyber|hacker|ransomware|erpresser|spionage|hacking|apt|hacktivisten|täter)-?(?:gruppe|gruppierung|bande|kollektiv|gang|kollektivs|crew|einheit)|hacker(?:kollektiv)?|cyberkriminellen|hacktivisten)";

const SYSTEM_COMPOUND =
  "systeme?n?s?|netz(?:e|en|es|werke?|werken|werks|werkes)?|servern?|webseiten?|websites?|webauftritte?|internetauftritte?|internetseiten?|homepages?|portale?n?s?|datenbank(?:en)?|rechnern?|computern?|postfächern?|konten|modems?|terminals?|infrastruktur|anlagen?|plattform(?:en)?|dateien|arbeitsplätze|telefonanlage|telefone|online-?dienste?n?|kommunikationsdienste?n?|dienste(?:n|s)?|produktion|backups?|windräder|windkraftanlagen|windenergieanlagen|e-mails|daten(?:sätze)?|unterlagen|dokumente|geldautomaten|apps?|laptops|leitstelle|verwaltung";
const SYSTEM = `(?:[a-zäöüß0-9-]{0,28}(?<!geheim|nachrichten|rettungs|wetter|miß|ge|militär)(?:${SYSTEM_COMPOUND}))`;

const ORGANISATION_HEAD =
  "(?:stadt|städte|gemeinde|uni|region|landkreis|kreis|land|bundesland|kanton|universität|hochschule|technische universität|klinikum|uniklinik|uniklinikum|universitätsklinikum|krankenhaus|klinik|stadtwerke|flughafen|ministerium|landesamt|bundesamt|handelskammer|verlag|stadtverwaltung|kreisverwaltung|gemeindeverwaltung)";

const COMPANY_HEAD =
  "(?:[a-zäöüß-]{0,24}(?:unternehmens?|konzerns?|firma|hersteller[sn]?|anbieter[sn]?|betreiber[sn]?|dienstleister[sn]?|zulieferer[sn]?|händler[sn]?|kette|gruppe|bank|versicherer[sn]?|verlags?|zeitung|sender[sn]?|fluggesellschaft|airline|reederei|logistiker[sn]?|versorger[sn]?))";

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
  mentions: [
    { cls: "government", country: "Germany", find: "{start}bundesregierung{end}" },
    { cls: "government", country: "Russia", find: "{start}kremls?{end}" },
    { cls: "government", country: "United States", find: "{start}weißen? hauses?|us-(?:regierung|behörden){end}" },
    { cls: "organisation", kind: "body", country: "Germany", find: "{start}auswärtige[ns]? amte?s?{end}" },
    {
      cls: "organisation",
      kind: "body",
      find: "{start}(?:bundes|landes)[a-zäöü]{0,20}(?:amte?s?|anstalt|agentur|anwaltschaft|polizei|zentrale|verfassungsschutze?s?)(?: für [a-zäöü]{4,30}(?: in der [a-zäöü]{4,30}| und [a-zäöü]{4,30})?)?{end}",
    },
    { cls: "organisation", standsFor: "company", find: "{start}(?:das|dem|des) (?<m>unternehmens?){end}" },
    {
      cls: "organisation",
      standsFor: "company",
      find: "{start}(?:der|dem|des) (?<m>konzerns?|hersteller[ns]?|betreiber[ns]?){end}",
    },
    { cls: "government", standsFor: "country", find: "{start}(?:die|der) (?<m>regierung){end}" },
    {
      cls: "government",
      find: "{start}(?:die |der )?(?<m>regierung (?:von |in |der )?(?<c>{country})){end}",
    },
    {
      cls: "government",
      find: "{start}(?<c>{demonym}) (?:regierung|führung|behörden|staatsführung){end}",
    },
    {
      cls: "organisation",
      kind: "intelligence",
      find: "{start}(?<c>{demonym}) (?:militär)?(?:geheimdienst(?:e|en|es|s)?|nachrichtendienst(?:e|en|es|s)?|auslandsgeheimdienst(?:es|s)?|inlandsgeheimdienst(?:es|s)?)(?: (?<n>{organisation}|{name}))?{end}",
    },
    {
      cls: "organisation",
      kind: "body",
      find: "{start}(?<c>{demonym}) (?:[a-zäöüß-]{0,20}ministeriums?|parlaments?|botschaft|armee|streitkräfte|zentralbank|präsidialamts?|militärs?|polizei|außenamts?|auswärtige[ns]? amte?s?){end}",
    },
    {
      cls: "organisation",
      kind: "body",
      find: `{start}(?<m>${ORGANISATION_HEAD} (?:in |der )?{name}(?:[ -]{name})?)(?! gmbh)`,
    },
    {
      cls: "organisation",
      kind: "body",
      find: "{start}(?:[a-zäöü]{2,20}ministerium|auswärtiges amt|auswärtige amt|auswärtigen amts?)s?{end}",
    },
    {
      cls: "organisation",
      kind: "company",
      find: `{start}(?:(?<c>{demonym}) )?${COMPANY_HEAD} (?<n>{name}|{organisation})`,
      unless: /^(?:Hacker|Ransomware|Täter|Erpresser)/i,
    },
    {
      cls: "person",
      find: "{start}(?:(?<c>{demonym}|{country}|{organisation}) )?(?:(?:stellvertretende|ehemalige|amtierende|damalige|zuständige)[rn]? )?(?<r>{role}) (?<n>{name})(?! (?:gmbh|ag))",
    },
    {
      cls: "person",
      find: "(?<n>{name}), (?:der |die )?(?:[a-zäöüß-]{2,20} ){0,2}?(?<r>{role}) (?:der |des |von |bei |beim |vom )(?<c>{organisation}|{country}|{name})",
    },
    {
      cls: "organisation",
      find: "{start}(?:ein |eine |der |die )?(?<m>[a-zäöüß]{0,20}sprecher(?:in)? (?:der |des |von |vom )(?:unternehmens )?(?<n>{organisation}|{name}))",
    },
    {
      cls: "organisation",
      find: "(?<m>(?<n>{organisation}|{name})-(?:sprecher|chef|experten?|forscher|präsident)(?:in|n)?)",
    },
    {
      cls: "actor",
      kind: "group",
      find: "{start}(?:(?:die|der|das|den|dem|pro-?{demonym}|pro[a-zäöü]{3,16}e[nr]?|berüchtigte[nr]?|sogenannte[nr]?) )?(?:(?<c>{demonym}) )?(?:{group}|gruppe|gruppierung)(?: (?:namens|mit dem namen|hinter|rund um|um|gruppe))?,? ?[\"']?(?<n>{actor}|{malware})[\"']?",
    },
    {
      cls: "actor",
      kind: "group",
      find: "{start}(?:(?<c>{demonym}) )?{group}(?: (?:namens|mit dem namen|rund um|um|gruppe))?,? [\"']?(?<n>{name})[\"']?",
    },
    {
      cls: "actor",
      kind: "group",
      find: "[\"']?(?<n>{actor}|{malware}|{name})[\"']?-(?:gruppe|bande|gang|hacker[n]?|gruppierung|erpresser){end}",
    },
    {
      cls: "attackers",
      find: `{start}(?:von der |vom |von )(?<c>{country}|{government}|{organisation}|{demonym} (?:staat|regierung)) (?<t>{bound}) (?<m>${ATTACKERS}){end}`,
    },
    {
      cls: "attackers",
      find: `{start}(?<m>(?:staatlich(?:e[nr]?)? )?(?<t>gesteuerte[nr]?|unterstützte[nr]?|geförderte[nr]?|finanzierte[nr]?) (?<c>{demonym}) (?:staatliche[nr]? )?${ATTACKERS}){end}`,
    },
    {
      cls: "attackers",
      find: `{start}(?<m>${ATTACKERS} (?<t>im auftrag|im dienste?|mit verbindungen) (?:der |des |von |nach |zum |zur )?(?:regierung )?(?<c>{country}|{government}|{organisation}|{demonym}))`,
    },
    {
      cls: "attackers",
      find: `{start}(?<c>{demonym}) (?:staatliche[nr]? |mutmaßliche[nr]? |unbekannte[nr]? )?${ATTACKERS}{end}`,
    },
    { cls: "attackers", find: `{start}${ATTACKERS} aus (?:dem |der )?(?<c>{country}){end}` },
    {
      cls: "attackers",
      find: `{start}(?:hackern?|angreifern?|täter|cyber-?kriminellen?|unbekannten?|hackergruppe){end}`,
    },
    {
      cls: "malware",
      find: "{start}(?<k>schadsoftware|malware|ransomware|erpressungssoftware|erpressersoftware|(?:[a-zäöü-]{0,20})?trojaners?|wiper|wurm|backdoor|hintertür|botnetz?|spionagesoftware|schadprogramms?|spähsoftware|virus|lösch-?software)(?: (?:namens|mit dem namen|mit der bezeichnung))? [\"']?(?<m>(?<n>{name}|{malware}))[\"']?(?!-)",
    },
    { cls: "attack", find: "{start}(?:(?<second>zweite[rnms]?) )?{attackhead}{end}" },
    {
      cls: "system",
      find: `{start}(?:(?:e-mail|internet|it|{name}|{organisation})-)?${SYSTEM} (?:der|des|bei|mehrerer|vieler|zahlreicher|einiger) (?:[a-zäöüß]{4,20}(?:en|er) )?[a-zäöüß-]{4,34}{end}`,
      // The owner is a noun, and nouns are capitalised.
      unless: / [\p{Ll}]\S*$/u,
    },
    {
      cls: "system",
      find: `{start}(?:(?:e-mail|internet|it|{name}|{organisation})-)?${SYSTEM}(?: (?:der |des |von |vom |bei |beim |in |im )(?:{demonym} |[a-zäöüß]{4,20}(?:en|es|er) )?(?<o>{organisation}|{government}|{country}|{name}))?{end}`,
      unless:
        /(?:^|[a-zäöü])(?:Stadtverwaltung|Verwaltung|Kreisverwaltung|Gemeindeverwaltung|Finanzdaten|Personalien)$/i,
    },
    {
      cls: "system",
      find: "{start}(?:satelliten-?)?(?:netzwerks?|netz|system|satelliten-?netzwerks?) (?<m>(?<n>{name}))",
    },
  ],
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
  doubt:
    /mit (?:an sicherheit grenzender|(?:sehr )?hoher) (?:wahrscheinlichkeit|sicherheit)|(?:höchst)?wahrscheinlich|vermutlich|vermute[tn]|mutmaßlich\w*|möglicherweise|offenbar|anscheinend|angeblich|verdacht|verdächtig\w*|könnten?|sollen? (?=[^.;]{0,80}(?:haben|sein))|eindeutig|zweifelsfrei/,
  negation: /(?:^|[^a-zäöüß])(?:nicht|kein(?:e|en|er|em|es)?|weder|nie|ohne|niemand)(?![a-zäöüß])/,
  victims: [
    "(?:legte|legten|legt) {det}{adj}(?<v>{list:target}) (?:{few})?lahm{end}",
    "(?:auf|gegen) {det}{adj}(?<v>{list:target}) {mid}(?:{few})?(?<a>{attack}) (?:{few})?(?:verübt|gestartet|gegeben|registriert|ausgeführt|gefahren|durchgeführt)",
    "(?<v>{list:target}) {mid}(?:{few})?(?:opfer|ziel|zielscheibe) (?:{few})?(?<a>{attack})",
    "(?<a>{attack}) (?:(?:am |vom |im |seit )?{time} )?(?:{adj})?(?:auf|gegen|beim|bei) {det}{adj}(?<v>{list:target})",
    "(?<v>{list:target}) (?:{aux} )?(?:{adv})(?:{far})?(?:opfer|ziel|zielscheibe) (?:{few})?(?<a>{attack})",
    "(?:opfer|ziel) (?:{few})?(?<a>{attack}) (?:{aux} |{adv}){0,2}{det}{adj}(?<v>{list:target})",
    "(?<v>{list:target}) (?:{aux} )(?:{adv})(?:{few})?(?:angegriffen|gehackt|attackiert|erpresst|infiltriert|lahmgelegt|getroffen|heimgesucht|ausspioniert|betroffen)",
    "(?:unter den (?:opfern|betroffenen)|betroffen|zu den (?:opfern|betroffenen)) (?:{aux}|zählt|zählen|gehört|gehören) (?:{adv})(?:unter anderem |demnach |vor allem )?{det}{adj}(?<v>{list:target})",
    "(?:griff|griffen|attackierte|attackierten|hackte|hackten|infiltrierte|infiltrierten|trifft|traf|trafen) (?:{adv}){det}{adj}(?<v>{list:target})",
    "{attackers} (?:haben|hatten|hat) (?:{adv}){det}{adj}(?<v>{list:target}) (?:{few})?(?:angegriffen|gehackt|attackiert|erpresst|ausspioniert)",
    "(?:eingedrungen|einbruch|eindringen|einbrüche) in (?:{few})?(?<v>{system})",
  ],
  systems: [
    {
      status: "unaffected",
      find: "(?<s>{list:system}) {mid}(?:{few})?(?:nicht (?:betroffen|beeinträchtigt|gefährdet|beschädigt|abgeflossen)|weiterhin? (?:erreichbar|funktionsfähig|verfügbar)|(?:noch|allerdings|aber) weiter(?:hin)? (?:erreichbar|verfügbar))",
    },
    {
      status: "unaffected",
      find: "(?<s>{list:system}) (?:liefen|laufen|funktionieren|funktionierten|arbeiten) (?:{adv})(?:zwar )?(?:noch|weiter|weiterhin|normal)",
    },
    {
      status: "restored",
      find: "(?<s>{list:system}) {mid}(?:{far})?(?:wiederhergestellt|wieder hergestellt|wieder (?:{few})?(?:online|verfügbar|erreichbar|in betrieb|hochgefahren|am netz|normal|aufgenommen))",
    },
    {
      status: "contained_by_defender",
      find: "(?<s>{list:system}) {mid}(?:{few})?(?:abgeschaltet|heruntergefahren|vom netz genommen|vom netz getrennt|vom internet getrennt|isoliert|abgeklemmt|getrennt|neu aufgesetzt|vorsorglich)",
    },
    {
      status: "contained_by_defender",
      find: "(?:nahm|nahmen|trennte|trennten|fuhr|fuhren|schaltete|schalteten|isolierte|isolierten) (?:{adv}){det}{adj}(?<s>{list:system}) (?:{few})?(?:vom netz|vom internet|herunter|ab|aus)",
    },
    {
      status: "destroyed",
      find: "(?<s>{list:system}) {mid}(?:{far})?(?:zerstört|gelöscht|unbrauchbar gemacht|vernichtet|überschrieben)",
    },
    {
      status: "destroyed",
      find: "(?:zerstörte|zerstörten|löschte|löschten|überschrieb|überschreibt|zerstört) (?:{adv}){det}{adj}(?<s>{list:system})",
    },
    {
      status: "infected",
      find: "(?<s>{list:system}) {mid}(?:{few})?(?:verschlüsselt|infiziert|verseucht|befallen)",
    },
    {
      status: "infected",
      find: "(?:verschlüsselte|verschlüsselten|infizierte|infizierten|befiel|verschlüsselt) (?:{adv}){det}{adj}(?<s>{list:system})",
    },
    {
      status: "leaked",
      find: "(?<s>{list:system}) {mid}(?:{far})?(?:veröffentlicht|abgeflossen|gestohlen|entwendet|erbeutet|kopiert|abgegriffen|im darknet|ins netz gestellt|ausgespäht|gelangten|abgesaugt)",
    },
    {
      status: "leaked",
      find: "(?:veröffentlichte|veröffentlichten|stahlen|stahl|erbeuteten|erbeutete|entwendeten|entwendete|kopierten|gestohlene[nr]?|erbeutete[nr]?|entwendete[nr]?|abfluss (?:von|der)|diebstahl (?:von|der)) (?:{adv}){det}{adj}(?<s>{list:system})",
    },
    {
      status: "offline",
      find: "(?<s>{list:system}) {mid}(?:{far})?(?:nicht (?:mehr |länger )?(?:{few})?(?:erreichbar|verfügbar|zugänglich|abrufbar|nutzbar|steuerbar|erreichen)|offline|ausgefallen|ausfiel(?:en)?|außer betrieb|vom netz|ausgefallen|zusammengebrochen|lahm ?gelegt)",
    },
    { status: "offline", find: "(?:ausfall|ausfällen|ausfälle) (?:von |der |des |bei )?{det}{adj}(?<s>{list:system})" },
    { status: "offline", find: "(?<s>{list:system}) (?:fiel|fielen|fallen) (?:{few})?aus{end}" },
    {
      status: "disrupted",
      find: "(?:legte|legten|legt|legen) (?:{adv})(?:{few})?{det}{adj}(?<s>{list:system}) (?:{few})?lahm",
    },
    {
      status: "disrupted",
      find: "(?<s>{list:system}) {mid}(?:{few})?(?:gestört|beeinträchtigt|lahmgelegt|lahm gelegt|blockiert|eingeschränkt|betroffen|überlastet|stillgelegt|still)",
    },
    {
      status: "disrupted",
      find: "(?:störung|störungen|beeinträchtigungen?|einschränkungen) (?:von |der |des |bei |beim |im )?{det}{adj}(?<s>{list:system})",
    },
    {
      status: "compromised",
      find: "(?<s>{list:system}) {mid}(?:{few})?(?:kompromittiert|angegriffen|gehackt|attackiert|manipuliert|infiltriert)",
    },
    {
      status: "compromised",
      find: "(?:zugriff auf|zugang zu|zugang zum|eindringen in|eingedrungen in|eingeschleust in|{attack} auf) {det}{adj}(?<s>{list:system})",
    },
    {
      status: "compromised",
      find: "in {det}{adj}(?<s>{list:system}) (?:{few})?(?:eingedrungen|einzudringen|einzudringen|eingenistet|eingeschlichen)",
    },
  ],
  attributions: [
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
      find: "(?:{attack}|kampagne) [^;,.]{0,90}?(?<c>{list:culprit}) (?:{few})?(?:zugeschrieben|zugeschriebene[nr]?|zugeordnet|zuordnen|zurechnen|zugerechnet)",
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
  ],
  denials: [
    "(?<b>{list:voice}) (?:{adv})(?:bestritt|bestreitet|bestritten|bestreiten|dementierte|dementiert|dementierten|leugnete|leugnet)",
    "(?<b>{list:voice}) (?:{adv})(?:wies|weist|wiesen|weisen) (?:{far})?(?:vorwürfe?|vorwurf|anschuldigung(?:en)?|beteiligung|verantwortung|verdacht|beschuldigung(?:en)?)(?:{far})? ?(?:zurück|von sich)",
    "(?:dementierte|bestritt|bestreitet|dementiert|leugnet) (?<b>{voice})",
    "(?<b>{voice}) (?:hat|habe|haben) (?:{far})?(?:bestritten|dementiert|zurückgewiesen|geleugnet)",
  ],
  claims: [
    "(?<b>{actor}|{attackers}|{name}|{malware}|{organisation})(?: [^.;]{0,40}?)? (?:bekannte|bekannten|bekennt|bekennen) sich",
    "(?:bekannte|bekannten|bekennt|bekannt) (?:sich )?(?:{few})?(?<b>{actor}|{malware}|{name})",
    "(?<b>{actor}|{attackers}|{name}|{malware}) (?:hat|haben|habe) sich (?:{far})?bekannt{end}",
    "(?<b>{actor}|{attackers}|{name}|{malware}) (?:{adv})(?:reklamierte|reklamiert|beanspruchte|beansprucht|übernahm|übernahmen|reklamierten) (?:{far})?(?:für sich|verantwortung)",
    "zu (?:der tat|dem {attack}|den {attack}|{attack}) (?:{few})?(?:bekannte|hat|haben|bekannten) (?:sich )?(?:{few})?(?<b>{actor}|{name}|{malware})",
  ],
  sponsors: [
    "(?<a>{list:actor})(?:,| \\([^)]{1,60}\\),?)? (?:(?:die|der|das|ist|sei|wird|werde|welche|eine|einer|nach|angaben|von|mit|dem|einheit|teil) ){0,5}?(?:vom |von der |von |dem |der |des |zum |zur |mit |zu )(?<s>{country}|{government}|{organisation}|{capital}) (?:{few})?(?<r>gesteuert|kontrolliert|unterstützt|finanziert|geleitet|gelenkt|zugeordnet|zugerechnet|nahesteh\\w{1,4}|nahe ?steht|angehört|untersteht|in verbindung|verbunden|zugeschrieben|beauftragt|betrieben|gesteuerte[nr]?)",
    "(?<a>{list:actor})(?:,| \\([^)]{1,60}\\),?)? (?:(?:die|der|ist|sei|eine|einer|welche) ){0,3}(?<r>einheit|teil|arm|abteilung|werkzeug) (?:des|der|vom|von) (?<s>{country}|{government}|{organisation}|{capital})",
    "(?:vom|von der|von) (?<s>{country}|{government}|{organisation}) (?<r>{bound}) (?:{few})?(?<a>{actor})",
    "(?<a>{actor}) (?:{few})?(?:arbeitet|agiert|handelt|operiert|arbeite|agiere) (?:{few})?(?<r>im auftrag|für) (?:der |des |von )?(?<s>{country}|{government}|{organisation})",
  ],
  actors: [],
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
  actions: [
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
      kind: "recall the ambassador",
      find: "(?<b>{list:voice}) (?:{adv})(?:ruft|rief|holt|holte|hat|habe) (?:{far})?botschafter(?:{far})? ?(?:zurück|zurückgerufen|heim)",
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
      find: "(?<b>{organisation}|{government}) (?:{adv})(?:ermittelt|ermitteln|ermittelte|untersucht|untersuchen|untersuchte|leitete ermittlungen|hat (?:die )?ermittlungen|haben (?:die )?ermittlungen|nahm ermittlungen)",
    },
    {
      class: "respond",
      kind: "incident response",
      find: "(?<b>{speaker}) (?:{adv})(?:beauftragte|hat|habe|zog|richtete|richtet) (?:{far})?(?:krisenstab|beauftragt|sicherheitsfirma|it-forensiker|forensiker|experten)",
    },
  ],
};
