import type { AssessmentPart, ToldArgument, ToldSensitivity, ToldWeighing } from "../../dossier/assessment/part.ts";
import { count, inWords } from "../../dossier/english.ts";
import { percentWords } from "../../dossier/likelihood-words.ts";
import { signedNats } from "../../dossier/nats.ts";
import { html } from "../html.ts";
import type { Html, Piece } from "../html.ts";
import type { References } from "../references.ts";
import { list, table } from "../section.ts";
import { natsBar, shiftLine } from "./bars.ts";
import { fakeableTag } from "./fakeable-tag.ts";

/** Publications of the catalogue that are named beside an argument. */
const WORKS = 2;

function works({ works: all }: ToldArgument): Piece {
  if (all.length === 0) return "";
  const more = all.length - WORKS;
  const rest = more > 0 ? ` and ${count(more, "other")}` : "";
  return html`<div class="small soft">
    known from
    ${all.slice(0, WORKS).map((work, at) => html`${at === 0 ? "" : ", "}<bdi>${work}</bdi>`)}${rest}
  </div>`;
}

type Range = Parameters<typeof natsBar>[1];

function rangeOf(weighings: readonly ToldWeighing[]): Range {
  const all = weighings.flatMap(({ arguments: some, rest }) => [...some.map(({ nats }) => nats), rest.nats]);
  return { least: Math.min(0, ...all), most: Math.max(0, ...all) };
}

function weighing(one: ToldWeighing, range: Range, references: References): Html {
  const rows = one.arguments.map(
    (argument) =>
      html`<tr>
        <td class="wide">${references.write(argument.sentence)}${works(argument)}</td>
        <td class="draws">${natsBar(argument.nats, range)}</td>
        <td class="num">${signedNats(argument.nats)}</td>
        <td>
          ${argument.fakeable === undefined ? "beforehand" : html`${argument.channel}<br />${fakeableTag(argument.fakeable)}`}
        </td>
      </tr>`,
  );
  const rest =
    one.rest.count > 0 &&
    html`<tr>
      <td class="wide soft">${count(one.rest.count, "weaker item")} together</td>
      <td class="draws">${natsBar(one.rest.nats, range)}</td>
      <td class="num">${signedNats(one.rest.nats)}</td>
      <td></td>
    </tr>`;
  const total = html`<tr class="total">
    <td class="wide">All together</td>
    <td></td>
    <td class="num">${signedNats(one.total)}</td>
    <td></td>
  </tr>`;
  const heads = ["What was observed", "For it or against it", "Nats", "Kind"];
  return html`<div class="weigh">
    ${table(`What speaks for and against: ${one.name}`, heads, [...rows, ...(rest === false ? [] : [rest]), total])}
  </div>`;
}

/** The contributions to each leading hypothesis as bars, which add up. */
export function weighingsView({ weighings }: AssessmentPart, references: References): Piece {
  if (weighings.length === 0) return "";
  const range = rangeOf(weighings);
  return html`<h3>How the evidence adds up</h3>
    <p class="lead">
      Each item adds to a hypothesis, or takes from it. The unit is the nat: 0.7 make the odds twice as high, 2.3 ten
      times.
    </p>
    ${weighings.map((one) => weighing(one, range, references))}`;
}

function sensitivityRow(one: ToldSensitivity, isNamed: boolean, references: References): Html {
  const { sentence, of, before, after, leads, named } = one;
  const then: Piece = leads !== undefined && html`<div class="small">then <bdi class="n">${leads}</bdi> leads</div>`;
  return html`<tr>
    <td class="wide"><span class="tag">${of}</span> ${references.write(sentence)}${then}</td>
    <td class="draws">${shiftLine(before, after)}</td>
    <td class="num">${percentWords(after)}</td>
    ${isNamed && html`<td class="num">${named === undefined ? "–" : percentWords(named)}</td>`}
  </tr>`;
}

/** What the answer would be without an item or a source, and the items on which it hangs. */
export function sensitivityView(part: AssessmentPart, references: References): Piece {
  const { sensitivity, pivotal, leading, named } = part;
  if (sensitivity.length === 0) return "";
  const [{ before }] = sensitivity as readonly [ToldSensitivity];
  const hangs =
    pivotal.length === 0
      ? html`<p>The loss of no five items changes the answer.</p>`
      : html`<p>
            The answer hangs on ${inWords(pivotal.length, "item")}: if ${pivotal.length === 1 ? "it fails" : "they fail together"},
            the answer is another.
          </p>
          ${list(pivotal, references, "")}`;
  const caption = `Probability of ${leading ?? "the leading hypothesis"} without one item or one source; with everything it is ${percentWords(before)}`;
  const heads = ["Without", "From the ring to the dot", `Then ${leading ?? "it"}`];
  const rows = sensitivity.map((one) => sensitivityRow(one, named !== undefined, references));
  return html`<h3>What would change the answer</h3>
    ${hangs}${table(caption, named === undefined ? heads : [...heads, `Then ${named}`], rows)}`;
}
