import type { Dossier } from "../dossier/dossier.ts";
import { count } from "../dossier/english.ts";
import { html } from "./html.ts";
import { originsView } from "./origins-view.ts";
import type { References } from "./references.ts";
import { empty, list, table } from "./section.ts";
import type { Section } from "./section.ts";
import { dateWords, gradeWords, languageName, titleOf } from "./sources-view.ts";

export function indicatorsSection(dossier: Dossier, references: References): Section {
  const rows = dossier.indicators.map(
    ({ kind, shown, standing, sentence }) =>
      html`<tr>
        <td>${kind}</td>
        <td class="value"><bdi>${shown}</bdi></td>
        <td><span class="tag ${standing}">${standing}</span></td>
        <td>${references.write(sentence)}</td>
      </tr>`,
  );
  const body =
    rows.length === 0
      ? empty("No source gives an indicator.")
      : html`<p class="lead">
            Values are defanged, so that nobody opens them by mistake; a click selects the whole value. The JSON output
            has them as they are.
          </p>
          ${table("Indicators", ["Kind", "Value", "Standing", "By whose word"], rows)}`;
  return { id: "indicators", title: "Indicators", count: rows.length, body };
}

export function techniquesSection(dossier: Dossier, references: References): Section {
  const rows = dossier.techniques.map(
    ({ tid, name, tactics, basis, reading, sentence }) =>
      html`<tr>
        <td><code>${tid}</code></td>
        <td>${name ?? "–"}</td>
        <td>${tactics.join(", ") || "–"}</td>
        <td>${basis}${readingNote(reading)}</td>
        <td>${references.write(sentence)}</td>
      </tr>`,
  );
  const techniques =
    rows.length === 0
      ? empty("No technique is printed or described.")
      : html`<p class="lead">
            “Printed” means that a source gives the number; “implied” that it describes the behaviour in words. Where a
            percentage stands beside it, a model read it out of the words given: take it as a hint to be checked.
          </p>
          ${table("ATT&CK techniques", ["Number", "Technique", "Tactic", "Basis", "By whose word"], rows)}`;
  return {
    id: "techniques",
    title: "Malware and techniques",
    count: rows.length + dossier.malware.length,
    body: html`<h3>Malware and tools</h3>
      ${list(dossier.malware, references, "No malware or tool is named.")}
      <h3>Techniques</h3>
      ${techniques}`,
  };
}

/** `, 83 % likely by the words “disable”, “Defender”`. */
function readingNote(reading: Dossier["techniques"][number]["reading"]): string {
  if (reading === undefined) return "";
  const words = reading.deciding.map((word) => `“${word}”`).join(", ");
  return `, ${Math.round(reading.probability * 100)} % likely by the words ${words}`;
}

export function actionsSection(dossier: Dossier, references: References): Section {
  return {
    id: "actions",
    title: "What was done about it",
    count: dossier.actions.length,
    body: list(dossier.actions, references, "No source reports what was done about it."),
  };
}

export function quantitiesSection(dossier: Dossier, references: References): Section {
  const rows = dossier.quantities.map(
    ({ cells }) =>
      html`<tr>
        ${cells.map((cell) => html`<td>${references.write(cell)}</td>`)}
      </tr>`,
  );
  const body =
    rows.length === 0
      ? empty("No source gives a number.")
      : table("Quantities", ["What is counted", "How many", "By whose word"], rows);
  return { id: "quantities", title: "Numbers", count: rows.length, body };
}

export function sourcesSection(dossier: Dossier, references: References): Section {
  const rows = dossier.sources.map(
    (source) =>
      html`<tr>
        <td class="num"><a href="#source-${source.number}">${source.number}</a></td>
        <td class="wide">
          <bdi class="n">${titleOf(source)}</bdi
          >${source.publisher !== undefined && html`<div class="small"><bdi>${source.publisher}</bdi></div>`}
          <div class="small soft">from <bdi>${source.origin}</bdi></div>
          ${source.copyOf !== undefined && html`<div class="small">${source.copyOf}</div>`}${
            source.credit !== undefined && html`<div class="small">credits <bdi>${source.credit}</bdi></div>`
          }
        </td>
        <td>${dateWords(source)}</td>
        <td>${languageName(source.language)}</td>
        <td>${gradeWords(source)}</td>
        <td class="num">${source.statements}</td>
      </tr>`,
  );
  const read =
    rows.length === 0
      ? empty("No source was read.")
      : table(
          "Sources, with reliability by the Admiralty code",
          ["No.", "Source", "Published", "Language", "Reliability", "Statements"],
          rows,
        );
  const unread =
    dossier.unread.length > 0 &&
    html`<h3>Not read</h3>
      <ul class="said">
        ${dossier.unread.map(({ file, why }) => html`<li><bdi class="n">${file}</bdi>${why.length === 0 ? "" : `: ${why.join(" ")}`}</li>`)}
      </ul>`;
  return {
    id: "sources",
    title: "Sources and their reliability",
    count: rows.length,
    body: html`${read}${rows.length > 0 && originsView(dossier, references)}${unread}`,
  };
}

export function gapsSection(dossier: Dossier, references: References): Section {
  const notices = dossier.notices.map(
    ({ code, severity, message, places, count: times }) =>
      html`<li>
        <span class="tag">${severity}</span>
        ${message}${places.length > 0 && html` <span class="soft">(${places.slice(0, 5).join(", ")}${places.length > 5 ? ` and ${count(places.length - 5, "other")}` : ""})</span>`}${times > 1 && html` <span class="soft">${count(times, "time")}</span>`}
        <code class="soft">${code}</code>
      </li>`,
  );
  const noticed =
    notices.length > 0 &&
    html`<h3>What was noticed while reading</h3>
      <ul class="said">
        ${notices}
      </ul>`;
  return {
    id: "gaps",
    title: "Gaps: what nobody says",
    count: dossier.gaps.length,
    body: html`${list(dossier.gaps, references, "No gap was found.")}${noticed}`,
  };
}

export function methodSection(dossier: Dossier, references: References): Section {
  const incidents = dossier.incidents.filter(({ lines }) => lines.length > 0);
  const attacks =
    incidents.length > 0 &&
    html`<h3>The attacks that are told apart</h3>
      <div class="cards two">
        ${incidents.map(
          ({ label, role, lines }) =>
            html`<article class="card">
              <h3><bdi>${label}</bdi></h3>
              <span class="tag">${role}</span>${list(lines, references, "")}
            </article>`,
        )}
      </div>`;
  const body = html`<p>
      Made by ${dossier.engine} from ${count(dossier.counts.statements, "statement")} in
      ${count(dossier.counts.sources, "source")}. Machine reading makes mistakes: check the marked words before you rely
      on a sentence. ${dossier.markingNote}
    </p>
    <h3>Decisions by people</h3>
    ${list(dossier.decisions, references, "Nobody has yet accepted, rejected or corrected a statement.")}${attacks}`;
  return { id: "method", title: "How this was made", body };
}
