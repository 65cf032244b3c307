import type { ClusterBoardReply } from "@kulla/api";
import { changeCluster, formCluster } from "@kulla/api";
import { Modal, MultiSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { ReasonForm } from "../../components/reason-form.tsx";
import { useSend } from "../../data/use-call.ts";
import { useMessages } from "../../messages/language.tsx";

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
      /** Parts that a proposal tells apart; activities that are in none of them are a part of their own. */
      readonly parts?: readonly (readonly string[])[];
    };

export interface ClusterFormGiven {
  readonly board: ClusterBoardReply;
  readonly change: ClusterChange;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
}

/** Asks for what a decision on a cluster needs, and why it is made. */
export function ClusterForm({ board, change, onClose, onDone }: ClusterFormGiven) {
  const { actors: texts, components } = useMessages();
  const [chosen, setChosen] = useState<string[]>([
    ...(change.activities ?? []),
    ...("clusters" in change ? (change.clusters ?? []) : []),
  ]);
  const [name, setName] = useState("");
  const form = useSend(formCluster);
  const decide = useSend(changeCluster);
  const title = change.kind === "form" ? texts.form : `${texts.changes[change.kind]}: ${change.cluster}`;
  const isNamed = change.kind === "rename" || change.kind === "promote";
  const isWhole = isNamed ? name.trim() !== "" : chosen.length > 0;
  const submit = (reason: string): void => {
    const onSuccess = ({ cluster }: { readonly cluster: string }) => onDone(texts.kept(cluster));
    if (change.kind === "form") form.mutate({ body: { activities: chosen, reason } }, { onSuccess });
    else {
      const verdict = verdictOf(change, chosen, name.trim(), clusterIds(board));
      decide.mutate({ params: { cluster: change.cluster }, body: { verdict, reason } }, { onSuccess });
    }
  };
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ "aria-label": components.cancel }}>
      <ReasonForm
        label={title}
        submit={texts.keep}
        isFramed
        isWhole={isWhole}
        send={change.kind === "form" ? form : decide}
        onSubmit={submit}
        close={onClose}
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
      </ReasonForm>
    </Modal>
  );
}

const clusterIds = ({ clusters }: ClusterBoardReply): ReadonlySet<string> => new Set(clusters.map(({ id }) => id));

type BegunChange = Exclude<ClusterChange, { readonly kind: "form" }>;

function verdictOf(
  { kind, parts = [] }: BegunChange,
  chosen: readonly string[],
  name: string,
  clusters: ReadonlySet<string>,
) {
  switch (kind) {
    case "grow":
    case "shrink":
      return { kind, activities: [...chosen] };
    case "split":
      return { kind, parts: partsOf(chosen, parts) };
    case "merge":
      return { kind, clusters: [...chosen] };
    case "keep-apart":
      return {
        kind,
        clusters: chosen.filter((one) => clusters.has(one)),
        activities: chosen.filter((one) => !clusters.has(one)),
      };
    case "rename":
      return { kind, name };
    case "promote":
      return { kind, group: name };
  }
}

/** The chosen activities in the parts that a proposal has; the others are one part. */
function partsOf(chosen: readonly string[], proposed: readonly (readonly string[])[]): string[][] {
  const known = new Set(proposed.flat());
  const parts = [
    ...proposed.map((part) => chosen.filter((key) => part.includes(key))),
    chosen.filter((key) => !known.has(key)),
  ];
  return parts.filter((part) => part.length > 0);
}

/** What can be chosen: other clusters, the members of this one, or all activities that it does not have. */
function choicesOf({ clusters, activities }: ClusterBoardReply, change: ClusterChange) {
  const others =
    change.kind === "merge" || change.kind === "keep-apart"
      ? clusters
          .filter(({ id, mergedInto }) => id !== change.cluster && mergedInto === undefined)
          .map(({ id, name }) => ({ value: id, label: name === undefined ? id : `${id} “${name}”` }))
      : [];
  if (change.kind === "merge") return others;
  const own = change.kind === "form" ? [] : (clusters.find(({ id }) => id === change.cluster)?.members ?? []);
  const takesFromIt = change.kind === "shrink" || change.kind === "split";
  const keys = new Set(own.map(({ key }) => key));
  const choices = takesFromIt ? own : activities.filter(({ key }) => !keys.has(key));
  // What a proposal names may be a campaign of the catalogue, which the list of activities leaves out.
  const named = (change.activities ?? []).filter((key) => !choices.some((one) => one.key === key));
  return [
    ...others,
    ...choices.map(({ key, name }) => ({ value: key, label: `${name} (${key})` })),
    ...named.map((key) => ({ value: key, label: key })),
  ];
}
