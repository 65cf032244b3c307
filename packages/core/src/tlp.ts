/** Traffic Light Protocol 2.0 (FIRST, August 2022), from the least to the most restrictive. */
export type Tlp = "TLP:CLEAR" | "TLP:GREEN" | "TLP:AMBER" | "TLP:AMBER+STRICT" | "TLP:RED";
