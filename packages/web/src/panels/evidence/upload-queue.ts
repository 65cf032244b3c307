import { UPLOAD_LIMIT } from "@kulla/api";
import type { Tlp } from "@kulla/core";
import { sendFile } from "./send-file.ts";
import { dropUpload, IN_PIECES_FROM, sendUpload } from "./send-upload.ts";
import type { ReadingResult, Upload, UploadChange } from "./uploads.ts";
import { changeUploads, isHiddenFile, isOver, isUnderWay, nameWithFolders, nextUploads } from "./uploads.ts";

/** Thrown away before a byte of it is sent. */
export class TooLarge extends Error {}

interface Held {
  readonly file: File;
  readonly marking: Tlp | undefined;
  stop: AbortController;
  /** Id of the upload on the server, once there is one. */
  upload?: string;
}

/**
 * Sends files into a case, some at once. It goes on while other panels are looked at; files over `IN_PIECES_FROM` can be paused, and are gone on with after a
 * cut, a failure or a reload where the same file is chosen again.
 */
export class UploadQueue {
  readonly #caseName: string;
  readonly #onAdded: () => void;
  readonly #held = new Map<number, Held>();
  readonly #listeners = new Set<() => void>();
  #uploads: readonly Upload[] = [];
  #last = 0;

  /** @param onAdded a file is in the case */
  constructor(caseName: string, onAdded: () => void) {
    this.#caseName = caseName;
    this.#onAdded = onAdded;
    window.addEventListener("beforeunload", (event) => {
      if (this.#uploads.some(isUnderWay)) event.preventDefault();
    });
  }

  readonly snapshot = (): readonly Upload[] => this.#uploads;

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes files in; what is larger than one file may be is refused at once. */
  readonly add = (files: readonly File[], marking: Tlp | undefined): void => {
    const added = files.flatMap((file) => {
      const name = nameWithFolders(file);
      // A file that was chosen by itself is meant, whatever its name.
      if (name.includes("/") && isHiddenFile(name)) return [];
      if (this.#goesOn(name, file)) return [];
      const id = (this.#last += 1);
      const { size } = file;
      if (size > UPLOAD_LIMIT) return [{ id, name, size, error: new TooLarge() }];
      this.#held.set(id, { file, marking, stop: new AbortController() });
      return [{ id, name, size }];
    });
    this.#change({ kind: "add", files: added });
  };

  /** Stops sending a file for now. */
  readonly pause = (id: number): void => {
    this.#change({ kind: "pause", id });
    this.#held.get(id)?.stop.abort();
  };

  /** Goes on with a file that was paused or has failed. */
  readonly resume = (id: number): void => {
    const held = this.#held.get(id);
    if (held === undefined) return;
    held.stop = new AbortController();
    this.#change({ kind: "resume", id });
  };

  /** Stops sending a file for good; what the server has of it is thrown away. */
  readonly stop = (id: number): void => {
    const held = this.#held.get(id);
    this.#change({ kind: "cancel", id });
    held?.stop.abort();
    this.#held.delete(id);
    // Where that fails the server throws it away by itself after a day.
    if (held?.upload !== undefined) dropUpload(this.#caseName, held.upload).then(this.#onAdded, () => undefined);
  };

  /** Takes what is over off the list. */
  readonly clear = (): void => {
    this.#change({ kind: "clear" });
    for (const id of this.#held.keys()) if (!this.#uploads.some((upload) => upload.id === id)) this.#held.delete(id);
  };

  /** Notes what became of reading a file that was sent. */
  readonly tellRead = (id: number, reading: ReadingResult): void => this.#change({ kind: "read", id, reading });

  /** Whether a file can be gone on with after a failure. */
  readonly canResume = (id: number): boolean => this.#held.has(id);

  /** Ids of the uploads on the server that are in this list. */
  readonly begun = (): ReadonlySet<string> =>
    new Set([...this.#held.values()].flatMap(({ upload }) => (upload === undefined ? [] : [upload])));

  /** Whether this very file is in the list already and not over; one that was paused is gone on with. */
  #goesOn(name: string, { size, lastModified }: File): boolean {
    const known = this.#uploads.find((upload) => {
      const file = this.#held.get(upload.id)?.file;
      return !isOver(upload) && upload.name === name && file?.size === size && file.lastModified === lastModified;
    });
    if (known?.state === "paused") this.resume(known.id);
    return known !== undefined;
  }

  #change(change: UploadChange): void {
    this.#uploads = changeUploads(this.#uploads, change);
    for (const { id, name } of nextUploads(this.#uploads)) {
      const held = this.#held.get(id);
      if (held === undefined) continue;
      this.#uploads = changeUploads(this.#uploads, { kind: "start", id });
      void this.#send(id, name, held);
    }
    for (const listener of this.#listeners) listener();
  }

  async #send(id: number, name: string, held: Held): Promise<void> {
    const { file, marking, stop } = held;
    const { signal } = stop;
    // What a run that was stopped still has to tell is of no use any more.
    const tell = (change: UploadChange) => {
      if (!signal.aborted) this.#change(change);
    };
    const sending = {
      ...{ caseName: this.#caseName, name, file, marking, signal },
      onProgress: (sent: number) => tell({ kind: "progress", id, sent }),
      onBreak: () => tell({ kind: "break", id }),
      onFinish: () => tell({ kind: "finish", id }),
      onBegun: (upload: string) => {
        held.upload = upload;
      },
    };
    try {
      const added = await (file.size < IN_PIECES_FROM ? sendFile(sending) : sendUpload(sending));
      this.#held.delete(id);
      tell({ kind: "sent", id, evidence: added.evidence.id, isNew: added.isNew });
    } catch (error) {
      tell({ kind: "fail", id, error });
    }
    this.#onAdded();
  }
}
