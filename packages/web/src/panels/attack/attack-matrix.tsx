import { Popover } from "@mantine/core";
import { useState } from "react";
import { Cited, SentenceLanguage } from "../../components/cited.tsx";
import { ScrollFrame } from "../../components/scroll-frame.tsx";
import { useFormat, useMessages } from "../../messages/language.tsx";
import type { AttackCell, AttackColumn } from "./attack-columns.ts";
import { heatOf } from "./attack-columns.ts";
import classes from "./attack.module.css";

export interface AttackMatrixGiven {
  readonly columns: readonly AttackColumn[];
  /** Name of what the case is compared with. */
  readonly otherName: string | undefined;
}

/** The heat map: a column for each tactic, a button for each technique. It scrolls in its own frame. */
export function AttackMatrix({ columns, otherName }: AttackMatrixGiven) {
  const { attack: texts } = useMessages();
  const most = Math.max(1, ...columns.flatMap(({ cells }) => cells.map(({ told }) => told?.origins ?? 0)));
  return (
    <>
      {otherName === undefined ? null : <Legend />}
      <ScrollFrame className={classes["matrix"]} role="region" label={texts.tactics}>
        {columns.map(({ tactic, cells }) => (
          <section key={tactic ?? ""} className={classes["column"]}>
            <h2 className={classes["tactic"]} lang="en">
              {tactic ?? texts.unlisted}
              <span className={classes["count"]}>{cells.filter(({ told }) => told !== undefined).length}</span>
            </h2>
            <ul>
              {cells.map((cell) => (
                <li key={cell.tid} className={cell.isSub ? classes["sub"] : undefined}>
                  <Cell cell={cell} most={most} otherName={otherName} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </ScrollFrame>
    </>
  );
}

function Legend() {
  const { attack: texts } = useMessages();
  return (
    <ul className={classes["legend"]} aria-label={texts.legend}>
      <li>
        <span className={classes["sign"]} aria-hidden>
          ●
        </span>
        {texts.both}
      </li>
      <li>
        <span className={classes["sign"]} aria-hidden>
          ○
        </span>
        {texts.onlyOther}
      </li>
      <li>
        <span className={`${classes["sign"] ?? ""} ${classes["plainSign"] ?? ""}`} aria-hidden />
        {texts.onlyCase}
      </li>
    </ul>
  );
}

function Cell({
  cell,
  most,
  otherName,
}: {
  readonly cell: AttackCell;
  readonly most: number;
  readonly otherName: string | undefined;
}) {
  const { attack: texts } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const { tid, name, told, inOther } = cell;
  const heat = told === undefined ? "" : (classes[`heat${String(heatOf(told.origins, most))}`] ?? "");
  const compared = otherName === undefined ? undefined : comparedWords(cell, texts);
  return (
    <Popover opened={isOpen} onChange={setOpen} width="min(28rem, 92vw)" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={`${classes["cell"] ?? ""} ${heat} ${told === undefined ? (classes["untold"] ?? "") : ""}`}
          onClick={() => setOpen((before) => !before)}
        >
          <span className={classes["tid"]}>{tid}</span>
          <bdi lang="en">{name}</bdi>
          {told === undefined ? null : (
            <span className={classes["origins"]}>
              <span aria-hidden>{told.origins}</span>
              <span className="visually-hidden">, {texts.origins(told.origins)}</span>
            </span>
          )}
          {inOther ? (
            <span className={classes["sign"]} aria-hidden>
              {told === undefined ? "○" : "●"}
            </span>
          ) : null}
          {compared === undefined ? null : <span className="visually-hidden">, {compared}</span>}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={`${tid} ${name}`}>
        <Detail cell={cell} otherName={otherName} />
      </Popover.Dropdown>
    </Popover>
  );
}

function comparedWords(
  { told, inOther }: AttackCell,
  texts: { readonly both: string; readonly onlyCase: string; readonly onlyOther: string },
): string | undefined {
  if (told === undefined) return inOther ? texts.onlyOther : undefined;
  return inOther ? texts.both : texts.onlyCase;
}

/** What the case tells of a technique, with its sources. */
function Detail({
  cell: { tid, name, told, inOther },
  otherName,
}: {
  readonly cell: AttackCell;
  readonly otherName: string | undefined;
}) {
  const { attack: texts } = useMessages();
  const format = useFormat();
  return (
    <div className={classes["detail"]}>
      <h3 lang="en">
        {tid} <bdi>{name}</bdi>
      </h3>
      {told === undefined ? (
        <p>{texts.notInCase}</p>
      ) : (
        <>
          <p>
            <SentenceLanguage value="en">
              <Cited sentence={told.sentence} />
            </SentenceLanguage>
          </p>
          <p className={classes["note"]}>
            {texts.basis[told.basis]} {texts.documents(told.documents)}, {texts.origins(told.origins)}.
          </p>
          {told.reading === undefined ? null : (
            <p className={classes["note"]}>
              {texts.reading(format.percent(told.reading.probability))}{" "}
              <bdi>{texts.deciding(told.reading.deciding.join(" · "))}</bdi>
            </p>
          )}
        </>
      )}
      {inOther && otherName !== undefined ? <p className={classes["note"]}>{texts.inOther(otherName)}</p> : null}
    </div>
  );
}
