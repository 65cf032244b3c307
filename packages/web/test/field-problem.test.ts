import type { PartRule, RouteContract } from "@kulla/api";
import { ROUTES } from "@kulla/api";
import { describe, expect, it } from "vitest";
import { fieldOf, ruleWords } from "../src/components/field-problem.tsx";
import { fields as english } from "../src/messages/en/fields.ts";
import { fields as albanian } from "../src/messages/sq/fields.ts";
import { formatOf } from "../src/messages/format.ts";

const KINDS = [
  "missing",
  "type",
  "short",
  "long",
  "small",
  "large",
  "few",
  "many",
  "choice",
  "unknown",
  "form",
  "absent",
] as const satisfies readonly PartRule["kind"][];

const LANGUAGES = [
  ["en", english],
  ["sq", albanian],
] as const;

const wordsOf = (language: "en" | "sq", rule: PartRule, field = "x") =>
  ruleWords({ rule }, field, language === "en" ? english : albanian, formatOf(language));

describe("messages for fields", () => {
  it("says of each rule what is wrong and what to do, in both languages", () => {
    for (const kind of KINDS) {
      const rule: PartRule = { kind, limit: 2000, of: ["string"] };
      const told = LANGUAGES.map(([language]) => wordsOf(language, rule) ?? "");
      for (const words of told) expect(words, kind).toMatch(/^\p{Lu}.{5,}\.$/su);
      expect(new Set(told).size, kind).toBe(2);
    }
    expect(wordsOf("sq", { kind: "long", limit: 2000 })).toBe(
      "Është shumë e gjatë. Shkruani jo më shumë se 2\u00a0000 shenja.",
    );
    expect(wordsOf("sq", { kind: "choice", of: ["reader", "lead"] })).toContain("reader dhe lead");
  });

  it("tells how a field is written whose form alone is wrong", () => {
    expect(wordsOf("en", { kind: "form" }, "tid")).toContain("T1485");
    expect(wordsOf("sq", { kind: "form" }, "asOf")).toContain("2022-09-08");
    expect(wordsOf("sq", { kind: "form" })).toBe(albanian.otherForm);
    expect(Object.keys(albanian.forms)).toEqual(Object.keys(english.forms));
  });

  it("leaves a rule of the server's own to its message", () => {
    expect(ruleWords({}, "x", albanian, formatOf("sq"))).toBeUndefined();
  });

  it("knows the field by its pointer", () => {
    expect(["/reason", "/speakers/0/name", "asOf", "/because/3", ""].map(fieldOf)).toEqual([
      "reason",
      "name",
      "asOf",
      "because",
      "",
    ]);
  });

  it("has the same names in both languages, and one for each text that a form of the page sends", () => {
    expect(Object.keys(albanian.names)).toEqual(Object.keys(english.names));
    const texts = new Set(ROUTES.flatMap(textsOf));
    expect(texts.size).toBeGreaterThan(10);
    expect([...texts].filter((name) => !(name in english.names)).sort()).toEqual(NOT_IN_FORMS);
  });
});

/** Texts that no form asks for: the page fills them in itself. */
const NOT_IN_FORMS: readonly string[] = ["decision", "fingerprint", "origin"];

/** As zod describes a schema. */
interface Described {
  readonly def: { readonly type: string; readonly innerType?: Described };
}

/** Names of the texts at the top of a body. */
function textsOf({ body }: RouteContract): string[] {
  if (body === undefined || !("shape" in body)) return [];
  return Object.entries(body.shape as Readonly<Record<string, Described>>).flatMap(([name, schema]) =>
    isText(schema) ? [name] : [],
  );
}

const isText = ({ def: { type, innerType } }: Described): boolean =>
  type === "string" || (innerType !== undefined && isText(innerType));
