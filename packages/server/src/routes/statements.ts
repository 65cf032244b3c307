import { addStatement as addContract, countStatements, listStatements, readStatement } from "@kulla/api";
import type { Citation, FoundStatement, StatementQuery } from "@kulla/core";
import { makeStatement, takenBackDecisions } from "@kulla/core";
import { afterWrite } from "../after-write.ts";
import type { Call, ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { notFound, Problem } from "../problem.ts";
import { readDocument } from "../read-document.ts";
import { requireCase } from "../require-case.ts";

/** UTF-16 code units of context on each side of a quote. */
const CONTEXT = 240;

type Filters = Omit<Call<typeof countStatements>["query"], "facet">;
type CaseCall = Pick<Call<typeof readStatement>, "viewer" | "workbench"> & {
  readonly params: { readonly case: string };
};

/** The statements of a case. */
export const STATEMENT_ROUTES: readonly ServedRoute[] = [
  serve(listStatements, async (call) => {
    const { limit, cursor, from, to, ...filters } = call.query;
    await requireCase(call, call.params.case);
    const query = {
      ...queryOf(call, filters),
      limit,
      ...(cursor !== undefined && { cursor }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    };
    const { items, total, more, next } = await call.workbench.search.find(query);
    return { items: [...items], total, more, ...(next !== undefined && { next }) };
  }),

  serve(countStatements, async (call) => {
    const { facet, ...filters } = call.query;
    await requireCase(call, call.params.case);
    const counts = await call.workbench.search.counts(queryOf(call, filters), facet);
    const values = [...counts].map(([value, count]) => ({ value, count }));
    return { values: values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)) };
  }),

  serve(readStatement, async (call) => {
    const { workbench, viewer, params } = call;
    await requireCase(call, params.case);
    const found = await requireStatement(call, params.statement);
    const decisions = await workbench.contents.decisions(params.case, viewer.clearance);
    const { id } = found.statement;
    const gone = new Set(takenBackDecisions(decisions).map(({ decision }) => decision.id));
    return {
      ...found,
      quotes: await Promise.all(found.statement.citations.map((citation) => quoteOf(call, citation))),
      decisions: decisions
        .filter(
          ({ about }) =>
            ("statement" in about && about.statement === id) || ("pair" in about && about.pair.includes(id)),
        )
        .map((decision) => ({ decision, holds: !gone.has(decision.id) })),
    };
  }),

  serve(addContract, async (call) => {
    const { workbench, viewer, params, body } = call;
    await requireCase(call, params.case);
    for (const [index, citation] of body.citations.entries()) await requireCited(call, citation, index);
    const statement = makeStatement({
      ...body,
      author: { kind: "person", name: viewer.name },
      madeAt: workbench.now(),
    });
    await workbench.store.append(params.case, { statements: [statement] });
    await afterWrite(workbench, viewer, params.case);
    return requireStatement(call, statement.id);
  }),
];

function queryOf({ viewer, params }: CaseCall, filters: Filters): StatementQuery {
  const { words, type, stance, standing, speaker, evidence, author } = filters;
  return {
    caseName: params.case,
    clearance: viewer.clearance,
    limit: 1,
    ...(words !== undefined && words.trim() !== "" && { words }),
    ...(type !== undefined && { type }),
    ...(stance !== undefined && { stance }),
    ...(standing !== undefined && { standing }),
    ...(speaker !== undefined && { speaker }),
    ...(evidence !== undefined && { evidence }),
    ...(author !== undefined && { author }),
  };
}

async function requireStatement({ workbench, viewer, params }: CaseCall, id: string): Promise<FoundStatement> {
  const found = await workbench.search.one(params.case, viewer.clearance, id);
  if (found === undefined) throw notFound("statement");
  return found;
}

/** The words with what stands around them; where the document's text is not at hand, the words alone. */
async function quoteOf({ workbench, viewer, params }: CaseCall, { evidence, at, quote }: Citation) {
  const part = at.kind === "text" ? at.part : undefined;
  const [named, document] = await Promise.all([
    workbench.contents.oneEvidence(params.case, viewer.clearance, evidence),
    readDocument(workbench, params.case, viewer.clearance, { evidence, part }),
  ]);
  const name = document?.name ?? named?.name ?? evidence;
  if (document === undefined || at.kind !== "text") return { document: name, before: "", quote, after: "" };
  const { text } = document;
  return {
    document: name,
    before: text.slice(Math.max(0, at.start - CONTEXT), at.start),
    quote: text.slice(at.start, at.end),
    after: text.slice(at.end, at.end + CONTEXT),
    line: text.slice(0, at.start).split("\n").length,
  };
}

/** Holds a citation to the text of its document. @throws Problem where the words do not stand there */
async function requireCited({ workbench, viewer, params }: CaseCall, citation: Citation, index: number): Promise<void> {
  const { evidence, at, quote } = citation;
  const refuse = (message: string) =>
    new Problem("server-request-invalid", message, { errors: [{ pointer: `/citations/${index}`, message }] });
  if (at.kind !== "text") throw refuse("A statement by hand cites words of a text.");
  const document = await readDocument(workbench, params.case, viewer.clearance, { evidence, part: at.part });
  if (document === undefined) throw refuse("There is no such document here that you may see, or it is not read yet.");
  if (quote === "" || document.text.slice(at.start, at.end) !== quote)
    throw refuse("The words do not stand at this place of the document.");
}
