import { foldName } from "./fold-name.ts";
import { SECTORS } from "./sectors.ts";

/** Labels and words of datasets for sectors of victims, beside the names that stand in text (`sectors.ts`). */
const LABELS = `
aerospace: civil aviation, space and aviation
banking: bank, financial and banking, casinos and banks
chemical: petroleum chemistry
civil-society: NGO, non-profit, nonprofit, religious, religious organization, religious organizations, pro-democracy and human rights political, civil society organizations, humanitarian, non-government organizations, nonprofits, aid
communications: media, news, news - media, media and entertainment, broadcasting, publishing, newspapers
construction: engineering, civil engineering, architecture, engineering and construction
critical-infrastructure: infrastructure
cryptocurrency: cryptocurrencies, blockchain, crypto, digital currency
defense: military, defense contractor, defense industrial base, defense industry, armed forces, military and defense, arms, weapons, security service
dissidents: dissident, opposition, journalist, journalist and activists, human rights activists, separatists, bloggers, uyghurs, tibetan, minorities, diaspora
education: academia - university, academic, university, colleges, academic institutions, higher education institutions, schools
election: political party, political, political organizations, politicians
electric: power, electric power
energy: utilities, energy company, gas, utility
entertainment: gaming, gambling, gambling companies, gambling websites, casinos, online gaming, video game, video games, betting
financial-services: financial, investment, payment, payments, stock exchanges, financial technology, trading, capital markets
government-national: government, administration, government administration, diplomacy, diplomatic, embassies, foreign affairs, ministries of foreign affairs, intelligence, intergovernmental, governmental, ministries, law enforcement, justice, police, government agencies and services, governments, public, diplomats
healthcare: health, medical, biomedical, covid-19 research organizations, medical research
hospitality-leisure: travel, restaurants, travel and hospitality, airlines and hospitality, restaurant
information-technology: technology, high tech, high-tech, IT, information, software, IT - security, electronic, electronics, electronics manufacturers, semiconductor, semiconductor industry, semiconductors, computer, internet, tech, software development, technology service providers, hardware, cloud
legal: law, lawyers, law firm
manufacturing: industrial, critical manufacturing, electronics manufacturing, engineering and manufacturing
mining: metals, metallurgy
oil-gas: oil, petroleum, oil gas, natural gas
pharmaceuticals: pharmacy, pharmaceutical, biotech, life sciences, vaccine
research: think tank, scientific research, research, research - innovation, science, researchers, policy
retail: consumer goods, online retail, ecommerce, point of sale
satellite: space, satellites
telecommunications: telecoms, telecomms, telecom, telco, telecommunication, telecommunications companies, mobile operators
transportation: transportation systems, trucking, freight
`;

/** Words that add nothing to the sector before them. */
const NOISE =
  / (?:sectors?|industry|industries|company|companies|compan|organi[sz]ations?|institutions?|entities|agencies|providers?|firms?|services|verticals?|businesses|operators?|departments?|facilities|networks?)$/i;

const BY_LABEL = new Map<string, string>();
for (const { id, names } of SECTORS) for (const name of [id, ...names]) add(name, id);
for (const row of LABELS.trim().split("\n")) {
  const [id = "", labels = ""] = row.split(":");
  for (const label of labels.split(",")) add(label, id);
}

function add(label: string, id: string): void {
  const key = foldName(label);
  if (key !== "" && !BY_LABEL.has(key)) BY_LABEL.set(key, id);
}

/** Id of the sector (`sectors.ts`) that a dataset's label stands for: `News - Media` → `communications`; undefined for what is no sector (`Individuals`). */
export function sectorOfLabel(label: string): string | undefined {
  const printed = label.trim();
  return BY_LABEL.get(foldName(printed)) ?? BY_LABEL.get(foldName(printed.replace(NOISE, "")));
}
