import type { ClusterBoardReply } from "@kulla/api";
import { readClusters } from "@kulla/api";
import { Button, TextInput } from "@mantine/core";
import { IconCirclesRelation, IconPlus } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { EmptyState } from "../../components/empty-state.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { useCall } from "../../data/use-call.ts";
import { useMay } from "../../data/use-case.ts";
import { useMessages } from "../../messages/language.tsx";
import { ClusterCard } from "./cluster-card.tsx";
import type { ClusterChange } from "./cluster-form.tsx";
import { ClusterForm } from "./cluster-form.tsx";
import { ProposalCard } from "./proposal-card.tsx";
import classes from "./actors.module.css";

/** The clusters of the workspace as they stand, or stood on a day; and what likeness proposes. */
export function ClusterView() {
  const { actors: texts } = useMessages();
  const queries = useQueryClient();
  const [day, setDay] = useState("");
  const asOf = day === "" ? undefined : `${day}T23:59:59.999Z`;
  const board = useCall(readClusters, { query: asOf === undefined ? {} : { asOf } }, { keepPrevious: true });
  const [change, setChange] = useState<ClusterChange>();
  const [kept, setKept] = useState("");
  const mayDecide = useMay("analyst") && asOf === undefined;
  const done = (words: string): void => {
    setChange(undefined);
    setKept(words);
    void queries.invalidateQueries({ queryKey: [readClusters.id] });
  };
  return (
    <>
      <div className={classes["tools"]}>
        <div className={classes["replay"]}>
          <TextInput
            type="date"
            label={texts.replay}
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          {day === "" ? null : (
            <Button variant="default" onClick={() => setDay("")}>
              {texts.replayNow}
            </Button>
          )}
        </div>
        {mayDecide ? (
          <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setChange({ kind: "form" })}>
            {texts.form}
          </Button>
        ) : null}
      </div>
      <p role="status" className={classes["kept"]}>
        {kept}
      </p>
      <Loaded query={board}>
        {(value) => (
          <>
            <Clusters board={value} mayDecide={mayDecide} onChange={setChange} onDone={done} />
            {change === undefined ? null : (
              <ClusterForm board={value} change={change} onClose={() => setChange(undefined)} onDone={done} />
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

interface ClustersGiven {
  readonly board: ClusterBoardReply;
  readonly mayDecide: boolean;
  readonly onChange: (change: ClusterChange) => void;
  readonly onDone: (words: string) => void;
}

function Clusters({ board: { clusters, proposals, activities }, mayDecide, onChange, onDone }: ClustersGiven) {
  const { actors: texts } = useMessages();
  return (
    <>
      {clusters.length === 0 ? (
        <EmptyState icon={IconCirclesRelation} title={texts.noClusters}>
          <p>{activities.length === 0 ? texts.noActivities : texts.noClustersHint}</p>
        </EmptyState>
      ) : (
        <div className={classes["cards"]}>
          {clusters.map((one) => (
            <ClusterCard key={one.id} cluster={one} mayDecide={mayDecide} onChange={onChange} onDone={onDone} />
          ))}
        </div>
      )}
      <section className={classes["section"]} aria-labelledby="proposals-title">
        <h2 id="proposals-title" className={classes["title"]}>
          {texts.proposals}
        </h2>
        <p className={classes["note"]}>{proposals.length === 0 ? texts.noProposals : texts.proposalsLead}</p>
        <div className={classes["cards"]}>
          {proposals.map((one, at) => (
            <ProposalCard key={at} proposal={one} mayDecide={mayDecide} onChange={onChange} />
          ))}
        </div>
      </section>
    </>
  );
}
