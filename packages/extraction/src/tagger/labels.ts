/** What a name can be; the order is that of the weights. */
export const LABELS = ["none", "malware", "group", "tool"] as const;

export type Label = (typeof LABELS)[number];
