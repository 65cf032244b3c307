// Written by `npm run evaluate:attribution`: do not edit.
import type { Reliability } from "../reliability.ts";

/** How often the model was right when it was how sure, on cases that it had not seen. */
export const MEASURED_RELIABILITY: Reliability = {
  measuredOn: "625 reports held out, each also with its group taken away, and 50 on groups that nothing else describes",
  cases: 675,
  calibrationError: 0.037,
  bins: [
    { from: 0, to: 0.1, cases: 282.45, said: 0.051, right: 0.064 },
    { from: 0.1, to: 0.2, cases: 114.7, said: 0.145, right: 0.198 },
    { from: 0.2, to: 0.3, cases: 52.2, said: 0.244, right: 0.224 },
    { from: 0.3, to: 0.4, cases: 42.65, said: 0.348, right: 0.32 },
    { from: 0.4, to: 0.5, cases: 28.45, said: 0.447, right: 0.525 },
    { from: 0.5, to: 0.6, cases: 15.25, said: 0.558, right: 0.554 },
    { from: 0.6, to: 0.7, cases: 24.95, said: 0.651, right: 0.729 },
    { from: 0.7, to: 0.8, cases: 29.8, said: 0.754, right: 0.785 },
    { from: 0.8, to: 0.9, cases: 39.7, said: 0.851, right: 0.966 },
    { from: 0.9, to: 1, cases: 44.85, said: 0.933, right: 1 },
  ],
};
