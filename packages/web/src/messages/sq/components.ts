import type { components as english } from "../en/components.ts";

export const components: typeof english = {
  loading: "Po ngarkohet …",
  failed: "Kjo nuk u ngarkua dot",
  clear: "Pastro",
  retry: "Provo përsëri",
  unreachable: "Serveri nuk arrihet.",
  code: (code) => `Kodi ${code}`,
  more: "Shfaq më shumë",
  showing: (shown, total) => `${shown} nga ${total}`,
  stale: "Po llogaritet sërish",
  staleHint: "Ndërkohë diçka u shtua ose u vendos. Ajo që shihet është gjendja e mëparshme; ndryshon vetvetiu.",
  sources: "Ku mbështetet kjo",
  told: (documents, origins) => {
    const by = documents === 1 ? "1 dokument" : `${documents} dokumente`;
    return origins < documents ? `${by} nga ${origins === 1 ? "1 origjinë" : `${origins} origjina`}` : by;
  },
  inDocument: "Shfaqe në dokument",
  undo: "Zhbëje",
  undoReason: "u tërhoq menjëherë",
  notUndone: "Nuk u tërhoq dot",
  standings: { open: "i hapur", accepted: "i pranuar", rejected: "i hedhur poshtë", corrected: "i korrigjuar" },
  byTool: (name) => `lexuar nga ${name}`,
  byPerson: (name) => `shkruar nga ${name}`,
  grade: "Besueshmëria e burimit dhe e asaj që thotë (kodi i Admiralitetit)",
  likelihoods: {
    "almost no chance": "pothuajse pa gjasa",
    "very unlikely": "shumë pak e gjasshme",
    unlikely: "pak e gjasshme",
    "roughly even chance": "gjasa afërsisht të barabarta",
    likely: "e gjasshme",
    "very likely": "shumë e gjasshme",
    "almost certain": "pothuajse e sigurt",
  },
  confidences: { low: "i ulët", moderate: "i mesëm", high: "i lartë" },
  decided: "U ruajt. Ajo që varet prej tij po llogaritet sërish.",
  notDecided: "Vendimi nuk u ruajt",
  reason: "Arsyeja",
  reasonHint: "Mbetet e regjistruar pranë emrit tuaj.",
  cancel: "Anulo",
  coming: "Kjo po llogaritet",
  comingHint: "Do të shfaqet këtu vetvetiu.",
};
