import { describe, expect, it } from "vitest";
import type { Upload, UploadChange } from "../src/panels/evidence/uploads.ts";
import { changeUploads, nameWithFolders, nextUploads } from "../src/panels/evidence/uploads.ts";

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
