import type { Audit, AuditEntry } from "@kulla/store";

/** Entries that are written at once. */
const MOST_AT_ONCE = 500;

/** Keeps what people do. */
export interface AuditLog {
  /** Returns when the entry is on disk. @throws StoreProblem where it cannot be */
  record(entry: AuditEntry): Promise<void>;
}

interface Waiting {
  readonly entry: AuditEntry;
  readonly done: () => void;
  readonly failed: (reason: unknown) => void;
}

/** The audit log of a server: what comes while a write is on its way goes into the next one together. */
export function auditLog(audit: Pick<Audit, "append">): AuditLog {
  let waiting: Waiting[] = [];
  let isWriting = false;
  const write = async (): Promise<void> => {
    isWriting = true;
    while (waiting.length > 0) {
      const some = waiting.slice(0, MOST_AT_ONCE);
      waiting = waiting.slice(MOST_AT_ONCE);
      try {
        await audit.append(some.map(({ entry }) => entry));
        for (const { done } of some) done();
      } catch (error) {
        for (const { failed } of some) failed(error);
      }
    }
    isWriting = false;
  };
  return {
    record: (entry) =>
      new Promise<void>((done, failed) => {
        waiting.push({ entry, done, failed });
        if (!isWriting) void write();
      }),
  };
}
