import { called, channelsIn, listCalled, verb } from "./engine-names.ts";
import type { Template } from "./templates.ts";

/** Of whom a condition speaks: an actor, or one of several that work closely together. */
function subject(label: string): string {
  const sisters = /^one of the sister groups (.{1,1500})$/u.exec(label)?.[1];
  return sisters === undefined ? called(label) : `një nga grupet motra ${sisters}`;
}

/** What the naming rule asks for, what the confidence rests on, what is missing. */
export const ANSWERS: readonly Template[] = [
  [
    "Some evidence must bear on a group: none does",
    () => "Të paktën një provë duhet të flasë për një grup: asnjë nuk flet",
  ],
  [
    "The probability of % must be at least %: it is %",
    (label = "", needed = "", is = "") =>
      `Probabiliteti duhet të jetë të paktën ${needed}. Tani është ${is}: ${subject(label)}`,
  ],
  [
    "Without the strongest item it must stay at % or more: it is %",
    (needed = "", is = "") => `Pa provën më të fortë duhet të mbetet ${needed} ose më shumë: është ${is}`,
  ],
  [
    "At least % independent channels must support %: none does",
    (amount = "", label = "") =>
      `Të paktën ${amount} kanale të pavarura duhet të çojnë te ${subject(label)}: nuk çon asnjë`,
  ],
  [
    "At least % independent channels must support %: %",
    (amount = "", label = "", channels = "") =>
      `Të paktën ${amount} kanale të pavarura duhet të çojnë te ${subject(label)}: ${channelsIn(channels)}`,
  ],
  [
    "The attack must be that of one actor: evidence gives parts of it to %",
    (names = "") => `Sulmi duhet të jetë i një aktori të vetëm, por provat i ndajnë pjesët e tij: ${names}`,
  ],
  [
    "Independent channels that support the leading actor: % (%)",
    (amount = "", channels = "") =>
      `Kanale të pavarura që mbështesin aktorin kryesor: ${amount} (${channelsIn(channels)})`,
  ],
  [
    "Independent channels that support the leading actor: %",
    (amount = "") => `Kanale të pavarura që mbështesin aktorin kryesor: ${amount}`,
  ],
  [
    "Items of evidence from sources graded B2 or better: % of %; C3 or better: %",
    (good = "", all = "", fair = "") =>
      `Prova nga burime të vlerësuara B2 ose më mirë: ${good} nga ${all}; C3 ose më mirë: ${fair}`,
  ],
  ["No source gives evidence that could be weighed", () => "Asnjë burim nuk jep prova që mund të peshohen"],
  [
    "Losing one item or one source moves the leading answer by at most % points in a hundred",
    (points = "") =>
      `Heqja e një prove ose e një burimi e zhvendos përgjigjen kryesore me jo më shumë se ${points} pikë përqindjeje`,
  ],
  ["There is nothing whose loss could be tried", () => "Nuk ka asgjë, heqja e së cilës mund të provohej"],
  ["No gap is known", () => "Nuk njihet asnjë boshllëk"],
  ["Known gaps: %", (amount = "") => `Boshllëqe të njohura: ${amount}`],
  [
    "No malware that was used has been identified, nor its code compared",
    () => "Nuk është identifikuar asnjë program keqdashës i përdorur, as nuk është krahasuar kodi i tij",
  ],
  [
    "No servers, domains or certificates have been compared with earlier activity",
    () => "Serverët, domenet dhe certifikatat nuk janë krahasuar me veprimtari të mëparshme",
  ],
  ["Nothing is known of how the attackers worked", () => "Nuk dihet asgjë për mënyrën si punuan sulmuesit"],
  ["Who was hit has not been weighed", () => "Nuk është peshuar kush u godit"],
  [
    "No government and no company that investigated has said whom it holds responsible",
    () => "Asnjë qeveri dhe asnjë kompani që e hetoi nuk ka thënë kë mban përgjegjës",
  ],
  ["All evidence comes from one source", () => "Të gjitha provat vijnë nga një burim i vetëm"],
  [
    "What ties % to such an attack is known from one publication",
    (name = "") => `Lidhja me një sulm të tillë njihet vetëm nga një botim: ${called(name)}`,
  ],
  ["No source has been rated", () => "Asnjë burim nuk është vlerësuar"],
];

/** `A and B`, as the engine names the two that lead. */
function rivals(words: string): string {
  const [first = "", second] = words.split(/ and (?=[^,]{1,300}$)/u);
  return second === undefined ? called(first) : `${called(first)} dhe ${called(second)}`;
}

/** What would be worth finding out, and what a forger would have to do. */
export const ADVICE: readonly Template[] = [
  [
    "Identify the malware: what only one group is known for would tell % from others",
    (names = "") =>
      `Identifikoni programet keqdashëse: ato për të cilat njihet vetëm një grup do të ndihmonin të dalloheshin nga të tjerët: ${rivals(names)}`,
  ],
  [
    "Identify the tools; many share them, so that each says little",
    () => "Identifikoni mjetet; shumë grupe i përdorin të njëjtat, prandaj secili mjet thotë pak",
  ],
  [
    "Reconstruct more of how the attackers worked, above all what is rare",
    () => "Rindërtoni më tej si punuan sulmuesit, sidomos çfarë është e rrallë",
  ],
  [
    "Establish who was hit, by country and sector, and compare it with whom the groups are known to hit",
    () => "Përcaktoni kush u godit, sipas vendit dhe sektorit, dhe krahasojeni me ata që grupet dihet se i godasin",
  ],
  [
    "Compare servers, domains, certificates and registrars with earlier activity of %",
    (names = "") =>
      `Krahasoni serverët, domenet, certifikatat dhe regjistruesit me veprimtari të mëparshme: ${rivals(names)}`,
  ],
  [
    "Compare the code of the samples with malware of %",
    (names = "") => `Krahasoni kodin e mostrave me programe keqdashëse që përdorin ${rivals(names)}`,
  ],
  [
    "Look for slips: accounts, paths, time stamps and addresses that the operators did not mean to show",
    () => "Kërkoni gabime: llogari, shtigje, vula kohore dhe adresa që operatorët nuk deshën t’i tregonin",
  ],
  [
    "Ask those who investigated whom they hold responsible, and on what grounds",
    () => "Pyetini ata që e hetuan kë mbajnë përgjegjës dhe mbi ç’bazë",
  ],
  [
    "See whether a government has said whom it holds responsible, and with what confidence",
    () => "Shihni nëse ndonjë qeveri ka thënë kë mban përgjegjës dhe me çfarë besimi",
  ],
  [
    "Tabulate the hours at which people, not programs, were active",
    () => "Nxirrni në tabelë orët në të cilat punuan njerëzit, jo programet",
  ],
  [
    "Look at the language of notes, resources and error messages",
    () => "Shihni gjuhën e shënimeve, e burimeve të programeve dhe e mesazheve të gabimit",
  ],
  [
    "Look at who claims the attack; a claim alone proves nothing",
    () => "Shihni kush e merr përsipër sulmin; vetëm pretendimi nuk vërteton asgjë",
  ],
  [
    "Ask a second analyst to judge the evidence without knowing the first judgement",
    () => "Kërkojini një analisti të dytë t’i gjykojë provat pa e ditur gjykimin e parë",
  ],
  [
    "Read in public reports that % works so, and do the same",
    (name = "") => `Të lexojë në raporte publike se kështu punon ${called(name)}, dhe të bëjë njësoj`,
  ],
  ["Use a tool that anybody can get", () => "Të përdorë një mjet që mund ta gjejë kushdo"],
  [
    "Get hold of malware that % is known for, or build it again",
    (name = "") => `Të shtjerë në dorë programe keqdashëse për të cilat njihet ${called(name)}, ose t’i ndërtojë vetë`,
  ],
  [
    "Copy code of %'s from samples, or leave its traces in one's own",
    (name = "") => `Të kopjojë nga mostrat kodin që përdor ${called(name)}, ose të lërë gjurmë të tij në kodin e vet`,
  ],
  [
    "Act from servers or domains that % uses, which needs control of them",
    (name = "") => `Të veprojë nga serverë ose domene që përdor ${called(name)}, çka kërkon t’i ketë nën kontroll`,
  ],
  ["Choose a victim that % would choose", (name = "") => `Të zgjedhë një viktimë që do ta zgjidhte ${called(name)}`],
  ["Keep the working hours of %'s country", (name = "") => `Të punojë me orarin e vendit nga vjen ${called(name)}`],
  [
    "Write as somebody from %'s country would",
    (name = "") => `Të shkruajë si dikush nga vendi prej nga vjen ${called(name)}`,
  ],
  [
    "Claim the attack under a name that is linked to %",
    (name = "") => `Ta marrë përsipër sulmin me një emër pas të cilit dihet se qëndron ${called(name)}`,
  ],
  [
    "Lead a government to blame % in public",
    (name = "") => `Ta shtyjë një qeveri të thotë publikisht se e bëri ${called(name)}`,
  ],
  ["Mislead the researchers who name %", (name = "") => `T’i çorientojë studiuesit që thonë se e bëri ${called(name)}`],
  ["Stage a slip that gives % away", (name = "") => `Të inskenojë një gabim që të çon te ${called(name)}`],
  [
    "Deceive the analyst who sees % in it",
    (name = "") => `Ta mashtrojë analistin që sheh këtu dorën e një aktori: ${called(name)}`,
  ],
];

/** What a sentence says that is tested. */
const PROPOSITIONS: readonly Template[] = [
  [
    "that the evidence against % is beyond dispute",
    (name = "") => `se provat janë të padiskutueshme (kundër: ${called(name)})`,
  ],
  ["that % was not affected", (name = "") => `se nuk pati dëm: ${name}`],
  ["that the attack failed", () => "se sulmi dështoi"],
  ["that it had no part in the attack", () => "se nuk kishte pjesë në sulm"],
  ["that % groups did it", (amount = "") => `se e bënë ${amount} grupe`],
  ["that % did it", (name = "") => `se ${verb(name, "e bëri", "e bënë")} ${called(name)}`],
  ["that no ransom was paid", () => "se nuk u pagua shpërblim"],
  ["that no data was leaked", () => "se nuk rrodhën të dhëna"],
  ["that no data was seriously leaked", () => "se nuk pati rrjedhje të rëndë të dhënash"],
  ["that no data was lost or leaked", () => "se nuk humbën dhe nuk rrodhën të dhëna"],
  ["that no data was seriously lost or leaked", () => "se nuk pati humbje a rrjedhje të rëndë të dhënash"],
];

/** Sentences on what an official sentence says, and on who supports or contradicts it. */
export const testedTemplates = (isName: (words: string) => boolean): readonly Template[] => [
  ...PROPOSITIONS.map(([english, albanian]): Template => [
    `% says ${english}`,
    (who = "", ...values) => `${called(who)} ${verb(who, "thotë", "thonë")} ${albanian(...values)}`,
  ]),
  ["Supported by %", (names = "") => `Mbështetet nga ${listCalled(names, isName)}`],
  ["Contradicted by %", (names = "") => `Kundërshtohet nga ${listCalled(names, isName)}`],
  [
    "Nobody else in the case says anything that bears on it",
    () => "Askush tjetër në çështje nuk thotë diçka që ka të bëjë me të",
  ],
  [
    "% denies it, which the guilty and the innocent do alike",
    (name = "") =>
      `${called(name)} ${verb(name, "e mohon", "e mohojnë")}, gjë që e bën njësoj si fajtori, ashtu edhe i pafajshmi`,
  ],
  [
    "That others hold the same one responsible does not show it: the evidence itself is not in the case",
    () => "Që edhe të tjerë mbajnë përgjegjës të njëjtin nuk e tregon këtë: vetë provat nuk janë në çështje",
  ],
];
