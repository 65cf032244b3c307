import type { Claim } from "@kulla/core";
import { describe, expect, it } from "vitest";
import { claimsIn, readText } from "./read-text.ts";

const known = { language: "sq", published: "2024-05-10" };

function claims<T extends Claim["type"]>(type: T, text: string) {
  return claimsIn(type, text, known);
}

describe("incidents told in Albanian", () => {
  it.each<[string, string]>([
    ["Një sulm kibernetik ndaj Postës Shqiptare u regjistrua dje.", "Postës Shqiptare"],
    ["Kuvendi i Shqipërisë ishte viktimë e një sulmi kibernetik.", "Kuvendi i Shqipërisë"],
    ["Hakerët goditën Shqipërinë për herë të tretë.", "Albania"],
    ["AKSHI mbylli përkohësisht shërbimet pas një sulmi kibernetik.", "AKSHI"],
  ])("names the victim: %s", (text, victim) => {
    expect(claims("victim", text).map(({ name }) => name)).toContain(victim);
  });

  it("takes no victim from an attack that did not hit", () => {
    expect(claims("victim", "Sulmi kibernetik nuk preku Shqipërinë.")).toEqual([]);
  });

  it.each<[string, string, string]>([
    ["Sistemi i bankës u bllokua nga hakerët.", "Sistemi i bankës", "offline"],
    ["Faqet e qeverisë nuk funksionojnë.", "Faqet e qeverisë", "offline"],
    ["Të dhënat e klientëve nuk u prekën nga sulmi.", "Të dhënat e klientëve", "unaffected"],
    ["Operatori pezulloi përkohësisht shërbimet online.", "shërbimet online", "contained_by_defender"],
    ["Sistemet kufitare janë sërish në punë.", "Sistemet kufitare", "restored"],
    ["Hakerët publikuan të dhënat personale të qytetarëve.", "të dhënat personale të qytetarëve", "leaked"],
  ])("tells what became of a system: %s", (text, name, status) => {
    expect(claims("system", text).map((claim) => [claim.name, claim.status])).toContainEqual([name, status]);
  });
});

describe("blame and answers told in Albanian", () => {
  it("gives an attribution to the one who speaks", () => {
    const [claim] = claims("attribution", "Kryeministri Edi Rama deklaroi se pas sulmit kibernetik qëndron Irani.");
    expect(claim).toMatchObject({ by: ["Edi Rama"], to: ["Iran"] });
  });

  it("keeps a suspicion a suspicion", () => {
    const found = readText("Dyshohet se hakerët rusë qëndrojnë pas sulmit.", known);
    expect(found.filter(({ claim }) => claim.type === "attribution").map(({ stance }) => stance)).toEqual(["hedges"]);
  });

  it("tells that a state did not do it", () => {
    const found = readText("Irani nuk qëndron pas sulmit.", known);
    expect(found.filter(({ claim }) => claim.type === "attribution").map(({ stance }) => stance)).toEqual(["rejects"]);
  });

  it("reads a denial and a claim of responsibility", () => {
    const denied = claims("denial", "Teherani mohoi akuzat për sulmin.");
    expect(new Set(denied.map(({ by }) => by))).toEqual(new Set(["Iran"]));
    const told = claims("claim", 'Grupi i hakerëve "Hëna" mori përgjegjësinë për sulmin.');
    expect(new Set(told.map(({ by }) => by))).toEqual(new Set(["Hëna"]));
  });

  it("reads who stands behind attackers", () => {
    const [claim] = claims("sponsor", "Hakerët e sponsorizuar nga Irani depërtuan në rrjetin e qeverisë.");
    expect(claim).toMatchObject({ state: "Iran", relation: "sponsorizuar" });
  });

  it.each<[string, string, string, string | undefined]>([
    ["Shqipëria ndërpreu marrëdhëniet diplomatike me Iranin.", "sever_relations", "Albania", "Iran"],
    ["Shqipëria ndërpreu lidhjet dhe dëboi diplomatët iranianë.", "expel", "Albania", "Iran"],
    ["NATO dënoi sulmin kibernetik.", "condemn", "NATO", undefined],
    ["SHBA-ja vendosi sanksione ndaj Iranit.", "sanction", "United States", "Iran"],
    ["FBI ndihmoi Shqipërinë pas sulmit.", "respond", "FBI", "Albania"],
  ])("reads what states do: %s", (text, cls, by, target) => {
    const found = claims("action", text).filter((claim) => claim.class === cls);
    expect(found.map((claim) => claim.by[0])).toContain(by);
    if (target !== undefined) expect(found.map((claim) => claim.target)).toContain(target);
  });
});
