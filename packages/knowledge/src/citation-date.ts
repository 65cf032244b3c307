const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `(2018, November 19).`, `(2016, October).`, `(2015).` of a reference in the style of the APA. */
const PUBLISHED = /\((\d{4})(?:, {0,3}([A-Za-z]{3,12})\.?)?(?: {1,3}(\d{1,2}))?[^)]{0,60}\)/;
const RETRIEVED = /Retrieved {1,3}([A-Za-z]{3,12}) {1,3}(\d{1,2}), {0,3}(\d{4})/;

/** When a work was published (EDTF day, month or year) by the text of a reference to it; undefined where it prints none (`n.d.`). */
export function publicationDate(reference: string): string | undefined {
  const [, year = "", month = "", day] = PUBLISHED.exec(reference) ?? [];
  return isYear(year) ? edtf(year, month, day) : undefined;
}

/** The day on which the author of a reference read the work: `Retrieved March 1, 2024.` */
export function retrievalDate(reference: string): string | undefined {
  const [, month = "", day, year = ""] = RETRIEVED.exec(reference) ?? [];
  const date = isYear(year) ? edtf(year, month, day) : undefined;
  return date?.length === 10 ? date : undefined;
}

/** The web has no report of an intrusion from before 1991; a number past 2100 is no year. */
function isYear(text: string): boolean {
  return Number(text) > 1990 && Number(text) < 2100;
}

function edtf(year: string, monthName: string, day: string | undefined): string {
  const month = MONTHS.indexOf(monthName.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return year;
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  const yearAndMonth = `${year}-${String(month).padStart(2, "0")}`;
  if (day === undefined || Number(day) < 1 || Number(day) > days) return yearAndMonth;
  return `${yearAndMonth}-${day.padStart(2, "0")}`;
}
