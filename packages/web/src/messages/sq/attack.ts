import type { attack as english } from "../en/attack.ts";

const techniques = (count: number, shown: string) => (count === 1 ? "1 teknikë" : `${shown} teknika`);

export const attack: typeof english = {
  title: "ATT&CK",
  lead: "Teknikat për të cilat flasin burimet. Numri në qelizë tregon sa origjina e thonë, kopjet numërohen një herë; sa më e errët, aq më shumë.",
  empty: "Nuk flitet për asnjë teknikë",
  emptyHint: "Teknikat lexohen nga kodet e shtypura dhe nga fjalët që përshkruajnë çfarë u bë.",
  coming: "Teknikat po llogariten",
  comingHint: "Do të shfaqen këtu vetvetiu.",
  facts: (count, shown, version) => `${techniques(count, shown)} të ATT&CK ${version}`,
  all: "Trego gjithë matricën",
  compare: "Krahaso me një grup",
  comparePlaceholder: "Emri ose kodi i një grupi",
  none: "Pa krahasim",
  groupOption: (name, id, count) => `${name} (${id}), ${count}`,
  comparison: (name, common, ofCase, ofOther) =>
    `Të përbashkëta me ${name}: ${common}. Vetëm në këtë çështje: ${ofCase}. Vetëm atje: ${ofOther}.`,
  comparisonNote:
    "Teknikat e përbashkëta janë provë e dobët: shumica e grupeve i kanë. Hipotezat peshojnë sa e rrallë është secila.",
  both: "në çështje dhe në krahasim",
  onlyCase: "vetëm në çështje",
  onlyOther: "vetëm në krahasim",
  layerOut: "Ruaje si shtresë Navigator",
  layerIn: "Krahaso me një shtresë …",
  layerBad: "Ky skedar nuk është shtresë Navigator: nuk ka listë teknikash.",
  layerLarge: "Skedari është shumë i madh për një shtresë Navigator (e shumta 10 MB).",
  layerUnread: "Skedari nuk u lexua dot si JSON.",
  origins: (count) => (count === 1 ? "1 origjinë" : `${String(count)} origjina`),
  documents: (count) => (count === 1 ? "1 dokument" : `${String(count)} dokumente`),
  basis: {
    printed: "Një burim e shtyp kodin.",
    implied: "Një burim e përshkruan sjelljen me fjalë.",
    "printed and implied": "Kodi është i shtypur dhe sjellja përshkruhet me fjalë.",
  },
  reading: (percent) => `Lexuar nga fjalët prej një modeli, probabiliteti ${percent}.`,
  deciding: (words) => `Fjalët që vendosën: ${words}`,
  notInCase: "Kjo çështje nuk flet për të.",
  inOther: (name) => `Te ${name}.`,
  legend: "Çfarë tregojnë shenjat",
  tactics: "Taktikat dhe teknikat e tyre",
  unlisted: "Pa taktikë",
  close: "Mbyll",
};
