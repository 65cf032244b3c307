const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** `1 source`, `3 sources`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${grouped(amount)} ${amount === 1 ? one : many}`;
}

/** `one source`, `three sources`, `12 sources`: as in running text. */
export function inWords(amount: number, one: string, many = `${one}s`): string {
  return `${NUMBERS[amount] ?? grouped(amount)} ${amount === 1 ? one : many}`;
}

/** `5,800`; no setting of the machine changes it. */
export function grouped(amount: number): string {
  const [whole = "", fraction] = String(amount).split(".");
  if (!/^-?\d{4,}$/u.test(whole)) return String(amount);
  const sign = whole.startsWith("-") ? "-" : "";
  const groups: string[] = [];
  for (let end = whole.length; end > sign.length; end -= 3)
    groups.unshift(whole.slice(Math.max(sign.length, end - 3), end));
  return `${sign}${groups.join(",")}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** First letter in upper case. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Bytes for people: `14 kB`. */
export function bytes(size: number): string {
  if (size < 1000) return count(size, "byte");
  if (size < 1_000_000) return `${grouped(Math.round(size / 1000))} kB`;
  return `${grouped(Math.round(size / 100_000) / 10)} MB`;
}

const MANY =
  /\b(?:actors|aggressors|attackers|clusters|criminals|cybercriminals|gangs|groups|hackers|operators|people|persons|services|spies|teams|units)$/iu;

/** Whether a name names several: `Iranian hackers`, but not `HomeLand Justice` or `United States`. */
export const namesMany = (name: string): boolean => MANY.test(name.slice(-40));
