import fc from "fast-check";
import { expect, test } from "vitest";
import { printedDate } from "../src/metadata/printed-date.ts";
import { urlDate } from "../src/metadata/site.ts";

test.each([
  ["2022-03-24T10:00:00Z", "2022-03-24"],
  ["2022/3/4", "2022-03-04"],
  ["2022-03", "2022-03"],
  ["24.03.2022", "2022-03-24"],
  ["24/03/2022", "2022-03-24"],
  ["03/24/2022", "2022-03-24"],
  ["Tue, 10 May 2022 13:34:33 GMT", "2022-05-10"],
  ["September 10th, 2022", "2022-09-10"],
  ["10 de septiembre de 2022", "2022-09-10"],
  ["15 korrik 2022", "2022-07-15"],
  ["15 июля 2022 года", "2022-07-15"],
  ["15. srpnja 2022.", "2022-07-15"],
  ["July 2022", "2022-07"],
  ["2022年7月", "2022-07"],
])("%s", (text, edtf) => {
  expect(printedDate(text)?.edtf).toBe(edtf);
});

test.each(["03/04/2022", "31 February 2022", "in 2022", "version 1.2.2022a", "July 15", "DEV-0842", "1850-01-01"])(
  "%s is no date",
  (text) => {
    expect(printedDate(text)).toBeUndefined();
  },
);

test("every day of the calendar is read back from its words", () => {
  const months = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ];
  fc.assert(
    fc.property(
      fc.date({ min: new Date(Date.UTC(1990, 0, 1)), max: new Date(Date.UTC(2090, 0, 1)), noInvalidDate: true }),
      (date) => {
        const edtf = date.toISOString().slice(0, 10);
        const printed = `on ${months[date.getUTCMonth()] ?? ""} ${String(date.getUTCDate())}, ${String(date.getUTCFullYear())} in the city`;
        const found = printedDate(printed);
        expect(found?.edtf).toBe(edtf);
        expect(found && printed.slice(found.start, found.end)).toBe(printed.slice(3, printed.indexOf(" in the")));
      },
    ),
  );
});

test.each([
  ["https://a.example/2022/03/24/title", "2022-03-24"],
  ["https://a.example/2022/sep/07/title", "2022-09-07"],
  ["https://a.example/news/2022-03-24-title.html", "2022-03-24"],
  ["https://a.example/20220324/title", "2022-03-24"],
  ["https://web.archive.org/web/20230101000000/https://a.example/2022/03/24/title", "2022-03-24"],
  ["https://a.example/article-6529189.html", undefined],
])("%s", (url, edtf) => {
  expect(urlDate(url)).toBe(edtf);
});
