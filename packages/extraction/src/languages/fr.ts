import { romanceRules } from "./romance.ts";

const PLURAL_CALLED =
  "baptisée?s?|nommée?s?|appelée?s?|dénommée?s?|connue?s? sous le nom d(?:e |')|se faisant appeler|surnommée?s?|du nom d(?:e |')|qui se fait appeler";

/** French. */
export const FRENCH = romanceRules({
  language: "fr",
  det: "le |la |les |l'|un |une |des |du |de la |de l'|ce |cet |cette |ces |son |sa |ses |leur |leurs |plusieurs |certains |certaines |tous |toutes |au |aux |à la |à l'|d'",
  of: "de |du |des |de la |de l'|d'",
  to: "à |au |aux |à la |à l'",
  by: "par |par le |par la |par les |par l'|par des |par un |par une ",
  inside: "dans |en |sur |au |à ",
  against:
    "(?:contre|visant|ciblant|touchant|frappant|sur|à l'encontre d[eu]s?|dirigée?s? contre|au sein d[eu]s?|à l'égard d[eu]s?) |(?:au |aux |à la |à l')(?!origine)",
  and: ",? (?:et|ou|ainsi que|et de) (?:le |la |les |l'|du |de la |des |au |aux |à la )?|, (?:le |la |les |l'|du |de la |des |au |aux |à la )?",
  mid: "n'|ne|pas|été|aussi|également|ensuite|encore|déjà|depuis|récemment|officiellement|publiquement|formellement|immédiatement|rapidement|temporairement|partiellement|totalement|complètement|entièrement|gravement|fortement|fermement|vivement|directement|notamment|toujours|désormais|bien|tous|toutes|aujourd'hui|hier|alors|par ailleurs|en partie|eux-mêmes",
  have: "a|ont|avait|avaient|aurait|auraient|ayant|avoir",
  be: "est|sont|était|étaient|fut|furent|serait|seraient|étant|être|sera|seront|reste|restent|restait|demeure|demeurent",
  attack:
    "(?:cyber-?attaques?|attaques? (?:informatiques?|par rançongiciels?|par déni de service|ddos|au rançongiciel|cyber|numériques?|par ransomware|par hameçonnage|cybernétiques?)|cyber-?offensives?|cyber-?incidents?|cyber-?espionnage|cyber-?agressions?|cyber-?opérations?|piratages?(?: informatiques?)?|incidents? (?:de sécurité|de cybersécurité|informatiques?|cyber)|intrusions?(?: informatiques?)?|attaques?|fuites? de données|vols? de données|opérations? de (?:sabotage|déstabilisation|piratage)|campagnes? (?:de phishing|d'hameçonnage|d'espionnage|malveillantes?|de piratage)|actes? (?:de cyber-?malveillance|malveillants?)|activités? (?:cyber )?malveillantes?|hack|compromissions?|actes? de sabotage)",
  second: "deuxième|seconde?|nouvelle|nouveau",
  attackers:
    "(?:pirates?(?: informatiques?)?|hackers?|hackeurs?|cyber-?attaquants?|attaquants?|assaillants?|cyber-?criminels?|cyber-?pirates?|cyber-?espions?|acteurs? malveillants?|groupes? (?:de (?:hackers|hackeurs|pirates(?: informatiques)?|cybercriminels|cyberespionnage)|d'attaquants|cybercriminels|de cyberespions)|espions)",
  gang: "(?:groupe|gang|collectif|organisation|groupuscule) (?:de |d')?(?:hackers?|hackeurs?|pirates?(?: informatiques?)?|cyber-?criminels?|cyber-?espionnage|rançongiciels?|ransomware|attaquants|hacktivistes?|cyberpirates|attaque)|collectif|hackers|pirates|cybercriminels|cyber-?gang",
  group: "groupe|gang|collectif",
  called: PLURAL_CALLED,
  backed:
    "(?:soutenue?s?|parrainée?s?|sponsorisée?s?|financée?s?|dirigée?s?|pilotée?s?|commanditée?s?|contrôlée?s?|liée?s?|affiliée?s?|proches?|aux ordres|à la solde|travaillant pour|réputée?s? proches?)",
  tied: "soutenue?s?|parrainée?s?|liée?s?|affiliée?s?|rattachée?s?|dirigée?s?|pilotée?s?|contrôlée?s?|financée?s?|opérée?s?|proches?|associée?s?|appartenant|dépendant|relevant|sous la direction|au service|pour le compte",
  systems:
    "systèmes? (?:d'information|informatiques?|d'exploitation|de production|de diffusion|de messagerie|de stockage)|systèmes?|réseaux? (?:informatiques?|internes?|satellitaires?|électriques?|mobiles?)|réseaux?|sites? (?:internet|web|officiels?)|sites?|serveurs?|ordinateurs?|postes? de travail|données|fichiers|messageries?(?: électroniques?)?|boîtes? (?:mails?|e-mails?|électroniques?)|logiciels?(?: métiers?)?|applications?|services? (?:en ligne|numériques?|informatiques?|téléphoniques?)|infrastructures?|bases? de données|plateformes?|plates-formes|modems?|terminaux|éoliennes|émetteurs?|chaînes|antenne|diffusion|programmes|(?:comptes?|pages?) {name}|comptes? (?:twitter|facebook|mails?|de messagerie)|comptes|pages? facebook|téléphonie|documents|courriels|informations (?:sensibles|personnelles|confidentielles)|contenus sensibles|e-?mails|distributeurs|lignes? de production|production|portails?|disques durs",
  systemAdjectives:
    "internes?|informatiques?|internet|officiels?|officielles?|personnelles?|sensibles?|confidentielles?|médicales?|volées?|dérobées?|sociaux|bancaires?|critiques?|centra(?:l|ux)|métiers?|publics?|gouvernementa(?:l|ux|le|les)|institutionnels?",
  ownerNouns:
    "(?:hôpital|établissement|chaîne|ville|mairie|entreprise|groupe|société|banque|banque centrale|gouvernement|ministère|ministères|parlement|administration|opérateur|université|clients|patients|utilisateurs|salariés|employés|administrations|hôpitaux|entreprises|parti|campagne|aéroport)",
  bodies:
    "(?:hôpital|centre hospitalier(?: universitaire)?|chu|clinique|mairie|ville|commune|métropole|université|région|département|conseil départemental|conseil régional|agence|aéroport|port|institut|lycée|parquet|tribunal|banque|office|caisse|fédération|commission|parti|police|préfecture)(?: (?:privé|privée|universitaire|régional|régionale|central|centrale|nationale?|public|publique))? (?:de |du |des |d'|de la |de l')?",
  companies:
    "(?:(?:entreprise|société|groupe|opérateur|constructeur|fournisseur|fabricant|géant|éditeur|prestataire|hébergeur|chaîne|banque|assureur|compagnie|distributeur|firme|start-up|laboratoire|spécialiste|équipementier|logiciel)(?: (?!de |du |des |d')[a-z\\u00c0-\\u024f-]{4,18}){0,2}?|(?:société|entreprise|firme|éditeur|spécialiste|chercheurs|experts) (?:de |en |d')(?:cyber-?sécurité|sécurité(?: informatique)?))",
  ministries:
    "(?:ministère|secrétariat d'état|secrétariat général|agence nationale|autorité nationale|commission nationale|direction générale|parlement|assemblée|présidence|ambassade|banque centrale|armée|police|diplomatie|parquet)",
  portfolios: "(?:affaires étrangères|intérieur|défense|santé|armées|justice|économie|finances|transports|énergie)",
  officialBodies:
    "(?:agence|autorité|commission|assemblée|direction|office|institut|centre|conseil|bureau|police|gendarmerie|parti|comité|cour|union|fédération) (?:nationale?|européenne?|générale?|centrale?|fédérale?|judiciaire|démocrate|socialiste|républicain|olympique)(?: (?:de la |de l'|des |du |d'|de )[a-z\\u00c0-\\u024f]{5,16}(?: (?:des |de |du |d'|et des |et de |et )(?:la |l')?[a-z\\u00c0-\\u024f']{5,16}){0,3})?|parquet de paris|police judiciaire|sénat",
  intelligence:
    "(?:services?(?: de renseignements?| secrets?)?(?: militaires?| intérieurs?| extérieurs?)?|renseignements?(?: militaires?)?|service fédéral de sécurité|armée)",
  government: "gouvernement|autorités|régime|pouvoir|état",
  theCompany:
    "(?:l'entreprise|la société|l'opérateur|l'établissement|l'hôpital|l'université|la mairie|la collectivité|le groupe(?! (?:de|d'))|la chaîne|la compagnie|le fournisseur)",
  theGovernment: "(?:le gouvernement|les autorités|l'exécutif)(?! [\\uE000\\uE001])",
  roles:
    "(?:ancienne? |vice-)?(?:premi(?:er|ère) ministre|ministre(?: (?:de la|de l'|des|du) [a-z\\u00c0-\\u024f]{4,16}(?: [a-z\\u00c0-\\u024f]{5,12})?)?|président(?:e)?|chancelière?|porte-parole|maire|secrétaire d'état|secrétaire général|directeur(?: général| de l'information| technique)?|directrice(?: générale)?|patron(?:ne)?|chef(?:fe)?(?: de la diplomatie)?|procureure?|ambassadeur|ambassadrice|expert|experte|chercheur|chercheuse|pdg|responsable|analyste|député|députée|sénateur|général|commissaire)",
  spokesperson:
    "(?:un |une |le |la )?porte-parole|(?:la |le )?(?:direction|directeur|directrice|pdg|patron|responsable)",
  says: "(?:(?:a|ont|avait|avaient) (?:aussi |également |ensuite |encore |par ailleurs )?)?(?:déclaré|affirmé|indiqué|annoncé|précisé|expliqué|confirmé|assuré|estimé|reconnu|souligné|ajouté|révélé|dit|écrit|rapporté|averti|informé|fait savoir|fait valoir|conclu|jugé|dénoncé)|déclare|affirme|indique|indiquent|annonce|annoncent|précise|précisent|explique|expliquent|confirme|confirment|assure|assurent|estime|estiment|reconnaît|souligne|ajoute|révèle|révèlent|dit|disent|rapporte|rapportent|écrit|prévient|raconte",
  that: "que|qu'|selon lequel",
  accordingTo: "selon|d'après|pour|de source(?:s)? proches? d[eu]",
  denying: /(?:démen|réfut|conteste|\bnie|nié)[^.;]{0,60} qu(?:e |')/,
  doubt:
    /avec (?:un )?(?:haut|fort|bon|faible|certain) (?:degré|niveau) de (?:confiance|certitude|probabilité)|(?:degré|niveau) de confiance (?:élevé|modéré|moyen|faible)|(?:très|fort|hautement|peu|quasi(?:ment)?) (?:im)?(?:probable(?:ment)?|vraisemblable(?:ment)?|certain(?:e|ement)?)|sans (?:aucun |nul )doute|selon toute probabilité|selon toute vraisemblance|très (?:probablement|vraisemblablement)|probablement|vraisemblablement|peut-être|sans doute|soupçonn\S{1,5}|présumée?s?|serai(?:t|ent)|aurai(?:t|ent)|pourrai(?:t|ent)|sembl(?:e|ent|ait|erait)|possibles?|supposée?s?|piste|hypothèse/,
  negation: /(?:^|[^a-zà-ÿ])(?:n'(?!est que)|ne |pas |aucune?s? |jamais |ni )/,
  victim: "(?:la |une |les |l')?(?:nouvelle )?(?:victimes?|cibles?|objet)(?: principales?)?",
  hit: "(?:piratée?s?|visée?s?|touchée?s?|attaquée?s?|ciblée?s?|frappée?s?|infiltrée?s?|hackée?s?|espionnée?s?|paralysée?s?|affectée?s?|infectée?s?)",
  hits: "visé|touché|frappé|ciblé|paralysé|piraté|attaqué|infiltré|affecté|atteint|visait|visaient|vise|cible|touche|frappe|paralyse|hacké|secoué",
  suffered:
    "(?:subi|subissait|subit|essuyé|essuyait|connu|subie?s?|été confrontée?s? à|été frappée?s? par|été touchée?s? par|été visée?s? par|été la cible de|fait l'objet de)",
  spared:
    "(?:n'(?:a|ont|avait|avaient|est|était|étaient|sont) (?:pas|aucunement|jamais) (?:été )?(?:touché|affecté|compromis|impacté|concerné|atteint|altéré)(?:e|s|es)?|(?:fonctionn(?:e|ent|ait|aient)|demeur(?:e|ent)|rest(?:e|ent)) (?:toujours |encore )?(?:normalement|opérationnels?|opérationnelles?|accessibles?))",
  done: {
    restored:
      "rétablie?s?|restaurée?s?|remise?s? en (?:service|ligne|marche|route)|de nouveau (?:opérationnels?|accessibles?|disponibles?|opérationnelles?)|à nouveau (?:opérationnels?|accessibles?|disponibles?|opérationnelles?)|redémarrée?s?|relancée?s?",
    contained_by_defender:
      "coupée?s? par précaution|débranchée?s?|déconnectée?s?|isolée?s?|mise?s? à l'arrêt|désactivée?s?|éteinte?s?|arrêtée?s? (?:par précaution|préventivement)|mise?s? hors ligne par",
    destroyed: "détruite?s?|effacée?s?|supprimée?s?|écrasée?s?|rendue?s? inutilisables?|endommagée?s?",
    leaked:
      "publiée?s?|diffusée?s?|volée?s?|dérobée?s?|exfiltrée?s?|divulguée?s?|mise?s? en ligne|fuité|copiée?s?|mise?s? en vente|subtilisée?s?",
    infected: "infectée?s?|chiffrée?s?|cryptée?s?|contaminée?s?|verrouillée?s?",
    offline:
      "(?:hors (?:service|ligne|d'usage)|inaccessibles?|indisponibles?|interrompue?s?|en panne|à l'arrêt|coupée?s?|suspendue?s?|tombée?s? en panne|cessé de fonctionner|plus (?:accessibles?|disponibles?))",
    disrupted: "perturbée?s?|paralysée?s?|bloquée?s?|touchée?s?|affectée?s?|impactée?s?|ralentie?s?|dégradée?s?",
    compromised: "compromise?s?|piratée?s?|attaquée?s?|visée?s?|infiltrée?s?|hackée?s?|détournée?s?|ciblée?s?",
  },
  does: {
    restored: "rétabli|rétablir|restaurer|restauré|relancer|remettre en (?:route|service|ligne)|rétablissement",
    contained_by_defender:
      "(?:a|ont|avait|dû|décidé de|décidé d') ?(?:débranché|déconnecté|isolé|coupé|débrancher|déconnecter|isoler|couper|mettre hors ligne|éteindre)",
    destroyed: "détruit|détruire|effacé|effacer|détruisant|effaçant|destruction|endommagé",
    leaked:
      "(?:publié(?! (?:sur|dans|par|en|le|hier))|diffusé|dérobé|volé|exfiltré|divulgué|mis en ligne|publier|diffuser|exfiltrer|publication|divulgation|vol|exfiltration|diffusion)(?: (?:de|d'|des))?",
    infected: "infecté|chiffré|crypté|infectant|chiffrant|chiffrement|contaminé",
    offline:
      "(?:mis hors (?:service|ligne)|rendu inaccessibles?|interrompu|interrompre|interruption|panne|coupure)(?: (?:de|d'|des))?",
    disrupted:
      "(?:a|ont|avait|avaient|ayant) (?:touché|affecté|impacté|frappé|visé|atteint)|affectant|touchant|perturbé|paralysé|bloqué|perturbant|paralysant|bloquant|perturbation|paralysie|perturber|paralyser|bloquer",
    compromised:
      "compromis|piraté|infiltré|pénétré dans|accédé à|accéder à|introduits? dans|prendre le contrôle|pris le contrôle|piratage|intrusion dans|accès à",
  },
  attributes: "(?:attribué|attribuée|attribuent|attribue|attribuait|imputé|impute|imputent|relié|lié)",
  attributed: "(?:attribuée?s?|imputée?s?|liée?s?|reliée?s?|rattachée?s?)",
  accuses:
    "(?:accusé|accuse|accusent|accusait|mis en cause|met en cause|mettent en cause|pointé du doigt|pointe du doigt|pointent du doigt|montré du doigt|désigné|désigne|dénoncé)",
  accused: "(?:accusée?s?|soupçonnée?s?|suspectée?s?|tenue?s? pour responsables?|mise?s? en cause)",
  holds: "(?:tient|tiennent|tenu|considère|considèrent|juge)",
  responsible: "(?:pour |comme )?(?:responsables?|coupables?|auteurs?)",
  behind:
    "(?:derrière (?:cette|ces|l'|la|le|les)|à l'origine d|responsables? d|auteurs? d|(?:a|ont|aurait|auraient|avait|avaient) (?:[^\\s,.;]{3,16} ){0,2}?(?:mené|lancé|perpétré|orchestré|commis|conduit) (?:cette |l'|la |une |des |les |plusieurs )?(?:[^\\s,.;\\uE000-\\uE00F]{3,16} ){0,2}\uE008)",
  stands: "il y a|se cache|se cachent|se trouve|se trouvent|on trouve|se dissimule",
  behindFirst: "(?:derrière|à l'origine de)",
  ledBy:
    "(?:menée?s?|perpétrée?s?|lancée?s?|orchestrée?s?|commise?s?|conduite?s?|réalisée?s?|pilotée?s?|commanditée?s?|l'œuvre|fomentée?s?)",
  comesFrom:
    "(?:l'œuvre (?:de |d'|du |des )|(?:provenait|provient|venait|vient|émanait|émane) (?:de |d'|du |des )|(?:en provenance) (?:de |d'|du )|(?:est|serait|était) le fait (?:de |d'|du |des ))",
  suspects: "(?:soupçonne|soupçonnent|soupçonné|suspecte|suspectent)",
  attribution: "(?:l'|une |cette )?(?:attribution|imputation)(?: [^.;,]{0,50}?)?",
  onBehalf: "par |par les |par le |par la |de la part d(?:e |u |es |')(?:la |l')?",
  blames:
    "(?:rejeté|rejette|fait porter|font porter|imputé) (?:la (?:faute|responsabilité)|le chapeau)(?: [^.;,]{0,40}?)?",
  points:
    "(?:(?:enquête|enquêteurs|justice|soupçons|regards|piste|policiers)(?: [^.;]{0,60}?)? (?:s'orient\\S{1,5}|se tourn\\S{1,5}|se port\\S{1,5}|se concentr\\S{1,7}|mèn\\S{1,4}|conduis\\S{1,4}|dirig\\S{1,3})(?: [^.;,\uE000-\uE00F]{0,40}?)? (?:vers|sur|à)|piste (?:de|d'|des))",
  who: "qui |lequel |laquelle |lesquels ",
  calls: "qualifié|qualifie|qualifient|jugé|juge|jugent|dénoncé|dénonce|dénoncent|parlé|parle",
  accusations: "accusations?|allégations?|affirmations?|imputations?",
  baseless:
    "infondée?s?|sans fondement|absurdes?|fausses?|mensong(?:ères?|es)|fantaisistes?|irresponsables?|calomni(?:es|euses?)|ridicules?",
  nothing:
    "rien à voir avec|rien à faire avec|étrangère?s? à|pas impliquée?s? dans|nullement impliquée?s? dans|aucun lien avec",
  stolen: "(?:volée?s?|dérobée?s?|vol|soutirée?s?|détournée?s?|pillée?s?)",
  from: "à |au |aux |auprès d(?:e |u |es |')|aux dépens d(?:e |u |es |')|au préjudice d(?:e |u |es |')",
  none: "(?:aucune?s?|pas de|nulle?)",
  forced:
    "(?:contrainte?s?|forcée?s?|obligée?s?) (?:à|de|d') ?(?:fermer|interrompre|suspendre|couper|cesser|arrêter|débrancher)",
  theGroup: "ce groupe|ce groupuscule|ce gang|ce collectif|le gang|cette bande",
  denies:
    "(?:nié|nie|nient|démenti|dément|démentent|rejeté|rejette|rejettent|réfuté|réfute|contesté|conteste)(?! l'accès)",
  denied: "(?:démentie?s?|rejetée?s?|niée?s?|réfutée?s?)",
  claims: "(?:revendiqué|revendique|revendiquent|revendiquait|s'est attribué|assumé la responsabilité)",
  claimed: "(?:revendiquée?s?)",
  malware:
    "(?:rançongiciels?|ransomware|logiciels? malveillants?|malwares?|maliciels?|virus(?: informatique)?|vers?(?: informatique)?|chevaux de troie|cheval de troie|wipers?|logiciels? espions?|portes? dérobées?|botnets?|programmes? malveillants?|logiciels? rançonneurs?)",
  malwareKinds: {
    rançongiciel: "ransomware",
    rançongiciels: "ransomware",
    "logiciel malveillant": "malware",
    "logiciels malveillants": "malware",
    maliciel: "malware",
    "virus informatique": "virus",
    "cheval de troie": "trojan",
    ver: "worm",
    "ver informatique": "worm",
    "logiciel espion": "spyware",
    "porte dérobée": "backdoor",
    "programme malveillant": "malware",
    "logiciel rançonneur": "ransomware",
  },
  actions: [
    {
      class: "condemn",
      kind: "condemn",
      verb: "(?:condamné|condamne|condamnent|condamnons|dénoncé|dénonce|dénoncent) (?:{time} )?(?:{few})?(?:{attack}|ces actes|cet acte|activités|agissements)",
    },
    {
      class: "expel",
      kind: "expel diplomats",
      verb: "(?:expulsé|expulse|expulser|expulsent|expulsion) (?:{few})?(?:{number} )?(?:{few})?(?:diplomates?|ambassadeur|espions)(?: (?<t>{demonym}))?",
    },
    {
      class: "sever_relations",
      kind: "sever diplomatic relations",
      verb: "(?:rompu|rompt|rompre|rompent) (?:{few})?relations (?:diplomatiques )?avec {det}(?<t>{country}|{government})",
    },
    {
      class: "sanction",
      kind: "sanctions",
      verb: "(?:imposé|impose|adopté|adopte|annoncé|décrété|infligé|pris|prononcé|inscrit) (?:{few})?sanctions(?: (?:{few})?(?:contre|à l'encontre d[eu]s?|visant) (?:{few})?{det}(?<t>{target}|{actor}|{attackers}|{demonym}))?",
    },
    {
      class: "sanction",
      kind: "sanctions",
      verb: "(?:sanctionné|sanctionne|sanctionnent) (?:{few})?{det}(?<t>{target}|{actor}|{attackers}|{demonym})",
    },
    {
      class: "indict",
      kind: "indict",
      verb: "(?:inculpé|inculpe|mis en examen|inculpent|poursuivi) (?:{few})?{det}(?<t>{person}|{name}|{demonym}|{attackers}|{actor})?",
    },
    {
      class: "respond",
      kind: "open an investigation",
      verb: "(?:ouvert|ouvre|diligenté|lancé) (?:une )?(?:enquête|information judiciaire)",
    },
    {
      class: "respond",
      kind: "file a complaint",
      verb: "(?:porté plainte|déposé plainte|déposé une plainte|porte plainte|dépose plainte)",
    },
    {
      class: "respond",
      kind: "notify the authorities",
      verb: "(?:saisi|alerté|prévenu|averti|informé|notifié) (?:{few})?{det}(?<t>{organisation}|{name})",
    },
    { class: "respond", kind: "investigate", verb: "(?:enquête|enquêtent|enquêtait) sur" },
    {
      class: "respond",
      kind: "summon the ambassador",
      verb: "(?:convoqué|convoque) (?:{few})?(?:ambassadeur|chargé d'affaires)(?: (?<t>{demonym}))?",
    },
    {
      class: "respond",
      kind: "incident response",
      verb: "(?:activé|activée|ouvert|déclenché|mis en place|mobilisé) (?:{few})?(?:cellule de crise|plan blanc|équipes)",
    },
    {
      class: "emergency",
      kind: "declare an emergency",
      verb: "(?:décrété|déclaré|proclamé|instauré) (?:{few})?état d'urgence",
    },
    {
      class: "refuse_to_pay",
      kind: "refuse to pay ransom",
      negative: true,
      verb: "(?:refusé|refuse|refusent|exclu|exclut|décidé de ne pas|ne paiera pas|ne paieront pas|pas payé|pas cédé|ne cédera pas|pas donné suite) (?:{few})?(?:rançon|chantage|demande)",
    },
    {
      class: "respond",
      kind: "deploy experts",
      verb: "(?:dépêché|envoyé|mobilisé|dépêche|envoie) (?:{few})?(?:équipes?|experts|spécialistes|agents)",
    },
    {
      class: "respond",
      kind: "refer to authority",
      verb: "(?:saisi|saisit|ont saisi|alerté|prévenu|informé) (?:{few})?{det}(?<t>{organisation})",
    },
    {
      class: "contain",
      kind: "shut down systems",
      verb: "(?:débranché|déconnecté|isolé|coupé|mis hors ligne|dû (?:débrancher|couper|déconnecter|isoler)|éteint|fermé) (?:{few})?{det}{system}",
    },
    {
      class: "reward",
      kind: "offer a reward",
      verb: "(?:offert|offre|promis|promet|proposé) (?:{few})?(?:récompense|prime)",
    },
  ],
  openers:
    "le la les l un une des du de ce cet cette ces c d s n qu j m il elle ils elles on nous vous je tu son sa ses leur leurs notre nos votre dans en au aux à par pour avec sans sur sous chez vers entre contre mais ou et donc or ni car si que qui quoi dont où quand comme comment pourquoi selon après avant depuis pendant lors lorsque puis ensuite enfin ainsi alors aussi cependant toutefois pourtant néanmoins malgré outre parmi plusieurs certains certaines aucun aucune tout tous toute toutes chaque autre autres même mêmes très plus moins trop peu beaucoup déjà encore toujours jamais hier aujourd'hui demain ici là voici voilà est sont était face suite grâce afin tandis quant concernant d'après interrogé interrogée contacté contactée contactés jusqu seul seule seuls deux trois quatre cinq six sept huit neuf dix environ près premier première lundi mardi mercredi jeudi vendredi samedi dimanche derrière pirates hackers cyberattaque cyberattaques piratage attaque attaques rançongiciel gouvernement hôpital données systèmes photo vidéo source publié mis affaires étrangères intérieur défense santé armées justice économie numérique assemblée hospitalier hospitalière universitaire commission agence autorité centre office ministère parti parquet chu chru police gendarmerie direction conseil finances transports énergie",
  places: {
    "grande-bretagne": "United Kingdom",
    "etats-unis": "United States",
    "états-unis": "United States",
    "corée du nord": "North Korea",
    moscou: "Russia",
  },
});
