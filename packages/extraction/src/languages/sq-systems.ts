import type { LanguageRules } from "./language-rules.ts";
import { PASSIVE } from "./sq-words.ts";

/** What becomes of a system in Albanian. What was spared stands first. */
export const ALBANIAN_SYSTEMS: LanguageRules["systems"] = [
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
    status: "restored",
    find: "(?<s>{list:system}) (?:{adv})(?:u|janë|është|po) (?:{adv})(?:kthye(?:n|r)?|rivunë|rivënë|vunë|vënë|rikthye(?:n|r)?|rivendosur)(?: [a-zëç]{4,14})? (?:në|te) (?:të gjitha )?(?:punë|funksion|normalitet)",
  },
  {
    status: "unaffected",
    find: "(?:asnjë|as) (?:{det})(?<s>{system}) (?:{adv})(?:nuk )?(?:u|është|ka|kanë|janë) (?:{adv})(?:qenë )?(?:vjedh|prek|dëmtua|komprometua|rrjedh|humb|cenua)",
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
    find: "(?<s>{list:system})(?: [^.;:,]{1,60}?)? (?:{adv})(?:u|janë|është|ishin|ishte) (?:{adv})(?:shkatërrua(?:n|r)?|fshi(?:në|rë|het|hen|)|humb(?:ën|ur)? përgjithmonë|asgjësua(?:n|r)?)",
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
];
