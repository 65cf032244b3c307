import type { Answer } from "@kulla/api";
import { Cited } from "../../components/cited.tsx";
import { PanelLink } from "../../components/panel-link.tsx";
import { useFormat, useMessages } from "../../messages/language.tsx";
import type { PanelId } from "../panel-id.ts";
import type { SectionId } from "./section-id.ts";
import classes from "./answer.module.css";

type AnswerRow = Answer["rows"][number];

/** Where the rest of a row's sentences stands: another panel, or a section further down. */
const REST: Readonly<Record<AnswerRow["id"], { readonly panel: PanelId; readonly section?: SectionId }>> = {
  who: { panel: "answer", section: "voices" },
  assessed: { panel: "hypotheses" },
  when: { panel: "timeline" },
  hit: { panel: "answer", section: "systems" },
  lost: { panel: "answer", section: "losses" },
  disagreement: { panel: "contradictions" },
  missing: { panel: "answer", section: "gaps" },
};

/** The questions that are asked first, each with its answer. */
export function AnswerRows({ rows }: { readonly rows: Answer["rows"] }) {
  const { answer: texts } = useMessages();
  return (
    <section className={classes["rows"]} aria-label={texts.questionsAndAnswers}>
      {rows.map((row) => (
        <div key={row.id} className={classes["row"]}>
          <h2 className={classes["question"]}>{texts.questions[row.id]}</h2>
          <div>
            <ul className={classes["sentences"]}>
              {row.sentences.map((sentence, at) => (
                <li key={at}>
                  <Cited sentence={sentence} />
                </li>
              ))}
            </ul>
            <Rest row={row} />
          </div>
        </div>
      ))}
    </section>
  );
}

function Rest({ row: { id, more } }: { readonly row: AnswerRow }) {
  const { answer: texts, shell } = useMessages();
  const format = useFormat();
  if (more === 0 && id !== "assessed") return null;
  const { panel, section } = REST[id];
  const place = section === undefined ? shell.panels[panel] : texts.sections[section];
  return (
    <p className={classes["more"]}>
      <PanelLink panel={panel} {...(section !== undefined && { search: { section } })}>
        {more > 0 ? texts.morePoints(more, format.number(more), place) : texts.inFull}
      </PanelLink>
    </p>
  );
}
