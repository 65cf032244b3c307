// Written by `npm run evaluate:attribution`: do not edit.
import type { Reliability } from "../reliability.ts";

/** How often the model was right when it was how sure, on cases that it had not seen. */
export const MEASURED_RELIABILITY: Reliability = {
  measuredOn: "625 reports held out, each also with its group taken away, and 50 on groups that nothing else describes",
  cases: 675,
  calibrationError: 0.045,
  bins: [
    { from: 0, to: 0.1, cases: 316.8, said: 0.047, right: 0.066 },
    { from: 0.1, to: 0.2, cases: 105.05, said: 0.142, right: 0.235 },
    { from: 0.2, to: 0.3, cases: 50.75, said: 0.244, right: 0.256 },
    { from: 0.3, to: 0.4, cases: 36.2, said: 0.346, right: 0.431 },
    { from: 0.4, to: 0.5, cases: 15.65, said: 0.443, right: 0.498 },
    { from: 0.5, to: 0.6, cases: 17.1, said: 0.555, right: 0.646 },
    { from: 0.6, to: 0.7, cases: 23, said: 0.646, right: 0.735 },
    { from: 0.7, to: 0.8, cases: 23.6, said: 0.755, right: 0.771 },
    { from: 0.8, to: 0.9, cases: 34.2, said: 0.849, right: 0.931 },
    { from: 0.9, to: 1, cases: 52.65, said: 0.937, right: 1 },
  ],
};
