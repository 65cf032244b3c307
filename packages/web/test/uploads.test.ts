import { describe, expect, it } from "vitest";
import type { Upload, UploadChange } from "../src/panels/evidence/uploads.ts";
import {
  changeUploads,
  isHiddenFile,
  nameWithFolders,
  nextUploads,
  uploadsToShow,
} from "../src/panels/evidence/uploads.ts";

const after = (...changes: readonly UploadChange[]): readonly Upload[] => changes.reduce(changeUploads, []);
const add: UploadChange = { kind: "add", files: [1, 2, 3].map((id) => ({ id, name: `${id}.txt`, size: 100 })) };
const states = (uploads: readonly Upload[]) => uploads.map(({ state }) => state);

describe("uploads", () => {
  it("sends two at once, and the next when one is through", () => {
    const waiting = after(add);
    expect(nextUploads(waiting).map(({ id }) => id)).toEqual([1, 2]);
    const sending = after(add, { kind: "start", id: 1 }, { kind: "start", id: 2 });
    expect(nextUploads(sending)).toEqual([]);
    const through = changeUploads(sending, { kind: "sent", id: 1, evidence: "e", isNew: true });
    expect(nextUploads(through).map(({ id }) => id)).toEqual([3]);
    expect(through[0]).toMatchObject({ state: "sent", sent: 100, evidence: "e" });
  });

  it("tells bytes that the case had already, and what went wrong", () => {
    const error = new Error("too large");
    const uploads = after(
      add,
      { kind: "start", id: 1 },
      { kind: "sent", id: 1, evidence: "e", isNew: false },
      { kind: "start", id: 2 },
      { kind: "progress", id: 2, sent: 250 },
      { kind: "fail", id: 2, error },
    );
    expect(states(uploads)).toEqual(["known", "failed", "waiting"]);
    expect(uploads[1]).toMatchObject({ error, sent: 100 });
  });

  it("leaves a file that was stopped as it is, whatever comes after", () => {
    const uploads = after(
      add,
      { kind: "start", id: 1 },
      { kind: "cancel", id: 1 },
      { kind: "progress", id: 1, sent: 50 },
      { kind: "sent", id: 1, evidence: "e", isNew: true },
      { kind: "cancel", id: 3 },
    );
    expect(states(uploads)).toEqual(["cancelled", "waiting", "cancelled"]);
    expect(uploads[0]?.sent).toBe(0);
  });

  it("holds its place while the line is broken, and tells how far the server is afterwards", () => {
    const broken = after(
      add,
      { kind: "start", id: 1 },
      { kind: "progress", id: 1, sent: 40 },
      { kind: "break", id: 1 },
      { kind: "start", id: 2 },
    );
    expect(broken[0]).toMatchObject({ state: "broken", sent: 40 });
    expect(nextUploads(broken)).toEqual([]);
    const back = changeUploads(broken, { kind: "progress", id: 1, sent: 60 });
    expect(back[0]).toMatchObject({ state: "sending", sent: 60 });
    const through = [
      { kind: "finish", id: 1 },
      { kind: "sent", id: 1, evidence: "e", isNew: true },
      { kind: "read", id: 1, reading: { isRead: true, statements: 3, findings: 0 } },
      { kind: "pause", id: 1 },
    ] as const;
    expect(through.reduce(changeUploads, back)[0]).toMatchObject({
      state: "sent",
      sent: 100,
      reading: { statements: 3 },
    });
  });

  it("goes on with a file that was paused or has failed, and with no other", () => {
    const paused = after(add, { kind: "start", id: 1 }, { kind: "pause", id: 1 }, { kind: "progress", id: 1, sent: 5 });
    expect(states(paused)).toEqual(["paused", "waiting", "waiting"]);
    expect(nextUploads(paused).map(({ id }) => id)).toEqual([2, 3]);
    expect(changeUploads(paused, { kind: "clear" })).toHaveLength(3);
    expect(states(changeUploads(paused, { kind: "resume", id: 1 }))).toEqual(["waiting", "waiting", "waiting"]);
    const failed = after(
      add,
      { kind: "start", id: 1 },
      { kind: "fail", id: 1, error: "no" },
      { kind: "resume", id: 1 },
    );
    expect(failed[0]).toMatchObject({ state: "waiting", error: undefined });
    expect(states(after(add, { kind: "cancel", id: 1 }, { kind: "resume", id: 1 }))[0]).toBe("cancelled");
  });

  it("sends nothing of a file that is refused at once", () => {
    const error = new Error("too large");
    const uploads = after({
      kind: "add",
      files: [
        { id: 1, name: "a", size: 5, error },
        { id: 2, name: "b", size: 5 },
      ],
    });
    expect(states(uploads)).toEqual(["failed", "waiting"]);
    expect(nextUploads(uploads).map(({ id }) => id)).toEqual([2]);
  });

  it("shows of too many those that need somebody, in their order", () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ id: at + 1, name: `${at}`, size: 1 }));
    const uploads = after(
      { kind: "add", files: many },
      { kind: "start", id: 1 },
      { kind: "sent", id: 1, evidence: "e", isNew: false },
      { kind: "start", id: 2 },
      { kind: "start", id: 8 },
      { kind: "fail", id: 8, error: "no" },
    );
    expect(uploadsToShow(uploads, 3).map(({ id }) => id)).toEqual([2, 3, 8]);
    expect(uploadsToShow(uploads, 9)).toBe(uploads);
  });

  it("clears what is over and keeps what is under way", () => {
    expect(states(after(add, { kind: "cancel", id: 1 }, { kind: "start", id: 2 }, { kind: "clear" }))).toEqual([
      "sending",
      "waiting",
    ]);
  });
});

describe("nameWithFolders", () => {
  it("keeps the folders, of whatever way the file came", () => {
    expect(nameWithFolders({ name: "a.txt" })).toBe("a.txt");
    expect(nameWithFolders({ name: "a.txt", webkitRelativePath: "in/b/a.txt" })).toBe("in/b/a.txt");
    expect(nameWithFolders({ name: "a.txt", webkitRelativePath: "", path: "./in/a.txt" })).toBe("in/a.txt");
    expect(nameWithFolders({ name: "a.txt", path: "/in/a.txt" })).toBe("in/a.txt");
  });
});

describe("isHiddenFile", () => {
  it("knows what systems and editors leave in folders", () => {
    expect(["in/.DS_Store", ".git/config", "in/Thumbs.db", "in/desktop.ini"].every(isHiddenFile)).toBe(true);
    expect(["in/a.b.txt", "a.txt", "thumbs/report.html"].some(isHiddenFile)).toBe(false);
  });
});
