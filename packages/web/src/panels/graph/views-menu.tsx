import { ActionIcon, Button, Popover, TextInput } from "@mantine/core";
import { IconBookmark, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useSession } from "../../data/session.tsx";
import { useCase } from "../../data/use-case.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import type { Camera, SavedView } from "./saved-views.ts";
import { readViews, VIEW_LIMIT, viewToSave, writeViews } from "./saved-views.ts";
import type { GraphState } from "./graph-state.ts";
import classes from "./graph.module.css";

/** Keeps what is shown under a name, and opens it again. */
export function ViewsMenu({
  state,
  cameraNow,
  nodes,
  open,
}: {
  readonly state: GraphState;
  readonly cameraNow: () => Camera | undefined;
  readonly nodes: number;
  readonly open: (view: SavedView) => void;
}) {
  const { graph: texts } = useMessages();
  const format = useFormat();
  const { viewer } = useSession();
  const { name: caseName } = useCase();
  const account = viewer.account;
  const [views, setViews] = useState(() => readViews(localStorage, account, caseName));
  const [name, setName] = useState("");
  const [note, setNote] = useState("");
  const keep = (next: readonly SavedView[]) => {
    const isKept = writeViews(localStorage, account, caseName, next);
    setViews(isKept ? next : views);
    return isKept;
  };
  const save = () => {
    const camera = cameraNow();
    const called = name.trim();
    if (camera === undefined || called === "") return;
    const others = views.filter((view) => view.name !== called);
    if (others.length >= VIEW_LIMIT) return setNote(texts.viewsFull(format.number(VIEW_LIMIT)));
    setNote(keep([...others, viewToSave(caseName, called, state, camera, nodes)]) ? texts.viewKept : texts.viewNotKept);
    setName("");
  };
  return (
    <Popover width="min(20rem, 92vw)" position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconBookmark size={15} aria-hidden />}>
          {texts.views}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={texts.views}>
        <form
          className={classes["saveView"]}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <TextInput
            label={texts.viewName}
            value={name}
            maxLength={60}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" disabled={name.trim() === ""}>
            {texts.saveView}
          </Button>
        </form>
        <p role="status" className={classes["soft"]}>
          {note}
        </p>
        <KeptViews
          views={views}
          open={open}
          remove={({ name: removed }) => void keep(views.filter((one) => one.name !== removed))}
        />
        <p className={classes["soft"]}>{texts.viewsNote}</p>
      </Popover.Dropdown>
    </Popover>
  );
}

function KeptViews({
  views,
  open,
  remove,
}: {
  readonly views: readonly SavedView[];
  readonly open: (view: SavedView) => void;
  readonly remove: (view: SavedView) => void;
}) {
  const { graph: texts } = useMessages();
  if (views.length === 0) return null;
  return (
    <ul className={classes["savedViews"]} aria-label={texts.savedViews}>
      {views.map((view) => (
        <li key={view.name}>
          <Button variant="subtle" justify="start" aria-label={texts.openView(view.name)} onClick={() => open(view)}>
            <bdi>{view.name}</bdi>
          </Button>
          <ActionIcon
            variant="subtle"
            color="red"
            aria-label={texts.removeView(view.name)}
            onClick={() => remove(view)}
          >
            <IconTrash size={15} aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}
