import { expect, it } from "vitest";
import { SharedValues } from "../src/shared-values.ts";
import { sampleStatement } from "./samples.ts";

it("gives statements that are equal to the given ones, and that share what is equal in them", () => {
  const given = ["a", "b"].map((quote) => structuredClone({ ...sampleStatement(quote), speakers: [{ name: "Ana" }] }));
  const values = new SharedValues();
  const shared = given.map((one) => values.share(one));
  expect(shared).toEqual(given);
  expect(shared.map((one) => JSON.stringify(one))).toEqual(given.map((one) => JSON.stringify(one)));
  const [first, second] = shared;
  expect(first?.author).toBe(second?.author);
  expect(first?.speakers).toBe(second?.speakers);
});
