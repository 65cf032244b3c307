import { BETWEEN, type Action, type AgentBehind } from "./agent-behind.ts";
import { FRENCH_ACTS, ITALIAN_ACTS, SPANISH_ACTS } from "./romance-acts.ts";

/** German: "wurden von X ausgewiesen", "die Ausweisung durch X". */
function german(acts: readonly AgentBehind[]): Action[] {
  return acts.flatMap(({ to, done, noun, ...act }) => [
    ...(to === undefined || done === undefined
      ? []
      : [
          {
            ...act,
            find: `(?:${to})${BETWEEN} (?:wurden?|worden|werden|wird|sind|ist) (?:{far})?(?:von|vom|durch|durch das|seitens) {det}(?<b>{list:voice}) (?:{few})?(?:${done})`,
          },
        ]),
    ...(noun === undefined
      ? []
      : [{ ...act, find: `{start}(?:${noun})${BETWEEN} (?:durch|seitens) {det}(?<b>{list:voice})` }]),
  ]);
}

const GERMAN_ACTS: readonly Action[] = [
  ...german([
    {
      class: "expel",
      kind: "expel diplomats",
      to: "diplomaten|botschafter|botschaftsmitarbeiter|militärattachés?|attachés?",
      done: "ausgewiesen|des landes verwiesen",
      noun: "ausweisung",
    },
    {
      class: "sanction",
      kind: "sanctions",
      to: "sanktionen|strafmaßnahmen|einreiseverbote|kontosperren",
      done: "verhängt|beschlossen|erlassen",
      noun: "verhängung von sanktionen",
    },
    { class: "condemn", kind: "condemn", to: "{attack}", done: "verurteilt|scharf kritisiert", noun: "verurteilung" },
    {
      class: "emergency",
      kind: "declare an emergency",
      to: "katastrophenfall|notstand|katastrophenalarm",
      done: "ausgerufen|erklärt|festgestellt|ausgelöst",
    },
    { class: "respond", kind: "investigate", to: "ermittlungen", done: "aufgenommen|eingeleitet|übernommen" },
    {
      class: "sever_relations",
      kind: "sever diplomatic relations",
      to: "beziehungen",
      done: "abgebrochen",
      noun: "abbruch der (?:diplomatischen )?beziehungen",
    },
    { class: "publish", kind: "publish a report", to: "bericht|analyse|warnung|bericht", done: "veröffentlicht" },
    {
      class: "contain",
      kind: "shut down systems",
      to: "{system}",
      done: "abgeschaltet|heruntergefahren|vom netz genommen|abgeklemmt",
    },
  ]),
  {
    class: "publish",
    kind: "publish a report",
    find: "(?<b>{list:organisation}) (?:{adv})(?:veröffentlichte|veröffentlichten|veröffentlicht|publizierte|gab|legte) (?:{few})?(?:{report}|bericht|analyse|warnung|sicherheitswarnung|warnhinweis|leitfaden|hinweise|indikatoren)",
  },
  {
    class: "publish",
    kind: "publish a report",
    find: "(?<b>{list:organisation}) (?:hat|haben) (?:{few})?(?:bericht|analyse|warnung|sicherheitswarnung|leitfaden|hinweise|indikatoren) (?:{few})?(?:veröffentlicht|publiziert|vorgelegt|herausgegeben)",
  },
  {
    class: "sever_relations",
    kind: "sever diplomatic relations",
    find: "(?<b>{list:voice}) (?:hat|haben|habe|will|wollen) (?:{few})?beziehungen (?:zu|mit|zum) (?:{det})(?<t>{country}|{government}) (?:{few})?(?:abgebrochen|abbrechen)",
  },
  {
    class: "refuse_to_pay",
    kind: "refuse to pay ransom",
    negative: true,
    find: "(?<b>{list:voice}) (?:{far})?(?:kein lösegeld|nicht auf die (?:forderung|lösegeldforderung)|nicht erpressen|nicht erpressbar)",
  },
  {
    class: "emergency",
    kind: "declare an emergency",
    find: "(?<b>{list:voice}) (?:{adv})(?:hat|haben|habe) (?:{few})?(?:katastrophenfall|katastrophenalarm|notstand) (?:{few})?(?:ausgerufen|ausgelöst|erklärt|festgestellt)",
  },
];

const ALBANIAN_ACTS: readonly Action[] = [
  {
    class: "expel",
    kind: "expel diplomats",
    find: '(?:diplomat|ambasador|stafi|personeli)(?:ët|ët e|ve|i|it)?(?: [^.;:"]{0,50}?)? (?:u|janë|është|ishin) (?:dëbua[rn]?|përzunë|shpall(?:ën|ur)|urdhërua[rn]?)(?: [^.;:"]{0,50}?)? (?:nga|prej) (?<b>{list:voice})',
  },
  {
    class: "sanction",
    kind: "impose sanctions",
    find: '(?<b>{state}|{organisation}) (?:{adv})(?:vendos(?:i|ën|ur)?|miratoi|njoftoi|shpalli) (?:[^.;" ]{2,16} ){0,3}?sanksione',
  },
  {
    class: "sanction",
    kind: "impose sanctions",
    find: 'sanksione(?:t|ve)?(?: [^.;:"]{0,60}?)? (?:u|janë|ishin) (?:vendos(?:ën|ur)|miratua[rn]|shpall(?:ën|ur))(?: [^.;:"]{0,50}?)? (?:nga|prej) (?<b>{list:voice})',
  },
  {
    class: "emergency",
    kind: "declare an emergency",
    find: "(?:gjendja e|gjendje) (?:jashtëzakonshme|emergjencës) (?:u|është) shpall(?:ën|ur|)(?: [^.;:]{0,40}?)? (?:nga|prej) (?<b>{list:voice})",
  },
  {
    class: "reward",
    kind: "offer a reward",
    find: "(?<b>{list:voice}) (?:{adv})(?:ofro(?:i|n)|ofruan|ofruar|premto(?:i|n)) (?:{far})??shpërblim",
  },
  {
    class: "respond",
    kind: "summon the ambassador",
    find: "(?<b>{list:voice}) (?:{adv})(?:thirri|thërret|ftoi|tërhoqi) (?:{far})??ambasador",
  },
];

const CHINESE_ACTS: readonly Action[] = [
  {
    class: "respond",
    kind: "summon the ambassador",
    find: "(?<b>{state}|{organisation})(?:[^。；！？，,\\n\\uE000-\\uE00F]{0,8})(?:紧急)?(?:召见|传召)(?:了)?(?:[^。；！？，,\\n\\uE000-\\uE00F]{0,6})(?<t>{country}|{demonym}|{government})?(?:[^。；！？，,\\n]{0,8}?)(?:大使|外交官|代办|公使)",
  },
  {
    class: "respond",
    kind: "recall the ambassador",
    find: "(?<b>{state}|{organisation})(?:[^。；！？，,\\n\\uE000-\\uE00F]{0,10})召回(?:了)?(?:[^。；！？，,\\n]{0,10}?)(?:大使|外交官)",
  },
  {
    class: "reward",
    kind: "offer a reward",
    find: "(?<b>{voice})(?:[^。；！？\\n\\uE000-\\uE00F]{0,10}?)悬赏",
  },
  {
    class: "contain",
    kind: "shut down systems",
    find: "{system}(?:[^。；！？，,\\n]{0,6}?)被(?<b>{organisation}|{government})(?:[^。；！？，,\\n]{0,6}?)(?:关闭|下线|切断|停用|隔离)",
  },
];

const RUSSIAN_ACTS: readonly Action[] = [
  {
    class: "emergency",
    kind: "declare an emergency",
    find: "(?<b>{list:voice}) (?:{adv})(?:объяви(?:л|ла|ло|ли)|вве(?:л|ла|ло|ли)|вв(?:ё|е)л) (?:[а-яё]{3,16} ){0,2}?(?:чрезвычайное положение|режим (?:чрезвычайной ситуации|чс)|чрезвычайную ситуацию)",
  },
  {
    class: "respond",
    kind: "summon the ambassador",
    find: "(?<b>{list:voice}) (?:{adv})(?:вызва(?:л|ла|ло|ли)|вызывает|отозва(?:л|ла|ло|ли)) (?:[а-яё]{3,16} ){0,3}?(?:посл|поверенн|дипломат)[а-яё]{1,4}(?: (?<t>{country}|{demonym}|{government}))?",
  },
  {
    class: "reward",
    kind: "offer a reward",
    find: "(?<b>{list:voice}) (?:{adv})(?:назначи(?:л|ла|ло|ли)|объяви(?:л|ла|ло|ли)|предложи(?:л|ла|ло|ли)|предлагает|обещает) (?:[^.;]{1,40}? )?(?:награду|вознаграждени)",
  },
  {
    class: "respond",
    kind: "investigate",
    find: "(?<b>{list:voice}) (?:{adv})(?:возбуди(?:л|ла|ло|ли)|нача(?:л|ла|ло|ли)|проводит|начал) (?:[а-яё]{3,16} ){0,2}?(?:уголовное дело|расследование|проверку)",
  },
];

const UKRAINIAN_ACTS: readonly Action[] = [
  {
    class: "emergency",
    kind: "declare an emergency",
    find: "(?<b>{list:voice}) (?:{adv})(?:оголоси(?:в|ла|ло|ли)|запровади(?:в|ла|ло|ли)|вве(?:в|ла|ло|ли)) (?:[а-яіїєґ]{3,16} ){0,2}?(?:надзвичайний стан|режим надзвичайної ситуації|надзвичайну ситуацію)",
  },
  {
    class: "respond",
    kind: "summon the ambassador",
    find: "(?<b>{list:voice}) (?:{adv})(?:виклика(?:в|ла|ло|ли)|викликає|відклика(?:в|ла|ло|ли)) (?:[а-яіїєґ]{3,16} ){0,3}?(?:посла|повірен|дипломат)[а-яіїєґ]{0,4}(?: (?<t>{country}|{demonym}|{government}))?",
  },
  {
    class: "reward",
    kind: "offer a reward",
    find: "(?<b>{list:voice}) (?:{adv})(?:призначи(?:в|ла|ло|ли)|оголоси(?:в|ла|ло|ли)|запропонува(?:в|ла|ло|ли)|пропонує|обіцяє) (?:[^.;]{1,40}? )?(?:нагороду|винагород)",
  },
];

/** Serbian, Croatian, Bosnian and Montenegrin, in Latin letters: what the language's own list lacks. */
export const SERBIAN_ACTS: readonly Action[] = [
  {
    class: "emergency",
    kind: "declare an emergency",
    find: "(?<b>{list:voice}) (?:{adv})(?:proglasi(?:o|la|lo|li)|uve(?:o|la|lo|li)) (?:je |su )?(?:{det})?(?:vanredno stanje|izvanredno stanje|vanrednu situaciju|stanje (?:nužde|uzbune))",
  },
  {
    class: "publish",
    kind: "publish a report",
    find: "(?<b>{list:organisation}) (?:{adv})(?:objavi(?:o|la|lo|li)|izda(?:o|la|lo|li)|predstavi(?:o|la|lo|li)) (?:je |su )?(?:{det})?(?:{report}|izvještaj|izveštaj|izvješće|upozorenje|analizu|saopštenje|preporuke|uputstvo|indikatore)",
  },
  {
    class: "respond",
    kind: "summon the ambassador",
    find: "(?<b>{list:voice}) (?:{adv})(?:pozva(?:o|la|lo|li)|povuk(?:ao|la|lo|li)|pozvalo) (?:je |su )?(?:na (?:razgovor|konsultacije) )?(?:{det})?(?:(?<t>{demonym}) )?(?:ambasador|veleposlanik|otpravnik)",
  },
  {
    class: "reward",
    kind: "offer a reward",
    find: "(?<b>{list:voice}) (?:{adv})(?:ponudi(?:o|la|lo|li)|nudi|nude|raspisa(?:o|la|lo|li)) (?:je |su )?(?:[^.;]{1,30}? )?(?:nagradu|novčanu nagradu)",
  },
  {
    class: "respond",
    kind: "investigate",
    find: "(?<b>{list:organisation}) (?:{adv})(?:pokrenul[aio]|otvoril[aio]|otvorio|pokrenuo|formiral[aio]|formirao) (?:je |su )?(?:{det})?(?:istragu|predmet|izvide)",
  },
];

/** Acts that the languages' own lists lack, by the first code of the language. */
export const MORE_ACTIONS: Readonly<Record<string, readonly Action[]>> = {
  de: GERMAN_ACTS,
  fr: FRENCH_ACTS,
  it: ITALIAN_ACTS,
  es: SPANISH_ACTS,
  sq: ALBANIAN_ACTS,
  zh: CHINESE_ACTS,
  ru: RUSSIAN_ACTS,
  uk: UKRAINIAN_ACTS,
};
