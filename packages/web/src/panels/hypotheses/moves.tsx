import type { VersionItem } from "@kulla/api";
import { Button } from "@mantine/core";
import { useState } from "react";
import { DataTable } from "../../components/data-table.tsx";
import { useFormat, useMessages } from "../../messages/language.tsx";
import classes from "./hypotheses.module.css";

type Move = VersionItem["moves"][number];

/** Moves that are shown before all are asked for. */
const SHOWN = 6;

/** Probabilities that are other than before: of what, from what, to what. */
export function Moves({ moves }: { readonly moves: readonly Move[] }) {
  const { hypotheses: texts, components } = useMessages();
  const format = useFormat();
  const [isWhole, showWhole] = useState(false);
  if (moves.length === 0) return null;
  // The answer as such comes first, then that for each part.
  const sorted = [...moves.filter(({ role }) => role === "whole"), ...moves.filter(({ role }) => role !== "whole")];
  const share = (probability: number | undefined) => (probability === undefined ? "–" : format.percent(probability));
  const { hypothesis, part, before: was, after: is } = texts.moveHeads;
  return (
    <div className={classes["moves"]}>
      <DataTable
        caption={texts.moves}
        heads={[hypothesis, part, was, is]}
        rows={(isWhole ? sorted : sorted.slice(0, SHOWN)).map((move) => (
          <tr key={`${move.role} ${move.level} ${move.id}`}>
            <td>
              <bdi>{move.name}</bdi>
            </td>
            <td>{partOf(move, texts)}</td>
            <td className={classes["share"]}>{share(move.before)}</td>
            <td className={classes["share"]}>
              <strong>{share(move.after)}</strong>
            </td>
          </tr>
        ))}
      />
      {moves.length > SHOWN && !isWhole ? (
        <Button mt="xs" variant="default" onClick={() => showWhole(true)}>
          {components.more} ({format.number(moves.length - SHOWN)})
        </Button>
      ) : null}
    </div>
  );
}

interface Words {
  readonly roles: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<string, string>>;
}

/** What a hypothesis answers: for which part of the attack, or on which level. */
function partOf({ role, level }: Move, { roles, levels }: Words): string {
  return (role === "whole" ? levels[level] : undefined) ?? roles[role] ?? role;
}
