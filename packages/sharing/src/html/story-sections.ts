import type { ContradictionNature } from "@kulla/core";
import type { Disagreement, Dossier, SystemStep, Voice } from "../dossier/dossier.ts";
import { capital, count } from "../dossier/english.ts";
import { likelihoodWords } from "../dossier/likelihood-words.ts";
import { toldBy } from "../dossier/tellers.ts";
import { html } from "./html.ts";
import type { Html, Piece } from "./html.ts";
import type { References } from "./references.ts";
import { empty, list, table } from "./section.ts";
import type { Section } from "./section.ts";
import { timelineView } from "./timeline-view.ts";

const MORE: Readonly<Record<string, { href: string; words: string }>> = {
  who: { href: "voices", words: "Who says what" },
  assessed: { href: "assessment", words: "The assessment" },
  when: { href: "timeline", words: "Timeline" },
  hit: { href: "systems", words: "What was hit" },
  lost: { href: "losses", words: "What was lost or leaked" },
  disagreement: { href: "disagreements", words: "Where the sources disagree" },
  missing: { href: "gaps", words: "Gaps" },
};

export function answerSection(dossier: Dossier, references: References): Section {
  const rows = dossier.answer.map(({ id, question, sentences, more }) => {
    const { href, words } = MORE[id] ?? { href: "answer", words: "" };
    const link =
      id === "assessed"
        ? html`<a class="more" href="#assessment">The assessment in full</a>`
        : more > 0
          ? html`<a class="more" href="#${href}">${count(more, "more point")}: ${words}</a>`
          : "";
    return html`<div>
      <h3>${question}</h3>
      <div>
        <ul>
          ${sentences.map((sentence) => html`<li>${references.write(sentence)}</li>`)}
        </ul>
        ${link}
      </div>
    </div>`;
  });
  const note = html`<p class="note">
    ${
      dossier.assessment === undefined
        ? "This dossier names no culprit of its own. It says who said what, in which words and where."
        : "Beside “Who did it, as Kulla weighs it” this dossier has no judgement of its own. It says who said what, in which words and where."
    }
    A number such as <span class="refs"><b>2.3</b></span> leads to passage 3 of source 2, where the words are marked.
  </p>`;
  return {
    id: "answer",
    title: "The answer",
    body: html`<div class="answer">${rows}</div>
      ${note}`,
  };
}

export function timelineSection(dossier: Dossier, references: References): Section {
  const undated =
    dossier.undated.length === 0
      ? ""
      : html`<h3>Without a date</h3>
          ${list(dossier.undated, references, "")}`;
  const body =
    dossier.timeline.length === 0
      ? empty("No source dates anything.")
      : html`<p class="lead">
            A dot is a day, a bar a longer time, a dashed bar a time in doubt, red another date for the same thing, an
            arrow a time beyond the drawing.
          </p>
          ${timelineView(dossier.timeline, references)}`;
  return { id: "timeline", title: "Timeline", count: dossier.timeline.length, body: html`${body}${undated}` };
}

function voiceRow(voice: Voice, references: References): Html {
  const words: Piece =
    voice.words.length === 0
      ? html`<span class="soft">none printed</span>`
      : voice.words.map((sentence) => html`<div>${references.write(sentence)}</div>`);
  return html`<tr>
    <td class="wide">
      <span class="tag">${voice.kind}</span>
      <div>${references.write(voice.sentence)}</div>
    </td>
    <td>${words}</td>
    <td>${voice.likelihood.map(likelihoodWords).join("; ") || "–"}</td>
    <td>${voice.confidence.join("; ") || "–"}</td>
    <td>${voice.said.join("; ") || "–"}</td>
    <td>${toldBy(voice.told)}</td>
  </tr>`;
}

export function voicesSection(dossier: Dossier, references: References): Section {
  const rows = dossier.voices.map((voice) => voiceRow(voice, references));
  const body =
    rows.length === 0
      ? empty("No source says who did it, and nobody claims or denies it.")
      : html`<p class="lead">
            Likelihood (how probable) and confidence (how well founded) are two things and stand apart; both only where
            the words fall on the scale of ICD 203. A claim of responsibility is a claim.
          </p>
          ${table("Attributions, claims, denials and accusations", ["Who says what", "How sure, as printed", "Likelihood", "Confidence", "Said", "Told by"], rows)}`;
  return { id: "voices", title: "Who says what", count: rows.length, body };
}

export function actorsSection(dossier: Dossier, references: References): Section {
  const cards = dossier.actors.map(
    ({ name, kinds, lines, aliases }) =>
      html`<article class="card">
        <h3><bdi>${name}</bdi></h3>
        ${kinds.map((kind) => html`<span class="tag">${kind}</span>`)}${list(lines, references, "Only named.")}${
          aliases.length > 0 &&
          html`<h4 class="small soft">Names</h4>
            ${list(
              aliases.map(({ sentence }) => sentence),
              references,
              "",
            )}`
        }
      </article>`,
  );
  const body =
    cards.length === 0
      ? empty("No actor is named.")
      : html`<p class="lead">
            That two names mean one actor is somebody’s assertion; the dossier keeps them apart and says whose it is.
          </p>
          <div class="cards two">${cards}</div>`;
  return { id: "actors", title: "Actors and their names", count: cards.length, body };
}

const stepClass = ({ status }: SystemStep): string =>
  status === "restored" || status === "unaffected" || status === "contained_by_defender"
    ? "back-up"
    : status === "other"
      ? ""
      : "down";

export function systemsSection(dossier: Dossier, references: References): Section {
  const cards = dossier.systems.map(
    ({ name, steps }) =>
      html`<article class="card">
        <h3><bdi>${capital(name)}</bdi></h3>
        <ol class="steps">
          ${steps.map((step) => html`<li class="${stepClass(step)}">${references.write(step.sentence)}</li>`)}
        </ol>
      </article>`,
  );
  const named =
    cards.length === 0 ? empty("No source names a system that was hit.") : html`<div class="cards two">${cards}</div>`;
  return {
    id: "systems",
    title: "What was hit",
    count: dossier.systems.length + dossier.victims.length,
    body: html`<h3>Systems and their status over time</h3>
      ${named}
      <h3>Countries, organisations and people</h3>
      ${list(dossier.victims, references, "No source names who was hit.")}`,
  };
}

export function lossesSection(dossier: Dossier, references: References): Section {
  return {
    id: "losses",
    title: "What was lost or leaked",
    count: dossier.losses.length,
    body: list(
      dossier.losses,
      references,
      "No source says whether data were lost or leaked. That is not to say that none were.",
    ),
  };
}

const NATURES: Readonly<Record<ContradictionNature, string>> = {
  conflict: "conflict: both cannot hold",
  development: "development: true at different times",
  variant: "variant: one thing told in two ways",
  compatible: "compatible after all",
};

function card(item: Disagreement, references: References): Html {
  const sides = item.sides.map(
    ({ value, words, told }) =>
      html`<div class="side">
        <b><bdi>${value}</bdi></b
        >${told.documents > 1 && html`<div class="small soft">told by ${toldBy(told)}</div>`}${words.map((one) => html`<div class="said-so">${references.write(one)}</div>`)}
      </div>`,
  );
  const severity = item.nature === "conflict" ? html`<span class="tag">weight: ${item.severity}</span>` : "";
  return html`<article class="card ${item.nature}">
    <h3><bdi>${item.topic}</bdi></h3>
    <span class="tag ${item.nature}">${NATURES[item.nature]}</span><span class="tag">${item.kind}</span
    ><span class="tag">${item.scope === "within" ? "within one source" : "between sources"}</span>${severity}
    <div class="sides">${sides}</div>
    <p class="small soft">${item.why}</p>
  </article>`;
}

export function disagreementsSection(dossier: Dossier, references: References): Section {
  const conflicts = dossier.disagreements.filter(({ nature }) => nature === "conflict");
  const others = dossier.disagreements.filter(({ nature }) => nature !== "conflict");
  const first =
    conflicts.length === 0
      ? empty("No two statements were found that cannot both hold.")
      : html`<div class="cards">${conflicts.map((item) => card(item, references))}</div>`;
  const rest =
    others.length > 0 &&
    html`<h3>Differences that are no conflict</h3>
      <div class="cards two">${others.map((item) => card(item, references))}</div>`;
  return {
    id: "disagreements",
    title: "Where the sources disagree",
    count: dossier.disagreements.length,
    body: html`${first}${rest}`,
  };
}
