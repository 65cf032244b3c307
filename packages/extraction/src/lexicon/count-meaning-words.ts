/** What became of the things counted, in languages other than English: beginnings of words, lower case. */
const MEANING_WORDS: readonly (readonly [english: string, words: string])[] = [
  [
    "replaced",
    "ersetzt, ausgetauscht, sostituit, remplacé, reemplaza, substituíd, zëvendës, zamijenjen, zamenjen, замењен, замін, замен, 更换, 替换",
  ],
  [
    "restored",
    "wiederhergestellt, wieder online, ripristinat, rétabli, restaurad, restablec, rivendos, vraćen, obnovljen, обновљен, відновл, восстановлен, 恢复",
  ],
  [
    "stolen",
    "gestohlen, erbeutet, entwendet, abgeflossen, rubat, rubare, sottratt, trafugat, volé, dérob, robad, robó, robaron, sustra, roub, vjedhur, vodhën, ukraden, украден, вкрали, викрал, викраден, похит, украл, 窃取, 被盗, 盗走, 盗取",
  ],
  [
    "leaked",
    "veröffentlicht, geleakt, pubblicat, diffus, publié, divulgu, filtrad, publicad, publikua, rrjedh, objavljen, објављен, оприлюдн, опублік, опублик, утек, 泄露, 外泄, 公布",
  ],
  ["infected", "infiziert, infettat, infecté, infectad, infectó, infektua, zaraž, zarazi, заражен, інфікован, 感染"],
  [
    "encrypted",
    "verschlüsselt, crittograf, cifrat, chiffré, cifrad, encriptad, enkriptua, šifrira, šifrova, шифрован, зашифр, 加密",
  ],
  [
    "destroyed",
    "zerstört, gelöscht, distrutt, cancellat, détrui, effacé, destru, borrad, shkatërrua, fshir, uništen, obrisan, уништен, знищ, уничтож, стерт, 摧毁, 销毁, 破坏, 损坏",
  ],
  [
    "affected",
    "betroffen, getroffen, gestört, lahmgelegt, ausgefallen, geschlossen, schließen, colpit, colpire, impedit, interessat, chius, chiuder, bloccat, touché, touche, frappé, affecté, paralys, fermé, afectad, perdieron, perdid, afectó, afectaron, cerrad, cierre, cerrar, atacad, afetad, fechad, prekur, goditur, preku, mbyll, pogođen, zatvor, погођен, затвор, постражда, уражен, закрит, без зв, пострада, затрон, пораж, закры, 受影响, 瘫痪, 关闭, 影响, 受害, 中断",
  ],
];

/** What a sum of money is, in languages other than English: beginnings of words, lower case. */
const SUM_WORDS: readonly (readonly [metric: string, words: string])[] = [
  [
    "ransom paid",
    "gezahlt, bezahlt, pagato, pagò, payé, versé, pagad, pagó, pagou, paguar, paguan, platil, uplatil, платил, сплат, заплат, выплат, 支付",
  ],
  [
    "ransom demanded",
    "lösegeld, fordert, forder, verlang, riscatto, chiest, chiedon, rançon, réclam, exig, rescate, resgate, shpërblim, kërku, otkupnin, traž, откупнин, тражи, викуп, вимага, выкуп, требу, потребова, 赎金, 勒索, 要求",
  ],
  [
    "money stolen",
    "gestohlen, erbeutet, rubat, sottratt, furto, volé, dérob, robad, robo, roub, desvi, desaparec, vjedhur, vodhën, ukraden, ukrali, украден, украл, вкра, викра, похит, 窃, 盗",
  ],
  [
    "damage",
    "schaden, schäden, kosten, verlust, danni, danno, perdite, costi, dégâts, préjudice, pertes, coût, daños, pérdida, coste, prejuízo, dëme, humbje, štet, gubit, штет, збитк, втрат, ущерб, убыт, потер, 损失",
  ],
];

/** `(?<!\p{L})(?:a|b)`: at the start of a word, save for signs that are written without spaces. */
function starts(words: string): RegExp {
  const all = words.split(", ");
  const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);
  const [own, han] = [all.filter((word) => !isHan(word)), all.filter(isHan)];
  return new RegExp([`(?<!\\p{L})(?:${own.join("|")})`, ...han].join("|"), "u");
}

export const TRANSLATED_MEANINGS: readonly (readonly [string, RegExp])[] = MEANING_WORDS.map(([english, words]) => [
  english,
  starts(words),
]);

export const TRANSLATED_SUMS: readonly (readonly [string, RegExp])[] = SUM_WORDS.map(([metric, words]) => [
  metric,
  starts(words),
]);
