import type { HypothesisRanking } from "@kulla/api";
import { SegmentedControl, Title } from "@mantine/core";
import { IconCheck, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useId, useState } from "react";
import { Cited } from "../../components/cited.tsx";
import { ProbabilityBar, ProbabilityScale } from "../../components/probability-bar.tsx";
import { Tag } from "../../components/tag.tsx";
import { useFormat, useMessages } from "../../messages/language.tsx";
import classes from "./hypotheses.module.css";

type Role = HypothesisRanking["roles"][number];
type Level = HypothesisRanking["levels"][number];
type Told = Role["hypotheses"][number];

/** The answer for each part of the attack, the other levels, and, in a box of its own, the confidence. */
export function Ranking({
  ranking,
  isOther = false,
}: {
  readonly ranking: HypothesisRanking;
  /** Stands below a heading of its own, beside the answer of the case. */
  readonly isOther?: boolean;
}) {
  const { hypotheses: texts, components } = useMessages();
  const [chosen, setChosen] = useState<Role["role"]>("whole");
  const role = ranking.roles.find((one) => one.role === chosen) ?? ranking.roles[0];
  const { confidence, gaps, version } = ranking;
  const level = components.confidences[confidence.level as keyof typeof components.confidences];
  const levels = ranking.levels.map((one) => <LevelAnswer key={one.level} level={one} isOther={isOther} />);
  return (
    <div className={classes["columns"]}>
      <Part isOther={isOther} title={texts.ranking}>
        {ranking.roles.length > 1 ? (
          <SegmentedControl
            className={classes["roles"] ?? ""}
            aria-label={texts.part}
            withItemsBorders={false}
            data-choices={ranking.roles.length}
            value={role?.role ?? "whole"}
            onChange={(value) => setChosen(value)}
            data={ranking.roles.map((one) => ({ value: one.role, label: texts.roles[one.role] }))}
          />
        ) : null}
        {role === undefined ? null : <RoleAnswer role={role} />}
        {isOther && levels.length > 0 ? (
          <details className={classes["details"]}>
            <summary>{texts.otherLevels}</summary>
            {levels}
          </details>
        ) : (
          levels
        )}
      </Part>
      <Part isOther={isOther} isApart title={texts.confidence(level)}>
        <Sentences sentences={confidence.reasons} />
        {gaps.length === 0 ? null : (
          <>
            <Title order={isOther ? 5 : 3} className={classes["subtitle"] ?? ""}>
              {texts.gaps}
            </Title>
            <Sentences sentences={gaps} />
          </>
        )}
        {version === undefined ? null : <p className={classes["note"]}>{texts.version(String(version))}</p>}
      </Part>
    </div>
  );
}

/** The answer or the confidence in it. Those of the case are landmarks; another answer is one as a whole. */
function Part({
  title,
  isOther,
  isApart = false,
  children,
}: {
  readonly title: string;
  readonly isOther: boolean;
  readonly isApart?: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  const className = isApart ? classes["apart"] : classes["answer"];
  const content = (
    <>
      <Title id={id} order={isOther ? 4 : 2} className={classes[isOther ? "subtitle" : "title"] ?? ""}>
        {title}
      </Title>
      {children}
    </>
  );
  if (isOther) return <div className={className}>{content}</div>;
  if (isApart)
    return (
      <aside className={className} aria-labelledby={id}>
        {content}
      </aside>
    );
  return (
    <section className={className} aria-labelledby={id}>
      {content}
    </section>
  );
}

function RoleAnswer({ role: { verdict, conditions, hypotheses, others } }: { readonly role: Role }) {
  const { hypotheses: texts } = useMessages();
  return (
    <>
      <div className={classes["verdict"]}>
        {verdict.map((sentence, at) => (
          <p key={at}>
            <Cited sentence={sentence} />
          </p>
        ))}
      </div>
      <ol className={classes["bars"]}>
        {hypotheses.map((one) => (
          <Bar key={one.id} hypothesis={one} />
        ))}
        {others >= 0.005 ? <OtherBar share={others} /> : null}
      </ol>
      <ProbabilityScale />
      {conditions.length === 0 ? null : (
        <details className={classes["details"]}>
          <summary>{texts.conditions}</summary>
          <ul className={classes["conditions"]}>
            {conditions.map(({ sentence, met }, at) => (
              <li key={at}>
                {met ? <IconCheck size={15} aria-hidden /> : <IconX size={15} aria-hidden />}
                <span className="visually-hidden">{met ? texts.met : texts.notMet}: </span>
                <Cited sentence={sentence} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function LevelAnswer({
  level: { title, hypotheses, more },
  isOther,
}: {
  readonly level: Level;
  readonly isOther: boolean;
}) {
  const { hypotheses: texts } = useMessages();
  const format = useFormat();
  return (
    <>
      <Title order={isOther ? 5 : 3} className={classes["subtitle"] ?? ""}>
        {title}
      </Title>
      <ol className={classes["bars"]}>
        {hypotheses.map((one) => (
          <li key={one.id} className={classes["level"]}>
            <Bar hypothesis={one} isItem={false} />
            {one.parts.length === 0 ? null : <p className={classes["note"]}>{texts.parts(format.list(one.parts))}</p>}
            <Sentences sentences={one.sentences} />
          </li>
        ))}
      </ol>
      {more > 0 ? <p className={classes["note"]}>{texts.more(format.number(more))}</p> : null}
    </>
  );
}

function Bar({ hypothesis, isItem = true }: { readonly hypothesis: Told; readonly isItem?: boolean }) {
  const { hypotheses: texts, components } = useMessages();
  const format = useFormat();
  const { name, probability, likelihood, kind } = hypothesis;
  const words = components.likelihoods[likelihood as keyof typeof components.likelihoods];
  const content = (
    <>
      <bdi className={classes["name"]}>{name}</bdi>
      <span className={classes["share"]}>{format.percent(probability)}</span>
      <ProbabilityBar probability={probability} tone={kind === "unknown" ? "unknown" : "named"} />
      <span className={classes["word"]}>
        {words} {kind === "added by hand" ? <Tag tone="accent">{texts.byHand}</Tag> : null}
      </span>
    </>
  );
  return isItem ? <li className={classes["bar"]}>{content}</li> : <div className={classes["bar"]}>{content}</div>;
}

function OtherBar({ share }: { readonly share: number }) {
  const { hypotheses: texts } = useMessages();
  const format = useFormat();
  return (
    <li className={classes["bar"]}>
      <span className={classes["name"]}>{texts.others}</span>
      <span className={classes["share"]}>{format.percent(share)}</span>
      <ProbabilityBar probability={share} tone="rest" />
    </li>
  );
}

/** Sentences as a list. */
export function Sentences({ sentences }: { readonly sentences: HypothesisRanking["gaps"] }) {
  return (
    <ul className={classes["sentences"]}>
      {sentences.map((sentence, at) => (
        <li key={at}>
          <Cited sentence={sentence} />
        </li>
      ))}
    </ul>
  );
}
