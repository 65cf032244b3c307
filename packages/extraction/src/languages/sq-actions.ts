import type { LanguageRules } from "./language-rules.ts";

/** Acts of states, firms and the law, in Albanian. */
export const ALBANIAN_ACTIONS: LanguageRules["actions"] = [
  {
    class: "sever_relations",
    kind: "sever diplomatic relations",
    find: '(?<b>{state}|{voice})(?:,[^.;"]{1,70}?,?)? (?:{adv})(?:vendosi (?:të |që të )|vendos(?:ur)? të |(?:do|po) (?:të |i )?)?(?:ndërpre(?:u|n|sin|së|së|rë|në|u|jë|jnë|s|t|po)|ndërpresë|prish(?:i|ën|ur)|pre(?:u|rë)) (?:të gjitha )?(?:marrëdhëni(?:et|e)|lidhjet) (?:diplomatike )?me (?<t>{state})',
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
    find: "(?<b>{list:voice})(?: (?:ka|kanë|thanë se|tha se))? (?:{adv})(?:dëno(?:i|n|jnë|jmë|nin|nte)|dënua(?:n|r)|dënojmë) (?:me forcë |ashpër |fuqishëm |në mënyrë të prerë )?(?:{far})??(?:{attack})(?: (?:{gap})?(?:e |i |të |nga )?(?<t>{state}))?",
  },
  {
    class: "condemn",
    kind: "condemn",
    find: "(?:dënuar|dënuara|u dënua|dënua) (?:ashpër )?(?:nga|prej) (?<b>{list:voice})",
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
];
