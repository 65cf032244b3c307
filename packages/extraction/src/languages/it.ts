import { romanceRules } from "./romance.ts";

/** Italian. */
export const ITALIAN = romanceRules({
  language: "it",
  det: "il |lo |la |i |gli |le |l'|un |uno |una |un'|del |dello |della |dei |degli |delle |dell'|al |allo |alla |ai |agli |alle |all'|questo |questa |questi |queste |quest'|suo |sua |suoi |sue |loro |alcuni |alcune |diversi |diverse |numerosi |numerose |vari |varie |molti |molte |tutti |tutte |propri |proprio |d'",
  of: "di |del |dello |della |dei |degli |delle |dell'|d'",
  to: "a |ad |al |allo |alla |ai |agli |alle |all'",
  by: "da |dal |dallo |dalla |dai |dagli |dalle |dall'|da parte di |da parte del |da parte della |da parte dei |da parte degli |a opera di |ad opera di |a opera del |ad opera del |ad opera dei ",
  inside: "in |nel |nello |nella |nei |negli |nelle |nell'|su |sul |sulla |sui ",
  against:
    "(?:contro|ai danni (?:di|del|dello|della|dei|degli|delle)|a danno (?:di|del|della)|nei confronti (?:di|del|della|dei)|verso|su) |ai danni dell'|nei confronti dell'|(?:al |allo |alla |ai |agli |alle |all'|sul |sulla |sui |sugli |sulle |sull')",
  and: ",? (?:e|ed|o|nonché) (?:il |lo |la |i |gli |le |l'|del |della |dei |dell'|al |alla |all'|ai )?|, (?:il |lo |la |i |gli |le |l'|del |della |dei |dell'|al |alla |all'|ai )?",
  mid: "non|anche|già|stato|stata|stati|state|poi|ora|ancora|recentemente|ufficialmente|pubblicamente|formalmente|immediatamente|rapidamente|temporaneamente|parzialmente|totalmente|completamente|direttamente|sempre|tutti|tutte|oggi|ieri|subito|inoltre|gravemente|fortemente|duramente|fermamente|nuovamente|mai|più|invece|infatti|rimasto|rimasta|rimasti|rimaste|si|ne|in parte|così",
  have: "ha|hanno|aveva|avevano|avrebbe|avrebbero|avere|aver|abbia|abbiano",
  be: "è|sono|era|erano|fu|furono|sarebbe|sarebbero|essere|sia|siano|viene|vengono|venne|vennero|veniva|risulta|risultano|risultava|resta|restano|rimane|rimangono",
  attack:
    "(?:(?:maxi|mega)-?)?(?:attacc(?:o|hi) (?:informatic[oi]|hacker|cyber|cibernetic[oi]|ransomware|ddos|malware|digital[ei]|di phishing|hacker e informatici|telematic[oi])|cyber[- ]?attacc(?:o|hi)|ciberattacc(?:o|hi)|attacc(?:o|hi)|incident[ei] (?:informatic[oi]|di sicurezza|cyber)|intrusion[ei](?: informatic[ahe]{1,2})?|violazion[ei] (?:dei dati|di dati|informatic[ahe]{1,2}|dei sistemi)|data breach|furt[oi] di dati|incursion[ei]|offensiv[ae]|campagn[ae] (?:di phishing|di spionaggio|malevol[ae]|di attacchi)|attività (?:informatiche )?malevol[ae]|cyber-?spionaggio|spionaggio informatico|operazion[ei] (?:cyber|cibernetic[ahe]{1,2})|sabotaggi[o]?|hackeraggi[o]?|hacking|compromission[ei])",
  second: "second[oi]|nuov[oi]|ulterior[ei]",
  attackers:
    "(?:hacker|pirati informatici|pirata informatico|cyber-?criminali|cyber-?criminale|criminali informatici|aggressori|attaccanti|attivisti informatici|hacktivisti|grupp[oi] (?:di )?(?:hacker|cybercriminali|criminali|pirati informatici|ransomware|criminale)|cyber-?spie|spie|attori (?:malevoli|statali|ostili)|malintenzionati)",
  gang: "(?:gruppo|gang|collettivo|banda|organizzazione|cyber-?gang|cybergang) (?:di )?(?:hacker|hacktivisti|pirati informatici|cyber-?criminal[ei]|cybercriminali|criminali|criminale|ransomware|attivisti|cyber)|collettivo|cyber-?gang|ransomware gang|hacker|pirati informatici",
  group: "gruppo|gang|collettivo|banda",
  called:
    "chiamat[oaie]|denominat[oaie]|noto come|nota come|noti come|conosciut[oaie] come|battezzat[oaie]|ribattezzat[oaie]|soprannominat[oaie]|dal nome|che si fa chiamare|cosiddett[oaie]|autodefinit[oaie]si",
  backed:
    "(?:sostenut[oaie]|sponsorizzat[oaie]|finanziat[oaie]|appoggiat[oaie]|dirett[oaie]|guidat[oaie]|controllat[oaie]|legat[oaie]|collegat[oaie]|affiliat[oaie]|vicin[oaie]|riconducibil[ei]|al soldo|al servizio|affini|supportat[oaie])",
  tied: "sostenut[oaie]|sponsorizzat[oaie]|legat[oaie]|collegat[oaie]|affiliat[oaie]|riconducibil[ei]|controllat[oaie]|dirett[oaie]|finanziat[oaie]|guidat[oaie]|vicin[oaie]|associat[oaie]|appartenent[ei]|che fa capo|per conto|al servizio|supportat[oaie]",
  systems:
    "sistem[ai] (?:informatic[oi]|informativ[oi]|operativ[oi]|di prenotazione|di posta|di pagamento|di controllo|gestional[ei])|sistem[ai]|ret[ei] (?:informatic[ahe]{1,2}|intern[ae]|satellitar[ei]|aziendal[ei]|elettric[ahe]{1,2})|rete|reti|sit[oi] (?:internet|web|istituzional[ei]|ufficial[ei])|sito|siti|portal[ei]|server|computer|pc|postazion[ei](?: di lavoro)?|dati|file|archivi|documenti|post[ae] elettronic[ahe]{1,2}|casell[ae] (?:di posta|e-?mail)|e-?mail|software|applicazion[ei]|app|servizi (?:online|informatici|digitali|web|telematici)|infrastruttur[ae]|banc[ahe]{1,2} dati|database|piattaform[ae]|modem|terminali|turbine(?: eoliche)?|pale eoliche|linee telefoniche|centralin[oi]|produzione|impianti|dispositivi|account|profil[oi] (?:twitter|facebook|social)|backup|accesso remoto",
  systemAdjectives:
    "informatic[oi]|informatiche|intern[oiae]|web|internet|ufficiali?|istituzionali?|personali|sensibili|sanitari[oe]?|riservati|rubati|aziendali?|centrali?|critiche|criptati|bancari|gestionali|governativ[oi]|regionali?|comunali?",
  ownerNouns:
    "(?:regione|comune|ospedale|azienda|aziende|società|gruppo|banca|governo|ministero|ministeri|università|ente|asl|partito|parlamento|operatore|clienti|pazienti|utenti|cittadini|dipendenti|aeroporti|istituto)",
  bodies:
    "(?:regione|comune|provincia|ospedale|policlinico|azienda ospedaliera|asl|asst|ulss|università|politecnico|istituto|agenzia|autorità|banca|aeroporto|porto|procura|prefettura|polizia|partito|consiglio|camera|scuola|fondazione|città|municipio)(?: (?:universitari[oa]|regionale|nazionale|central[ei]|postale|sanitaria|locale))? (?:di |del |dello |della |dei |delle |dell'|d'|per la |per l')?",
  companies:
    "(?:(?:azienda|società|gruppo|operatore|produttore|fornitore|gestore|colosso|multinazionale|compagnia|banca|casa automobilistica|catena|editore|emittente|software house|startup|gigante)(?: (?!di |del |della |dei |dell)[a-z\\u00c0-\\u024f-]{4,18}){0,2}?|(?:società|azienda|ricercatori|esperti|analisti) di (?:sicurezza(?: informatica)?|cyber-?sicurezza|cyber-?security|sicurezza cibernetica)(?: di)?)",
  ministries:
    "(?:ministero|presidenza|agenzia nazionale|autorità nazionale|garante|parlamento|ambasciata|banca centrale|esercito|polizia|procura|dipartimento|segreteria)",
  portfolios: "(?:esteri|interno|difesa|salute|giustizia|economia|innovazione|trasporti|finanze)",
  officialBodies:
    "polizia postale|(?:agenzia|autorità|consiglio|comitato|centro|istituto|garante|polizia|partito) (?:nazionale|europe[oa]|generale|centrale|federale|per la|democratico)(?: (?:per la |della |del |dei |di |sulla )?[a-z\\u00c0-\\u024f]{5,18}){0,3}|garante (?:per la |della )privacy|palazzo chigi|farnesina|senato",
  intelligence:
    "(?:(?:servizi?|agenzia) (?:segret[oi]|di intelligence(?: militare)?|d'intelligence)|intelligence(?: militare)?|servizi segreti(?: militari)?|agenzia di intelligence militare|esercito)",
  government: "governo|autorità|regime|stato",
  theCompany:
    "(?:l'azienda|la società|l'operatore|la compagnia|l'ente|l'ospedale|l'ateneo|la regione|il comune|il fornitore|la multinazionale)",
  theGovernment: "(?:il governo|le autorità|l'esecutivo)(?! [\\uE000\\uE001])",
  roles:
    "(?:ex |vice-?|vice)?(?:primo ministro|presidente(?: del consiglio| della regione)?|ministr[oa](?: (?:dell'interno|della difesa|degli esteri|della salute|dell'innovazione|dell'economia|della giustizia))?|cancellier[ea]|premier|portavoce|sindac[oa]|sottosegretari[oa]|segretari[oa](?: generale| di stato)?|diret(?:tore|trice)(?: generale)?|governat(?:ore|rice)|assessor[ea]|procurat(?:ore|rice)|ambascia(?:tore|trice)|espert[oa]|ricercat(?:ore|rice)|amministrat(?:ore|rice) delegat[oa]|ceo|responsabile|capo|analista|deputat[oa]|senat(?:ore|rice)|generale|commissari[oa])",
  spokesperson: "(?:un |una |il |la |uno )?portavoce",
  says: "(?:(?:ha|hanno|aveva|avevano|avrebbe) (?:anche |poi |inoltre )?)?(?:dichiarato|affermato|detto|spiegato|confermato|annunciato|comunicato|riferito|precisato|aggiunto|sottolineato|scritto|rivelato|assicurato|ammesso|reso noto|fatto sapere|sostenuto|segnalato|avvertito|riportato|concluso)|dichiara|afferma|spiega|spiegano|conferma|confermano|annuncia|comunica|riferisce|riferiscono|precisa|aggiunge|sottolinea|scrive|rivela|sostiene|sostengono|riporta|riportano|rende noto|fa sapere|fanno sapere|dice",
  that: "che|come",
  accordingTo: "secondo|stando a|per|a detta di|secondo quanto (?:riferito|riportato|dichiarato) da",
  denying: /(?:smenti|nega|respin)[^.;]{0,50} che /,
  doubt:
    /con (?:un )?(?:alto|elevato|buon) (?:grado|livello) di (?:confidenza|certezza|probabilità)|con ogni probabilità|molto probabilmente|quasi certamente|probabilmente|presumibilmente|verosimilmente|forse|presunt[oaie]|sospett\S{1,5}|sarebbe(?:ro)?|avrebbe(?:ro)?|potrebbe(?:ro)?|sembra|pare|ipotesi|possibil[ei]/,
  negation: /(?:^|[^a-zà-ÿ])(?:non |nessun[ao']? ?|né |mai |senza )/,
  victim: "(?:la |una |le )?(?:nuova |ultima )?(?:vittim[ae]|bersagli[o]?|obiettiv[oi]|mirino)",
  hit: "(?:colpit[oaie]|attaccat[oaie]|violat[oaie]|hackerat[oaie]|pres[oaie] di mira|infiltrat[oaie]|paralizzat[oaie]|bersagliat[oaie]|coinvolt[oaie]|infettat[oaie]|mess[oaie] fuori uso|penetrat[oaie])",
  hits: "colpito|attaccato|preso di mira|violato|hackerato|paralizzato|infiltrato|bersagliato|messo in ginocchio|interessato|colpisce|colpiscono|paralizza|colpendo|mandato in tilt",
  suffered: "subito|subisce|subiva|subit[oaie]|sofferto|registrato|sta subendo|denunciato",
  spared:
    "(?:non (?:è|sono|era|erano|risulta|risultano) (?:stat[oaie] )?(?:stat[oaie] )?(?:compromess[oaie]|colpit[oaie]|toccat[oaie]|coinvolt[oaie]|interessat[oaie]|intaccat[oaie])|(?:funzionano|funziona|restano|sono rimasti) (?:ancora )?(?:regolarmente|normalmente|operativ[oaie]|attiv[oaie]))",
  done: {
    restored:
      "ripristinat[oaie]|riattivat[oaie]|tornat[oaie] (?:online|operativ[oaie]|raggiungibil[ei]|in funzione|attiv[oaie])|di nuovo (?:online|operativ[oaie]|raggiungibil[ei]|attiv[oaie])|recuperat[oaie]|sostituit[oaie]|riavviat[oaie]",
    contained_by_defender:
      "spent[oaie]|disattivat[oaie]|scollegat[oaie]|isolat[oaie]|disconness[oaie]|sospes[oaie] (?:in via precauzionale|per precauzione|precauzionalmente)|mess[oaie] offline (?:in via|per)|messi? in sicurezza",
    destroyed: "distrutt[oaie]|cancellat[oaie]|eliminat[oaie]|sovrascritt[oaie]|res[oaie] inutilizzabil[ei]",
    leaked:
      "pubblicat[oaie]|diffus[oaie]|rubat[oaie]|sottratt[oaie]|esfiltrat[oaie]|trafugat[oaie]|divulgat[oaie]|copiat[oaie]|mess[oaie] in vendita|finit[oaie] (?:online|nel dark ?web|in rete)|carpit[oaie]",
    infected: "infettat[oaie]|cifrat[oaie]|criptat[oaie]|crittografat[oaie]|infett[oaie]",
    offline:
      "(?:irraggiungibil[ei]|inaccessibil[ei]|offline|fuori (?:uso|servizio)|non (?:raggiungibil[ei]|accessibil[ei]|disponibil[ei])|down|interrott[oaie]|sospes[oaie]|ko|in tilt)",
    disrupted:
      "bloccat[oaie]|paralizzat[oaie]|compromess[oaie] nel funzionamento|rallentat[oaie]|danneggiat[oaie]|colpit[oaie]|disservizi|mess[oaie] in ginocchio|in tilt|interessat[oaie]",
    compromised:
      "compromess[oaie]|violat[oaie]|hackerat[oaie]|attaccat[oaie]|penetrat[oaie]|manomess[oaie]|pres[oaie] di mira|infiltrat[oaie]",
  },
  does: {
    restored: "ripristinato|ripristinare|ripristino|riattivato|riattivare|recuperato|recuperare|riavviato",
    contained_by_defender:
      "(?:ha|hanno|aveva|dovuto|deciso di) ?(?:spento|spegnere|scollegato|scollegare|isolato|isolare|disattivato|disattivare|disconnesso|disconnettere|mettere offline)",
    destroyed:
      "distrutto|distruggere|cancellato|cancellare|cancellano|sovrascritto|sovrascrivono|distruggendo|cancellando|eliminato",
    leaked:
      "(?:pubblicato|diffuso(?! a )|rubato|sottratto|esfiltrato|trafugato|divulgato|pubblicare|pubblicazione|sottrazione|furto|esfiltrazione|rubando)(?: (?:di|dei|degli|delle))?",
    infected: "infettato|cifrato|criptato|crittografato|infettando|criptando|cifrando|cripta|cifra",
    offline:
      "(?:reso (?:irraggiungibil[ei]|inaccessibil[ei])|messo fuori uso|messo offline|interrotto|mandato offline|spegnimento|blackout|interruzione)(?: (?:di|del|dei|della|delle))?",
    disrupted:
      "bloccato|paralizzato|bloccando|paralizzando|mandato in tilt|danneggiato|bloccare|paralizzare|rallentato|blocco|disabilitato",
    compromised:
      "compromesso|violato|penetrat[oi] (?:in|nel|nella|nei|nelle)|penetrati|accesso (?:a|al|ai|alla|alle|agli)|infiltrat[oi] (?:in|nel|nella|nei|nelle)|hackerato|entrat[oi] (?:in|nel|nella|nei|nelle)|introdott[oi] (?:nel|nella|nei)|intrusione (?:in|nel|nella|nei|nelle)|prendere il controllo|preso il controllo",
  },
  attributes: "(?:attribuito|attribuisce|attribuiscono|attribuiva|ricondotto|riconduce|imputato|collegato|collega)",
  attributed:
    "(?:attribuit[oaie]|ricondott[oaie]|riconducibil[ei]|imputat[oaie]|collegat[oaie]|ascritt[oaie]|legat[oaie])",
  accuses:
    "(?:accusato|accusa|accusano|accusava|incolpato|incolpa|incolpano|puntato il dito contro|punta il dito contro|puntano il dito contro|indicato|indica)",
  accused:
    "(?:accusat[oaie]|sospettat[oaie]|ritenut[oaie] responsabil[ei]|indicat[oaie] come responsabil[ei]|indiziat[oaie])",
  holds: "(?:ritiene|ritengono|ritenuto|considera|considerano)",
  responsible: "(?:responsabil[ei]|colpevol[ei]|autor[ei]|l'autore|gli autori)",
  behind:
    "(?:dietro (?:a |al |all'|alla |agli |ai |l'|gli |questo |quest')|all'origine d|responsabil[ei] (?:di|del|dell|dei|degli)|autor[ei] (?:di|del|dell|dei|degli)|(?:ha|hanno|avrebbe|avrebbero) (?:condotto|lanciato|effettuato|sferrato|orchestrato|compiuto) (?:l'|il |gli |un |una |la )?\\uE008)",
  stands: "si nasconde|si nascondono|si cela|c'è|ci sono|ci sarebbe|ci sarebbero|vi sarebbe",
  behindFirst: "(?:dietro(?: a| al| all'| alla| agli| ai)?)",
  ledBy:
    "(?:condott[oaie]|effettuat[oaie]|lanciat[oaie]|sferrat[oaie]|orchestrat[oaie]|perpetrat[oaie]|compiut[oaie]|portat[oaie] avanti|messo a segno|opera|organizzat[oaie]|sviluppat[oaie])",
  comesFrom:
    "(?:(?:proveniva|proviene|provenient[ei]|arrivava|arriva|partito|arrivato|partiva) (?:da |dal |dalla |dagli |dall'|dai )|opera (?:di |del |della |degli |dei |dell'))",
  suspects: "(?:sospetta|sospettano|sospettato)",
  attribution: "(?:l'|un')?(?:attribuzione|imputazione)(?: [^.;,]{0,50}?)?",
  onBehalf: "da parte (?:di |del |della |dei |degli |delle |dell'|dello )",
  blames:
    "(?:dat[ao] la colpa|dà la colpa|addossat[ao] la (?:colpa|responsabilità)|attribuit[ao] la (?:colpa|responsabilità|paternità)|puntat[oa] il dito)(?: [^.;,]{0,40}?)?",
  points:
    "(?:(?:indagini|inquirenti|investigatori|sospetti|indizi|prove|tracce|pista)(?: [^.;]{0,60}?)? (?:port\\S{1,4}|conduc\\S{1,4}|punt\\S{1,4}|si concentr\\S{1,4}|ricad\\S{1,3})(?: [^.;,\uE000-\uE00F]{0,40}?)? (?:a|verso|su|sul|sulla|sui|sugli|in)|pista (?:degli|dei|di))",
  who: "che |il quale |la quale |i quali ",
  calls: "definito|definisce|definiscono|definì|bollato|bolla|bollano|ritenuto|ritiene|ritengono|liquidato|giudicato",
  accusations: "accus[ae]|affermazioni|illazioni|insinuazioni|ricostruzion[ei]",
  baseless:
    "infondat[aeio]|irresponsabil[ei]|inventat[ae]|costruit[ae]|fals[aeio]|assurd[aeio]|calunni[aeos]{1,3}|ridicol[aeio]|priv[aeio] di fondamento|fabbricat[aeio]",
  nothing:
    "nulla a che (?:fare|vedere) con|niente a che (?:fare|vedere) con|estrane[oaie] (?:a|al|all'|agli|ai)|non coinvolt[oaie] (?:in|nell'|negli)",
  stolen: "(?:rubat[oaie]|sottratt[oaie]|trafugat[oaie]|furto|rapina|colpo)",
  from: "a |al |alla |alle |ai |all'|allo |dalla |dal |dalle |dai |dall'|ai danni (?:di |del |della |dell'|dei |delle )",
  none: "(?:nessun[ao']?|alcun[ao]?)",
  forced: "(?:costrett[oaie]|obbligat[oaie]) (?:a|ad) (?:chiudere|sospendere|spegnere|interrompere|bloccare|fermare)",
  theGroup: "(?:questo|il|tale) (?:gruppo|collettivo|gang)|la gang|questa banda",
  moreAttributions: [
    "(?:a|ad) (?:portare avanti|compiere|condurre|sferrare|lanciare|mettere a segno|effettuare) {det}{adj}{attack}(?:,[^.;]{1,60},)? (?:{few})?(?:è|sono|sarebbe|sarebbero|era|erano) (?:stat[oaie] )?{det}(?<c>{list:culprit})",
  ],
  denies:
    "(?:negato|nega|negano|smentito|smentisce|smentiscono|respinto|respinge|respingono)(?! l'accesso| l'attacco| gli attacchi)",
  denied: "(?:smentit[oaie]|respint[oaie]|negat[oaie])",
  claims: "(?:rivendicato|rivendica|rivendicano|rivendicava|assunto la responsabilità|attribuito la responsabilità)",
  claimed: "(?:rivendicat[oaie])",
  malware:
    "(?:ransomware|malware|wiper|virus(?: informatico)?|trojan|worm|backdoor|spyware|software malevol[oi]|software dannos[oi]|programma malevolo|botnet|cryptolocker|rootkit)",
  malwareKinds: {
    "virus informatico": "virus",
    "software malevolo": "malware",
    "software dannoso": "malware",
    "programma malevolo": "malware",
    cryptolocker: "ransomware",
  },
  actions: [
    {
      class: "condemn",
      kind: "condemn",
      verb: "(?:condannato|condanna|condannano|condanniamo|deplorato|stigmatizzato) (?:{time} )?(?:{few})?{det}(?:{few})?(?:{attack}|atti|attività|azioni)",
    },
    {
      class: "expel",
      kind: "expel diplomats",
      verb: "(?:espulso|espelle|espellere|espellono|espulsione) (?:{few})?(?:{number} )?(?:{few})?(?:diplomatic[oi]|ambasciatore|funzionari)(?: (?<t>{demonym}))?",
    },
    {
      class: "sever_relations",
      kind: "sever diplomatic relations",
      verb: "(?:interrotto|interrompe|rotto|rompe|tagliato) (?:{few})?(?:relazioni|rapporti) (?:diplomatic[ihe]{1,2} )?con {det}(?<t>{country}|{government})",
    },
    {
      class: "sanction",
      kind: "sanctions",
      verb: "(?:imposto|impone|adottato|annunciato|varato|deciso|approvato|inflitto) (?:{few})?sanzioni(?: (?:{few})?(?:contro|nei confronti (?:di|del|dei|degli)|a carico di) (?:{few})?{det}(?<t>{target}|{actor}|{attackers}|{demonym}))?",
    },
    {
      class: "sanction",
      kind: "sanctions",
      verb: "(?:sanzionato|sanziona|sanzionano) (?:{few})?{det}(?<t>{target}|{actor}|{attackers}|{demonym})",
    },
    {
      class: "indict",
      kind: "indict",
      verb: "(?:incriminato|incrimina|rinviato a giudizio|arrestato) (?:{few})?{det}(?<t>{person}|{name}|{demonym}|{attackers}|{actor})?",
    },
    {
      class: "respond",
      kind: "open an investigation",
      verb: "(?:aperto|apre|avviato|avvia) (?:{few})?(?:inchiesta|indagine|indagini|fascicolo)",
    },
    { class: "respond", kind: "investigate", verb: "(?:indaga|indagano|sta indagando|stanno indagando)" },
    {
      class: "respond",
      kind: "notify the authorities",
      verb: "(?:allertato|avvisato|informato|notificato|segnalato|denunciato) (?:{few})?{det}(?<t>{organisation}|{name}|polizia postale)",
    },
    {
      class: "respond",
      kind: "summon the ambassador",
      verb: "(?:convocato|convoca) (?:{few})?ambasciatore(?: (?<t>{demonym}))?",
    },
    {
      class: "emergency",
      kind: "declare an emergency",
      verb: "(?:dichiarato|proclamato) (?:{few})?stato (?:di|d') ?emergenza",
    },
    {
      class: "respond",
      kind: "deploy experts",
      verb: "(?:inviato|invia|mandato|schierato) (?:{few})?(?:squadr[ae]|team|esperti|tecnici|specialisti)",
    },
    {
      class: "refuse_to_pay",
      kind: "refuse to pay ransom",
      negative: true,
      verb: "(?:rifiutato|rifiuta|rifiutano|deciso di non|non pagherà|non pagheremo|non ha pagato|escluso|non cederà) (?:{few})?(?:riscatto|ricatt[oi])",
    },
    {
      class: "contain",
      kind: "shut down systems",
      verb: "(?:spento|scollegato|isolato|disattivato|dovuto (?:spegnere|isolare|scollegare)|disconnesso) (?:{few})?{det}{system}",
    },
    { class: "reward", kind: "offer a reward", verb: "(?:offerto|offre|promesso) (?:{few})?(?:ricompensa|taglia)" },
  ],
  openers:
    "il lo la i gli le l un uno una del dello della dei degli delle dell al allo alla ai agli alle all dal dalla dai dagli dalle dall nel nella nei nelle nell sul sulla sui sulle sull di a da in con su per tra fra e ed o ma se che chi cui quando dove come perché mentre anche ancora già poi dopo prima durante secondo stando tuttavia inoltre infatti infine intanto nonostante oltre così però quindi dunque questo questa questi queste quest quello quella quelli quelle suo sua suoi loro nostro nostra noi voi io lui lei egli essi si non nessun nessuno nessuna ogni alcuni alcune molti molte diversi tutto tutti tutte altro altri altra altre stesso solo circa quasi più meno molto poco sempre mai oggi ieri domani è sono era erano ha hanno sarebbe due tre quattro cinque sei sette otto nove dieci lunedì martedì mercoledì giovedì venerdì sabato domenica banca istituto centro dietro contro hacker attacco attacchi dati sistemi ransomware foto fonte esperti gruppo azienda società governo regione comune ministero ministro presidente polizia agenzia asl università ospedale procura esteri interno difesa salute giustizia economia innovazione trasporti finanze",
  places: {
    "gran bretagna": "United Kingdom",
    "stati uniti": "United States",
    usa: "United States",
    "corea del nord": "North Korea",
    cremlino: "Russia",
  },
});
