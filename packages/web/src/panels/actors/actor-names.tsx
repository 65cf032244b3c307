import type { ActorReport } from "@kulla/api";
import { describeActor } from "@kulla/api";
import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { DataTable } from "../../components/data-table.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Skeletons } from "../../components/skeletons.tsx";
import { Tag } from "../../components/tag.tsx";
import { useCall } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import classes from "./actors.module.css";

/** Milliseconds after the last key before it is asked again. */
const PAUSE = 350;

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** What a name may mean: who calls whom so, since when, by whose word; by one viewpoint, and as known on a day, where asked. */
export function ActorNames({ name }: { readonly name: string }) {
  const { actors: texts } = useMessages();
  const { name: caseName } = useCase();
  const format = useFormat();
  const [viewpoint, setViewpoint] = useState("");
  const [asOf, setAsOf] = useState("");
  const [of] = useDebouncedValue(viewpoint.trim(), PAUSE);
  const [day] = useDebouncedValue(asOf.trim(), PAUSE);
  const isDay = day === "" || DAY.test(day);
  const report = useCall(
    describeActor,
    {
      params: { case: caseName },
      query: { name, ...(of !== "" && { viewpoint: of }), ...(day !== "" && isDay && { asOf: day }) },
    },
    { keepPrevious: true },
  );
  return (
    <section aria-labelledby="names-title">
      <h3 id="names-title" className={classes["subtitle"]}>
        {texts.names}
      </h3>
      <p className={classes["note"]}>{texts.namesLead}</p>
      <div className={classes["fields"]}>
        <TextInput
          label={texts.viewpoint}
          description={texts.viewpointHint}
          value={viewpoint}
          onChange={(event) => setViewpoint(event.currentTarget.value)}
        />
        <TextInput
          label={texts.asOf}
          description={texts.asOfHint}
          value={asOf}
          error={isDay ? undefined : texts.badDay}
          onChange={(event) => setAsOf(event.currentTarget.value)}
        />
      </div>
      <Loaded query={report} waiting={<Skeletons lines={4} />}>
        {(found) => (
          <>
            <p className={classes["note"]}>{texts.released(format.day(found.released))}</p>
            {found.meanings.length === 0 ? <p>{texts.noMeaning}</p> : null}
            {found.meanings.map((one) => (
              <Meaning key={`${one.dataset} ${one.id}`} meaning={one} />
            ))}
            <Collisions collisions={found.collisions} />
            <Relations relations={found.relations} />
            <Mentions mentions={found.inCase} />
            {found.undated > 0 ? <p className={classes["note"]}>{texts.undated(found.undated)}</p> : null}
          </>
        )}
      </Loaded>
    </section>
  );
}

function Meaning({ meaning }: { readonly meaning: ActorReport["meanings"][number] }) {
  const { actors: texts } = useMessages();
  const format = useFormat();
  const { id, name, dataset, status, names, background, sisters = [] } = meaning;
  const { heads } = texts;
  return (
    <div className={classes["meaning"]}>
      <h4>
        <bdi>{name}</bdi> <span className={classes["note"]}>{texts.meaning(id, dataset)}</span>{" "}
        {status === undefined ? null : <Tag tone="warm">{texts.statuses[status]}</Tag>}
      </h4>
      <Background background={background} />
      {sisters.length === 0 ? null : <p className={classes["note"]}>{texts.sisters(format.list(sisters))}</p>}
      <DataTable
        caption={name}
        heads={[heads.name, heads.vendor, heads.saidBy, heads.since]}
        rows={names.map(({ name: called, vendor, saidBy, since, renamedTo, disputedBy }) => (
          <tr key={called}>
            <td>
              <bdi>{called}</bdi>
              {renamedTo === undefined ? null : (
                <p className={classes["note"]}>{texts.renamed(renamedTo.name, renamedTo.saidBy)}</p>
              )}
              {disputedBy.length === 0 ? null : (
                <p className={classes["note"]}>{texts.disputed(format.list(disputedBy))}</p>
              )}
            </td>
            <td>{vendor}</td>
            <td>
              <Shortened words={saidBy} />
            </td>
            <td>{since}</td>
          </tr>
        ))}
      />
    </div>
  );
}

/** Where the case has the very name. */
function Mentions({ mentions }: { readonly mentions: ActorReport["inCase"] }) {
  const { actors: texts } = useMessages();
  if (mentions.length === 0) return null;
  return (
    <>
      <h4 className={classes["subtitle"]}>{texts.mentions}</h4>
      <ul className={classes["sentences"]}>
        {mentions.map(({ statement, saidBy, quote }) => (
          <li key={statement}>
            <q className={classes["quote"]}>
              <bdi>{quote}</bdi>
            </q>{" "}
            {texts.saysIt(saidBy)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where a group is said to be from, by whose word, and whom it hits: of groups of the catalogue. */
function Background({ background }: { readonly background: ActorReport["meanings"][number]["background"] }) {
  const { actors: texts } = useMessages();
  const format = useFormat();
  if (background === undefined) return null;
  const { sponsors, countries, units, victims, active } = background;
  const said = (values: typeof sponsors) =>
    format.list(values.map(({ value, assertedBy }) => `${value} (${texts.saysIt(format.list(assertedBy))})`));
  const lines = [
    [texts.background.sponsors, said(sponsors)],
    [texts.background.countries, sponsors.length > 0 ? "" : said(countries)],
    [texts.background.units, said(units)],
    [texts.background.victims, format.list([...victims.countries, ...victims.sectors].map(({ value }) => value))],
    [
      texts.background.active,
      active.since === undefined && active.until === undefined ? "" : `${active.since ?? "?"} – ${active.until ?? "?"}`,
    ],
  ].filter(([, value]) => value !== "");
  return (
    <ul className={classes["plain"]}>
      {lines.map(([label, value]) => (
        <li key={label}>
          <strong>{label}</strong>: <bdi>{value}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** Voices named before the rest is only counted. */
const SHOWN = 4;

function Shortened({ words }: { readonly words: readonly string[] }) {
  const format = useFormat();
  const rest = words.length - SHOWN;
  return (
    <>
      {format.list(words.slice(0, SHOWN))}
      {rest > 0 ? <span title={words.slice(SHOWN).join(", ")}> +{rest}</span> : null}
    </>
  );
}

function Collisions({ collisions }: { readonly collisions: ActorReport["collisions"] }) {
  const { actors: texts } = useMessages();
  const format = useFormat();
  if (collisions.length === 0) return null;
  return (
    <>
      <h4 className={classes["subtitle"]}>{texts.collisions}</h4>
      <ul className={classes["sentences"]}>
        {collisions.map(({ dataset, records }) => (
          <li key={dataset}>
            {texts.collision(dataset, format.list(records.map(({ id, name }) => `${name} (${id})`)))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Relations({ relations }: { readonly relations: ActorReport["relations"] }) {
  const { actors: texts } = useMessages();
  const format = useFormat();
  if (relations.length === 0) return null;
  return (
    <>
      <h4 className={classes["subtitle"]}>{texts.relations}</h4>
      <ul className={classes["sentences"]}>
        {relations.map(({ left, relation, right, saidBy, since, status, quote }, at) => (
          <li key={at}>
            <bdi className={classes["name"]}>{left.name}</bdi> {texts.relation[relation] ?? relation}{" "}
            <bdi className={classes["name"]}>{right.name}</bdi>
            {saidBy.length === 0 ? null : `, ${texts.saysSo(format.list(saidBy))}`}
            {since === undefined ? null : ` (${since})`}{" "}
            {status === "active" ? null : <Tag tone="warm">{status === "retracted" ? texts.retracted : status}</Tag>}
            {quote === undefined ? null : (
              <q className={classes["quote"]}>
                <bdi>{quote}</bdi>
              </q>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
