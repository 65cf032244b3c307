import type { GraphEdgeItem } from "@kulla/api";
import { useFormat, useMessages, useTimeWords } from "../../messages/language.tsx";
import shared from "../../components/drawing-page.module.css";
import classes from "./graph.module.css";

/** Values that somebody asserts, each with who does. The stance has a place of its own. */
export function AssertedProperties({
  properties,
  title,
}: {
  readonly properties: GraphEdgeItem["properties"];
  readonly title: string;
}) {
  const { graph: texts } = useMessages();
  const format = useFormat();
  const timeWords = useTimeWords();
  const shown = Object.entries(properties).filter(([key, values]) => key !== "stance" && values.length > 0);
  if (shown.length === 0) return null;
  return (
    <>
      <h3 className={shared["part"]}>{title}</h3>
      <dl className={classes["properties"]}>
        {shown.map(([key, values]) => (
          <div key={key}>
            <dt>{texts.properties[key] ?? key}</dt>
            {values.map(({ value, speakers }) => (
              <dd key={value}>
                <bdi>{key === "date" ? timeWords(value) : value}</bdi>{" "}
                {speakers.length === 0 ? null : (
                  <bdi className={shared["soft"]}>{texts.saidBy(format.list(speakers))}</bdi>
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}
