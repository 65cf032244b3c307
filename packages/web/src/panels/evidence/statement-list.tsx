import { useVirtualizer } from "@tanstack/react-virtual";
import { Checkbox } from "@mantine/core";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { claimWords } from "../../claims/claim-words.ts";
import { Tag } from "../../components/tag.tsx";
import { withRow } from "../../components/with-row.ts";
import { useClaimFormat, useMessages } from "../../messages/language.tsx";
import type { Chosen } from "./use-chosen.ts";
import type { PlacedStatement } from "./placed-statements.ts";
import classes from "./statement-list.module.css";

export const STANDING_TONES = { open: "plain", accepted: "good", rejected: "bad", corrected: "warm" } as const;

export interface StatementListGiven {
  readonly statements: readonly PlacedStatement[];
  readonly current: string | undefined;
  readonly choose: (statement: string) => void;
  /** The row of the current statement takes the focus: it was reached by a key. */
  readonly takesFocus: boolean;
  /** Something is being written about the current statement. */
  readonly isWriting: boolean;
  /** What is chosen to be decided about together; undefined where nothing can be. */
  readonly chosen: Chosen | undefined;
  /** What is shown below the current statement. */
  readonly detail: (statement: PlacedStatement) => ReactNode;
}

/** The statements of a document in the order of its text. Only the rows in sight are in the page, and the one that is written about. */
export function StatementList(given: StatementListGiven) {
  const { statements, current, choose, takesFocus, isWriting, chosen, detail } = given;
  const { evidence: texts } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const wanted = statements.findIndex(({ item }) => item.statement.id === current);
  const rows = useVirtualizer({
    count: statements.length,
    getScrollElement: () => box.current,
    estimateSize: () => 68,
    getItemKey: (index) => statements[index]?.item.statement.id ?? index,
    overscan: 10,
    rangeExtractor: (range) => withRow(range, isWriting ? wanted : -1),
  });
  // A form makes its row long: once it is closed, what was scrolled in it may have left the row out of sight.
  useEffect(() => {
    if (wanted >= 0 && !isWriting) rows.scrollToIndex(wanted, { align: "auto" });
  }, [wanted, current, isWriting, rows]);
  return (
    // A region that scrolls can be reached by the keyboard, to scroll it.
    <div ref={box} className={classes["box"]} role="region" aria-label={texts.statementsHere} tabIndex={0}>
      <div
        role="list"
        aria-label={texts.statementsHere}
        className={classes["rows"]}
        style={{ height: rows.getTotalSize() }}
      >
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const placed = statements[index];
          if (placed === undefined) return null;
          const isCurrent = placed.item.statement.id === current;
          return (
            <div
              key={key}
              ref={rows.measureElement}
              data-index={index}
              role="listitem"
              aria-setsize={statements.length}
              aria-posinset={index + 1}
              className={classes["row"]}
              style={{ transform: `translateY(${String(start)}px)` }}
            >
              <StatementRow
                placed={placed}
                isCurrent={isCurrent}
                takesFocus={takesFocus && isCurrent}
                chosen={chosen}
                choose={() => choose(placed.item.statement.id)}
              />
              {isCurrent ? detail(placed) : null}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function StatementRow({
  placed: { item },
  isCurrent,
  takesFocus,
  chosen,
  choose,
}: {
  readonly placed: PlacedStatement;
  readonly isCurrent: boolean;
  readonly takesFocus: boolean;
  readonly chosen: Chosen | undefined;
  readonly choose: () => void;
}) {
  const { claims, evidence: texts } = useMessages();
  const claimFormat = useClaimFormat();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const { statement, standing } = item;
  const { type, main, more } = claimWords(statement.claim, claims, claimFormat);
  const [first] = statement.speakers;
  return (
    <div className={classes["line"]} data-chosen={chosen?.ids.has(statement.id)} data-current={isCurrent}>
      {chosen === undefined ? null : (
        <Checkbox
          className={classes["choice"] ?? ""}
          aria-label={texts.chooseStatement(`${type} ${main}`)}
          checked={chosen.ids.has(statement.id)}
          onChange={(event) => chosen.turn(statement.id, (event.nativeEvent as MouseEvent).shiftKey)}
        />
      )}
      <button
        ref={button}
        type="button"
        className={classes["statement"]}
        aria-expanded={isCurrent}
        aria-current={isCurrent}
        onClick={choose}
      >
        <span className={classes["head"]}>
          <span className={classes["type"]}>{type}</span>
          {standing === "open" ? null : <Tag tone={STANDING_TONES[standing]}>{texts.standings[standing]}</Tag>}
          {statement.stance === "asserts" ? null : <Tag>{claims.stances[statement.stance]}</Tag>}
        </span>
        <span className={classes["words"]}>
          <bdi className={standing === "rejected" ? classes["gone"] : classes["main"]}>{main}</bdi>
          {more.map((one, at) => (
            <bdi key={at} className={classes["more"]}>
              {one}
            </bdi>
          ))}
        </span>
        {first === undefined ? null : <bdi className={classes["speaker"]}>{texts.saidBy(first.name)}</bdi>}
      </button>
    </div>
  );
}
