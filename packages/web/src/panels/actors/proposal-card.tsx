import type { ClusterProposalItem } from "@kulla/api";
import { Button } from "@mantine/core";
import { useFormat, useMessages } from "../../messages/language.tsx";
import { Common } from "./cluster-card.tsx";
import type { ClusterChange } from "./cluster-form.tsx";
import classes from "./actors.module.css";

/** What likeness speaks for, why, and the way to decide on it. */
export function ProposalCard({
  proposal,
  mayDecide,
  onChange,
}: {
  readonly proposal: ClusterProposalItem;
  readonly mayDecide: boolean;
  readonly onChange: (change: ClusterChange) => void;
}) {
  const { actors: texts } = useMessages();
  const format = useFormat();
  const { kind, cluster = "", clusters, activities, description } = proposal;
  const title = {
    form: texts.proposal.form,
    grow: texts.proposal.grow(cluster),
    merge: texts.proposal.merge(cluster, format.list(clusters)),
    split: texts.proposal.split(cluster),
  }[kind];
  return (
    <article className={classes["card"]} aria-label={title}>
      <h3>{title}</h3>
      <ul className={classes["plain"]} aria-label={texts.activities}>
        {activities.map(({ key, name }) => (
          <li key={key}>
            <bdi>{name}</bdi> <span className={classes["note"]}>{key}</span>
          </li>
        ))}
      </ul>
      <Common description={description} />
      {mayDecide ? (
        <div className={classes["buttons"]}>
          {kind === "merge" || kind === "grow" ? (
            <Button variant="default" onClick={() => onChange(refusedBy(proposal))}>
              {texts.refuse}
            </Button>
          ) : null}
          <Button onClick={() => onChange(acceptedBy(proposal))}>{texts.accept}</Button>
        </div>
      ) : null}
    </article>
  );
}

/** The change by which what a proposal says is not proposed again. */
function refusedBy({ cluster = "", clusters, activities }: ClusterProposalItem): ClusterChange {
  return { kind: "keep-apart", cluster, clusters, activities: activities.map(({ key }) => key) };
}

/** The change that does what a proposal says. */
function acceptedBy({ kind, cluster = "", clusters, activities, parts }: ClusterProposalItem): ClusterChange {
  const keys = activities.map(({ key }) => key);
  if (kind === "form") return { kind, activities: keys };
  if (kind === "merge") return { kind, cluster, clusters };
  if (kind === "split") return { kind, cluster, activities: keys, parts };
  return { kind, cluster, activities: keys };
}
