import type { DossierItem } from "@kulla/api";
import type { ReactNode } from "react";
import { Cited } from "../../components/cited.tsx";
import { DataTable } from "../../components/data-table.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { Tag } from "../../components/tag.tsx";
import { useFormat, useMessages } from "../../messages/language.tsx";
import type { SectionId } from "./section-id.ts";
import classes from "./section-items.module.css";

type Item<S extends SectionId> = Extract<DossierItem, { readonly section: S }>;

/** The items of one section: a table, cards or sentences, by what they hold. */
export function SectionItems({ id, items }: { readonly id: SectionId; readonly items: readonly DossierItem[] }) {
  const { answer: texts } = useMessages();
  const heads = headsOf(id, texts);
  if (heads !== undefined)
    return <DataTable caption={texts.sections[id]} heads={heads} rows={items.map((item, at) => rowOf(item, at))} />;
  const isCards = id === "systems" || id === "incidents";
  return (
    <ul className={isCards ? classes["cards"] : classes["list"]}>
      {items.map((item, at) => (
        <li key={at}>
          <Entry item={item} />
        </li>
      ))}
    </ul>
  );
}

function headsOf(id: SectionId, { heads }: ReturnType<typeof useMessages>["answer"]): readonly string[] | undefined {
  if (id === "voices") return heads.voices;
  if (id === "indicators") return heads.indicators;
  return id === "quantities" ? heads.quantities : undefined;
}

function rowOf(item: DossierItem, at: number): ReactNode {
  if (item.section === "voices") return <VoiceRow key={at} voice={item} />;
  if (item.section === "indicators") return <IndicatorRow key={at} indicator={item} />;
  if (item.section !== "quantities") return null;
  return (
    <tr key={at}>
      {item.cells.map((cell, column) => (
        <td key={column}>
          <Cited sentence={cell} />
        </td>
      ))}
    </tr>
  );
}

function VoiceRow({ voice }: { readonly voice: Item<"voices"> }) {
  const { answer: texts, components } = useMessages();
  return (
    <tr>
      <td className={classes["wide"]}>
        <Tag>{texts.voiceKinds[voice.kind]}</Tag>
        <div>
          <Cited sentence={voice.sentence} />
        </div>
      </td>
      <td>
        {voice.words.length === 0
          ? texts.nonePrinted
          : voice.words.map((words, at) => (
              <div key={at}>
                <Cited sentence={words} />
              </div>
            ))}
      </td>
      <td>{voice.likelihood.map((band) => components.likelihoods[band]).join("; ") || "–"}</td>
      <td>{voice.confidence.map((level) => components.confidences[level]).join("; ") || "–"}</td>
      <td>{voice.said.join("; ") || "–"}</td>
      <td>{components.told(voice.told.documents, voice.told.origins)}</td>
    </tr>
  );
}

const TONES = { malicious: "bad", benign: "good", disputed: "warm", "not an indicator": "plain" } as const;

function IndicatorRow({ indicator: { kind, shown, standing, sentence } }: { readonly indicator: Item<"indicators"> }) {
  const { answer: texts } = useMessages();
  return (
    <tr>
      <td>{kind}</td>
      <td className={classes["value"]}>
        <bdi>{shown}</bdi>
      </td>
      <td>
        <Tag tone={TONES[standing]}>{texts.indicatorStandings[standing]}</Tag>
      </td>
      <td>
        <Cited sentence={sentence} />
      </td>
    </tr>
  );
}

function Entry({ item }: { readonly item: DossierItem }) {
  switch (item.section) {
    case "systems":
      return <SystemCard system={item} />;
    case "incidents":
      return <IncidentCard incident={item} />;
    case "notices":
      return <Notice notice={item} />;
    case "malware":
    case "victims":
    case "losses":
    case "actions":
    case "gaps":
    case "undated":
      return <Cited sentence={item.sentence} />;
    case "voices":
    case "indicators":
    case "quantities":
      return null;
  }
}

const BACK_UP: ReadonlySet<string> = new Set(["restored", "unaffected", "contained_by_defender"]);

function SystemCard({ system: { name, steps } }: { readonly system: Item<"systems"> }) {
  const toneOf = (status: string): string => (BACK_UP.has(status) ? "up" : status === "other" ? "neutral" : "down");
  return (
    <article className={classes["card"]}>
      <h4>
        <bdi>{name}</bdi>
      </h4>
      <ol className={classes["steps"]}>
        {steps.map(({ status, sentence }, at) => (
          <li key={at} className={classes[toneOf(status)]}>
            <Cited sentence={sentence} />
          </li>
        ))}
      </ol>
    </article>
  );
}

function IncidentCard({ incident: { label, role, lines } }: { readonly incident: Item<"incidents"> }) {
  const { answer: texts } = useMessages();
  const known = Object.entries(texts.incidentRoles).find(([one]) => one === role)?.[1];
  return (
    <article className={classes["card"]}>
      <h4>
        <bdi>{label}</bdi> <Tag>{known ?? role}</Tag>
      </h4>
      <ul>
        {lines.map((line, at) => (
          <li key={at}>
            <Cited sentence={line} />
          </li>
        ))}
      </ul>
    </article>
  );
}

/** Places that are named; the others are counted. */
const PLACES = 5;

function Notice({ notice: { code, severity, message, places, count } }: { readonly notice: Item<"notices"> }) {
  const { answer: texts } = useMessages();
  const format = useFormat();
  const rest = places.length - PLACES;
  return (
    <div>
      <Tag tone={severity === "error" ? "bad" : severity === "warning" ? "warm" : "plain"}>
        {texts.severities[severity]}
      </Tag>{" "}
      <ProblemText code={code} detail={message} />{" "}
      <span className={classes["soft"]}>
        {places.slice(0, PLACES).join(", ")}
        {rest > 0 ? ` +${format.number(rest)}` : ""} {count > 1 ? `× ${format.number(count)}` : ""} <code>{code}</code>
      </span>
    </div>
  );
}
