// What knowledge gives. Types first.
export type {
  Asserter,
  Catalogue,
  CatalogueActor,
  CatalogueCampaign,
  CatalogueLink,
  CatalogueRecord,
  CatalogueSoftware,
  CatalogueSource,
  CatalogueTactic,
  CatalogueTechnique,
  KindAssertion,
  NameAssertion,
  SoftwareKind,
  Victims,
} from "./catalogue.ts";
export type {
  CampaignAttribution,
  CitedWork,
  NameCitation,
  Relations,
  Trait,
  TraitRelation,
  UseRelation,
} from "./relations.ts";
export type { AssertedValue, GroupBackground } from "./group-backgrounds.ts";
export type { Counterpart } from "./counterparts.ts";
export type { Sister, SisterReason } from "./sister-groups.ts";
export type {
  AliasAssertion,
  AliasDerivation,
  AliasRelation,
  AliasWork,
  OwnedName,
} from "./aliases/alias-assertion.ts";
export type { AliasGraph } from "./aliases/alias-graph.ts";
export type { MeantName, NameMeaning, NameResolution, Viewpoint } from "./aliases/resolve-name.ts";
export type { CatalogueFinding } from "./findings.ts";
export type { Collision } from "./collisions.ts";
export type { GalaxyFile } from "./galaxy.ts";
export type { NameMatch } from "./find-record.ts";
export type { SearchHit } from "./search-catalogue.ts";
export type { NameEntry, NameHit, NameIndex, NameKind } from "./name-index.ts";
export type { Country, PlaceName } from "./places/country.ts";
export type { Organ, OrganKind } from "./places/organ.ts";
export type { Organisation, OrganisationKind } from "./organisations.ts";
export type { Sector } from "./sectors.ts";

export { KNOWLEDGE_FINDINGS } from "./findings.ts";

// The catalogue: made from other datasets, written, opened, asked.
export { compileCatalogue } from "./compile-catalogue.ts";
export { writeCatalogue } from "./catalogue-text.ts";
export { openCatalogue } from "./open-catalogue.ts";
export { assertionsOf, findActor, findCampaign, findSoftware, findTechnique } from "./find-record.ts";
export { searchCatalogue } from "./search-catalogue.ts";
export { collisions } from "./collisions.ts";

// The relations with what they cite: made, written, opened, as known on a day.
export { readAttackRelations } from "./attack-relations.ts";
export { RELATIONS_FORMAT, writeRelations } from "./relations-text.ts";
export { NO_RELATIONS, openRelations } from "./open-relations.ts";
export { latestDayOf, relationsAsOf } from "./relations-as-of.ts";

export { groupBackgrounds } from "./group-backgrounds.ts";

// Who calls whom what.
export { openAliasGraph } from "./aliases/alias-graph.ts";
export { areOneName, resolveName } from "./aliases/resolve-name.ts";
export { vendorOfScheme } from "./aliases/naming-schemes.ts";

// Places, organs, organisations.
export { COUNTRIES, findCountry } from "./places/country.ts";
export { findOrgan, ORGANS } from "./places/organ.ts";
export { findOrganisation, ORGANISATIONS, organisationOfHost } from "./organisations.ts";
export { SECTORS } from "./sectors.ts";
export { sectorOfLabel } from "./sector-labels.ts";

// Names in text.
export { buildNameIndex } from "./name-index.ts";
export { catalogueEntries, referenceEntries } from "./catalogue-entries.ts";
