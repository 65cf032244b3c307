/** What activity clusters are made of, and how they are named. */

/**
 * Something that was seen to happen and may be somebody's doing: an incident of a case, a set of intrusions that a case names
 * (`DEV-0842`), or a campaign or group of the catalogue.
 */
export type ActivityRef =
  /** `incident` is the key of the incident in the graph of its case: `incident-2022-07-15-main`. */
  | { readonly kind: "incident"; readonly case: string; readonly incident: string }
  | { readonly kind: "actor"; readonly case: string; readonly name: string }
  /** `C0038`, `G0049`. */
  | { readonly kind: "catalogue"; readonly id: string };

/** Temporary name of a cluster, unique in the workspace: letters of the scheme and a number, `CL-0001`. */
export type ClusterId = string;

const CLUSTER_ID = /^([A-Z][A-Z0-9]{0,15})-(\d{1,8})$/;

/** Prefix of the names of clusters where the workspace has chosen no other. */
export const CLUSTER_SCHEME = "CL";

/** True for `CL-0001`: capital letters and digits, a hyphen, a number. */
export function isClusterId(text: string): boolean {
  return CLUSTER_ID.test(text);
}

/** The next name of a scheme: one above the highest number that the given names have in it. Numbers are never given twice. */
export function nextClusterId(taken: Iterable<ClusterId>, scheme: string = CLUSTER_SCHEME): ClusterId {
  let highest = 0;
  for (const id of taken) {
    const [, prefix, digits] = CLUSTER_ID.exec(id) ?? [];
    if (prefix === scheme) highest = Math.max(highest, Number(digits));
  }
  return `${scheme}-${String(highest + 1).padStart(4, "0")}`;
}

/** One key for one activity: `incident:albania-2022/incident-2022-07-15-main`, `actor:albania-2022/DEV-0842`, `catalogue:C0038`. */
export function activityKey(activity: ActivityRef): string {
  if (activity.kind === "catalogue") return `catalogue:${activity.id}`;
  return `${activity.kind}:${activity.case}/${activity.kind === "incident" ? activity.incident : activity.name}`;
}
