import type { KeptRows, ViewRevision } from "@kulla/core";
import type { CaseFile } from "../case-file.ts";
import type { Panel, PanelSetting } from "./panel.ts";

/** What a panel read of a case file when its rows were made, and how many rows those are, by the panel that they stand in. */
export interface MadePanel {
  readonly read: ReadonlyMap<string, Seen>;
  readonly rows: ReadonlyMap<string, number>;
}

/** A value that was seen; what is large is known again, but not held on to. */
class Seen {
  readonly #value: unknown;
  readonly #large: WeakRef<object> | undefined;

  constructor(value: unknown) {
    const isLarge = (typeof value === "object" || typeof value === "function") && value !== null;
    this.#large = isLarge ? new WeakRef(value) : undefined;
    this.#value = isLarge ? undefined : value;
  }

  is(value: unknown): boolean {
    if (this.#large === undefined) return Object.is(value, this.#value);
    return value !== undefined && value === this.#large.deref();
  }
}

/**
 * What panels were made of when their rows were last written. Panels are pure: one that would read the very same values again has the same rows, and they
 * need neither be made nor compared.
 */
export class PanelMemory {
  #written: { readonly revision: ViewRevision; readonly setting: PanelSetting["catalogue"] } | undefined;
  #panels: ReadonlyMap<Panel, MadePanel> = new Map();

  /** The panels of a file whose rows are those of the last time. */
  same(panels: readonly Panel[], file: CaseFile, { catalogue }: PanelSetting): ReadonlyMap<Panel, MadePanel> {
    const same = new Map<Panel, MadePanel>();
    if (this.#written?.setting !== catalogue) return same;
    for (const panel of panels) {
      const made = this.#panels.get(panel);
      if (made !== undefined && [...made.read].every(([path, seen]) => seen.is(valueAt(file, path))))
        same.set(panel, made);
    }
    return same;
  }

  /** The rows of these panels, as the store is asked to keep them. */
  rowsOf(same: ReadonlyMap<Panel, MadePanel>): KeptRows | undefined {
    if (this.#written === undefined || same.size === 0) return undefined;
    const panels = new Map([...same.values()].flatMap(({ rows }) => [...rows]));
    return { of: this.#written.revision, panels };
  }

  /** These rows have been written. */
  remember(revision: ViewRevision, { catalogue }: PanelSetting, panels: ReadonlyMap<Panel, MadePanel>): void {
    this.#written = { revision, setting: catalogue };
    this.#panels = panels;
  }

  /** What stands in the store is somebody else's work, or nothing. */
  forget(): void {
    this.#written = undefined;
    this.#panels = new Map();
  }
}

/** Notes what is read of a file, and of the dossier in it: that is made anew each time, its sections are not. */
export function watched(file: CaseFile): { readonly file: CaseFile; readonly read: MadePanel["read"] } {
  const read = new Map<string, Seen>();
  const dossier = watching(file.dossier, (key, value) => read.set(`dossier.${key}`, new Seen(value)));
  const seen = watching({ ...file, dossier }, (key, value) => {
    if (key !== "dossier") read.set(key, new Seen(value));
  });
  return { file: seen, read };
}

function watching<T extends object>(target: T, note: (key: string, value: unknown) => void): T {
  return new Proxy(target, {
    get: (of, key): unknown => {
      const value: unknown = Reflect.get(of, key);
      if (typeof key === "string") note(key, value);
      return value;
    },
    has: (of, key) => {
      if (typeof key === "string") note(key, Reflect.get(of, key));
      return Reflect.has(of, key);
    },
  });
}

function valueAt(file: CaseFile, path: string): unknown {
  const [first = "", second] = path.split(".");
  const value: unknown = Reflect.get(file, first);
  return second === undefined || typeof value !== "object" || value === null ? value : Reflect.get(value, second);
}
