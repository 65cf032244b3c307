import type { GraphPicture, GraphViewState } from "@kulla/api";
import { PICTURE_LIMIT } from "@kulla/api";
import { mostRestrictive } from "@kulla/core";
import { Button } from "@mantine/core";
import { IconAffiliate } from "@tabler/icons-react";
import { useEffect, useMemo, useReducer, useState } from "react";
import { EmptyState } from "../../components/empty-state.tsx";
import { Freshness } from "../../components/freshness.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { PanelFrame } from "../../components/panel-frame.tsx";
import { PanelLink } from "../../components/panel-link.tsx";
import { ViewsMenu } from "../../components/views-menu.tsx";
import { useMarking } from "../../data/marking.tsx";
import { useCase } from "../../data/use-case.ts";
import { useSearchValue } from "../../data/use-search-value.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import { EdgeDetail } from "./edge-detail.tsx";
import type { Drawn } from "./graph-canvas.tsx";
import { GraphCanvas } from "./graph-canvas.tsx";
import type { GraphDrawing } from "./graph-drawing.ts";
import { GraphLegend } from "./graph-legend.tsx";
import type { GraphAction } from "./graph-state.ts";
import { changeGraph, isPartial, neighboursOf, shownNodes, WHOLE_GRAPH } from "./graph-state.ts";
import { NodeActions } from "./node-actions.tsx";
import { NodeDetail } from "./node-detail.tsx";
import { NodeList } from "./node-list.tsx";
import { stateOfView, viewToSave } from "./saved-views.ts";
import { useGraphChoice } from "./use-graph-choice.ts";
import { spotsOf } from "./layout-input.ts";
import { useOldViews } from "./use-old-views.ts";
import type { LoadedPicture } from "./use-picture.ts";
import { usePicture } from "./use-picture.ts";
import shared from "../../components/drawing-page.module.css";
import classes from "./graph.module.css";

/** Nodes that are loaded at first; more on demand. */
const FIRST_NODES = 2000;

/** The case as a graph: a drawing, and beside it a list with everything that the drawing has. */
export function GraphPanel() {
  const { graph: texts } = useMessages();
  const format = useFormat();
  const { name } = useCase();
  const [wanted] = useSearchValue("nodes");
  const nodes = Math.min(Math.max(Number(wanted) || FIRST_NODES, 1), PICTURE_LIMIT);
  const { query, shown, loaded, ahead } = usePicture(nodes);
  const { total = 0, totalEdges = 0, freshness } = shown?.picture ?? {};
  useOldViews();
  return (
    <PanelFrame
      title={texts.title}
      lead={total === 0 ? undefined : texts.counts(format.number(total), format.number(totalEdges))}
      actions={<Freshness freshness={freshness} />}
      fills
    >
      <Loaded query={query}>
        {() =>
          shown === undefined ? null : shown.picture.nodes.length === 0 ? (
            <NothingToDraw isComing={shown.picture.freshness.stale} />
          ) : (
            <GraphBody key={name} shownPart={shown} wanted={nodes} loaded={loaded} ahead={ahead} />
          )
        }
      </Loaded>
    </PanelFrame>
  );
}

function NothingToDraw({ isComing }: { readonly isComing: boolean }) {
  const { graph: texts } = useMessages();
  return (
    <div>
      <EmptyState icon={IconAffiliate} title={isComing ? texts.coming : texts.empty}>
        <p>{isComing ? texts.comingHint : texts.emptyHint}</p>
        <PanelLink panel="evidence">{texts.toEvidence}</PanelLink>
      </EmptyState>
    </div>
  );
}

interface BodyGiven {
  readonly shownPart: LoadedPicture;
  readonly wanted: number;
  /** Nodes that have come, and that will. */
  readonly loaded: number;
  readonly ahead: number;
}

function GraphBody({ shownPart, wanted, loaded, ahead }: BodyGiven) {
  const { picture } = shownPart;
  const { name } = useCase();
  const [state, change] = useReducer(changeGraph, WHOLE_GRAPH);
  const { node, other, choose } = useGraphChoice();
  const [drawing, setDrawing] = useState<Drawn>();
  const drawn = drawing === false ? undefined : drawing;
  const ids = useMemo(() => picture.nodes.map(({ id }) => id), [picture]);
  const placeOf = useMemo(() => new Map(ids.map((id, place) => [id, place])), [ids]);
  const shown = useMemo(() => shownNodes(picture, state), [picture, state]);
  // What alone is looked at is laid out anew; what is hidden leaves the others where they are.
  const { only } = state;
  const laidOut = useMemo(
    () => ids.flatMap((id, place) => (only === undefined || only.has(id) ? [place] : [])),
    [ids, only],
  );
  const label = useMemo(() => mostRestrictive(picture.nodes.map(({ marking }) => marking)), [picture]);
  useMarking(label);
  const openView = useOpenView(shownPart, ids, wanted, drawn, change);
  const stateNow = (): GraphViewState | undefined => {
    if (drawn === undefined || !shownPart.isWhole) return undefined;
    const spots = spotsOf({ picture, places: laidOut }, drawn.positions());
    return viewToSave(name, state, drawn.camera(), wanted, spots);
  };
  const events = {
    onNode: (place: number) => choose(ids[place]),
    onEdge: (from: number, to: number) => choose(ids[from], ids[to]),
    onNothing: () => choose(undefined),
  };
  return (
    <div className={shared["body"]}>
      <div className={[shared["split"], classes["split"]].join(" ")}>
        <div className={[shared["card"], classes["drawing"]].join(" ")}>
          <Toolbar
            picture={picture}
            wanted={wanted}
            shown={shown.size}
            isPartial={isPartial(state)}
            showAll={() => change({ do: "show-all" })}
            loading={loaded < ahead ? { loaded, ahead } : undefined}
            views={<ViewsMenu panel="graph" stateNow={stateNow} open={openView} />}
          />
          <GraphCanvas
            loaded={shownPart}
            laidOut={laidOut}
            spots={state.spots}
            shown={shown}
            choice={{ node: place(placeOf, node), other: place(placeOf, other) }}
            events={events}
            drawing={drawing}
            setDrawing={setDrawing}
          />
          <GraphLegend
            picture={picture}
            hiddenKinds={state.hiddenKinds}
            switchKind={(kind) => change({ do: "switch-kind", kind })}
          />
        </div>
        <Beside {...{ node, other, choose, picture, placeOf, shown, change }} />
      </div>
    </div>
  );
}

interface BesideGiven {
  readonly node: string | undefined;
  readonly other: string | undefined;
  readonly choose: (node: string | undefined, other?: string) => void;
  readonly picture: GraphPicture;
  readonly placeOf: ReadonlyMap<string, number>;
  readonly shown: ReadonlySet<number>;
  readonly change: (action: GraphAction) => void;
}

/** Beside the drawing: the list of nodes, the chosen node, or the relations of two. */
function Beside({ node, other, choose, picture, placeOf, shown, change }: BesideGiven) {
  const neighbours = useMemo(() => neighboursOf(picture), [picture]);
  if (node === undefined) return <NodeList choose={choose} />;
  if (other !== undefined)
    return <EdgeDetail key={`${node} ${other}`} node={node} other={other} back={() => choose(node)} />;
  const at = placeOf.get(node);
  const actions = (
    <NodeActions
      node={node}
      isLoaded={at !== undefined}
      isShown={at !== undefined && shown.has(at)}
      neighbours={at === undefined ? [] : (neighbours[at] ?? [])}
      change={change}
    />
  );
  return (
    <NodeDetail
      key={node}
      id={node}
      back={() => choose(undefined)}
      explain={(another) => choose(node, another)}
      actions={actions}
    />
  );
}

/** Opens a kept view; one that was kept with more nodes or fewer is opened when these are there. */
function useOpenView(
  { isWhole }: LoadedPicture,
  ids: readonly string[],
  wanted: number,
  drawing: GraphDrawing | undefined,
  change: (action: GraphAction) => void,
): (view: GraphViewState) => void {
  const { name } = useCase();
  const [, setNodes] = useSearchValue("nodes");
  const [waiting, wait] = useState<GraphViewState>();
  useEffect(() => {
    if (waiting?.nodes !== wanted || drawing === undefined || !isWhole) return;
    change({ do: "restore", state: stateOfView(name, waiting, ids) });
    drawing.look(waiting.camera);
    // eslint-disable-next-line react-hooks/set-state-in-effect -- what was waited for has come
    wait(undefined);
  }, [waiting, wanted, drawing, isWhole, name, ids, change]);
  return (view) => {
    wait(view);
    if (view.nodes !== wanted) setNodes(String(view.nodes), { replace: true });
  };
}

const place = (places: ReadonlyMap<string, number>, id: string | undefined): number | undefined =>
  id === undefined ? undefined : places.get(id);

function Toolbar({
  picture,
  wanted,
  shown,
  isPartial: isSomeHidden,
  showAll,
  loading,
  views,
}: {
  readonly picture: GraphPicture;
  readonly wanted: number;
  readonly shown: number;
  readonly isPartial: boolean;
  readonly showAll: () => void;
  readonly loading: { readonly loaded: number; readonly ahead: number } | undefined;
  readonly views: React.ReactNode;
}) {
  const { graph: texts } = useMessages();
  const format = useFormat();
  const [, setNodes] = useSearchValue("nodes");
  const { nodes, total } = picture;
  const next = Math.min(wanted * 5, PICTURE_LIMIT, total);
  const told = [
    ...(loading === undefined ? [] : [texts.loading(format.number(loading.loaded), format.number(loading.ahead))]),
    ...(loading === undefined && total > nodes.length
      ? [texts.loadedOf(format.number(nodes.length), format.number(total))]
      : []),
    ...(isSomeHidden ? [texts.shownOf(format.number(shown), format.number(nodes.length))] : []),
  ];
  return (
    <div className={classes["toolbar"]}>
      <p className={shared["soft"]} role="status">
        {told.join(". ")}
      </p>
      {isSomeHidden ? (
        <Button variant="default" onClick={showAll}>
          {texts.showAll}
        </Button>
      ) : null}
      {loading === undefined && total > nodes.length && next > nodes.length ? (
        <Button variant="default" onClick={() => setNodes(String(next), { replace: true })}>
          {texts.loadMore(format.number(next))}
        </Button>
      ) : null}
      {views}
    </div>
  );
}
