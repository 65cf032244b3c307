import { tlpColours } from "@kulla/core";
import type { Dossier } from "../dossier/dossier.ts";
import { count } from "../dossier/english.ts";
import { readableInstant } from "../dossier/time.ts";
import { assessmentSection } from "./assessment/assessment-section.ts";
import { html, raw } from "./html.ts";
import type { Html } from "./html.ts";
import { References } from "./references.ts";
import {
  actionsSection,
  gapsSection,
  indicatorsSection,
  methodSection,
  quantitiesSection,
  sourcesSection,
  techniquesSection,
} from "./fact-sections.ts";
import { empty } from "./section.ts";
import type { Section } from "./section.ts";
import {
  actorsSection,
  answerSection,
  disagreementsSection,
  lossesSection,
  systemsSection,
  timelineSection,
  voicesSection,
} from "./story-sections.ts";
import { sourceView } from "./sources-view.ts";
import { style } from "./style.ts";

/** Nothing is fetched, run or sent: only the page's own style is allowed. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function sectionsOf(dossier: Dossier, references: References): Section[] {
  return [
    answerSection(dossier, references),
    ...[assessmentSection(dossier, references)].filter((section) => section !== undefined),
    timelineSection(dossier, references),
    voicesSection(dossier, references),
    actorsSection(dossier, references),
    systemsSection(dossier, references),
    lossesSection(dossier, references),
    disagreementsSection(dossier, references),
    indicatorsSection(dossier, references),
    techniquesSection(dossier, references),
    actionsSection(dossier, references),
    quantitiesSection(dossier, references),
    sourcesSection(dossier, references),
    gapsSection(dossier, references),
    methodSection(dossier, references),
  ];
}

/** The sources' own words. Written last: the ways back need all uses. */
function wordsSection(dossier: Dossier, references: References, split: Set<string>): Section {
  const views = dossier.sources.map((source) => sourceView(source, references, split));
  const body =
    views.length === 0
      ? empty("There is no source.")
      : html`<p class="lead">
            What is marked is what sentences rest on. The number behind a mark leads back to the sentence; letters lead
            to further ones.
          </p>
          ${views}`;
  return { id: "words", title: "The words of the sources", count: dossier.counts.passages, body };
}

const view = ({ id, title, body }: Section): Html =>
  html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${body}
  </section> `;

const contents = (sections: readonly Section[]): Html =>
  html`<nav aria-label="Contents">
    <ol>
      ${sections.map(({ id, title, count: amount }) => html`<li><a href="#${id}">${title}${amount === undefined ? "" : html` <span class="c">${amount}</span>`}</a></li>`)}
    </ol>
  </nav>`;

function top(dossier: Dossier): Html {
  const { counts } = dossier;
  const conflicts = dossier.disagreements.filter(({ nature }) => nature === "conflict").length;
  const facts: readonly (readonly [number, string])[] = [
    [counts.sources, "document"],
    [counts.texts, "origin"],
    [counts.statements, "statement"],
    [conflicts, "conflict"],
    ...(counts.unread === 0 ? [] : [[counts.unread, "unread file"] as const]),
  ];
  return html`<header class="top">
    <p class="kicker">Dossier</p>
    <h1><bdi>${dossier.case.title}</bdi></h1>
    <div class="facts">
      <span>${readableInstant(dossier.generatedAt)}</span
      >${facts.map(([amount, one]) => html`<span>${count(amount, one)}</span>`)}<span>${dossier.engine}</span>
    </div>
  </header>`;
}

/**
 * The dossier as one HTML file that needs nothing else: no script, no request, light and dark, for screen and paper. Every word from
 * outside is escaped; every reference leads to the marked words of its source, and from there back.
 */
export function renderHtml(dossier: Dossier): string {
  const references = new References(dossier);
  const split = new Set<string>();
  const sections = sectionsOf(dossier, references);
  const all = [...sections, wordsSection(dossier, references, split)];
  const { text, background } = tlpColours(dossier.marking);
  const label = (tag: "header" | "footer") =>
    raw(`<${tag} class="tlp" style="color:${text};background:${background}">${dossier.marking}</${tag}>`);
  const page = html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${dossier.case.title} (${dossier.marking})</title>
        <style>
          ${raw(style(dossier.marking, [...split]))}
        </style>
      </head>
      <body>
        <a class="skip" href="#answer">Skip to the answer</a>
        ${label("header")}
        <div class="frame">
          ${top(dossier)} ${contents(all)}
          <main>${all.map(view)}</main>
        </div>
        ${label("footer")}
      </body>
    </html> `;
  return page.markup;
}
