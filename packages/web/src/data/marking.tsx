import type { Tlp } from "@kulla/core";
import { mostRestrictive } from "@kulla/core";
import type { ReactNode } from "react";
import { createContext, use, useEffect, useState, useSyncExternalStore } from "react";

/** Counts the labels of what is on screen. */
class Markings {
  readonly #counts = new Map<Tlp, number>();
  readonly #listeners = new Set<() => void>();
  #highest: Tlp | undefined;

  readonly highest = (): Tlp | undefined => this.#highest;

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Something with this label came on screen; the result takes it off again. */
  show(label: Tlp): () => void {
    this.#change(label, 1);
    return () => this.#change(label, -1);
  }

  #change(label: Tlp, by: number): void {
    const count = (this.#counts.get(label) ?? 0) + by;
    if (count > 0) this.#counts.set(label, count);
    else this.#counts.delete(label);
    const highest = this.#counts.size === 0 ? undefined : mostRestrictive([...this.#counts.keys()]);
    if (highest === this.#highest) return;
    this.#highest = highest;
    for (const listener of this.#listeners) listener();
  }
}

const MarkingContext = createContext<Markings | undefined>(undefined);

export function MarkingProvider({ children }: { readonly children: ReactNode }) {
  const [markings] = useState(() => new Markings());
  return <MarkingContext value={markings}>{children}</MarkingContext>;
}

function useMarkings(): Markings {
  const markings = use(MarkingContext);
  if (markings === undefined) throw new Error("There is no place for labels here.");
  return markings;
}

/** Says that something with this label is on screen as long as the component is; header and footer show the highest. */
export function useMarking(label: Tlp | undefined): void {
  const markings = useMarkings();
  useEffect(() => (label === undefined ? undefined : markings.show(label)), [markings, label]);
}

/** The highest label on screen; undefined where nothing that is marked is shown. */
export function useHighestMarking(): Tlp | undefined {
  const markings = useMarkings();
  return useSyncExternalStore(markings.listen, markings.highest);
}
