/** Pieces that several panels are built of. */
export const components = {
  loading: "Loading …",
  failed: "This could not be loaded",
  clear: "Clear",
  retry: "Try again",
  unreachable: "The server cannot be reached.",
  code: (code: string) => `Code ${code}`,
  more: "Show more",
  showing: (shown: string, total: string) => `${shown} of ${total}`,
  fresh: "Up to date",
  stale: "Being computed again",
  staleHint: "Something was added or decided since. What is shown is the state before; it changes by itself.",
  sources: "What this rests on",
  told: (documents: number, origins: number) => {
    const by = documents === 1 ? "1 document" : `${documents} documents`;
    return origins < documents ? `${by} of ${origins === 1 ? "1 origin" : `${origins} origins`}` : by;
  },
  inDocument: "Show it in the document",
  undo: "Undo",
  undoReason: "taken back at once",
  notUndone: "It could not be taken back",
  copied: "Copied",
  standings: { open: "open", accepted: "accepted", rejected: "rejected", corrected: "corrected" },
  stances: { asserts: "asserts", denies: "denies", suspects: "suspects", claims: "claims" },
  byTool: (name: string) => `read by ${name}`,
  byPerson: (name: string) => `written by ${name}`,
  grade: "Reliability of the source and credibility of what it says (Admiralty code)",
  likelihoods: {
    "almost no chance": "almost no chance",
    "very unlikely": "very unlikely",
    unlikely: "unlikely",
    "roughly even chance": "roughly even chance",
    likely: "likely",
    "very likely": "very likely",
    "almost certain": "almost certain",
  },
  confidences: { low: "low", moderate: "moderate", high: "high" },
};
