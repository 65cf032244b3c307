import { expect, test } from "vitest";
import { claimsIn } from "./read-text.ts";

test.each([
  ["After the cyberattack radiology was unavailable in two towns.", "radiology", "offline"],
  ["The vaccination programme was not affected by the attack.", "vaccination programme", "unaffected"],
  ["Hackers hit the county on Monday. The school bus timetable is back online.", "school bus timetable", "restored"],
])("what only services do tells of a service: %s", (text, name, status) => {
  expect(systems(text)).toContainEqual([name, status]);
});

test.each([
  "After the cyberattack the minister was unavailable.",
  "After the cyberattack the customers were not affected.",
  "After the cyberattack, talks were back up and running.",
])("people and affairs are no services: %s", (text) => {
  expect(systems(text)).toEqual([]);
});

function systems(text: string): [string, string][] {
  return claimsIn("system", text).map(({ name, status }) => [name, status]);
}
