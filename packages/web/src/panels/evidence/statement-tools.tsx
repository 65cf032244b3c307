import type { Claim } from "@kulla/core";
import { Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useMay } from "../../data/use-case.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import type { PlacedStatement } from "./placed-statements.ts";
import type { StatementFilter } from "./statement-filter.ts";
import { isFiltering, typesOf } from "./statement-filter.ts";
import type { Chosen } from "./use-chosen.ts";
import { MOST } from "./use-statements.ts";
import classes from "./document-reader.module.css";

const STANDINGS: readonly StatementFilter["standing"][] = ["all", "open", "decided"];

export interface StatementToolsGiven {
  /** All statements of the document, and those of them that are listed. */
  readonly all: readonly PlacedStatement[];
  readonly listed: readonly PlacedStatement[];
  readonly filter: StatementFilter;
  readonly setFilter: (filter: StatementFilter) => void;
  readonly chosen: Chosen;
  /** Of evidence with more statements than are loaded at once: those of which types it has, and whether not all that fit are listed. */
  readonly dense: { readonly types: readonly { readonly value: string }[]; readonly isCut: boolean } | undefined;
  readonly add: () => void;
}

/** How many statements there are, which of them are listed, and the means to choose them all and to add one. */
export function StatementTools({ all, listed, filter, setFilter, chosen, dense, add }: StatementToolsGiven) {
  const { evidence: texts } = useMessages();
  const format = useFormat();
  const mayDecide = useMay("analyst");
  const { ids } = chosen;
  const areAllChosen = ids.size > 0 && ids.size === listed.length;
  return (
    <div className={classes["tools"]}>
      {mayDecide && listed.length > 0 ? (
        <Checkbox
          aria-label={texts.chooseAll(format.number(listed.length))}
          title={texts.chooseAll(format.number(listed.length))}
          checked={areAllChosen}
          indeterminate={ids.size > 0 && !areAllChosen}
          onChange={() => chosen.all(!areAllChosen)}
        />
      ) : null}
      <h2 className={classes["title"]}>{texts.statements(listed.length, format.number(listed.length))}</h2>
      {mayDecide ? (
        <Button variant="default" leftSection={<IconPlus size={15} aria-hidden />} onClick={add}>
          {texts.add}
        </Button>
      ) : null}
      <Filters all={all} dense={dense} filter={filter} setFilter={setFilter} />
      {dense === undefined ? null : (
        <p className={classes["cut"]}>
          {dense.isCut
            ? texts.someStatements(format.number(MOST))
            : isFiltering(filter)
              ? texts.fromWholeDocument
              : texts.ofThisPart}
        </p>
      )}
    </div>
  );
}

function Filters({
  all,
  dense,
  filter,
  setFilter,
}: Pick<StatementToolsGiven, "all" | "dense" | "filter" | "setFilter">) {
  const { evidence: texts, claims } = useMessages();
  const types =
    dense === undefined
      ? typesOf(all)
      : dense.types.flatMap(({ value }) => (isType(claims.types, value) ? [value] : []));
  const named = types
    .map((value) => ({ value, label: claims.types[value] }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  if (all.length === 0 && dense === undefined) return null;
  return (
    <div className={classes["filters"]}>
      <NativeSelect
        aria-label={texts.filter}
        value={filter.standing}
        onChange={(event) => {
          const standing = STANDINGS.find((one) => one === event.currentTarget.value) ?? "all";
          setFilter({ ...filter, standing });
        }}
        data={STANDINGS.map((value) => ({ value, label: texts.filters[value] }))}
      />
      <NativeSelect
        aria-label={texts.filterType}
        value={filter.type ?? ""}
        onChange={(event) => setFilter({ ...filter, type: types.find((one) => one === event.currentTarget.value) })}
        data={[{ value: "", label: texts.allTypes }, ...named]}
      />
      <TextInput
        type="search"
        aria-label={texts.filterWords}
        placeholder={texts.filterWords}
        value={filter.words}
        onChange={(event) => setFilter({ ...filter, words: event.currentTarget.value })}
        maxLength={200}
        dir="auto"
      />
    </div>
  );
}

function isType(names: Readonly<Record<Claim["type"], string>>, value: string): value is Claim["type"] {
  return Object.hasOwn(names, value);
}
