/** Nouns for systems, services and data, and what may stand before them, lower case. */
import { CONTAINING, RESTORING, STATUS_WORDS } from "./system-status.ts";

/** Heads of phrases for systems, services and data. The longer of two that start alike stands first. */
export const SYSTEM_HEADS =
  "systems?|networks?|receivers?|scans|web ?casts?|live ?streams?|mainframes?|routers|antennas?|transmitters?|locks|barriers|lifts|cranes|robots|speed cameras|trams?|loudspeakers?|helplines?|web ?shops?|online shops?|forums?|sub-?networks?|websites?|web ?sites?|web ?pages?|homepages?|sites?|intranets?|portals?|platforms?|servers?|services?|infrastructures?|databases?|data ?cent(?:er|re)s?|data|files?|file shares?|records?|documents?|information|correspondence|emails?|e-mails?|voice ?mails?|mailbox(?:es)?|inbox(?:es)?|mail|computers?|pcs?|laptops?|desktops?|work ?stations?|workplaces?|machines?|virtual machines?|devices?|equipment|endpoints?|hosts|modems?|routers?|switches|firewalls?|gateways?|vpns?|terminals?|satellites?|hard[- ]drives?|hard[- ]disks?|disks?|drives?|storage|backups?|domain controllers?|active directory|accounts?|wallets?|applications?|apps?|software|phone lines?|phones?|telephones?|telephone lines?|switchboards?|call cent(?:er|re)s?|billboards?|(?:gas|petrol|fuel|filling|charging|pumping|radio|tv|television|railway) stations?|hotlines?|lines?|pipelines?|plants?|factor(?:y|ies)|refiner(?:y|ies)|grids?|substations?|power stations?|power suppl(?:y|ies)|water suppl(?:y|ies)|gas suppl(?:y|ies)|power(?= (?:to|in|for|across|at|was|went|had)\\b)|electricity|heating|turbines?|wind farms?|farms?|ports?|atms?|cash machines?|(?:online|internet|mobile|electronic) banking|banking|cards?|kiosks?|gates?|cameras?|monitors?|sensors?|meters?|controls?|scanners?|centrifuges?|pumps?|(?:fuel|gas|food|water|power) distribution|check-?in(?: desks)?|ventilators?|elevators?|traffic lights?|sirens?|(?:departure|information|display) boards?|customs clearance|screens?|displays?|printers?|tills?|checkouts?|operations?|processes|production|manufacturing|printing|(?:tax|toll|revenue|fare|garbage|waste) collection|deliver(?:y|ies)|shipments|appointments?|surger(?:y|ies)|payroll|trains?|flights?|communications?|telecommunications|broadband|internet|internet access|wi-?fi|connectivity|tv channels?|channels?|broadcasts?|signals?|payments?|transactions?|registr(?:y|ies)|registers?|archives?|software updates?|controllers?|plcs?|relays?|workflow|cloud|tenants?|repositor(?:y|ies)|source code|credentials|passwords|sistem(?:i|et|e|in)?|rrjet(?:i|et|in)?|shërbime(?:t|ve)?|faqe(?:t|ve)?|të dhëna(?:t|ve)?|systeme|netzwerke?|netz|webseiten|server|anlagen|sistemi|reti|rete|siti|servizi|modem|unità";

/** Words that can stand directly before a system head but are verbs or function words: the phrase starts after them. */
export const NOT_A_MODIFIER = new Set(
  (
    "the a an this that these those its their his her our your my some any all no such each every other another of and or but nor to in on at by for from with into over under against about after before during between through across within without via as than then so if when while where which who whom whose what how because although though since until is are was were be been being am has have had having do does did done will would can could may might must shall should not never also only even just still yet already again very more most much many few several both either neither own same there here up down out off back away near " +
    "disrupt disrupted disrupting disrupts destroy destroyed destroying destroys wiped wipe wiping wipes encrypt encrypted encrypting encrypts hit hits hitting targeted target targets targeting attacked attack attacks attacking affected affect affects affecting compromised compromise compromising breached breach breaching crippled cripple crippling damaged damage damaging knocked knocking took take takes taking taken shut shutting shuts suspended suspend suspending suspends disabled disable disabling restored restore restoring restores leaked leak leaking leaks stole steal stolen stealing exfiltrated exfiltrating accessed accessing access penetrated penetrating infiltrated infiltrating infected infecting impacted impact impacting paralyzed paralysed paralyzing forced force forcing forces closed close closing switched switch switching disconnected disconnecting isolated isolating rendering rendered render left leave leaving made make making makes brought bring bringing caused cause causing interrupted interrupt interrupting support supports supporting provide provides providing provided use used using uses including include includes included said say says saying told tell tells reported report reports confirmed confirm confirms kept keep keeping keeps protect protecting protected prevent preventing prevented save saved saving erased erase erasing deleted delete deleting overwrote overwrite overwriting overwritten defaced deface defacing brick bricked bricking operate operates operated operating manage managed run running runs own owned owns serve serves serving hampered hamper attempted attempt attempting block blocked blocking gained gain gaining published publish publishing posted dumped released release releasing sold sell selling lost lose losing recovered recover recovering rebuilt rebuild rebuilding replaced replace replacing repaired repair repairing reach reached reaching spread spreading exploited exploit exploiting against regarding involving like unlike per upon amid among around toward towards despite inside outside onto beyond except lists listed listing shows show showing contains contain containing holds hold holding stores stored storing handles handle seen full put puts putting cut cuts cutting keep get gets got getting " +
    "automates automate manages oversees oversee oversaw handles authorize authorizes authorise processes track tracks monitors monitored maintains maintain holds uses allows allow enables enable lets sells offers builds makes develops connects powers supplies sends receives requires needs keeps damages destroys disrupts impairs says means using that's mbi në nga të e i dhe që për me këto këtyre ky kjo tona tanë krijon bërë është janë der die das den dem ein eine und im in von mit für auf il la lo le gli i di del della dei un una con su nella sulla e"
  ).split(" "),
);

const STATUS_VERB = new RegExp(
  `^(?:${[...Object.values(STATUS_WORDS).map(({ does }) => does), CONTAINING.does, RESTORING.does].join("|")})$`,
);

/** Words in -ed and -ing are verbs before a system unless they are names of what it is or does. */
const PARTICIPLE_MODIFIERS =
  /^(?:managed|shared|distributed|unpatched|classified|integrated|automated|computeri[sz]ed|centrali[sz]ed|networked|embedded|dedicated|banking|networking|computing|operating|monitoring|manufacturing|trading|voting|billing|booking|scheduling|ticketing|broadcasting|messaging|processing|planning|gaming|hosting|accounting|reporting|engineering|backup|publishing|training|housing|shipping|parking|mining|refining|imaging|clearing|learning|routing|signalling|signaling|heating|cooling|lighting|testing|printing|streaming|filing|purchasing|ordering|pricing|calling|boarding|supply|family|early|daily|weekly|monthly|assembly|fixed|red|emergency|leak|target|attack|backup|exploit|access|control|recovery|restart)$/;

/** True for a word that ends the phrase to the left of a system's head: a verb, a participle that describes, a function word. */
export function endsPhrase(word: string): boolean {
  let ends = ENDS.get(word);
  if (ends === undefined) {
    ends = isEndOfPhrase(word);
    if (ENDS.size >= MOST_ENDS) ENDS.clear();
    ENDS.set(word, ends);
  }
  return ends;
}

/** Words come back, and the patterns below are long. */
const ENDS = new Map<string, boolean>();
const MOST_ENDS = 1 << 14;

function isEndOfPhrase(word: string): boolean {
  if (NOT_A_MODIFIER.has(word)) return true;
  if (PARTICIPLE_MODIFIERS.test(word)) return false;
  return /^[a-z]{3,}(?:ly|ed|ing)$/.test(word) || STATUS_VERB.test(word);
}

/** Words that alone are no system. */
const NOT_A_SYSTEM =
  /^(?:command and control|phones?|lines?|software|apps?|applications?|functions?|signals?|channels?|cards?|transactions|payments|passwords|credentials|plants?|controls?|displays?|receivers?|scans|locks|barriers|lifts|cranes|robots|trams?|forums?|mainframes?|drives?|hosts|ports?|gates?|farms?|meters?|sensors?|monitors?|cameras?|switches|storage|information|correspondence|processes|banking|manufacturing|printing|delivery|deliveries|shipments|power|electricity|heating|site|record|document|file|account|device|machine|line|appointment|surgery|plastic surgery|grid|cloud|control|operation|card|email|phone|channel|process|payment|transaction|vpns?|platform|terminal|monitor|communication|workflow|tenants?|registers?)$/;

/** "out of service", "back in operation": a state, no system. */
export const STATE_BEFORE = /(?:^| )(?:out of|in|into|in full|back in|back to|back into|off the|under|in working) $/;

/** Heads that name a state behind such a preposition. */
export const STATE_HEAD = /^(?:service|operations?|production|communications?|line|control|storage|power)$/;

/** Those that become one where a verb of damage holds them: "leaked information", "knocked out power". */
const HELD =
  /^(?:information|correspondence|source code|receivers?|scans|cranes|lifts|trams?|locks|barriers|displays?|power|electricity|heating|printing|deliver(?:y|ies)|manufacturing|phones|credentials|passwords|payments|transactions|communication|surger(?:y|ies)|appointments?|channels|lines|gates|cameras|monitors|displays|meters|email|platform|grid|website|site)$/;

/** Services of a state, not of a machine; deeds, not works. */
const NO_MACHINE =
  /(?:financial|professional|intelligence|security|secret|special|armed|rescue|information|influence|cyber|cybersecurity|leak|law enforcement|military|hacking|hack-and-leak|espionage|ransomware|phishing|consulting|sting|police|disclosure|immigration|business|law) (?:services?|operations?|agencies|sites?|websites?|platforms?|controls?|information|processes)$|(?:^| )(?:tv|television|broadcast|broadcasting|radio|news|media|hospital|health|healthcare|school|spy|terror|criminal|social) network$|(?:^| )(?:health|healthcare|hospital|school|medical) system$/;

/** Whether a phrase with a system's head names no system. */
export function isNoSystem(phrase: string): boolean {
  return (NOT_A_SYSTEM.test(phrase) && !HELD.test(phrase)) || NO_MACHINE.test(phrase);
}

/** "systems", "data": a head without anything that tells whose or which. */
export function isBareSystem(name: string): boolean {
  return /^(?:systems?|networks?|sites?|data|files?|services?|infrastructures?|operations?|mail|emails?|accounts?|devices|machines|computers?|servers?|information|documents|records|equipment|communications?|production|software|internet|power|platforms?)$/i.test(
    name,
  );
}

/** Power, telephone, internet: what whoever uses it can be left without. */
export function isSupply(name: string): boolean {
  return /(?:^| )(?:power|electricity|heating|heat|water|gas|fuel|internet|internet access|broadband|connectivity|wi-?fi|(?:phone|mobile|telephone|internet|cell|cellular|landline|tv|television) (?:services?|signals?|networks?|lines?)|phones?|telephones?|signals?|(?:power|water|gas|electricity|fuel) suppl(?:y|ies))$/i.test(
    name,
  );
}

/** A name that could be anybody's: "IT systems", "internal network". */
export function isGenericSystem(name: string): boolean {
  return /^(?:(?:it|ict|ot|computer|information|digital|online|internal|operational|business|core|corporate|entire|own|main|central|technology|electronic|office|public|official) ){0,3}(?:systems?|networks?|websites?|sites?|data|files?|servers?|services?|infrastructures?|operations?|computers?|devices|machines|workstations|databases?|portals?|platforms?|records|documents|information|e-?mails?|production|communications?|equipment|backups?)$/i.test(
    name,
  );
}

/** Nouns that make the word before them a modifier: "network stabilization", "broadband customers", "data leak". */
export const NOUN_BEHIND =
  /^ (?:customers?|users?|subscribers?|clients?|failures?|outages?|stabili[sz]ation|technology|technologies|teams?|providers?|operators?|compan(?:y|ies)|industry|memory|names?|formats?|behaviou?r|security|administrators?|engineers?|leaks?|breach(?:es)?|thefts?|loss(?:es)?|brand|business|protection|privacy|analysis|traffic|segment|partition|attack|attacks|addresses|address|engineering|intelligence|officers?|experts?|chief|infrastructure agency|extortion|recovery|generation|targets?|appliances?|vendors?|suppliers?|makers?|manufacturers?|vulnerabilit(?:y|ies)|flaws?|exploits?|updates?|releases?|sharing|officials?|workers?|managers?|collection|encryption|forensics|minister|agency|firms?|giants?|department|division|sector|groups?)(?![a-z])/;
