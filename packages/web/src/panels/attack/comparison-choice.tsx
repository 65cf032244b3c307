import { listGroups } from "@kulla/api";
import { Button, CloseButton, FileButton, Select } from "@mantine/core";
import { useMemo, useState } from "react";
import { Failure } from "../../components/failure.tsx";
import { useCall } from "../../data/use-call.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import { LAYER_LIMIT, readLayer } from "./read-layer.ts";
import type { Comparison } from "./use-comparison.ts";
import classes from "./attack.module.css";

/** Chooses a group of the catalogue, or a layer from a file, to compare the case with. The file stays on this machine. */
export function ComparisonChoice({ comparison }: { readonly comparison: Comparison }) {
  const { attack: texts } = useMessages();
  const format = useFormat();
  const groups = useCall(listGroups, {});
  const [problem, setProblem] = useState<string>();
  const namesOf = useMemo(
    () =>
      new Map(
        groups.data?.items.map(({ id, name, names }) => [id, [id, name, ...names].join(" ").toLowerCase()] as const),
      ),
    [groups.data],
  );
  const { group, other, choose } = comparison;
  const take = async (file: File | null): Promise<void> => {
    setProblem(undefined);
    if (file === null) return;
    if (file.size > LAYER_LIMIT) {
      setProblem(texts.layerLarge);
      return;
    }
    const layer = readLayer(await file.text());
    if (layer === "unread") setProblem(texts.layerUnread);
    else if (layer === "bad") setProblem(texts.layerBad);
    else choose({ layer: { ...layer, name: layer.name === "" ? file.name : layer.name } });
  };
  return (
    <>
      <Select
        className={classes["groups"] ?? ""}
        label={texts.compare}
        placeholder={texts.comparePlaceholder}
        searchable
        clearable
        clearButtonProps={{ "aria-label": texts.none }}
        limit={100}
        value={group ?? null}
        onChange={(id) => choose(id === null ? undefined : { group: id })}
        filter={({ options, search }) => {
          const wanted = search.trim().toLowerCase();
          return options.filter((option) => "value" in option && (namesOf.get(option.value) ?? "").includes(wanted));
        }}
        data={(groups.data?.items ?? []).map(({ id, name, techniques }) => ({
          value: id,
          label: texts.groupOption(name, id, format.number(techniques)),
        }))}
      />
      <FileButton accept="application/json,.json" onChange={(file) => void take(file)}>
        {(props) => (
          <Button variant="default" {...props}>
            {texts.layerIn}
          </Button>
        )}
      </FileButton>
      {other !== undefined && group === undefined ? (
        <span className={classes["layer"]}>
          <bdi>{other.name}</bdi>
          <CloseButton size="sm" aria-label={texts.none} onClick={() => choose(undefined)} />
        </span>
      ) : null}
      {problem === undefined ? null : (
        <p role="alert" className={classes["problem"]}>
          {problem}
        </p>
      )}
      {groups.isError ? <Failure error={groups.error} retry={() => void groups.refetch()} /> : null}
      {comparison.error === null ? null : <Failure error={comparison.error} />}
    </>
  );
}
