/** Words for numbers, scales and what qualifies them, in the languages that are read. */

/** Small numbers in words, by language; a language that lacks a list is read with that of English. */
export const NUMBER_WORDS: Readonly<Record<string, string>> = {
  en: "one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 fifteen=15 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90",
  sq: "dy=2 tre=3 tri=3 katër=4 pesë=5 gjashtë=6 shtatë=7 tetë=8 nëntë=9 dhjetë=10 njëmbëdhjetë=11 dymbëdhjetë=12 pesëmbëdhjetë=15 njëzet=20 tridhjetë=30 dyzet=40 pesëdhjetë=50",
  de: "zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 fünfzehn=15 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50",
  it: "due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 quindici=15 venti=20 trenta=30 quaranta=40 cinquanta=50",
  fr: "deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 quinze=15 vingt=20 trente=30 quarante=40 cinquante=50",
  es: "dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 quince=15 veinte=20 treinta=30 cuarenta=40 cincuenta=50",
  pt: "dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 quinze=15 vinte=20 trinta=30 quarenta=40 cinquenta=50",
  sr: "dva=2 dve=2 dvije=2 tri=3 četiri=4 pet=5 šest=6 sedam=7 osam=8 devet=9 deset=10 jedanaest=11 dvanaest=12 petnaest=15 dvadeset=20 trideset=30 četrdeset=40 pedeset=50 два=2 две=2 двије=2 три=3 четири=4 пет=5 шест=6 седам=7 осам=8 девет=9 десет=10 дванаест=12 петнаест=15 двадесет=20 тридесет=30 педесет=50",
  uk: "два=2 дві=2 двох=2 двома=2 три=3 трьох=3 чотири=4 чотирьох=4 п'ять=5 п’ять=5 п'яти=5 п’яти=5 шість=6 шести=6 сім=7 вісім=8 дев'ять=9 дев’ять=9 десять=10 десяти=10 дванадцять=12 п'ятнадцять=15 двадцять=20 тридцять=30 сорок=40 п'ятдесят=50",
  ru: "два=2 две=2 двух=2 двумя=2 три=3 трех=3 трёх=3 четыре=4 четырех=4 четырёх=4 пять=5 пяти=5 шесть=6 шести=6 шестерых=6 семь=7 семи=7 восемь=8 восьми=8 девять=9 десять=10 десяти=10 двенадцать=12 пятнадцать=15 двадцать=20 тридцать=30 сорок=40 пятьдесят=50",
};

/** Languages that are read with the numbers of another. */
export const SAME_NUMBER_WORDS: Readonly<Record<string, string>> = { hr: "sr", bs: "sr", be: "ru" };

/** What multiplies the figure before it, lower case, in words of letters with case. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ...scale(1e2, "hundred"),
  ...scale(
    1e3,
    "k thousand mijë mila tausend tsd. tsd mille mil hiljada hiljade hiljadu tisuća tisuće tisuću хиљада хиљаде хиљаду тис. тис тисяч тисячі тисячу тисячами тыс. тыс тысяч тысячи тысячу тысячами",
  ),
  ...scale(
    1e6,
    "m million millionen mio. mio milionë miliona milion milioni milione millions mln. mln mn millones millón milhões milhão milijuna milijun милиона милион мільйонів мільйони мільйона мільйон миллионов миллиона миллион млн. млн",
  ),
  ...scale(
    1e9,
    "b bn billion milliarden milliarde mrd. mrd miliardë miliard miliardi miliardo milliards milliard milijardi milijarde milijarda милијарди мільярдів мільярди мільярда мільярд миллиардов миллиарда миллиард млрд. млрд",
  ),
  ...scale(1e12, "trillion billionen"),
]);

/** The same in Chinese characters, which nothing separates from what follows. */
export const HAN_SCALES: ReadonlyMap<string, number> = new Map([
  ["千", 1e3],
  ...scale(1e4, "万 萬"),
  ...scale(1e6, "百万 百萬"),
  ...scale(1e7, "千万 千萬"),
  ...scale(1e8, "亿 億"),
  ...scale(1e9, "十亿 十億"),
  ...scale(1e12, "万亿 萬億"),
]);

function scale(value: number, words: string): [string, number][] {
  return words.split(" ").map((word) => [word, value]);
}

/** Words for many without a number, by language: alternations. */
export const VAGUE_NUMBERS: Readonly<Record<string, string>> = {
  en: "(?:tens|dozens|hundreds) of (?:thousands|millions|billions)|dozens|hundreds|thousands|millions|billions|several (?:hundred|thousand|million|billion)|(?:a )?dozen|a few hundred|tens of",
  sq: "(?:dhjetëra|qindra) (?:mijëra|mijë|milionë)|dhjetëra|qindra|mijëra|miliona",
  de: "(?:mehrere )?(?:zehn|hundert)tausende|(?:mehrere )?(?:dutzende?|hunderte|tausende|hundert|tausend)|millionen",
  fr: "(?:dizaines|centaines) de (?:milliers|millions)|dizaines|centaines|milliers|une (?:dizaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine)|un millier",
  it: "(?:decine|centinaia) di (?:migliaia|milioni)|decine|centinaia|migliaia|una (?:decina|ventina|trentina|cinquantina)|un (?:centinaio|migliaio)",
  es: "(?:decenas|cientos|centenares) de (?:miles|millones)|decenas|cientos|centenares|miles|un millar|un centenar|una (?:decena|veintena|treintena|cincuentena)",
  pt: "(?:dezenas|centenas) de (?:milhares|milhões)|dezenas|centenas|milhares",
  sr: "(?:desetine|stotine) (?:hiljada|tisuća|miliona|milijuna)|nekoliko (?:desetina|stotina|hiljada|tisuća|desetaka)|desetine|desetak|stotine|stotinjak|hiljade|tisuće|(?:десетине|стотине) (?:хиљада|милиона)|неколико (?:десетина|стотина|хиљада)|десетине|стотине|хиљаде",
  uk: "(?:десятки|десятків|сотні|сотень) (?:тисяч|мільйонів)|кілька (?:десятків|сотень|тисяч)|десятки|десятків|сотні|сотень|тисячі|мільйони",
  ru: "(?:десятки|десятков|сотни|сотен) (?:тысяч|миллионов)|несколько (?:десятков|сотен|тысяч)|нескольких (?:десятков|сотен|тысяч)|десятки|десятков|сотни|сотен|тысячи|миллионы",
  zh: "成千上万|数以千计|数以万计|[数數](?:十|百|千)?[万萬亿億]|[数數][十百千]|上[百千万]",
};

/** Words right before a number that qualify it: alternations. */
export const QUALIFYING_WORDS = {
  over: "over|more than|exceeding|exceed|exceeded|exceeds|upwards of|oltre|più di|mehr als|über|gut|mbi|më shumë se|më tepër se|plus de|plus d'|más de|mas de|mais de|više od|preko|више од|преко|понад|більше|более|более чем|больше|свыше|超过|超過|逾|多达|越过",
  about:
    "about|around|some|roughly|approximately|nearly|almost|circa|ca\\.|quasi|rund|etwa|ungefähr|knapp|fast|rreth|gati|afro|përafërsisht|environ|près de|quelque|presque|unos|unas|cerca de|alrededor de|casi|aproximadamente|oko|otprilike|gotovo|skoro|око|скоро|близько|майже|приблизно|около|почти|примерно|порядка|约|約|近|大约|大約|将近|接近",
  "at least":
    "at least|a minimum of|mindestens|wenigstens|almeno|të paktën|së paku|au moins|al menos|por lo menos|pelo menos|najmanje|barem|најмање|щонайменше|не менше|як мінімум|по меньшей мере|не менее|не меньше|как минимум|минимум|至少",
  "up to": "up to|as many as|bis zu|fino a|deri në|jusqu'à|jusqu'a|hasta|até|do čak|и до|до|最多|多达|高达",
  under:
    "fewer than|less than|under|below|weniger als|meno di|më pak se|moins de|menos de|manje od|мање од|менше|менее|меньше|不到|不足",
} as const;
