const NUMBERS = ["asnjë", "një", "dy", "tri", "katër", "pesë", "gjashtë", "shtatë", "tetë", "nëntë", "dhjetë"];

/** `5 800`, `1,5`: a space that does not break between groups, and a comma before fractions. */
export function grouped(amount: number): string {
  const [whole = "", fraction] = String(amount).split(".");
  const shown = /^-?\d{4,}$/u.test(whole) ? whole.replace(/\B(?=(?:\d{3}){1,6}$)/gu, "\u00a0") : whole;
  return fraction === undefined ? shown : `${shown},${fraction}`;
}

/** `1 burim`, `3 burime`. */
export function count(amount: number, one: string, many: string): string {
  return `${grouped(amount)} ${amount === 1 ? one : many}`;
}

/** `një burim`, `tri burime`, `12 burime`. Things that are masculine for one and feminine for many are counted as feminine. */
export function inWords(amount: number, one: string, many: string): string {
  return `${NUMBERS[amount] ?? grouped(amount)} ${amount === 1 ? one : many}`;
}

/** `dy të tjerë`, `tre të tjerë` of people and parties; `tri të tjera` of things. */
export function others(amount: number, of: "parties" | "things"): string {
  if (of === "things") return inWords(amount, "tjetër", "të tjera");
  return amount === 3 ? "tre të tjerë" : inWords(amount, "tjetër", "të tjerë");
}
