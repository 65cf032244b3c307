/** Lines of a site around its article, by how they begin or what they are as a whole. Lower case; tried on lines of at most 300 characters. */
const WHOLE = new Set(
  [
    "ad|ads|advertisement|advertisements|advert|advertorial|sponsored|sponsored content|promoted|promotion|anzeige|werbung|publicité|pubblicità|publicidad|publicidade|reklama|reklamë|reklam|oglas|реклама|广告",
    "share|share this|share this article|share on facebook|share on twitter|tweet|print|email|e-mail|copy link|save|bookmark|follow us|teilen|drucken|partager|condividi|compartir|shpërndaje|podijeli|поделиться|поділитися|分享",
    "menu|home|search|login|log in|sign in|sign up|register|subscribe|newsletter|contact|contact us|about us|privacy policy|terms of use|terms of service|terms and conditions|cookie policy|imprint|impressum|datenschutz|skip to content|skip to main content|back to top|load more|read more|more|next|previous|comments|leave a comment|leave a reply|no comments|reply",
    "related articles|related posts|related stories|related news|related topics|related|you may also like|you might also like|recommended|recommended for you|most read|most popular|trending|trending now|latest news|more from|also read|see also|mehr zum thema|lesen sie auch|à lire aussi|leggi anche|lea también|lexo edhe|të ngjashme|pročitajte još|читайте также|читайте також|相关阅读",
    "stay updated with the latest news!|stay updated with the latest news|get the latest news|sign up for our newsletter|subscribe to our newsletter|join our newsletter|enter your email|your email address|thank you for subscribing|accept|accept all|accept cookies|reject all|manage preferences|cookie settings",
  ].flatMap((row) => row.split("|")),
);

const BEGINNINGS: readonly RegExp[] = [
  /^(?:read|learn|find out|see|discover) (?:more|also|next)(?: (?:about|on|at|in|here|from)\b|[:：]|$)/,
  /^(?:see also|also read|read also|read next|you may also like|you might also like)(?: {1,9}|[:：])/,
  /^(?:related(?: \w{3,12})?|read this|more on this|more from [\w ]{2,30}|more about [\w ]{2,30}|recommended(?: \w{3,12})?|don't miss|trending(?: now)?)[:：]/,
  /^(?:lesen sie (?:auch|mehr)|mehr zum thema|siehe auch|zum thema|à lire aussi|lire aussi|voir aussi|leggi anche|vedi anche|lea también|lee también|te puede interesar|veja também|leia também|lees ook|czytaj także|zobacz też|citește și|lexo edhe|lexoni edhe|shiko edhe|pročitajte|vidi još|okumaya devam|читайте также|читайте також|смотрите также|延伸阅读|相关阅读)\b/u,
  /^(?:stay (?:updated|informed|tuned|up to date|connected)|sign up|subscribe|join (?:our|us|the)|register (?:now|for)|get (?:our|the) (?:latest|daily|weekly|best|newsletter)|follow (?:us|@)|download our app|support our|become a (?:member|subscriber)|want more|enjoyed this|like what you)\b.{0,160}$/,
  /^(?:newsletter|abonnieren|abonnez-vous|iscriviti|suscríbete|suscribirse|inscreva-se|abonohu|abonohuni|pretplatite|подпишитесь|підпишіться|订阅)\b/u,
  /^(?:categories|category|tags|tagged|tag|filed under|topics|keywords|kategorien|schlagwörter|catégories|mots-clés|categorie|categorías|etiquetas|kategoria|kategoritë|etiketa|oznake|теги|метки|категории|标签|分类)\s{0,2}[:：]/u,
  /^(?:posted in|published in|filed in|in category)\b.{0,80}$/,
  /^(?:©|\(c\) ?\d|copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|tutti i diritti|todos los derechos|të gjitha të drejtat|sva prava|все права защищены)/u,
  /^(?:this (?:site|website) uses cookies|we use cookies|by (?:continuing|using) (?:to|this)|we (?:and our partners )?use cookies|diese (?:seite|website) verwendet cookies|wir verwenden cookies|ce site utilise des cookies|questo sito (?:utilizza|usa)|este sitio (?:utiliza|usa)|kjo faqe përdor)/,
  /^(?:image|photo|picture|video|audio|gallery) \d{1,3} (?:of|\/) \d{1,3}$/,
  /^\d{1,6} (?:comments?|shares?|views?|likes?|kommentare|commentaires|commenti|comentarios|komente|reactions?)$/,
  /^(?:estimated )?(?:reading time|read time|lesezeit|\d{1,3} ?(?:-| )?min(?:ute)?s?\.? read)/,
  /^(?:page|seite|faqe|strana|página|pagina) \d{1,4}(?: (?:of|von|nga|de|di|\/) \d{1,4})?(?: [|·•–-] .{1,80})?$/,
  /^tlp ?: ?(?:white|clear|green|amber(?: ?\+ ?strict)?|red)$/,
  /^(?:click here|tap here|watch (?:now|the video|live)|listen to this|listen now|play video)\b.{0,80}$/,
  /^\[?(?:this (?:article|post|story) (?:was|has been|originally|first)|the post .{1,160} (?:appeared first|first appeared) on|originally published)\b/,
];

const IMAGE_FILE = /^[^\s/\\]{1,120}\.(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?)$/i;
const EMPTY_LIST = /^[\s,;|•·.*_=~#–—-]{1,80}$/;
const LONGEST = 300;

/** One pattern of all beginnings: it is tried on every line, and fails at the first character of most. */
const BEGINNING = new RegExp(BEGINNINGS.map(({ source }) => source).join("|"), "u");

const LEADING = new Set(" \t\n\r\f\v\u00a0»›>▸→•*|:-");
const TRAILING = new Set([...LEADING, "…", ".", "!"]);

/** Without bullets, arrows and stops around the words. */
function bareWords(low: string): string {
  let start = 0;
  let end = low.length;
  while (start < end && LEADING.has(low.charAt(start))) start += 1;
  while (end > start && TRAILING.has(low.charAt(end - 1))) end -= 1;
  return low.slice(start, end);
}

/** Whether a line or block is furniture of a site and no part of the report. `words` without blanks at its ends. */
export function isFurniture(words: string): boolean {
  if (words.length > LONGEST) return false;
  const lower = words.toLowerCase();
  const low = /[^\S ]|\s\s/.test(lower) ? lower.replace(/\s+/g, " ") : lower;
  const bare = bareWords(low);
  if (WHOLE.has(low) || WHOLE.has(bare)) return true;
  if (EMPTY_LIST.test(words) || IMAGE_FILE.test(words)) return true;
  return BEGINNING.test(bare) || (low !== bare && BEGINNING.test(low));
}

const NEWSLETTER_OF =
  /\b(?:subscribe to|sign up for|join) (?:the )?(?=The |[A-Z])([\p{L}\d'’&. -]{2,60}?)(?:'s|’s)? (?:daily |weekly |free |email )?newsletter\b/iu;

/** The name of the publisher in `Subscribe to The X Newsletter`. */
export function newsletterPublisher(words: string): string | undefined {
  if (words.length > LONGEST || !words.toLowerCase().includes("newsletter")) return undefined;
  const name = NEWSLETTER_OF.exec(words)?.[1]?.trim();
  if (name === undefined || /^(?:our|the|this|my|a|free|daily|weekly)$/i.test(name) || /^our /i.test(name))
    return undefined;
  return /\bsubscribe to the /i.test(words) && !/^the /i.test(name) ? `The ${name}` : name;
}
