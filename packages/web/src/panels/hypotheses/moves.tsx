import type { VersionItem } from "@kulla/api";
import { useFormat, useMessages } from "../../messages/language.tsx";
import classes from "./hypotheses.module.css";

/** Probabilities that are other than before: from what, to what. */
export function Moves({ moves }: { readonly moves: VersionItem["moves"] }) {
  const { hypotheses: texts } = useMessages();
  const format = useFormat();
  if (moves.length === 0) return null;
  const share = (probability: number | undefined) => (probability === undefined ? "–" : format.percent(probability));
  return (
    <ul className={classes["sentences"]} aria-label={texts.moves}>
      {moves.map(({ id, name, before, after }) => (
        <li key={id}>
          <bdi>{name}</bdi>{" "}
          <span className={classes["figures"]}>
            {share(before)} → {share(after)}
          </span>
        </li>
      ))}
    </ul>
  );
}
