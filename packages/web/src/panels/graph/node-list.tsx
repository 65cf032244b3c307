import type { GraphNodeItem } from "@kulla/api";
import { listNodes } from "@kulla/api";
import { PageList } from "../../components/page-list.tsx";
import { SearchField } from "../../components/search-field.tsx";
import { usePages } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useSearchValue } from "../../data/use-search-value.ts";
import { useFormat, useMessages, useTimeWords } from "../../messages/language.tsx";
import { nodeLabel } from "./node-label.ts";
import { KIND_SIGNS } from "./palette.ts";
import shared from "../../components/drawing-page.module.css";
import classes from "./graph.module.css";

/** All nodes, the most related first: what the drawing shows, for those who read, hear or search. */
export function NodeList({ choose }: { readonly choose: (node: string) => void }) {
  const { graph: texts } = useMessages();
  const { name } = useCase();
  const [words] = useSearchValue("words");
  const query = { limit: 100, ...(words !== undefined && words !== "" && { words }) };
  const pages = usePages(listNodes, { params: { case: name }, query }, { keepPrevious: true });
  return (
    <section className={classes["side"]} aria-label={texts.nodes}>
      <SearchField name="words" label={texts.search} />
      <div className={[shared["card"], classes["sideList"]].join(" ")}>
        <PageList
          pages={pages}
          label={texts.nodes}
          keyOf={({ id }) => id}
          estimate={56}
          empty={<p className={shared["note"]}>{texts.nothingFound}</p>}
          row={(node) => <NodeRow node={node} choose={choose} />}
        />
      </div>
    </section>
  );
}

function NodeRow({ node, choose }: { readonly node: GraphNodeItem; readonly choose: (node: string) => void }) {
  const messages = useMessages();
  const { graph: texts } = messages;
  const format = useFormat();
  const timeWords = useTimeWords();
  return (
    <button type="button" className={[shared["row"], classes["nodeRow"]].join(" ")} onClick={() => choose(node.id)}>
      <span aria-hidden className={classes["sign"]}>
        {KIND_SIGNS[node.kind]}
      </span>
      <span className={shared["rowText"]}>
        <bdi>{nodeLabel(node, messages, timeWords)}</bdi>
        <span className={shared["soft"]}>
          {texts.kindOf[node.kind]} · {texts.neighbours(node.neighbours, format.number(node.neighbours))} ·{" "}
          {texts.statements(node.statements, format.number(node.statements))}
        </span>
      </span>
    </button>
  );
}
