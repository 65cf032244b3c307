import type { DocumentItem, DocumentText, StatementItem } from "@kulla/api";
import { readDocument, readStatement } from "@kulla/api";
import type { Span } from "@kulla/core";
import { Button, Kbd, SegmentedControl } from "@mantine/core";
import { IconFileOff, IconPlus } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { EmptyState } from "../../components/empty-state.tsx";
import { Failure } from "../../components/failure.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Skeletons } from "../../components/skeletons.tsx";
import { useCall } from "../../data/use-call.ts";
import { useCase, useMay } from "../../data/use-case.ts";
import { useMessages } from "../../messages/language.tsx";
import { AddStatementForm } from "./add-statement-form.tsx";
import type { MadeTogether, ManyVerdict } from "./decide-on-many.tsx";
import { DecideOnMany, UndoMany } from "./decide-on-many.tsx";
import { DocumentView } from "./document-view.tsx";
import type { PlacedStatement } from "./placed-statements.ts";
import { placedStatements } from "./placed-statements.ts";
import type { Doing } from "./statement-detail.tsx";
import { StatementDetail } from "./statement-detail.tsx";
import { filterStatements, isFiltering, NO_FILTER } from "./statement-filter.ts";
import { StatementList } from "./statement-list.tsx";
import { StatementTools } from "./statement-tools.tsx";
import { trimmedSpan } from "./find-words.ts";
import { partAt, textParts } from "./text-parts.ts";
import { useCurrentStatement } from "./use-current-statement.ts";
import { useChosen } from "./use-chosen.ts";
import { useDenseEvidence, useWholeEvidence } from "./use-statements.ts";
import type { StatementAct } from "./use-statement-keys.ts";
import { useStatementKeys } from "./use-statement-keys.ts";
import classes from "./document-reader.module.css";

/** A document with its statements: the text on one side, on the other what was read out of it. */
export function DocumentReader({ document }: { readonly document: DocumentItem }) {
  const { evidence: texts } = useMessages();
  const { name } = useCase();
  const { evidence, index } = document;
  const found = useCall(readDocument, { params: { case: name, evidence, index } });
  const { items, isDense, error } = useWholeEvidence(evidence);
  if (error !== null) return <Failure error={error} />;
  return (
    <Loaded query={found}>
      {({ value }) =>
        value === undefined ? (
          <EmptyState icon={IconFileOff} title={texts.notRead}>
            <p>{texts.notReadHint}</p>
          </EmptyState>
        ) : items === undefined ? (
          <Skeletons />
        ) : (
          <Reader document={value} whole={isDense ? undefined : items} />
        )
      }
    </Loaded>
  );
}

/** Where the first words of the current statement stand; undefined where there is none, or they stand elsewhere. */
function usePlaceOf(
  document: DocumentText,
  current: string | undefined,
  listed: readonly PlacedStatement[] | undefined,
) {
  const { name } = useCase();
  const [known, setKnown] = useState<{ readonly id: string; readonly start: number | undefined }>();
  const isAsked = listed === undefined && current !== undefined && known?.id !== current;
  const read = useCall(readStatement, { params: { case: name, statement: current ?? "" } }, { enabled: isAsked });
  const found = isAsked && read.data !== undefined ? placedStatements([read.data], document) : (listed ?? []);
  const place = found.find(({ item }) => item.statement.id === current)?.places[0]?.start;
  return [known !== undefined && known.id === current ? known.start : place, setKnown] as const;
}

/** Which part of a long text is shown: the one that was turned to, or the one with the words of a newly chosen statement. */
function useShownPart(parts: readonly Span[], place: number | undefined, current: string | undefined) {
  const [turned, setTurned] = useState<{ readonly part: number; readonly at: string | undefined }>();
  const own = place === undefined ? 0 : partAt(parts, place);
  const part = turned !== undefined && turned.at === current ? turned.part : own;
  return [Math.min(part, parts.length - 1), (next: number) => setTurned({ part: next, at: current })] as const;
}

/**
 * The statements that are listed and marked, and the part of the text that is shown.
 *
 * @param whole all statements of the evidence; undefined where they are too many to be loaded at once
 */
function useStatements(
  document: DocumentText,
  whole: readonly StatementItem[] | undefined,
  current: string | undefined,
) {
  const [filter, setFilter] = useState(NO_FILTER);
  const isDense = whole === undefined;
  const parts = useMemo(() => textParts(document, isDense), [document, isDense]);
  const listed = useMemo(
    () => (whole === undefined ? undefined : placedStatements(whole, document)),
    [whole, document],
  );
  const [place, setPlace] = usePlaceOf(document, current, listed);
  const [part, turnTo] = useShownPart(parts, place, current);
  const dense = useDenseEvidence(document.evidence, whole === undefined ? parts[part] : undefined, filter);
  const all = useMemo(() => listed ?? placedStatements(dense.items, document), [listed, dense.items, document]);
  const shown = useMemo(() => (listed === undefined ? all : filterStatements(all, filter)), [listed, all, filter]);
  return {
    all,
    shown,
    filter,
    setFilter,
    parts,
    part,
    turnTo,
    setPlace,
    dense: listed === undefined ? dense : undefined,
  };
}

/** What is looked at and done in a document. */
function useReading(document: DocumentText, whole: readonly StatementItem[] | undefined) {
  const mayDecide = useMay("analyst");
  const [current, setCurrent] = useCurrentStatement();
  const [isByKey, setByKey] = useState(false);
  const [doing, setDoing] = useState<Doing>();
  const [selected, setSelected] = useState<Span>();
  const [adding, setAdding] = useState<{ readonly span: Span | undefined }>();
  const [verdict, setVerdict] = useState<ManyVerdict>();
  const [made, setMade] = useState<MadeTogether>();
  const [side, setSide] = useState<"text" | "statements">("text");
  const statements = useStatements(document, whole, current);
  const { all, shown, filter, parts, part, turnTo } = statements;
  const chosen = useChosen(shown);
  const choose = (id: string | undefined, byKey = false) => {
    const placed = all.find(({ item }) => item.statement.id === id);
    if (id !== undefined && placed !== undefined) statements.setPlace({ id, start: placed.places[0]?.start });
    setCurrent(id);
    setByKey(byKey);
    setDoing(undefined);
    setAdding(undefined);
  };
  const select = (span: Span | undefined) => {
    const words = span === undefined || !mayDecide ? undefined : trimmedSpan(document.text, span);
    setSelected(words);
    // Words that are selected while the form is open are those that it is about.
    if (words !== undefined && adding !== undefined) setAdding({ span: words });
  };
  const add = () => {
    setAdding({ span: selected });
    setSide("statements");
  };
  /** The words that a statement was made of are selected no more. */
  const added = ({ statement }: StatementItem) => {
    setSelected(undefined);
    choose(statement.id);
  };
  const turn = (id: string, toHere?: boolean) => {
    chosen.turn(id, toHere);
    setVerdict(undefined);
    setMade(undefined);
  };
  const decided = (decisions: MadeTogether) => {
    chosen.all(false);
    setVerdict(undefined);
    setMade(decisions);
  };
  /** To the statement behind or before; at the end of what is loaded, to the next part of the text. */
  const step = (by: 1 | -1) => {
    const next = neighbour(shown, current, by);
    const isEnd = shown.length === 0 || next === current;
    if (isEnd && statements.dense !== undefined && !isFiltering(filter) && parts[part + by] !== undefined)
      turnTo(part + by);
    else choose(next, true);
  };
  const act = (what: StatementAct) => {
    if (what === "next" || what === "previous") step(what === "next" ? 1 : -1);
    else if (!mayDecide) return;
    else if (what === "add") return add();
    else if (what === "choose") {
      if (current !== undefined) turn(current);
    } else if (chosen.ids.size > 0 && (what === "accept" || what === "reject")) setVerdict(what);
    else if (current !== undefined) {
      setAdding(undefined);
      setDoing(what);
    }
    setSide("statements");
  };
  return {
    ...statements,
    ...{ current, choose, select, selected, add, added, act, isByKey },
    ...{ doing, setDoing, adding, setAdding, side, setSide },
    ...{ chosen: { ...chosen, turn }, verdict, setVerdict, made, setMade, decided },
  };
}

interface ReaderGiven {
  readonly document: DocumentText;
  readonly whole: readonly StatementItem[] | undefined;
}

function Reader({ document, whole }: ReaderGiven) {
  const { evidence: texts } = useMessages();
  const mayDecide = useMay("analyst");
  const reading = useReading(document, whole);
  const { all, shown, dense, current, choose, select, isByKey, doing, setDoing, adding, setAdding, side, setSide } =
    reading;
  useStatementKeys(reading.act);
  return (
    <div className={classes["reader"]} data-side={side}>
      <SegmentedControl
        className={classes["sides"] ?? ""}
        aria-label={texts.filter}
        value={side}
        onChange={(value) => setSide(value === "text" ? "text" : "statements")}
        data={[
          { value: "text", label: texts.text },
          { value: "statements", label: texts.statementsHere },
        ]}
      />
      <div className={classes["left"]}>
        <DocumentView
          document={document}
          statements={all}
          parts={reading.parts}
          part={reading.part}
          turn={reading.turnTo}
          current={current}
          picked={adding?.span}
          choose={(id) => choose(id)}
          select={select}
        />
        {reading.selected === undefined || adding !== undefined ? null : <SelectedWords add={reading.add} />}
      </div>
      <div className={classes["right"]}>
        {adding === undefined ? (
          <>
            <StatementTools
              all={all}
              listed={shown}
              filter={reading.filter}
              setFilter={reading.setFilter}
              chosen={reading.chosen}
              dense={dense}
              add={reading.add}
            />
            <Together reading={reading} />
            {dense?.isLoading === true ? (
              <Skeletons />
            ) : dense !== undefined && dense.error !== null ? (
              <Failure error={dense.error} />
            ) : shown.length === 0 ? (
              <NoStatements isFiltered={all.length > 0 || dense !== undefined} />
            ) : (
              <StatementList
                statements={shown}
                current={current}
                choose={(id) => choose(id === current ? undefined : id)}
                takesFocus={isByKey && doing === undefined && reading.verdict === undefined}
                isWriting={doing !== undefined}
                chosen={mayDecide ? reading.chosen : undefined}
                detail={({ item }) => <StatementDetail item={item} doing={doing} setDoing={setDoing} />}
              />
            )}
            <Keys />
          </>
        ) : (
          <div className={classes["form"]}>
            <AddStatementForm
              document={document}
              span={adding.span}
              pick={(span) => setAdding({ span })}
              added={reading.added}
              close={() => setAdding(undefined)}
            />
          </div>
        )}
      </div>
    </div>
  );
}

/** The statements that are chosen, or what was decided about them last. */
function Together({ reading }: { readonly reading: ReturnType<typeof useReading> }) {
  const { chosen, verdict, setVerdict, made, setMade, decided } = reading;
  if (chosen.ids.size > 0) {
    const clear = () => chosen.all(false);
    return <DecideOnMany ids={chosen.ids} verdict={verdict} setVerdict={setVerdict} clear={clear} made={decided} />;
  }
  return made === undefined ? null : <UndoMany made={made} close={() => setMade(undefined)} />;
}

/** The statement after or before the current one; where there is none, the first or the last. */
function neighbour(
  statements: readonly PlacedStatement[],
  current: string | undefined,
  step: 1 | -1,
): string | undefined {
  const at = statements.findIndex(({ item }) => item.statement.id === current);
  const next = at < 0 ? (step === 1 ? 0 : statements.length - 1) : at + step;
  return statements[next]?.item.statement.id ?? current;
}

/** Offers to state what the selected words say; until then they stay selected, to be copied for example. */
function SelectedWords({ add }: { readonly add: () => void }) {
  const { evidence: texts } = useMessages();
  return (
    <div className={classes["selected"]}>
      <Button leftSection={<IconPlus size={15} aria-hidden />} rightSection={<Kbd size="xs">n</Kbd>} onClick={add}>
        {texts.addTitle}
      </Button>
    </div>
  );
}

function NoStatements({ isFiltered }: { readonly isFiltered: boolean }) {
  const { evidence: texts } = useMessages();
  return (
    <EmptyState icon={IconFileOff} title={isFiltered ? texts.noneFit : texts.noStatements}>
      {isFiltered ? null : <p>{texts.noStatementsHint}</p>}
    </EmptyState>
  );
}

const NAMED_KEYS: readonly (readonly [string, StatementAct])[] = [
  ["j", "next"],
  ["k", "previous"],
  ["x", "choose"],
  ["n", "add"],
];

/** The keys that no button shows. */
function Keys() {
  const { evidence: texts } = useMessages();
  return (
    <p className={classes["keys"]}>
      {NAMED_KEYS.map(([key, what]) => (
        <span key={key}>
          <Kbd size="xs">{key}</Kbd> {texts.keyNames[what]}
        </span>
      ))}
    </p>
  );
}
