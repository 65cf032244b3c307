/** Names a mark in the page: an event may stand in several lanes. */
export function markKey(lane: string | undefined, event: string): string {
  return `${lane === undefined ? "-" : `=${lane}`}\n${event}`;
}
