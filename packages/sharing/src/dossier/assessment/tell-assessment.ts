import type { Account, Assessment, FalseFlag, Reliability, SimilarCampaign } from "@kulla/attribution";
import { accountText } from "@kulla/attribution";
import type { Sentence } from "../dossier.ts";
import type { DossierCatalogue } from "../input.ts";
import { called, someOf } from "../material.ts";
import type { Material } from "../material.ts";
import { groupBy } from "../order.ts";
import { name, quote, text } from "../sentence.ts";
import { toldChange } from "./changes.ts";
import type { PreviousAssessment } from "./changes.ts";
import { toldLevels } from "./levels.ts";
import type { AssessmentPart } from "./part.ts";
import { cite, engineSentence, hypothesisName, tellingOf } from "./tell.ts";
import type { Telling } from "./tell.ts";
import { toldRole } from "./verdicts.ts";
import { leadingOf, toldMatrix, toldPivotal, toldSensitivity, toldWeighings } from "./weighings.ts";

/** An assessment as it is given to a dossier. */
export interface AssessedInput {
  readonly assessment: Assessment;
  /** Number of this version, where versions are kept. */
  readonly version?: number;
  /** The version before this one. */
  readonly previous?: PreviousAssessment;
  /** How often the model is right: from cases whose answer is known. */
  readonly reliability?: Reliability;
}

/** Tells the assessment in sentences, each with the words that it rests on; adds nothing to what the engine says. */
export function tellAssessment(material: Material, input: AssessedInput, catalogue?: DossierCatalogue): AssessmentPart {
  const { assessment, version, previous, reliability } = input;
  const telling = tellingOf(material, assessment, catalogue);
  const [whole, ...parts] = assessment.roles;
  const leading = leadingOf(telling);
  const flag = falseFlag(telling);
  const named = assessment.sensitivity.some((one) => one.named !== undefined)
    ? whole.naming.names.map((one) => hypothesisName(telling, one)).join(` ${material.words.or} `)
    : undefined;
  return {
    assessment,
    ...(version === undefined ? {} : { version }),
    roles: [toldRole(telling, whole), ...parts.map((role) => toldRole(telling, role))],
    levels: toldLevels(telling),
    weighings: toldWeighings(telling),
    ...(leading === undefined ? {} : { leading: hypothesisName(telling, leading.name) }),
    ...(named === undefined ? {} : { named }),
    sensitivity: toldSensitivity(telling),
    pivotal: toldPivotal(telling),
    ...(flag === undefined ? {} : { falseFlag: flag }),
    next: assessment.next.map(({ text: words, channel, gain }) => ({
      sentence: engineSentence(telling, words),
      channel,
      gain,
    })),
    matrix: toldMatrix(telling),
    similar: assessment.similar.map((one) => ({ sentence: campaign(telling, one), similarity: one.similarity })),
    tested: assessment.tested.map(({ verdict, text: words, statement, because }) => ({
      verdict,
      sentence: engineSentence(telling, words, [statement, ...because]),
    })),
    accounts: (assessment.accounts ?? []).map((account) => ({
      kind: account.kind,
      sentence: accountSentence(telling, account),
    })),
    confidence: confidence(telling),
    gaps: assessment.gaps.map((words) => engineSentence(telling, words)),
    ...(previous === undefined ? {} : { change: toldChange(telling, previous) }),
    ...(reliability === undefined ? {} : { reliability }),
  };
}

/** Who links whom with those who did it stands on the answer page; the others are told in the engine's words. */
function accountSentence(telling: Telling, account: Account): Sentence {
  const { words } = telling.material;
  const { voice, shown, kind, words: printed, because } = account;
  if (kind !== "related" || words.assessed.related === undefined)
    return engineSentence(telling, accountText(account), because);
  const by = called(telling.material, words.capital(voice.name));
  const own = printed === undefined ? [] : [text(" ("), quote(printed), text(")")];
  return words.assessed.related(by, called(telling.material, shown), own, cite(telling, because));
}

function confidence(telling: Telling): AssessmentPart["confidence"] {
  const { level, reasons } = telling.assessment.confidence;
  return {
    level,
    sentence: telling.material.words.assessed.confidence(level),
    reasons: reasons.map((words) => engineSentence(telling, words)),
  };
}

function falseFlag(telling: Telling): AssessmentPart["falseFlag"] {
  const { falseFlag: flag, roles, levels } = telling.assessment;
  if (flag === undefined) return undefined;
  const same = [...roles[0].hypotheses, ...levels.state].find(
    ({ actor }) => JSON.stringify(actor) === JSON.stringify(flag.of),
  );
  const { words } = telling.material;
  const found = same?.name ?? leadingOf(telling)?.name;
  const whom = name(found === undefined ? words.weighed.them : hypothesisName(telling, found));
  return {
    sentences: [words.weighed.imitated(whom, words.likelihood(flag.likelihood))],
    needs: needs(telling, flag),
  };
}

/** What a forger would have done many times over stands once, with the number. */
function needs(telling: Telling, flag: FalseFlag): NonNullable<AssessmentPart["falseFlag"]>["needs"] {
  const withoutItem = ({ text: words, item }: FalseFlag["needs"][number]) => words.replace(` (${item})`, "");
  return [...groupBy(flag.needs, withoutItem)].map(([words, same]) => {
    const because = same.flatMap(({ item }) => telling.items.get(item)?.because ?? []);
    const times = same.length === 1 ? [] : [text(telling.material.words.weighed.items(same.length))];
    return { sentence: engineSentence(telling, words, because, [], times), fakeable: same[0]?.fakeable ?? "easy" };
  });
}

/** Rarest things in common that are named. */
const SHARED = 5;

function campaign(
  { catalogue, material: { words } }: Telling,
  { id, name: called, groups, shared }: SimilarCampaign,
): Sentence {
  const by = groups.map((group) => name(catalogue?.actor(group)?.label ?? group));
  const common = shared.map((one) => {
    const technique = catalogue?.technique(one);
    return name(technique === undefined ? one : `${technique.name} (${one})`);
  });
  return words.weighed.campaign(
    name(called === id ? id : `${called} (${id})`),
    by.length === 0 ? undefined : someOf(words, by, 3, "parties"),
    common.length === 0 ? undefined : someOf(words, common, SHARED + 1, "things"),
  );
}
