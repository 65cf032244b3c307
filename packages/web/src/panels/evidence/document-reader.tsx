import type { DocumentItem, DocumentText, StatementItem } from "@kulla/api";
import { listStatements, readDocument } from "@kulla/api";
import type { Span } from "@kulla/core";
import { Button, Kbd, SegmentedControl } from "@mantine/core";
import { IconFileOff, IconPlus } from "@tabler/icons-react";
import { useEffect, useMemo, useState } from "react";
import { EmptyState } from "../../components/empty-state.tsx";
import { Failure } from "../../components/failure.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Skeletons } from "../../components/skeletons.tsx";
import { useCall, usePages } from "../../data/use-call.ts";
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
import { filterStatements, NO_FILTER } from "./statement-filter.ts";
import { StatementList } from "./statement-list.tsx";
import { StatementTools } from "./statement-tools.tsx";
import { trimmedSpan } from "./find-words.ts";
import { useCurrentStatement } from "./use-current-statement.ts";
import { useChosen } from "./use-chosen.ts";
import type { StatementAct } from "./use-statement-keys.ts";
import { useStatementKeys } from "./use-statement-keys.ts";
import classes from "./document-reader.module.css";

/** Most statements of one document that are shown and marked. */
const MOST = 5_000;
const PAGE = 500;

/** A document with its statements: the text on one side, on the other what was read out of it. */
export function DocumentReader({ document }: { readonly document: DocumentItem }) {
  const { evidence: texts } = useMessages();
  const { name } = useCase();
  const { evidence, index } = document;
  const found = useCall(readDocument, { params: { case: name, evidence, index } });
  const statements = useAllStatements(evidence);
  if (statements.error !== null) return <Failure error={statements.error} />;
  return (
    <Loaded query={found}>
      {({ value }) =>
        value === undefined ? (
          <EmptyState icon={IconFileOff} title={texts.notRead}>
            <p>{texts.notReadHint}</p>
          </EmptyState>
        ) : statements.items === undefined ? (
          <Skeletons />
        ) : (
          <Reader document={value} items={statements.items} isCut={statements.isCut} />
        )
      }
    </Loaded>
  );
}

/** All statements of a piece of evidence, page by page, up to `MOST`. */
function useAllStatements(evidence: string) {
  const { name } = useCase();
  const pages = usePages(listStatements, { params: { case: name }, query: { evidence, limit: PAGE } });
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = pages;
  const count = (data?.pages.length ?? 0) * PAGE;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError && count < MOST) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, count]);
  const items = useMemo(() => (data === undefined ? undefined : data.pages.flatMap((page) => page.items)), [data]);
  return { items, isCut: hasNextPage && count >= MOST, error: pages.error };
}

/** What is looked at and done in a document. */
function useReading(document: DocumentText, items: readonly StatementItem[]) {
  const mayDecide = useMay("analyst");
  const [current, setCurrent] = useCurrentStatement();
  const [isByKey, setByKey] = useState(false);
  const [doing, setDoing] = useState<Doing>();
  const [selected, setSelected] = useState<Span>();
  const [adding, setAdding] = useState<{ readonly span: Span | undefined }>();
  const [filter, setFilter] = useState(NO_FILTER);
  const [verdict, setVerdict] = useState<ManyVerdict>();
  const [made, setMade] = useState<MadeTogether>();
  const [side, setSide] = useState<"text" | "statements">("text");
  const all = useMemo(() => placedStatements(items, document), [items, document]);
  const shown = useMemo(() => filterStatements(all, filter), [all, filter]);
  const chosen = useChosen(shown);
  const choose = (id: string | undefined, byKey = false) => {
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
  const act = (what: StatementAct) => {
    if (what === "next" || what === "previous") choose(neighbour(shown, current, what === "next" ? 1 : -1), true);
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
    ...{ all, shown, current, choose, select, selected, add, act, isByKey },
    ...{ doing, setDoing, adding, setAdding, filter, setFilter, side, setSide },
    ...{ chosen: { ...chosen, turn }, verdict, setVerdict, made, setMade, decided },
  };
}

interface ReaderGiven {
  readonly document: DocumentText;
  readonly items: readonly StatementItem[];
  readonly isCut: boolean;
}

function Reader({ document, items, isCut }: ReaderGiven) {
  const { evidence: texts } = useMessages();
  const mayDecide = useMay("analyst");
  const reading = useReading(document, items);
  const { all, shown, current, choose, select, isByKey, doing, setDoing, adding, setAdding, side, setSide } = reading;
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
              most={isCut ? MOST : undefined}
              add={reading.add}
            />
            <Together reading={reading} />
            {shown.length === 0 ? (
              <NoStatements isFiltered={all.length > 0} />
            ) : (
              <StatementList
                statements={shown}
                current={current}
                choose={(id) => choose(id === current ? undefined : id)}
                takesFocus={isByKey && doing === undefined && reading.verdict === undefined}
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
              added={({ statement }) => choose(statement.id)}
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
