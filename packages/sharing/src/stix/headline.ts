import type { Claim, TimeSpan } from "@kulla/core";

function when(time: TimeSpan | undefined): string {
  return time === undefined ? "" : ` (${time.edtf})`;
}

function names(list: readonly string[]): string {
  return list.length === 0 ? "somebody" : list.join(", ");
}

/** What a claim says, in one plain sentence without its speaker. */
export function headline(claim: Claim): string {
  switch (claim.type) {
    case "incident":
      return `Incident: ${claim.name ?? claim.role}${when(claim.time)}`;
    case "victim":
      return `Victim: ${claim.name} (${claim.kind})`;
    case "system":
      return `System ${claim.name}: ${claim.status}${claim.words === undefined ? "" : `, “${claim.words}”`}${when(claim.time)}`;
    case "malware":
      return `Malware: ${claim.name} (${claim.polarity})`;
    case "actor":
      return `Actor: ${claim.name} (${[claim.kind, ...claim.roles].join(", ")})`;
    case "sponsor":
      return `Sponsor of ${claim.actor}: ${[claim.organ, claim.state].filter((part) => part !== undefined).join(", ")}`;
    case "attribution":
      return `Attribution (${claim.about}) by ${names(claim.by)} to ${names(claim.to)}`;
    case "denial":
      return `Denial by ${claim.by}${claim.of === undefined ? "" : ` of ${claim.of}`}${when(claim.time)}`;
    case "claim":
      return `Claim of responsibility by ${claim.by}${claim.of === undefined ? "" : ` for ${claim.of}`}${when(claim.time)}`;
    case "action":
      return `${claim.kind} (${claim.class}) by ${names(claim.by)}${claim.target === undefined ? "" : `, towards ${claim.target}`}${when(claim.time)}`;
    case "indicator":
      return `Indicator ${claim.kind} ${claim.value} (${claim.polarity}${claim.why === undefined ? "" : `: ${claim.why}`})`;
    case "technique":
      return `Technique ${claim.tid}`;
    case "quantity":
      return `${claim.metric}: ${claim.qualifier === undefined ? "" : `${claim.qualifier} `}${String(claim.value)} ${claim.unit}`.trim();
    case "event":
      return `${claim.name}${when(claim.time)}`;
    case "alias":
      return `${claim.left} and ${claim.right}: ${claim.relation} (${claim.of})`;
  }
}
