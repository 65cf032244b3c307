import type { times as english } from "../en/times.ts";

export const times: typeof english = {
  about: (date) => `rreth ${date}`,
  uncertain: (date) => `${date} (e pasigurt)`,
  between: (from, to) => `${from} deri ${to}`,
  since: (from) => `prej ${from}`,
  orAfter: (from) => `${from} ose më pas`,
  orBefore: (to) => `${to} ose më parë`,
  unknown: "në një kohë të panjohur",
  decade: (year) => `vitet ${year}`,
  parts: {
    "21": (year) => `pranvera ${year}`,
    "22": (year) => `vera ${year}`,
    "23": (year) => `vjeshta ${year}`,
    "24": (year) => `dimri ${year}`,
    "33": (year) => `tremujori i parë i vitit ${year}`,
    "34": (year) => `tremujori i dytë i vitit ${year}`,
    "35": (year) => `tremujori i tretë i vitit ${year}`,
    "36": (year) => `tremujori i katërt i vitit ${year}`,
    "40": (year) => `gjysma e parë e vitit ${year}`,
    "41": (year) => `gjysma e dytë e vitit ${year}`,
  },
};
