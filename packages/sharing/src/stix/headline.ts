import type { Claim, TimeSpan } from "@kulla/core";

function when(time: TimeSpan | undefined): string {
  return time === undefined ? "" : ` (${time.edtf})`;
}

function after(word: string, text: string | undefined): string {
  return text === undefined ? "" : `${word}${text}`;
}

function names(list: readonly string[]): string {
  return list.length === 0 ? "somebody" : list.join(", ");
}

function list(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}

const HEADLINES: { readonly [T in Claim["type"]]: (claim: Extract<Claim, { type: T }>) => string } = {
  incident: ({ name, role, time }) => `Incident: ${name ?? role}${when(time)}`,
  victim: ({ name, kind }) => `Victim: ${name} (${kind})`,
  system: ({ name, status, words, time }) =>
    `System ${name}: ${list([status, words === undefined ? undefined : `“${words}”`])}${when(time)}`,
  malware: ({ name, polarity }) => `Malware: ${name} (${polarity})`,
  actor: ({ name, kind, roles }) => `Actor: ${name} (${list([kind, ...roles])})`,
  sponsor: ({ actor, organ, state }) => `Sponsor of ${actor}: ${list([organ, state])}`,
  attribution: ({ about, by, to }) => `Attribution (${about}) by ${names(by)} to ${names(to)}`,
  denial: ({ by, of, time }) => `Denial by ${by}${after(" of ", of)}${when(time)}`,
  claim: ({ by, of, time }) => `Claim of responsibility by ${by}${after(" for ", of)}${when(time)}`,
  action: (claim) =>
    `${claim.kind} (${claim.class}) by ${names(claim.by)}${after(", towards ", claim.target)}${when(claim.time)}`,
  indicator: ({ kind, value, polarity, why }) => `Indicator ${kind} ${value} (${polarity}${after(": ", why)})`,
  technique: ({ tid }) => `Technique ${tid}`,
  quantity: ({ metric, qualifier, value, unit }) =>
    `${metric}: ${[qualifier, String(value), unit].filter((part) => part !== undefined && part !== "").join(" ")}`,
  event: ({ name, time }) => `${name}${when(time)}`,
  alias: ({ left, right, relation, of }) => `${left} and ${right}: ${relation} (${of})`,
  sign: ({ kind, name, to }) => `Sign (${kind}): ${name}, pointing to ${to}`,
};

function headlineOf<T extends Claim["type"]>(type: T, claim: Extract<Claim, { type: T }>): string {
  return HEADLINES[type](claim);
}

/** What a claim says, in one plain sentence without its speaker. */
export function headline(claim: Claim): string {
  return headlineOf(claim.type, claim);
}
