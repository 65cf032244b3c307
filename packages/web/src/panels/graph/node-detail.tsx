import type { GraphEdgeItem, GraphNodeItem } from "@kulla/api";
import { listEdges, readNode } from "@kulla/api";
import { Button } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useState } from "react";
import { CitedPassages } from "../../components/cited-passages.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Tag } from "../../components/tag.tsx";
import { TlpBadge } from "../../components/tlp-badge.tsx";
import { itemsOf, useCall, usePages } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useFormat, useMessages, useTimeWords } from "../../messages/language.tsx";
import { nodeLabel } from "./node-label.ts";
import { AssertedProperties } from "./asserted-properties.tsx";
import { standingTone } from "./standing-tone.ts";
import shared from "../../components/drawing-page.module.css";
import classes from "./graph.module.css";

/** One node: its names and who uses them, what is known of it, and all its relations. */
export function NodeDetail({
  id,
  actions,
  back,
  explain,
}: {
  readonly id: string;
  /** Buttons that change the drawing. */
  readonly actions: ReactNode;
  readonly back: () => void;
  /** Opens the relations with another node. */
  readonly explain: (other: string) => void;
}) {
  const { graph: texts } = useMessages();
  const { name } = useCase();
  const found = useCall(readNode, { params: { case: name }, query: { id } });
  return (
    <section className={classes["side"]} aria-label={texts.node}>
      <div className={[shared["detail"], classes["sideScroll"]].join(" ")}>
        <Button variant="subtle" size="compact-sm" leftSection={<IconArrowLeft size={14} aria-hidden />} onClick={back}>
          {texts.back}
        </Button>
        <Loaded query={found}>
          {({ value }) =>
            value === undefined ? (
              <p className={shared["note"]}>{texts.nothingFound}</p>
            ) : (
              <NodeFacts node={value} actions={actions} explain={explain} />
            )
          }
        </Loaded>
      </div>
    </section>
  );
}

function NodeFacts({
  node,
  actions,
  explain,
}: {
  readonly node: GraphNodeItem;
  readonly actions: ReactNode;
  readonly explain: (other: string) => void;
}) {
  const messages = useMessages();
  const { graph: texts } = messages;
  const format = useFormat();
  const timeWords = useTimeWords();
  const label = nodeLabel(node, messages, timeWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div className={classes["tags"]}>
        <Tag>{texts.kindOf[node.kind]}</Tag>
        <TlpBadge label={node.marking} />
      </div>
      <h2 className={classes["sideTitle"]}>
        <bdi>{label}</bdi>
      </h2>
      <div className={classes["actions"]}>{actions}</div>
      {node.corrected > 0 ? <p className={shared["soft"]}>{texts.corrected(format.number(node.corrected))}</p> : null}
      {node.names.length === 0 ? null : (
        <>
          <h3 className={shared["part"]}>{texts.names}</h3>
          <ul className={classes["values"]}>
            {node.names.map(({ value, speakers }) => (
              <li key={value}>
                <bdi>{value}</bdi>{" "}
                {speakers.length === 0 ? null : (
                  <bdi className={shared["soft"]}>{texts.saidBy(format.list(speakers))}</bdi>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <AssertedProperties properties={node.properties} title={texts.known} />
      <h3 className={shared["part"]}>{texts.relationsOf}</h3>
      <Relations node={node} label={label} explain={explain} />
      {node.passages.length === 0 ? null : (
        <>
          <Button mt="sm" variant="subtle" size="compact-sm" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {texts.words}
          </Button>
          {isOpen ? <CitedPassages ids={node.passages} /> : null}
        </>
      )}
    </>
  );
}

function Relations({
  node,
  label,
  explain,
}: {
  readonly node: GraphNodeItem;
  readonly label: string;
  readonly explain: (other: string) => void;
}) {
  const { graph: texts, components } = useMessages();
  const { name } = useCase();
  const pages = usePages(listEdges, { params: { case: name }, query: { node: node.id, limit: 50 } });
  const edges = itemsOf(pages);
  return (
    <Loaded query={pages}>
      {() =>
        edges.length === 0 ? (
          <p className={shared["soft"]}>{texts.noRelations}</p>
        ) : (
          <>
            <ul className={classes["relations"]} aria-label={texts.relationList(label)}>
              {edges.map((edge) => (
                <li key={edge.id}>
                  <RelationRow edge={edge} node={node.id} explain={explain} />
                </li>
              ))}
            </ul>
            {pages.hasNextPage ? (
              <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
                {components.more}
              </Button>
            ) : null}
          </>
        )
      }
    </Loaded>
  );
}

/** The words between two names. */
export function relationWords(
  { kind, relation }: GraphEdgeItem,
  { graph, claims }: Pick<ReturnType<typeof useMessages>, "graph" | "claims">,
): string {
  if (kind !== "alias" || relation === undefined) return graph.relations[kind];
  return relation === "catalogue" ? graph.catalogueRelation : claims.aliasRelations[relation];
}

function RelationRow({
  edge,
  node,
  explain,
}: {
  readonly edge: GraphEdgeItem;
  readonly node: string;
  readonly explain: (other: string) => void;
}) {
  const messages = useMessages();
  const { graph: texts } = messages;
  return (
    <button
      type="button"
      className={[shared["row"], classes["relation"]].join(" ")}
      onClick={() => explain(edge.from === node ? edge.to : edge.from)}
    >
      <span>
        <bdi>{edge.fromName}</bdi> <span className={classes["verb"]}>{relationWords(edge, messages)}</span>{" "}
        <bdi>{edge.toName}</bdi>
      </span>
      <Tag tone={standingTone(edge.standing)}>{texts.standings[edge.standing]}</Tag>
    </button>
  );
}
