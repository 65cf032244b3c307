// Written by `npm run evaluate:attribution`: do not edit.
import type { Reliability } from "../reliability.ts";

/** How often the model was right when it was how sure, on cases that it had not seen. */
export const MEASURED_RELIABILITY: Reliability = {
  measuredOn: "625 reports held out, each also with its group taken away, and 50 on groups that nothing else describes",
  cases: 675,
  calibrationError: 0.041,
  bins: [
    { from: 0, to: 0.1, cases: 314.3, said: 0.046, right: 0.072 },
    { from: 0.1, to: 0.2, cases: 102.85, said: 0.144, right: 0.209 },
    { from: 0.2, to: 0.3, cases: 51.05, said: 0.25, right: 0.318 },
    { from: 0.3, to: 0.4, cases: 36.85, said: 0.347, right: 0.37 },
    { from: 0.4, to: 0.5, cases: 14.75, said: 0.444, right: 0.353 },
    { from: 0.5, to: 0.6, cases: 18.2, said: 0.548, right: 0.5 },
    { from: 0.6, to: 0.7, cases: 19.7, said: 0.647, right: 0.66 },
    { from: 0.7, to: 0.8, cases: 17.7, said: 0.753, right: 0.845 },
    { from: 0.8, to: 0.9, cases: 31.35, said: 0.856, right: 0.871 },
    { from: 0.9, to: 1, cases: 68.25, said: 0.94, right: 1 },
  ],
};
