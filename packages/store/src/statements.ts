import type { Author, Statement } from "@kulla/core";
import { canonicalJson, statementContent } from "@kulla/core";
import type { Transaction } from "kysely";
import { appendRecords, digestOf } from "./append-rows.ts";
import { legibleText } from "./legible-text.ts";
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

/** All statements as of one moment, whatever is appended meanwhile. */
export function listStatements(db: Database, caseId: number): Promise<readonly Statement[]> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (transaction) => {
      const statements: Statement[] = [];
      for await (const some of pagesOfStatements(transaction, caseId)) for (const one of some) statements.push(one);
      return statements;
    });
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
