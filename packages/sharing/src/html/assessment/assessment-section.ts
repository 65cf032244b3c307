import type { AccountKind } from "@kulla/attribution";
import type { AssessmentPart, ToldLevel, ToldRole } from "../../dossier/assessment/part.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import { count } from "../../dossier/english.ts";
import { likelihoodWords, percentWords } from "../../dossier/likelihood-words.ts";
import { namesNone } from "../../dossier/assessment/verdicts.ts";
import { html } from "../html.ts";
import type { Html, Piece } from "../html.ts";
import type { References } from "../references.ts";
import { list } from "../section.ts";
import type { Section } from "../section.ts";
import { probabilityAxis, probabilityBar, shareBar } from "./bars.ts";
import { changeView } from "./change-view.ts";
import { fakeableTag } from "./fakeable-tag.ts";
import { matrixView } from "./matrix-view.ts";
import { reliabilityDiagram } from "./reliability-diagram.ts";
import { sensitivityView, weighingsView } from "./weighing-views.ts";

function barsOf({ hypotheses, others }: ToldRole, references: References): Html {
  const rows = hypotheses.map(
    ({ name, probability, likelihood, kind, restsOn }) =>
      html`<li>
        <span class="who"
          ><bdi>${name}</bdi>${kind === "added by hand" && html` <span class="tag">added by hand</span>`}</span
        >
        ${probabilityBar(probability, kind === "unknown" ? "nobody" : "for")}
        <span class="share">${percentWords(probability)}</span><span class="word">${likelihood}</span>
        ${restsOn !== undefined && html`<span class="rests small">${references.write(restsOn)}</span>`}
      </li>`,
  );
  const rest =
    others >= 0.005 &&
    html`<li>
      <span class="who soft">all others together</span>${probabilityBar(others, "rest")}<span class="share"
        >${percentWords(others)}</span
      ><span class="word"></span>
    </li>`;
  return html`<ol class="bars">
      ${rows}${rest}
    </ol>
    ${probabilityAxis()}`;
}

function conditions({ conditions: all }: ToldRole, references: References): Piece {
  if (all.length === 0) return "";
  return html`<ul class="conditions">
    ${all.map(
      ({ sentence, met }) =>
        html`<li class="${met ? "met" : "unmet"}">
          <b>${met ? "met" : "not met"}</b> <span>${references.write(sentence)}</span>
        </li>`,
    )}
  </ul>`;
}

function whole(role: ToldRole, references: References): Html {
  return html`<div class="verdict">${role.verdict.map((sentence) => html`<p>${references.write(sentence)}</p>`)}</div>
    <figure class="chart">
      <figcaption>
        Probability of each group, over the bands of likelihood${namesNone(role) && ": none of them is named"}
      </figcaption>
      ${barsOf(role, references)}
    </figure>
    <h3>What naming somebody asks for</h3>
    ${conditions(role, references)}`;
}

function partsView(parts: readonly ToldRole[], references: References): Piece {
  if (parts.length === 0) return "";
  return html`<h3>Part by part</h3>
    <div class="cards two">
      ${parts.map(
        (role) =>
          html`<article class="card">
            <h3>${role.title}</h3>
            ${role.verdict.map((sentence) => html`<p class="small">${references.write(sentence)}</p>`)}
            <figure class="chart narrow">${barsOf(role, references)}</figure>
          </article>`,
      )}
    </div>`;
}

function levelView({ title, hypotheses, more }: ToldLevel, references: References): Html {
  const rows = hypotheses.map(
    ({ name, parts, byPart, probability, likelihood, sentences, kind }) =>
      html`<li>
        <div>
          <bdi class="n">${name}</bdi>${parts.map((part) => html` <span class="tag">${part}</span>`)}${kind === "added by hand" && html` <span class="tag">added by hand</span>`}
        </div>
        <div class="sure">
          ${probabilityBar(probability, "for")}<span class="share">${percentWords(probability)}</span
          ><span class="word">${likelihoodWords(likelihood)}</span>
        </div>
        ${
          byPart.length > 0 &&
          html`<div class="small soft">
            By part: ${byPart.map((one) => `${one.part} ${percentWords(one.probability)}`).join(", ")}
          </div>`
        }
        ${sentences.map((sentence) => html`<div class="small">${references.write(sentence)}</div>`)}
      </li>`,
  );
  const rest = more > 0 && html`<p class="small soft">And ${count(more, "less probable one")}.</p>`;
  return html`<h3>${title}</h3>
    <ul class="levels">
      ${rows}
    </ul>
    ${rest}`;
}

function falseFlagView({ falseFlag: flag }: AssessmentPart, references: References): Piece {
  if (flag === undefined) return "";
  const needs =
    flag.needs.length > 0 &&
    html`<p>What a forger would have needed, the cheapest first:</p>
      <ul class="said">
        ${flag.needs.map(({ sentence, fakeable }) => html`<li>${references.write(sentence)} ${fakeableTag(fakeable)}</li>`)}
      </ul>`;
  return html`<h3>Is somebody being imitated?</h3>
    ${flag.sentences.map((sentence) => html`<p>${references.write(sentence)}</p>`)}${needs}`;
}

function nextView({ next }: AssessmentPart, references: References): Piece {
  if (next.length === 0) return "";
  const most = Math.max(...next.map(({ gain }) => gain));
  return html`<h3>What to look for next</h3>
    <p class="lead">By how much each kind of evidence is expected to settle who did it.</p>
    <ol class="gains">
      ${next.map(
        ({ sentence, gain, channel }) =>
          html`<li>
            <span><span class="tag">${channel}</span> ${references.write(sentence)}</span>${shareBar(gain, most)}<span class="share"
              >${gain.toFixed(2)} nats</span
            >
          </li>`,
      )}
    </ol>`;
}

function similarView({ similar }: AssessmentPart, references: References): Piece {
  if (similar.length === 0) return "";
  return html`<h3>The most similar past campaigns</h3>
    <ol class="gains">
      ${similar.map(
        ({ sentence, similarity }) =>
          html`<li>
            <span>${references.write(sentence)}</span>${shareBar(similarity, 1)}<span class="share"
              >${percentWords(similarity)} alike</span
            >
          </li>`,
      )}
    </ol>`;
}

function testedView({ tested }: AssessmentPart, references: References): Piece {
  if (tested.length === 0) return "";
  const kinds = { supported: "good", contradicted: "conflict", "not decidable": "" } as const;
  return html`<h3>What was said in public, tested</h3>
    <ul class="said">
      ${tested.map(
        ({ verdict, sentence }) =>
          html`<li><span class="tag ${kinds[verdict]}">${verdict}</span> ${references.write(sentence)}</li>`,
      )}
    </ul>`;
}

const ACCOUNTS: Readonly<Record<AccountKind, string>> = {
  responsible: "holds responsible",
  related: "sees ties",
  sponsored: "names who is behind it",
  "not responsible": "clears",
  claims: "claims it",
  denies: "denies it",
  accuses: "accuses in turn",
  undetermined: "leaves it open",
  catalogued: "in the catalogue",
};

function accountsView({ accounts }: AssessmentPart, references: References): Piece {
  if (accounts.length === 0) return "";
  return html`<details class="fold">
    <summary>Who says what of whom, as it was weighed: ${count(accounts.length, "voice and actor", "pairs of voice and actor")}</summary>
    <ul class="said">
      ${accounts.map(({ kind, sentence }) => html`<li><span class="tag">${ACCOUNTS[kind]}</span> ${references.write(sentence)}</li>`)}
    </ul>
  </details>`;
}

function confidenceView({ confidence, gaps }: AssessmentPart, references: References): Html {
  return html`<h3>Confidence, apart from likelihood</h3>
    <p><b>${references.write(confidence.sentence)}</b></p>
    ${list(confidence.reasons, references, "No reason is given.")}${
      gaps.length > 0 &&
      html`<p>What is not known:</p>
        ${list(gaps, references, "")}`
    }`;
}

/** The whole assessment: the verdict and its conditions, the levels, how the evidence adds up, what would change the answer, and how good the model is. */
export function assessmentSection({ assessment }: Dossier, references: References): Section | undefined {
  if (assessment === undefined) return undefined;
  const [first, ...parts] = assessment.roles;
  const reliability =
    assessment.reliability !== undefined &&
    html`<h3>How far the model can be trusted</h3>
      ${reliabilityDiagram(assessment.reliability)}`;
  const version = assessment.version === undefined ? "" : html` This is version ${assessment.version}.`;
  const body = html`<p class="lead">
      What Kulla makes of it: the evidence of the case weighed against what is known about groups. A probability is no
      proof, and a name is not given on thin evidence.${version}
    </p>
    ${whole(first, references)}${confidenceView(assessment, references)}${assessment.levels.map((level) =>
      levelView(level, references),
    )}${accountsView(assessment, references)}${partsView(parts, references)}${weighingsView(assessment, references)}${sensitivityView(assessment, references)}${falseFlagView(assessment, references)}${nextView(assessment, references)}${matrixView(assessment.matrix, references)}${similarView(assessment, references)}${testedView(assessment, references)}${changeView(assessment, references)}${reliability}`;
  return { id: "assessment", title: "The assessment", body };
}
