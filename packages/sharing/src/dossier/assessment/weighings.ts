import type { Hypothesis, Matrix } from "@kulla/attribution";
import { name, oneLine } from "../sentence.ts";
import type { Sentence } from "../dossier.ts";
import type { ToldArgument, ToldMatrix, ToldSensitivity, ToldWeighing } from "./part.ts";
import { engineSentence, hypothesisName, itemSentence } from "./tell.ts";
import type { Telling } from "./tell.ts";

/** Known hypotheses whose arguments are told in full, and arguments of each. */
const WEIGHED = 2;
const ARGUMENTS = 12;

/** A change of probability that a reader sees. */
const FELT = 0.01;

/** The item of the argument that an unknown actor starts with. */
const PRIOR_ITEM = "prior";

/** Longest reason that a person gave for a rating, in UTF-16 code units. */
const REASON_LIMIT = 400;

/** Changes that are told, and how many of them even where they are not felt. */
const CHANGES = 10;
const AT_LEAST = 3;

function toldArguments(telling: Telling, { arguments: all }: Hypothesis): ToldArgument[] {
  return all.slice(0, ARGUMENTS).map((one) => ({
    item: one.item,
    sentence: engineSentence(telling, one.text, one.because),
    channel: one.channel,
    nats: one.nats,
    ...(one.item === PRIOR_ITEM ? {} : { fakeable: one.fakeable }),
    works: one.works,
  }));
}

/** How the sums come about: of the two leading hypotheses and of the unknown actor, those that have arguments. */
export function toldWeighings(telling: Telling): ToldWeighing[] {
  const [{ hypotheses }] = telling.assessment.roles;
  const known = hypotheses.filter(({ actor }) => actor.kind !== "unknown");
  const chosen = hypotheses.filter((one) => known.indexOf(one) < WEIGHED || one.byHand === true);
  return chosen
    .filter((one) => one.arguments.length > 0)
    .map((one) => {
      const rest = one.arguments.slice(ARGUMENTS);
      return {
        id: one.id,
        name: hypothesisName(telling, one.name),
        total: one.nats,
        arguments: toldArguments(telling, one),
        rest: { count: rest.length, nats: rest.reduce((sum, { nats }) => sum + nats, 0) },
      };
    });
}

/** Of whom the leave-one-out speaks: the most probable hypothesis of the attack as a whole. */
export function leadingOf({ assessment }: Telling): Hypothesis | undefined {
  return assessment.roles[0].hypotheses[0];
}

/** Without which item, without which source: the largest changes first. */
export function toldSensitivity(telling: Telling): ToldSensitivity[] {
  const { sensitivity, roles } = telling.assessment;
  const names = new Map(roles[0].hypotheses.map((one) => [one.id, one.name]));
  const before = leadingOf(telling)?.probability ?? 0;
  const felt = sensitivity.filter(
    ({ change, leads, named }, at) =>
      at < AT_LEAST || leads !== undefined || Math.abs(change) >= FELT || Math.abs(named?.change ?? 0) >= FELT,
  );
  return felt.slice(0, CHANGES).map(({ without, probability, leads, named }) => ({
    sentence:
      "item" in without
        ? itemSentence(telling, without.item)
        : telling.material.words.weighed.allOf(name(without.source)),
    of: "item" in without ? "item" : "source",
    before,
    after: probability,
    ...(leads === undefined ? {} : { leads: hypothesisName(telling, names.get(leads) ?? leads) }),
    ...(named === undefined ? {} : { named: named.probability }),
  }));
}

/** The smallest set of items whose loss changes the answer. */
export function toldPivotal(telling: Telling): Sentence[] {
  return (telling.assessment.pivotal ?? []).map((item) => itemSentence(telling, item));
}

/** The matrix with its columns named; each rating by hand gets a note. */
export function toldMatrix(telling: Telling): ToldMatrix {
  const { matrix, roles, levels } = telling.assessment;
  const all = [
    ...roles.flatMap(({ hypotheses }) => hypotheses),
    ...levels.cluster,
    ...levels.organisation,
    ...levels.state,
  ];
  const byId = new Map(all.map((one) => [one.id, one]));
  const notes: Sentence[] = [];
  const cell = ({ rating, nats, overridden, model }: Matrix["rows"][number]["cells"][number]) => {
    if (overridden === undefined) return { rating, nats };
    notes.push(
      telling.material.words.weighed.rated(rating, model, { kind: "phrase", text: oneLine(overridden, REASON_LIMIT) }),
    );
    return { rating, nats, note: notes.length };
  };
  return {
    columns: matrix.hypotheses.map((id, at) => ({
      name: hypothesisName(telling, byId.get(id)?.name ?? id),
      probability: byId.get(id)?.probability ?? 0,
      inconsistency: matrix.inconsistency[at] ?? 0,
    })),
    rows: matrix.rows.map(({ item, cells, diagnosticity, credibility, relevance }) => ({
      sentence: itemSentence(telling, item),
      cells: cells.map(cell),
      diagnosticity,
      credibility,
      relevance,
    })),
    notes,
  };
}
