import { readStatement } from "@kulla/api";
import type { StatementItem } from "@kulla/api";
import type { ReactNode } from "react";
import { claimWords } from "../claims/claim-words.ts";
import { useCall } from "../data/use-call.ts";
import { useCase } from "../data/use-case.ts";
import { useClaimFormat, useMessages } from "../messages/language.tsx";
import { DocumentLink } from "./document-link.tsx";
import { Loaded } from "./loaded.tsx";
import { Quote } from "./quote.tsx";
import { Skeletons } from "./skeletons.tsx";
import { Tag } from "./tag.tsx";
import { TlpBadge } from "./tlp-badge.tsx";
import classes from "./statement-card.module.css";

/** Citations that are shown. */
const SHOWN = 3;

const TONES = { open: "plain", accepted: "good", rejected: "bad", corrected: "warm" } as const;

export interface StatementCardGiven {
  readonly item: Pick<StatementItem, "statement" | "standing" | "marking">;
  /** Buttons by which to decide, where one may. */
  readonly actions?: ReactNode;
}

/** Who says what, in which words, and what a person has decided of it. */
export function StatementCard({ item: { statement, standing, marking }, actions }: StatementCardGiven) {
  const { claims, components } = useMessages();
  const claimFormat = useClaimFormat();
  const { type, main, more } = claimWords(statement.claim, claims, claimFormat);
  const { author, citations, speakers, stance } = statement;
  const by = author.kind === "tool" ? components.byTool(author.rule) : components.byPerson(author.name);
  return (
    <article className={classes["card"]}>
      <p className={classes["head"]}>
        <Tag tone="accent">{type}</Tag>
        <Tag tone={TONES[standing]}>{components.standings[standing]}</Tag>
        <TlpBadge label={marking} />
      </p>
      <p className={classes["claim"]}>
        <bdi className={classes["main"]}>{main}</bdi>
        {more.map((words, at) => (
          <bdi key={at}>{words}</bdi>
        ))}
      </p>
      <p className={classes["soft"]}>
        {speakers.map(({ name, role }, at) => (
          <bdi key={at}>{role === undefined ? name : `${name} (${role})`}</bdi>
        ))}
        <span>{claims.stances[stance]}</span>
        <span>{by}</span>
      </p>
      {citations.slice(0, SHOWN).map(({ quote, evidence, at }, index) => (
        <div key={index}>
          <Quote text={quote} />
          <DocumentLink evidence={evidence} part={at.kind === "text" ? at.part : undefined} statement={statement.id}>
            {components.inDocument}
          </DocumentLink>
        </div>
      ))}
      {actions === undefined ? null : <div className={classes["actions"]}>{actions}</div>}
    </article>
  );
}

/** A statement of which only the id is at hand. */
export function StatementById({ id }: { readonly id: string }) {
  const { name } = useCase();
  const found = useCall(readStatement, { params: { case: name, statement: id } });
  return (
    <Loaded query={found} waiting={<Skeletons lines={2} />}>
      {(item) => <StatementCard item={item} />}
    </Loaded>
  );
}
