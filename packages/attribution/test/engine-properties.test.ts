import fc from "fast-check";
import { expect, test } from "vitest";
import type { AttributionModel, EvidenceItem } from "../src/index.ts";
import { assess, hypothesesOf, openModel, REFERENCE_PARAMETERS, weigh } from "../src/index.ts";
import { tabulate } from "../src/model/evidence-table.ts";
import { scorerOf } from "../src/model/scorer.ts";
import { evidence, item, observations, software, technique } from "./evidence-of.ts";
import { naiveMethod } from "./naive-method.ts";
import type { SmallKnowledge, Use } from "./small-knowledge.ts";
import { smallKnowledge } from "./small-knowledge.ts";

const RUNS = { numRuns: 60 };
const ids = (letter: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);
const [GROUPS, SOFTWARE, TECHNIQUES, CAMPAIGNS] = [
  ids("G", 6),
  [...ids("S", 5), ...ids("Stool", 3)],
  ids("T", 9),
  ids("C", 2),
];
const COUNTRIES = ["IR", "RU", "CN"];

const use: fc.Arbitrary<Use> = fc
  .record({
    from: fc.constantFrom(...GROUPS, ...SOFTWARE, ...CAMPAIGNS),
    to: fc.constantFrom(...TECHNIQUES, ...SOFTWARE),
    works: fc.subarray(["w1", "w2", "w3"]),
  })
  .map(({ from, to, works }): Use => [from, from.startsWith("S") && !to.startsWith("T") ? "T1" : to, ...works]);

const knowledge: fc.Arbitrary<SmallKnowledge> = fc
  .record({
    uses: fc.array(use, { minLength: 5, maxLength: 60 }),
    attributed: fc.constantFrom(...GROUPS),
    sponsors: fc.array(fc.subarray(COUNTRIES, { maxLength: 1 }), { minLength: 6, maxLength: 6 }),
    hit: fc.array(fc.subarray(["AL", "US", "UA"]), { minLength: 6, maxLength: 6 }),
  })
  .map(({ uses, attributed, sponsors, hit }) => {
    const distinct = [...new Map(uses.map((one) => [`${one[0]} ${one[1]}`, one])).values()];
    const facts = Object.fromEntries(
      GROUPS.map((group, at) => {
        const victims = { countries: hit[at]!, sectors: [], others: [] };
        return [group, { sponsors: sponsors[at]!, countries: sponsors[at]!, victims }];
      }),
    );
    return smallKnowledge(distinct, {
      facts,
      attributions: [["C1", attributed]],
      techniques: TECHNIQUES,
      groups: GROUPS,
    });
  });

const grade = fc.constantFrom("A1", "B2", "C3", "D4", "E5", "F6") as fc.Arbitrary<EvidenceItem["grade"]>;
const technical: fc.Arbitrary<EvidenceItem> = fc.oneof(
  fc.record({ id: fc.constantFrom(...TECHNIQUES), grade }).map((one) => technique(one.id, { grade: one.grade })),
  fc.record({ id: fc.constantFrom(...SOFTWARE), grade }).map((one) => software(one.id, { grade: one.grade })),
);
const actor = fc.oneof(
  fc.constantFrom(...GROUPS).map((id) => ({ kind: "group", id }) as const),
  fc.constantFrom(...COUNTRIES).map((country) => ({ kind: "state", country }) as const),
  fc.constant({ kind: "organ", country: "IR", organ: "an organ" } as const),
  fc.constant({ kind: "unknown" } as const),
  fc.constantFrom("DEV-1", "DEV-2").map((name) => ({ kind: "named", name }) as const),
);
const pointer: fc.Arbitrary<EvidenceItem> = fc
  .record({
    number: fc.nat(20),
    to: actor,
    ratio: fc.double({ min: 0.01, max: 100, noNaN: true }),
    channel: fc.constantFrom("infrastructure", "code", "persona", "vendor's statement", "state's statement"),
    origins: fc.subarray(["o1", "o2", "o3"]),
    roles: fc.constantFrom(["whole"], ["access"], ["whole", "wiping"]),
    sources: fc.subarray(["Agency", "Vendor", "Paper"]),
    grade,
  })
  .map(({ number, to, ratio, ...rest }) =>
    item(`pointer:${number}`, { kind: "pointer", to, ratio }, rest as Partial<EvidenceItem>),
  );
const victim: fc.Arbitrary<EvidenceItem> = fc
  .constantFrom("AL", "US", "UA", "DE")
  .map((country) => item(`victim:${country}`, { kind: "victim country", country }, { channel: "victim" }));
const items: fc.Arbitrary<EvidenceItem[]> = fc
  .array(fc.oneof({ weight: 4, arbitrary: technical }, { weight: 3, arbitrary: pointer }, victim), { maxLength: 18 })
  .map((list) => [...new Map(list.map((one) => [one.id, one])).values()]);

const open = ({ relations, catalogue }: SmallKnowledge): AttributionModel => openModel(relations, catalogue);

test("what the engine gives for techniques and software is the method, written down naively", () => {
  const observed = fc.record({ techniques: fc.subarray(TECHNIQUES), software: fc.subarray(SOFTWARE) });
  const dropped = fc.subarray(["w1", "w2", "page:G1", "page:C1"]);
  fc.assert(
    fc.property(
      knowledge,
      observed,
      dropped,
      fc.double({ min: 0.05, max: 0.9, noNaN: true }),
      (known, seen, drop, prior) => {
        fc.pre(seen.techniques.length + seen.software.length > 0);
        const model = openModel(known.relations, known.catalogue, { without: drop, parameters: REFERENCE_PARAMETERS });
        const { ranking } = weigh(model, observations(seen.techniques, seen.software), { prior });
        const expected = naiveMethod(known.relations, (id) => id.startsWith("Stool"), seen, new Set(drop), prior);
        for (const { actor: one, probability, nats } of ranking) {
          if (one.kind !== "group") expect(Math.abs(probability - expected.unknown)).toBeLessThan(1e-9);
          else {
            expect(Math.abs(probability - expected.groups.get(one.id)!.probability)).toBeLessThan(1e-9);
            expect(Math.abs(nats - expected.groups.get(one.id)!.nats)).toBeLessThan(1e-9);
          }
        }
        expect(ranking).toHaveLength(expected.groups.size + 1);
      },
    ),
    RUNS,
  );
});

test("probabilities add up to 1, the unknown actor keeps the floor, and arguments add up to the score", () => {
  fc.assert(
    fc.property(knowledge, items, (known, list) => {
      const weighing = weigh(open(known), evidence(list));
      const sum = weighing.ranking.reduce((total, { probability }) => total + probability, 0);
      expect(Math.abs(sum - 1)).toBeLessThan(1e-9);
      const unknown = weighing.ranking.find(({ actor: one }) => one.kind === "unknown")!;
      expect(unknown.probability).toBeGreaterThanOrEqual(weighing.model.parameters.floor - 1e-9);
      for (const hypothesis of hypothesesOf(weighing, 20)) {
        const nats = hypothesis.arguments.reduce((total, argument) => total + argument.nats, 0);
        expect(Math.abs(nats - hypothesis.nats)).toBeLessThan(1e-9);
      }
    }),
    RUNS,
  );
});

test("with a nest the probabilities are those of a nested logit, and what points to somebody is a likelihood ratio on top", () => {
  const observed = fc.uniqueArray(technical, { minLength: 1, maxLength: 8, selector: ({ id }) => id });
  fc.assert(
    fc.property(knowledge, observed, fc.double({ min: 0.1, max: 1, noNaN: true }), (known, list, nest) => {
      const flat = openModel(known.relations, known.catalogue, { parameters: { ...REFERENCE_PARAMETERS, floor: 0 } });
      const nested = { ...flat, parameters: { ...flat.parameters, nest } };
      const [first] = flat.profiles.groups;
      fc.pre(first !== undefined);
      const scores = weigh(flat, evidence(list)).scorer.scores();
      const groups = scores.slice(0, -1);
      const inclusive = Math.log(groups.reduce((sum, score) => sum + Math.exp(score), 0));
      const shareOfKnown = 1 / (1 + Math.exp(scores.at(-1)! - nest * inclusive));
      const before = weigh(nested, evidence(list)).scorer.probabilities();
      groups.forEach((score, at) => expect(before[at]).toBeCloseTo(shareOfKnown * Math.exp(score - inclusive), 9));
      expect(before.at(-1)).toBeCloseTo(1 - shareOfKnown, 9);

      const to = { kind: "group", id: first } as const;
      const pointing = item("pointer:1", { kind: "pointer", to, ratio: 9 }, { channel: "code", grade: "A1" });
      const { scorer } = weigh(nested, evidence([...list, pointing]));
      const after = scorer.probabilities();
      const { weights } = scorer.table.rows.find(({ kind }) => kind === "pointer")!;
      expect(weights.get(0)! - (weights.get(before.length - 1) ?? 0)).toBeGreaterThan(1);
      after.forEach((own, at) => {
        const gained = Math.log(own / before[at]!) - Math.log(after.at(-1)! / before.at(-1)!);
        expect(gained).toBeCloseTo((weights.get(at) ?? 0) - (weights.get(before.length - 1) ?? 0), 6);
      });
    }),
    RUNS,
  );
});

test("a score without rows is the score of the evidence that never had them", () => {
  fc.assert(
    fc.property(knowledge, items, fc.infiniteStream(fc.boolean()), (known, list, coins) => {
      const model = open(known);
      const table = tabulate(model, evidence(list));
      const lost = new Set(table.rows.flatMap((_, index) => (coins.next().value ? [index] : [])));
      const left = { ...table, rows: table.rows.filter((_, index) => !lost.has(index)) };
      const [whole, part] = [scorerOf(model, table, 0.35), scorerOf(model, left, 0.35)];
      const [without, never] = [whole.scores(lost), part.scores()];
      without.forEach((score, at) => expect(Math.abs(score - never[at]!)).toBeLessThan(1e-9));
    }),
    RUNS,
  );
});

test("the order of items is no evidence, and equal inputs give equal bytes", () => {
  fc.assert(
    fc.property(knowledge, items, (known, list) => {
      const [first, second] = [open(known), open(known)];
      const answer = JSON.stringify(assess(first, { items: list }));
      expect(JSON.stringify(assess(second, { items: [...list].reverse() }))).toBe(answer);
    }),
    { numRuns: 25 },
  );
});

test("a pointer for an actor never lowers its probability, one against it never raises it, a copy changes nothing", () => {
  const ratio = fc.double({ min: 1.01, max: 100, noNaN: true });
  fc.assert(
    fc.property(knowledge, items, fc.constantFrom(...GROUPS), ratio, grade, (known, list, group, strength, grading) => {
      const model = open(known);
      const to = { kind: "group", id: group } as const;
      const pointing = (id: string, by: number): EvidenceItem =>
        item(id, { kind: "pointer", to, ratio: by }, { channel: "code", grade: grading, origins: ["its own"] });
      const probabilityOf = (all: readonly EvidenceItem[]): number => {
        const { ranking } = weigh(model, { items: all }, { considered: [to] });
        return ranking.find(({ actor: one }) => one.kind === "group" && one.id === group)!.probability;
      };
      const before = probabilityOf(list);
      const after = probabilityOf([...list, pointing("new", strength)]);
      expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      expect(probabilityOf([...list, pointing("new", 1 / strength)])).toBeLessThanOrEqual(before + 1e-12);
      const copied = probabilityOf([...list, pointing("new", strength), pointing("copy", strength)]);
      expect(Math.abs(copied - after)).toBeLessThan(1e-12);
    }),
    RUNS,
  );
});

test("the more a user takes the actor for unknown, the more probable it is", () => {
  const priors = fc.tuple(
    fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  );
  fc.assert(
    fc.property(knowledge, items, priors, (known, list, [a, b]) => {
      const unknown = (prior: number): number =>
        weigh(open(known), evidence(list), { prior }).ranking.find(({ actor: one }) => one.kind === "unknown")!
          .probability;
      expect(unknown(Math.max(a, b))).toBeGreaterThanOrEqual(unknown(Math.min(a, b)) - 1e-12);
    }),
    RUNS,
  );
});

test("an assessment is whole: states and organs within bounds, organs below their states, words that fit", () => {
  fc.assert(
    fc.property(knowledge, items, (known, list) => {
      const { levels, roles, falseFlag, next, similar, pivotal, sensitivity } = assess(open(known), evidence(list));
      const all = [
        ...levels.cluster,
        ...levels.organisation,
        ...levels.state,
        ...roles.flatMap((role) => role.hypotheses),
      ];
      for (const { probability } of all) expect(probability >= 0 && probability <= 1).toBe(true);
      for (const { role } of roles) {
        const states = levels.state.filter((one) => one.role === role);
        expect(states.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThanOrEqual(1 + 1e-9);
      }
      for (const { actor: one, probability, role } of levels.organisation) {
        const state = levels.state.find(
          ({ actor: other, role: same }) =>
            other.kind === "state" && one.kind === "organ" && other.country === one.country && same === role,
        );
        expect(probability).toBeLessThanOrEqual(state!.probability + 1e-12);
      }
      const leader = roles[0].hypotheses.find(({ actor: one }) => one.kind !== "unknown");
      if (falseFlag !== undefined) expect(falseFlag.probability).toBeLessThan(leader!.probability);
      for (const { gain } of next) expect(gain).toBeGreaterThan(0);
      for (const { similarity } of similar) expect(similarity > 0 && similarity <= 1).toBe(true);
      const known_ids = new Set(list.map(({ id }) => id));
      for (const id of pivotal ?? []) expect(known_ids.has(id)).toBe(true);
      for (const { probability } of sensitivity) expect(probability >= 0 && probability <= 1).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test("claims alone never name anybody, however many there are", () => {
  const claim = fc.record({ id: fc.nat(50), to: actor, ratio: fc.double({ min: 1, max: 1e6, noNaN: true }) });
  fc.assert(
    fc.property(knowledge, fc.array(claim, { minLength: 1, maxLength: 20 }), (known, claims) => {
      const list = claims.map(({ id, to, ratio }) =>
        item(`claim:${id}`, { kind: "pointer", to, ratio }, { channel: "persona", grade: "A1", origins: [`${id}`] }),
      );
      expect(assess(open(known), evidence(list)).roles[0].naming.verdict).toBe("not attributable");
    }),
    { numRuns: 40 },
  );
});
