import type { LanguageRules } from "./language-rules.ts";
import { ALBANIAN_MENTIONS } from "./sq-mentions.ts";
import { ALBANIAN_SYSTEMS } from "./sq-systems.ts";
import { ALBANIAN_ATTRIBUTIONS } from "./sq-attributions.ts";
import { ALBANIAN_ACTIONS } from "./sq-actions.ts";
import { PASSIVE } from "./sq-words.ts";

const HIT =
  "(?:godit(?:i|ën|ur|en|et|eshin)?|sulmua(?:n|r)?|sulmo(?:i|n|jnë|het|hen|heshin)|hakerua(?:n|r)?|hakero(?:i|n|jnë|het|hen)|hakua(?:n|r)?|preku|prek(?:ën|ur|et|en)?|paralizua(?:n|r)?|paralizo(?:i|n|jnë)|komprometua(?:n|r)?|komprometo(?:i|n|jnë)|cenua(?:n|r)?|infiltrua(?:n|r)?|atakua(?:n|r)?|shënjestrua(?:n|r)?|shënjestro(?:i|n|jnë)|dëmtua(?:n|r)?|dëmto(?:i|n|jnë))";

/** Albanian. Nouns carry the article behind them; the genitive stands behind its noun with a linking article. */
export const ALBANIAN: LanguageRules = {
  languages: ["sq"],
  words: {
    link: "(?:e|i|të|së)",
    det: "(?:një |këtë |këtij |këto |këtyre |kësaj |disa prej |disa nga |një pjesë e |një sërë |disa |të gjitha |të gjithë |shumë |institucionin |institucionet |kompaninë |shtetin e |vetë )?",
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
    /^(?:Përgjegjës(?:e|i|in|ia)?|Pas|Prapa|Gjatë|Pretendimi|Agjenci(?:a|në|së)|Autoritet(?:i|in|it|et|eve)|Drejtori(?:a|në|së)|Ministri(?:a|në|së|të|ve)?|Ministr(?:i|in|it|ja|en|es)|Kryeministr(?:i|in|it)|President(?:i|in|it|ja)|Zëdhënës(?:i|in|it|ja|e)?|Drejtor(?:i|in|it|esha)?|Kreu|Kryetar(?:i|in|it|ja)|Shefi|Ekspert(?:i|in|ja|ët)|Ambasador(?:i|in|it|ja)|Ambasad(?:a|ën|ës)|Deputet(?:i|ja|ët)|Sekretar(?:i|it|ja)|Zyrtar(?:i|ë|ët)|Gazetar(?:i|ja)|Zyr(?:a|ën|ës)|Institut(?:i|it)|Universitet(?:i|in|it)|Spital(?:i|in|it)|Bank(?:a|ën|ës)|Bashki(?:a|në|së)|Komun(?:a|ën|ës)|Prokurori(?:a|në|së)|Gjykat(?:a|ën|ës)|Komision(?:i|in|it)|Këshill(?:i|in|it)|Qendr(?:a|ën|ës)|Polici(?:a|në|së)|Fond(?:i|in|it)|Post(?:a|ën|ës)|Aeroport(?:i|in|it)|Port(?:i|in|it)|Inspektorat(?:i|it)|Organizat(?:a|ës)|Shoqat(?:a|ës)|Qeveri(?:a|së|në)|Sulm(?:i|in|it|e|et|eve)?|Kibernetik(?:e)?|Hakerë(?:t|ve)?|Haker(?:at|ave)?|Grup(?:i|it|et)|Sistem(?:i|in|et|eve)|Faqe(?:t|ja)?|Portal(?:i|in|it)|Shërbim(?:i|et|eve|in)|Platform(?:a|ën)|Të|Dhënat|Server(?:ët|at)|Rrjeti|Kompani(?:a|në|së)|Virus(?:i|in)|Incidenti|Hetim(?:i|et)|Institucion(?:et|eve)|Shtet(?:i|it|et)|Punëve|Punës|Brendshëm|Brendshme|Jashtëm|Jashtme|Mbrojtjes|Administrat(?:a|ës)|Opozita|Njoftimi|Deklarata|Raporti|Lajmi|Burime|Burimet|Mësohet|Mbyllen|Mbyll|Këtë|Kështu|Pasi|Duke|Janë|Është|Ishte|Kanë|Ka|Nuk|Pra|Madje|Edhe|Mirëpo|Ky|Këta|Kjo|Atë|Prej|Deri|Lidhur|Sot|Asnjë|Disa|Shumë|Thuhet|Dyshohet|Ditën|Ndryshe|Kujtojmë|Theksojmë|Informojmë|Siguria|Sigurisë|Mbrojtja|Urgjent|Ekskluzive|Foto|Video)$/u,
  mentions: ALBANIAN_MENTIONS,
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
  denying: /(?:mohua|mohon|mohoi|mohuan|hodhi poshtë|hodhën poshtë|përgënjeshtr)[^.;]{0,60} (?:se|që) /,
  doubt:
    /dyshohet|dyshon|dyshime|dyshua|mund të (?:ketë|kenë|jetë|jenë)|me gjasë|ka (?:shumë )?gjasa|ka të ngjarë|ndoshta|mendohet|besohet|besojmë|pretendohet|gjoja|supozohet|thuhet|duket se|(?:me )?(?:shkallë të (?:lartë|mesme|ulët) (?:besueshmërie|sigurie|besimi)|(?:siguri|besueshmëri|besim) të (?:lartë|mesme|moderuar|ulët))|me (?:shumë )?gjas[aë]|(?:pothuajse|thuajse|gati) (?:me siguri|e sigurt)|pa (?:asnjë )?dyshim/,
  negation: /(?:^|[^a-zëç])(?:nuk|s'|asnjë|mos|asgjë)(?![a-zëç])/,
  victims: [
    "(?<a>{attack})(?: (?:{link} )?[a-zëç]{3,16}){0,3}? (?:ndaj|mbi|kundër|drejt|në drejtim të|kundrejt|që goditi|që preku|që paralizoi) {det}(?<v>{list:target})",
    "(?<a>{attack}) (?:në|te|tek|i) {det}(?<v>{country}|{organisation}|{government})(?! dhe nuk)",
    `(?<v>{list:target})(?: \\([^)]{1,40}\\))? (?:{adv})${PASSIVE} (?:{adv})${HIT}{end}`,
    "(?<v>{list:target})(?: \\([^)]{1,40}\\))? (?:{adv})(?:(?:u bë|u bënë|është|janë|ishte|ishin|ka qenë|kanë qenë|ra|ranë|kanë rënë|ka rënë|është bërë|janë bërë) )?(?:viktimë|viktima|pre|cak|caku|objekt|shënjestër|në shënjestër|target|nën) ?(?:{link} )?(?:një |disa )?(?:[a-zëç]{2,14} ){0,2}?(?<a>{attack})",
    "(?<v>{list:target})(?: \\([^)]{1,40}\\))? (?:{adv})(?:pësoi|pësuan|pësuar|përjetoi|përjetuan|përjetuar|u përball|u përballën|përballur|është përballur|janë përballur|përballet|përballen|po përballet) (?:me )?(?:një |disa )?(?:[a-zëç]{2,14} ){0,2}?(?<a>{attack})",
    `(?:{attackers}|{actor}|{malware}|{attack})(?:, (?:i cili|e cila|të cilët|që)(?: [^.;,]{1,60}?)?,?)? (?:{adv})${HIT} {det}(?<v>{list:target})`,
    "(?:{attackers}|{actor})(?:,? [^.;]{1,90}?)? se (?:{adv})(?:sulmuar|goditur|hakeruar) {det}(?<v>{list:target})",
    "(?:{attackers}|{actor}) (?:{adv})(?:depërto(?:i|n)|depërtua(?:n|r)|hyn(?:ë|in)|futën|ndërhy(?:në|ri|rë)|penetro(?:i)|penetruan) (?:në|brenda) {det}(?<v>{list:target})",
    '(?<v>{organisation}|{government}|{country}|{name}) (?:{adv})(?:mbyll(?:i|ën|ur|)|pezullo(?:i|n|jnë)|pezullua(?:n|r)|ndërpre(?:u|në|rë)|çaktivizo(?:i|n)|fik(?:u|ën)|shkëput(?:i|ën)?|njofto(?:i|n)|konfirmo(?:i|n)|pranoi|raporto(?:i|n)) (?:[^.;!?"]{1,70}? )?(?:pas|për shkak të|shkaku i|si pasojë e) (?:një )?(?<a>{attack})',
  ],
  systems: ALBANIAN_SYSTEMS,
  attributions: ALBANIAN_ATTRIBUTIONS,
  denials: [
    "(?<b>{voice})(?: [^.;]{1,150}?)? duke (?:mohuar|hedhur poshtë|refuzuar) (?:{far})??(?:përfshirj|akuz|përgjegjës|pretendim)",
    "(?<b>{list:voice}) (?:{adv})(?:nuk (?:ka|kanë) (?:asnjë )?(?:lidhje|gisht|përfshirje) (?:me|në)|nuk (?:është|janë) (?:i |e |të )?(?:përfshirë|përgjegjës(?:e)?) (?:në|për)) {det}{attack}",
    "(?<b>{list:voice}) (?:{adv})(?:mohua(?:n|r)|moho(?:i|n|jnë)|hodhi poshtë|hodhën poshtë|hedhur poshtë|hedh poshtë|hedhin poshtë|përgënjeshtro(?:i|n)|përgënjeshtruar|refuzo(?:i|n) akuzat|kundërshto(?:i|n) akuzat)(?: (?:{far})?)??(?:akuz|pretendim|përgjegjës|përfshirj|çdo|të ketë|të kenë|se|këto|këtë|{attack})",
    "(?<b>{voice}) (?:{adv})(?:i |e )?(?:quajti|cilësoi|konsideroi|cilësuar|quajtur) (?:akuzat |këto akuza |pretendimet )?(?:si )?(?:të |e )?(?:pabaz|rreme|pavërtet)",
  ],
  claims: [
    "(?<b>{actor}|{attackers}|{name}|{organisation})['\"]?(?: \\([^)]{1,40}\\))?,? (?:{adv})(?:mori|morën|marrë|merr|marrin) (?:përsipër )?(?:(?:e |të )?(?:përgjegjësinë|autorësinë|përsipër))",
    "(?:përgjegjësinë|autorësinë)(?: (?:për|e) (?:këtë |këtij |këto )?{attack})?,? (?:{adv})(?:e )?(?:mori|morën|ka marrë|kanë marrë) (?:përsipër )?(?:grup(?:i|et)? (?:i |e )?(?:haker(?:ëve|ave|ësh|ik))?(?: të quajtur| i quajtur)? ?)?['\"]?(?<b>{actor}|{attackers}|{name})",
    "(?:u mor(?:ën)?|janë marrë|është marrë) përsipër nga ['\"]?(?<b>{actor}|{attackers}|{name})",
    "(?<b>{actor}|{attackers}|{name})['\"]?(?: \\([^)]{1,40}\\))?(?:, (?:të cilët|i cili|e cila|që))? (?:{adv})(?:pretendo(?:n|i|jnë)|pretenduan|pretenduar|njoftuan|njoftoi|deklaruan|deklaroi) (?:{adv})se (?:ka|kanë|kishte|kishin) (?:qenë (?:pas|prapa)|kryer|sulmuar|hakeruar|goditur|vjedhur|marrë|depërtuar)",
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
  actions: ALBANIAN_ACTIONS,
};
