/** One speaker who is reported to attribute in different ways. */
import { claimsCertainty } from "../likelihood.ts";
import { nameKey, nameWords } from "../name.ts";
import { anyRelated } from "../related-names.ts";
import type { Statement } from "../statement.ts";
import type { CaseView, Disagreement, Position, StatementOf } from "./disagreement.ts";
import {
  disagree,
  incidentOf,
  incidentTopic,
  linkedSets,
  mayShareIncident,
  positionsBy,
  statementsOf,
} from "./disagreement.ts";
import { isChange } from "./change-over-time.ts";

type Attribution = StatementOf<"attribution">;

// Words that make of a country's name its government, and words that make of it people from there.
const STATE_WORDS = new Set(
  "government state regime ministry intelligence military gru fsb svr irgc mois kremlin tehran moscow sponsored backed directed army agency".split(
    " ",
  ),
);
const PEOPLE_WORDS = new Set(
  "hacker hackers hacktivists cybercriminals criminals individuals nationals speaking citizens people origin located based".split(
    " ",
  ),
);

const SURE = /\b(?:confirm|conclude|determine|establish|certain|proof|prove|high confidence|evidence)/i;

export function findAttributionContradictions(view: CaseView): readonly Disagreement[] {
  const told = statementsOf(view, "attribution").filter(({ claim }) => claim.about === "actor");
  const bySpeaker = linkedSets(
    told,
    (statement) => keyOf(view, statement),
    (a, b) => mayShareIncident(view, a, b),
    { of: (statement) => JSON.stringify(speakersOf(statement)), may: isSameSpeaker },
  );
  const suspects = new Suspects(view);
  return bySpeaker.flatMap((own) => {
    const told = { view, own, suspects };
    return [...compareLevels(told), ...compareStances(told), ...compareCertainty(told)];
  });
}

/** What one speaker is told to attribute. */
interface Told {
  readonly view: CaseView;
  readonly own: readonly Attribution[];
  readonly suspects: Suspects;
}

/** What Mandiant attributed: to hackers of a country, or to its government. */
function compareLevels({ view, own, suspects }: Told): readonly Disagreement[] {
  const asserted = own.filter(({ stance }) => stance === "asserts" || stance === "hedges");
  const positions = positionsBy(asserted, ({ claim }) => claim.to.join(", "));
  return disagree(
    {
      kind: "attribution",
      nature: "conflict",
      topic: `whom ${speakerOf(own)} blames for ${topicOf(view, own)}`,
      severity: "high",
      once: true,
      why: "People from a country are not its government: the reports of one attribution differ in strength.",
    },
    positions,
    (a, b) => suspects.mayClash(a, b) && clashByLevel(a, b),
  );
}

function clashByLevel(a: Position, b: Position): boolean {
  const level = (position: Position) => new Set(attributionsOf(position).flatMap(({ claim }) => claim.to.map(levelOf)));
  const [left, right] = [level(a), level(b)];
  const isState = (levels: ReadonlySet<string>) => levels.has("state") && !levels.has("people");
  const isPeople = (levels: ReadonlySet<string>) => levels.has("people") && !levels.has("state");
  return (isState(left) && isPeople(right)) || (isPeople(left) && isState(right));
}

function levelOf(name: string): "state" | "people" | "other" {
  const words = nameWords(name);
  if (words.some((word) => STATE_WORDS.has(word))) return "state";
  return words.some((word) => PEOPLE_WORDS.has(word)) ? "people" : "other";
}

/** One speaker is said to be sure, and to be in doubt or not to have said so, of the same attribution. */
function compareStances({ view, own, suspects }: Told): readonly Disagreement[] {
  const positions = positionsBy(own, (statement) =>
    statement.stance === "counter-accusation"
      ? undefined
      : `${statement.stance}: ${statement.wording?.words ?? statement.claim.to.join(", ")}`,
  );
  const differ = (a: Position, b: Position) =>
    suspects.mayClash(a, b) && areOneVoice(a, b) && (isFarSurer(a, b) || isFarSurer(b, a));
  const finding = {
    kind: "attribution" as const,
    topic: `how sure ${speakerOf(own)} is about ${topicOf(view, own)}`,
    once: true,
  };
  const conflict = disagree(
    {
      ...finding,
      nature: "conflict",
      severity: "high",
      why: "One speaker is reported to assert an attribution, and to doubt or reject it, with no time between that would explain it.",
    },
    positions,
    (a, b) => differ(a, b) && !isChange(view, a, b),
  );
  const development = disagree(
    { ...finding, nature: "development", severity: "low", why: "The speaker became surer, or less sure, over time." },
    positions,
    (a, b) => differ(a, b) && isChange(view, a, b),
  );
  return [...conflict, ...development].map((one) => ({
    ...one,
    topic: `how sure ${voiceOf(one, own)} is about ${topicOf(view, own)}`,
  }));
}

/** Who stands on both sides: the set may hold a state beside its agencies, and be named after another of them. */
function voiceOf({ positions }: Disagreement, own: readonly Attribution[]): string {
  const [first = [], ...others] = positions.map((position) => attributionsOf(position).map((one) => speakersOf(one)));
  const onAll = first.find((names) =>
    others.every((position) => position.some((other) => other.join() === names.join())),
  );
  return onAll?.join(", ") ?? speakerOf(own);
}

/** The one name has all words of the other: `Rama`, `Edi Rama`. A country's officials are not one voice. */
function areOneVoice(a: Position, b: Position): boolean {
  const namesIn = (position: Position) => attributionsOf(position).flatMap(speakersOf).map(nameWords);
  const holds = (longer: readonly string[], shorter: readonly string[]) =>
    shorter.every((word) => longer.includes(word));
  return namesIn(a).some((left) => namesIn(b).some((right) => holds(left, right) || holds(right, left)));
}

/** Says it with certainty where the other doubts it, or says it where the other rejects it. "Linked" and "suspects" go together. */
function isFarSurer(a: Position, b: Position): boolean {
  const [one, other] = [attributionsOf(a)[0], attributionsOf(b)[0]];
  if (one?.stance !== "asserts") return other?.stance === "rejects" && one?.stance === "hedges";
  if (other?.stance === "rejects") return true;
  const words = one.wording?.words;
  return other?.stance === "hedges" && (words === undefined || claimsCertainty(words) || SURE.test(words));
}

/** One phrase of certainty in several translations. */
function compareCertainty({ own, suspects }: Told): readonly Disagreement[] {
  const certain = own.filter(
    ({ wording, stance }) => stance === "asserts" && wording !== undefined && claimsCertainty(wording.words),
  );
  return disagree(
    {
      kind: "attribution",
      nature: "variant",
      topic: `words of certainty of ${speakerOf(own)}`,
      severity: "low",
      once: true,
      why: "Different words of certainty for one statement: most likely translations of one phrase.",
    },
    positionsBy(certain, ({ wording }) => wording?.words),
    (a, b) => suspects.mayClash(a, b) && nameKey(a.value) !== nameKey(b.value),
  );
}

function attributionsOf(position: Position): readonly Attribution[] {
  return position.statements.filter((statement): statement is Attribution => statement.claim.type === "attribution");
}

/** Whom positions blame for which incident: each pair of positions is compared, and many statements of one say the same. */
class Suspects {
  readonly #view: CaseView;
  readonly #known = new WeakMap<readonly Statement[], readonly Attribution[]>();

  constructor(view: CaseView) {
    this.#view = view;
  }

  /** Both speak of one incident and of one suspect. */
  mayClash(a: Position, b: Position): boolean {
    return this.#of(a).some((left) =>
      this.#of(b).some(
        (right) => mayShareIncident(this.#view, left, right) && anyRelated(left.claim.to, right.claim.to),
      ),
    );
  }

  /** One attribution for each suspect and incident. */
  #of(position: Position): readonly Attribution[] {
    const known = this.#known.get(position.statements);
    if (known !== undefined) return known;
    const told = positionsBy(attributionsOf(position), (one) =>
      JSON.stringify([...one.claim.to, incidentOf(this.#view, one) ?? ""]),
    );
    const found = told.flatMap(({ statements }) => statements.slice(0, 1));
    this.#known.set(position.statements, found);
    return found;
  }
}

/** Attributions of one key have the same speaker, suspects and incident. */
function keyOf(view: CaseView, statement: Attribution): string {
  return [speakersOf(statement).join("+"), statement.claim.to.join("+"), incidentOf(view, statement) ?? ""].join("|");
}

function isSameSpeaker(a: Attribution, b: Attribution): boolean {
  return anyRelated(speakersOf(a), speakersOf(b));
}

function speakersOf({ claim, speakers }: Attribution): readonly string[] {
  return claim.by.length > 0 ? claim.by : speakers.slice(0, 1).map(({ name }) => name);
}

function speakerOf(own: readonly Attribution[]): string {
  return own[0] === undefined ? "a speaker" : speakersOf(own[0]).join(", ");
}

function topicOf(view: CaseView, own: readonly Attribution[]): string {
  return incidentTopic(view, own[0] === undefined ? undefined : incidentOf(view, own[0]));
}
