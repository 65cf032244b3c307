import type { ClusterBoardReply } from "@kulla/api";
import { changeCluster, formCluster } from "@kulla/api";
import { Button, Modal, MultiSelect, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { Failure } from "../../components/failure.tsx";
import { useSend } from "../../data/use-call.ts";
import { useMessages } from "../../messages/language.tsx";
import classes from "./actors.module.css";

/** What can be done with a cluster, in the order of the menu. */
export const CHANGE_KINDS = ["grow", "shrink", "split", "merge", "keep-apart", "rename", "promote"] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A decision that is about to be made, with what is chosen already. */
export type ClusterChange =
  | { readonly kind: "form"; readonly activities?: readonly string[] }
  | {
      readonly kind: ChangeKind;
      readonly cluster: string;
      readonly activities?: readonly string[];
      readonly clusters?: readonly string[];
    };

export interface ClusterFormGiven {
  readonly board: ClusterBoardReply;
  readonly change: ClusterChange;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
}

/** Asks for what a decision on a cluster needs, and why it is made. */
export function ClusterForm({ board, change, onClose, onDone }: ClusterFormGiven) {
  const { actors: texts } = useMessages();
  const [chosen, setChosen] = useState<string[]>([
    ...(change.activities ?? ("clusters" in change ? (change.clusters ?? []) : [])),
  ]);
  const [name, setName] = useState("");
  const [reason, setReason] = useState("");
  const form = useSend(formCluster);
  const decide = useSend(changeCluster);
  const title = change.kind === "form" ? texts.form : `${texts.changes[change.kind]}: ${change.cluster}`;
  const isNamed = change.kind === "rename" || change.kind === "promote";
  const isWhole = reason.trim() !== "" && (isNamed ? name.trim() !== "" : chosen.length > 0);
  const error = form.error ?? decide.error;
  const submit = (): void => {
    const onSuccess = ({ cluster }: { readonly cluster: string }) => onDone(texts.kept(cluster));
    if (change.kind === "form") form.mutate({ body: { activities: chosen, reason } }, { onSuccess });
    else
      decide.mutate(
        { params: { cluster: change.cluster }, body: { verdict: verdictOf(change.kind, chosen, name.trim()), reason } },
        { onSuccess },
      );
  };
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ "aria-label": texts.cancel }}>
      <form
        className={classes["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {isNamed ? (
          <TextInput
            label={change.kind === "promote" ? texts.group : texts.name}
            required
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        ) : (
          <MultiSelect
            label={texts.which}
            required
            searchable
            limit={100}
            value={chosen}
            onChange={setChosen}
            data={choicesOf(board, change)}
          />
        )}
        <Textarea
          label={texts.reason}
          description={texts.reasonHint}
          required
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {error === null ? null : <Failure error={error} />}
        <div className={classes["buttons"]}>
          <Button variant="default" onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button type="submit" loading={form.isPending || decide.isPending} disabled={!isWhole}>
            {texts.keep}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function verdictOf(kind: ChangeKind, chosen: string[], name: string) {
  switch (kind) {
    case "grow":
    case "shrink":
    case "split":
      return { kind, activities: chosen };
    case "merge":
    case "keep-apart":
      return { kind, clusters: chosen };
    case "rename":
      return { kind, name };
    case "promote":
      return { kind, group: name };
  }
}

/** What can be chosen: other clusters, the members of this one, or all activities that it does not have. */
function choicesOf({ clusters, activities }: ClusterBoardReply, change: ClusterChange) {
  if (change.kind === "merge" || change.kind === "keep-apart")
    return clusters
      .filter(({ id, mergedInto }) => id !== change.cluster && mergedInto === undefined)
      .map(({ id, name }) => ({ value: id, label: name === undefined ? id : `${id} “${name}”` }));
  const own = change.kind === "form" ? [] : (clusters.find(({ id }) => id === change.cluster)?.members ?? []);
  const takesFromIt = change.kind === "shrink" || change.kind === "split";
  const keys = new Set(own.map(({ key }) => key));
  const choices = takesFromIt ? own : activities.filter(({ key }) => !keys.has(key));
  // What a proposal names may be a campaign of the catalogue, which the list of activities leaves out.
  const named = (change.activities ?? []).filter((key) => !choices.some((one) => one.key === key));
  return [
    ...choices.map(({ key, name }) => ({ value: key, label: `${name} (${key})` })),
    ...named.map((key) => ({ value: key, label: key })),
  ];
}
