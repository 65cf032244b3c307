import type { HypothesisChanges } from "@kulla/api";
import { Select } from "@mantine/core";
import type { ReactNode } from "react";
import { useState } from "react";
import { Cited } from "../../components/cited.tsx";
import { Tag } from "../../components/tag.tsx";
import { useFormat, useMessages } from "../../messages/language.tsx";
import { signedNats } from "./signed-nats.ts";
import { Sentences } from "./ranking.tsx";
import classes from "./hypotheses.module.css";

type Tested = HypothesisChanges["tested"][number];

const VERDICT_TONES: Readonly<Record<Tested["verdict"], "good" | "bad" | "plain">> = {
  supported: "good",
  contradicted: "bad",
  "not decidable": "plain",
};

/** What each item adds, and what would change the answer. */
export function Changes({ changes }: { readonly changes: HypothesisChanges }) {
  const { hypotheses: texts } = useMessages();
  const { pivotal, falseFlag, similar, tested, accounts, all, change } = changes;
  return (
    <section className={classes["section"]} aria-labelledby="changes-title">
      <h2 id="changes-title" className={classes["title"]}>
        {texts.changeTitle}
      </h2>
      <div className={classes["pair"]}>
        <Part title={texts.weighing}>
          <Weighing weighings={changes.weighings} />
        </Part>
        <Part title={texts.sensitivity}>
          <Sensitivity changes={changes} />
        </Part>
        <Part title={texts.pivotal}>
          {pivotal.length === 0 ? <p>{texts.noPivotal}</p> : <Sentences sentences={pivotal} />}
        </Part>
        <Part title={texts.next}>
          <NextEvidence next={changes.next} />
        </Part>
        {falseFlag === undefined ? null : (
          <Part title={texts.falseFlag}>
            <Sentences sentences={falseFlag.sentences} />
            <h4 className={classes["subtitle"]}>{texts.needs}</h4>
            <ul className={classes["sentences"]}>
              {falseFlag.needs.map(({ sentence, fakeable }, at) => (
                <li key={at}>
                  <Cited sentence={sentence} /> <Tag>{texts.fakeable(texts.fakeables[fakeable] ?? fakeable)}</Tag>
                </li>
              ))}
            </ul>
          </Part>
        )}
        {similar.length === 0 ? null : (
          <Part title={texts.similar}>
            <Sentences sentences={similar.map(({ sentence }) => sentence)} />
          </Part>
        )}
        {tested.length === 0 ? null : (
          <Part title={texts.tested}>
            <ul className={classes["sentences"]}>
              {tested.map(({ verdict, sentence }, at) => (
                <li key={at}>
                  <Tag tone={VERDICT_TONES[verdict]}>{texts.verdicts[verdict]}</Tag> <Cited sentence={sentence} />
                </li>
              ))}
            </ul>
            <FirstOf shown={tested.length} all={all.tested} />
          </Part>
        )}
        {accounts.length === 0 ? null : (
          <Part title={texts.accounts}>
            <Sentences sentences={accounts.map(({ sentence }) => sentence)} />
            <FirstOf shown={accounts.length} all={all.accounts} />
          </Part>
        )}
        {change === undefined ? null : (
          <Part title={texts.changed}>
            <Sentences sentences={[...change.sentences, ...change.causes.map(({ sentence }) => sentence)]} />
          </Part>
        )}
      </div>
    </section>
  );
}

/** Says so where a list is longer than what is shown of it. */
function FirstOf({ shown, all }: { readonly shown: number; readonly all: number }) {
  const { hypotheses: texts } = useMessages();
  const { number } = useFormat();
  return all > shown ? <p>{texts.firstOf(number(shown), number(all))}</p> : null;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={classes["part"]}>
      <h3 className={classes["partTitle"]}>{title}</h3>
      {children}
    </div>
  );
}

/** The items of one hypothesis as a sum. Bars to the right speak for it, bars to the left against it. */
function Weighing({ weighings }: { readonly weighings: HypothesisChanges["weighings"] }) {
  const { hypotheses: texts } = useMessages();
  const format = useFormat();
  const [chosen, setChosen] = useState<string | null>(weighings[0]?.id ?? null);
  const one = weighings.find(({ id }) => id === chosen) ?? weighings[0];
  if (one === undefined) return <p>{texts.nothingThere}</p>;
  const most = Math.max(...one.arguments.map(({ nats }) => Math.abs(nats)), 0.01);
  return (
    <>
      <Select
        aria-label={texts.weighingOf}
        allowDeselect={false}
        value={one.id}
        onChange={setChosen}
        data={weighings.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <ul className={classes["arguments"]}>
        {one.arguments.map(({ item, sentence, nats }) => (
          <li key={item}>
            <span className={classes["nats"]}>{signedNats(nats, format)}</span>
            <NatsBar share={nats / most} />
            <span className={classes["argument"]}>
              <Cited sentence={sentence} />
            </span>
          </li>
        ))}
        {one.rest.count === 0 ? null : (
          <li>
            <span className={classes["nats"]}>{signedNats(one.rest.nats, format)}</span>
            <NatsBar share={one.rest.nats / most} />
            <span className={classes["argument"]}>{texts.rest(one.rest.count)}</span>
          </li>
        )}
        <li className={classes["sum"]}>
          <span className={classes["nats"]}>{signedNats(one.total, format)}</span>
          <span />
          <span>
            {texts.total} ({texts.nats})
          </span>
        </li>
      </ul>
    </>
  );
}

/** A bar from the middle; the figure stands beside it. `share` is −1 to 1, and cut there. */
function NatsBar({ share }: { readonly share: number }) {
  const width = Math.min(Math.abs(share), 1) * 50;
  return (
    <svg className={classes["natsBar"]} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <line x1={50} x2={50} y1={0} y2={10} vectorEffect="non-scaling-stroke" />
      <rect
        className={share < 0 ? classes["against"] : classes["for"]}
        x={share < 0 ? 50 - width : 50}
        y={2}
        width={width}
        height={6}
      />
    </svg>
  );
}

function Sensitivity({ changes: { sensitivity } }: { readonly changes: HypothesisChanges }) {
  const { hypotheses: texts } = useMessages();
  const format = useFormat();
  if (sensitivity.length === 0) return <p>{texts.nothingThere}</p>;
  return (
    <ul className={classes["sentences"]}>
      {sensitivity.map(({ sentence, before, after, leads }, at) => (
        <li key={at}>
          <Cited sentence={sentence} />{" "}
          <span className={classes["figures"]}>
            {format.percent(before)} → {format.percent(after)}
          </span>
          {leads === undefined ? null : (
            <>
              {" "}
              <Tag tone="warm">{texts.leads(leads)}</Tag>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function NextEvidence({ next }: { readonly next: HypothesisChanges["next"] }) {
  const { hypotheses: texts } = useMessages();
  const format = useFormat();
  if (next.length === 0) return <p>{texts.nothingThere}</p>;
  return (
    <ol className={classes["sentences"]}>
      {next.map(({ sentence, gain }, at) => (
        <li key={at}>
          <Cited sentence={sentence} />{" "}
          <span className={classes["figures"]}>{texts.gain(format.number(Math.round(gain * 1000) / 1000))}</span>
        </li>
      ))}
    </ol>
  );
}
