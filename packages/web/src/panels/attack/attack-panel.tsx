import { listTechniques, readAttackCatalogue } from "@kulla/api";
import { Switch } from "@mantine/core";
import { IconGridDots } from "@tabler/icons-react";
import { useEffect, useMemo } from "react";
import { EmptyState } from "../../components/empty-state.tsx";
import { Failure } from "../../components/failure.tsx";
import { Freshness } from "../../components/freshness.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { PanelFrame } from "../../components/panel-frame.tsx";
import { PanelLink } from "../../components/panel-link.tsx";
import { Skeletons } from "../../components/skeletons.tsx";
import { useCall, usePages } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useSearchValue } from "../../data/use-search-value.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import { attackColumns, overlapOf } from "./attack-columns.ts";
import { AttackMatrix } from "./attack-matrix.tsx";
import { ComparisonChoice } from "./comparison-choice.tsx";
import { LayerLink } from "./layer-link.tsx";
import { useComparison } from "./use-comparison.ts";
import classes from "./attack.module.css";

/** The techniques of the case as a heat map of the ATT&CK matrix, compared with a group or a layer. */
export function AttackPanel() {
  const { attack: texts, answer } = useMessages();
  const { name, marking } = useCase();
  const pages = usePages(listTechniques, { params: { case: name }, query: { limit: 500 } });
  const catalogue = useCall(readAttackCatalogue, {});
  const comparison = useComparison();
  const [shown, setShown] = useSearchValue("matrix");
  const whole = shown === "whole";
  useEffect(() => {
    if (pages.hasNextPage && !pages.isFetchingNextPage && !pages.isFetchNextPageError) void pages.fetchNextPage();
  }, [pages]);
  const told = useMemo(() => pages.data?.pages.flatMap(({ items }) => items) ?? [], [pages.data]);
  const freshness = pages.data?.pages[0]?.freshness;
  const columns = useMemo(
    () =>
      catalogue.data === undefined
        ? []
        : attackColumns({
            catalogue: catalogue.data,
            told,
            whole,
            ...(comparison.other !== undefined && { other: comparison.other.techniques }),
          }),
    [catalogue.data, told, whole, comparison.other],
  );
  const isEmpty = told.length === 0 && comparison.other === undefined && !whole;
  return (
    <PanelFrame
      title={texts.title}
      lead={texts.lead}
      marking={marking}
      actions={
        <>
          <Freshness freshness={freshness} />
          <LayerLink />
        </>
      }
    >
      {pages.isError ? <Failure error={pages.error} retry={() => void pages.refetch()} /> : null}
      {pages.data === undefined ? (
        pages.isError ? null : (
          <Skeletons />
        )
      ) : (
        <Loaded query={catalogue}>
          {({ version }) => (
            <>
              <div className={classes["tools"]}>
                <ComparisonChoice comparison={comparison} />
                <Switch
                  label={texts.all}
                  checked={whole}
                  onChange={(event) => setShown(event.currentTarget.checked ? "whole" : undefined, { replace: true })}
                />
              </div>
              <Facts told={told} version={version} other={comparison.other} />
              {isEmpty ? (
                <EmptyState icon={IconGridDots} title={freshness?.stale === true ? texts.coming : texts.empty}>
                  <p>{freshness?.stale === true ? texts.comingHint : texts.emptyHint}</p>
                  <PanelLink panel="evidence">{answer.toEvidence}</PanelLink>
                </EmptyState>
              ) : (
                <AttackMatrix columns={columns} otherName={comparison.other?.name} />
              )}
            </>
          )}
        </Loaded>
      )}
    </PanelFrame>
  );
}

function Facts({
  told,
  version,
  other,
}: {
  readonly told: readonly { readonly tid: string }[];
  readonly version: string;
  readonly other: { readonly name: string; readonly techniques: ReadonlySet<string> } | undefined;
}) {
  const { attack: texts } = useMessages();
  const format = useFormat();
  const overlap = other === undefined ? undefined : overlapOf(told, other.techniques);
  return (
    <div className={classes["facts"]} role="status">
      <p>{texts.facts(told.length, format.number(told.length), version)}</p>
      {overlap === undefined || other === undefined ? null : (
        <>
          <p>
            {texts.comparison(
              other.name,
              format.number(overlap.common),
              format.number(overlap.onlyCase),
              format.number(overlap.onlyOther),
            )}
          </p>
          <p className={classes["note"]}>{texts.comparisonNote}</p>
        </>
      )}
    </div>
  );
}
