import type { NextEvidence } from "../assessment.ts";
import type { Channel } from "../evidence.ts";
import { countryWeights, sectorWeights } from "../model/victims.ts";
import type { AttributionModel } from "../model/open-model.ts";
import type { Weights } from "../model/row.ts";
import { softwareWeights, techniqueWeights } from "../model/technical.ts";
import { isInQuestion } from "../model/weigh.ts";
import type { Weighing } from "../model/weighing.ts";
import { compareText } from "../order.ts";

/** Hypotheses that the search tells apart: the most probable ones, and the unknown actor. The others stand together. */
const HYPOTHESES = 15;

/** Gains below this are not worth a search. */
const LEAST_GAIN = 0.005;

/** One thing that a search may bring: how probable it is under each hypothesis, and what it would add to each. */
interface Outcome {
  /** In the order of the hypotheses. */
  readonly probability: readonly number[];
  readonly nats: readonly number[];
}

/** Candidates in question with their probabilities, which add up to 1: the last stands for all others. */
interface Question {
  readonly candidates: readonly number[];
  readonly unknown: number;
  readonly probability: readonly number[];
}

/**
 * What to look for next: for each kind of evidence the expected information gain about who did it, the largest first. Techniques, software and victims are drawn from what the groups in question
 * are known for; what points to somebody is drawn from how often such evidence is found and how telling it is.
 */
export function nextEvidence(weighing: Weighing): readonly NextEvidence[] {
  const question = questionOf(weighing);
  const seen = new Set(weighing.scorer.table.rows.map(({ item }) => item.channel));
  const drawn: (readonly [Channel, readonly Outcome[]])[] = [
    ["malware", softwareOutcomes(weighing, question, "malware")],
    ["tool", softwareOutcomes(weighing, question, "tool")],
    ["technique", techniqueOutcomes(weighing, question)],
  ];
  if (!seen.has("victim")) drawn.push(["victim", victimOutcomes(weighing, question)]);
  const pointers = POINTERS.filter(({ channel }) => !seen.has(channel)).map(
    (pointer) => [pointer.channel, pointerOutcomes(question, pointer)] as const,
  );
  return [...drawn, ...pointers]
    .map(([channel, outcomes]) => ({ channel, gain: expectedGain(question, outcomes), text: TEXTS[channel](weighing) }))
    .filter(({ gain }) => gain >= LEAST_GAIN)
    .sort((a, b) => b.gain - a.gain || compareText(a.channel, b.channel));
}

function questionOf({ ranking, scorer }: Weighing): Question {
  const unknown = scorer.table.candidates.length - 1;
  const known = ranking.filter(({ candidate }) => candidate !== unknown).slice(0, HYPOTHESES);
  const own = ranking.find(({ candidate }) => candidate === unknown)?.probability ?? 0;
  const shown = known.map(({ probability }) => probability);
  const rest = Math.max(0, 1 - own - shown.reduce((sum, one) => sum + one, 0));
  return {
    candidates: [...known.map(({ candidate }) => candidate), unknown],
    unknown,
    probability: [...shown, own, rest],
  };
}

/** Σ P(o)·(H(now) − H(after o)), in nats. What is left of the probability of all outcomes is that nothing is found, which changes nothing. */
function expectedGain({ probability }: Question, outcomes: readonly Outcome[]): number {
  const now = entropy(probability);
  let gain = 0;
  for (const outcome of outcomes) {
    const joint = probability.map((own, at) => own * (outcome.probability[at] ?? 0));
    const chance = joint.reduce((sum, one) => sum + one, 0);
    if (chance <= 0) continue;
    const weights = probability.map((own, at) => own * Math.exp(outcome.nats[at] ?? 0));
    const total = weights.reduce((sum, one) => sum + one, 0);
    gain += chance * (now - entropy(weights.map((one) => one / total)));
  }
  return Math.max(0, gain);
}

function entropy(probabilities: readonly number[]): number {
  return probabilities.reduce((sum, one) => (one > 0 ? sum - one * Math.log(one) : sum), 0);
}

/**
 * An outcome drawn from what is known of groups: alike for all that a group has, for others by how many groups have it.
 *
 * @param nest λ for what tells of likeness to groups.
 */
function drawnOutcomes(
  question: Question,
  things: readonly { readonly users: ReadonlySet<number>; readonly weights: () => Weights }[],
  found: { readonly known: number; readonly unknown: number },
  nest = 1,
): readonly Outcome[] {
  const counts = new Map<number, number>();
  let uses = 0;
  for (const { users } of things) {
    uses += users.size;
    for (const user of users) counts.set(user, (counts.get(user) ?? 0) + 1);
  }
  return things.flatMap(({ users, weights }): Outcome[] => {
    if (!question.candidates.some((candidate) => users.has(candidate))) return [];
    const common = users.size / Math.max(1, uses);
    const probability = question.candidates.map((candidate) => {
      if (candidate === question.unknown) return found.unknown * common;
      return users.has(candidate) ? found.known / (counts.get(candidate) ?? 1) : 0;
    });
    const added = weights();
    const nats = question.candidates.map((candidate) =>
      candidate === question.unknown ? (1 - nest) * moreLikeness(question, added) : (added.get(candidate) ?? 0),
    );
    return [{ probability: [...probability, found.known * common], nats: [...nats, 0] }];
  });
}

/** How much likeness to groups in all grows, ln Σ exp(s), where single groups gain: of that the unknown actor has its part. */
function moreLikeness({ candidates, unknown, probability }: Question, added: Weights): number {
  let [before, after] = [0, 0];
  probability.forEach((own, at) => {
    const candidate = candidates[at];
    if (candidate === unknown) return;
    before += own;
    after += own * Math.exp(candidate === undefined ? 0 : (added.get(candidate) ?? 0));
  });
  return before > 0 ? Math.log(after / before) : 0;
}

/** How often software that is found is one that its user is known for. A judgement: most of what new actors bring is new. */
const KNOWN_SOFTWARE = { known: 0.7, unknown: 0.25 };

function softwareOutcomes(
  { model, scorer }: Weighing,
  question: Question,
  type: "malware" | "tool",
): readonly Outcome[] {
  const { rows } = scorer.table;
  const observed = new Set(rows.flatMap(({ kind, key }) => (kind === "software" ? [key] : [])));
  const things = [...model.profiles.software].flatMap(([id, users]) =>
    observed.has(id) || model.software.get(id)?.type !== type
      ? []
      : [{ users: new Set(users.keys()), weights: () => together(softwareWeights(model, id), scorer.ifSeen(id)) }],
  );
  return drawnOutcomes(question, things, KNOWN_SOFTWARE, model.parameters.nest);
}

/** A technique that is found is nearly always one that somebody is known for. */
const KNOWN_TECHNIQUE = { known: 0.8, unknown: 0.8 };

function techniqueOutcomes({ model, scorer }: Weighing, question: Question): readonly Outcome[] {
  const { rows } = scorer.table;
  const observed = new Set(rows.flatMap(({ kind, key }) => (kind === "technique" ? [key] : [])));
  const share = 1 / Math.sqrt(observed.size + 1);
  const things = [...model.profiles.techniques].flatMap(([id, users]) =>
    observed.has(id)
      ? []
      : [
          {
            users: new Set(users.keys()),
            weights: () => together(scaled(techniqueWeights(model, id), share), scorer.ifSeen(id)),
          },
        ],
  );
  return drawnOutcomes(question, things, KNOWN_TECHNIQUE, model.parameters.nest);
}

function victimOutcomes({ model }: Weighing, question: Question): readonly Outcome[] {
  const countries = victimThings(model, ({ victimCountries }) => victimCountries, countryWeights);
  const sectors = victimThings(model, ({ victimSectors }) => victimSectors, sectorWeights);
  // One incident has one victim: of either kind one is drawn, and the better counted.
  const found = { known: 0.7, unknown: 0.7 };
  const [byCountry, bySector] = [countries, sectors].map((things) => drawnOutcomes(question, things, found));
  const gain = (outcomes: readonly Outcome[] = []): number => expectedGain(question, outcomes);
  return (gain(byCountry) >= gain(bySector) ? byCountry : bySector) ?? [];
}

type Facts = AttributionModel["facts"] extends ReadonlyMap<string, infer F> ? F : never;

function victimThings(
  model: AttributionModel,
  victimsOf: (facts: Facts) => readonly string[],
  weightsOf: (model: AttributionModel, victim: string) => Weights,
): { readonly users: ReadonlySet<number>; readonly weights: () => Weights }[] {
  const users = new Map<string, Set<number>>();
  model.profiles.groups.forEach((group, index) => {
    const facts = model.facts.get(group);
    for (const victim of facts === undefined ? [] : victimsOf(facts)) {
      users.set(victim, (users.get(victim) ?? new Set<number>()).add(index));
    }
  });
  return [...users]
    .sort(([a], [b]) => compareText(a, b))
    .map(([victim, own]) => ({ users: own, weights: () => weightsOf(model, victim) }));
}

function together(some: Weights, more: Weights): Weights {
  const sum = new Map(some);
  for (const [candidate, nats] of more) sum.set(candidate, (sum.get(candidate) ?? 0) + nats);
  return sum;
}

function scaled(weights: Weights, share: number): Weights {
  return new Map([...weights].map(([candidate, nats]) => [candidate, nats * share]));
}

/** A kind of evidence that points to somebody. */
interface Pointer {
  readonly channel: Channel;
  /** How often a search finds such evidence. */
  readonly found: number;
  /** P(it points to g | g) over P(it points to g | another). */
  readonly ratio: number;
}

/** Judgements of how often each is found in cases that become public, and how telling it is when it is; the order matters more than the values. */
const POINTERS: readonly Pointer[] = [
  { channel: "infrastructure", found: 0.35, ratio: 30 },
  { channel: "code", found: 0.3, ratio: 20 },
  { channel: "operator's mistake", found: 0.1, ratio: 30 },
  { channel: "vendor's statement", found: 0.4, ratio: 8 },
  { channel: "state's statement", found: 0.2, ratio: 10 },
  { channel: "working hours", found: 0.4, ratio: 2.5 },
  { channel: "language", found: 0.25, ratio: 2 },
];

/** Whoever errs, errs towards a plausible actor: it points to each of the others in question alike. */
function pointerOutcomes({ candidates, unknown }: Question, { found, ratio }: Pointer): readonly Outcome[] {
  const known = candidates.filter((candidate) => candidate !== unknown);
  // The ratio is kept where finding, right or wrong, would take more than all the probability: such evidence tells little, however often there is some.
  const right = Math.min(found, 1 / (1 + (known.length - 1) / ratio));
  const wrong = right / ratio;
  const pointing = known.map((to): Outcome => {
    const probability = [...candidates.map((candidate) => (candidate === to ? right : wrong)), wrong];
    return { probability, nats: probability.map((own) => Math.log(own)) };
  });
  const none = [
    ...candidates.map((candidate) => 1 - (candidate === unknown ? 0 : right - wrong) - known.length * wrong),
    1 - known.length * wrong,
  ];
  return [...pointing, { probability: none, nats: none.map((own) => Math.log(own)) }];
}

/** Names of the two groups that are most in question. */
function rivalsOf(weighing: Weighing): string {
  const known = weighing.ranking.filter((one) => one.actor.kind !== "unknown" && isInQuestion(weighing, one));
  const [first, second] = known.map(({ name }) => name);
  if (first === undefined) return "known groups";
  return second === undefined ? first : `${first} and ${second}`;
}

const TEXTS: Readonly<Record<Channel, (weighing: Weighing) => string>> = {
  malware: (weighing) =>
    `Identify the malware: what only one group is known for would tell ${rivalsOf(weighing)} from others.`,
  tool: () => "Identify the tools; many share them, so that each says little.",
  technique: () => "Reconstruct more of how the attackers worked, above all what is rare.",
  victim: () => "Establish who was hit, by country and sector, and compare it with whom the groups are known to hit.",
  infrastructure: (weighing) =>
    `Compare servers, domains, certificates and registrars with earlier activity of ${rivalsOf(weighing)}.`,
  code: (weighing) => `Compare the code of the samples with malware of ${rivalsOf(weighing)}.`,
  "operator's mistake": () =>
    "Look for slips: accounts, paths, time stamps and addresses that the operators did not mean to show.",
  "vendor's statement": () => "Ask those who investigated whom they hold responsible, and on what grounds.",
  "state's statement": () => "See whether a government has said whom it holds responsible, and with what confidence.",
  "working hours": () => "Tabulate the hours at which people, not programs, were active.",
  language: () => "Look at the language of notes, resources and error messages.",
  persona: () => "Look at who claims the attack; a claim alone proves nothing.",
  analyst: () => "Ask a second analyst to judge the evidence without knowing the first judgement.",
};
