/** Vague times. Days, months and years come from `date-words.ts`. */
export const times = {
  about: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date} (uncertain)`,
  between: (from: string, to: string) => `${from} to ${to}`,
  since: (from: string) => `since ${from}`,
  orAfter: (from: string) => `${from} or after`,
  orBefore: (to: string) => `${to} or before`,
  unknown: "at an unknown time",
  decade: (year: string) => `the ${year}s`,
  /** Parts of a year by their EDTF code. */
  parts: {
    "21": (year: string) => `spring ${year}`,
    "22": (year: string) => `summer ${year}`,
    "23": (year: string) => `autumn ${year}`,
    "24": (year: string) => `winter ${year}`,
    "33": (year: string) => `the first quarter of ${year}`,
    "34": (year: string) => `the second quarter of ${year}`,
    "35": (year: string) => `the third quarter of ${year}`,
    "36": (year: string) => `the fourth quarter of ${year}`,
    "40": (year: string) => `the first half of ${year}`,
    "41": (year: string) => `the second half of ${year}`,
  },
};
