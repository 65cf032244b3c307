import type { LanguageRules } from "./language-rules.ts";

/** Cases of a noun: indefinite and definite, singular and plural. */
const SYSTEM_NOUN =
  "(?:(?:mikro|nën)?sistem(?:i|in|it|e|et|eve)?|rrjet(?:i|in|it|e|et|eve)?|server(?:i|in|it|ë|ët|at|ëve|ave)?|kompjuter(?:i|in|it|ë|ët|at|ëve|ave)|(?:ueb|web|uebsajt|website)[- ]?(?:faqe(?:ja|n|s|t|ve)?|i|in|it|e|et|eve)?|faqe(?:ja|n|s|t|ve)?|portal(?:i|in|it|e|et|eve)|platform(?:a|ën|ës|at|ave|ë)|aplikacion(?:i|in|it|e|et|eve)|baz(?:a|ën|ës|at|ave|ë) (?:e|të|së) të dhënave|databaz(?:a|ën|ës|at)|database|infrastruktur(?:a|ën|ës|ë)|shërbim(?:i|in|it|e|et|eve)|regjistr(?:i|in|it|a|at|ave)|(?<!sipas )të dhëna(?:t|ve)?|llogari(?:a|të|ve)?|postë(?:n|s)? elektronike|posta elektronike|e-?mail(?:i|in|et|eve|-et|-i|-in)?|pajisje(?:t|ve)?|dokument(?:i|e|et|eve)|skedar(?:ë|ët|ëve))";

/** Adjectives and attributes behind a system's noun. */
const SYSTEM_TAIL =
  "(?:(?: (?:kibernetik|qeveritar|shtetëror|publik|online|on-line|elektronik|digjital|dixhital|informatik|kompjuterik|zyrtar|bankar|kufitar|personal|doganor|tatimor|kryesor|shëndetësor|sekret|konfidencial|sensitiv|financiar|administrativ|rezervë)(?:e|ë|a)?| (?:e|të|së|i) (?:internetit|web-it|ueb-it|informacionit|informacioneve|qeverisë|shtetit|administratës|kompanisë|bankës|institucionit|institucioneve|bashkisë|policisë|doganave|tatimeve|spitalit|universitetit|ministrisë|ministrive|aeroportit|klientëve|qytetarëve|përdoruesve|pacientëve|punonjësve|pikave kufitare|pikave të kalimit kufitar|kufirit|kufijve|pagave|telekomunikacionit)| (?:brenda|në) (?:rrjetit|rrjet)){0,4})";

const HIT =
  "(?:godit(?:i|ën|ur|en|et|eshin)?|sulmua(?:n|r)?|sulmo(?:i|n|jnë|het|hen|heshin)|hakerua(?:n|r)?|hakero(?:i|n|jnë|het|hen)|hakua(?:n|r)?|preku|prek(?:ën|ur|et|en)?|paralizua(?:n|r)?|paralizo(?:i|n|jnë)|komprometua(?:n|r)?|komprometo(?:i|n|jnë)|cenua(?:n|r)?|infiltrua(?:n|r)?|atakua(?:n|r)?|shënjestrua(?:n|r)?|shënjestro(?:i|n|jnë)|dëmtua(?:n|r)?|dëmto(?:i|n|jnë))";
const PASSIVE = "(?:u|është|janë|ishte|ishin|ka qenë|kanë qenë|qenka|qe|kishin qenë|jemi|do të jetë|po)";

const ACCUSE =
  "(?:akuzo(?:i|n|jnë)|akuzua(?:n|r)|fajëso(?:i|n|jnë)|fajësua(?:n|r)|ka akuzuar|kanë akuzuar|ka fajësuar|kanë fajësuar)";
const DONE =
  "(?:kryer|orkestruar|organizuar|realizuar|ndërmarrë|sponsorizuar|drejtuar|nisur|ekzekutuar|lançuar|financuar|porositur|kryera|ardhur|ndërmarra)";

/** Albanian. Nouns carry the article behind them; the genitive stands behind its noun with a linking article. */
export const ALBANIAN: LanguageRules = {
  languages: ["sq"],
  words: {
    link: "(?:e|i|të|së)",
    det: "(?:një |këtë |këtij |këto |këtyre |kësaj |disa |të gjitha |të gjithë |shumë |institucionin |institucionet |kompaninë |shtetin e |vetë )?",
    adv: "(?:(?:po|edhe|gjithashtu|tashmë|sot|dje|sërish|më tej|zyrtarisht|publikisht|së fundmi|menjëherë|përkohësisht|ashpër|fuqishëm|drejtpërdrejt|ka|kanë|kishte|kishin|e|i|ia|ua|{time}|më {time}|të {time}) ){0,4}",
    say: "(?:(?:ka |kanë |kishte )?(?:tha|thanë|thotë|thonë|thënë|deklaro(?:i|n|jnë)|deklarua(?:n|r)|njofto(?:i|n|jnë)|njoftua(?:n|r)|konfirmo(?:i|n|jnë)|konfirmua(?:n|r)|pohoi|pohon|pohuar|pohuan|shpall(?:i|ën|ur)|theks(?:oi|on|uar|uan)|shto(?:i|n)|shtuar|shkro(?:i|n)|shkruar|shkruajti|raporto(?:i|n|jnë)|raportua(?:n|r)|sqaro(?:i|n)|sqaruar|nënvizoi|paralajmëro(?:i|n|jnë)|paralajmëruar|vlerëso(?:i|n|jnë)|vlerësuar|vuri në dukje|bë(?:ri|në|rë) të ditur|bë(?:ri|rë) me dije|u shpreh|është shprehur|zbulo(?:i|n|jnë)|zbuluar|informo(?:i|n)|informuar|pretendo(?:i|n|jnë)|pretenduar|beso(?:i|n|jnë)|mendon|rrëfeu|tregoi|argumentoi|identifikoi|konstatoi|përgjigjej|u përgjigj))",
    attackhead:
      "(?:(?:kiber)?sulm(?:i|in|it|e|et|eve|esh)?(?:(?: (?:i|e|të|masiv|masive|i madh|i fortë|i rëndë|shkatërrues|shkatërrimtar|destruktiv|i sofistikuar|të sofistikuar|i koordinuar|të koordinuara|i sinkronizuar|i ashpër|serioz|i gjerë|i ri))? (?:kibernetik(?:e|ë|ut)?|haker(?:ësh|ëve|ik|ike|ash|ave)|informatik(?:e|ë)?|digjital(?:e)?|elektronik(?:e|ë)?|ddos|ransomware|phishing|ransom|në internet|(?:i|të) (?:tipit|llojit) ['\"]?(?:ddos|ransomware|phishing|wiper)['\"]?|me ransomware|i hakerëve|të hakerëve|i hakerave))?|ndërhyrj(?:e|a|en|es|et|eve)(?: e paautorizuar| të paautorizuara)? (?:kibernetike|e paautorizuar|të paautorizuara|hakerike)|hakerim(?:i|in|it|e|et|eve)?|incident(?:i|in|it|e|et|eve)? kibernetik(?:e)?|incident(?:i|in|it) i sigurisë|agresion(?:i|in|it)?(?: kibernetik)?|operacion(?:i|in|it|e|et|eve)? kibernetik(?:e)?|fushat(?:a|ën|ë) kibernetike|spiunazh(?:i|in)? kibernetik|penetrim(?:i|in|it)?|intruzion(?:i|in)?|shkelj(?:e|a|en) (?:e|të) të dhënave)",
    hackers:
      "(?:haker(?:ë|ët|ëve|at|ave|i|in|it|ësh)?|hacker(?:ë|ët|at|ave|s)|sulmues(?:it|ve|ish)?|agresor(?:ë|ët|ëve)|kriminel(?:ë|ët|ëve) kibernetik(?:ë)?|kiberkriminel(?:ë|ët)|aktor(?:ë|ët|ëve)(?: (?:të|kërcënues|kibernetikë|shtetërorë|keqdashës)){1,3}|grup(?:i|in|it|e|et|eve)? (?:i |e |të )?(?:haker(?:ë|ëve|ësh|ash|ave|ik|ike|at)|hackers|kriminal(?:e)?(?: kibernetik(?:e)?)?|kibernetik(?:e)?|terrorist(?:e)?|spiunazhi))",
    tie: "(?:sponsorizuar(?:a)?|mbështetur(?:a)?|financuar(?:a)?|lidhur(?:a)?|paguar(?:a)?|drejtuar(?:a)?|kontrolluar(?:a)?|orkestruar(?:a)?|rekrutuar(?:a)?|afërt|udhëhequr(?:a)?)",
    orghead:
      "(?:agjenci(?:a|në|së)|autoritet(?:i|in|it)|drejtori(?:a|në|së)|ministri(?:a|në|së)|zyr(?:a|ën|ës)|institut(?:i|in|it)|universitet(?:i|in|it)|spital(?:i|in|it)|bank(?:a|ën|ës)|bashki(?:a|në|së)|komun(?:a|ën|ës)|prokurori(?:a|në|së)|gjykat(?:a|ën|ës)|komision(?:i|in|it)|këshill(?:i|in|it)|qendr(?:a|ën|ës)|shërbim(?:i|in|it) informativ|polici(?:a|në|së)|fond(?:i|in|it)|post(?:a|ën|ës)|aeroport(?:i|in|it)|port(?:i|in|it)|avokat(?:i|in|it)|inspektorat(?:i|in|it)|organizat(?:a|ën|ës)|shoqat(?:a|ën|ës)|shoqëri(?:a|në|së)|kontroll(?:i|in|it) i lartë)",
    role: "(?:(?:ish|zëvendës|zv\\.? ?)-?)?(?:kryeministr(?:i|in|it|ja|en|es)|president(?:i|in|it|ja|en|es)|ministr(?:i|in|it|ja|en|es)|kancelar(?:i|in|it|ja)|zëdhënës(?:i|in|it|ja|en|es|e)?|drejtor(?:i|in|it|esha|eshën)?|kreu|kreut|kryetar(?:i|in|it|ja)?|shef(?:i|in|it|ja)|ekspert(?:i|in|it|ja|en|e)?|ambasador(?:i|in|it|ja|en)|deputet(?:i|in|it|ja|en)|sekretar(?:i|in|it|ja)|zyrtar(?:i|in|it|ja)?|gazetar(?:i|in|it|ja)|analist(?:i|in|it|ja)|studiues(?:i|in|it|ja)|këshilltar(?:i|in|it|ja)|prokuror(?:i|in|it|ja)|përfaqësues(?:i|in|it|ja)|komisioner(?:i|in|it|ja)|guvernator(?:i|in|it|ja)|profesor(?:i|in|it|esha)?)",
  },
  and: ",? (?:dhe|si dhe|edhe|apo) (?:ndaj |mbi )?|, ?",
  noName:
    /^(?:Agjenci(?:a|në|së)|Autoritet(?:i|in|it|et|eve)|Drejtori(?:a|në|së)|Ministri(?:a|në|së|të|ve)?|Ministr(?:i|in|it|ja|en|es)|Kryeministr(?:i|in|it)|President(?:i|in|it|ja)|Zëdhënës(?:i|in|it|ja|e)?|Drejtor(?:i|in|it|esha)?|Kreu|Kryetar(?:i|in|it|ja)|Shefi|Ekspert(?:i|in|ja|ët)|Ambasador(?:i|in|it|ja)|Ambasad(?:a|ën|ës)|Deputet(?:i|ja|ët)|Sekretar(?:i|it|ja)|Zyrtar(?:i|ë|ët)|Gazetar(?:i|ja)|Zyr(?:a|ën|ës)|Institut(?:i|it)|Universitet(?:i|in|it)|Spital(?:i|in|it)|Bank(?:a|ën|ës)|Bashki(?:a|në|së)|Komun(?:a|ën|ës)|Prokurori(?:a|në|së)|Gjykat(?:a|ën|ës)|Komision(?:i|in|it)|Këshill(?:i|in|it)|Qendr(?:a|ën|ës)|Polici(?:a|në|së)|Fond(?:i|in|it)|Post(?:a|ën|ës)|Aeroport(?:i|in|it)|Port(?:i|in|it)|Inspektorat(?:i|it)|Organizat(?:a|ës)|Shoqat(?:a|ës)|Qeveri(?:a|së|në)|Sulm(?:i|in|it|e|et|eve)?|Kibernetik(?:e)?|Hakerë(?:t|ve)?|Haker(?:at|ave)?|Grup(?:i|it|et)|Sistem(?:i|in|et|eve)|Faqe(?:t|ja)?|Portal(?:i|in|it)|Shërbim(?:i|et|eve|in)|Platform(?:a|ën)|Të|Dhënat|Server(?:ët|at)|Rrjeti|Kompani(?:a|në|së)|Virus(?:i|in)|Incidenti|Hetim(?:i|et)|Institucion(?:et|eve)|Shtet(?:i|it|et)|Punëve|Punës|Brendshëm|Brendshme|Jashtëm|Jashtme|Mbrojtjes|Administrat(?:a|ës)|Opozita|Njoftimi|Deklarata|Raporti|Lajmi|Burime|Burimet|Mësohet|Mbyllen|Mbyll|Këtë|Kështu|Pasi|Duke|Janë|Është|Ishte|Kanë|Ka|Nuk|Pra|Madje|Edhe|Mirëpo|Ky|Këta|Kjo|Atë|Prej|Deri|Lidhur|Sot|Asnjë|Disa|Shumë|Thuhet|Dyshohet|Ditën|Ndryshe|Kujtojmë|Theksojmë|Informojmë|Siguria|Sigurisë|Mbrojtja|Urgjent|Ekskluzive|Foto|Video)$/u,
  mentions: [
    { cls: "name", find: '(?<=")(?<m>{name}(?: {link} {name}){1,3})(?=")' },
    {
      cls: "attack",
      find: "{start}{attackhead}(?<second> tjetër| i dytë| të tjera| i ri| të reja| e dytë){end}",
    },
    {
      cls: "attack",
      find: "{start}(?:(?<second>(?:një )?tjetër |sulmi i dytë )|(?<same>të njëjtin |i njëjti ))?{attackhead}{end}",
      unless: /^(?:operacion|incident)(?:i|et)?$/i,
    },
    {
      cls: "government",
      find: "{start}(?:qeveri(?:a|së|në|ja)?|regjim(?:i|in|it)|autoritet(?:et|eve)|shtet(?:i|in|it)|zyrtarë(?:t|ve)?|administrat(?:a|ën|ës)) (?:{link} )?(?<c>{demonym}|{country})",
    },
    {
      cls: "organisation",
      kind: "body",
      find: "{start}(?:ambasad(?:a|ën|ës|at)|parlament(?:i|in|it)|kuvend(?:i|in|it)|ushtri(?:a|në|së)|polici(?:a|në|së)|bank(?:a|ën|ës)|kryeministri(?:a|në|së)|presidenc(?:a|ën|ës)) (?:{link} )?(?<c>{demonym}|{country}|{capital})",
    },
    {
      cls: "organisation",
      kind: "intelligence",
      find: "{start}(?:shërbim(?:i|et|eve|in|it)? (?:sekrete|inteligjente|informative|sekret|i inteligjencës|të inteligjencës)|inteligjenc(?:a|ën|ës)) (?:{link} )?(?<c>{demonym}|{country})",
    },
    {
      cls: "organisation",
      kind: "body",
      find: "{start}ministri(?:a|në|së) (?:{link} )?(?:(?:punëve )?(?:{link} )?(?:jashtme|brendshme|mbrojtjes)|{name}(?: (?:dhe )?(?:{link} )?{name}){0,3})(?: (?:{link} )?(?<c>{demonym}|{country}))?",
    },
    {
      cls: "organisation",
      kind: "body",
      find: "{start}ministri(?:a|në|së) (?<c>{demonym}) (?:{link} )?(?:punëve )?(?:{link} )?(?:jashtme|brendshme|mbrojtjes|{name})",
    },
    {
      cls: "organisation",
      kind: "body",
      find: "{start}{orghead}(?: (?:(?:{link}|për) )?(?:{name}|{demonym})){1,5}(?: (?:{link} )?(?<c>{country}))?",
    },
    {
      cls: "organisation",
      kind: "vendor",
      find: "{start}(?<m>(?:kompani(?:a|në|së)|firm(?:a|ën|ës)|gjigant(?:i|in|it)) (?:(?:{demonym}|e njohur|lider) )?(?:{link} )?(?:sigurisë kibernetike|sigurisë|teknologjisë|softuerit|teknologjik) (?<n>{name}|{organisation}))",
    },
    {
      cls: "organisation",
      kind: "company",
      find: "{start}(?<m>(?:kompani(?:a|në|së)|operator(?:i|in|it)|shoqëri(?:a|në|së)|aviokompani(?:a|në|së)) (?:{demonym} )?(?:(?:{link} )?[a-zëç]{3,18} ){0,2}['\"]?(?<n>{name}))",
    },
    {
      cls: "person",
      find: "{start}(?<m>(?<r>{role})(?: (?:{link} )?(?<c>{demonym}|{country}|{government}|{organisation}))? ?(?:(?:{link} )?(?:brendshëm|jashtëm|mbrojtjes|shtetit|sigurisë kibernetike|sigurisë|policisë|parlamentit|drejtësisë|financave|infrastrukturës) )?,? ?(?<n>{name}))",
    },
    {
      cls: "person",
      find: "{start}(?<m>(?<r>{role}) (?:{link} )?(?:punëve )?(?:{link} )?(?:brendshëm|brendshme|jashtëm|jashtme|mbrojtjes|përgjithshëm|shtetit|{name}) (?:{link} )?(?:(?<c>{demonym}|{country}|{government}|{organisation}),? )?(?<n>{name}))",
    },
    {
      cls: "actor",
      kind: "persona",
      find: "{start}(?<m>(?:grup(?:i|in|it)?|haker(?:ët|at|ëve|ave)) (?:[a-zëç]{2,16} ){0,2}?(?:{link} )?(?:vetëquajtur|vetëquajturit|që e quan veten) (?:si )?['\"]?(?<n>{name}|{actor})['\"]?)",
    },
    {
      cls: "actor",
      kind: "group",
      find: "{start}(?<m>grup(?:i|in|it)? (?:{link} )?(?:haker(?:ëve|ave|ësh|ash|ik)|ransomware|kriminal|kibernetik)(?: {demonym}| iranianë| rusë)?(?: (?:{link} )?(?:quajtur|njohur si|me emrin))? ['\"]?(?<n>{name}|{actor}|{malware})['\"]?)",
    },
    {
      cls: "attackers",
      find: "{start}(?:{number} )?(?:{hackers}|grup(?:e|et|eve|i|it)?|aktor(?:ë|ët|ëve))(?: (?:të|i|e))? (?<t>{tie}) (?:drejtpërdrejt |direkt )?(?:nga|me|prej) (?<c>{country}|{government}|{capital}|{organisation})",
    },
    { cls: "attackers", find: "{start}(?:{number} )?{hackers}(?: (?:të|i|e))? (?<c>{demonym})" },
    { cls: "attackers", find: "{start}(?:{number} )?{hackers} nga (?<c>{country})" },
    {
      cls: "attackers",
      find: "{start}(?:(?:{number} )?{hackers}|(?:{number} )?(?<same>të njëjtë(?:t|ve)?) (?:agresorë|hakerë|sulmues)){end}",
    },
    {
      cls: "system",
      find: `{start}(?<m>(?:sistem(?:i|in|it)|portal(?:i|in|it)|platform(?:a|ën|ës)|faqe(?:ja|n|s)|shërbim(?:i|in|it)|program(?:i|in|it)|aplikacion(?:i|in|it))(?: (?:qeveritare?|online|elektronike?|i|e|të))? ["']?(?<n>{name}))`,
    },
    {
      cls: "system",
      find: "{start}(?:portal(?:i|in|it)|platform(?:a|ën|ës)|faqe(?:ja|n|s)|shërbim(?:i|in|it)) (?:qeveritare? )?['\"]?e-(?:{name}|{country})",
    },
    {
      cls: "system",
      find: `{start}${SYSTEM_NOUN}${SYSTEM_TAIL}(?: (?:{link} )(?<o>{organisation}|{government}|{country}|{name}|{capital}))?{end}`,
      unless:
        /^(?:shërbim(?:i|in|it|et|eve|e)?|llogari(?:a|të|ve)?|faqe|dokument|pajisje|rrjet|infrastrukturë|platformë|shërbimet sekrete|rrjetet sociale)$/i,
    },
    {
      cls: "report",
      find: "{start}(?:(?:një|këtë) )?(?:raport(?:i|in|it)|deklarat(?:a|ën|ës|ë)|njoftim(?:i|in|it)?|postim(?:i|in)?|komunikat(?:a|ën|ë)|analiz(?:a|ën|ë)){end}",
    },
  ],
  speech: [
    { scope: "before", find: '(?:,|"|",|,") (?:{say}) (?:(?:edhe|më tej) )?(?<v>{voice})(?: (?<t>{time}))?' },
    { scope: "before", find: '(?:,|"|",|,") (?<v>{voice}) (?:{adv}){say}(?: (?<t>{time}))?' },
    {
      scope: "whole",
      find: "{start}(?:sipas|nga ana e|referuar) (?:(?:një|të dhënave të|informacioneve të|njoftimit të|hetimeve të|raportit të|ekspertëve të|burimeve të) ){0,2}(?<v>{voice})",
    },
    {
      scope: "after",
      find: '(?<v>{voice})(?: \\([^)]{1,40}\\))?(?:,[^.;!?"]{1,90},)? (?:{adv}){say}(?: (?:të |më )?(?<t>{time}))?(?:,? (?:në|përmes|gjatë|me anë të|për|pas) [^.;!?":]{1,90}?)?,?(?: se| që|:) ',
    },
  ],
  doubt:
    /dyshohet|dyshon|dyshime|dyshua|mund të (?:ketë|kenë|jetë|jenë)|me gjasë|ka (?:shumë )?gjasa|ka të ngjarë|ndoshta|mendohet|besohet|besojmë|pretendohet|gjoja|supozohet|thuhet|duket se|me siguri të (?:lartë|mesme|ulët)|me besueshmëri|pothuajse (?:me siguri|e sigurt)/,
  negation: /(?:^|[^a-zëç])(?:nuk|s'|asnjë|mos|asgjë)(?![a-zëç])/,
  victims: [
    "(?<a>{attack})(?: (?:{link} )?[a-zëç]{3,16}){0,3}? (?:ndaj|mbi|kundër|drejt|në drejtim të|kundrejt|që goditi|që preku|që paralizoi) {det}(?<v>{list:target})",
    "(?<a>{attack}) (?:në|te|tek|i) (?<v>{country}|{organisation}|{government})(?! dhe nuk)",
    `(?<v>{list:target})(?: \\([^)]{1,40}\\))? (?:{adv})${PASSIVE} (?:{adv})${HIT}{end}`,
    "(?<v>{list:target})(?: \\([^)]{1,40}\\))? (?:{adv})(?:(?:u bë|u bënë|është|janë|ishte|ishin|ka qenë|kanë qenë|ra|ranë|kanë rënë|ka rënë|është bërë|janë bërë) )?(?:viktimë|viktima|pre|cak|caku|objekt|shënjestër|në shënjestër|target|nën) ?(?:{link} )?(?:një |disa )?(?:[a-zëç]{2,14} ){0,2}?(?<a>{attack})",
    "(?<v>{list:target})(?: \\([^)]{1,40}\\))? (?:{adv})(?:pësoi|pësuan|pësuar|përjetoi|përjetuan|përjetuar|u përball|u përballën|përballur|është përballur|janë përballur|përballet|përballen|po përballet) (?:me )?(?:një |disa )?(?:[a-zëç]{2,14} ){0,2}?(?<a>{attack})",
    `(?:{attackers}|{actor}|{malware}|{attack}) (?:{adv})${HIT} {det}(?<v>{list:target})`,
    "(?:{attackers}|{actor}) (?:{adv})(?:depërto(?:i|n)|depërtua(?:n|r)|hyn(?:ë|in)|futën|ndërhy(?:në|ri|rë)|penetro(?:i)|penetruan) (?:në|brenda) {det}(?<v>{list:target})",
    '(?<v>{organisation}|{government}|{country}|{name}) (?:{adv})(?:mbyll(?:i|ën|ur|)|pezullo(?:i|n|jnë)|pezullua(?:n|r)|ndërpre(?:u|në|rë)|çaktivizo(?:i|n)|fik(?:u|ën)|shkëput(?:i|ën)?|njofto(?:i|n)|konfirmo(?:i|n)|pranoi|raporto(?:i|n)) (?:[^.;!?"]{1,70}? )?(?:pas|për shkak të|shkaku i|si pasojë e) (?:një )?(?<a>{attack})',
  ],
  systems: [
    {
      status: "unaffected",
      find: "(?<s>{list:system}) (?:{adv})(?:nuk (?:u|është|janë|ka|kanë)(?: (?:u|qenë|pasur))? ?(?:{adv})(?:prek|prekën|prekur|dëmtua|dëmtuan|dëmtuar|komprometua|komprometuan|komprometuar|cenua|cenuan|cenuar|goditur|humb|humbur|rrezikua|rrezikuar|pasur)|(?:është|janë|mbeten|mbetet|mbetën) (?:{adv})(?:(?:i|e|të) (?:sigurt(?:a|ë)?|paprekur(?:a)?|mbrojtur(?:a)?))|(?:vazhdo(?:i|n|jnë)|vazhduan) (?:të |normalisht )?(?:punoj(?:në|ë)|funksionoj(?:në|ë)|punojnë))",
    },
    {
      status: "unaffected",
      find: "(?:nuk (?:ka |kanë )?(?:preku|prekur|prekën|dëmtua|dëmtuar|dëmtoi|bllokuar|cenuar|cenoi|komprometuar|depërtuar (?:në|brenda)|arritur (?:në|te))|asnjë (?:nga )?) ?{det}(?<s>{list:system})",
    },
    {
      status: "unaffected",
      find: "(?<s>{list:system}), [^.;:]{1,60}, (?:vazhdo(?:i|n|jnë)|vazhduan) (?:të |normalisht )?(?:punoj(?:në|ë)|funksionoj(?:në|ë)|punojnë)",
    },
    {
      status: "restored",
      find: "(?<s>{list:system}) (?:{adv})(?:(?:është|janë|ishte|ishin) (?:{adv})(?:sërish |tashmë |plotësisht )?(?:në punë|në funksion(?:im)?|funksionale?|rikthyer|rivendosur|restauruar|rikuperuar|operacionale?|të aksesueshme|aktive?)|u (?:rikthye(?:n)?|rivendos(?:ën)?|rikthyen|rikuperua(?:n)?|restaurua(?:n)?|rindez|riaktivizua(?:n)?)|po rikthehe(?:t|n)|funksiono(?:n|jnë) (?:sërish|normalisht|rregullisht))",
    },
    {
      status: "restored",
      find: "(?:rikthyen|riktheu|rikthyer|rivendosi|rivendosën|rivendosur|rivendosja e|rikthimi i|rikuperoi|rikuperuan|rikuperuar|riaktivizoi|riaktivizuan|riktheje) {det}(?<s>{list:system})",
    },
    {
      status: "contained_by_defender",
      find: "(?:pezullo(?:i|n|jnë)|pezullua(?:n|r)|mbyll(?:i|ën|ur|te)?|çaktivizo(?:i|n)|çaktivizua(?:n|r)|fik(?:u|ën|ur)|shkëput(?:i|ën|ur)?|izolo(?:i|n)|izolua(?:n|r)|nxorën jashtë përdorimit|kufizoi aksesin në) (?:përkohësisht |menjëherë )?{det}(?<s>{list:system})",
    },
    {
      status: "contained_by_defender",
      find: "(?<s>{list:system}) (?:{adv})(?:u|janë|është|ishin|ishte) (?:{adv})(?:përkohësisht )?(?:pezullua(?:n|r)?|mbyll(?:ën|ur|) (?:përkohësisht|nga (?:{organisation}|{government}|autoritetet))|çaktivizua(?:n|r)?|shkëput(?:ën|ur)|izolua(?:n|r)?|fik(?:ur|ën))",
    },
    {
      status: "destroyed",
      find: "(?<s>{list:system}) (?:{adv})(?:u|janë|është|ishin|ishte) (?:{adv})(?:shkatërrua(?:n|r)?|fshi(?:në|rë|het|hen|)|humb(?:ën|ur)? përgjithmonë|asgjësua(?:n|r)?)",
    },
    {
      status: "destroyed",
      find: "(?:shkatërro(?:i|n)|shkatërrua(?:n|r)|fshi(?:u|në|rë)|asgjësua(?:n|r)|fshirja e|fshirjen e|shkatërrimi i) {det}(?<s>{list:system})",
    },
    {
      status: "leaked",
      find: "(?<s>{list:system})(?: [^.;:,]{1,50}?)? (?:{adv})(?:u|janë|është|ishin) (?:{adv})(?:publikua(?:n|r)?|vjedh(?:ur|in)?|vodhën|rrjedh(?:ën|ur)?|nxjerr(?:ë|in)?|nxorrën|ekspozua(?:n|r)?|eksfiltrua(?:n|r)?|hedhur në (?:shitje|treg|internet|dark ?web)|shpërndar[ëa])",
    },
    {
      status: "leaked",
      find: "(?:publikua(?:n|r)|publiko(?:i|jnë|n)|vodhi|vodhën|vjedh(?:ur|in|ja e|jen e|je)|nxorën|nxjerr(?:in|ë)|nxori|shpërnda(?:në|ri|rë)|rrjedhj(?:a|e|en)(?: serioze)?|ekspozuan|eksfiltruan|eksfiltrimi i|bë(?:ri|në|rë) publike|hodhën|ofrojnë|ofron) (?:e |të |në shitje |për shitje |{number} (?:gb|tb|gigabajt|terabajt)? ?(?:me |të )?)?{det}(?<s>{list:system})",
    },
    {
      status: "infected",
      find: "(?:enkripto(?:i|n)|enkriptua(?:n|r)|infekto(?:i|n)|infektua(?:n|r)|kripto(?:i)|kriptua(?:n|r)|koduan|kyç(?:i|ën|ur)|enkriptimi i|enkriptimin e) {det}(?<s>{list:system})",
    },
    {
      status: "infected",
      find: "(?<s>{list:system}) (?:{adv})(?:u|janë|është|ishin) (?:{adv})(?:enkriptua(?:n|r)?|infektua(?:n|r)?|kriptua(?:n|r)?|koduar|kyçur)",
    },
    {
      status: "offline",
      negative: true,
      find: "(?<s>{list:system})(?: [^.;:,]{1,50}?)? (?:{adv})(?:nuk (?:po )?(?:punon|punojnë|punonte|punonin|funksiono(?:n|jnë|nte|nin)|hape(?:t|n)|hapej|hapeshin|aksesohe(?:t|n)|aksesohej|janë (?:të aksesueshme|në punë|në funksion)|është (?:i aksesueshëm|e aksesueshme|në punë|në funksion)|shërbe(?:n|jnë))|(?:(?:janë|është|ishte|ishin|mbetën|mbeti|doli|dolën|nxorri|rezulto(?:n|jnë|i|uan)) )?(?:{adv})jashtë (?:funksion(?:it|i)|përdorimit|shërbimi(?:t)?|pune|sistemi(?:t)?|linje)|u (?:bllokua(?:n)?|rrëzua(?:n)?|ndërpre(?:në|)|fikën)|janë (?:bllokuar|rrëzuar|ndërprerë)|është (?:bllokuar|rrëzuar|ndërprerë)|kanë rënë|ka rënë|ranë)",
    },
    {
      status: "offline",
      find: "(?:blloko(?:i|n)|bllokua(?:n|r)|bllokimin e|bllokimi i|rrëzo(?:i|n|jnë)|rrëzua(?:n|r)|nxori jashtë (?:funksionit|shërbimit|përdorimit)|nxorën jashtë (?:funksionit|shërbimit|përdorimit)|rezultojnë jashtë funksionit|ndërpre(?:u|në|rë)|rënien e|rënia e|akses(?:i|in)? në) {det}(?<s>{list:system})",
    },
    {
      status: "disrupted",
      find: "(?<s>{list:system}) (?:{adv})(?:u|janë|është|ishin|ishte) (?:{adv})(?:paralizua(?:n|r)?|ngadalësua(?:n|r)?|dëmtua(?:n|r)?|pre(?:k|kën|kur)|vështirësua(?:r))",
    },
    {
      status: "disrupted",
      find: "(?:paralizo(?:i|n|jnë)|paralizua(?:n|r)|dëmto(?:i|n)|dëmtua(?:n|r)|preku|prekën|prekur|(?:probleme|vështirësi|ndërprerje|vonesa|çrregullime) (?:{far})??(?:me|në|të|te)|ndërprerj(?:e|a|en) (?:e|të|në)) {det}(?<s>{list:system})",
    },
    {
      status: "compromised",
      find: `(?<s>{list:system}) (?:{adv})${PASSIVE} (?:{adv})(?:godit(?:ën|ur)?|sulmua(?:n|r)?|hakerua(?:n|r)?|hakua(?:n|r)?|komprometua(?:n|r)?|infiltrua(?:n|r)?|atakua(?:n|r)?|cenua(?:n|r)?)`,
    },
    {
      status: "compromised",
      find: `(?:{attack}|{attackers}|{actor}|që|të cilët) (?:{adv})(?:godit(?:i|ën|ur)|sulmo(?:i)|sulmua(?:n|r)|hakerua(?:n|r)|hakuan|depërtua(?:n|r) në|depërtoi në|hynë në|futën në|ndërhynë në|komprometua(?:n|r)|penetruan në) (?:edhe )?{det}(?<s>{list:system})`,
    },
    {
      status: "compromised",
      find: "{attack}(?: (?:është|u) (?:shënuar|regjistruar|kryer|regjistrua|krye)(?: {time})?)?(?: [a-zëç]{2,16}){0,2}? (?:ndaj|mbi|kundër|drejt|në|te|tek|në drejtim të) {det}(?<s>{list:system})",
    },
    {
      status: "compromised",
      find: "(?:akses(?:in|i)? (?:të )?paautorizuar|akses|hyrje(?:n|a)? e paautorizuar) (?:në|te|tek|për në) {det}(?<s>{list:system})",
    },
  ],
  attributions: [
    {
      find: `(?<b>{list:voice}) (?:{adv})${ACCUSE} {det}(?:(?:hakerët|grupet|aktorët) (?:e |nga )?)?(?<c>{list:culprit}) (?:për|se|si|pas|që)`,
    },
    {
      find: "(?<c>{list:culprit}) (?:{adv})(?:(?:nuk )?qëndro(?:n|jnë|nte|nin|i|uan)|fshihe(?:t|n|j)|është|ishte|janë|ishin|ndodhe(?:t|n|j)) (?:{adv})(?:pas|prapa) (?:këtij |këtyre |këtë )?{attack}",
    },
    {
      find: '(?:pas|prapa) (?:këtij |këtyre |këtë )?(?:{attack}|tij|tyre)(?: [^.;:"]{1,70}?)?,? (?:{adv})(?:qëndro(?:n|jnë|nte|nin|i|uan)|fshihe(?:t|n|j)|është|ishte|janë|ishin) (?:{adv})(?<c>{list:culprit})',
    },
    {
      find: "(?<b>{voice}) (?:{adv})(?:(?:ia|ua|i) )?(?:(?:ka|kanë) )?(?:atribuo(?:i|n|jnë)|atribuua(?:n|r)|vesh(?:i|ën|ur)|lidh(?:i|ën|ur)?|ngarko(?:i|n)) (?:përgjegjësinë (?:për|e) )?(?:këtë |këto )?{attack} (?:{gap})?(?:me |te |tek |për |ndaj )?(?<c>{list:culprit})",
    },
    {
      find: '{attack}(?: [^.;:"]{1,60}?)? (?:{link} )?(?:është |janë |u |ishte )?(?:atribuua(?:r|n)?|lidhur|lidhet|vijnë|vjen|erdhi|atribuohe(?:t|n)) (?:me|nga|te|tek|ndaj)? ?(?<c>{culprit})',
    },
    {
      find: `{attack}(?: (?!nuk)[^.;:" ]{2,20}){0,3}? (?:{link} )?(?:(?:është|u|ishte|janë|ishin|qenë|ka|kanë) ){0,2}(?:${DONE}|krye(?:n)?|organizua(?:n)?|orkestrua(?:n)?|realizua(?:n)?|ndërmorën|financua(?:n)?) (?:{adv})(?:nga|prej) (?<c>{list:culprit})`,
    },
    {
      find: "{attack} (?:nga|prej|i|e|të) (?<c>{attackers}|{actor}|{government}|{country})(?! (?:ndaj|mbi|kundër|u |nuk))",
    },
    {
      find: "(?<c>{list:culprit}) (?:{adv})(?:është|ishte|janë|ishin|mban|mbajnë) (?:{adv})(?:përgjegjës(?:e|i|ja)?|përgjegjësi(?:në)?|fajtor(?:e)?|autor(?:i|e|ë)?|autorët|në krye) (?:{link} )?(?:për |pas )?(?:këtë |këtij |këto )?(?:{attack})",
    },
    {
      find: "(?:përgjegjësi(?:a|në)|gisht(?:i|in)|dor(?:a|ën)) (?:{link} )?(?<c>{culprit}) (?:në|pas|për) (?:këtë |këtij )?{attack}",
    },
    {
      find: "(?<c>{country}|{government}|{organisation}) (?:{adv})(?:rekruto(?:i)|paguan|pagoi|angazho(?:i)|orkestro(?:i)|sponsorizo(?:i|n)|kreu|ka kryer|kryen|kryen) (?:{gap})?(?:{attackers}|{attack}|grupe)",
    },
    {
      find: "dyshimet? (?:{far})??(?:bien mbi|shkojnë te|drejtohen te|janë për) (?<c>{list:culprit})",
      stance: "hedges",
    },
  ],
  denials: [
    "(?<b>{list:voice}) (?:{adv})(?:mohua(?:n|r)|moho(?:i|n|jnë)|hodhi poshtë|hodhën poshtë|hedhur poshtë|hedh poshtë|hedhin poshtë|përgënjeshtro(?:i|n)|përgënjeshtruar|refuzo(?:i|n) akuzat|kundërshto(?:i|n) akuzat)(?: (?:{far})?)??(?:akuz|pretendim|përgjegjës|përfshirj|çdo|të ketë|të kenë|se|këto|këtë|{attack})",
    "(?<b>{voice}) (?:{adv})(?:i |e )?(?:quajti|cilësoi|konsideroi|cilësuar|quajtur) (?:akuzat |këto akuza |pretendimet )?(?:si )?(?:të |e )?(?:pabaz|rreme|pavërtet)",
  ],
  claims: [
    "(?<b>{actor}|{attackers}|{name}|{organisation})['\"]?,? (?:{adv})(?:mori|morën|marrë|merr|marrin) (?:përsipër )?(?:(?:e |të )?(?:përgjegjësinë|autorësinë|përsipër))",
    "(?:përgjegjësinë|autorësinë)(?: (?:për|e) (?:këtë |këtij |këto )?{attack})?,? (?:{adv})(?:e )?(?:mori|morën|ka marrë|kanë marrë) (?:përsipër )?(?:grup(?:i|et)? (?:i |e )?(?:haker(?:ëve|ave|ësh|ik))?(?: të quajtur| i quajtur)? ?)?['\"]?(?<b>{actor}|{attackers}|{name})",
    "(?:u mor(?:ën)?|janë marrë|është marrë) përsipër nga ['\"]?(?<b>{actor}|{attackers}|{name})",
    "(?<b>{actor}|{attackers}|{name})['\"]? (?:{adv})(?:pretendo(?:n|i|jnë)|pretenduan|pretenduar|njoftuan|njoftoi) se (?:ka|kanë|kishte|kishin) (?:qenë (?:pas|prapa)|kryer|sulmuar|hakeruar|goditur|vjedhur|marrë|depërtuar)",
  ],
  sponsors: [
    '(?<a>{list:actor}|{name})[\'"]?,?(?: [^.;:"]{1,50}?)? (?:{link} )?(?<r>{tie}) (?:drejtpërdrejt |direkt )?(?:nga|me|prej) (?:shërbimet sekrete |qeverinë |shërbimin |inteligjencën )?(?<s>{country}|{government}|{organisation}|{capital})',
    "(?<s>{country}|{government}) (?:{adv})(?<r>rekrutoi|sponsorizoi|financoi|mbështeti|pagoi|sponsorizon|mbështet|angazhoi) (?:{number} )?(?<a>{attackers}|{actor}|grupe(?:t)? (?:{link} )?[a-zëç]{3,14})",
    "(?<a>{actor}|{attackers}) (?:{adv})(?<r>mbështeteshin|mbështetet|mbështeten|sponsorizohe(?:t|n)|financohe(?:t|n)|kontrollohe(?:t|n)|lidhe(?:t|n)|drejtohe(?:t|n)) (?:drejtpërdrejtë? )?(?:nga|me|prej) (?<s>{country}|{government}|{organisation})",
  ],
  actors: [
    {
      kind: "persona",
      find: '{start}(?:grup(?:i|in|it)?|haker(?:ët|at|ëve|ave)|kolektiv(?:i|it)) (?:[^.;:" ]{2,16} ){0,3}?(?:(?:{link} )?(?:vetëquajtur|vetëquajturit|quajtur|njohur si|që e quan veten|që e quajnë veten|me emrin|njohur me (?:emrin|faqen))) (?:si )?[\'"]?(?<a>{name}|{actor})',
    },
    {
      kind: "group",
      find: "{start}(?:grup(?:i|in|it)?|kolektiv(?:i|it)) (?:(?:{link} )?(?:haker(?:ëve|ësh|ik|ave|ash)?|{demonym}|kriminal|kibernetik|ransomware|pro-?rus|prorus|{hackers}|{attackers}) ){1,3}['\"]?(?<a>{name}|{actor})",
    },
    {
      kind: "group",
      find: "{attackers},? (?:(?:{link} )?(?:grupit|quajtur|njohur si|të grupit|me emrin|të njohur si) )?['\"]?(?<a>{name}|{actor})['\"]?",
    },
    { kind: "group", find: "{start}bend(?:a|ës|ën) (?:{link} )?(?:[a-zëç]{3,14} ){0,2}['\"]?(?<a>{name}|{actor})" },
  ],
  malware: [
    "{start}(?<k>ransomware(?:-i|-in|i|in)?|virus(?:i|in|it)?|malware(?:-i|-in|i|in)?|wiper(?:-i|i)?|trojan(?:i|in)?|spyware|krimb(?:i)?|program(?:i|in)? (?:keqdashës|dashakeq|i dëmshëm)) (?:(?:{link} )?(?:quajtur|njohur si|me emrin|i tipit|i llojit) )?['\"]?(?<m>{name}|{malware})",
  ],
  malwareKinds: {
    ransomware: "ransomware",
    virus: "virus",
    malware: "malware",
    wiper: "wiper",
    trojan: "trojan",
    spyware: "spyware",
    krimb: "worm",
    program: "malware",
  },
  actions: [
    {
      class: "sever_relations",
      kind: "sever diplomatic relations",
      find: '(?<b>{state}|{voice})(?:,[^.;"]{1,60},)? (?:{adv})(?:vendosi (?:të |që të )|vendos(?:ur)? të |(?:do|po) (?:të |i )?)?(?:ndërpre(?:u|n|sin|së|së|rë|në|u|jë|jnë|s|t|po)|ndërpresë|prish(?:i|ën|ur)|pre(?:u|rë)) (?:të gjitha )?(?:marrëdhëni(?:et|e)|lidhjet) (?:diplomatike )?me (?<t>{state})',
    },
    {
      class: "sever_relations",
      kind: "sever diplomatic relations",
      find: "(?:ndërprerj(?:a|en|es|e)|prishj(?:a|en|e)|ndërpre(?:u|rë|jmë)) (?:{link} )?(?:(?:menjëhershme|gjitha) )?(?:{link} )?(?:marrëdhëni(?:eve|et|e)|lidhjeve) (?:diplomatike )?me (?<t>{state})",
      speaker: true,
    },
    {
      class: "expel",
      kind: "expel diplomats",
      find: '(?<b>{state}|{voice})(?: [^.;!?"]{1,90}?)? (?:dëbo(?:i|n|jnë)|dëbua(?:n|r)|përz(?:uri|unë)|urdhëro(?:i)|urdhërua(?:n|r)) (?:{far})??(?:diplomat|ambasador|stafi|personelin|personel|punonjës)(?:ët|ë|in|i|it)?(?: (?:{link} )?(?<t>{demonym}|{state}|{organisation}))?',
    },
    {
      class: "expel",
      kind: "expel diplomats",
      find: "(?:(?<b>{state}|{voice}) (?:{adv}))?shpall(?:i|ën|ur)? (?:{far})??(?:non[- ]grata|të padëshiruar)",
    },
    {
      class: "condemn",
      kind: "condemn",
      find: "(?<b>{list:voice})(?: (?:ka|kanë))? (?:{adv})(?:dëno(?:i|n|jnë|jmë)|dënua(?:n|r)|dënojmë) (?:me forcë |ashpër |fuqishëm |në mënyrë të prerë )?(?:{far})??(?:{attack})(?: (?:{gap})?(?:e |i |të |nga )?(?<t>{state}))?",
    },
    {
      class: "condemn",
      kind: "condemn",
      find: "(?:dënuar|dënuara|u dënua|dënua) (?:ashpër )?(?:nga|prej) (?<b>{list:voice}|vend(?:e|et|eve) (?:aleate|mike|partnere)[^.;!,]{0,30})",
    },
    {
      class: "sanction",
      kind: "impose sanctions",
      find: '(?<b>{state}|{organisation}) (?:{adv})(?:vendos(?:i|ën|ur)?|miratoi|njoftoi|shpalli|ka vendosur) (?:[^.;" ]{2,16} ){0,2}?sanksione(?:t)? (?:{gap})?(?:ndaj|kundër|mbi|për) (?:[^.;" ]{2,16} ){0,3}?(?<t>{culprit})',
    },
    {
      class: "sanction",
      kind: "impose sanctions",
      find: '(?<b>{state}|{organisation}) (?:{adv})sanksiono(?:i|n|jnë) (?:[^.;" ]{2,16} ){0,3}?(?<t>{culprit})',
    },
    {
      class: "indict",
      kind: "indict",
      find: "(?<b>{state}|{organisation}) (?:{adv})(?:ngriti (?:akuza|aktakuzë|padi)|padit(?:i|ur)|ka ngritur akuza|arresto(?:i)|arrestua(?:n|r)) (?:{gap})?(?:ndaj |kundër |për )?(?:{gap})?(?<t>{attackers}|{person}|{name}|{number})",
    },
    {
      class: "emergency",
      kind: "declare an emergency",
      find: "(?<b>{voice}) (?:{adv})shpall(?:i|ën|ur) (?:{gap})?(?:gjendj(?:e|en) e |gjendje |emergjenc)",
    },
    {
      class: "emergency",
      kind: "convene an emergency meeting",
      find: "(?<b>{voice}) (?:{adv})(?:mblodhi|thirri|mblidhet) (?:{gap})?(?:me urgjencë|mbledhje(?:n)? (?:e |të )?jashtëzakonshme|mbledhje urgjente)",
    },
    {
      class: "respond",
      kind: "incident response",
      find: "(?<b>{voice}) (?:{adv})(?:punon|punojnë|punoi|punuan|punuar|bashkëpunoi|bashkëpunon|bashkëpunojnë|duke punuar|është në kontakt|angazhoi|ka angazhuar) (?:ngushtë )?(?:me|së bashku me)? ?(?<t>{organisation}|{list:organisation}|{state}|ekspert|partner|aleat|ekip)",
    },
    {
      class: "respond",
      kind: "investigate",
      find: "(?<b>{voice}|prokuroria|policia) (?:{adv})(?:nis(?:i|ën|ur)|hap(?:i|ën|ur)|fillo(?:i)|filluan|zhvillon|po zhvillon|po hetojnë|po heton|heton|hetoi) ?(?:(?:{gap})?hetim(?:e|et|in|i)?|(?:një |këtë )?{attack})",
    },
    {
      class: "respond",
      kind: "assist",
      find: "(?<b>{list:voice}) (?:{adv})(?:ndihm(?:oi|on|uan|uar|ojnë)|asisto(?:i|n)|asistuar|mbështet(?:i|ën|ur)) (?:qeverinë (?:e )?|autoritetet (?:e )?)?(?<t>{state}|{organisation}|{demonym})",
    },
    {
      class: "respond",
      kind: "deploy experts",
      find: '(?<b>{state}|{organisation}|{voice}) (?:{adv})(?:dërgo(?:i|n|jnë)|dërgua(?:n|r)|ofro(?:i|n)|ofruan|ofruar) (?:[^.;" ]{2,16} ){0,3}?(?:ekip|ekspert|asistenc|ndihm)[a-zëç]{0,8}(?: (?:[^.;" ]{2,16} ){0,3}?(?:në|për) (?<t>{state}|{organisation}))?',
    },
    {
      class: "contain",
      kind: "suspend services",
      find: '(?<b>{voice})(?:,[^.;"]{1,60},)? (?:{adv})(?:pezullo(?:i|n|jnë)|pezullua(?:n|r)|mbyll(?:i|ën|ur|)|çaktivizo(?:i|n)|çaktivizua(?:n|r)|fik(?:u|ën|ur)|shkëput(?:i|ën|ur)?|izolo(?:i|n)|izolua(?:n|r)) (?:{adv}){det}{system}',
    },
    {
      class: "publish",
      kind: "publish a report",
      find: "(?<b>{list:organisation}) (?:{adv})(?:publiko(?:i|n)|publikuan|publikuar|lësho(?:i)) (?:{gap})?{report}",
    },
    {
      class: "refuse_to_pay",
      kind: "refuse to pay",
      negative: true,
      find: "(?<b>{voice}) (?:{adv})(?:refuzo(?:i|n) të paguajë|nuk (?:do (?:të )?)?(?:paguajë|paguan|pagoi|paguante|negociojë|negociojmë|ka paguar|ka negociuar|do të paguajë))",
    },
    {
      class: "restrict_media",
      kind: "restrict media",
      find: "(?<b>{voice}|prokuroria) (?:{adv})(?:ndalo(?:i|n)|ndaluar|urdhëroi|i ndalon) (?:{far})??(?:mediat|mediave|publikimin e|publikojnë|portalet)",
    },
  ],
};
