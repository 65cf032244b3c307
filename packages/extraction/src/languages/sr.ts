import { SERBIAN_ACTS } from "./more-actions.ts";
import { serbianCyrillicPattern } from "./serbian-cyrillic-pattern.ts";
import { withSlavicShapes } from "./slavic.ts";
import type { LanguageRules } from "./language-rules.ts";

const L = "[a-zčćšžđ-]";
const SYSTEM_NOUN =
  "(?:(?:veb |web |internet )?(?:sajt|portal|server|računar|računal|registar|registr|kompjuter|uređaj|terminal|nalog|dokument|fajl|servis|mail|mejl)(?:a|u|om|i|e|ov[a-z]{1,3}|ima)?|stranic(?:a|e|u|i|ama)|(?:informacion[a-z]{1,3} |računarsk[a-z]{1,3} |kompjutersk[a-z]{1,3} )?(?:pod)?(?:sistem|sustav)(?:a|u|om|i|e|ima)?|mrež(?:a|e|u|i|om|ama)|(?:it |informatičk[a-z]{1,3} )?infrastruktur(?:a|e|u|i|om)|baz(?:a|e|u|i|om|ama) podataka|(?:ličn[a-z]{1,3} |osobn[a-z]{1,3} )?(?<!prema )poda(?:ci|tke|taka|cima)|platform(?:a|e|u|i)|(?:korisničk[a-z]{1,3} )?baz(?:a|e|u|i|om|ama)|e-mail račun(?:a|e|i|ima)?|aplikacij(?:a|e|u|i)|uslug(?:a|e|u|ama)|elektronsk[a-z]{1,3} pošt(?:a|e|u)|datotek(?:e|a|u|ama))";

const OWN: LanguageRules = {
  languages: ["sr", "hr", "bs"],
  endings: /(?:a|u|e|om|em|ov[aoi]?|ev[aoi]?)$/,
  words: {
    det: `(?:(?!ne |i |ili |da |koji |koja |a )${L}{2,20} ){0,3}?"?`,
    adv: `(?:(?:je|su|se|i|takođe|također|već|juče|jučer|danas|ranije|zvanično|službeno|javno|ponovo|oštro|odlučno|privremeno|bio|bila|bili|bilo|{time}|u {time}) ){0,4}`,
    say: `(?:rekao|rekla|rekli|kazao|kazala|kazali|saopštio|saopštila|saopštili|saopštilo|priopćio|priopćila|priopćilo|priopćili|saopćio|saopćila|saopćilo|izjavio|izjavila|izjavili|naveo|navela|naveli|navelo|potvrdio|potvrdila|potvrdili|potvrdilo|istakao|istakla|istaknuo|istaknula|dodao|dodala|dodali|objavio|objavila|objavili|objavilo|poručio|poručila|tvrdi|tvrde|tvrdio|tvrdili|navodi|navode|kaže|kažu|kažu|saopštava|izjavljuje|upozorio|upozorila|upozorilo|objasnio|objasnila|napisao|napisala|piše|smatra|smatraju|ocijenio|ocenio|ocijenila|ocenila|zaključio|zaključila|utvrdio|utvrdila|utvrdilo|otkrio|otkrila|otkrili|najavio|najavila|prenosi|javlja|izvijestio|izvijestila|izvestio|izvestila|procjenjuje|procenjuje|ustvrdio|ustvrdila|precizirao|precizirala)`,
    hackers:
      "(?:haker(?:i|a|e|ima|u|om)?|hakersk[a-z]{1,3} (?:grup(?:a|e|u|i|om)|skupin(?:a|e|u|i|om)|kolektiv(?:a|u)?)|(?:kriminaln|ransomware)[a-z]{0,3} (?:grup(?:a|e|u|i|om)|skupin(?:a|e|u|i|om))|napadač(?:i|a|e|ima)?|počinioc(?:i|a|ima)|počinitelj(?:i|a|ima)|sajber kriminalc(?:i|a|e|ima)|kibernetičk[a-z]{1,3} kriminalc(?:i|a|e|ima))",
    target: '"?[\\uE000\\uE002\\uE003\\uE004\\uE006\\uE00B\\uE00F]"?',
    voice: '"?[\\uE000\\uE002\\uE003\\uE004\\uE005\\uE006\\uE00E\\uE00F]"?',
    culprit: '"?[\\uE000\\uE002\\uE003\\uE004\\uE005\\uE006\\uE00C\\uE00F]"?',
    group: '"?[\\uE006\\uE007\\uE00C\\uE00F]"?',
    attackhead:
      "(?:(?:veliki|velikog|masovn[a-z]{1,3}|snažn[a-z]{1,3}|ozbilj[a-z]{1,4}|razorn[a-z]{1,3}|koordinisan[a-z]{1,3}|sofisticiran[a-z]{1,3}|nedavn[a-z]{1,3}|organizovan[a-z]{1,3}) ){0,2}(?:(?:sajber|cyber|kiber|hibridn[a-z]{1,3}|ddos|fišing|phishing|ransomver|ransomware)[ -]?napad(?:a|u|om|i|e|ima)?|(?:hakersk|kibernetičk|kiberneti[a-z]{1,3}|računarsk|internetsk|informatičk|digitaln)[a-z]{1,4} (?:ddos )?(?:napad(?:a|u|om|i|e|ima)?|upad(?:a|u|om|i|e)?|incident(?:a|u|om|i|e)?)|napad(?:a|u|om|i|e|ima)? (?:hakera|ransomverom|ransomwareom)|hakiranj(?:e|a|u|em)|hakovanj(?:e|a|u|em)|sajber (?:incident|špijunaž)(?:a|u|om|i|e)?|curenj(?:e|a|u) podataka|napad(?:a|u|om|i|e|ima)?(?! (?:dron|raket|bomb|nož)))",
    role: "(?:(?:bivši |bivša |zamenik |zamjenik |pot)?(?:premijer|predsjednik|predsednik|predsjednic|predsednic|ministar|ministr|ministric|kancelar|portparol|glasnogovornik|glasnogovornic|direktor|direktoric|načelnik|šef|ambasador|stručnjak|ekspert|analitičar|poslanik|zastupnik|savjetnik|savetnik|sekretar|državni sekretar|gradonačelnik|guverner|tužilac)(?:a|e|u|om|em|ica|ka|ke)?)",
  },
  and: ",? (?:i|kao i|te|ili)(?: (?:na|protiv|u))? |, (?!koji|koja|koje|što|gdje|gde|da|a )",
  noName:
    /^(?:Protiv|Pre|Prije|Pred|Pod|Nad|Bez|Između|Iza|Zza|Među|Server[a-z]{0,4}|Sistem[a-z]{0,3}|Mrež[a-z]{1,3}|Baz[a-z]{1,2}|Podac[a-z]{1,3}|Službe|Usljed|Usled|Tokom|Tijekom|Samo|Poslednj[a-z]{1,2}|Još|Vlad(?:a|e|i|u|om)|Ministarstv(?:o|a|u|om)|Ministar|Ministr[a-z]{1,2}|Premijer|Predsjednik|Predsednik|Agencij(?:a|e|i|u)|Uprav(?:a|e|i|u)|Hakeri|Hakersk[a-z]{1,3}|Napad(?:i|a|e)?|Sajber|Kibernetičk[a-z]{1,3}|Grup(?:a|e|u)|Sajt(?:ovi|a)?|Sistem(?:i|a)?|Kompanij(?:a|e|i|u)|Bank(?:a|e|i|u)|Iz|Na|Za|U|O|Od|Do|Po|Prema|Kako|On|Ona|Oni|To|Ovo|Ovaj|Ova|Nakon|Posle|Poslije|Zbog|Međutim|Takođe|Također|Ali|Danas|Juče|Jučer|Policij(?:a|e|i|u)|Tužilaštv(?:o|a)|Ambasad(?:a|e|i|u)|Veleposlanstv(?:o|a)|Portparol|Glasnogovornik|Direktor|Stručnjaci|Zvaničnici|Odgovornost|Podaci|Serveri|Portal|Virus|Univerzitet|Sveučilište|Bolnic(?:a|e|u)|Ukraden[aoie]|Napadnut[aoie]|Hakovan[aoie]|Hakiran[aoie]|Objavljen[aoie]|Procurel[aoie]|Oštećen[aoie]|Šifrovan[aoie]|Zaključan[aoie]|Računar(?:i|a|e)?|Računal[oa]|Svi|Sve|Više|Oko|Korisnic[a-z]{1,3}|Građan[a-z]{1,3}|Napadač(?:i|a)?|Istrag(?:a|e|u)|Posljedic[a-z]{1,2}|Poslednj[a-z]{1,2}|Klinički|Zavod(?:a|u)?)$/u,
  mentions: [
    {
      cls: "attack",
      find: `{start}(?:(?<second>drug[a-z]{1,3}|nov[a-z]{1,3}|još jed[a-z]{1,4}|ponovljen[a-z]{1,3}) )?{attackhead}{end}`,
    },
    {
      cls: "government",
      find: "{start}(?:vlad(?:a|e|i|u|om)|vlast(?:i|ima)?|režim(?:a|u)?|administracij(?:a|e|i|u)) (?<c>{country})",
    },
    {
      cls: "government",
      find: "{start}(?<c>{demonym}) (?:vlad(?:a|e|i|u|om)|vlast(?:i|ima)|režim(?:a|u)?|zvaničnic(?:i|ima)|dužnosnic(?:i|ima)|državn[a-z]{1,3} orga(?:ni|na))",
    },
    {
      cls: "organisation",
      kind: "intelligence",
      find: "{start}(?<c>{demonym}) (?:(?:vojn[a-z]{1,3} |tajn[a-z]{1,3} )?(?:obavještajn|obaveštajn)[a-z]{1,3} (?:službi|služb(?:a|e|u)|agencij(?:a|e))|tajn[a-z]{1,3} služb(?:a|e|i)|služb(?:a|e|i))",
    },
    {
      cls: "organisation",
      kind: "body",
      find: `{start}(?:ministarstv(?:o|a|u|om) (?:${L}{3,20} ){1,4}?|ambasad(?:a|e|i|u) |veleposlanstv(?:o|a|u) |parlament(?:a|u)? |skupštin(?:a|e|i|u) |narodn[a-z]{1,3} bank(?:a|e|i|u) |centraln[a-z]{1,3} bank(?:a|e|i|u) |policij(?:a|e|i|u) |vojsk(?:a|e|i|u) |agencij(?:a|e|i|u) (?:${L}{2,20} ){0,3}?)(?<c>{country})`,
    },
    {
      cls: "organisation",
      kind: "body",
      find: `{start}(?:ministarstv(?:o|a|u|om)|agencij(?:a|e|i|u) za|uprav(?:a|e|i|u) za) (?:vanjskih poslova|spoljnih poslova|unutrašnjih poslova|unutarnjih poslova|javne uprave|odbrane|obrane|finansija|financija|pravde|pravosuđa|zdravlja|zdravstva|nacionalnu bezbjednost|nacionalnu bezbednost|informacione tehnologije|elektronske komunikacije)`,
    },
    {
      cls: "organisation",
      kind: "body",
      find: `{start}(?<c>{demonym}) (?:ministarstv(?:o|a|u)(?: (?:vanjskih|spoljnih|unutrašnjih) poslova| odbrane| obrane)?|ambasad(?:a|e|i|u)|parlament(?:a|u)?|policij(?:a|e|i|u)|vojsk(?:a|e|i|u)){end}`,
    },
    {
      cls: "organisation",
      kind: "body",
      find: "{start}(?:{name}|{demonym}|{country}) (?:narodn[a-z]{1,3} |državn[a-z]{1,3} )?(?:uprav|bank|berz|burz|bolnic|centa?r|univerzitet|sveučilišt|zavod|komor|inspekcij|elektroprivred|aerodrom)[a-z]{0,3}(?: {capital}| {name})?{end}",
    },
    {
      cls: "actor",
      kind: "group",
      find: '{start}(?:(?<c>{demonym}) )?{hackers} (?:pod nazivom |pod imenom |poznat[a-z]{1,3} kao |nazvan[a-z]{1,3} )?"?(?<n>{name}|{actor}|{malware})"?',
    },
    {
      cls: "actor",
      kind: "group",
      find: '{start}(?:grup(?:a|e|u|i|om)|skupin(?:a|e|u|i|om)) (?:hakera |pod nazivom |nazvan[a-z]{1,3} |koja sebe naziva ){0,2}"?(?<n>{name}|{actor}|{malware}|{country})"?',
    },
    {
      cls: "organisation",
      kind: "company",
      find: `{start}(?<m>(?:(?:avio-?)?kompanij(?:a|e|i|u|om)|firm(?:a|e|i|u)|tvrtk(?:a|e|i|u)|bank(?:a|e|i|u)|operater(?:a|u)?|preduzeć(?:e|a|u)|poduzeć(?:e|a|u)) (?:za (?:${L}{3,20} ){1,2})?"?(?<n>{name})"?)`,
    },
    {
      cls: "person",
      find: `{start}(?<m>(?:(?<c>{demonym}) )?(?<r>{role}) (?:(?:u|za) )?(?:${L}{4,20} ){0,4}?(?<n>{name}))(?!")`,
    },
    {
      cls: "person",
      find: `{start}(?<m>(?<r>{role}) (?:(?:u|za) )?(?:${L}{4,20} ){0,4}?(?<c>{country}|{organisation}|{government}),? (?:u tehničkom mandatu )?(?<n>{name}))(?!")`,
    },
    {
      cls: "attackers",
      find: `{start}(?:{number} )?{hackers},? (?<t>povezan|sponzorisan|sponzoriran|podržan|finansiran|financiran|kontrolisan|kontroliran)[a-z]{0,3} (?:s |sa |od |od strane )?(?:${L}{4,16} ){0,2}?(?<c>{country}|{government}|{organisation})`,
    },
    {
      cls: "attackers",
      find: "{start}(?:{number} )?(?<c>{demonym}) (?:državn[a-z]{1,3} |vojn[a-z]{1,3} )?{hackers}{end}",
    },
    { cls: "attackers", find: "{start}(?:{number} )?{hackers} iz (?<c>{country})" },
    { cls: "attackers", find: "{start}(?:{number} )?(?:nepoznat[a-z]{1,3} |prorusk[a-z]{1,3} )?{hackers}{end}" },
    {
      cls: "system",
      find: `{start}(?:(?:(?!${L}{1,20}(?:li|la|lo|ti) )${L}{3,20}(?:i|a|e|og|eg|oj|om|em|im|ih|u)|{demonym}) ){0,2}?${SYSTEM_NOUN}(?: (?:vlade|skupštine|parlamenta|ministarstva ${L}{4,20})(?= (?:je|su|bio|bila|bilo|bili|nije|nisu|ne))| (?:kompanije |ministarstva |banke |opštine |općine |grada |univerziteta |sveučilišta |bolnice )?"?(?<o>{organisation}|{government}|{country}|{name})"?)?{end}`,
      unless:
        /^(?:mrež[aeu]|dokument[iae]?|servis[iae]?|usluge?|uređaji?|podaci|podataka|prema podacima|društven[a-z]{1,3} mrež[a-z]{1,3}|portal)$/iu,
    },
    {
      cls: "report",
      find: "{start}(?:izvješta(?:j|ju)|izvešta(?:j|ju)|izvješć(?:e|u)|saopštenj(?:e|u)|priopćenj(?:e|u)|saopćenj(?:e|u)|izjav(?:a|i|u)){end}",
    },
  ],
  speech: [
    {
      scope: "before",
      find: `(?:,|"|",|,")(?: -)? (?:(?:je|su) )?{say} (?:{adv})(?:(?:za|u|na|iz) )?(?:${L}{4,20} ){0,4}?(?<v>{voice})`,
    },
    { scope: "before", find: `(?:,|"|",|,")(?: -)? (?<v>{voice}) (?:{adv}){say}{end}` },
    {
      scope: "whole",
      find: `{start}(?:prema (?:riječima|rečima|navodima|podacima|informacijama|tvrdnjama|izvještaju|izveštaju|ocjeni|oceni)|po (?:riječima|rečima|navodima)|prema|kako (?:je |su )?(?:naveo|navela|naveli|navodi|navode|prenosi|javlja|piše|saopštio|saopštila|saopštilo|saopšteno iz|tvrde|tvrdi)) (?:iz )?(?:${L}{3,20} ){0,3}?(?<v>{voice})`,
    },
    {
      scope: "after",
      find: `(?<v>{voice})(?: \\([^)]{1,40}\\))?(?:, [^.;!?"]{1,90},)? (?:{adv}){say}(?: (?:je|su))?(?: (?<t>{time}))?(?:,? (?:u|na|za|preko|putem) [^.;!?":,]{1,60}?)?,?(?: da|:| kako) `,
    },
    {
      scope: "after",
      find: `(?:^|[.;] |, )(?:iz|u) (?:${L}{3,16} ){0,2}?(?<v>{voice}) (?:{adv}){say}(?:,?(?: su| je)? da|:) `,
    },
  ],
  denying: /(?:demant|negira|odbac|opovrg)[^.;]{0,60} da |navodno [^.;,]{0,20}$/,
  doubt:
    /vjerovatno|verovatno|vjerojatno|navodno|možda|mogl[aieo] (?:bi|da)|mogao bi|pretpostavlja|sumnja|smatra se|vjeruje se|veruje se|najvjerovatnije|najverovatnije|po svemu sudeći|s visokim stepenom|s visokom (?:pouzdanošću|sigurnošću)|gotovo sigurno/,
  negation:
    /(?:^|[^a-zčćšžđ])(?:ne(?! samo)|nije|nisu|nijesu|nijedan|nijedna|niko|nitko|ništa|nema|nikakv[a-z]{1,3})(?![a-zčćšžđ])/,
  victims: [
    `(?<a>{attack}) (?:${L}{3,18} ){0,2}?(?:na|protiv|prema|u) (?:{det})(?<v>{list:target})`,
    `(?<v>{list:target})(?: \\([^)]{1,40}\\))? (?:{adv})(?:pretrpio|pretrpjel[aio]|pretrpeo|pretrpel[aio]|doživio|doživjel[aio]|doživeo|doživel[aio]|izložen[aoi]?|žrtv[aeo][mi]?|bil[aio] (?:je |su )?(?:žrtva|žrtve|meta|mete|izložen[aoi])|bio (?:je )?(?:žrtva|meta|izložen)|na meti|pod) (?:${L}{3,18} ){0,3}?(?<a>{attack})`,
    `(?<v>{list:target}) (?:{adv})(?:napadnut|hakovan|hakiran|kompromitovan|kompromitiran|pogođen)[aoei]?{end}`,
    `(?:{attackers}|{actor}|{malware}|{attack}) (?:{adv})(?:napal[aio]|napao|hakoval[aio]|hakirali|pogodi(?:o|la|li)|paralisa(?:o|la|li)|paralizira(?:o|la|li)|upali u|upala u|provalili u|zahvati(?:o|la|li)) (?:{det})(?<v>{list:target})`,
    `met(?:a|e|i) (?:ovog |ovih )?(?<a>{attack}) (?:{adv})(?:{det})(?<v>{list:target})`,
  ],
  systems: [
    {
      status: "unaffected",
      find: `(?<s>{list:system}) (?:{adv})(?:(?:nije|nisu|nijesu) (?:{adv})(?:ugrožen|pogođen|kompromitovan|kompromitiran|oštećen|zahvaćen|napadnut)[aoei]?|(?:je|su|ostal[aio]) (?:{adv})(?:bezbjed|bezbed|sigur|neoštećen|zaštićen)[a-z]{1,3}|(?:radi|rade|funkcioniše|funkcionišu|funkcionira|funkcioniraju) (?:normalno|nesmetano|uobičajeno))`,
    },
    {
      status: "restored",
      find: `(?<s>{list:system}) (?:{adv})(?:ponovo |opet |ponovno )?(?:obnovljen|osposobljen|u funkciji|proradi(?:o|la|li|lo)|vraćen|dostup(?:an|na|ni|no|ne)|radi|rade)[aoei]?(?= ponovo| opet|[.,]|$)`,
    },
    {
      status: "restored",
      find: `(?:obnovi(?:o|la|li)|osposobi(?:o|la|li)|oporavak|obnova|vraćanje|vratili|vratila) (?:{det})(?<s>{list:system})`,
    },
    {
      status: "contained_by_defender",
      find: `(?:isključi(?:o|la|li|lo)|ugasi(?:o|la|li|lo)|suspendova(?:o|la|li)|obustavi(?:o|la|li|lo)|izolova(?:o|la|li)|izolira(?:o|la|li)|privremeno zatvori(?:o|la|li)) (?:{det})(?<s>{list:system})`,
    },
    {
      status: "contained_by_defender",
      find: `(?<s>{list:system})(?: i dalje)? (?:{adv})(?:ostaj(?:e|u)|osta(?:o|la|li)) (?:isključen|ugašen|odvojen|izvan mreže|van mreže)[aoei]?`,
    },
    {
      status: "offline",
      find: `nedostupnost[i]? (?:{det})(?<s>{list:system})`,
    },
    {
      status: "contained_by_defender",
      find: `(?<s>{list:system}) (?:{adv})(?:privremeno )(?:{adv})(?:isključen|ugašen|suspendovan|obustavljen|zatvoren|izolovan|izoliran)[aoei]?`,
    },
    {
      status: "destroyed",
      find: `(?:uništi(?:o|la|li|lo)|obrisa(?:o|la|li|lo)|izbrisa(?:o|la|li|lo)|uništavanje|brisanje) (?:{det})(?<s>{list:system})`,
    },
    { status: "destroyed", find: `(?<s>{list:system}) (?:{adv})(?:uništen|obrisan|izbrisan)[aoei]?{end}` },
    {
      status: "leaked",
      find: `(?:ukra(?:o|li|la)|ukrade(?:ni|na|no|ne)|objavi(?:o|la|li)|procuri(?:o|la|li)|preuze(?:o|la|li)|krađ[aeiu]|curenj[aeu]|prodaju|ponudili) (?:{det})(?:{number} )?(?:{det})(?<s>{list:system})`,
    },
    {
      status: "leaked",
      find: `(?<s>{list:system})(?: [^.;:,]{1,40}?)? (?:{adv})(?:ukraden|objavljen|procuri|kompromit)[a-z]{0,6}{end}`,
    },
    {
      status: "infected",
      find: `(?:šifrova(?:o|la|li)|enkriptova(?:o|la|li)|zaključa(?:o|la|li)|zarazi(?:o|la|li)|enkriptira(?:o|la|li)|šifrira(?:o|la|li)) (?:{det})(?<s>{list:system})`,
    },
    {
      status: "infected",
      find: `(?<s>{list:system}) (?:{adv})(?:šifrovan|enkriptovan|zaključan|zaražen|enkriptiran|šifriran)[aoei]?{end}`,
    },
    {
      status: "offline",
      negative: true,
      find: `(?<s>{list:system})(?: [^.;:,"]{1,40}?)? (?:{adv})(?:nedostup(?:an|na|ni|ne|no)|ne (?:radi|rade|funkcioniše|funkcionišu|funkcionira)|(?:nije|nisu|nijesu) (?:bi(?:o|la|li) )?(?:dostup|u funkciji)[a-z]{0,3}|van funkcije|izvan funkcije|pa(?:o|la|li)|blokiran[aoei]?|oboren[aoei]?|srušen[aoei]?|onesposobljen[aoei]?)`,
    },
    {
      status: "offline",
      find: `(?:obori(?:o|la|li|lo)|sruši(?:o|la|li|lo)|onesposobi(?:o|la|li|lo)|blokira(?:o|la|li|lo)|pad|prekid) (?:{det})(?<s>{list:system})`,
    },
    {
      status: "disrupted",
      find: `(?:poremeti(?:o|la|li|lo)|ometa(?:o|la|li|lo)|paralis(?:ao|ala|ali|alo)|parali[sz]ira(?:o|la|li|lo)|ošteti(?:o|la|li|lo)|problem[a-z]{0,3} (?:u radu|sa|s|u)|smetnj[a-z]{1,3} (?:u radu|u)|pogodi(?:o|la|li|lo)) (?:{det})(?<s>{list:system})`,
    },
    {
      status: "disrupted",
      find: `(?<s>{list:system}) (?:{adv})(?:paralisan|paraliziran|poremećen|oštećen|pogođen)[aoei]?{end}`,
    },
    {
      status: "compromised",
      find: `(?:hakova(?:o|la|li)|hakira(?:o|la|li)|napa(?:o|la|li)|upa(?:o|la|li) u|provali(?:o|la|li) u|pristupi(?:o|la|li)|upad[a-z]{0,2} u|pristup) (?:{det})(?<s>{list:system})`,
    },
    {
      status: "compromised",
      find: `(?<s>{list:system}) (?:{adv})(?:napadnut|hakovan|hakiran|kompromitovan|kompromitiran|(?:na meti|meta|žrtva) (?:${L}{3,18} ){0,2}?{attack})[aoei]?{end}`,
    },
    { status: "compromised", find: `{attack} (?:${L}{3,18} ){0,2}?(?:na|protiv) (?:{det})(?<s>{list:system})` },
  ],
  attributions: [
    {
      find: `(?<b>{list:voice})(?:, [^.;"]{1,60},)? (?:{adv})(?:za {attack} )?(?:optuži(?:o|la|li|lo)|optužuje|optužuju|okrivi(?:o|la|li|lo)|krivi|krive) (?:je |su )?(?:{det})(?<c>{list:culprit})(?= (?:da|za|zbog)|[.,"]|$)`,
    },
    {
      find: `(?<b>{voice}) (?:{adv})(?:pripisa(?:o|la|li|lo)|pripisuje|pripisuju|poveza(?:o|la|li)) (?:je |su )?(?:${L}{3,16} )?{attack}(?: [^.;"]{1,50}?)? (?:s |sa )?(?:{det})(?<c>{list:culprit})`,
    },
    {
      find: `(?:iza|zza) (?:ovog |ovih |tog |tih )?{attack}(?:,? [^.;:"]{1,70}?)?,? (?:{adv})(?:stoji|stoje|staja(?:o|la|li)|nalazi se) (?:{det})(?<c>{list:culprit})`,
    },
    {
      find: `(?<c>{list:culprit})(?: /[^/]{1,40}/)? (?:{adv})(?:stoji|stoje|staja(?:o|la|li)) iza (?:ovog |ovih |tog )?{attack}`,
    },
    {
      find: `{attack}(?: [^.;:"]{1,60}?)? (?:{adv})(?:izve(?:o|la|li|lo)|izvrši(?:o|la|li|lo)|sproveo|sprovel[aio]|provel[aio]|proveo|organizova(?:o|la|li)|počini(?:o|la|li)|pokrenul[aio]|koordiniše|koordinišu|koordinira) (?:{det})(?<c>{list:culprit})`,
    },
    {
      find: `(?<c>{list:culprit}) (?:{adv})(?:izve(?:o|la|li|lo)|izvrši(?:o|la|li|lo)|sproveo|sprovel[aio]|provel[aio]|proveo|organizova(?:o|la|li)|počini(?:o|la|li)|pokrenul[aio]|koordiniše|koordinišu|koordinira) (?:${L}{3,18} ){0,3}?{attack}`,
    },
    { find: `(?<c>{list:culprit}) (?:{adv})(?:odgovor[a-z]{1,3}|kriv[a-z]{0,2}) (?:je |su )?za (?:{det})?{attack}` },
    { find: `odgovornost za (?:[^.;"]{1,50}? )?snos(?:i|e) (?:{det})(?<c>{list:culprit})` },
    { find: `{attack} (?:od strane|iz) (?<c>{culprit})` },
    {
      find: "{attack} (?:{adv})(?:dolazi|dolaze|potiče|potječe|stiže|stigao) (?:direktno |izravno )?iz (?:{det})(?<c>{list:culprit})",
    },
    {
      find: 'za (?:{det})?{attack}(?: [^.;:"]{1,60}?)? (?:{adv})odgovor(?:an|na|ni|ne) (?:je |su )?(?:{det})(?<c>{list:culprit})',
    },
  ],
  denials: [
    `(?<b>{list:voice})(?:, [^.;"]{1,60},)? (?:{adv})(?:negira(?:o|la|li|lo)|negira|negiraju|demantova(?:o|la|li|lo)|demantira(?:o|la|li|lo)|demantuje|opovrga(?:o|la|lo)|odbaci(?:o|la|li|lo)|odbacuje|odbacuju|pori(?:če|če|cala|cao|cali)|poriču) (?:je |su )?(?:[^.;"]{1,40}? )?(?:optužb|umiješanost|umešanost|učešće|odgovornost|tvrdnj|navod|{attack})`,
  ],
  claims: [
    `(?<b>{group}),? (?:{adv})preuze(?:o|la|li|lo|t[aoe]) (?:{adv})odgovornost`,
    `odgovornost(?: za [^.;"]{1,60}?)? (?:{adv})(?:preuze(?:o|la|li|lo)|preuzima) (?:je |su )?(?:{det})(?<b>{group})`,
    `(?<b>{group})(?:, [^.;"]{1,60},)? (?:{adv})preuze(?:o|la|li|lo) (?:je |su )?odgovornost`,
    `(?<b>{group}) (?:{adv})(?:tvrd(?:i|e)|objavi(?:o|la|li)|saopšti(?:o|la|li)) (?:{adv})da (?:je|su|stoje|stoji) (?:napal|hakoval|ukral|iza|provalil)`,
  ],
  sponsors: [
    `(?<a>{actor}|{attackers})"?,? (?:koj[a-z]{1,3} )?(?:${L}{1,18} ){0,3}?(?<r>povezan|povezuje|povezuju|podržava|sponzoriše|sponzorira|finansira|financira|kontroliše|kontrolira|radi za|djeluje|deluje)[a-z]{0,4} (?:s |sa |od |pod |za )?(?:${L}{3,18} ){0,4}?(?<s>{organisation}|{country}|{government})`,
  ],
  actors: [
    { kind: "group", find: 'naziva(?:ju)? sebe "?(?<a>{name}|{actor})' },
    { kind: "group", find: '{start}{hackers} (?:pod nazivom |nazvan[a-z]{1,3} )?"?(?<a>{actor}|{name})"?' },
    { kind: "group", find: '{attackers},? (?:pod nazivom |poznat[a-z]{1,3} kao |iz grupe )?"?(?<a>{actor}|{name})"?' },
  ],
  malware: [
    '{start}(?<k>virus|ransomver|ransomware|malver|malware|trojanac|trojanc|vajper|wiper|crv|zlonamjern|zlonamern)[a-zčćšžđ-]{0,8} (?:(?:softver|program|pod nazivom|nazvan)[a-z]{0,3} ){0,2}"?(?<m>{name}|{malware})"?',
  ],
  malwareKinds: {
    virus: "virus",
    ransomver: "ransomware",
    ransomware: "ransomware",
    malver: "malware",
    malware: "malware",
    trojanac: "trojan",
    trojanc: "trojan",
    vajper: "wiper",
    wiper: "wiper",
    crv: "worm",
    zlonamjern: "malware",
    zlonamern: "malware",
  },
  actions: [
    ...SERBIAN_ACTS,
    {
      class: "sever_relations",
      kind: "sever diplomatic relations",
      find: `(?<b>{state}|{voice})(?:, [^.;"]{1,60},)? (?:{adv})(?:prekinul[aio]|prekinuo|prekida|raskinul[aio]) (?:je |su )?(?:sve )?(?:diplomatske )?odnose (?:s|sa) (?<t>{state})`,
    },
    {
      class: "sever_relations",
      kind: "sever diplomatic relations",
      find: "prekid[a-z]{0,2} (?:diplomatskih )?odnosa (?:s|sa) (?<t>{state})",
      speaker: true,
    },
    {
      class: "expel",
      kind: "expel diplomats",
      find: `(?<b>{state}|{voice})(?: [^.;!?"]{1,80}?)? (?:protjera(?:o|la|li|lo)|protera(?:o|la|li|lo)|protjeruje|proteruje) (?:je |su )?(?:{number} )?(?:${L}{3,16} ){0,3}?(?:(?<t>{demonym}) )?(?:diplomat|ambasador|veleposlanik|osoblj|službenik)`,
    },
    {
      class: "condemn",
      kind: "condemn",
      find: `(?<b>{list:voice})(?:, [^.;"]{1,60},)? (?:{adv})(?:osudi(?:o|la|li|lo)|osuđuje|osuđuju|osuđujemo) (?:je |su )?(?:[^.;"]{1,60}? )?{attack}`,
    },
    {
      class: "sanction",
      kind: "impose sanctions",
      find: `(?<b>{list:voice}) (?:{adv})(?:uve(?:o|la|li|lo)|uvodi|uvode|nametnul[aio]) (?:je |su )?(?:${L}{3,16} ){0,3}?sankcij[a-z]{1,2} (?:protiv|prema)? ?(?:{det})(?<t>{culprit}|{number})`,
    },
    {
      class: "indict",
      kind: "indict",
      find: `(?<b>{list:voice}) (?:{adv})(?:podig(?:ao|la|li|lo) optužnicu|uhapsi(?:o|la|li|lo)|uhiti(?:o|la|li|lo)) (?:je |su )?(?:protiv )?(?:{det})(?<t>{culprit}|{number})`,
    },
    {
      class: "respond",
      kind: "investigate",
      find: `(?<b>{voice}) (?:{adv})(?:pokrenul[aio]|pokrenuo|otvori(?:o|la|li|lo)|vodi|istražuje|istražuju|provodi|sprovodi) (?:je |su )?(?:${L}{3,18} ){0,2}?(?:istrag|izviđaj|{attack})`,
    },
    {
      class: "respond",
      kind: "incident response",
      find: `(?<b>{voice}) (?:{adv})(?:radi|rade|sarađuje|sarađuju|surađuje|surađuju|angažova(?:o|la|li)|uspostavi(?:o|la|li) kontakt) (?:${L}{1,18} ){0,4}?(?:(?<t>{organisation}|{state})|stručnjac|ekspert|partner|otklanjanj|oporavk)`,
    },
    {
      class: "respond",
      kind: "deploy experts",
      find: `(?<b>{list:voice}) (?:{adv})(?:posla(?:o|la|li|lo)|šalje|šalju|upućuje|uputi(?:o|la|li)|pomaže|pomažu|ponudi(?:o|la|li|lo) pomoć) (?:je |su )?(?:${L}{2,18} ){0,3}?(?:(?:tim|stručnjak|ekspert|pomoć)[a-z]{0,4} )?(?:${L}{1,18} ){0,3}?(?<t>{state}|{organisation})`,
    },
    {
      class: "contain",
      kind: "suspend services",
      find: `(?<b>{voice}) (?:{adv})(?:privremeno )?(?:isključi|ugasi|suspendova|obustavi|izolova|zatvori)(?:o|la|li|lo) (?:{det}){system}`,
    },
    {
      class: "refuse_to_pay",
      kind: "refuse to pay",
      negative: true,
      find: `(?<b>{voice}) (?:{adv})(?:odbi(?:o|la|li|lo) (?:da )?plati(?:ti)?|neće (?:platiti|pregovarati|plaćati)|nije (?:platil[aio]|pregovaral[aio]))`,
    },
  ],
};

const LATIN = withSlavicShapes(OWN, {
  notInvolved:
    "(?:nema|nemaju|nije imal[aio]|nije imao) (?:nikakve |ikakve )?veze (?:s|sa)|(?:nije|nisu) umiješan[aoie]? u|(?:nije|nisu) umešan[aoie]? u|(?:ne stoji|ne stoje) iza",
  toAttack: "u",
  involved: "umiješan[aoie]?|umešan[aoie]?",
  considers: "smatra|smatraju|proglasi(?:o|la|li)|označi(?:o|la|li)|označava|označavaju",
  responsible: "odgovor[a-z]{1,3}|kriv[a-z]{1,3}",
  behind: "iza",
  stands: "stoji|stoje|stajao|stajala|stajali",
  who: "koj[a-z]{1,3}",
  ties: "rad(?:i|e) za|povezan[aoie]?|povezuj(?:e|u)|kontroliš(?:e|u)|kontrolira|kontroliraju|podržava|podržavaju|sponzoriš(?:e|u)|sponzorira|djeluj(?:e|u)|deluj(?:e|u)|sarađuj(?:e|u)|surađuj(?:e|u)",
  was: "je|su|bio je|bila je|bili su|bile su",
  done: {
    compromised: "napadnut[aoie]?|hakovan[aoie]?|hakiran[aoie]?|kompromitovan[aoie]?|kompromitiran[aoie]?",
    infected: "(?:šifrovan|šifriran|zaključan|zaražen|inficiran|enkriptovan|enkriptiran|kriptiran)[aoie]?",
    leaked: "ukraden[aoie]?|objavljen[aoie]?|procurel[aoie]|procurjel[aoie]",
    contained_by_defender: "(?:privremeno )(?:isključen|ugašen|suspendovan|obustavljen)[aoie]?",
    destroyed: "uništen[aoie]?|obrisan[aoie]?|izbrisan[aoie]?",
    restored: "(?:ponovo |ponovno )?(?:obnovljen|osposobljen)[aoie]?|funkcionalno oporavljen[aoie]?|saniran[aoie]?",
  },
  none: "nikakvi|nikakvih|nijedan|nijedni",
  notTaken: "(?:nisu|nije|nijesu) (?:bil[aoi] )?(?:ukraden|ugrožen|kompromitovan|kompromitiran|oštećen|objavljen)",
  leak: "(?:curenja|curenje|gubitka|gubitak)",
  avoided: "(?:nije|nisu) (?:bilo|došlo|zabilježen|zabeležen|utvrđen)|(?:izbjegnut|izbegnut|spriječen|sprečen)",
  among: "(?:među|između) (?:napadnut[a-z]{1,3}|pogođen[a-z]{1,3}|žrtvama|metama)",
  hitBy:
    "(?:naša(?:o|la|lo|li)|našl[aoi]) se (?:na udaru|na meti|pod)|se (?:naša(?:o|la|lo|li)|našl[aoi]) (?:na udaru|na meti|pod)|na udaru|na meti|posta(?:o|la|li) (?:žrtva|meta|žrtvom|metom)|bi(?:o|la|lo|li) (?:je )?(?:meta|žrtva|metom|žrtvom)",
  aimed: "(?:bil[aio] |bio )?(?:usmjeren|usmeren|fokusiran)[aoie]? (?:na|protiv)|ciljal[aio] (?:na )?",
  work: "rad(?:i|e|ili)",
  experts: "(?:stručnjaci|eksperti|inženjeri|timovi)",
  refuses:
    "(?:odbi(?:o|la|li|lo)|neće|ne planira|ne planiraju|ne namjerava|ne namerava) (?:da )?(?:plati(?:ti)?|prihvati(?:ti)?|pregovara(?:ti)?)",
  innocence:
    "(?:negira(?:o|la|li|lo)?|negiraju|odbaci(?:o|la|li|lo)|odbacuje|demantova(?:o|la|li|lo)|demantuje|demantira(?:o|la|li)?|porič[eu]) (?:je |su )?(?:umiješanost|umešanost|učešće|sudjelovanje|da stoj[ei])",
});

/** Serbian, Croatian, Bosnian and Montenegrin, in Latin and Cyrillic letters. */
export const SERBIAN: LanguageRules = serbianCyrillicPattern(LATIN);
