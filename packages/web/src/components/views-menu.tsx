import type { GraphViewState, SavedViewItem, TimelineViewState } from "@kulla/api";
import { listSavedViews, readSavedView, removeSavedView, saveView } from "@kulla/api";
import { ActionIcon, Button, Popover, TextInput } from "@mantine/core";
import { IconBookmark, IconTrash } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { server } from "../data/server.ts";
import { callKey, useCall } from "../data/use-call.ts";
import { useCase } from "../data/use-case.ts";
import { useMessages } from "../messages/language.tsx";
import { Failure } from "./failure.tsx";
import shared from "./drawing-page.module.css";
import classes from "./views-menu.module.css";

/** How a panel is looked at. */
export type ViewState = GraphViewState | TimelineViewState;

interface MenuGiven<S extends ViewState> {
  readonly panel: S["panel"];
  /** How the panel is looked at now; undefined while nothing can be kept. */
  readonly stateNow: () => S | undefined;
  readonly open: (state: S) => void;
}

/** Keeps how a panel is looked at under a name, and opens it again. */
export function ViewsMenu<S extends ViewState>(given: MenuGiven<S>) {
  const { views: texts } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      width="min(20rem, 92vw)"
      position="bottom-end"
      trapFocus
      returnFocus
      opened={isOpen}
      onChange={setOpen}
      withinPortal
    >
      <Popover.Target>
        <Button variant="default" leftSection={<IconBookmark size={15} aria-hidden />} onClick={() => setOpen(!isOpen)}>
          {texts.views}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={texts.views}>
        {isOpen ? <Kept {...given} close={() => setOpen(false)} /> : null}
      </Popover.Dropdown>
    </Popover>
  );
}

function Kept<S extends ViewState>({ panel, stateNow, open, close }: MenuGiven<S> & { readonly close: () => void }) {
  const { views: texts } = useMessages();
  const { name: caseName } = useCase();
  const [name, setName] = useState("");
  const params = { case: caseName };
  const list = useCall(listSavedViews, { params });
  const queries = useQueryClient();
  // What is kept changes nothing of the case: only this list is read again.
  const onSettled = () => queries.invalidateQueries({ queryKey: callKey(listSavedViews, { params }) });
  const save = useMutation({
    mutationFn: (state: S) =>
      server.call(saveView, { params, body: { name, state } }, { idempotencyKey: crypto.randomUUID() }),
    onSuccess: () => setName(""),
    onSettled,
  });
  const remove = useMutation({
    mutationFn: (view: string) => server.call(removeSavedView, { params: { ...params, view } }),
    onSettled,
  });
  const read = useMutation({
    mutationFn: (view: string) => server.call(readSavedView, { params: { ...params, view } }),
    onSuccess: ({ state }) => {
      if (state.panel !== panel) return;
      open(state as S);
      close();
    },
    onError: () => void onSettled(),
  });
  const items = (list.data?.items ?? []).filter((view) => view.panel === panel);
  const error = save.error ?? remove.error ?? read.error ?? list.error;
  return (
    <>
      <form
        className={classes["save"]}
        onSubmit={(event) => {
          event.preventDefault();
          const state = stateNow();
          if (state !== undefined && name.trim() !== "") save.mutate(state);
        }}
      >
        <TextInput
          label={texts.name}
          value={name}
          maxLength={60}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" disabled={name.trim() === ""} loading={save.isPending}>
          {texts.save}
        </Button>
      </form>
      <p role="status" className={shared["soft"]}>
        {save.isSuccess && name === "" ? texts.saved : ""}
      </p>
      {error === null ? null : <Failure error={error} />}
      <KeptList
        items={items}
        isEmpty={list.isSuccess && items.length === 0}
        open={(view) => read.mutate(view)}
        remove={(view) => remove.mutate(view)}
      />
      <p className={shared["soft"]}>{texts.note}</p>
    </>
  );
}

function KeptList({
  items,
  isEmpty,
  open,
  remove,
}: {
  readonly items: readonly SavedViewItem[];
  readonly isEmpty: boolean;
  readonly open: (id: string) => void;
  readonly remove: (id: string) => void;
}) {
  const { views: texts } = useMessages();
  if (isEmpty) return <p className={shared["soft"]}>{texts.none}</p>;
  if (items.length === 0) return null;
  return (
    <ul className={classes["list"]} aria-label={texts.kept}>
      {items.map(({ id, name }) => (
        <li key={id}>
          <Button variant="subtle" justify="start" aria-label={texts.open(name)} onClick={() => open(id)}>
            <bdi className={classes["name"]}>{name}</bdi>
          </Button>
          <ActionIcon variant="subtle" color="red" aria-label={texts.remove(name)} onClick={() => remove(id)}>
            <IconTrash size={15} aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}
