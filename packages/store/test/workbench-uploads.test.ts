import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StoreOptions } from "../src/index.ts";
import type { WorkbenchStore } from "../src/index.ts";
import { openWorkbenchStore } from "../src/index.ts";
import { addUser, startOwnServer } from "./own-server.ts";
import { bytesOf, noise, NOON } from "./samples.ts";
import { freshWorkspace } from "./workspace.ts";

const server = await startOwnServer();
const places: readonly (readonly [string, StoreOptions])[] = [
  ["in a folder", { workspace: freshWorkspace() }],
  ["in a database", { workspace: freshWorkspace(), databaseUrl: await addUser(server, "uploader") }],
];

afterAll(() => server.stop());

async function* inChunks(bytes: Uint8Array, size: number, failAfter = Infinity): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) {
    await Promise.resolve();
    if (start >= failAfter) throw new Error("the line was cut");
    yield bytes.subarray(start, start + size);
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Uint8Array(Buffer.concat(all));
}

describe.each(places)("uploads, evidence %s", (_, options) => {
  let kept: WorkbenchStore;
  const told = { caseName: "c", account: "ana", name: "big.bin", origin: "a laptop", marking: "TLP:RED" } as const;
  const kind = (ends: Uint8Array, name: string) =>
    `application/x-${name.split(".").at(-1) ?? ""}-${ends[0] ?? 0}-${ends.at(-1) ?? 0}`;

  beforeAll(async () => {
    kept = await openWorkbenchStore(options);
    await kept.store.openCase({ name: "c", title: "C", openedAt: NOON });
  });

  afterAll(() => kept.close());

  it("are evidence when all bytes have come, whatever cut them off in between", async () => {
    const bytes = noise(5_300_001, 3);
    const { id } = await kept.uploads.begin({ ...told, size: bytes.length });
    const cut = kept.uploads.append(id, "ana", 0, inChunks(bytes, 70_000, 3_000_000));
    await expect(cut).rejects.toThrow("the line was cut");
    await kept.close();
    kept = await openWorkbenchStore(options);
    const half = await kept.uploads.find(id, "ana");
    expect(half).toEqual({ ...told, id, size: bytes.length, received: 3_010_000 });
    expect(await kept.uploads.open("c", "ana")).toEqual([half]);
    await expect(kept.uploads.finish(id, "ana", kind)).rejects.toMatchObject({
      problem: "incomplete",
      received: 3_010_000,
    });
    await kept.uploads.append(id, "ana", 3_010_000, inChunks(bytes.subarray(3_010_000), 1_500_000));
    const evidence = await kept.uploads.finish(id, "ana", kind);
    expect(evidence).toMatchObject({ id: sha256(bytes), size: bytes.length, marking: "TLP:RED", name: "big.bin" });
    expect(evidence.mediaType).toBe(`application/x-bin-${bytes[0]}-${bytes.at(-1)}`);
    expect(await kept.store.evidence("c")).toContainEqual(evidence);
    expect(Buffer.compare((await kept.store.bytes(evidence.id))!, bytes)).toBe(0);
    expect(Buffer.compare(await gathered(kept.readBytes(evidence.id)), bytes)).toBe(0);
    expect(await kept.uploads.find(id, "ana")).toBeUndefined();
  });

  it.each([0, 1, 1_048_576, 2_097_152, 2_097_153])("may have %d bytes", async (size) => {
    const bytes = noise(size, size + 1);
    const { id } = await kept.uploads.begin({ ...told, size });
    await kept.uploads.append(id, "ana", 0, inChunks(bytes, 300_000));
    let ends: Uint8Array | undefined;
    const evidence = await kept.uploads.finish(id, "ana", (given) => {
      ends = given;
      return "application/octet-stream";
    });
    expect(evidence.id).toBe(sha256(bytes));
    expect(Buffer.compare(ends!, bytes)).toBe(0);
    expect(Buffer.compare((await kept.store.bytes(evidence.id))!, bytes)).toBe(0);
  });

  it("refuse bytes that do not go on where the kept ones end, and more than were said", async () => {
    const bytes = bytesOf("twelve bytes");
    const { id } = await kept.uploads.begin({ ...told, size: 12 });
    const append = (offset: number, given: Uint8Array) => kept.uploads.append(id, "ana", offset, inChunks(given, 4));
    await expect(append(4, bytes)).rejects.toMatchObject({ problem: "other-offset", received: 0 });
    expect(await append(0, bytes.subarray(0, 8))).toMatchObject({ received: 8 });
    await expect(append(0, bytes)).rejects.toMatchObject({ problem: "other-offset", received: 8 });
    await expect(append(8, bytes)).rejects.toMatchObject({ problem: "too-many-bytes" });
    expect(await kept.uploads.find(id, "ana")).toMatchObject({ received: 8 });
    const both = await Promise.allSettled([append(8, bytes.subarray(8)), append(8, bytes.subarray(8))]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await kept.uploads.finish(id, "ana", kind)).id).toBe(sha256(bytes));
  });

  it("are nobody else's, and go when they are removed or forgotten", async () => {
    const { id } = await kept.uploads.begin({ ...told, size: 5 });
    expect(await kept.uploads.find(id, "ben")).toBeUndefined();
    expect(await kept.uploads.find("nonsense", "ana")).toBeUndefined();
    const other = kept.uploads.append(id, "ben", 0, inChunks(bytesOf("hello"), 5));
    await expect(other).rejects.toMatchObject({ problem: "unknown-upload" });
    expect(await kept.uploads.remove(id, "ben")).toBe(false);
    expect(await kept.uploads.forget("2020-01-01T00:00:00.000Z")).toBe(0);
    expect(await kept.uploads.remove(id, "ana")).toBe(true);
    const forgotten = await kept.uploads.begin({ ...told, size: 5 });
    await kept.uploads.append(forgotten.id, "ana", 0, inChunks(bytesOf("hel"), 5));
    expect(await kept.uploads.forget("2999-01-01T00:00:00.000Z")).toBe(1);
    expect(await kept.uploads.open("c", "ana")).toEqual([]);
  });

  it("of bytes that the case has already change nothing", async () => {
    const bytes = bytesOf("the same words");
    for (const name of ["first.txt", "second.txt"]) {
      const { id } = await kept.uploads.begin({ ...told, name, size: bytes.length });
      await kept.uploads.append(id, "ana", 0, inChunks(bytes, 5));
      await kept.uploads.finish(id, "ana", kind);
    }
    const listed = (await kept.store.evidence("c")).filter(({ id }) => id === sha256(bytes));
    expect(listed.map(({ name }) => name)).toEqual(["first.txt"]);
  });
});
