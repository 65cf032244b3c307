import type { DossierLanguage } from "@kulla/api";
import { askWhatIf, issueVersion, listVersions, weighCase, weighList } from "@kulla/api";
import { compareAssessments } from "@kulla/attribution";
import type { AssessmentVersion, WeighingOptions } from "@kulla/casework";
import { changesBody, rankingBody } from "@kulla/casework";
import type { Finding } from "@kulla/core";
import { asked } from "../asked.ts";
import type { PlainWords } from "@kulla/sharing";
import { wordsOf } from "@kulla/sharing";
import type { Call, ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { Problem } from "../problem.ts";
import { asReply } from "../read-view.ts";
import { requireCase } from "../require-case.ts";
import { seesWhole } from "../whole-sight.ts";

type Told = Parameters<typeof rankingBody>[0];

/** Who did it, weighed when it is asked for, and the versions of the answer that were issued. */
export const WEIGHING_ROUTES: readonly ServedRoute[] = [
  serve(weighCase, async (call) => {
    const { name: caseName } = await requireCase(call, call.params.case);
    const { value, findings } = await asked(call, { kind: "weighing", caseName, ...optionsOf(call.query) });
    return asReply(weighCase, told(value.told, findings, call.query.full));
  }),

  serve(askWhatIf, async (call) => {
    const { without, asOf, full, language } = call.query;
    const { name: caseName } = await requireCase(call, call.params.case);
    const question = { kind: "what-if", caseName, without, language, ...(asOf !== undefined && { asOf }) } as const;
    const { value, findings } = await asked(call, question);
    const { statements, before, after, change } = value;
    return asReply(askWhatIf, {
      ...told(after.told, findings, full),
      without: statements.map(({ id, speakers, citations: [{ quote }] }) => ({
        id,
        speaker: speakers[0]?.name,
        quote,
      })),
      ...(full && { statements, before, change }),
    });
  }),

  serve(weighList, async (call) => {
    const { observations, full, ...options } = call.body;
    const { value, findings } = await asked(call, { kind: "list", observations, ...optionsOf(options) });
    return asReply(weighList, told(value.told, findings, full));
  }),

  serve(listVersions, async (call) => {
    const { name: caseName } = await requireCase(call, call.params.case);
    if (!(await seesWhole(call))) return { items: [], findings: [] };
    const { value, findings } = await call.workbench.versions.of(caseName);
    // A file's place on the server's disk is nobody's business.
    const told = findings.map(({ code, severity, message }) => ({ code, severity, message }));
    const items = value.map((one, at) => versionItem(one, value[at - 1], call.query));
    return asReply(listVersions, { items, findings: told });
  }),

  serve(issueVersion, async (call) => {
    const { name: caseName } = await requireCase(call, call.params.case);
    if (!(await seesWhole(call)))
      throw new Problem(
        "access-denied",
        "A version rests on the whole workspace: only who sees all of it can issue one.",
      );
    const { value } = await asked(call, { kind: "assessment", caseName });
    const { number, issuedAt } = await call.workbench.versions.issue(caseName, value);
    return { number, issuedAt };
  }),
];

interface GivenOptions {
  readonly asOf?: string | undefined;
  readonly prior?: number | undefined;
  readonly language: DossierLanguage;
}

function optionsOf({ asOf, prior, language }: GivenOptions): WeighingOptions {
  return { language, ...(asOf !== undefined && { asOf }), ...(prior !== undefined && { prior }) };
}

/** An answer as the panel Hypotheses has it, and on demand as the dossier has it. */
function told(part: Told, findings: readonly Finding[], full: boolean) {
  return { ranking: rankingBody(part), changes: changesBody(part), findings, ...(full && { told: part }) };
}

function versionItem(
  { number, issuedAt, assessment }: AssessmentVersion,
  before: AssessmentVersion | undefined,
  { full, language }: Call<typeof listVersions>["query"],
) {
  const { verdict, names } = assessment.roles[0].naming;
  const change = before === undefined ? undefined : compareAssessments(before.assessment, assessment);
  const { weighed, engine } = wordsOf(language);
  return {
    number,
    issuedAt,
    verdict,
    names: names.map(weighed.hypothesis),
    confidence: assessment.confidence.level,
    inputs: change?.inputs ?? [],
    moves: (change?.probabilities ?? []).map((one) => ({ ...one, name: weighed.hypothesis(one.name) })),
    items: (change?.items ?? []).map(({ item, text: words, how, for: whom, nats }) => {
      const { text, lang } = toldWords(engine, words);
      return { item, text, ...(lang !== undefined && { lang }), how, for: weighed.hypothesis(whom), nats };
    }),
    ...(full && { assessment }),
  };
}

/** A sentence of the engine with its full stop, which the words of a language leave to whoever writes it. */
function toldWords(engine: (words: string) => PlainWords, sentence: string): PlainWords {
  const bare = sentence.replace(/\.$/u, "");
  const { text, ...rest } = engine(bare);
  return { text: bare === sentence ? text : `${text}.`, ...rest };
}
