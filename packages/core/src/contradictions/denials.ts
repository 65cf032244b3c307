/** Who is accused, and denies it; who claims it, and denies it. */
import { nameWords } from "../name.ts";
import { anyRelated, relatedNames } from "../related-names.ts";
import type { NodeId } from "../graph.ts";
import type { Stance, Statement } from "../statement.ts";
import type { CaseView, Disagreement, Position, StatementOf } from "./disagreement.ts";
import {
  disagree,
  incidentOf,
  incidentTopic,
  linkedSets,
  originsIn,
  positionsBy,
  statementsOf,
} from "./disagreement.ts";

type Denial = StatementOf<"denial">;
type Attribution = StatementOf<"attribution">;

const RESPONSIBILITY = /respons|attack|involv|accus|claim|role|behind|hack|intru|allegation/i;
const OTHER_MATTER = /leak|exfiltrat|loss|stolen|ransom|move|decision|expulsion/i;
const DENYING = /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)?|baseless|unfounded|mohon|mohoi|mohoj)\b/i;

export function findDenialContradictions(view: CaseView): readonly Disagreement[] {
  const denials = statementsOf(view, "denial").filter(
    (statement) => statement.stance !== "rejects" && deniesResponsibility(statement),
  );
  const accused = linkedSets(
    denials,
    ({ claim }) => claim.by,
    (a, b) => relatedNames(a.claim.by, b.claim.by),
  );
  return accused.flatMap((own) => compare(view, own));
}

/** One comparison for each incident. A denial that names none is of the incident with most accusations. */
function compare(view: CaseView, denials: readonly Denial[]): readonly Disagreement[] {
  const by = shortest(denials.map(({ claim }) => claim.by));
  const accusations = statementsOf(view, "attribution").filter(
    ({ claim, stance }) => isAccusation(claim, stance) && anyRelated(claim.to, [by]) && !anyRelated(claim.by, [by]),
  );
  const claims = statementsOf(view, "claim").filter(
    ({ claim, stance }) => stance !== "rejects" && relatedNames(claim.by, by),
  );
  const usual = mostAccused(view, [...accusations, ...claims]);
  const about = (statement: Statement) => incidentOf(view, statement) ?? usual;
  return positionsBy([...accusations, ...claims], (statement) => about(statement) ?? "").flatMap(
    ({ value, statements }) => {
      const incident = value === "" ? undefined : value;
      const denied = denials.filter((denial) => about(denial) === incident);
      return disagree(
        {
          kind: "attribution",
          nature: "conflict",
          topic: `responsibility of ${by} for ${incidentTopic(view, incident)}`,
          severity: "high",
          once: true,
          why: "The accused denies what is said to be their doing.",
        },
        [
          ...bySpeaker(
            statements.filter((statement): statement is Attribution => statement.claim.type === "attribution"),
          ),
          ...positionsBy(statements, ({ claim }) => (claim.type === "claim" ? `claimed by ${claim.by}` : undefined)),
          { value: `${by} denies it`, statements: plainestFirst(denied) },
        ],
        (a, b) => a.value.endsWith("denies it") !== b.value.endsWith("denies it"),
      );
    },
  );
}

function mostAccused(view: CaseView, accusations: readonly Statement[]): NodeId | undefined {
  const incidents = positionsBy(accusations, (statement) => incidentOf(view, statement));
  const tellers = (own: Position) => originsIn(view, own.statements);
  return [...incidents].sort((a, b) => tellers(b) - tellers(a) || b.statements.length - a.statements.length)[0]?.value;
}

function isAccusation(claim: Attribution["claim"], stance: Stance): boolean {
  return claim.about === "actor" && (stance === "asserts" || stance === "hedges");
}

function bySpeaker(accusations: readonly Attribution[]): readonly Position[] {
  const speakerOf = ({ claim, speakers }: Attribution) => claim.by.join(", ") || (speakers[0]?.name ?? "unknown");
  const groups = linkedSets(accusations, speakerOf, (a, b) => relatedNames(speakerOf(a), speakerOf(b)));
  return groups.flatMap((statements) => {
    const [first] = statements;
    return first === undefined ? [] : [{ value: `accused by ${widest(statements.map(speakerOf))}`, statements }];
  });
}

/**
 * What a set of related names is called: as its first one, unless a shorter one is a name of which all telling words are in the others
 * too. `Ruritania` stands for `Ruritanian Security Agency` beside it, and not the other way round.
 */
function widest(names: readonly string[]): string {
  const [first = ""] = names;
  return names.reduce(
    (best, name) =>
      nameWords(name).length < nameWords(best).length && names.every((other) => relatedNames(name, other))
        ? name
        : best,
    first,
  );
}

/** Statements that deny in as many words before those that only call the charge names or imply it. */
function plainestFirst(denials: readonly Denial[]): readonly Denial[] {
  const isPlain = ({ citations }: Denial) => /\bden(?:y|ies|ied|ying)\b/i.test(citations[0].quote);
  const isDenying = ({ citations }: Denial) => DENYING.test(citations[0].quote);
  return [
    ...denials.filter(isPlain),
    ...denials.filter((denial) => !isPlain(denial) && isDenying(denial)),
    ...denials.filter((denial) => !isPlain(denial) && !isDenying(denial)),
  ];
}

function deniesResponsibility({ claim }: Denial): boolean {
  if (claim.of === undefined) return true;
  return RESPONSIBILITY.test(claim.of) && !OTHER_MATTER.test(claim.of);
}

function shortest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length < best.length ? name : best));
}
