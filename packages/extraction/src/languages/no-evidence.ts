/** How a language says that nothing shows a state behind an attack. */
interface NoEvidenceWords {
  readonly languages: readonly string[];
  /** "no evidence". */
  readonly none: string;
  /** "a state", behind it in the same clause. */
  readonly state: string;
  /** Words of the part that the state would have, anywhere in the sentence. */
  readonly part: RegExp;
}

const WORDS: readonly NoEvidenceWords[] = [
  {
    languages: ["en"],
    none: "(?:no|without|not (?:yet )?(?:any|enough)|n't (?:yet )?(?:any|enough)|nothing) (?:[a-z]{2,14} ){0,2}?(?:evidence|proof|indications?|signs?|to (?:suggest|indicate|show|prove))(?![a-z])",
    state:
      "(?:(?:an?|any|another|one) (?:[a-z]{3,12} ){0,2}?(?:state|nation[- ]state|nation|foreign country|foreign power)|state (?:involvement|sponsorship|backing|support|participation)|state[- ](?:sponsored|backed|sponsorship))(?![a-z-])",
    part: /\b(?:behind|involve|responsib|back(?:ed|ing)|sponsor|support|direct|order|link|orchestrat|carried out|participation|hand in)/,
  },
  {
    languages: ["de"],
    none: "kein(?:e|en|er|erlei)? (?:[a-zäöüß]{2,16} ){0,2}?(?:hinweis|beweis|beleg|anzeichen|indizien|anhaltspunkt|erkenntnis)[a-zäöüß]{0,4}",
    state:
      "(?:(?:ein|eine[nrsm]?|irgendein) (?:[a-zäöüß]{3,14} ){0,1}?(?:staat(?:es|s)?|staatliche[rnsm]? [a-zäöüß]{4,18})|staatliche[rnsm]? (?:beteiligung|urheberschaft|unterstützung|akteure?n?|stellen))(?![a-zäöüß])",
    part: /hinter|beteilig|steck|verantwort|unterstütz|urheber|beauftrag|gesteuert|akteur/,
  },
  {
    languages: ["sq"],
    none: "(?:nuk|s') ?(?:ka|kemi|kanë|kishte|ekzistojnë|është gjetur|janë gjetur) (?:[a-zëç]{2,12} ){0,2}?(?:prov|dëshmi|fakt|indici|tregues|shenj|të dhëna)[a-zëç]{0,3}",
    state: "(?:ndonjë|një|asnjë) (?:[a-zëç]{2,12} ){0,1}?(?:shtet(?:i|eti)?|vend i huaj|fuqi e huaj)(?![a-zëç])",
    part: /(?:^|[^a-zëç])(?:pas|prapa|përfshi|qëndro|mbështet|sponsor|financ|urdhër)/,
  },
  {
    languages: ["sr", "hr", "bs"],
    none: "(?:nema(?:ju|mo)?|nije bilo|nisu pronađeni|ne postoje|нема(?:ју|мо)?|није било|не постоје) (?:[^\\s.;,]{2,14} ){0,2}?(?:dokaz|indicij|naznak|pokazatelj|trag|доказ|индициј|назнак|показатељ|траг)[^\\s.;,]{0,4}",
    state:
      "(?:nek[aeu]|bilo koj[aeu]|stran[aeu]|drug[aeu]|ijedn[aeu]|нек[аеу]|било кој[аеу]|стран[аеу]|друг[аеу]) (?:strana |страна )?(?:držav|држав)[aeiuаеиу](?![a-zčćšžđа-яђјљњћџ])",
    part: /(?:iza|umiješan|umešan|stoji|podržal|sponzor|odgovor|иза|умешан|стоји|подржал|спонзор|одговор)/,
  },
  {
    languages: ["ru"],
    none: "(?:нет|не было|не имеется|не найдено|не обнаружено) (?:[а-яё-]{2,16} ){0,2}?(?:доказательств|свидетельств|признаков|данных|улик|оснований|подтверждений)",
    state:
      "(?:(?:какое-либо|какое-то|иностранное|другое|чьё-либо) государство|государственн[а-яё]{2,3} (?:участи|поддержк|структур|причастност)[а-яё]{1,3}|(?:какого-либо|иностранного|другого) государства|государство)(?![а-яё])",
    part: /(?:^|[^а-яё])(?:за|стоит|стоял|причаст|участи|поддерж|спонсир|ответствен|организова)/,
  },
  {
    languages: ["uk"],
    none: "(?:немає|нема|не було|не знайдено|не виявлено) (?:[а-яіїєґ-]{2,16} ){0,2}?(?:доказів|свідчень|ознак|даних|підтверджень|підстав)",
    state:
      "(?:(?:якась|якої-небудь|будь-яка|інша|іноземна|іноземної|іншої) )?(?:держав(?:а|и|ою)|державн[а-яіїє]{1,3} (?:участ|підтримк|структур|причетн)[а-яіїє]{1,4})(?![а-яіїєґ])",
    part: /(?:^|[^а-яіїєґ])(?:за|стоїть|стояла|причетн|участ|підтрим|спонсор|відповідальн|організу)/,
  },
  {
    languages: ["zh"],
    none: "(?:没有|尚无|并无|未有|未发现|没有发现|无)(?:任何|确凿|直接)?(?:的)?(?:证据|迹象|线索)",
    state: "(?:有|某个|任何|外国|别国|其他|是)?(?:国家|外国政府|政府)(?!安全|机构|部门|网站|电网)",
    part: /支持|参与|背后|所为|介入|主导|幕后|资助|有关|指使/,
  },
];

const BY_LANGUAGE = new Map(
  WORDS.flatMap(({ languages, none, state, part }) => {
    const compiled = {
      anyState: new RegExp(`(?:${none})[^.;!?"。；！？]{0,90}?(?:${state})`),
      before: new RegExp(`(?:${none})[^.;!?"。；！？]{0,40}$`),
      part,
    };
    return languages.map((language) => [language, compiled] as const);
  }),
);

/** The words "no evidence that … a state" of a sentence whose part in an attack they speak of, as a range of its abstract text. */
export function noEvidenceOfState(
  language: string,
  text: string,
): { readonly from: number; readonly to: number } | undefined {
  const words = BY_LANGUAGE.get(language);
  const hit = words?.anyState.exec(text);
  if (words === undefined || hit === null || hit === undefined) return undefined;
  const to = hit.index + hit[0].length;
  return words.part.test(text.slice(hit.index, to + 80)) ? { from: hit.index, to } : undefined;
}

/** True where "no evidence that" stands before a place of a text: a comma between them ends no clause. */
export function isWithoutEvidence(language: string, before: string): boolean {
  return BY_LANGUAGE.get(language)?.before.test(before) === true;
}
