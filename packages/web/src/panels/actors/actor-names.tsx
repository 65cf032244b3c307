import type { ActorReport } from "@kulla/api";
import { describeActor } from "@kulla/api";
import { TextInput, Title } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { DataTable } from "../../components/data-table.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Skeletons } from "../../components/skeletons.tsx";
import { Tag } from "../../components/tag.tsx";
import { useCall } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { countryName } from "../../messages/country-names.ts";
import { useFormat, useLanguage, useMessages, useTimeWords } from "../../messages/language.tsx";
import classes from "./actors.module.css";

/** Milliseconds after the last key before it is asked again. */
const PAUSE = 350;

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** What a name may mean: who calls whom so, since when, by whose word; by one viewpoint, and as known on a day, where asked. */
export function ActorNames({
  name,
  order = 3,
}: {
  readonly name: string;
  /** Of its heading; those within are one and two below. */
  readonly order?: 2 | 3;
}) {
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
      <Title id="names-title" order={order} className={classes["subtitle"] ?? ""}>
        {texts.names}
      </Title>
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
          <div
            className={report.isPlaceholderData ? classes["waiting"] : undefined}
            aria-busy={report.isPlaceholderData}
          >
            <p role="status" className={classes["found"]}>
              {report.isPlaceholderData ? "" : texts.found(found.meanings.length)}{" "}
              <span className={classes["note"]}>{texts.released(format.day(found.released))}</span>
            </p>
            {found.meanings.map((one) => (
              <Meaning key={`${one.dataset} ${one.id}`} meaning={one} order={order} />
            ))}
            <Collisions collisions={found.collisions} order={order} />
            <Relations relations={found.relations} order={order} />
            <Mentions mentions={found.inCase} order={order} />
            {found.undated > 0 ? <p className={classes["note"]}>{texts.undated(found.undated)}</p> : null}
          </div>
        )}
      </Loaded>
    </section>
  );
}

/** Of the heading above; those below it are one more. */
interface Below {
  readonly order: 2 | 3;
}

const below = (order: 2 | 3): 3 | 4 => (order === 2 ? 3 : 4);

function Meaning({ meaning, order }: Below & { readonly meaning: ActorReport["meanings"][number] }) {
  const { actors: texts } = useMessages();
  const format = useFormat();
  const timeWords = useTimeWords();
  const { id, name, dataset, status, names, background, sisters = [] } = meaning;
  const { heads } = texts;
  return (
    <div className={classes["meaning"]}>
      <Title order={below(order)} className={classes["meaningTitle"] ?? ""}>
        <bdi>{name}</bdi> <span className={classes["note"]}>{texts.meaning(id, dataset)}</span>{" "}
        {status === undefined ? null : <Tag tone="warm">{texts.statuses[status]}</Tag>}
      </Title>
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
            <td className={classes["since"]}>{since === undefined ? null : timeWords(since)}</td>
          </tr>
        ))}
      />
    </div>
  );
}

/** Where the case has the very name. */
function Mentions({ mentions, order }: Below & { readonly mentions: ActorReport["inCase"] }) {
  const { actors: texts } = useMessages();
  if (mentions.length === 0) return null;
  return (
    <>
      <Title order={below(order)} className={classes["subtitle"] ?? ""}>
        {texts.mentions}
      </Title>
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
  const timeWords = useTimeWords();
  const [language] = useLanguage();
  if (background === undefined) return null;
  const { sponsors, countries, units, victims, active } = background;
  const country = (code: string) => countryName(code, language);
  const said = (values: typeof sponsors, words = (value: string) => value) =>
    format.list(values.map(({ value, assertedBy }) => `${words(value)} (${texts.saysIt(format.list(assertedBy))})`));
  const hit = [
    ...victims.countries.map(({ value }) => country(value)),
    ...victims.sectors.map(({ value }) => texts.sectors[value] ?? value),
  ];
  const lines = [
    [texts.background.sponsors, said(sponsors, country)],
    [texts.background.countries, sponsors.length > 0 ? "" : said(countries, country)],
    [texts.background.units, said(units)],
    [texts.background.victims, format.list(hit)],
    [
      texts.background.active,
      active.since === undefined && active.until === undefined
        ? ""
        : [active.since, active.until].map((time) => (time === undefined ? "?" : timeWords(time))).join(" – "),
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
  const { components } = useMessages();
  const format = useFormat();
  const [isWhole, showWhole] = useState(words.length <= SHOWN + 1);
  if (isWhole) return format.list(words);
  const rest = `+${String(words.length - SHOWN)}`;
  return (
    <>
      {words.slice(0, SHOWN).join(", ")}{" "}
      <button
        type="button"
        className={classes["rest"]}
        aria-label={`${rest}: ${components.more}`}
        onClick={() => showWhole(true)}
      >
        {rest}
      </button>
    </>
  );
}

function Collisions({ collisions, order }: Below & { readonly collisions: ActorReport["collisions"] }) {
  const { actors: texts } = useMessages();
  const format = useFormat();
  if (collisions.length === 0) return null;
  return (
    <>
      <Title order={below(order)} className={classes["subtitle"] ?? ""}>
        {texts.collisions}
      </Title>
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

function Relations({ relations, order }: Below & { readonly relations: ActorReport["relations"] }) {
  const { actors: texts } = useMessages();
  const format = useFormat();
  const timeWords = useTimeWords();
  if (relations.length === 0) return null;
  return (
    <>
      <Title order={below(order)} className={classes["subtitle"] ?? ""}>
        {texts.relations}
      </Title>
      <ul className={classes["sentences"]}>
        {relations.map(({ left, relation, right, saidBy, since, status, quote }, at) => (
          <li key={at}>
            <bdi className={classes["name"]}>{left.name}</bdi> {texts.relation[relation] ?? relation}{" "}
            <bdi className={classes["name"]}>{right.name}</bdi>
            {saidBy.length === 0 ? null : `, ${texts.saysSo(format.list(saidBy))}`}
            {since === undefined ? null : ` (${timeWords(since)})`}{" "}
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
