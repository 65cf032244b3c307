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
export type { CatalogueFinding } from "./findings.ts";
export type { Country, PlaceName } from "./places/country.ts";
export { KNOWLEDGE_FINDINGS } from "./findings.ts";
export { compileCatalogue } from "./compile-catalogue.ts";
export { writeCatalogue } from "./catalogue-text.ts";
export { COUNTRIES, findCountry } from "./places/country.ts";
