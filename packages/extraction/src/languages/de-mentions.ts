import type { LanguageRules } from "./language-rules.ts";

const ATTACKERS =
  "(?:hackergruppen?|hacker-gruppen?|cyber-?gruppen?|hackern?|angreifern?|täter(?:n|gruppe)?|cyber-?kriminellen?|cyber-?akteuren?|cyber-?akteure|akteuren?|akteure|kriminellen?|ransomware-?banden?|erpresserbanden?|banden?|gruppierung(?:en)?|gruppen?|spionen?|spione|agenten)";

const SYSTEM_COMPOUND =
  "systeme?n?s?|netz(?:e|en|es|werke?|werken|werks|werkes)?|servern?|webseiten?|websites?|webauftritte?|internetauftritte?|internetseiten?|homepages?|portale?n?s?|datenbank(?:en)?|rechnern?|computern?|postfächern?|konten|modems?|terminals?|infrastruktur|anlagen?|plattform(?:en)?|dateien|arbeitsplätze|telefonanlage|telefone|telefonleitung(?:en)?|anwendung(?:en)?|patientenakten|kassen|anwendung(?:en)?|patientenakten|patientendaten|telefonleitung(?:en)?|kassen(?:systeme)?|online-?dienste?n?|kommunikationsdienste?n?|dienste(?:n|s)?|produktion|backups?|windräder|windkraftanlagen|windenergieanlagen|e-mails|daten(?:sätze)?|unterlagen|dokumente|geldautomaten|apps?|laptops|leitstelle|verwaltung";

const SYSTEM = `(?:[a-zäöüß0-9-]{0,28}(?<!geheim|nachrichten|rettungs|wetter|miß|ge|militär)(?:${SYSTEM_COMPOUND}))`;

const ORGANISATION_HEAD =
  "(?:stadt|städte|gemeinde|uni|region|landkreis|kreis|land|bundesland|kanton|universität|hochschule|technische universität|(?:general)?staatsanwaltschaft|polizei(?:präsidium|direktion)?|kriminalpolizei|klinikverbund|klinikum|uniklinik|uniklinikum|universitätsklinikum|krankenhaus|klinik|stadtwerke|flughafen|ministerium|landesamt|bundesamt|handelskammer|verlag|stadtverwaltung|kreisverwaltung|gemeindeverwaltung)";

const COMPANY_HEAD =
  "(?:[a-zäöüß-]{0,24}(?:unternehmens?|konzerns?|firma|hersteller[sn]?|anbieter[sn]?|betreiber[sn]?|dienstleister[sn]?|zulieferer[sn]?|händler[sn]?|kette|gruppe|bank|versicherer[sn]?|verlags?|zeitung|sender[sn]?|fluggesellschaft|airline|reederei|logistiker[sn]?|versorger[sn]?))";

/** What German names: bodies, persons, groups, attackers, attacks, systems. */
export const GERMAN_MENTIONS: LanguageRules["mentions"] = [
  { cls: "government", country: "Germany", find: "{start}bundesregierung{end}" },
  { cls: "government", country: "Russia", find: "{start}kremls?{end}" },
  { cls: "government", country: "United States", find: "{start}weißen? hauses?|us-(?:regierung|behörden){end}" },
  { cls: "organisation", kind: "body", country: "Germany", find: "{start}auswärtige[ns]? amte?s?{end}" },
  {
    cls: "organisation",
    kind: "body",
    find: "{start}(?:bundes|landes)[a-zäöü]{0,20}(?:amte?s?|anstalt|agentur|anwaltschaft|polizei|zentrale|verfassungsschutze?s?)(?: für [a-zäöü]{4,30}(?: in der [a-zäöü]{4,30}| und [a-zäöü]{4,30})?)?{end}",
  },
  {
    cls: "organisation",
    kind: "intelligence",
    find: "{start}(?:(?<n>verfassungsschutz|staatsschutz)(?:es)?|nachrichtendienst(?:es)? des bundes){end}",
  },
  {
    cls: "organisation",
    kind: "body",
    country: "Germany",
    find: "{start}generalbundesanw(?:alt(?:s|schaft)?|ältin){end}",
  },
  // A compound of a place and what it has: `die Wertachkliniken`.
  {
    cls: "organisation",
    kind: "body",
    find: "{start}(?:die|der|den|dem|das) (?<m>[a-zäöüß-]{3,18}(?:kliniken|klinikum|stadtwerke|sparkasse|klinik)){end}",
    unless: /^(?:Uni|Univ|Fach|Privat|Spezial|Reha|Tages|Akut|Kinder|Landes|Kreis|Hochschul|Schul|Herz)/,
  },
  // Investigators of the home country, whose name nobody prints.
  {
    cls: "government",
    standsFor: "country",
    find: "{start}(?:die|den|der|deutschen?|deutscher) (?<m>(?:sicherheits|ermittlungs|strafverfolgungs)behörden){end}",
  },
  { cls: "organisation", standsFor: "company", find: "{start}(?:das|dem|des) (?<m>unternehmens?){end}" },
  {
    cls: "organisation",
    standsFor: "organisation",
    alike: true,
    find: "{start}(?:das|dem|des|die|der) (?<m>krankenhaus(?:es)?|klinikums?|universität|hochschule){end}(?! (?:in |\uE00F))",
  },
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
  { cls: "person", find: "{start}(?:herrn?|frau) (?<n>{name})" },
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
    find: `{start}(?<m>${ATTACKERS}, (?:die|der) (?:[a-zäöüß]{3,16} ){0,2}?(?:vom |von der |von |für |im auftrag (?:der |des |von )?)(?<c>{country}|{government}|{organisation}|{capital}) (?<t>gesteuert|unterstützt|kontrolliert|finanziert|gelenkt|arbeite[nt]))`,
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
    unless: /(?:^|[a-zäöü])(?:Stadtverwaltung|Verwaltung|Kreisverwaltung|Gemeindeverwaltung|Finanzdaten|Personalien)$/i,
  },
  {
    cls: "system",
    find: "{start}(?:gesamte |komplette )?it (?:der|des|von) (?:[a-zäöüß]{4,20}(?:en|er) )?(?<o>{organisation}|{government}|{name}){end}",
  },
  {
    cls: "system",
    find: "{start}(?:satelliten-?)?(?:netzwerks?|netz|system|satelliten-?netzwerks?) (?<m>(?<n>{name}))",
  },
];
