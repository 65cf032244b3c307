import type { ContradictionItem } from "@kulla/api";

type Nature = ContradictionItem["nature"];

const natures: Readonly<Record<Nature, string>> = {
  conflict: "Conflict",
  development: "Development",
  variant: "Variant",
  compatible: "Compatible",
};

const natureHints: Readonly<Record<Nature, string>> = {
  conflict: "Both cannot hold.",
  development: "Each was true at its time.",
  variant: "One thing, spelled or told twice.",
  compatible: "It only looks like a disagreement.",
};

const kinds: Readonly<Record<ContradictionItem["kind"], string>> = {
  date: "Date",
  time: "Time",
  count: "Count",
  identity: "Identity",
  spelling: "Spelling",
  translation: "Translation",
  impact: "Impact",
  attribution: "Attribution",
  target: "Target",
  scope: "Scope",
  claim: "Claim",
  action: "Action",
};

const severities: Readonly<Record<ContradictionItem["severity"], string>> = {
  high: "grave",
  medium: "of medium weight",
  low: "slight",
};

/** The panel Contradictions. */
export const contradictions = {
  title: "Contradictions",
  lead: "Where statements do not agree. Both sides are kept with their words; what you decide is a decision beside them, with your name and reason.",
  natures,
  natureHints,
  kinds,
  severities,
  scopes: { within: "within one document", between: "between documents" },
  filterNature: "Nature",
  all: "All",
  filterDecided: "Decided",
  decidedChoices: { any: "Open and decided", no: "Open", yes: "Decided" },
  search: "Search topics, values, quotations, speakers",
  list: "Contradictions",
  none: "No contradictions",
  noneHint: "No two statements of this case disagree. Add more evidence, and what it says otherwise will stand here.",
  noneFound: "Nothing fits these filters",
  clear: "Show all",
  sideOf: (number: number, count: number) => `Side ${number} of ${count}`,
  why: "Why",
  told: (documents: number, origins: number) => {
    const by = documents === 1 ? "1 document" : `${documents} documents`;
    return origins < documents ? `${by} of ${origins === 1 ? "1 origin" : `${origins} origins`}` : by;
  },
  moreWords: (count: number) => (count === 1 ? "1 more place" : `${count} more places`),
  fewerWords: "Fewer",
  inDocument: "Show it in the document",
  resolve: "Resolve",
  change: "Decide otherwise",
  resolveTopic: (topic: string) => `Resolve: ${topic}`,
  question: "What is it?",
  found: (nature: string) => `The check found: ${nature}`,
  reason: "Reason",
  reasonHint: "It stays on record with your name.",
  save: "Decide",
  alsoDecides: (topics: string) => `The same two statements disagree elsewhere: this decides as well ${topics}.`,
  decided: (who: string, when: string) => `Decided by ${who}, ${when}`,
  checkHadFound: (nature: string) => `The check had found: ${nature}.`,
  undo: "Take it back",
  undoReason: "Taken back in the panel Contradictions.",
  kept: "Your decision is kept",
  keptHint: "The case is being computed again with it.",
  failed: "That was not kept",
};
