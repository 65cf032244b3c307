import type { Claim, ClaimType, TimeSpan } from "@kulla/core";
import { claimSchema } from "@kulla/core";
import type { ClaimField, ClaimFieldName } from "./claim-fields.ts";
import { CLAIM_FIELDS } from "./claim-fields.ts";

/** What stands in the fields of a form: `names` has one name in each line, `time.basis` how the time is known. */
export type ClaimForm = Readonly<Partial<Record<ClaimFieldName | "time.basis", string>>>;

/** Why a field does not make a claim; the texts are `claims.errors`. */
export type FieldProblem = "missing" | "time" | "technique" | "long";

export type FormClaim =
  { readonly claim: Claim } | { readonly problems: Readonly<Partial<Record<ClaimFieldName, FieldProblem>>> };

/** The claim as a form shows it. */
export function formOf(claim: Claim): ClaimForm {
  const form: Partial<Record<ClaimFieldName | "time.basis", string>> = {};
  const values = new Map<string, unknown>(Object.entries(claim));
  for (const { name } of CLAIM_FIELDS[claim.type]) {
    const value = values.get(name);
    if (Array.isArray(value)) form[name] = value.join("\n");
    else if (isTime(value)) {
      form.time = value.edtf;
      form["time.basis"] = value.basis;
    } else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      form[name] = String(value);
  }
  return form;
}

/**
 * The claim that a form makes, or which fields do not fit. What the claim before had and no field shows (the words of a time that was
 * not changed) is kept; what a model noted of itself is not.
 */
export function claimOf(type: ClaimType, form: ClaimForm, before?: Claim): FormClaim {
  const problems: Partial<Record<ClaimFieldName, FieldProblem>> = {};
  const made: Record<string, unknown> = { type };
  for (const field of CLAIM_FIELDS[type]) {
    const value = valueOf(field, form, before);
    if (value !== undefined) made[field.name] = value;
    else if (field.needed === true) problems[field.name] = "missing";
  }
  const parsed = claimSchema.safeParse(made);
  if (parsed.success && Object.keys(problems).length === 0) return { claim: parsed.data };
  for (const { path, code } of parsed.error?.issues ?? []) {
    const name = path[0] as ClaimFieldName | undefined;
    if (name !== undefined) problems[name] ??= problemOf(name, code);
  }
  return { problems };
}

function problemOf(name: ClaimFieldName, code: string): FieldProblem {
  if (code === "too_big") return "long";
  if (name === "time") return "time";
  return name === "tid" ? "technique" : "missing";
}

function valueOf({ name, kind, mayBeEmpty }: ClaimField, form: ClaimForm, before: Claim | undefined): unknown {
  const text = (form[name] ?? "").trim();
  if (kind === "names") {
    const names = text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
    return names.length === 0 && mayBeEmpty !== true ? undefined : names;
  }
  if (kind === "flag") return text === "true";
  if (text === "") return mayBeEmpty === true ? "" : undefined;
  if (kind === "time") return timeOf(text, form["time.basis"], before);
  return kind === "amount" ? amountOf(text) : text;
}

/** A number where the words are one, `12,500` and `12 500` too; else the words. */
function amountOf(text: string): number | string {
  const isGrouped = /^-?\d{1,3}(?:(?:,\d{3}){1,5}|(?:[ \u00a0\u202f]\d{3}){1,5})(?:\.\d{1,9})?$/u.test(text);
  const digits = isGrouped ? text.replaceAll(/[, \u00a0\u202f]/gu, "") : text;
  return /^-?\d{1,15}(?:\.\d{1,9})?$/u.test(digits) ? Number(digits) : text;
}

const BASES: readonly TimeSpan["basis"][] = ["explicit", "relative-year", "relative", "context"];

function timeOf(edtf: string, basis: string | undefined, before: Claim | undefined): TimeSpan {
  const known = before !== undefined && "time" in before ? before.time : undefined;
  const made = { edtf, basis: BASES.find((one) => one === basis) ?? "explicit" };
  const isKept = known?.edtf === made.edtf && known.basis === made.basis;
  return isKept ? known : made;
}

function isTime(value: unknown): value is TimeSpan {
  return typeof value === "object" && value !== null && "edtf" in value && "basis" in value;
}
