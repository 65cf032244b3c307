import { expect, test } from "vitest";
import { claimsIn, readText } from "./read-text.ts";

const DE = { language: "de", published: "2023-06-10" };

test("a state is held responsible by a government", () => {
  const [claim] = claimsIn(
    "attribution",
    "Die Bundesregierung macht den Iran für den Cyberangriff auf die Musterwerke verantwortlich.",
    DE,
  );
  expect(claim).toMatchObject({ by: ["Germany"], to: ["Iran"] });
});

test("of two behind the verb, the first accuses", () => {
  const [claim] = claimsIn("attribution", "Nun beschuldigt auch Großbritannien offiziell Russland.", DE);
  expect(claim).toMatchObject({ by: ["United Kingdom"], to: ["Russia"] });
});

test("who is no culprit is rejected", () => {
  const statements = readText("Nordkorea steckt nicht hinter dem Angriff, sagte ein Sprecher der Musterwerke.", DE);
  const attribution = statements.find(({ claim }) => claim.type === "attribution");
  expect(attribution?.stance).toBe("rejects");
});

test("nouns are no names", () => {
  const victims = claimsIn("victim", "Ein Angriff auf die Verwaltung legte am Montag die Server lahm.", DE);
  expect(victims).toEqual([]);
});

test("a victim stands behind its kind of body", () => {
  const victims = claimsIn("victim", "Die Stadt Neudorf wurde am 3. Mai 2023 Opfer eines Hackerangriffs.", DE);
  expect(victims).toMatchObject([{ name: "Stadt Neudorf", kind: "org" }]);
});

test("the dot of a day does not end the sentence", () => {
  const incidents = claimsIn(
    "incident",
    "Auf die Uni Neudorf war am 8. Dezember 2022 ein Hacker-Angriff verübt worden.",
    DE,
  );
  expect(incidents[0]?.time?.edtf).toBe("2022-12-08");
});

test("a system is cut off by its owner, another spared", () => {
  const systems = claimsIn(
    "system",
    "Die IT-Systeme der Stadtwerke Neudorf wurden vorsorglich vom Netz genommen. Die Webseite war nicht betroffen.",
    DE,
  );
  expect(systems.map(({ status }) => status)).toEqual(["contained_by_defender", "unaffected"]);
});

test("a group claims an attack, a state denies one", () => {
  expect(claimsIn("claim", "Zu dem Angriff bekannte sich die Hackergruppe Nordlicht.", DE)).toMatchObject([
    { by: "Nordlicht" },
  ]);
  expect(claimsIn("denial", "Der Kreml wies die Vorwürfe zurück.", DE)).toMatchObject([{ by: "Russia" }]);
});

test("a service that steers a group is its sponsor", () => {
  const sponsors = claimsIn(
    "sponsor",
    "Die Gruppe Sandworm, die vom russischen Militärgeheimdienst gesteuert wird, griff erneut an.",
    DE,
  );
  expect(sponsors).toMatchObject([{ actor: "Sandworm", state: "Russia" }]);
});

test("diplomats are expelled with a verb in two parts", () => {
  const actions = claimsIn("action", "Österreich weist vier russische Diplomaten aus.", DE);
  expect(actions).toMatchObject([{ class: "expel", by: ["Austria"] }]);
});

test("sentences of another language are left alone", () => {
  const text = "Die Bundesregierung macht den Iran für den Cyberangriff verantwortlich.";
  expect(claimsIn("attribution", text, { language: "en", published: "2023-06-10" })).toEqual([]);
});
