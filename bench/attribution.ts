// Attribution: how long it takes to weigh every group for a case, to try each item's loss, and to give the whole assessment.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AttributionModel, CaseEvidence, EvidenceItem, Observed } from "@kulla/attribution";
import { assess, leaveOneOut, openModel, weigh } from "@kulla/attribution";
import { openCatalogue, openRelations } from "@kulla/knowledge";
import { timeRuns } from "./measure.ts";
import { REPOSITORY } from "./texts.ts";

export interface AttributionRow {
  readonly what: string;
  readonly milliseconds: number;
  readonly slowest: number;
  /** What the design asks for. */
  readonly target: string;
}

const DATA = join(REPOSITORY, "packages/knowledge/data");
const ITEMS = 200;

export async function attributionSpeeds(): Promise<readonly AttributionRow[]> {
  const [catalogueText, relationsText] = ["catalogue.json", "relations.json"].map((name) =>
    readFileSync(join(DATA, name), "utf8"),
  );
  const load = (): readonly [ReturnType<typeof openCatalogue>, ReturnType<typeof openRelations>] => [
    openCatalogue(catalogueText ?? ""),
    openRelations(relationsText ?? ""),
  ];
  const [catalogue, relations] = load();
  const open = (): AttributionModel => openModel(relations.value, catalogue.value);
  const model = open();
  const evidence = evidenceOf(model);
  const weighing = weigh(model, evidence);
  const groups = weighing.ranking.length - 1;
  const row = async (what: string, target: string, work: () => unknown): Promise<AttributionRow> => {
    const { median, slowest } = await timeRuns(work, 15);
    return { what, milliseconds: median, slowest, target };
  };
  return [
    await row("open the catalogue and the relations", "under 150 ms", load),
    await row("make the model ready", "", open),
    await row(`rank ${groups} groups by ${ITEMS} items`, "under 20 ms", () => weigh(model, evidence)),
    await row(`leave each of ${ITEMS} items and their sources out`, "under 1 s", () => leaveOneOut(weighing)),
    await row(`the whole assessment of ${ITEMS} items`, "", () => assess(model, evidence)),
  ];
}

/** Evidence as rich as a large case has: techniques, software, victims, and pointers that share origins. */
function evidenceOf({ profiles }: AttributionModel): CaseEvidence {
  const techniques = [...profiles.techniques.keys()].sort().filter((_, at) => at % 6 === 0);
  const software = [...profiles.software.keys()].sort().filter((_, at) => at % 20 === 0);
  const items = [
    ...techniques.map((id) => itemOf(`technique:${id}`, "technique", { kind: "technique", technique: id })),
    ...software.map((id) => itemOf(`software:${id}`, "malware", { kind: "software", software: id })),
    ...["AL", "US", "IL"].map((country) => itemOf(`victim:${country}`, "victim", { kind: "victim country", country })),
  ];
  const channels = ["infrastructure", "code", "state's statement"] as const;
  const pointers = Array.from({ length: ITEMS - items.length }, (_, at): EvidenceItem => {
    const group = profiles.groups[(at * 7) % profiles.groups.length] ?? "";
    const to = at % 2 === 0 ? ({ kind: "state", country: "IR" } as const) : ({ kind: "group", id: group } as const);
    const channel = channels[at % channels.length] ?? "code";
    return itemOf(`pointer:${at}`, channel, { kind: "pointer", to, ratio: 2 + (at % 9) }, [`origin ${at % 11}`]);
  });
  return { items: [...items, ...pointers].slice(0, ITEMS) };
}

function itemOf(
  id: string,
  channel: EvidenceItem["channel"],
  observed: Observed,
  origins: readonly string[] = ["report"],
): EvidenceItem {
  const source = `Source ${id.length % 7}`;
  return {
    id,
    channel,
    observed,
    roles: ["whole"],
    origins,
    sources: [source],
    grade: "B2",
    because: [],
    text: `Observed ${id}.`,
  };
}
