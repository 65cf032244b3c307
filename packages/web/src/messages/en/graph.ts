import type { EdgeStanding, GraphEdgeItem, NodeKind } from "@kulla/api";

const kinds: Readonly<Record<NodeKind, string>> = {
  incident: "Incidents",
  actor: "Actors",
  party: "Parties",
  malware: "Malware and tools",
  victim: "Victims",
  system: "Systems",
  indicator: "Indicators",
  technique: "Techniques",
};

const kindOf: Readonly<Record<NodeKind, string>> = {
  incident: "Incident",
  actor: "Actor",
  party: "Party",
  malware: "Malware or tool",
  victim: "Victim",
  system: "System",
  indicator: "Indicator",
  technique: "Technique",
};

/** Stands between the names of two nodes. */
const relations: Readonly<Record<GraphEdgeItem["kind"], string>> = {
  hit: "hit",
  affected: "affected",
  used: "used",
  "took-part": "took part in",
  indicates: "is an indicator of",
  "points-to": "points to",
  technique: "used the technique",
  "sponsored-by": "is sponsored by",
  attributed: "names as the culprit",
  denied: "denies",
  claimed: "claims responsibility for",
  "acted-on": "acted towards",
  alias: "is another name of",
};

const standings: Readonly<Record<EdgeStanding, string>> = {
  asserted: "asserted",
  hedged: "said with a doubt",
  inferred: "inferred",
  disputed: "disputed",
  rejected: "denied",
};

const standingWhy: Readonly<Record<EdgeStanding, string>> = {
  asserted: "Somebody says so outright, and nobody says otherwise.",
  hedged: "It is said with a doubt only: likely, may have, is believed to.",
  inferred: "No source says so; Kulla concludes it.",
  disputed: "Some say so; others say that it is not so, or say what cannot hold beside it.",
  rejected: "It is only said that it is not so.",
};

const inferredFrom: Readonly<Record<NonNullable<GraphEdgeItem["inferredFrom"]>, string>> = {
  catalogue: "Both names are proposed to be one entry of the catalogue.",
  spelling: "The two names are spelled alike.",
  model: "A model reads the technique out of words that do not name it.",
};

const properties: Readonly<Record<string, string>> = {
  about: "about",
  catalogue: "in the catalogue",
  class: "class",
  date: "date",
  explicit: "id printed",
  kind: "kind",
  of: "of what",
  organ: "organ",
  polarity: "part in it",
  probability: "probability",
  relation: "in the words of the text",
  role: "role",
  stance: "stance",
  state: "state",
  status: "status",
  why: "why",
  words: "words",
};

/** The panel Graph. */
export const graph = {
  title: "Graph",
  counts: (nodes: string, relations: string) => `${nodes} nodes, ${relations} relations`,
  shownOf: (shown: string, loaded: string) => `${shown} of ${loaded} loaded nodes are shown`,
  loadedOf: (loaded: string, total: string) => `The ${loaded} most connected of ${total} nodes`,
  loadMore: (count: string) => `Load up to ${count}`,
  coming: "The graph is being computed",
  comingHint: "It appears here by itself.",
  empty: "Nothing to draw yet",
  emptyHint: "Put files into the case. What they name, and how it is related, is drawn here.",
  toEvidence: "To the evidence",
  canvas: (nodes: string, relations: string) =>
    `Drawing of ${nodes} nodes and ${relations} lines. The list beside it has the same, with all details.`,
  canvasHelp: "Arrow keys move the drawing, plus and minus zoom, 0 shows all of it.",
  loading: (loaded: string, ahead: string) => `Loading: ${loaded} of ${ahead} nodes`,
  layingOut: (share: string) => `Finding places: ${share}`,
  noWebgl: "This browser cannot draw the graph (it has no WebGL). The list has all of it.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Show all of the drawing",
  showAll: "Show everything",
  legend: "What is drawn",
  kinds,
  kindOf,
  kindSwitch: (kind: string, count: string) => `${kind}: ${count}`,
  lines: "Lines",
  standings,
  standingWhy,
  inferredFrom,
  relations,
  properties,
  catalogueRelation: "may be the same as",
  nodes: "Nodes",
  search: "Names of nodes",
  nothingFound: "No node is called so.",
  neighbours: (count: number, shown: string) => (count === 1 ? "1 neighbour" : `${shown} neighbours`),
  statements: (count: number, shown: string) => (count === 1 ? "1 statement" : `${shown} statements`),
  back: "All nodes",
  backToNode: (name: string) => `Back to ${name}`,
  node: "Node",
  edge: "Relation",
  only: "Only this and its neighbours",
  expand: "Show its neighbours",
  hide: "Hide it",
  show: "Show it",
  notLoaded: "This node is not in the drawing; its relations stand here.",
  names: "Called",
  saidBy: (names: string) => `by ${names}`,
  known: "Known of it",
  relationsOf: "Relations",
  relationList: (name: string) => `Relations of ${name}`,
  noRelations: "No relation is known.",
  explain: "Explain",
  between: (one: string, other: string) => `Between ${one} and ${other}`,
  aboutIncident: (incident: string) => `about ${incident}`,
  why: "Why it is drawn",
  told: (documents: number, origins: number) => {
    const by = documents === 1 ? "1 document" : `${String(documents)} documents`;
    return origins < documents ? `${by} of ${origins === 1 ? "1 origin" : `${String(origins)} origins`}` : by;
  },
  stanceCounts: (stance: string, count: string) => `${stance}: ${count}`,
  conflicts: "Contradictions that put it in doubt",
  words: "In these words",
  corrected: (count: string) => `A person has corrected ${count} of its statements.`,
};
