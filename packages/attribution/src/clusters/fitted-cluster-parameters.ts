/** Written by `npm run fit:clusters`; change nothing here. */
export const FITTED = {
  /** SHA-256 of the relations (`relations.json`), and of the incidents of EuRepoC that whom and when were fitted on. */
  data: [
    "048f5fa3023b3784b0fc83a6024e14cc371936e9a88813f43db3f048107625d2",
    "3497020431477bb95b5cb732db39dbc9141c74ac4445555d0af25a9fa1682220",
  ],
  base: -5.109,
  shared: { malware: 0.972, tool: 0, technique: 0.484, country: 0.376, sector: 0.211 },
  otherMalware: -0.17,
  apart: [
    { upTo: 30, nats: 0.998 },
    { upTo: 90, nats: 0.698 },
    { upTo: 365, nats: 0.698 },
    { upTo: 1095, nats: 0.315 },
    { upTo: 36500, nats: 0 },
  ],
} as const;
