import type { GraphEventKind } from "@kulla/core";
import type { TimelineDate } from "@kulla/api";
import type { LaneKind } from "../../panels/timeline/lanes.ts";

const kinds: Readonly<Record<GraphEventKind, string>> = {
  incident: "Incidents",
  system: "States of systems",
  action: "Actions",
  attribution: "Attributions",
  denial: "Denials",
  claim: "Claims of responsibility",
  event: "Other events",
};

const kindOf: Readonly<Record<GraphEventKind, string>> = {
  incident: "Incident",
  system: "State of a system",
  action: "Action",
  attribution: "Attribution",
  denial: "Denial",
  claim: "Claim of responsibility",
  event: "Event",
};

const lanes: Readonly<Record<LaneKind, string>> = {
  system: "Systems",
  actor: "Actors",
  source: "Sources",
  all: "One lane",
};

const noLane: Readonly<Record<LaneKind, string>> = {
  system: "About no system",
  actor: "About no actor",
  source: "Without a source",
  all: "All events",
};

const precisions: Readonly<Record<TimelineDate["precision"], string>> = {
  minute: "known to the minute",
  day: "known to the day",
  month: "known to the month",
  season: "known to the season",
  quarter: "known to the quarter",
  half: "known to the half-year",
  year: "known to the year",
  decade: "known to the decade",
  century: "known to the century",
  interval: "a span of time",
  unread: "not readable as a date",
};

/** The panel Timeline. */
export const timeline = {
  title: "Timeline",
  counts: (dated: string, undated: string) => `${dated} with a date, ${undated} without`,
  conflicts: (count: number, shown: string) =>
    count === 1 ? "1 with dates that disagree" : `${shown} with dates that disagree`,
  coming: "The timeline is being computed",
  comingHint: "It appears here by itself.",
  empty: "Nothing is dated yet",
  emptyHint: "Put files into the case. What they date appears here, each date with everybody who gives it.",
  nothingFits: "No event fits",
  nothingFitsHint: "Take away a filter, or look for other words.",
  clearFilters: "Take all filters away",
  toEvidence: "To the evidence",
  lanesBy: "Lanes by",
  lanes,
  noLane,
  view: "Show as",
  views: { lanes: "Lanes", list: "List" },
  kinds,
  kindOf,
  kind: "Kinds of events",
  onlyConflicting: "Only dates that disagree",
  search: "Words in events",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  earlier: "Earlier",
  later: "Later",
  fit: "Show all",
  chart: (from: string, to: string, count: string) => `Events from ${from} to ${to}: ${count}`,
  chartHelp:
    "Arrow keys go from event to event and from lane to lane, Enter opens one, plus and minus zoom, Shift with an arrow moves in time. The list shows the same events.",
  axis: "UTC",
  overview: "All events by month",
  monthCount: (month: string, count: string) => `${month}: ${count}`,
  crowd: (count: string) => `${count} more here: zoom in`,
  laneCount: (count: string) => `${count} in sight`,
  moreRows: "Show all rows",
  fewerRows: "Show fewer rows",
  dense: (count: string) => `${count} events in this stretch: too many to show one by one. Zoom in, or filter.`,
  nothingInSight: "No event in this stretch of time.",
  legend: "What the marks mean",
  legendExact: "day or minute known",
  legendVague: "uncertain: somewhere in this span",
  legendOpen: "no beginning or end is given",
  legendConflict: "dates that disagree, one row each",
  event: "Event",
  close: "Close",
  chosenHint: "Choose an event to see its dates and who gives them.",
  date: "When",
  dates: "Dates that are given",
  best: "best supported",
  conflicting: "These dates cannot all hold.",
  precisions,
  zoneUnknown: (clock: string) => `${clock}, zone not given; shown as if UTC`,
  readFrom: (words: string) => `read from “${words}”`,
  saidBy: (names: string) => `says ${names}`,
  inSources: (names: string) => `in ${names}`,
  sourcesOf: "Show the words",
  about: "About",
  statements: (count: number, shown: string) => (count === 1 ? "1 statement" : `${shown} statements`),
  undated: (count: number, shown: string) =>
    count === 1 ? "1 event that nobody dates" : `${shown} events that nobody dates`,
  list: "Events by time",
  export: "Export",
  exportCsv: "CSV, for a spreadsheet or Timesketch",
  exportJsonl: "JSON lines, for Timesketch",
  exportSvg: "Picture of what is shown, SVG",
  exportPng: "Picture of what is shown, PNG",
  exportNote: "Files carry the label of what they rest on.",
  exported: (name: string) => `Saved as ${name}`,
  exportFailed: "The picture could not be made.",
  conflictMark: "dates disagree",
};
