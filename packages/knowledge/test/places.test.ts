import { describe, expect, test } from "vitest";
import {
  COUNTRIES,
  findCountry,
  findOrgan,
  findOrganisation,
  ORGANISATIONS,
  organisationOfHost,
  ORGANS,
  SECTORS,
} from "../src/index.ts";

describe("countries", () => {
  test.each([
    ["Iran (Islamic Republic of)", "IR"],
    ["Korea (Democratic People's Republic of)", "KP"],
    ["Russian Federation", "RU"],
    ["U.S.", "US"],
    ["UAE", "AE"],
    ["UK", "GB"],
    ["Kosova", "XK"],
    ["SHBA", "US"],
    ["Shqipërisë", "AL"],
    ["Irani", "IR"],
    ["Deutschland", "DE"],
    ["Ірану", "IR"],
    ["Россией", "RU"],
    ["伊朗", "IR"],
    ["Türkiye", "TR"],
    ["NATO", "NATO"],
    ["EU", "EU"],
  ])("%s is %s", (name, code) => {
    expect(findCountry(name)?.code).toBe(code);
  });

  test("a demonym or a capital is no name of the country", () => {
    expect(findCountry("Iranian")).toBeUndefined();
    expect(findCountry("Tehran")).toBeUndefined();
  });

  test("193 members of the United Nations and the others, each once", () => {
    expect(new Set(COUNTRIES.map(({ code }) => code)).size).toBe(COUNTRIES.length);
    const others = ["EU", "HK", "MO", "NATO", "PS", "TW", "VA", "XK"];
    expect(COUNTRIES.filter(({ code }) => !others.includes(code))).toHaveLength(193);
  });

  test("adjectives and metonyms", () => {
    const iran = findCountry("IR");
    const demonyms = iran?.demonyms.map(({ name }) => name);
    expect(demonyms).toEqual(
      expect.arrayContaining(["Iranian", "Iranians", "iranian", "iraniane", "iranische", "иранских"]),
    );
    expect(findCountry("RU")?.capitals.map(({ name }) => name)).toEqual(expect.arrayContaining(["Moscow", "Kremlin"]));
    expect(findCountry("GB")?.capitals.map(({ name }) => name)).toContain("Downing Street");
  });

  test("no English name stands for two countries, but Congo's people", () => {
    const bearers = new Map<string, Set<string>>();
    for (const { code, names, capitals } of COUNTRIES) {
      for (const { name, language } of [...names, ...capitals]) {
        if (language === "en") bearers.set(name, new Set([...(bearers.get(name) ?? []), code]));
      }
    }
    const shared = [...bearers].filter(([, codes]) => codes.size > 1).map(([name]) => name);
    expect(shared).toEqual(["Kingstown"].filter((name) => shared.includes(name)));
  });
});

describe("organs", () => {
  test.each([
    ["IRGC", "IR", "military"],
    ["Ministry of Intelligence and Security", "IR", "intelligence"],
    ["GRU", "RU", "intelligence"],
    ["AKSHI", "AL", "cert"],
    ["CERT-UA", "UA", "cert"],
    ["FBI", "US", "police"],
    ["BSI", "DE", "cert"],
    ["ANSSI", "FR", "cert"],
  ])("%s is of %s: %s", (name, country, kind) => {
    expect(findOrgan(name)).toContainEqual(expect.objectContaining({ country, kind }));
  });

  test("every organ has its own id and a country that is known", () => {
    expect(ORGANS.length).toBeGreaterThan(150);
    expect(new Set(ORGANS.map(({ id }) => id)).size).toBe(ORGANS.length);
    for (const { country } of ORGANS) if (country !== undefined) expect(findCountry(country)?.code).toBe(country);
  });
});

describe("organisations", () => {
  test.each([
    ["FireEye", "Mandiant"],
    ["DART", "Microsoft"],
    ["Unit 42", "Palo Alto Networks"],
    ["Insikt Group", "Recorded Future"],
    ["SentinelLabs", "SentinelOne"],
    ["Talos", "Cisco Talos"],
    ["AFP", "Agence France-Presse"],
    ["BalkanInsight", "BalkanInsight"],
  ])("%s is %s", (name, organisation) => {
    expect(findOrganisation(name).map((one) => one.name)).toContain(organisation);
  });

  test("hosts", () => {
    expect(organisationOfHost("www.bbc.co.uk")?.name).toBe("BBC");
    expect(organisationOfHost("unit42.paloaltonetworks.com")?.name).toBe("Palo Alto Networks");
    expect(organisationOfHost("bbc.co.uk.example")).toBeUndefined();
    expect(organisationOfHost("com")).toBeUndefined();
  });

  test("ids are unique and domains are lower-case host names", () => {
    expect(new Set(ORGANISATIONS.map(({ id }) => id)).size).toBe(ORGANISATIONS.length);
    const domains = ORGANISATIONS.flatMap((one) => one.domains);
    expect(domains.filter((domain) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain))).toEqual([]);
    expect(new Set(SECTORS.map(({ id }) => id)).size).toBe(SECTORS.length);
  });
});
