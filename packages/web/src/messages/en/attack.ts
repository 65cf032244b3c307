const techniques = (count: number, shown: string) => (count === 1 ? "1 technique" : `${shown} techniques`);

/** The panel ATT&CK. */
export const attack = {
  title: "ATT&CK",
  lead: "The techniques that the sources tell of. The number in a cell says how many origins tell it, copies counted once; the darker, the more.",
  empty: "No technique is told of",
  emptyHint: "Techniques are read from printed ids and from words that describe what was done.",
  coming: "The techniques are being computed",
  comingHint: "They appear here by themselves.",
  facts: (count: number, shown: string, version: string) => `${techniques(count, shown)} of ATT&CK ${version}`,
  all: "Show the whole matrix",
  compare: "Compare with a group",
  comparePlaceholder: "Name or id of a group",
  none: "No comparison",
  groupOption: (name: string, id: string, count: string) => `${name} (${id}), ${count}`,
  comparison: (name: string, common: string, ofCase: string, ofOther: string) =>
    `In common with ${name}: ${common}. Only in this case: ${ofCase}. Only there: ${ofOther}.`,
  comparisonNote:
    "Techniques in common are weak evidence: most groups share them. The hypotheses weigh how rare each one is.",
  both: "in the case and in the comparison",
  onlyCase: "only in the case",
  onlyOther: "only in the comparison",
  layerOut: "Save as Navigator layer",
  layerIn: "Compare with a layer …",
  layerBad: "This file is no Navigator layer: it has no list of techniques.",
  layerLarge: "This file is too large for a Navigator layer (10 MB at most).",
  layerUnread: "The file could not be read as JSON.",
  origins: (count: number) => (count === 1 ? "1 origin" : `${String(count)} origins`),
  documents: (count: number) => (count === 1 ? "1 document" : `${String(count)} documents`),
  basis: {
    printed: "A source prints the id.",
    implied: "A source names the behaviour in words.",
    "printed and implied": "The id is printed, and the behaviour is named in words.",
  },
  reading: (percent: string) => `Read from words by a model, probability ${percent}.`,
  deciding: (words: string) => `Words that decided: ${words}`,
  notInCase: "This case does not tell of it.",
  inOther: (name: string) => `In ${name}.`,
  legend: "What the signs mean",
  tactics: "Tactics and their techniques",
  unlisted: "Without a tactic",
  close: "Close",
};
