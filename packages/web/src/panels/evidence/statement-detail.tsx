import type { StatementItem } from "@kulla/api";
import { readStatement } from "@kulla/api";
import type { Claim } from "@kulla/core";
import { Button, Kbd } from "@mantine/core";
import { useClaimFormat, useFormat, useMessages, useTimeWords } from "../../messages/language.tsx";
import { claimWords } from "../../claims/claim-words.ts";
import { Loaded } from "../../components/loaded.tsx";
import { Quote } from "../../components/quote.tsx";
import { Skeletons } from "../../components/skeletons.tsx";
import { TlpBadge } from "../../components/tlp-badge.tsx";
import { useCall } from "../../data/use-call.ts";
import { useCase, useMay } from "../../data/use-case.ts";
import { CorrectForm } from "./correct-form.tsx";
import { DecideForm } from "./decide-form.tsx";
import type { DecisionLine } from "./last-decision.ts";
import { correctedClaim, lastDecision } from "./last-decision.ts";
import { UndoButton } from "./undo-button.tsx";
import classes from "./statement-detail.module.css";

/** What is being done with the current statement. */
export type Doing = "accept" | "reject" | "correct" | "undo" | undefined;

interface DetailGiven {
  readonly item: StatementItem;
  readonly doing: Doing;
  readonly setDoing: (doing: Doing) => void;
}

/** All of a statement: who says it in which words, who read it, what was decided, and the means to decide. */
export function StatementDetail({ item, doing, setDoing }: DetailGiven) {
  const { name } = useCase();
  const { statement } = item;
  const found = useCall(readStatement, { params: { case: name, statement: statement.id } });
  return (
    <div className={classes["detail"]}>
      <Said item={item} />
      <Loaded query={found} waiting={<Skeletons lines={1} />}>
        {({ decisions }) => <Decisions item={item} decisions={decisions} doing={doing} setDoing={setDoing} />}
      </Loaded>
    </div>
  );
}

function Said({ item: { statement, marking } }: { readonly item: StatementItem }) {
  const { evidence: texts, claims } = useMessages();
  const timeWords = useTimeWords();
  const { speakers, citations, author, wording, saidAt, stance } = statement;
  const facts = [
    claims.stances[stance],
    wording?.words,
    wording?.likelihood === undefined ? undefined : claims.likelihoods[wording.likelihood],
    saidAt === undefined ? undefined : timeWords(saidAt),
    author.kind === "tool" ? texts.byTool(author.rule) : texts.byPerson(author.name),
  ].filter((fact) => fact !== undefined);
  return (
    <>
      {citations.map(({ quote }, at) => (
        <Quote key={at} text={quote} />
      ))}
      <p className={classes["facts"]}>
        {speakers.map(({ name, role }, at) => (
          <bdi key={at}>
            {at === 0 ? texts.saidBy(name) : texts.passedOnBy(name)}
            {role === undefined ? "" : ` (${role})`}
          </bdi>
        ))}
        {facts.map((fact, at) => (
          <bdi key={at}>{fact}</bdi>
        ))}
        <TlpBadge label={marking} />
      </p>
    </>
  );
}

function Decisions({
  item,
  decisions,
  doing,
  setDoing,
}: DetailGiven & { readonly decisions: readonly DecisionLine[] }) {
  const { evidence: texts } = useMessages();
  const mayDecide = useMay("analyst");
  const corrected = correctedClaim(decisions);
  const last = lastDecision(decisions);
  const close = () => setDoing(undefined);
  const { statement } = item;
  return (
    <>
      {corrected === undefined ? null : <CorrectedTo claim={corrected} />}
      {decisions.length === 0 ? null : <History decisions={decisions} />}
      {!mayDecide ? null : doing === "accept" || doing === "reject" ? (
        <DecideForm key={doing} statement={statement.id} verdict={doing} close={close} />
      ) : doing === "correct" ? (
        <CorrectForm statement={statement.id} claim={corrected ?? statement.claim} close={close} />
      ) : (
        <div className={classes["actions"]}>
          <ActButton letter="a" label={texts.accept} act={() => setDoing("accept")} />
          <ActButton letter="r" label={texts.reject} act={() => setDoing("reject")} />
          <ActButton letter="c" label={texts.correct} act={() => setDoing("correct")} />
          {last === undefined ? null : (
            <UndoButton decision={last.decision.id} isAsked={doing === "undo"} done={close} />
          )}
        </div>
      )}
    </>
  );
}

function ActButton(given: { readonly letter: string; readonly label: string; readonly act: () => void }) {
  return (
    <Button variant="default" onClick={given.act} rightSection={<Kbd size="xs">{given.letter}</Kbd>}>
      {given.label}
    </Button>
  );
}

function CorrectedTo({ claim }: { readonly claim: Claim }) {
  const { evidence: texts, claims } = useMessages();
  const claimFormat = useClaimFormat();
  const { type, main, more } = claimWords(claim, claims, claimFormat);
  return (
    <p className={classes["corrected"]}>
      {texts.correctedTo}: {type}, <bdi className={classes["main"]}>{main}</bdi>
      {more.length === 0 ? "" : `, ${more.join(", ")}`}
    </p>
  );
}

function History({ decisions }: { readonly decisions: readonly DecisionLine[] }) {
  const { evidence: texts } = useMessages();
  const format = useFormat();
  return (
    <ol className={classes["history"]} aria-label={texts.history}>
      {decisions.map(({ decision: { id, author, verdict, reason, decidedAt }, holds }) => (
        <li key={id} className={holds ? undefined : classes["fallen"]}>
          <bdi className={classes["main"]}>{author}</bdi> {verdictWords(verdict.kind, texts.verdicts)},{" "}
          {format.moment(decidedAt)}: <bdi>{reason}</bdi>
          {holds ? null : ` (${texts.takenBack})`}
        </li>
      ))}
    </ol>
  );
}

function verdictWords(kind: string, words: Readonly<Record<string, string>>): string {
  return words[kind] ?? kind;
}
