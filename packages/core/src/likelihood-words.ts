/** Words of estimative probability and of confidence by language, as data: what `likelihood.ts` finds. */
import type { Confidence, Likelihood } from "./likelihood.ts";
import { serbianCyrillic } from "./serbian-cyrillic.ts";

/** The words of one language. Case, accents and punctuation do not matter. */
export interface ConfidenceWords {
  readonly likelihood: Readonly<Record<Likelihood, readonly string[]>>;
  readonly confidence: Readonly<Record<Confidence, readonly string[]>>;
  /** Claims of certainty, which are outside both scales. */
  readonly certainty: readonly string[];
  /** What makes of the words behind it something that the scales have no place for. */
  readonly undoing: readonly string[];
}

/** The same with the phrases of a list in one text, between commas. */
interface PrintedWords {
  readonly likelihood: Readonly<Record<Likelihood, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly certainty: string;
  readonly undoing: string;
}

/** By ISO 639-1 code; `sr` is for Serbian, Croatian, Bosnian and Montenegrin. */
const BY_LANGUAGE: Readonly<Record<string, PrintedWords>> = {
  en: {
    likelihood: {
      "almost no chance": "almost no chance, remote, remote chance, almost certainly not",
      "very unlikely": "very unlikely, highly unlikely, extremely unlikely, highly improbable, very improbable",
      unlikely: "unlikely, improbable, not likely, probably not",
      "roughly even chance": "roughly even chance, roughly even odds, even chance, even odds, as likely as not",
      likely: "likely, probable, probably, more likely than not, most likely",
      "very likely": "very likely, highly likely, extremely likely, highly probable, very probable, very probably",
      "almost certain": "almost certain, almost certainly, nearly certain, near certain, virtually certain",
    },
    confidence: {
      low: "low confidence, low to moderate confidence, low to medium confidence, limited confidence",
      moderate:
        "moderate confidence, medium confidence, moderately confident, moderate to high confidence, medium to high confidence",
      high: "high confidence, very high confidence, high degree of confidence, high level of confidence, highly confident",
    },
    certainty:
      "indisputable, undisputable, undisputed, irrefutable, incontrovertible, incontestable, undeniable, unequivocal, unequivocally, conclusive, conclusively, beyond doubt, beyond any doubt, beyond reasonable doubt, without doubt, without a doubt, no doubt, definitive, definitively",
    undoing: "not, no, never, without, lack of, less than",
  },
  sq: {
    likelihood: {
      "almost no chance": "pothuajse e pamundur, thuajse e pamundur, pothuajse asnjë gjasë",
      "very unlikely": "shumë pak gjasa, shumë pak e mundshme, shumë e pamundur",
      unlikely: "pak gjasa, nuk ka gjasa, pak e mundshme, vështirë të besohet",
      "roughly even chance": "gjasa të barabarta, shanse të barabarta",
      likely:
        "ka gjasa, ka gjasë, me gjasë, me gjasa, gjasat janë, ka të ngjarë, ka mundësi të madhe, sipas të gjitha gjasave",
      "very likely": "shumë gjasa, gjasa të mëdha, ka shumë të ngjarë, me shumë gjasa, me shumë gjasë, gjasa të larta",
      "almost certain":
        "pothuajse e sigurt, pothuajse me siguri, gati me siguri, thuajse me siguri, thuajse e sigurt, pothuajse i sigurt, pothuajse të sigurt",
    },
    confidence: {
      low: "besueshmëri të ulët, besim të ulët, siguri të ulët, shkallë të ulët besueshmërie",
      moderate:
        "besueshmëri të mesme, besueshmëri të moderuar, besim të mesëm, besim të moderuar, siguri të mesme, shkallë të mesme besueshmërie",
      high: "besueshmëri të lartë, besim të lartë, siguri të lartë, shkallë të lartë besueshmërie, shkallë të lartë sigurie, shkallë të lartë besimi, besueshmëri të madhe",
    },
    certainty:
      "të pakundërshtueshme, e pakundërshtueshme, të pakontestueshme, e pakontestueshme, të padiskutueshme, e padiskutueshme, të pamohueshme, e pamohueshme, pa asnjë dyshim, pa dyshim, pa pikë dyshimi, njëqind për qind",
    undoing: "nuk, pa, jo",
  },
  de: {
    likelihood: {
      "almost no chance":
        "so gut wie ausgeschlossen, nahezu ausgeschlossen, praktisch ausgeschlossen, fast ausgeschlossen",
      "very unlikely":
        "sehr unwahrscheinlich, höchst unwahrscheinlich, äußerst unwahrscheinlich, sehr geringe Wahrscheinlichkeit",
      unlikely: "unwahrscheinlich, wenig wahrscheinlich, wahrscheinlich nicht, eher nicht, geringe Wahrscheinlichkeit",
      "roughly even chance": "fünfzig zu fünfzig, gleich wahrscheinlich, ebenso wahrscheinlich wie nicht",
      likely:
        "wahrscheinlich, wahrscheinliche, wahrscheinlichen, vermutlich, vermutliche, vermutlichen, eher wahrscheinlich",
      "very likely":
        "sehr wahrscheinlich, höchstwahrscheinlich, höchst wahrscheinlich, mit hoher Wahrscheinlichkeit, hohe Wahrscheinlichkeit, mit großer Wahrscheinlichkeit, mit sehr hoher Wahrscheinlichkeit, aller Wahrscheinlichkeit nach, aller Voraussicht nach",
      "almost certain":
        "mit an Sicherheit grenzender Wahrscheinlichkeit, so gut wie sicher, nahezu sicher, fast sicher, beinahe sicher, praktisch sicher, fast mit Sicherheit, nahezu mit Sicherheit",
    },
    confidence: {
      low: "geringe Konfidenz, geringer Konfidenz, niedrige Konfidenz, niedriger Konfidenz, geringer Sicherheit, geringem Vertrauen, geringe Zuversicht",
      moderate:
        "mittlere Konfidenz, mittlerer Konfidenz, mäßiger Konfidenz, moderater Konfidenz, mittlerer Sicherheit, moderater Sicherheit, mittlerem Vertrauen",
      high: "hohe Konfidenz, hoher Konfidenz, großer Sicherheit, hoher Sicherheit, sehr hoher Sicherheit, hohem Vertrauen, großer Gewissheit, hoher Gewissheit, hoher Zuversicht, hohes Maß an Sicherheit",
    },
    certainty:
      "zweifelsfrei, zweifellos, ohne Zweifel, ohne jeden Zweifel, kein Zweifel, unbestreitbar, unbestreitbare, unwiderlegbar, unwiderlegbare, unwiderlegbaren, eindeutig, eindeutige, eindeutigen, unstrittig, erwiesen",
    undoing: "nicht, kein, keine, keiner, keinen, ohne, weder, wenig",
  },
  fr: {
    likelihood: {
      "almost no chance": "quasi exclu, quasiment exclu, pratiquement exclu, presque aucune chance, quasi impossible",
      "very unlikely": "très improbable, hautement improbable, très peu probable, fort peu probable",
      unlikely: "improbable, peu probable, peu vraisemblable, probablement pas",
      "roughly even chance": "une chance sur deux, chances égales, autant de chances",
      likely:
        "probable, probables, probablement, vraisemblable, vraisemblables, vraisemblablement, sans doute, plus que probable",
      "very likely":
        "très probable, très probablement, fort probable, fort probablement, hautement probable, très vraisemblablement, très vraisemblable, selon toute vraisemblance, selon toute probabilité, forte probabilité, haute probabilité, fort degré de probabilité",
      "almost certain":
        "quasi certain, quasi certaine, quasi certainement, quasiment certain, quasiment certaine, presque certain, presque certaine, presque certainement, quasi certitude",
    },
    confidence: {
      low: "faible confiance, faible degré de confiance, faible niveau de confiance, confiance faible, degré de confiance faible, niveau de confiance faible",
      moderate:
        "confiance modérée, confiance moyenne, degré de confiance modéré, niveau de confiance modéré, degré modéré de confiance, niveau moyen de confiance, niveau de confiance moyen",
      high: "confiance élevée, haut degré de confiance, haut niveau de confiance, fort degré de confiance, fort niveau de confiance, degré de confiance élevé, niveau de confiance élevé, degré élevé de confiance, niveau élevé de confiance, grande confiance, haute confiance, haut degré de certitude",
    },
    certainty:
      "sans aucun doute, sans nul doute, aucun doute, hors de tout doute, irréfutable, irréfutables, indiscutable, indiscutables, incontestable, incontestables, indéniable, indéniables, formellement",
    undoing: "pas, ne, aucun, aucune, ni, sans, jamais",
  },
  it: {
    likelihood: {
      "almost no chance": "quasi impossibile, praticamente escluso, pressoché escluso",
      "very unlikely": "molto improbabile, altamente improbabile, assai improbabile, molto poco probabile",
      unlikely: "improbabile, poco probabile, difficilmente, probabilmente non",
      "roughly even chance": "pari probabilità, cinquanta e cinquanta",
      likely: "probabile, probabili, probabilmente, verosimile, verosimilmente, presumibilmente",
      "very likely":
        "molto probabile, molto probabilmente, altamente probabile, con ogni probabilità, con tutta probabilità, con alta probabilità, alta probabilità, elevata probabilità, assai probabile",
      "almost certain":
        "quasi certo, quasi certa, quasi certamente, quasi sicuramente, quasi sicuro, quasi sicura, pressoché certo, pressoché certa, con quasi certezza, praticamente certo",
    },
    confidence: {
      low: "bassa confidenza, basso grado di confidenza, basso livello di confidenza, bassa fiducia, scarsa fiducia",
      moderate:
        "media confidenza, moderata confidenza, confidenza media, confidenza moderata, livello di confidenza medio, grado di confidenza medio, fiducia moderata",
      high: "alta confidenza, elevata confidenza, alto grado di confidenza, alto livello di confidenza, elevato grado di confidenza, elevato livello di confidenza, alto grado di certezza, alto grado di fiducia, alta fiducia, elevato grado di certezza",
    },
    certainty:
      "senza dubbio, senza alcun dubbio, senza ombra di dubbio, indubbiamente, inconfutabile, inconfutabili, incontrovertibile, incontrovertibili, innegabile, innegabili, inequivocabile, inequivocabili, inequivocabilmente",
    undoing: "non, nessun, nessuna, senza, poco",
  },
  es: {
    likelihood: {
      "almost no chance": "casi imposible, prácticamente imposible, prácticamente descartado",
      "very unlikely": "muy improbable, altamente improbable, muy poco probable",
      unlikely: "improbable, poco probable, probablemente no",
      "roughly even chance": "tan probable como no, las mismas probabilidades, cincuenta por ciento de probabilidades",
      likely: "probable, probables, probablemente, es de suponer, más probable que no",
      "very likely":
        "muy probable, muy probablemente, altamente probable, con toda probabilidad, alta probabilidad, muy probables, lo más seguro",
      "almost certain":
        "casi seguro, casi segura, casi con seguridad, casi con total seguridad, casi con toda seguridad, casi con certeza, casi cierto, prácticamente seguro, prácticamente segura",
    },
    confidence: {
      low: "baja confianza, confianza baja, bajo grado de confianza, bajo nivel de confianza, poca confianza",
      moderate:
        "confianza moderada, confianza media, grado de confianza medio, nivel de confianza medio, nivel de confianza moderado, grado medio de confianza",
      high: "alta confianza, confianza alta, elevada confianza, alto grado de confianza, alto nivel de confianza, elevado grado de confianza, elevado nivel de confianza, alto grado de certeza, gran confianza, plena confianza",
    },
    certainty:
      "sin duda, sin duda alguna, sin ninguna duda, sin lugar a dudas, indudable, indudablemente, irrefutable, irrefutables, innegable, innegables, inequívoco, inequívoca, inequívocas, inequívocamente, fehaciente, fehacientes",
    undoing: "no, ningún, ninguna, sin, poco, tampoco",
  },
  pt: {
    likelihood: {
      "almost no chance": "quase impossível, praticamente impossível",
      "very unlikely": "muito improvável, altamente improvável, muito pouco provável",
      unlikely: "improvável, pouco provável, provavelmente não",
      "roughly even chance": "as mesmas probabilidades, iguais probabilidades",
      likely: "provável, prováveis, provavelmente, presumivelmente",
      "very likely":
        "muito provável, muito provavelmente, altamente provável, com toda a probabilidade, com grande probabilidade, alta probabilidade",
      "almost certain": "quase certo, quase certa, quase certamente, quase de certeza, praticamente certo",
    },
    confidence: {
      low: "baixa confiança, confiança baixa, baixo grau de confiança, baixo nível de confiança",
      moderate: "confiança moderada, confiança média, grau de confiança moderado, grau médio de confiança",
      high: "alta confiança, elevada confiança, confiança elevada, alto grau de confiança, elevado grau de confiança, alto nível de confiança, elevado grau de certeza",
    },
    certainty:
      "sem dúvida, sem qualquer dúvida, sem sombra de dúvida, irrefutável, irrefutáveis, inegável, inequívoco, inequívoca, inequivocamente",
    undoing: "não, nenhum, nenhuma, sem, pouco, nem",
  },
  sr: {
    likelihood: {
      "almost no chance": "gotovo isključeno, gotovo nemoguće, praktično isključeno, skoro nemoguće",
      "very unlikely":
        "vrlo malo verovatno, vrlo malo vjerovatno, vrlo malo vjerojatno, veoma malo verovatno, krajnje neverovatno",
      unlikely: "malo verovatno, malo vjerovatno, malo vjerojatno, teško da je",
      "roughly even chance": "podjednake šanse, jednake šanse, pola pola",
      likely:
        "verovatno, vjerovatno, vjerojatno, verovatan, vjerovatan, vjerojatan, verovatna, vjerovatna, vjerojatna, najverovatnije, najvjerovatnije, najvjerojatnije, po svemu sudeći",
      "very likely":
        "vrlo verovatno, vrlo vjerovatno, vrlo vjerojatno, veoma verovatno, veoma vjerovatno, velika verovatnoća, velikom verovatnoćom, velika vjerovatnoća, velikom vjerovatnoćom, velikom vjerojatnošću, velika vjerojatnost, po svoj prilici",
      "almost certain":
        "gotovo sigurno, skoro sigurno, gotovo izvesno, gotovo izvjesno, skoro izvesno, praktično sigurno, gotovo sa sigurnošću",
    },
    confidence: {
      low: "niska pouzdanost, niskim stepenom pouzdanosti, niskom pouzdanošću, niskim stupnjem pouzdanosti, mala sigurnost",
      moderate:
        "srednja pouzdanost, srednjim stepenom pouzdanosti, srednjim stupnjem pouzdanosti, umerenom pouzdanošću, umjerenom pouzdanošću, umerenim stepenom sigurnosti, umjerenim stepenom sigurnosti",
      high: "visoka pouzdanost, visokim stepenom pouzdanosti, visok stepen pouzdanosti, visokim stupnjem pouzdanosti, visok stupanj pouzdanosti, visokom pouzdanošću, visokim stepenom sigurnosti, visok stepen sigurnosti, visokim stupnjem sigurnosti, velikom sigurnošću, velikim stepenom sigurnosti, visokim stepenom izvesnosti",
    },
    certainty:
      "bez sumnje, bez ikakve sumnje, nesumnjivo, van svake sumnje, izvan svake sumnje, neosporno, neosporni, neosporne, nepobitno, nepobitni, nepobitne, nedvosmisleno, nema sumnje",
    undoing: "nije, nema, ne, bez, nisu, ni",
  },
  uk: {
    likelihood: {
      "almost no chance": "майже виключено, практично виключено, майже неможливо, практично неможливо",
      "very unlikely": "дуже малоймовірно, вкрай малоймовірно, дуже мала ймовірність",
      unlikely: "малоймовірно, малоймовірний, малоймовірна, навряд чи, навряд",
      "roughly even chance": "рівні шанси, однакові шанси, п'ятдесят на п'ятдесят",
      likely:
        "ймовірно, імовірно, ймовірний, ймовірна, ймовірні, ймовірною, вірогідно, найімовірніше, найімовірніший, скоріш за все, скоріше за все, швидше за все",
      "very likely":
        "дуже ймовірно, вельми ймовірно, цілком імовірно, цілком ймовірно, висока ймовірність, високою ймовірністю, з високою ймовірністю, велика ймовірність, з великою ймовірністю, з високою вірогідністю",
      "almost certain":
        "майже напевно, майже напевне, майже точно, практично напевно, майже безсумнівно, з майже повною впевненістю",
    },
    confidence: {
      low: "низька впевненість, низьким рівнем впевненості, низьким ступенем впевненості, низький рівень впевненості",
      moderate:
        "середня впевненість, середнім рівнем впевненості, помірним рівнем впевненості, помірною впевненістю, середнім ступенем впевненості, середній рівень впевненості",
      high: "висока впевненість, високою впевненістю, високим рівнем впевненості, високим ступенем впевненості, високий рівень впевненості, високий ступінь впевненості, великою впевненістю, високим рівнем достовірності, високим ступенем достовірності",
    },
    certainty:
      "безсумнівно, безперечно, поза сумнівом, без сумніву, без жодного сумніву, жодних сумнівів, незаперечні, незаперечних, незаперечно, неспростовні, неспростовних, однозначно",
    undoing: "не, без, немає, ні, жодної",
  },
  ru: {
    likelihood: {
      "almost no chance": "почти исключено, практически исключено, почти невозможно, практически невозможно",
      "very unlikely": "очень маловероятно, крайне маловероятно, весьма маловероятно",
      unlikely: "маловероятно, маловероятен, маловероятна, вряд ли, едва ли",
      "roughly even chance": "равные шансы, пятьдесят на пятьдесят",
      likely:
        "вероятно, вероятный, вероятная, вероятные, вероятен, вероятна, вероятной, вероятнее всего, наиболее вероятно, скорее всего, по всей вероятности",
      "very likely":
        "весьма вероятно, очень вероятно, высока вероятность, высокая вероятность, высокой вероятностью, с высокой вероятностью, с большой вероятностью, большая вероятность, с высокой долей вероятности, с большой долей вероятности, с высокой степенью вероятности",
      "almost certain":
        "почти наверняка, почти несомненно, почти точно, практически наверняка, практически точно, почти с полной уверенностью",
    },
    confidence: {
      low: "низкая уверенность, низкой уверенностью, низкой степенью уверенности, с низкой степенью уверенности, невысокой степенью уверенности",
      moderate:
        "средняя уверенность, средней уверенностью, средней степенью уверенности, умеренной уверенностью, умеренной степенью уверенности",
      high: "высокая уверенность, высокой уверенностью, высокой степенью уверенности, высокая степень уверенности, большой уверенностью, высокой степенью достоверности, с высокой долей уверенности, высокой долей уверенности, высоким уровнем уверенности, высокий уровень уверенности",
    },
    certainty:
      "несомненно, без сомнения, без сомнений, вне всякого сомнения, бесспорно, бесспорные, неопровержимые, неопровержимых, неоспоримые, неоспоримых, однозначно, безусловно, нет сомнений",
    undoing: "не, без, нет, ни, никакой",
  },
  zh: {
    likelihood: {
      "almost no chance": "几乎不可能, 基本不可能, 幾乎不可能",
      "very unlikely": "极不可能, 非常不可能, 可能性极小, 極不可能, 可能性極小",
      unlikely: "不太可能, 不大可能, 可能性不大, 可能性较小, 未必",
      "roughly even chance": "可能性各半, 五五开",
      likely: "很可能, 有可能是, 大概, 多半, 可能性较大, 可能性較大",
      "very likely": "极有可能, 极可能, 非常可能, 极大可能, 可能性很大, 可能性极大, 大概率, 極有可能, 極可能, 高度可能",
      "almost certain": "几乎可以肯定, 几乎肯定, 几乎可以确定, 基本可以肯定, 基本可以确定, 幾乎可以肯定, 幾乎肯定",
    },
    confidence: {
      low: "低置信度, 低可信度, 低信心, 置信度较低",
      moderate: "中等置信度, 中度置信, 中等可信度, 中等信心, 中度信心",
      high: "高置信度, 高度置信, 高可信度, 高度可信, 高度确信, 高度自信, 高度信心, 高度確信, 很有信心, 充分把握",
    },
    certainty: "毫无疑问, 毋庸置疑, 无可辩驳, 不容置疑, 确凿, 铁证, 毫無疑問, 無可辯駁, 確鑿",
    undoing: "不, 没有, 并非, 无法, 未, 沒有, 並非",
  },
};

function wordsOf(printed: PrintedWords, spell: (phrase: string) => string = (phrase) => phrase): ConfidenceWords {
  const list = (phrases: string): string[] => phrases.split(", ").map(spell);
  const { likelihood, confidence } = printed;
  return {
    likelihood: {
      "almost no chance": list(likelihood["almost no chance"]),
      "very unlikely": list(likelihood["very unlikely"]),
      unlikely: list(likelihood.unlikely),
      "roughly even chance": list(likelihood["roughly even chance"]),
      likely: list(likelihood.likely),
      "very likely": list(likelihood["very likely"]),
      "almost certain": list(likelihood["almost certain"]),
    },
    confidence: { low: list(confidence.low), moderate: list(confidence.moderate), high: list(confidence.high) },
    certainty: list(printed.certainty),
    undoing: list(printed.undoing),
  };
}

/** The words of all languages; Serbian ones in both alphabets. */
export const CONFIDENCE_WORDS: readonly ConfidenceWords[] = Object.entries(BY_LANGUAGE).flatMap(([code, printed]) =>
  code === "sr" ? [wordsOf(printed), wordsOf(printed, serbianCyrillic)] : [wordsOf(printed)],
);
