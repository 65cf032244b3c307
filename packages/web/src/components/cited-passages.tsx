import type { PassageItem } from "@kulla/api";
import { PASSAGE_LIMIT, readPassages } from "@kulla/api";
import { mostRestrictive } from "@kulla/core";
import { useCall } from "../data/use-call.ts";
import { useCase } from "../data/use-case.ts";
import { useMessages } from "../messages/language.tsx";
import { DocumentLink } from "./document-link.tsx";
import { Loaded } from "./loaded.tsx";
import { Quote } from "./quote.tsx";
import { Skeletons } from "./skeletons.tsx";
import { TlpBadge } from "./tlp-badge.tsx";
import classes from "./cited-passages.module.css";

/** What has no label is not public (core, `mostRestrictive`). */
const UNMARKED = mostRestrictive([undefined]);

/** The words of the sources behind references, each with whose it is and a way to where it stands. */
export function CitedPassages({ ids }: { readonly ids: readonly string[] }) {
  const { components } = useMessages();
  const { name } = useCase();
  const asked = ids.slice(0, PASSAGE_LIMIT);
  const found = useCall(readPassages, { params: { case: name }, query: { id: [...asked] } });
  return (
    <Loaded query={found} waiting={<Skeletons lines={3} />}>
      {({ items }) => (
        <>
          <ol className={classes["passages"]} aria-label={components.sources}>
            {items.map((item) => (
              <Passage key={item.id} item={item} />
            ))}
          </ol>
          {items.length < ids.length ? (
            <p className={classes["rest"]}>{components.showing(String(items.length), String(ids.length))}</p>
          ) : null}
        </>
      )}
    </Loaded>
  );
}

function Passage({ item: { id, quote, source, place, statements } }: { readonly item: PassageItem }) {
  const { components } = useMessages();
  const facts = [source.publisher, source.published?.readable, place].filter((fact) => fact !== undefined);
  return (
    <li className={classes["passage"]}>
      <p className={classes["source"]}>
        <span className={classes["number"]}>{id}</span>
        <bdi className={classes["title"]}>{source.title ?? source.file}</bdi>
        {facts.map((fact) => (
          <bdi key={fact} className={classes["fact"]}>
            {fact}
          </bdi>
        ))}
        <span className={classes["fact"]} title={components.grade}>
          {source.grade.reliability}
          {source.grade.credibility}
        </span>
        <TlpBadge label={source.marking ?? UNMARKED} />
      </p>
      <Quote text={quote} />
      <DocumentLink evidence={source.evidence} part={source.part} statement={statements[0]}>
        {components.inDocument}
      </DocumentLink>
    </li>
  );
}
