import { readGroupTechniques } from "@kulla/api";
import { useMemo, useState } from "react";
import { useCall } from "../../data/use-call.ts";
import { useSearchValue } from "../../data/use-search-value.ts";
import type { ComparedLayer } from "./read-layer.ts";

/** What the case is compared with: a group of the catalogue, which stands in the address, or a layer from a file. */
export interface Comparison {
  readonly other: { readonly name: string; readonly techniques: ReadonlySet<string> } | undefined;
  /** Id of the group. */
  readonly group: string | undefined;
  /** The techniques of the group could not be read. */
  readonly error: Error | null;
  readonly choose: (what: { readonly group: string } | { readonly layer: ComparedLayer } | undefined) => void;
}

export function useComparison(): Comparison {
  const [group, setGroup] = useSearchValue("group");
  const [layer, setLayer] = useState<ComparedLayer>();
  const known = group !== undefined && /^G\d{4}$/.test(group);
  const read = useCall(readGroupTechniques, { params: { group: group ?? "" } }, { enabled: known });
  const ofGroup = useMemo(
    () =>
      read.data === undefined
        ? undefined
        : { name: read.data.name, techniques: new Set(read.data.techniques.map(({ tid }) => tid)) },
    [read.data],
  );
  return {
    other: layer ?? (known ? ofGroup : undefined),
    group: layer === undefined ? group : undefined,
    error: known ? read.error : null,
    choose: (what) => {
      setLayer(what !== undefined && "layer" in what ? what.layer : undefined);
      setGroup(what !== undefined && "group" in what ? what.group : undefined, { replace: true });
    },
  };
}
