import { Button } from "@mantine/core";
import { useMessages } from "../../messages/language.tsx";
import type { GraphAction } from "./graph-state.ts";
import shared from "../../components/drawing-page.module.css";

/** What can be done with a node in the drawing. */
export function NodeActions({
  node,
  isLoaded,
  isShown,
  neighbours,
  change,
}: {
  readonly node: string;
  readonly isLoaded: boolean;
  readonly isShown: boolean;
  readonly neighbours: readonly string[];
  readonly change: (action: GraphAction) => void;
}) {
  const { graph: texts } = useMessages();
  if (!isLoaded) return <p className={shared["soft"]}>{texts.notLoaded}</p>;
  return (
    <>
      <Button variant="default" onClick={() => change({ do: "only", node, neighbours })}>
        {texts.only}
      </Button>
      <Button variant="default" onClick={() => change({ do: "expand", node, neighbours })}>
        {texts.expand}
      </Button>
      {isShown ? (
        <Button variant="default" onClick={() => change({ do: "hide", node })}>
          {texts.hide}
        </Button>
      ) : (
        <Button variant="default" onClick={() => change({ do: "expand", node, neighbours: [] })}>
          {texts.show}
        </Button>
      )}
    </>
  );
}
