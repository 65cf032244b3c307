import type { Claim, ClaimType } from "@kulla/core";
import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useMessages } from "../messages/language.tsx";
import { CLAIM_TYPES } from "./claim-fields.ts";
import type { ClaimForm, FormClaim } from "./claim-form.ts";
import { claimOf, formOf } from "./claim-form.ts";
import { ClaimInputs } from "./claim-inputs.tsx";

/** What is being written of a claim. */
export interface ClaimDraft {
  readonly type: ClaimType;
  readonly form: ClaimForm;
  readonly made: FormClaim;
  readonly change: (type: ClaimType, form: ClaimForm) => void;
}

/** A claim that is being written, from one that is there or from nothing. */
export function useClaimDraft(start: Claim | ClaimType): ClaimDraft {
  const before = typeof start === "string" ? undefined : start;
  const [{ type, form }, set] = useState<{ readonly type: ClaimType; readonly form: ClaimForm }>(() =>
    before === undefined
      ? { type: typeof start === "string" ? start : start.type, form: {} }
      : { type: before.type, form: formOf(before) },
  );
  const made = claimOf(type, form, before);
  return { type, form, made, change: (nextType, nextForm) => set({ type: nextType, form: nextForm }) };
}

/** The type of a claim, and the fields that it has. Problems are told once somebody has tried to send it. */
export function ClaimEditor({
  draft: { type, form, made, change },
  isTried,
  takesFocus = false,
}: {
  readonly draft: ClaimDraft;
  readonly isTried: boolean;
  readonly takesFocus?: boolean;
}) {
  const { claims } = useMessages();
  return (
    <>
      <NativeSelect
        label={claims.typeLabel}
        value={type}
        onChange={(event) => change(CLAIM_TYPES.find((one) => one === event.currentTarget.value) ?? type, form)}
        data={CLAIM_TYPES.map((value) => ({ value, label: claims.types[value] }))}
        autoFocus={takesFocus}
      />
      <ClaimInputs
        type={type}
        form={form}
        change={(next) => change(type, next)}
        problems={isTried && "problems" in made ? made.problems : {}}
      />
    </>
  );
}
