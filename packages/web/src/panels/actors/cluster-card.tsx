import type { ClusterItem } from "@kulla/api";
import { undoClusterDecision } from "@kulla/api";
import { Button, Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { Failure } from "../../components/failure.tsx";
import { Tag } from "../../components/tag.tsx";
import { useSend } from "../../data/use-call.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import type { ChangeKind, ClusterChange } from "./cluster-form.tsx";
import { CHANGE_KINDS } from "./cluster-form.tsx";
import classes from "./actors.module.css";

export interface ClusterCardGiven {
  readonly cluster: ClusterItem;
  readonly mayDecide: boolean;
  readonly onChange: (change: ClusterChange) => void;
  readonly onDone: (words: string) => void;
}

/** A cluster: its names, its activities, what they share, and the decisions that made it. */
export function ClusterCard({ cluster, mayDecide, onChange, onDone }: ClusterCardGiven) {
  const { actors: texts } = useMessages();
  const format = useFormat();
  const { id, name, group, members, mergedInto, from, apart, description } = cluster;
  const isGone = mergedInto !== undefined || members.length === 0;
  return (
    <article className={`${classes["card"] ?? ""} ${isGone ? (classes["gone"] ?? "") : ""}`} aria-label={name ?? id}>
      <div className={classes["head"]}>
        <h3>
          {id} {name === undefined ? null : <bdi>“{name}”</bdi>}
        </h3>
        {mayDecide && !isGone ? <ChangeMenu id={id} onChange={onChange} /> : null}
      </div>
      <p>
        {mergedInto === undefined ? null : <Tag>{texts.mergedInto(mergedInto)}</Tag>}{" "}
        {from === undefined ? null : <Tag>{texts.splitFrom(from)}</Tag>}{" "}
        {group === undefined ? null : <Tag tone="accent">{texts.promoted(group.name)}</Tag>}
      </p>
      <ul className={classes["plain"]} aria-label={texts.activities}>
        {members.map(({ key, name: called }) => (
          <li key={key}>
            <bdi>{called}</bdi> <span className={classes["note"]}>{key}</span>
          </li>
        ))}
      </ul>
      {apart.length === 0 ? null : <p className={classes["note"]}>{texts.apart(format.list(apart))}</p>}
      {description === undefined ? null : <Common description={description} />}
      <History cluster={cluster} mayDecide={mayDecide} onDone={onDone} />
    </article>
  );
}

/** What activities share, the weightiest first. */
export function Common({ description }: { readonly description: NonNullable<ClusterItem["description"]> }) {
  const { actors: texts } = useMessages();
  const format = useFormat();
  return (
    <>
      <p className={classes["note"]}>{texts.sameActor(format.percent(description.probability))}</p>
      <ul className={classes["features"]} aria-label={texts.common}>
        {description.common.map(({ kind, text }) => (
          <li key={`${kind} ${text}`}>
            <Tag>
              <span>{texts.featureKinds[kind] ?? kind}</span> <bdi>{text}</bdi>
            </Tag>
          </li>
        ))}
      </ul>
    </>
  );
}

function ChangeMenu({ id, onChange }: { readonly id: string; readonly onChange: (change: ClusterChange) => void }) {
  const { actors: texts } = useMessages();
  return (
    <Menu>
      <Menu.Target>
        <Button
          size="compact-xs"
          variant="default"
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={`${texts.change}: ${id}`}
        >
          {texts.change}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {CHANGE_KINDS.map((kind: ChangeKind) => (
          <Menu.Item key={kind} onClick={() => onChange({ kind, cluster: id })}>
            {texts.changes[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The decisions in the order of time; each can be taken back, and a taking back too. */
function History({
  cluster: { id, history },
  mayDecide,
  onDone,
}: Pick<ClusterCardGiven, "cluster" | "mayDecide" | "onDone">) {
  const { actors: texts, components } = useMessages();
  const format = useFormat();
  const undo = useSend(undoClusterDecision);
  return (
    <details className={classes["details"]}>
      <summary>
        {texts.history} ({format.number(history.length)})
      </summary>
      {undo.isError ? <Failure error={undo.error} title={components.notUndone} /> : null}
      <ol className={classes["history"]}>
        {history.map(({ decision, at, author, reason, kind, holds }) => (
          <li key={decision}>
            <strong>{texts.kinds[kind] ?? kind}</strong>
            <span>
              {format.moment(at)}, <bdi>{author}</bdi>
            </span>
            <q>
              <bdi>{reason}</bdi>
            </q>
            {holds ? null : <Tag tone="warm">{texts.takenBack}</Tag>}
            {mayDecide && holds ? (
              <Button
                size="compact-xs"
                variant="subtle"
                loading={undo.isPending}
                onClick={() =>
                  undo.mutate(
                    { body: { decision, reason: components.undoReason } },
                    { onSuccess: () => onDone(texts.kept(id)) },
                  )
                }
              >
                {kind === "withdraw" ? texts.redo : texts.undo}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
    </details>
  );
}
