import type { ActorItem } from "@kulla/api";
import { listActors } from "@kulla/api";
import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch, IconUsersGroup } from "@tabler/icons-react";
import { Fragment, useState } from "react";
import { Cited } from "../../components/cited.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Failure } from "../../components/failure.tsx";
import { Freshness } from "../../components/freshness.tsx";
import { PanelLink } from "../../components/panel-link.tsx";
import { Skeletons } from "../../components/skeletons.tsx";
import { Tag } from "../../components/tag.tsx";
import { itemsOf, usePages } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useSearchValue } from "../../data/use-search-value.ts";
import { useLanguage, useMessages } from "../../messages/language.tsx";
import { ActorNames } from "./actor-names.tsx";
import classes from "./actors.module.css";

/** Milliseconds after the last key before the list is searched. */
const PAUSE = 200;

/** The actors of the case on the left, the chosen one on the right. The choice stands in the address. */
export function ActorBrowser() {
  const { actors: texts, answer, components, claims } = useMessages();
  const { name } = useCase();
  const [language] = useLanguage();
  const [words, setWords] = useState("");
  const [asked] = useDebouncedValue(words.trim(), PAUSE);
  const [chosen, setChosen] = useSearchValue("actor");
  const pages = usePages(
    listActors,
    { params: { case: name }, query: { limit: 200, language, ...(asked !== "" && { words: asked }) } },
    { keepPrevious: true },
  );
  if (pages.data === undefined)
    return pages.isError ? <Failure error={pages.error} retry={() => void pages.refetch()} /> : <Skeletons />;
  const items = itemsOf(pages);
  const freshness = pages.data.pages[0]?.freshness;
  if (items.length === 0 && asked === "")
    return (
      <EmptyState icon={IconUsersGroup} title={freshness?.revision === 0 ? texts.coming : texts.empty}>
        <p>{texts.emptyHint}</p>
        <PanelLink panel="evidence">{answer.toEvidence}</PanelLink>
      </EmptyState>
    );
  const actor = items.find(({ key }) => key === chosen) ?? (asked === "" ? items[0] : undefined);
  return (
    <div className={classes["browser"]}>
      <section className={classes["side"]} aria-label={texts.list}>
        <TextInput
          type="search"
          aria-label={texts.find}
          placeholder={texts.find}
          leftSection={<IconSearch size={15} aria-hidden />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Freshness freshness={freshness} />
        {items.length === 0 ? <p className={classes["note"]}>{texts.noneFound}</p> : null}
        <ul className={classes["list"]}>
          {items.map(({ key, name: printed, called, kinds }) => (
            <li key={key}>
              <button
                type="button"
                className={classes["choice"]}
                aria-pressed={key === actor?.key}
                onClick={() => setChosen(key, { replace: true })}
              >
                <bdi className={classes["name"]}>{called ?? printed}</bdi>
                <span className={classes["kinds"]}>
                  {kinds.map((kind) => wordOf(kind, claims.actorKinds)).join(", ")}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {pages.hasNextPage ? (
          <button type="button" className={classes["more"]} onClick={() => void pages.fetchNextPage()}>
            {components.more}
          </button>
        ) : null}
      </section>
      <section className={classes["detail"]} aria-live="polite">
        {actor === undefined ? <p>{texts.chooseOne}</p> : <Actor key={actor.key} actor={actor} />}
      </section>
    </div>
  );
}

/** A kind in the words of the page; one that it does not know stays as it is. */
const wordOf = (kind: string, words: Readonly<Record<string, string>>): string => words[kind] ?? kind;

function Actor({ actor: { name, called, kinds, lines, aliases } }: { readonly actor: ActorItem }) {
  const { actors: texts, claims } = useMessages();
  return (
    <>
      <h2 className={classes["title"]}>
        <bdi>{called ?? name}</bdi>{" "}
        {kinds.map((kind) => (
          <Fragment key={kind}>
            <Tag>{wordOf(kind, claims.actorKinds)}</Tag>{" "}
          </Fragment>
        ))}
      </h2>
      {lines.length === 0 ? null : (
        <>
          <h3 className={classes["subtitle"]}>{texts.said}</h3>
          <ul className={classes["sentences"]}>
            {lines.map((sentence, at) => (
              <li key={at}>
                <Cited sentence={sentence} />
              </li>
            ))}
          </ul>
        </>
      )}
      {aliases.length === 0 ? null : (
        <>
          <h3 className={classes["subtitle"]}>{texts.calledHere}</h3>
          <ul className={classes["sentences"]}>
            {aliases.map(({ name: other, sentence }, at) => (
              <li key={`${other} ${String(at)}`}>
                <Cited sentence={sentence} />
              </li>
            ))}
          </ul>
        </>
      )}
      <ActorNames name={name} />
    </>
  );
}
