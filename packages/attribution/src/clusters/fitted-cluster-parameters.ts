/** Written by `npm run fit:clusters`; change nothing here. */
export const FITTED = {
  /** SHA-256 of the relations (`relations.json`), and of the incidents of EuRepoC that whom and when were fitted on. */
  data: [
    "ba0aa72b23524cd60905a69f6dfe90b63c9846fd677d4a0e41e173acccb1c7ee",
    "3497020431477bb95b5cb732db39dbc9141c74ac4445555d0af25a9fa1682220",
  ],
  base: -5.155,
  shared: { malware: 0.97, tool: 0, technique: 2.148, country: 0.379, sector: 0.211 },
  otherMalware: -0.176,
  apart: [
    { upTo: 30, nats: 0.998 },
    { upTo: 90, nats: 0.681 },
    { upTo: 365, nats: 0.681 },
    { upTo: 1095, nats: 0.307 },
    { upTo: 36500, nats: 0 },
  ],
} as const;
