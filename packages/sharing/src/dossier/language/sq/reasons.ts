import { tellerOf } from "./templates.ts";
import type { Template } from "./templates.ts";

/** Why the comparison finds statements to be a conflict, a development, a variant or compatible. */
const REASONS: readonly Template[] = [
  [
    "Damage is said to have been prevented, and told of the same party's systems or data.",
    () => "Thuhet se dëmi u parandalua, por dëmi raportohet për sistemet ose të dhënat e së njëjtës palë.",
  ],
  ["A payment is reported, and refused or denied.", () => "Një pagesë raportohet, dhe refuzohet ose mohohet."],
  ["A payment was refused at first and made later.", () => "Pagesa u refuzua në fillim dhe u bë më vonë."],
  [
    "One attributes it to a state, the other to a gang of criminals that nobody says works for that state.",
    () =>
      "Njëri ia atribuon një shteti, tjetri një bande kriminale, për të cilën askush nuk thotë se punon për atë shtet.",
  ],
  [
    "A state was named at one time, a gang of criminals at another.",
    () => "Një herë u emërtua një shtet, një herë tjetër një bandë kriminale.",
  ],
  [
    "The names differ by a letter or two and are names of one class: most likely one name spelled in two ways.",
    () =>
      "Emrat ndryshojnë me një a dy shkronja dhe janë të së njëjtës klasë: ka shumë gjasa të jetë një emër i shkruar në dy mënyra.",
  ],
  [
    "An ambassador, some diplomats and a whole staff are different expulsions; all are told of one decision.",
    () =>
      "Dëbimi i një ambasadori, i disa diplomatëve dhe i gjithë stafit janë dëbime të ndryshme; të gjitha tregohen për një vendim të vetëm.",
  ],
  [
    "A leak is denied and reported for the same incident.",
    () => "Për të njëjtin incident një rrjedhje e të dhënave mohohet dhe raportohet.",
  ],
  [
    "One speaker's words are given once as no leak and once as no serious leak, which leaves room for a lesser one.",
    () =>
      "Fjalët e një folësi jepen një herë si asnjë rrjedhje dhe një herë si pa rrjedhje të rëndë, çka lë vend për një më të vogël.",
  ],
  [
    "The denial is about one attack and the leak about another one: both can be true.",
    () => "Mohimi është për një sulm dhe rrjedhja për një tjetër: të dyja mund të jenë të vërteta.",
  ],
  [
    "Some speak of a single group, others of several that acted together.",
    () => "Disa flasin për një grup të vetëm, të tjerë për disa që vepruan bashkë.",
  ],
  [
    "Whom it was aimed at and whom it hit are different parties: the intended victim and the direct one, which can both be true.",
    () =>
      "Ai që u synua dhe ai që u godit janë palë të ndryshme: viktima e synuar dhe viktima e drejtpërdrejtë; të dyja mund të jenë të vërteta.",
  ],
  [
    "Some say that the names are names of one, others that they are names of two.",
    () => "Disa thonë se emrat janë të njërit e të vetmit aktor, të tjerë se janë të dy aktorëve.",
  ],
  [
    "What was said of the names at one time is not what was said later.",
    () => "Ajo që u tha për emrat në një kohë nuk është ajo që u tha më vonë.",
  ],
  [
    "People from a country are not its government: the reports of one attribution differ in strength.",
    () => "Njerëz nga një vend nuk janë qeveria e tij: raportet për të njëjtin atribuim ndryshojnë për nga fuqia.",
  ],
  [
    "One speaker is reported to assert an attribution, and to doubt or reject it, with no time between that would explain it.",
    () =>
      "Për të njëjtin folës raportohet se e pohon një atribuim dhe se e vë në dyshim ose e hedh poshtë, pa kohë në mes që do ta shpjegonte.",
  ],
  [
    "The speaker became surer, or less sure, over time.",
    () => "Me kalimin e kohës folësi u bë më i sigurt, ose më pak i sigurt.",
  ],
  [
    "Different words of certainty for one statement: most likely translations of one phrase.",
    () => "Fjalë të ndryshme sigurie për të njëjtin pohim: ka shumë gjasa të jenë përkthime të së njëjtës shprehje.",
  ],
  ["The accused denies what is said to be their doing.", () => "I akuzuari e mohon atë që i vihet në ngarkim."],
  [
    "One figure is given once for what was hit and once for what was shipped or replaced.",
    () => "E njëjta shifër jepet një herë për çfarë u godit dhe një herë për çfarë u dërgua ose u zëvendësua.",
  ],
  [
    "The figures differ, and the text says that the number changed.",
    () => "Shifrat ndryshojnë, dhe teksti thotë se numri ndryshoi.",
  ],
  [
    "The same thing is counted, and the figures exclude each other even as rounded.",
    () => "Numërohet e njëjta gjë, dhe shifrat përjashtojnë njëra-tjetrën edhe si të rrumbullakuara.",
  ],
  [
    "The later attribution names another group than the earlier one.",
    () => "Atribuimi i mëvonshëm emërton një grup tjetër nga i mëparshmi.",
  ],
  [
    "Two groups that nobody calls one are each said to have done it.",
    () => "Për dy grupe, që askush nuk i quan një, thuhet se e bëri secili.",
  ],
  ["What was suspected at first was attributed later.", () => "Ajo që në fillim ishte dyshim, më vonë u atribuua."],
  ["Different states are accused of one incident.", () => "Për të njëjtin incident akuzohen shtete të ndryshme."],
  ["What one speaker attributes another one rejects.", () => "Atë që një folës e atribuon, një tjetër e hedh poshtë."],
  [
    "One names the culprit, the other says that it could not be determined.",
    () => "Njëri e emërton fajtorin, tjetri thotë se nuk mundi të përcaktohej.",
  ],
  [
    "The culprit was not known at one time and named at another.",
    () => "Në një kohë fajtori nuk dihej, në një kohë tjetër u emërtua.",
  ],
  [
    "To back, to direct and to hire are three things, with different consequences for the state's responsibility.",
    () =>
      "Të mbështesësh, të drejtosh dhe të punësosh janë tri gjëra, me pasoja të ndryshme për përgjegjësinë e shtetit.",
  ],
  [
    "Two organs of one state are each said to be behind the unnamed attackers.",
    () => "Për dy organe të një shteti thuhet se secili qëndron pas sulmuesve të paemërtuar.",
  ],
  [
    "One source names the state, or an organ in general words, the other an organ of it.",
    () => "Një burim emërton shtetin, ose një organ me fjalë të përgjithshme, tjetri një organ të tij.",
  ],
  [
    "It happened once, and the dates exclude each other.",
    () => "Ndodhi një herë, dhe datat përjashtojnë njëra-tjetrën.",
  ],
  [
    "The dates are a day or so apart: a night, a time zone, an approximate date or the day of the report.",
    () =>
      "Datat janë rreth një ditë larg njëra-tjetrës: një natë, një brez orar, një datë e përafërt ose dita e raportit.",
  ],
  [
    "The same system is said to be harmed and not to be harmed, or to be back and still down.",
    () =>
      "Për të njëjtin sistem thuhet se u dëmtua dhe se nuk u dëmtua, ose se u rikthye dhe se është ende jashtë pune.",
  ],
  [
    "The system was down or damaged and later restored: both are true at their time.",
    () => "Sistemi ishte jashtë pune ose i dëmtuar dhe më vonë u rikthye: secila është e vërtetë në kohën e vet.",
  ],
  [
    "The attack is said to have failed, and to have destroyed, leaked or penetrated something.",
    () => "Thuhet se sulmi dështoi, dhe se diçka shkatërroi, nxori ose depërtoi.",
  ],
  [
    "Likeness to a malware does not say that it, or a version of it, was used.",
    () => "Ngjashmëria me një program keqdashës nuk do të thotë se u përdor ai ose një version i tij.",
  ],
];

const NATURES: Readonly<Record<string, string>> = {
  conflict: "konflikt",
  development: "zhvillim",
  variant: "variant",
  compatible: "të pajtueshme",
};

const reason = tellerOf(REASONS);

/** Why, in Albanian, also where a person decided otherwise than the comparison; undefined for a reason that is not known here. */
export function reasonOf(english: string): string | undefined {
  const [, found = "", own] = /^A person decided so; the check said "([a-z]{1,20})": (.{1,400})$/su.exec(english) ?? [];
  if (own === undefined) return reason(english);
  const why = reason(own);
  return why === undefined
    ? undefined
    : `Kështu vendosi një person; krahasimi kishte gjetur «${NATURES[found] ?? found}»: ${why}`;
}
