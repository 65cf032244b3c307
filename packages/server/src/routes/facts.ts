import { explainStatement, readFacts } from "@kulla/api";
import { asked } from "../asked.ts";
import type { ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { asReply } from "../read-view.ts";
import { requireCase } from "../require-case.ts";

/** Facts as they are exchanged, and why each statement stands where it stands. */
export const FACT_ROUTES: readonly ServedRoute[] = [
  serve(readFacts, async (call) => {
    const { name: caseName } = await requireCase(call, call.params.case);
    return asReply(readFacts, (await asked(call, { kind: "facts", caseName })).value);
  }),

  serve(explainStatement, async (call) => {
    const { name: caseName } = await requireCase(call, call.params.case);
    const question = { kind: "explanation", caseName, statement: call.params.statement } as const;
    return asReply(explainStatement, (await asked(call, question)).value);
  }),
];
