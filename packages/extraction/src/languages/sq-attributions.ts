import type { LanguageRules } from "./language-rules.ts";

const ACCUSE =
  "(?:akuzo(?:i|n|jnë)|akuzua(?:n|r)|fajëso(?:i|n|jnë)|fajësua(?:n|r)|ka akuzuar|kanë akuzuar|ka fajësuar|kanë fajësuar)";

const DONE =
  "(?:kryer|orkestruar|organizuar|realizuar|ndërmarrë|sponsorizuar|drejtuar|nisur|ekzekutuar|lançuar|financuar|porositur|kryera|ardhur|ndërmarra)";

/** Who is said to have done it, in Albanian. */
export const ALBANIAN_ATTRIBUTIONS: LanguageRules["attributions"] = [
  {
    find: "{attack}(?: [^.;:]{1,40}?)? (?:iu |i |u |ju |është |ishte ){0,2}(?:atribuua|atribuuar|atribuohet|vesh(?:ur)?|faturua|ngarkua) (?<c>{list:culprit}) (?:nga|prej) (?<b>{list:voice})",
  },
  {
    find: `(?<b>{list:voice}) (?:{adv})${ACCUSE} {det}(?:(?:hakerët|grupet|aktorët) (?:e |nga )?)?(?<c>{list:culprit}) (?:për|se|si|pas|që)`,
  },
  {
    find: '(?<b>{list:voice})(?:,[^.;"]{1,60},)? (?:{adv})(?:fajëso(?:i|n|jnë)|akuzo(?:i|n|jnë)|fajësuan|akuzuan) (?:gjithashtu |edhe |publikisht |zyrtarisht |hapur )(?<c>{list:culprit}) (?:për|se)',
  },
  {
    find: "(?<b>{list:voice})(?: [^.;]{1,60}?)? (?:{adv})(?:e |i )?(?:qua(?:n|jnë|jti|jtën)|mba(?:n|jti|jnë)|konsidero(?:n|i)|cilëso(?:n|i)) (?:si )?(?:drejtpërdrejt )?përgjegjës(?:e)? {det}(?<c>{list:culprit})",
  },
  {
    find: "përgjegjës(?:e|i)? për {det}{attack}(?: [^.;]{1,60}?)? (?:është|janë|mbetet|ishte) {det}(?<c>{list:culprit})",
  },
  {
    find: '{attack}(?: [^.;:]{1,50}?)? ?"?(?:është|u|ishte|janë|ishin|qenë) (?:orkestrua|organizua|krye|financua|sponsorizua|drejtua|ndërmarr)[a-zëç]{0,3}(?: (?:dhe|e) (?:orkestrua|organizua|krye|financua|sponsorizua|drejtua)[a-zëç]{0,3})? (?:{adv})(?:nga|prej) {det}(?<c>{list:culprit})',
  },
  {
    find: '(?<c>{list:culprit}) (?:{adv})"?(?:angazhoi|angazhuan|ka angazhuar|rekrutoi|pagoi) (?:{number} )?(?:{attackers}|grupe|grup)(?: [^.;]{0,40}?)?{attack}',
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
    find: "(?<c>{country}|{government}|{organisation}|{attackers}|{actor}) (?:{adv})(?:rekruto(?:i)|paguan|pagoi|angazho(?:i)|orkestro(?:i)|sponsorizo(?:i|n)|kreu|ka kryer|kryen|ndërmorën|realizuan|nisën|orkestruan|kryenë) (?:{gap})?(?:{attackers}|{attack}|grupe)",
  },
  {
    find: "dyshimet? (?:{far})??(?:bien mbi|shkojnë te|drejtohen te|janë për) (?<c>{list:culprit})",
    stance: "hedges",
  },
];
