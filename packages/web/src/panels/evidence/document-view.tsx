import { memo, useEffect, useMemo, useRef } from "react";
import type { DocumentText, StatementItem } from "@kulla/api";
import type { Span } from "@kulla/core";
import { Button, NativeSelect } from "@mantine/core";
import { useFormat, useMessages } from "../../messages/language.tsx";
import type { Block, Run } from "./mark-text.ts";
import { markText } from "./mark-text.ts";
import type { PlacedStatement } from "./placed-statements.ts";
import { marksOf } from "./placed-statements.ts";
import { OFFSET_ATTRIBUTE, selectedSpan } from "./selected-span.ts";
import { blocksOfPart } from "./text-parts.ts";
import classes from "./document-view.module.css";

/** In place of the id of a statement that is not there yet. */
const PICKED = "picked";

type Standings = ReadonlyMap<string, StatementItem["standing"]>;

export interface DocumentViewGiven {
  readonly document: DocumentText;
  readonly statements: readonly PlacedStatement[];
  /** The parts of the text, of which one is shown. */
  readonly parts: readonly Span[];
  readonly part: number;
  readonly turn: (part: number) => void;
  /** Id of the statement whose words are in sight. */
  readonly current: string | undefined;
  /** Words that a new statement is to rest on. */
  readonly picked?: Span | undefined;
  readonly choose: (statement: string) => void;
  /** Words were selected; undefined where none are any more. */
  readonly select: (span: Span | undefined) => void;
}

/** The text of a document with the words that statements rest on marked in it. */
export function DocumentView(given: DocumentViewGiven) {
  const { document, statements, parts, part, turn, current, picked, choose, select } = given;
  const { evidence: texts } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => {
    const marks = marksOf(statements);
    return markText(document, picked === undefined ? marks : [...marks, { id: PICKED, ...picked }]);
  }, [document, statements, picked]);
  const standings: Standings = useMemo(
    () => new Map(statements.map(({ item }) => [item.statement.id, item.standing])),
    [statements],
  );
  const shown = useMemo(() => blocksOfPart(blocks, parts[part] ?? { start: 0, end: Infinity }), [blocks, parts, part]);
  const levels = useMemo(() => headingLevels(shown), [shown]);
  useWordsInSight(box, current, part);
  return (
    // Its text scrolls, so it can be reached by the keyboard; words are selected in it, with the keyboard too where the browser has a caret.
    <div
      ref={box}
      className={classes["text"]}
      role="region"
      aria-label={texts.textOf(document.name)}
      tabIndex={0}
      lang={document.language === "und" ? undefined : document.language}
      onMouseUp={() => select(box.current === null ? undefined : selectedSpan(box.current))}
      onKeyUp={(event) => {
        if (event.shiftKey || event.key === "Shift")
          select(box.current === null ? undefined : selectedSpan(box.current));
      }}
      onClick={(event) => chooseMark(event.target, current, choose)}
    >
      {parts.length > 1 ? <PartChoice part={part} parts={parts.length} turn={turn} /> : null}
      <PartButton isShown={part > 0} label={texts.before} turn={() => turn(part - 1)} />
      {shown.map((block) => (
        <BlockView
          key={block.start}
          block={block}
          level={levels.get(block.start)}
          standings={standings}
          current={current !== undefined && holds(block, current) ? current : undefined}
        />
      ))}
      <PartButton isShown={part + 1 < parts.length} label={texts.after} turn={() => turn(part + 1)} />
    </div>
  );
}

function PartButton(given: { readonly isShown: boolean; readonly label: string; readonly turn: () => void }) {
  if (!given.isShown) return null;
  return (
    <Button variant="default" className={classes["turn"] ?? ""} onClick={given.turn}>
      {given.label}
    </Button>
  );
}

/** Which part of the text is shown, and the way to any other. */
function PartChoice({
  part,
  parts,
  turn,
}: {
  readonly part: number;
  readonly parts: number;
  readonly turn: (part: number) => void;
}) {
  const { evidence: texts } = useMessages();
  const format = useFormat();
  return (
    <NativeSelect
      className={classes["part"] ?? ""}
      aria-label={texts.partShown}
      value={String(part)}
      onChange={(event) => turn(Number(event.currentTarget.value))}
      data={Array.from({ length: parts }, (_, index) => ({
        value: String(index),
        label: texts.part(format.number(index + 1), format.number(parts)),
      }))}
    />
  );
}

/** Brings the words of the current statement into sight. */
function useWordsInSight(box: React.RefObject<HTMLDivElement | null>, current: string | undefined, part: number): void {
  useEffect(() => {
    if (current === undefined) return;
    const words = box.current?.querySelector('[data-current="true"]');
    words?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [box, current, part]);
}

/** Chooses the statement that says most about the words clicked; where that one is chosen already, the next wider one. */
function chooseMark(target: EventTarget, current: string | undefined, choose: (statement: string) => void): void {
  if (!(target instanceof HTMLElement) || document.getSelection()?.isCollapsed === false) return;
  const found = target.closest<HTMLElement>("[data-marks]")?.dataset["marks"]?.split(" ");
  const marks = found?.filter((id) => id !== PICKED) ?? [];
  const at = current === undefined ? -1 : marks.indexOf(current);
  const next = at > 0 ? marks[at - 1] : marks.at(-1);
  if (next !== undefined) choose(next);
}

/**
 * The document's own headings below that of the page, by the start of their blocks: none is more than one level below the one before,
 * whatever the document itself has.
 */
function headingLevels(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  let before = 1;
  for (const { kind, level = 2, start } of blocks) {
    if (kind !== "title" && kind !== "heading") continue;
    const own = kind === "title" ? 2 : level + 1;
    before = Math.min(Math.max(own, 2), before + 1, 6);
    levels.set(start, before);
  }
  return levels;
}

const holds = ({ runs }: Block, id: string): boolean => runs.some(({ marks }) => marks.includes(id));

interface BlockGiven {
  readonly block: Block;
  /** Where it is a heading: its level in this page. */
  readonly level: number | undefined;
  readonly standings: Standings;
  readonly current: string | undefined;
}

/** One paragraph. It is drawn again only where its own marks change. */
const BlockView = memo(function BlockView({ block, level, standings, current }: BlockGiven) {
  const { kind, language, runs } = block;
  return (
    <div
      className={`${classes["block"] ?? ""} ${classes[kind] ?? ""}`}
      dir="auto"
      lang={language}
      role={level === undefined ? undefined : "heading"}
      aria-level={level}
    >
      {runs.map((run) => (
        <RunView key={run.start} run={run} standings={standings} current={current} />
      ))}
    </div>
  );
});

function RunView({
  run: { start, text, marks },
  standings,
  current,
}: Omit<BlockGiven, "block" | "level"> & { readonly run: Run }) {
  const offset = { [OFFSET_ATTRIBUTE]: start };
  const innermost = marks.at(-1);
  if (innermost === undefined) return <span {...offset}>{text}</span>;
  const isCurrent = current !== undefined && marks.includes(current);
  const standing = standings.get(isCurrent ? current : innermost) ?? "open";
  const depth = marks.length > 1 ? classes["several"] : undefined;
  return (
    <mark
      {...offset}
      className={[classes["mark"], classes[standing], depth].filter((one) => one !== undefined).join(" ")}
      data-marks={marks.join(" ")}
      data-current={isCurrent}
      data-picked={marks.includes(PICKED)}
    >
      {text}
    </mark>
  );
}
