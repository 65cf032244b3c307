import { randomUUID } from "node:crypto";
import type { Instant, JobQueue, KnowledgeBuild, KnowledgeBuildResult, KnowledgeBuilds } from "@kulla/core";
import { canonicalJson, KnowledgeRefusal } from "@kulla/core";
import { sql } from "kysely";
import { guarded } from "../connection.ts";
import { illegibleText, legibleText } from "../legible-text.ts";
import type { Database } from "../schema.ts";
import { piecesOf } from "./uploads.ts";

/** Bytes of one file, and of all files of a build: the bundle of ATT&CK has about 50 MB, the galaxies of MISP together 30. */
const MOST_OF_FILE = 150_000_000;
const MOST_OF_BUILD = 300_000_000;

/** Files of a build, and builds that are open at once: begun, and neither built nor thrown away. */
const MOST_FILES = 300;
const MOST_OPEN = 10;

interface BuildParts {
  readonly db: Database;
  readonly jobs: Pick<JobQueue, "ask" | "job">;
  readonly now: () => Instant;
}

/** The files that were sent for new versions, in the database: any worker can build from them. */
export function knowledgeBuilds({ db, jobs, now }: BuildParts): KnowledgeBuilds {
  const known = async (id: string): Promise<KnowledgeBuild> => {
    const build = await findBuild(db, id);
    if (build === undefined) throw new KnowledgeRefusal("unknown-build", "There is no such build.");
    return build;
  };
  return {
    begin: (by) =>
      guarded(async () => {
        const { rows } = await sql<{ open: number }>`
          select count(*)::integer as open from kulla.knowledge_builds where result is null`.execute(db);
        if ((rows[0]?.open ?? 0) >= MOST_OPEN)
          throw new KnowledgeRefusal("too-many-builds", `${MOST_OPEN} builds are open: end one of them first.`);
        const row = { id: randomUUID(), begun_at: now(), begun_by: legibleText(by) };
        await db.insertInto("kulla.knowledge_builds").values(row).execute();
        return known(row.id);
      }),
    find: (id) => guarded(() => findBuild(db, id)),
    list: (limit) =>
      guarded(async () => {
        const rows = await db
          .selectFrom("kulla.knowledge_builds")
          .select("id")
          .orderBy("begun_at", "desc")
          .orderBy("id")
          .limit(limit)
          .execute();
        const builds = await Promise.all(rows.map(({ id }) => findBuild(db, id)));
        return builds.filter((one) => one !== undefined);
      }),
    addFile: (id, name, stream) =>
      guarded(async () => {
        await keepFile(db, id, name, stream, roomFor(name, await known(id)));
        return known(id);
      }),
    files: (id) => filesOf(db, id),
    ask: (id, by) =>
      guarded(async () => {
        const build = await known(id);
        if (build.job !== undefined) return build;
        // Of two who ask at once one job is done, and the other finds that it was.
        const job = await jobs.ask({ kind: "knowledge", build: id }, "TLP:CLEAR", by);
        await db
          .updateTable("kulla.knowledge_builds")
          .set({ job: job.id })
          .where("id", "=", id)
          .where("job", "is", null)
          .execute();
        return known(id);
      }),
    finish: (id, result) =>
      guarded(async () => {
        const row = { result: canonicalJson(result) };
        await db.updateTable("kulla.knowledge_builds").set(row).where("id", "=", id).execute();
        await db
          .deleteFrom("kulla.knowledge_pieces")
          .where("sending", "in", (one) =>
            one.selectFrom("kulla.knowledge_files").select("sending").where("build", "=", id),
          )
          .execute();
      }),
    remove: (id) => guarded(() => removeBuild(db, id)),
    forget: (begunBefore) =>
      guarded(async () => {
        await db
          .deleteFrom("kulla.knowledge_builds")
          .where("begun_at", "<", begunBefore)
          .where("result", "is", null)
          .execute();
      }),
  };
}

/** Bytes that a file may have. @throws KnowledgeRefusal where none is taken any more */
function roomFor(name: string, { job, files }: KnowledgeBuild): number {
  if (job !== undefined) throw begun();
  const others = files.filter((one) => one.name !== name);
  if (others.length >= MOST_FILES)
    throw new KnowledgeRefusal("too-many-bytes", `At most ${MOST_FILES} files are taken.`);
  return Math.min(MOST_OF_FILE, MOST_OF_BUILD - others.reduce((sum, { size }) => sum + size, 0));
}

const begun = () => new KnowledgeRefusal("build-begun", "The files of this build are being read, or were.");

async function removeBuild(db: Database, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const { numDeletedRows } = await db.deleteFrom("kulla.knowledge_builds").where("id", "=", id).executeTakeFirst();
  return numDeletedRows > 0n;
}

async function findBuild(db: Database, id: string): Promise<KnowledgeBuild | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await db.selectFrom("kulla.knowledge_builds").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) return undefined;
  const files = await db
    .selectFrom("kulla.knowledge_files")
    .select(["name", "size"])
    .where("build", "=", id)
    .where("is_whole", "=", true)
    .orderBy("name")
    .execute();
  return {
    id,
    begunBy: illegibleText(row.begun_by),
    begunAt: row.begun_at,
    files: files.map(({ name, size }) => ({ name: illegibleText(name), size })),
    ...(row.job !== null && { job: row.job }),
    ...(row.result !== null && { result: JSON.parse(row.result) as KnowledgeBuildResult }),
  };
}

/** Keeps the pieces under a number of their own, which becomes the file once all have come. */
async function keepFile(
  db: Database,
  build: string,
  name: string,
  stream: AsyncIterable<Uint8Array>,
  most: number,
): Promise<void> {
  const sending = randomUUID();
  const file = { sending, build, name: legibleText(name), size: 0, is_whole: false };
  await db.insertInto("kulla.knowledge_files").values(file).execute();
  let size = 0;
  try {
    for await (const bytes of piecesOf(stream)) {
      if (size + bytes.length > most)
        throw new KnowledgeRefusal("too-many-bytes", `The files of a build have at most ${MOST_OF_BUILD} bytes.`);
      await db.insertInto("kulla.knowledge_pieces").values({ sending, start: size, bytes }).execute();
      size += bytes.length;
    }
    await takeFile(db, { ...file, size });
  } catch (error) {
    await db.deleteFrom("kulla.knowledge_files").where("sending", "=", sending).execute();
    throw error;
  }
}

async function takeFile(
  db: Database,
  { sending, build, name, size }: { sending: string; build: string; name: string; size: number },
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const open = await transaction
      .selectFrom("kulla.knowledge_builds")
      .select("job")
      .where("id", "=", build)
      .forUpdate()
      .executeTakeFirst();
    if (open?.job !== null) throw begun();
    await transaction
      .deleteFrom("kulla.knowledge_files")
      .where("build", "=", build)
      .where("name", "=", name)
      .where("is_whole", "=", true)
      .execute();
    await transaction
      .updateTable("kulla.knowledge_files")
      .set({ size, is_whole: true })
      .where("sending", "=", sending)
      .execute();
  });
}

async function* filesOf(db: Database, build: string) {
  const files = await db
    .selectFrom("kulla.knowledge_files")
    .select(["sending", "name"])
    .where("build", "=", build)
    .where("is_whole", "=", true)
    .orderBy("name")
    .execute();
  for (const { sending, name } of files) {
    const pieces: Buffer[] = [];
    for (let start = 0; ;) {
      const row = await db
        .selectFrom("kulla.knowledge_pieces")
        .select("bytes")
        .where("sending", "=", sending)
        .where("start", "=", start)
        .executeTakeFirst();
      if (row === undefined) break;
      pieces.push(row.bytes);
      start += row.bytes.length;
    }
    yield { name: illegibleText(name), bytes: new Uint8Array(Buffer.concat(pieces)) };
  }
}

function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(id);
}
