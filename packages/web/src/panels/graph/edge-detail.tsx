import type { GraphEdgeItem } from "@kulla/api";
import { listEdges } from "@kulla/api";
import { Button } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { CitedPassages } from "../../components/cited-passages.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { PanelLink } from "../../components/panel-link.tsx";
import { Tag } from "../../components/tag.tsx";
import { TlpBadge } from "../../components/tlp-badge.tsx";
import { itemsOf, usePages } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import { AssertedProperties } from "./asserted-properties.tsx";
import { relationWords } from "./node-detail.tsx";
import { standingTone } from "./standing-tone.ts";
import shared from "../../components/drawing-page.module.css";
import classes from "./graph.module.css";

/** Explains a line: every relation of the two nodes, how it stands and why, and the words that it rests on. */
export function EdgeDetail({
  node,
  other,
  back,
}: {
  readonly node: string;
  readonly other: string;
  readonly back: () => void;
}) {
  const { graph: texts, components } = useMessages();
  const { name } = useCase();
  const pages = usePages(listEdges, { params: { case: name }, query: { node, with: other, limit: 20 } });
  const edges = itemsOf(pages);
  const [first] = edges;
  const nodeName = first === undefined ? "" : first.from === node ? first.fromName : first.toName;
  const otherName = first === undefined ? "" : first.from === node ? first.toName : first.fromName;
  return (
    <section className={classes["side"]} aria-label={texts.edge}>
      <div className={[shared["detail"], classes["sideScroll"]].join(" ")}>
        <Button variant="subtle" size="compact-sm" leftSection={<IconArrowLeft size={14} aria-hidden />} onClick={back}>
          {texts.backToNode(nodeName)}
        </Button>
        <Loaded query={pages}>
          {() => (
            <>
              <h2 className={classes["sideTitle"]}>
                <bdi>{texts.between(nodeName, otherName)}</bdi>
              </h2>
              {edges.length === 0 ? <p className={shared["soft"]}>{texts.noRelations}</p> : null}
              {edges.map((edge) => (
                <Explained key={edge.id} edge={edge} />
              ))}
              {pages.hasNextPage ? (
                <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
                  {components.more}
                </Button>
              ) : null}
            </>
          )}
        </Loaded>
      </div>
    </section>
  );
}

function Explained({ edge }: { readonly edge: GraphEdgeItem }) {
  const messages = useMessages();
  const { graph: texts, claims } = messages;
  const format = useFormat();
  const { standing, inferredFrom, conflicts, told } = edge;
  const stances = Object.entries(edge.stances).map(([stance, count]) =>
    texts.stanceCounts(wordOf(claims.stances, stance), format.number(count)),
  );
  return (
    <article className={classes["explained"]}>
      <h3 className={classes["relationTitle"]}>
        <bdi>{edge.fromName}</bdi> <span className={classes["verb"]}>{relationWords(edge, messages)}</span>{" "}
        <bdi>{edge.toName}</bdi>
      </h3>
      <div className={classes["tags"]}>
        <Tag tone={standingTone(standing)}>{texts.standings[standing]}</Tag>
        <span className={shared["soft"]}>{texts.told(told.documents, told.origins)}</span>
        <TlpBadge label={edge.marking} />
      </div>
      <p className={classes["why"]}>
        {texts.standingWhy[standing]} {inferredFrom === undefined ? null : texts.inferredFrom[inferredFrom]}
      </p>
      {stances.length === 0 ? null : <p className={shared["soft"]}>{stances.join(" · ")}</p>}
      {edge.incidentName === undefined || [edge.from, edge.to].includes(edge.incident ?? "") ? null : (
        <p className={shared["soft"]}>
          <bdi>{texts.aboutIncident(edge.incidentName)}</bdi>
        </p>
      )}
      {conflicts.length === 0 ? null : (
        <>
          <h4 className={shared["part"]}>{texts.conflicts}</h4>
          <ul className={classes["values"]}>
            {conflicts.map(({ id, topic }) => (
              <li key={id}>
                <PanelLink panel="contradictions" search={{ contradiction: id }}>
                  <bdi>{topic}</bdi>
                </PanelLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <AssertedProperties properties={edge.properties} title={texts.known} />
      {edge.passages.length === 0 ? null : (
        <>
          <h4 className={shared["part"]}>{texts.words}</h4>
          <CitedPassages ids={edge.passages} />
        </>
      )}
    </article>
  );
}

function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}
