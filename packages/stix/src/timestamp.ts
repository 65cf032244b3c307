const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,30}))?Z$/;

/** A moment, exact to the digits given: seconds since 1970 and the fraction as printed, without trailing zeros. */
export interface Moment {
  readonly seconds: number;
  readonly fraction: string;
}

/** Reads an RFC 3339 timestamp in UTC (section 2.16); undefined where it is malformed or names a day that does not exist. */
export function parseTimestamp(text: string): Moment | undefined {
  const found = TIMESTAMP.exec(text);
  if (found === null) return undefined;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (hour === undefined || minute === undefined || second === undefined) return undefined;
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const seconds = date.getTime() / 1000 + hour * 3600 + minute * 60 + second;
  return { seconds, fraction: (found[7] ?? "").replace(/0{1,30}$/, "") };
}

/** Negative where `a` is earlier, zero where equal. */
export function compareMoments(a: Moment, b: Moment): number {
  if (a.seconds !== b.seconds) return a.seconds - b.seconds;
  return a.fraction < b.fraction ? -1 : a.fraction > b.fraction ? 1 : 0;
}
