/** Days since 1970 of an EDTF day, of the middle of a month or of a year; undefined where it is none of these. */
export function dayNumber(date: string | undefined): number | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date ?? "") ?? [];
  if (year === undefined) return undefined;
  return (
    Date.UTC(Number(year), Number(month ?? "07") - 1, Number(day ?? (month === undefined ? "01" : "15"))) / 86_400_000
  );
}
