import { randomUUID } from "node:crypto";
import type { Evidence, Instant, Tlp } from "@kulla/core";
import { canonicalJson, requireKey } from "@kulla/core";
import { sql } from "kysely";
import { guarded } from "../connection.ts";
import type { EvidenceBytes } from "../evidence-bytes.ts";
import { legibleText } from "../legible-text.ts";
import { listInCase } from "../postgres-store.ts";
import type { Database } from "../schema.ts";

/** Bytes of one stored piece: a stream that is cut loses less than this. */
const PIECE = 1_048_576;

/** Uploads that an account may have open at once over all cases, and bytes that these may have together. */
const MOST_OPEN = 500;
const MOST_BYTES = 20 * 1_073_741_824;

/** What is said of a file before its bytes come. */
export interface UploadRequest {
  readonly caseName: string;
  /** Whose upload it is; nobody else goes on with it. */
  readonly account: string;
  readonly name: string;
  readonly origin: string;
  readonly marking?: Tlp;
  /** What the sender knows the file by again. */
  readonly fingerprint?: string;
  /** Bytes that will come. */
  readonly size: number;
}

/** A file that is coming. */
export interface Upload extends UploadRequest {
  readonly id: string;
  /** Bytes that are kept: where the sender goes on. */
  readonly received: number;
}

/** Why bytes of an upload are refused. */
export type UploadProblem =
  /** The bytes do not go on where those that are kept end: a sender asks for `received`, and goes on there. */
  | "other-offset"
  /** There are more bytes than were said. */
  | "too-many-bytes"
  /** It is finished before all bytes have come. */
  | "incomplete"
  /** There is none, or it is another's. */
  | "unknown-upload"
  /** The account has begun as much as it may, and has to end some of it. */
  | "too-many-uploads";

/** Thrown where an upload cannot go on; what is kept stays kept. */
export class UploadRefusal extends Error {
  readonly problem: UploadProblem;
  /** Bytes that are kept, where there is such an upload. */
  readonly received: number;

  constructor(problem: UploadProblem, message: string, received = 0) {
    super(message);
    this.name = "UploadRefusal";
    this.problem = problem;
    this.received = received;
  }
}

/**
 * Takes files in pieces, each on disk before the next is read, however large the file: a sender that is cut off goes on where it stopped, also after the server
 * was killed. Only a piece at a time is in memory.
 */
export interface Uploads {
  begin(request: UploadRequest): Promise<Upload>;
  /** @returns undefined where there is none of this account */
  find(id: string, account: string): Promise<Upload | undefined>;
  /** The uploads of an account to a case that are not finished, the oldest first. */
  open(caseName: string, account: string): Promise<readonly Upload[]>;
  /** Keeps what the stream gives, from `offset` on; what came before a stream fails is kept. @throws UploadRefusal */
  append(id: string, account: string, offset: number, stream: AsyncIterable<Uint8Array>): Promise<Upload>;
  /**
   * Makes evidence of the bytes: hashed on the way to where evidence lies, listed in the case, the upload gone.
   *
   * @param mediaType tells the kind of a file by its name and its bytes: the first and the last megabyte where it has more than two
   * @throws UploadRefusal
   */
  finish(id: string, account: string, mediaType: (ends: Uint8Array, name: string) => string): Promise<Evidence>;
  /** Throws away what has come. */
  remove(id: string, account: string): Promise<boolean>;
  /** Throws away uploads that nobody has gone on with since an instant. @returns how many */
  forget(untouchedSince: Instant): Promise<number>;
}

interface UploadParts {
  readonly db: Database;
  readonly bytes: EvidenceBytes;
  readonly idOf: (caseName: string) => Promise<number>;
  readonly now: () => Instant;
}

export function uploads({ db, bytes, idOf, now }: UploadParts): Uploads {
  const owned = async (id: string, account: string): Promise<Upload> => {
    const upload = await findUpload(db, id, account);
    if (upload === undefined) throw new UploadRefusal("unknown-upload", "There is no such upload.");
    return upload;
  };
  return {
    begin: (request) =>
      guarded(async () => {
        requireKey("case", request.caseName);
        const { account, size, ...told } = request;
        await requireRoom(db, account, size);
        const row = { account: legibleText(account), body: canonicalJson(told), size, touched_at: now() };
        const id = randomUUID();
        await db
          .insertInto("kulla.uploads")
          .values({ id, case_id: await idOf(request.caseName), ...row })
          .execute();
        return { ...request, id, received: 0 };
      }),
    find: (id, account) => guarded(() => findUpload(db, id, account)),
    open: (caseName, account) =>
      guarded(async () => {
        const rows = await db
          .selectFrom("kulla.uploads")
          .selectAll()
          .where("case_id", "=", await idOf(caseName))
          .where("account", "=", legibleText(account))
          .orderBy("touched_at")
          .orderBy("id")
          .execute();
        return rows.map((row) => uploadOf(row, account));
      }),
    append: (id, account, offset, stream) =>
      guarded(async () => {
        const upload = await owned(id, account);
        if (offset !== upload.received)
          throw new UploadRefusal("other-offset", `The upload goes on at ${upload.received}.`, upload.received);
        let received = offset;
        for await (const piece of piecesOf(stream)) received = await keepPiece(db, upload, received, piece, now());
        return { ...upload, received };
      }),
    finish: (id, account, mediaType) =>
      guarded(async () => {
        const upload = await owned(id, account);
        const { caseName, received, size, name, origin, marking } = upload;
        if (received !== size)
          throw new UploadRefusal("incomplete", `${received} of ${size} bytes have come.`, received);
        const ends = await endsOf(db, upload);
        const sha256 = await bytes.putPieces({ upload: id, pieces: () => readPieces(db, id) });
        const evidence: Evidence = {
          id: sha256,
          size,
          name,
          mediaType: mediaType(ends, name),
          origin,
          receivedAt: now(),
          ...(marking !== undefined && { marking }),
        };
        await listInCase(db, { caseId: await idOf(caseName), caseName }, evidence);
        await db.deleteFrom("kulla.uploads").where("id", "=", id).execute();
        return evidence;
      }),
    remove: (id, account) =>
      guarded(async () => {
        if ((await findUpload(db, id, account)) === undefined) return false;
        await db.deleteFrom("kulla.uploads").where("id", "=", id).execute();
        return true;
      }),
    forget: (untouchedSince) =>
      guarded(async () => {
        const { numDeletedRows } = await db
          .deleteFrom("kulla.uploads")
          .where("touched_at", "<", untouchedSince)
          .executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };
}

/** Of two that begin at the same time both may. @throws UploadRefusal */
async function requireRoom(db: Database, account: string, size: number): Promise<void> {
  const { rows } = await sql<{ open: number; bytes: number }>`
    select count(*)::integer as open, coalesce(sum(size), 0)::double precision as bytes
    from kulla.uploads where account = ${legibleText(account)}`.execute(db);
  const { open, bytes } = rows[0] ?? { open: 0, bytes: 0 };
  if (open < MOST_OPEN && bytes + size <= MOST_BYTES) return;
  throw new UploadRefusal(
    "too-many-uploads",
    `You have ${open} uploads open, of ${bytes} bytes: end some of them first.`,
  );
}

interface UploadRow {
  readonly id: string;
  readonly body: string;
  readonly size: number;
  readonly received: number;
}

async function findUpload(db: Database, id: string, account: string): Promise<Upload | undefined> {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(id)) return undefined;
  const row = await db
    .selectFrom("kulla.uploads")
    .selectAll()
    .where("id", "=", id)
    .where("account", "=", legibleText(account))
    .executeTakeFirst();
  return row === undefined ? undefined : uploadOf(row, account);
}

function uploadOf({ id, body, size, received }: UploadRow, account: string): Upload {
  const told = JSON.parse(body) as Omit<UploadRequest, "account" | "size">;
  return { ...told, id, account, size, received };
}

/** Keeps a piece and moves the end, in one transaction: of two senders at one place one is refused. @returns the new end */
async function keepPiece(
  db: Database,
  { id, size }: Upload,
  start: number,
  piece: Buffer,
  at: Instant,
): Promise<number> {
  const end = start + piece.length;
  if (end > size) throw new UploadRefusal("too-many-bytes", `The upload was to have ${size} bytes.`, start);
  await db.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable("kulla.uploads")
      .set({ received: end, touched_at: at })
      .where("id", "=", id)
      .where("received", "=", start)
      .executeTakeFirst();
    if (Number(numUpdatedRows) === 0)
      throw new UploadRefusal("other-offset", "Somebody else has gone on with the upload, or ended it.", start);
    await transaction.insertInto("kulla.upload_pieces").values({ upload: id, start, bytes: piece }).execute();
  });
  return end;
}

/** The stream in pieces of one size, but for the last; what came before the stream failed is given before the failure is. */
export async function* piecesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  let failure: { readonly error: unknown } | undefined;
  try {
    for await (const chunk of stream) {
      waiting.push(chunk);
      length += chunk.length;
      if (length < PIECE) continue;
      const whole = Buffer.concat(waiting);
      const even = whole.length - (whole.length % PIECE);
      for (let start = 0; start < even; start += PIECE) yield whole.subarray(start, start + PIECE);
      [waiting, length] = [[whole.subarray(even)], whole.length - even];
    }
  } catch (error) {
    failure = { error };
  }
  if (length > 0) yield Buffer.concat(waiting);
  if (failure !== undefined) throw failure.error;
}

async function* readPieces(db: Database, upload: string): AsyncGenerator<Buffer> {
  for (let start = 0; ;) {
    const row = await db
      .selectFrom("kulla.upload_pieces")
      .select("bytes")
      .where("upload", "=", upload)
      .where("start", "=", start)
      .executeTakeFirst();
    if (row === undefined) return;
    yield row.bytes;
    start += row.bytes.length;
  }
}

/** The first and the last megabyte; all bytes where there are no more than two. */
async function endsOf(db: Database, { id, size }: Upload): Promise<Uint8Array> {
  const ends: Buffer[] = [];
  const { rows } = await sql<{ bytes: Buffer }>`
    select bytes from kulla.upload_pieces where upload = ${id}::uuid and start < ${PIECE} order by start`.execute(db);
  for (const { bytes } of rows) ends.push(bytes);
  const after = rows.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const tail = await sql<{ bytes: Buffer; start: number }>`
    select bytes, start from kulla.upload_pieces
    where upload = ${id}::uuid and start >= ${after} and start + length(bytes) > ${size - PIECE} order by start`.execute(
    db,
  );
  for (const { bytes } of tail.rows) ends.push(bytes);
  return new Uint8Array(Buffer.concat(ends));
}
