import type {
  ActionClass,
  ActorKind,
  AliasRelation,
  AttributionClaim,
  Claim,
  ClaimType,
  IncidentOutcome,
  IncidentRole,
  IndicatorKind,
  IndicatorPolarity,
  MalwarePolarity,
  QuantityClaim,
  SignKind,
  SignTarget,
  SystemStatus,
  VictimKind,
} from "@kulla/core";

type KeysOf<T> = T extends unknown ? keyof T : never;

/** What a model notes of itself; no person fills it in. */
type ByMachine = "probability" | "deciding";

/** Names of the fields of all claims, as far as a person fills them in. */
export type ClaimFieldName = Exclude<KeysOf<Claim>, "type" | ByMachine>;

/** Lists of values that a choice can be made of; each has its texts under the same name. */
export interface Choices {
  readonly incidentRoles: IncidentRole;
  readonly outcomes: IncidentOutcome;
  readonly victimKinds: VictimKind;
  readonly systemStatuses: SystemStatus;
  readonly malwarePolarities: MalwarePolarity;
  readonly actorKinds: ActorKind;
  readonly attributionSubjects: AttributionClaim["about"];
  readonly actionClasses: ActionClass;
  readonly indicatorKinds: IndicatorKind;
  readonly indicatorPolarities: IndicatorPolarity;
  readonly qualifiers: NonNullable<QuantityClaim["qualifier"]>;
  readonly aliasRelations: AliasRelation;
  readonly signKinds: SignKind;
  readonly signTargets: SignTarget;
}

/**
 * A field of the form for a claim. text: one line · names: several, one in each line · time: EDTF · choice: one of a list ·
 * amount: a number, or words where the text has only words · flag: yes or no.
 */
export interface ClaimField {
  readonly name: ClaimFieldName;
  readonly kind: "text" | "names" | "time" | "amount" | "flag" | { readonly choice: keyof Choices };
  readonly needed?: true;
  /** May be there and empty: `roles: []`, `unit: ""`. */
  readonly mayBeEmpty?: true;
}

type FieldsOf<T extends ClaimType> = readonly (ClaimField & {
  readonly name: Exclude<keyof Extract<Claim, { type: T }>, "type" | ByMachine>;
})[];

const choice = <C extends keyof Choices>(of: C) => ({ choice: of });

const TIME = { name: "time", kind: "time" } as const;
const INCIDENT = { name: "incident", kind: "text" } as const;
const CATALOGUE = { name: "catalogue", kind: "text" } as const;

/** The fields of each type of claim, in the order of the form. A test holds them equal to the schema. */
export const CLAIM_FIELDS: { readonly [T in ClaimType]: FieldsOf<T> } = {
  incident: [
    { name: "name", kind: "text" },
    { name: "role", kind: choice("incidentRoles"), needed: true },
    TIME,
    { name: "victims", kind: "names" },
    { name: "outcome", kind: choice("outcomes") },
    { ...INCIDENT, needed: true },
  ],
  victim: [
    { name: "name", kind: "text", needed: true },
    { name: "kind", kind: choice("victimKinds"), needed: true },
    INCIDENT,
  ],
  system: [
    { name: "name", kind: "text", needed: true },
    { name: "status", kind: choice("systemStatuses"), needed: true },
    { name: "words", kind: "text" },
    TIME,
    INCIDENT,
  ],
  malware: [
    { name: "name", kind: "text", needed: true },
    { name: "polarity", kind: choice("malwarePolarities"), needed: true },
    { name: "kind", kind: "text" },
    CATALOGUE,
    INCIDENT,
  ],
  actor: [
    { name: "name", kind: "text", needed: true },
    { name: "kind", kind: choice("actorKinds"), needed: true },
    { name: "roles", kind: "names", mayBeEmpty: true },
    CATALOGUE,
    INCIDENT,
  ],
  sponsor: [
    { name: "actor", kind: "text", needed: true },
    { name: "state", kind: "text", needed: true },
    { name: "organ", kind: "text" },
    { name: "relation", kind: "text" },
  ],
  attribution: [
    { name: "by", kind: "names", mayBeEmpty: true },
    { name: "to", kind: "names", mayBeEmpty: true },
    { name: "printed", kind: "names" },
    { name: "about", kind: choice("attributionSubjects"), needed: true },
    INCIDENT,
  ],
  denial: [{ name: "by", kind: "text", needed: true }, { name: "of", kind: "text" }, TIME, INCIDENT],
  claim: [{ name: "by", kind: "text", needed: true }, { name: "of", kind: "text" }, TIME, INCIDENT],
  action: [
    { name: "class", kind: choice("actionClasses"), needed: true },
    { name: "kind", kind: "text", needed: true },
    { name: "by", kind: "names", mayBeEmpty: true },
    { name: "target", kind: "text" },
    TIME,
    INCIDENT,
  ],
  indicator: [
    { name: "kind", kind: choice("indicatorKinds"), needed: true },
    { name: "value", kind: "text", needed: true },
    { name: "polarity", kind: choice("indicatorPolarities"), needed: true },
    { name: "why", kind: "text" },
    INCIDENT,
  ],
  technique: [{ name: "tid", kind: "text", needed: true }, { name: "explicit", kind: "flag", needed: true }, INCIDENT],
  quantity: [
    { name: "metric", kind: "text", needed: true },
    { name: "qualifier", kind: choice("qualifiers") },
    { name: "value", kind: "amount", needed: true },
    { name: "unit", kind: "text", needed: true, mayBeEmpty: true },
    INCIDENT,
  ],
  event: [{ name: "name", kind: "text", needed: true }, TIME, INCIDENT],
  alias: [
    { name: "left", kind: "text", needed: true },
    { name: "relation", kind: choice("aliasRelations"), needed: true },
    { name: "right", kind: "text", needed: true },
    { name: "of", kind: "text", needed: true },
  ],
  sign: [
    { name: "kind", kind: choice("signKinds"), needed: true },
    { name: "name", kind: "text", needed: true },
    { name: "of", kind: choice("signTargets"), needed: true },
    { name: "to", kind: "text", needed: true },
    INCIDENT,
  ],
};

/** Types of claims, the most used first. */
export const CLAIM_TYPES: readonly ClaimType[] = [
  "incident",
  "victim",
  "system",
  "attribution",
  "denial",
  "claim",
  "actor",
  "sponsor",
  "malware",
  "technique",
  "indicator",
  "quantity",
  "action",
  "event",
  "alias",
  "sign",
];
