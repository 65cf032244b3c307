import { describe, expect, test } from "vitest";
import { claimsIn, readText } from "./read-text.ts";

const known = (language: string) => ({ language, published: "2023-06-10" });

describe("French", () => {
  const FR = known("fr");

  test("a state accuses another", () => {
    const [claim] = claimsIn("attribution", "La France accuse l'Iran d'être à l'origine de la cyberattaque.", FR);
    expect(claim).toMatchObject({ by: ["France"], to: ["Iran"] });
  });

  test("a doubt is kept with its words", () => {
    const text = "L'attaque a vraisemblablement été menée par des pirates liés à la Russie, selon Microsoft.";
    const statement = readText(text, FR).find(({ claim }) => claim.type === "attribution");
    expect(statement?.stance).toBe("hedges");
    expect(statement?.wording?.words).toBe("vraisemblablement");
  });

  test("an elided article does not hide a victim", () => {
    const victims = claimsIn("victim", "L'hôpital Sainte-Odile a été victime d'une cyberattaque.", FR);
    expect(victims).toMatchObject([{ name: "hôpital Sainte-Odile" }]);
  });

  test("a negation with two parts spares a system", () => {
    const systems = claimsIn("system", "Les données médicales n'ont pas été compromises.", FR);
    expect(systems).toMatchObject([{ status: "unaffected" }]);
  });

  test("an attack is claimed by a group of hackers", () => {
    const claims = claimsIn("claim", "Cette attaque a été revendiquée par le groupe de hackers Ombre.", FR);
    expect(claims).toMatchObject([{ by: "Ombre" }]);
  });

  test("who infects is no victim", () => {
    const text = "Le rançongiciel Zorba a infecté les serveurs du CHU de Rouville.";
    expect(claimsIn("victim", text, FR)).toEqual([]);
    expect(claimsIn("malware", text, FR)).toMatchObject([{ name: "Zorba", kind: "ransomware" }]);
  });

  test("diplomats are expelled", () => {
    const actions = claimsIn("action", "La Norvège a expulsé trois diplomates russes.", FR);
    expect(actions).toMatchObject([{ class: "expel", by: ["Norway"], target: "Russia" }]);
  });
});

describe("Italian", () => {
  const IT = known("it");

  test("an attack is attributed to a group, not to what stands behind the group", () => {
    const text = "Microsoft ha attribuito l'attacco al gruppo Nobelium, legato ai servizi segreti russi.";
    expect(claimsIn("attribution", text, IT)).toMatchObject([{ by: ["Microsoft"], to: ["Nobelium"] }]);
    expect(claimsIn("sponsor", text, IT)).toMatchObject([{ actor: "Nobelium", state: "Russia" }]);
  });

  test("a body suffers an attack, its systems are blocked", () => {
    const text = "L'attacco hacker alla Regione Umbra ha bloccato i sistemi informatici.";
    expect(claimsIn("victim", text, IT)).toMatchObject([{ name: "Regione Umbra" }]);
    expect(claimsIn("system", text, IT)).toMatchObject([{ name: "sistemi informatici", status: "disrupted" }]);
  });

  test("the place of an attack is no culprit", () => {
    const text = "Gli Stati Uniti accusano la Corea del Nord di essere dietro l'attacco a Nimbus.";
    expect(claimsIn("attribution", text, IT).map(({ to }) => to)).toEqual([["North Korea"]]);
  });

  test("a minister condemns", () => {
    const actions = claimsIn("action", "Il ministro degli Esteri Mario Bruni ha condannato gli attacchi.", IT);
    expect(actions).toMatchObject([{ class: "condemn", by: ["Mario Bruni"] }]);
  });

  test("a state denies", () => {
    expect(claimsIn("denial", "Il Cremlino ha respinto le accuse.", IT)).toMatchObject([{ by: "Russia" }]);
  });
});

describe("Spanish", () => {
  const ES = known("es");

  test("the personal a stands before a culprit", () => {
    const [claim] = claimsIn("attribution", "España acusa a Rusia de estar detrás del ciberataque.", ES);
    expect(claim).toMatchObject({ by: ["Spain"], to: ["Russia"] });
  });

  test("an attack is perpetrated by a group", () => {
    const text =
      "El ciberataque al sistema informático del Ayuntamiento de Vega ha sido perpetrado por el grupo LockBit.";
    expect(claimsIn("attribution", text, ES)).toMatchObject([{ to: ["LockBit"] }]);
    expect(claimsIn("victim", text, ES)).toMatchObject([{ name: "Ayuntamiento de Vega" }]);
  });

  test("a group claims an attack", () => {
    const claims = claimsIn("claim", "El grupo de hackers Sombra reivindicó el ciberataque.", ES);
    expect(claims).toMatchObject([{ by: "Sombra" }]);
  });

  test("what is encrypted is infected, what is spared is not", () => {
    expect(claimsIn("system", "Los servidores del hospital fueron cifrados.", ES)).toMatchObject([
      { status: "infected" },
    ]);
    expect(claimsIn("system", "Los datos de los ciudadanos no han sido afectados.", ES)).toMatchObject([
      { status: "unaffected" },
    ]);
  });

  test("a state denies", () => {
    expect(claimsIn("denial", "El Kremlin negó cualquier implicación.", ES)).toMatchObject([{ by: "Russia" }]);
  });
});
