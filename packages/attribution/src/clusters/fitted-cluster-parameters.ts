/** Written by `npm run fit:clusters`; change nothing here. */
export const FITTED = {
  /** SHA-256 of the relations, and of the incidents of EuRepoC. */
  data: ["", ""],
  base: -4.178,
  shared: { malware: 0.926, tool: 0.037, technique: 0.439, country: 0.304, sector: 0.211 },
  otherMalware: -0.461,
  apart: [
    { upTo: 30, nats: 0.998 },
    { upTo: 90, nats: 0.468 },
    { upTo: 365, nats: 0.468 },
    { upTo: 1095, nats: 0.202 },
    { upTo: 36500, nats: 0 },
  ],
} as const;
