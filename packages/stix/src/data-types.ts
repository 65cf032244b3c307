// The data types of section 2, as zod schemas. What a value breaks is told by the code in `params.stix`.
import { z } from "zod";
import type { StixFindingCode } from "./finding.ts";
import { isHashOf } from "./hash-format.ts";
import { parseId } from "./id.ts";
import { isLanguageTag } from "./registries/languages.ts";
import { parseTimestamp } from "./timestamp.ts";

/** A string that passes `test`; else the finding `code` with `message`. */
export function stringThat(test: (value: string) => boolean, code: StixFindingCode, message: string) {
  return z.string().refine(test, { error: message, params: { stix: code } });
}

const isUri = (text: string): boolean =>
  /^[A-Za-z][A-Za-z0-9+.-]{0,63}:[^\s<>"{}|\\^`]+$/.test(text) && !/%(?![0-9A-Fa-f]{2})/.test(text);

export const timestamp = stringThat(
  (text) => parseTimestamp(text) !== undefined,
  "stix-timestamp",
  "is not a UTC timestamp like 2022-07-15T00:00:00.000Z, or names a day or hour that does not exist",
);

/** `created` and `modified`: at least milliseconds (section 3.2). */
export const preciseTimestamp = timestamp.refine((text) => /\.\d{3,30}Z$/.test(text), {
  error: "must be given to the millisecond",
  params: { stix: "stix-timestamp" },
});

export const uri = stringThat(isUri, "stix-property-value", "is not a URI");

export const language = stringThat(isLanguageTag, "stix-language", "is not an RFC 5646 language tag");

/** Base64 (RFC 4648, section 4), with at least one byte. */
export const binary = stringThat(
  (text) => text.length > 0 && text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text),
  "stix-property-value",
  "is not base64",
);

export const hex = stringThat(
  (text) => text.length > 0 && text.length % 2 === 0 && /^[0-9A-Fa-f]*$/.test(text),
  "stix-property-value",
  "is not an even number of hexadecimal digits",
);

/** An identifier, of one of the types named if any are. */
export function identifier(...types: string[]) {
  const wanted = types.length === 0 ? "an identifier" : `an identifier of ${types.join(" or ")}`;
  return stringThat(
    (text) => {
      const id = parseId(text);
      return id !== undefined && (types.length === 0 || types.includes(id.type));
    },
    "stix-reference",
    `is not ${wanted}`,
  );
}

/**
 * A reference from an observable: of one of the types named if any are. Its UUID is not looked at here, since other
 * validators let it be anything; `validate` warns of a malformed one.
 */
export function observableReference(...types: string[]) {
  return stringThat(
    (text) => text.includes("--") && (types.length === 0 || types.includes(text.slice(0, text.indexOf("--")))),
    "stix-reference",
    types.length === 0 ? "is not an identifier" : `is not an identifier of ${types.join(" or ")}`,
  );
}

/** An identifier of any type but those named. */
export function identifierExcept(...types: string[]) {
  return identifier().refine((text) => !types.includes(parseId(text)?.type ?? ""), {
    error: `must not refer to ${types.join(", ")}`,
    params: { stix: "stix-reference" },
  });
}

/** A list, which the standard never lets be empty. */
export function list<T extends z.ZodType>(item: T) {
  return z.array(item).min(1);
}

/** A dictionary (section 2.4): keys of letters, digits, `_` and `-`. */
export function dictionary<T extends z.ZodType>(value: T) {
  return z
    .record(z.string(), value)
    .refine((entries) => Object.keys(entries).length > 0, {
      error: "must not be empty",
      params: { stix: "stix-list-empty" },
    })
    .refine((entries) => Object.keys(entries).every((key) => /^[a-zA-Z0-9_-]{1,250}$/.test(key)), {
      error: "has a key with other characters than letters, digits, _ and -",
      params: { stix: "stix-property-name" },
    });
}

/** Hashes by algorithm (section 2.7): the values of known algorithms are checked, other names are 3 to 250 characters. */
export const hashes = z.record(z.string(), z.string()).superRefine((entries, context) => {
  const issue = (key: string | undefined, message: string, stix: StixFindingCode): void => {
    context.addIssue({ code: "custom", path: key === undefined ? [] : [key], message, params: { stix } });
  };
  if (Object.keys(entries).length === 0) issue(undefined, "must not be empty", "stix-list-empty");
  for (const [name, value] of Object.entries(entries)) {
    if (!/^[a-zA-Z0-9_-]{3,250}$/.test(name)) issue(name, "is not the name of a hash algorithm", "stix-hash");
    else if (!isHashOf(name, value)) issue(name, `is not a ${name} hash`, "stix-hash");
  }
});

const CVE = /^CVE-\d{4}-(0\d{3}|[1-9]\d{3,18})$/;
const CAPEC = /^CAPEC-\d{1,18}$/;

/** A pointer to something outside STIX (section 2.5). */
export const externalReference = z
  .looseObject({
    source_name: z.string(),
    description: z.string().optional(),
    url: uri.optional(),
    hashes: hashes.optional(),
    external_id: z.string().optional(),
  })
  .superRefine((reference, context) => {
    const issue = (message: string): void => {
      context.addIssue({ code: "custom", path: [], message, params: { stix: "stix-external-reference" } });
    };
    const { source_name: source, external_id: id } = reference;
    if (source === "cve" || source === "capec") {
      const form = source === "cve" ? CVE : CAPEC;
      if (id === undefined || !form.test(id)) issue(`needs an external_id in the format of ${source.toUpperCase()}`);
      return;
    }
    if (id !== undefined && (CVE.test(id) || CAPEC.test(id)))
      issue(`holds ${id}, so its source_name must be "${id.startsWith("CVE") ? "cve" : "capec"}"`);
    if (id === undefined && reference.url === undefined && reference.description === undefined)
      issue("needs a url, an external_id or a description");
  });

export const killChainPhase = z.looseObject({ kill_chain_name: z.string(), phase_name: z.string() });

/** Marks parts of an object (section 7.2.3). */
export const granularMarking = z
  .looseObject({
    selectors: list(
      stringThat(
        (text) => text === "id" || /^[a-z0-9_-]{3,249}(\.(\[\d{1,9}\]|[a-zA-Z0-9_-]{1,250})){0,40}$/.test(text),
        "stix-marking-selector",
        "is not a selector",
      ),
    ),
    lang: language.optional(),
    marking_ref: identifier("marking-definition").optional(),
  })
  .refine((marking) => (marking.lang === undefined) !== (marking.marking_ref === undefined), {
    error: "needs either a marking_ref or a lang",
    params: { stix: "stix-property-combination" },
  });

export type ExternalReference = z.infer<typeof externalReference>;
export type KillChainPhase = z.infer<typeof killChainPhase>;
export type GranularMarking = z.infer<typeof granularMarking>;
export type Hashes = z.infer<typeof hashes>;
