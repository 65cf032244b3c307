/** Credits in brackets. */
const IN_BRACKETS: readonly RegExp[] = [
  /\((?:photo|image|picture|file photo|pic)?\s{0,2}(?:credits?|courtesy|source|by)\s{0,2}[:：]?\s[^()]{2,100}\)/iu,
  /\((?:photo|image|picture|foto|fotografia|bild|зображення|фото)\s{0,2}(?:by|from|via|nga|von|di|de|[:：])\s?[^()]{2,100}\)/iu,
];
/** Credits with a slash. */
const WITH_SLASH =
  /\b(?:REUTERS|AFP|EPA|EPA-EFE|AP|ANSA|DPA|TASS|ANADOLU|XINHUA)\s?\/\s?\p{Lu}[\p{L}.' -]{1,40}|\/ILLUSTRATION\b/u;
/** What other picture credits look like. */
const CREDITS: readonly RegExp[] = [
  /^(?:photo|image|picture|illustration|graphic|file photo|foto|fotografi|fotografia|fotoja|bild|imagen|immagine|фото|изображение|зображення|图片|图)\s{0,2}(?:credits?|by|courtesy|source)?\s{0,2}[:：]\s{0,2}\S/iu,
  /\b(?:via (?:REUTERS|AP|AFP)|AP Photo|Getty Images|iStockphoto|Shutterstock|stock\.adobe\.com|Adobe Stock|picture alliance|Depositphotos|Unsplash|Wikimedia Commons)\b/u,
  /\bILLUSTRATION\)/u,
  /^(?:photograph|illustration)[:：]? (?:by )?\p{Lu}/iu,
];
/** Blocks longer than this are no captions. */
const LONGEST = 450;
/** `Sikov -`: what is left of `Sikov - stock.adobe.com` after cutting. */
const CUT_CREDIT = /^\p{Lu}[\p{L}.']{1,24}(?: \p{Lu}[\p{L}.']{1,24}){0,3} [-–—]$/u;

/** Whether a block names where a picture is from. */
export function isCaption(words: string): boolean {
  if (words.length > LONGEST) return false;
  return (
    CUT_CREDIT.test(words) ||
    CREDITS.some((pattern) => pattern.test(words)) ||
    (words.includes("/") && WITH_SLASH.test(words)) ||
    (words.includes("(") && IN_BRACKETS.some((pattern) => pattern.test(words)))
  );
}

/** A credit and nothing else: what stands before it is the rest of the caption. */
export function isCredit(words: string): boolean {
  return words.length <= 160 && /^[([].*[)\]]$/u.test(words) && isCaption(words);
}
