/** Traffic Light Protocol 2.0 (FIRST, August 2022), from the least to the most restrictive. */
export type Tlp = "TLP:CLEAR" | "TLP:GREEN" | "TLP:AMBER" | "TLP:AMBER+STRICT" | "TLP:RED";

/** The labels in order, the most restrictive last. */
export const TLP_LABELS: readonly Tlp[] = ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"];

/** Colours of a label as the standard sets them, as #RRGGBB. */
export interface TlpColours {
  readonly text: string;
  readonly background: string;
}

const TLP_TEXT: Readonly<Record<Tlp, string>> = {
  "TLP:CLEAR": "#FFFFFF",
  "TLP:GREEN": "#33FF00",
  "TLP:AMBER": "#FFC000",
  "TLP:AMBER+STRICT": "#FFC000",
  "TLP:RED": "#FF2B2B",
};

export function tlpColours(label: Tlp): TlpColours {
  return { text: TLP_TEXT[label], background: "#000000" };
}

/** Reads a label in any case and spacing, and the WHITE of TLP 1.0, which TLP 2.0 calls CLEAR; undefined where it is none. */
export function parseTlp(text: string): Tlp | undefined {
  const label = text.slice(0, 40).toUpperCase().replace(/\s/g, "");
  const full = label.startsWith("TLP:") ? label : `TLP:${label}`;
  const renamed = full === "TLP:WHITE" ? "TLP:CLEAR" : full;
  return TLP_LABELS.find((known) => known === renamed);
}

/** Negative where `a` is less restrictive than `b`. */
export function compareTlp(a: Tlp, b: Tlp): number {
  return TLP_LABELS.indexOf(a) - TLP_LABELS.indexOf(b);
}

/**
 * The label of what is made from things with these markings: the most restrictive one. What has no marking is not public and
 * counts as TLP:AMBER+STRICT; of nothing at all the label is TLP:CLEAR.
 */
export function mostRestrictive(markings: readonly (Tlp | undefined)[]): Tlp {
  return markings
    .map((marking) => marking ?? "TLP:AMBER+STRICT")
    .reduce<Tlp>((strictest, marking) => (compareTlp(marking, strictest) > 0 ? marking : strictest), "TLP:CLEAR");
}
