import type { Command } from "commander";
import type { ActorMeaning, ActorName, ActorRelation, ActorReport } from "@kulla/casework";
import { describeActor, openKnowledge } from "@kulla/casework";
import { findCountry } from "@kulla/knowledge";
import { asOfOption } from "../as-of-date.ts";
import type { ActorQuery } from "../desk/desk.ts";
import { withDesk } from "../desk/desk.ts";
import { knowledgeAlone } from "../knowledge-alone.ts";
import { printFindings } from "../print-findings.ts";
import type { Screen } from "../screen.ts";
import { createScreen } from "../screen.ts";
import type { CommonOptions } from "../settings.ts";
import { drawTable } from "../table.ts";
import type { World } from "../terminal.ts";
import { safeForTerminal } from "../terminal.ts";

interface ActorOptions extends CommonOptions {
  readonly asOf?: string;
  readonly viewpoint?: string;
  readonly case?: string;
}

const HELP = `
One name may mean several actors, and each dataset has its own. They are shown apart: a name is somebody's word, and two records become one
by nobody's. With --viewpoint only what a dataset, a vendor or a speaker says counts, and names that are its own.

Examples:
  kulla actor "Fancy Bear"
  kulla actor STRONTIUM --viewpoint Microsoft
  kulla actor HEXANE --as-of 2022-09
  kulla actor EUROPIUM --case albania-2022
`;

export function addActorCommand(program: Command, world: World): void {
  program
    .command("actor")
    .description("Tell who calls an actor what, since when, by whose word, and what is not settled.")
    .argument("<name...>", "a name of an actor, or the id of its record")
    .option("--as-of <date>", "as known at the end of this day, month or year")
    .option("--viewpoint <who>", "only by the word of a dataset, a vendor or a speaker")
    .option("-c, --case <name>", "count what is said in a case too")
    .addHelpText("after", HELP)
    .action((words: string[], _own: unknown, command: Command) =>
      runActor(words.join(" "), command.optsWithGlobals(), world),
    );
}

async function runActor(name: string, options: ActorOptions, world: World): Promise<void> {
  const { case: caseName, viewpoint: of } = options;
  const asOf = asOfOption(options.asOf);
  const query = {
    name,
    ...(caseName !== undefined && { caseName }),
    ...(of !== undefined && { of }),
    ...(asOf !== undefined && { asOf }),
  };
  // A name alone needs no workspace, only the catalogue.
  const isAlone = caseName === undefined && options.server === undefined;
  const { value, findings } = isAlone
    ? await lookUp(query, options, world)
    : await withDesk(options, world, (desk) => desk.actor(query));
  const screen = createScreen(options, world);
  printFindings(findings, screen);
  if (screen.isJson) return screen.print(JSON.stringify(value, undefined, 2));
  if (findings.some(({ code }) => code === "actor-unknown")) {
    screen.note(findings.map(({ message }) => safeForTerminal(message)).join("\n"));
    return screen.note("Parts of names are found by: kulla catalogue search WORDS");
  }
  screen.print(reportText(value, screen));
}

async function lookUp({ name: query, of, asOf }: ActorQuery, options: ActorOptions, world: World) {
  const opened = openKnowledge(await knowledgeAlone(options, world, asOf), asOf);
  const viewpoint = { ...(of !== undefined && { of }), ...(asOf !== undefined && { asOf }) };
  const { value, findings } = describeActor({ knowledge: opened.value, query, viewpoint });
  return { value, findings: [...opened.findings, ...findings] };
}

function reportText(report: ActorReport, screen: Screen): string {
  const { meanings, relations, collisions, inCase, undated } = report;
  const blocks = [
    summary(report, screen),
    ...meanings.map((meaning, index) => meaningText(meaning, index + 1, screen)),
    relations.length === 0
      ? ""
      : section("How these and other actors stand to each other", relationTable(relations), screen),
    ...collisions.map(
      ({ dataset, records }) =>
        `Not settled: ${safeForTerminal(dataset)} gives this name to ${records.map(label).join(" and to ")}.`,
    ),
    inCase.length === 0
      ? ""
      : section(
          "In the case",
          drawTable(
            ["statement", "says", "by", "words"],
            inCase.map((one) => [one.statement.slice(0, 8), one.type, one.saidBy, one.quote]),
          ),
          screen,
        ),
    undated === 0 ? "" : `Left out, since nothing dates them: ${undated} assertions of names.`,
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

/** What the answer is, before the tables. */
function summary({ query, viewpoint, meanings, released }: ActorReport, { paint }: Screen): string {
  const records = meanings.length === 1 ? "one record" : `${meanings.length} records`;
  const whose = viewpoint.of === undefined ? "" : ` by the word of ${viewpoint.of}`;
  const when = viewpoint.asOf === undefined ? `, knowledge of ${released}` : `, as known in ${viewpoint.asOf}`;
  const apart = meanings.length > 1 ? " Nothing here makes them one." : "";
  return `${paint("bold", safeForTerminal(query))} is a name of ${safeForTerminal(`${records}${whose}${when}`)}.${apart}`;
}

function meaningText(
  { id, name, dataset, status, names, background, sisters = [] }: ActorMeaning,
  number: number,
  screen: Screen,
): string {
  const retired = status === undefined ? "" : ` (${status})`;
  const title = screen.paint("bold", safeForTerminal(`${number}. ${name}, ${id} of ${dataset}${retired}`));
  const facts =
    background === undefined
      ? []
      : [
          fact("state", background.sponsors, "sponsored by"),
          background.sponsors.length > 0 ? "" : fact("from", background.countries, "said to be from"),
          fact("unit", background.units, "said to be"),
          listFact(
            "hits",
            [...background.victims.countries, ...background.victims.sectors].map(({ value }) => countryName(value)),
          ),
          listFact("active", activeText(background.active)),
          listFact(
            "sisters",
            background.sisters.map(
              ({ group, because, distinct }, at) =>
                `${sisters[at] ?? group} (${group}; ${[...(distinct ? ["told apart"] : []), ...because.map((one) => SISTER_REASONS[one])].join(", ")})`,
            ),
          ),
        ];
  const table = drawTable(["name", "whose", "since", "by whose word"], names.map(nameRow));
  return [title, ...facts.filter((line) => line !== ""), indent(table)].join("\n");
}

function activeText({ since, until }: { readonly since?: string; readonly until?: string }): string[] {
  if (since === undefined && until === undefined) return [];
  return [`${since ?? "?"} to ${until ?? "?"}`];
}

function fact(
  name: string,
  values: readonly { readonly value: string; readonly assertedBy: readonly string[] }[],
  verb: string,
): string {
  const texts = values.map(
    ({ value, assertedBy }) => `${verb} ${countryName(value)} by the word of ${assertedBy.join(", ")}`,
  );
  return listFact(name, texts);
}

/** `Russia` for `RU`; what is no code stays as it is. */
function countryName(value: string): string {
  return /^[A-Z]{2}$/u.test(value) ? (findCountry(value)?.name ?? value) : value;
}

function listFact(name: string, values: readonly string[]): string {
  return values.length === 0 ? "" : `   ${name.padEnd(8)} ${safeForTerminal(values.join(", "))}`;
}

/** Citations shown of a name; the others are counted. */
const SHOWN = 2;

type SisterReason = NonNullable<ActorMeaning["background"]>["sisters"][number]["because"][number];

const SISTER_REASONS: Readonly<Record<SisterReason, string>> = {
  record: "another dataset has one record for both",
  name: "one dataset gives both one name",
  campaign: "one campaign is attributed to both",
  "part-of": "said to be part of one another",
  overlaps: "said to overlap",
  "suspected-same": "suspected to be the same",
  "works-with": "said to work together",
  malware: "they share malware that hardly anybody else has",
};

function nameRow({ name, vendor, saidBy, since, disputedBy, renamedTo }: ActorName): readonly string[] {
  const more = saidBy.length - SHOWN - 1;
  const said = `${saidBy.slice(0, SHOWN + 1).join("; ")}${more > 0 ? `; ${more} more` : ""}`;
  const dispute = disputedBy.length === 0 ? "" : ` – disputed by ${disputedBy.join(", ")}`;
  const now =
    renamedTo === undefined
      ? ""
      : `; ${renamedTo.since === undefined ? "later" : `since ${renamedTo.since}`} ${renamedTo.name} (${renamedTo.saidBy})`;
  return [name, vendor ?? "", sinceText(since), said + now + dispute];
}

function sinceText(since: string | undefined): string {
  return since?.replace("../", "by ") ?? "";
}

function relationTable(relations: readonly ActorRelation[]): string {
  return drawTable(
    ["actor", "", "actor", "since", "by whose word"],
    relations.map((one) => {
      const said = one.saidBy.slice(0, SHOWN + 1).join("; ");
      const likely = one.likelihood === undefined ? "" : ` (${one.likelihood})`;
      const quote = one.quote === undefined ? "" : `: »${one.quote}« (${one.source ?? ""})`;
      const words = one.relation.replaceAll("-", " ");
      return [label(one.left), words + likely, label(one.right), sinceText(one.since), said + quote];
    }),
  );
}

function label({
  name,
  record,
  id,
}: {
  readonly name: string;
  readonly record?: string;
  readonly id?: string;
}): string {
  const number = record ?? id;
  return number === undefined ? name : `${name} (${number.startsWith("misp:") ? `${number.slice(0, 13)}…` : number})`;
}

function section(title: string, body: string, { paint }: Screen): string {
  return `${paint("bold", title)}\n${indent(body)}`;
}

function indent(text: string): string {
  return text
    .split("\n")
    .map((line) => `   ${line}`)
    .join("\n");
}
