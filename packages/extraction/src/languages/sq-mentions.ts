import type { LanguageRules } from "./language-rules.ts";

/** Cases of a noun: indefinite and definite, singular and plural. */
const SYSTEM_NOUN =
  "(?:(?:mikro|nën)?sistem(?:i|in|it|e|et|eve)?|rrjet(?:i|in|it|e|et|eve)?|server(?:i|in|it|ë|ët|at|ëve|ave)?|kompjuter(?:i|in|it|ë|ët|at|ëve|ave)|(?:ueb|web|uebsajt|website)[- ]?(?:faqe(?:ja|n|s|t|ve)?|i|in|it|e|et|eve)?|faqe(?:ja|n|s|t|ve)?|portal(?:i|in|it|e|et|eve)|platform(?:a|ën|ës|at|ave|ë)|aplikacion(?:i|in|it|e|et|eve)|baz(?:a|ën|ës|at|ave|ë) (?:e|të|së) të dhënave|databaz(?:a|ën|ës|at)|database|infrastruktur(?:a|ën|ës|ë)|shërbim(?:i|in|it|e|et|eve)|regjistr(?:i|in|it|a|at|ave)|(?<!sipas )të dhëna(?:t|ve)?|llogari(?:a|të|ve)?|postë(?:n|s)? elektronike|posta elektronike|e-?mail(?:i|in|et|eve|-et|-i|-in)?|pajisje(?:t|ve)?|dokument(?:i|e|et|eve)|skedar(?:ë|ët|ëve))";

/** Adjectives and attributes behind a system's noun. */
const SYSTEM_TAIL =
  "(?:(?: (?:kibernetik|qeveritar|shtetëror|publik|online|on-line|elektronik|digjital|dixhital|informatik|kompjuterik|zyrtar|bankar|kufitar|personal|doganor|tatimor|kryesor|shëndetësor|sekret|konfidencial|sensitiv|financiar|administrativ|rezervë)(?:e|ë|a)?| (?:e|të|së|i) (?:internetit|web-it|ueb-it|informacionit|informacioneve|qeverisë|shtetit|administratës|kompanisë|bankës|institucionit|institucioneve|bashkisë|policisë|doganave|tatimeve|spitalit|universitetit|ministrisë|ministrive|aeroportit|klientëve|qytetarëve|përdoruesve|pacientëve|punonjësve|pikave kufitare|pikave të kalimit kufitar|kufirit|kufijve|pagave|telekomunikacionit)| (?:brenda|në) (?:rrjetit|rrjet)){0,4})";

/** What a ministry is for, up to the word that is written as a name: "Administratës Publike", "Punëve të Jashtme". */
const OF_FIELD = "(?:[a-zëç]{3,16}(?:ës|së|ve|it) (?:{link} )?){0,2}";
const MINISTER = "(?:zëvendës)?ministr(?:i|in|it|ja|en|es)";

/** What Albanian names: bodies, persons, groups, attackers, attacks, systems. */
export const ALBANIAN_MENTIONS: LanguageRules["mentions"] = [
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
    find: `{start}ministri(?:a|në|së) (?:{link} )?(?:(?:punëve )?(?:{link} )?(?:jashtme|brendshme|mbrojtjes)|${OF_FIELD}{name}(?: (?:dhe )?(?:{link} )?{name}){0,3})(?: (?:{link} )?(?<c>{demonym}|{country}))?`,
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
    find: "{start}(?<m>(?:kompani(?:a|në|së)|operator(?:i|in|it)|shoqëri(?:a|në|së)|aviokompani(?:a|në|së)) (?:{demonym} )?(?:(?:{link} )?[a-zëç]{3,18} ){0,2}['\"]?(?<n>{name}|{organisation})['\"]?)",
  },
  {
    cls: "person",
    find: `{start}(?<m>(?<r>${MINISTER} {link} ${OF_FIELD}{name})(?: {link} (?<c>{demonym}|{country}))?,? (?<n>{name})(?:,(?= (?:{adv}){say}))?)`,
  },
  {
    cls: "person",
    find: `{start}${MINISTER} {link} (?:${OF_FIELD}{name}|(?:punëve )?{link} (?:jashtme|brendshme))(?: {link} (?<c>{demonym}|{country}))?(?=,? (?:{adv}){say})`,
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
];
