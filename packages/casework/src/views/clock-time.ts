/** A time of day as printed, in minutes since midnight; `offset`: minutes east of UTC where the zone is printed. */
export interface ClockTime {
  readonly minutes: number;
  readonly offset?: number;
  /** As it is shown: `14:30 UTC`. */
  readonly text: string;
}

const CLOCK =
  /(?<![\d:])(?<hours>[01]?\d|2[0-3])(?::|h)(?<minutes>[0-5]\d)(?::[0-5]\d)?(?: ?(?<half>[ap])\.?m\b\.?)? ?(?<zone>UTC|GMT|Z|CET|CEST|EET|EEST|[+-](?:0\d|1[0-4]):?[0-5]\d)?(?![\d:])/iu;

/** Zones that mean one offset wherever they are printed; `EST` and the like mean several. */
const OFFSETS: Readonly<Record<string, number>> = { UTC: 0, GMT: 0, Z: 0, CET: 60, CEST: 120, EET: 120, EEST: 180 };

/** The only time of day in the words a date was read from; undefined where there is none, or more than one. */
export function clockTime(words: string): ClockTime | undefined {
  const found = CLOCK.exec(words);
  if (found === null || CLOCK.test(words.slice(found.index + found[0].length))) return undefined;
  const { hours = "", minutes = "", half, zone } = found.groups ?? {};
  const hour = hourOf(Number(hours), half?.toLowerCase());
  if (hour === undefined) return undefined;
  const offset = zone === undefined ? undefined : offsetOf(zone.toUpperCase());
  const shown = `${String(hour).padStart(2, "0")}:${minutes}`;
  return {
    minutes: hour * 60 + Number(minutes),
    ...(offset !== undefined && { offset }),
    text: zone === undefined ? shown : `${shown} ${zone.toUpperCase()}`,
  };
}

function hourOf(hours: number, half: string | undefined): number | undefined {
  if (half === undefined) return hours;
  if (hours < 1 || hours > 12) return undefined;
  return (hours % 12) + (half === "p" ? 12 : 0);
}

function offsetOf(zone: string): number | undefined {
  const named = OFFSETS[zone];
  if (named !== undefined) return named;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}
