/** Month names and their usual short forms, lower case, by language. Ambiguous ones ("may", "mars") need a number or a preposition beside them. */
const MONTHS_BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  en: [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
  ],
  sq: [
    "janar janarit janari janarin",
    "shkurt shkurtit shkurti shkurtin",
    "mars marsit marsi marsin",
    "prill prillit prilli prillin",
    "maj majit maji majin",
    "qershor qershorit qershori qershorin",
    "korrik korrikut korriku korrikun",
    "gusht gushtit gushti gushtin",
    "shtator shtatorit shtatori shtatorin",
    "tetor tetorit tetori tetorin",
    "nëntor nëntorit nëntori nëntorin nentor",
    "dhjetor dhjetorit dhjetori dhjetorin",
  ],
  de: [
    "januar jänner",
    "februar",
    "märz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober okt",
    "november",
    "dezember dez",
  ],
  fr: [
    "janvier",
    "février fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août aout",
    "septembre",
    "octobre",
    "novembre",
    "décembre decembre",
  ],
  it: [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
  ],
  es: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre setiembre",
    "octubre",
    "noviembre",
    "diciembre",
  ],
  sr: [
    "januar januara siječnja siječanj",
    "februar februara veljače",
    "mart marta ožujka",
    "april aprila travnja",
    "maj maja svibnja",
    "jun juna lipnja",
    "jul jula srpnja",
    "avgust avgusta kolovoza",
    "septembar septembra rujna",
    "oktobar oktobra listopada",
    "novembar novembra studenoga",
    "decembar decembra prosinca",
  ],
  uk: [
    "січня січень",
    "лютого лютий",
    "березня березень",
    "квітня квітень",
    "травня травень",
    "червня червень",
    "липня липень",
    "серпня серпень",
    "вересня вересень",
    "жовтня жовтень",
    "листопада листопад",
    "грудня грудень",
  ],
  ru: [
    "января январь январе",
    "февраля февраль феврале",
    "марта март марте",
    "апреля апрель апреле",
    "мая май мае",
    "июня июнь июне",
    "июля июль июле",
    "августа август августе",
    "сентября сентябрь сентябре",
    "октября октябрь октябре",
    "ноября ноябрь ноябре",
    "декабря декабрь декабре",
  ],
};

/** Month number (1–12) by lower-case name in any of the languages. */
export const MONTH_NUMBER: ReadonlyMap<string, number> = new Map(
  Object.values(MONTHS_BY_LANGUAGE).flatMap((months) =>
    months.flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
  ),
);

/** Alternation of all month names, the longest first, for use in a regular expression with the `i` flag. */
export const MONTH_ALTERNATION = [...MONTH_NUMBER.keys()]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .join("|");

/** ISO weekday (1 is Monday) by lower-case name. */
export const WEEKDAY_NUMBER: ReadonlyMap<string, number> = new Map(
  [
    "monday montag lundi lunedì lunes hënë hënën понедельник понеділок",
    "tuesday dienstag mardi martedì martes martë martën вторник вівторок",
    "wednesday mittwoch mercredi mercoledì miércoles mërkurë mërkurën среду середу",
    "thursday donnerstag jeudi giovedì jueves enjte enjten четверг четвер",
    "friday freitag vendredi venerdì viernes premte premten пятницу п'ятницю",
    "saturday samstag samedi sabato sábado shtunë shtunën субботу суботу",
    "sunday sonntag dimanche domenica domingo diel dielë dielën воскресенье неділю",
  ].flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);

export const WEEKDAY_ALTERNATION = [...WEEKDAY_NUMBER.keys()]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .join("|");
