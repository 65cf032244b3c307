import type { QuantityClaim, Span } from "@kulla/core";
import { matches, pattern } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";

/** Up to three words. */
const FEW = "(?:[^\\s.;:!?]{1,20} ){0,3}?";

/**
 * "No data were stolen", by language. What stands between the "no" and the leak is in the match: a word such as "serious" there makes
 * of it that there was no serious one.
 */
const DENIALS = [
  // English and Albanian.
  "(?:no|without any|without|asnjë|any|zero|nuk ka pasur) (?:[^.;\uE000-\uE00F]{0,50}?)(?:leaks?|leaked|rrjedhje|breach of data|data loss|loss of data|data (?:was|were|has been|have been) (?:lost|leaked|stolen)|stolen data|information leaks)(?: serioze)?(?: (?:të dhënash|of data|caused))?",
  "no {system} (?:{adv})(?:was|were|has been|have been|had been)? ?(?:{adv})(?:lost|leaked|stolen|disappeared|compromised|accessed|exfiltrated)",
  `(?:të dhënat|{system}) ${FEW}nuk (?:janë|u|kanë|ka) ${FEW}(?:vjedhur|rrjedhur|komprometuar|humbur|vodhën)`,
  // German.
  `(?:keine|keinen|kein|keinerlei) ${FEW}(?:datenabfluss|datenabflüsse|datenleck|datenlecks|datendiebstahl|datenverlust)`,
  `(?:keine|keinerlei) ${FEW}(?:daten|{system}) ${FEW}(?:abgeflossen|gestohlen|entwendet|verloren|erbeutet|abgegriffen)`,
  // French.
  `(?:aucune|aucun|pas de|sans) ${FEW}(?:fuite|vol|perte)s? (?:[a-zà-ÿ-]{3,20} )?(?:de |d'|d’|des )(?:données|informations|{system})`,
  `aucune (?:donnée|information)s? ${FEW}n['’](?:a|ont) été ${FEW}(?:volée|dérobée|perdue|exfiltrée|compromise)s?`,
  // Italian.
  `(?:nessuna|nessun|senza) ${FEW}(?:fuga|perdita|furto) (?:[a-zà-ÿ]{3,20} )?(?:di )(?:dati|informazioni|{system})`,
  `nessun dato ${FEW}(?:è|e'|sia) stato ${FEW}(?:rubato|sottratto|perso|trafugato|esfiltrato)`,
  // Spanish and Portuguese.
  `(?:no hubo|no ha habido|no hay|ninguna|ningún|sin|não houve|nenhuma|nenhum) ${FEW}(?:fuga|filtración|robo|pérdida|roubo|perda|vazamento) (?:[a-zà-ÿ]{3,20} )?(?:de )(?:datos|información|dados|{system})`,
  // Serbian, Croatian, Montenegrin.
  `(?:nema|nije bilo|bez) ${FEW}(?:curenja|krađe|gubitka|odliva) (?:podataka|informacija|{system})`,
  `(?:podaci|{system}) nisu ${FEW}(?:ukradeni|procurili|kompromitovani|izgubljeni|otuđeni)`,
  // Ukrainian and Russian.
  "(?:(?:[а-яіїєґё]{4,20}|{name}) )?(?:витоку|втрати|викрадення|утечки|потери|хищения) (?:[а-яіїєґё]{3,20} )?(?:даних|інформації|данных|информации|{system}) (?:не було|не сталося|не відбулося|не зафіксовано|не было|не произошло|не зафиксировано)",
  "(?:дані|данные|{system}) (?:[а-яіїєґё]{3,20} ){0,2}не (?:викрадено|втрачено|викрадені|постраждали|похищены|украдены|утекли|пострадали)",
  // Chinese.
  "(?:没有|并未|未|無|无|没)[^。；，]{0,10}?(?:泄露|泄漏|外泄|被盗|被窃)(?:数据|资料|信息)?",
];

/** Where a leak of data is read as an attack; its name is looked at. */
const NO_SUCH_ATTACK = pattern(
  `(?:(?:aucune|aucun|pas de|nessuna|nessun|ninguna|ningún|no hubo|no hay|sin|nenhuma|não houve|nema|nije bilo|bez|keine|keinen|kein|asnjë|no|(?<n>{name})(?: bilo)?) ${FEW}|(?:没有|并未|并无|无)[^。；，]{0,8}?)(?<a>{attack})|(?:(?:[а-яіїєґё]{4,20}|{name}) )?(?<b>{attack}|{name}) (?:(?:[а-яіїєґё]{2,20}|{system}) ){0,2}?(?:не було|не сталося|не відбулося|не зафіксовано|не было|не произошло|не зафиксировано)`,
);
/** A word that opens the sentence is read as a name: `Nema curenja podataka`. */
const NO = /^(?:nema|nije|bez|keine?|aucune?|nessuna?|ninguna)$/iu;
const LEAK =
  /leak|fuite|vol de donn|fuga|filtraci|vazamento|furto|curenj|krađ|abfluss|leck|diebstahl|вит[іо]к|утеч|rrjedhje|泄|窃/iu;

const NO_LEAK = pattern(DENIALS.map((source) => `(?:${source})`).join("|"));

/** That it was no grave, great or sensitive one leaves room for a lesser one. */
const GRADE =
  /serious|significant|major|sensitive|serioze|rëndësishm|ndjeshm|ernst|schwer|gravierend|größer|sensib|grave|majeur|important|seri[ao]|rilevant|significativ|ozbiljn|značajn|osetljiv|серйозн|значн|чутлив|серьезн|серьёзн|значительн|крупн|严重|重大|敏感|озбиљн/u;

/** A denial that data were lost, leaked or stolen. */
export function leakDenials(sentence: AnalysedSentence): readonly {
  readonly claim: Omit<QuantityClaim, "type" | "incident">;
  readonly span: Span;
  readonly rule: string;
}[] {
  const attacks = matches(sentence.abstract, NO_SUCH_ATTACK).filter((match) => {
    const opening = match.mentionOf("n")?.name;
    const name = (match.mentionOf("a") ?? match.mentionOf("b"))?.name ?? "";
    return LEAK.test(name) && (opening === undefined || NO.test(opening));
  });
  return [...matches(sentence.abstract, NO_LEAK), ...attacks].map((match) => ({
    claim: {
      metric: "data leak",
      value: GRADE.test(`${match.words} ${match.mentions.map(({ name }) => name).join(" ")}`.toLowerCase())
        ? "no serious leak"
        : "none",
      unit: "leak",
    },
    span: { start: match.start, end: match.end },
    rule: "quantity-no-leak",
  }));
}
