/** A sector of the economy or of public life, as victims are described. */
export interface Sector {
  /** Kebab-case, after the STIX 2.1 vocabulary `industry-sector-ov` where it has the sector. */
  readonly id: string;
  readonly names: readonly string[];
}

const TABLE = `
aerospace: aerospace, aerospace sector, aviation, aviation sector, airlines, airline industry
agriculture: agriculture, agricultural sector, food and agriculture
automotive: automotive, automotive sector, car industry
banking: banking, banks, banking sector
chemical: chemical, chemical sector, petrochemical, petrochemicals, petrochemical sector
civil-society: civil society, NGOs, non-governmental organisations, non-governmental organizations, human rights groups
communications: communications sector, media sector, news media
construction: construction, construction sector
critical-infrastructure: critical infrastructure, critical infrastructures, critical national infrastructure, infrastructure kritike
cryptocurrency: cryptocurrency exchanges, cryptocurrency sector, crypto exchanges
defense: defense, defence, defense sector, defence sector, defense industrial base, defense contractors, defence contractors
dissidents: dissidents, opposition groups, activists, journalists, human rights defenders
education: education, education sector, universities, schools, higher education, academia
election: election infrastructure, election systems, political parties, political campaigns
electric: electricity, electric utilities, electric utility, power grid, power sector, electricity sector
energy: energy, energy sector, energy companies
entertainment: entertainment, gaming sector, gambling
financial-services: financial services, financial sector, finance, financial institutions, fintech
government-national: government, public sector, government agencies, government institutions, public administration, government sector, qeveria, institucionet publike
government-local: local government, municipalities, local governments, state and local government
healthcare: healthcare, health care, health sector, hospitals, healthcare sector, medical sector
hospitality-leisure: hospitality, hospitality sector, hotels, tourism
information-technology: information technology, IT sector, technology sector, technology companies, software companies, IT service providers, managed service providers, high-tech
insurance: insurance, insurance companies
internet-service-providers: internet service providers, ISPs, hosting providers
legal: legal sector, law firms
manufacturing: manufacturing, manufacturing sector, manufacturers, industrial sector
maritime: maritime, maritime sector, shipping, ports, shipping sector
mining: mining, mining sector
nuclear: nuclear sector, nuclear industry, nuclear facilities
oil-gas: oil and gas, oil & gas, oil and gas sector, oil sector
pharmaceuticals: pharmaceuticals, pharmaceutical sector, pharmaceutical companies, biotechnology
rail: railways, railway sector, rail sector
research: research institutions, research institutes, think tanks
retail: retail, retail sector, e-commerce
satellite: satellite communications, satellite operators, space sector, satellite sector
telecommunications: telecommunications, telecoms, telecommunications sector, telecom sector, telecommunication companies, telecom operators, telecommunications providers
transportation: transportation, transport, transport sector, transportation sector, logistics, logistics sector
water: water, water sector, water utilities, water and wastewater, wastewater
`;

/** All sectors, by id. */
export const SECTORS: readonly Sector[] = TABLE.trim()
  .split("\n")
  .map((row) => {
    const [id = "", names = ""] = row.split(":");
    return { id, names: names.split(",").map((name) => name.trim()) };
  });
