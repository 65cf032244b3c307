import type { Author, Statement, StatementId } from "@kulla/core";
import { canonicalJson, statementContent } from "@kulla/core";
import type { Transaction } from "kysely";
import { appendRecords, digestOf } from "./append-rows.ts";
import { illegibleText, legibleText } from "./legible-text.ts";
import type { Database, Tables } from "./schema.ts";
import { SharedValues } from "./shared-values.ts";

const COLUMNS = ["id", "claim_type", "stance", "author", "digest", "body"] as const;

/** @throws StoreRefusal `other-content` */
export async function appendStatements(
  db: Transaction<Tables>,
  caseId: number,
  statements: readonly Statement[],
): Promise<void> {
  const rows = statements.map((statement) => ({
    id: legibleText(statement.id),
    claim_type: legibleText(statement.claim.type),
    stance: legibleText(statement.stance),
    author: legibleText(authorText(statement.author)),
    digest: digestOf(statementContent(statement)),
    body: canonicalJson(statement),
  }));
  await appendRecords(db, "kulla.statements", caseId, COLUMNS, rows);
}

/** Statements that are fetched at once: the JSON of a large case is larger than what it says. */
const PAGE = 5_000;

/** All statements as of one moment, whatever is appended meanwhile. Those that are known are not read again: what an id names never changes. */
export function listStatements(
  db: Database,
  caseId: number,
  known: ReadonlyMap<StatementId, Statement> = new Map(),
): Promise<readonly Statement[]> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (transaction) => {
      if (known.size > 0) return listUnknown(transaction, caseId, known);
      const statements: Statement[] = [];
      for await (const some of pagesOfStatements(transaction, caseId)) for (const one of some) statements.push(one);
      return statements;
    });
}

async function listUnknown(
  db: Transaction<Tables>,
  caseId: number,
  known: ReadonlyMap<StatementId, Statement>,
): Promise<readonly Statement[]> {
  const rows = await db
    .selectFrom("kulla.statements")
    .select("id")
    .where("case_id", "=", caseId)
    .orderBy("id")
    .execute();
  const unknown = rows.map(({ id }) => id).filter((id) => !known.has(illegibleText(id)));
  const read = new Map<string, Statement>();
  const values = new SharedValues();
  for (let start = 0; start < unknown.length; start += PAGE) {
    const some = await db
      .selectFrom("kulla.statements")
      .select(["id", "body"])
      .where("case_id", "=", caseId)
      .where("id", "in", unknown.slice(start, start + PAGE))
      .execute();
    for (const { id, body } of some) read.set(id, values.share(JSON.parse(body) as Statement));
  }
  return rows.flatMap(({ id }) => known.get(illegibleText(id)) ?? read.get(id) ?? []);
}

/** The statements of a case by id, some thousands at a time. */
export async function* pagesOfStatements(
  db: Transaction<Tables>,
  caseId: number,
): AsyncGenerator<readonly Statement[]> {
  const values = new SharedValues();
  for (let after = "", isLast = false; !isLast;) {
    const rows = await page(db, caseId, after);
    yield rows.map(({ body }) => values.share(JSON.parse(body) as Statement));
    after = rows.at(-1)?.id ?? after;
    isLast = rows.length < PAGE;
  }
}

function page(
  db: Transaction<Tables>,
  caseId: number,
  after: string,
): Promise<readonly { id: string; body: string }[]> {
  return db
    .selectFrom("kulla.statements")
    .select(["id", "body"])
    .where("case_id", "=", caseId)
    .where("id", ">", after)
    .orderBy("id")
    .limit(PAGE)
    .execute();
}

function authorText(author: Author): string {
  return author.kind === "tool" ? `${author.name} ${author.version} (${author.rule})` : author.name;
}
