import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NOW, Place } from "./kulla.ts";
import type { Ended } from "./kulla.ts";

const EXAMPLE = fileURLToPath(new URL("../../../examples/albania-2022", import.meta.url));
const FILES = ["dossier.html", "dossier.json", "dossier.stix.json"] as const;

const places: Place[] = [];
function newPlace(): Place {
  const place = new Place();
  places.push(place);
  return place;
}
afterAll(() => {
  for (const place of places) place.remove();
});

/** A folder with the example case under the same relative name, so that runs in two places can be compared. */
function withExample(place: Place): Place {
  cpSync(EXAMPLE, join(place.folder, "albania-2022"), { recursive: true });
  return place;
}

function dossierIn(place: Place, folder: string): readonly string[] {
  return FILES.map((file) => readFileSync(join(place.folder, folder, file), "utf8"));
}

const ARGUMENTS = ["investigate", "albania-2022", "--now", NOW] as const;

describe("kulla investigate", () => {
  const place = withExample(newPlace());
  let first: Ended;
  let facts: Ended;
  beforeAll(async () => {
    first = await place.run(ARGUMENTS);
    facts = await place.run(["facts", "--case", "albania-2022", "--format", "gold"]);
  }, 120_000);

  it("prints the answer and where the dossier is, without colour, and writes three files", () => {
    expect(first.status, first.stderr).toBe(0);
    expect(first.stdout).toMatch(/Who did it, by whose word/u);
    expect(first.stdout).toMatch(/Iran/u);
    expect(first.stdout).toContain(".kulla/cases/albania-2022/dossier.html");
    expect(first.stdout + first.stderr).not.toContain("\u001B");
    const [html = "", json = "", stix = ""] = dossierIn(place, ".kulla/cases/albania-2022");
    expect(html.slice(0, 20).toLowerCase()).toContain("<!doctype html>");
    expect(JSON.parse(json)).toMatchObject({ format: "kulla-dossier", case: { name: "albania-2022" } });
    expect(JSON.parse(stix)).toMatchObject({ type: "bundle" });
  });

  it("gives the same bytes again, in the same workspace and in another one", async () => {
    const expected = dossierIn(place, ".kulla/cases/albania-2022");
    expect(await place.run([...ARGUMENTS, "--out", "again"])).toMatchObject({ status: 0 });
    expect(dossierIn(place, "again")).toEqual(expected);
    const other = withExample(newPlace());
    expect(await other.run([...ARGUMENTS, "--out", "out"])).toMatchObject({ status: 0 });
    expect(dossierIn(other, "out")).toEqual(expected);
  }, 60_000);

  it("prints the dossier itself with --json, and nothing else on standard output", async () => {
    const { status, stdout } = await place.run([...ARGUMENTS, "--json", "--quiet"]);
    expect(status).toBe(0);
    expect(stdout).toBe(dossierIn(place, ".kulla/cases/albania-2022")[1]);
  });

  it("shows the case again without its files", async () => {
    const shown = await place.run(["case", "show", "albania-2022", "--now", NOW, "--json", "-q"]);
    expect(shown.stdout).toBe(dossierIn(place, ".kulla/cases/albania-2022")[1]);
    const list = await place.run(["case", "list", "--json"]);
    const [summary] = JSON.parse(list.stdout) as { name: string; evidence: number; statements: number }[];
    expect(summary).toMatchObject({ name: "albania-2022", evidence: 7, openedAt: NOW });
    expect(summary?.statements).toBeGreaterThan(20);
    expect((await place.run(["case", "list"])).stdout).toMatch(/^case +evidence +statements/u);
  });

  it("lists the evidence with its SHA-256", async () => {
    const { stdout } = await place.run(["evidence", "list", "--case", "albania-2022", "--json"]);
    const evidence = JSON.parse(stdout) as { id: string; name: string; size: number }[];
    expect(evidence.map(({ name }) => name)).toEqual([...evidence.map(({ name }) => name)].sort());
    for (const { name, size } of evidence) expect(readFileSync(join(EXAMPLE, name))).toHaveLength(size);
  });

  it("gives the facts, each with words that stand in its file", async () => {
    expect(facts.status).toBe(0);
    const told = JSON.parse(facts.stdout) as {
      facts: { type: string; file: string; span: string; start: number; end: number }[];
    };
    expect(new Set(told.facts.map(({ type }) => type)).size).toBeGreaterThan(6);
    const plain = told.facts.filter(({ file }) => file.endsWith(".txt"));
    expect(plain.length).toBeGreaterThan(0);
    for (const { file, span, start, end } of plain) {
      const characters = [...readFileSync(join(EXAMPLE, file), "utf8")];
      expect(characters.slice(start, end).join("")).toBe(span);
    }
    const written = await place.run(["facts", "--case", "albania-2022", "--out", "facts.json"]);
    expect(written).toMatchObject({ status: 0, stdout: "" });
    expect(readFileSync(join(place.folder, "facts.json"), "utf8")).toBe(facts.stdout);
  });

  it("explains a statement by its words, and says where an id is none or several", async () => {
    const told = JSON.parse(facts.stdout) as { facts: { id: string; type: string; span: string }[] };
    const attribution = told.facts.find(({ type }) => type === "attribution")!;
    const explained = await place.run(["explain", attribution.id, "--case", "albania-2022"]);
    expect(explained.stdout).toContain(`»${attribution.span}«`);
    expect(explained.stdout).toMatch(/read by +kulla-extraction .*, rule /u);
    const json = await place.run(["explain", attribution.id, "--case", "albania-2022", "--json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ statement: { id: attribution.id } });
    expect(await place.run(["explain", "s-", "--case", "albania-2022"])).toMatchObject({ status: 2 });
    expect((await place.run(["explain", "s-zz", "--case", "albania-2022"])).stderr).toContain(
      "s-zz is no id of a statement",
    );
    expect((await place.run(["explain", "s-000000", "--case", "albania-2022"])).stderr).toContain(
      "has no statement s-000000",
    );
  });

  it("rates a source, takes it back, and says what is wrong with a rating", async () => {
    const rate = (...words: string[]) => place.run(["source", ...words, "--case", "albania-2022", "--by", "Ana"]);
    const rated = await rate("rate", "2", "b2", "--reason", "first-hand");
    expect(rated).toMatchObject({ status: 0 });
    expect(rated.stdout).toMatch(/^Source 2, .*, is rated B2: usually reliable; probably true\.\n$/u);
    const codes = async () => {
      const { stdout } = await place.run(["source", "list", "--case", "albania-2022", "--json"]);
      return (JSON.parse(stdout) as { grade: { reliability: string; decided: boolean } }[]).map(({ grade }) =>
        grade.decided ? grade.reliability : "",
      );
    };
    expect(await codes()).toEqual(["", "B", "", "", "", "", ""]);
    expect(await rate("unrate", "2", "--reason", "wrong source")).toMatchObject({ status: 0 });
    expect(await codes()).toEqual(["", "", "", "", "", "", ""]);
    expect((await rate("unrate", "2", "--reason", "again")).stderr).toContain("Source 2 has no rating to take back.");
    expect((await rate("rate", "2", "Z9", "--reason", "x")).stderr).toContain("Z9 is no Admiralty code.");
    expect((await rate("rate", "99", "B2", "--reason", "x")).stderr).toContain("The case has no source 99.");
    expect((await rate("rate", "2", "B2", "--reason", " ")).stderr).toContain("--reason is empty.");
  });

  it("says which cases there are where one is not", async () => {
    const { status, stderr } = await place.run(["case", "show", "albania"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/There is no case albania\.[^]*There are: albania-2022/u);
  });
});

describe("kulla investigate on a mixed folder", () => {
  const place = newPlace();
  const REPORT =
    "Microsoft said on 8 September 2022 that Iran was behind the cyberattack on Albania of 15 July 2022.\n";
  beforeAll(() => {
    place.put({
      "mixed/report.txt": REPORT,
      "mixed/copy.txt": REPORT,
      "mixed/empty.html": "",
      "mixed/broken.pdf": "%PDF-1.7\nthis is no PDF",
      "mixed/broken.docx": new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]),
      "mixed/picture.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      "mixed/.hidden": "hidden",
      "mixed/huge.txt": "",
      "mixed/sub/noise.bin": Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256),
    });
    truncateSync(join(place.folder, "mixed/huge.txt"), 100_000_001);
    symlinkSync("/etc/passwd", join(place.folder, "mixed/passwd.txt"));
  });

  it("reads what can be read, tells each of the rest with a code, and ends well", async () => {
    const { status, stdout, stderr } = await place.run(["investigate", "mixed", "--now", NOW]);
    expect(status, stderr).toBe(0);
    expect(stdout).toContain("Microsoft");
    for (const [file, code] of [
      ["empty.html", "reading-empty"],
      ["broken.pdf", "reading-damaged"],
      ["broken.docx", "reading-damaged"],
      ["huge.txt", "evidence-too-large"],
      ["passwd.txt", "evidence-link-skipped"],
    ] as const) {
      expect(stderr).toMatch(new RegExp(`${file}[^\\n]*\\[${code}\\]`, "u"));
    }
    expect(stderr).toMatch(/picture\.png[^\n]*\[reading-/u);
    const dossier = readFileSync(join(place.folder, ".kulla/cases/mixed/dossier.json"), "utf8");
    expect(dossier).not.toContain("root:x:0");
    for (const code of ["evidence-same-bytes", "evidence-hidden-skipped", "evidence-too-large", "reading-damaged"]) {
      expect(dossier).toContain(code);
    }
  }, 60_000);

  it("ends with 3 under --strict, and where nothing at all could be read", async () => {
    expect(await place.run(["investigate", "mixed", "--strict", "--now", NOW])).toMatchObject({ status: 3 });
    const bad = await place.run(["investigate", "mixed/broken.pdf", "--case", "bad", "--now", NOW]);
    expect(bad).toMatchObject({ status: 3 });
    mkdirSync(join(place.folder, "nothing"));
    const none = await place.run(["investigate", "nothing", "--now", NOW]);
    expect(none).toMatchObject({ status: 3 });
    expect(none.stderr).toContain("[evidence-none]");
  }, 60_000);

  it("does not take its own output for evidence", async () => {
    const own = newPlace().put({ "a/report.txt": REPORT });
    const args = ["investigate", "a", "--out", "a/out", "--workspace", "a/ws", "--now", NOW];
    expect(await own.run(args)).toMatchObject({ status: 0 });
    const before = dossierIn(own, "a/out");
    expect(await own.run(args)).toMatchObject({ status: 0 });
    expect(dossierIn(own, "a/out")).toEqual(before);
    const { stdout } = await own.run(["evidence", "list", "--case", "a", "--workspace", "a/ws", "--json"]);
    expect(JSON.parse(stdout)).toHaveLength(1);
  }, 60_000);

  it("reads one file from standard input, and labels what has no label", async () => {
    const own = newPlace();
    const args = ["investigate", "-", "--name", "tip.txt", "--case", "tip", "--marking", "green", "--now", NOW];
    const { status, stdout, stderr } = await own.run(args, { input: REPORT });
    expect(status, stderr).toBe(0);
    expect(stdout).toContain("TLP:GREEN");
    const added = await own.run(["evidence", "add", "-", "--name", "two.txt", "--case", "tip"], { input: "more\n" });
    expect(added).toMatchObject({ status: 0, stdout: "1 added to tip, 0 were there already.\n" });
    expect((await own.run(["evidence", "list", "-c", "tip"])).stdout).toMatch(/tip\.txt +\d+ +text\/plain/u);
    expect((await own.run(["case", "show", "tip"])).stderr).toMatch(/two\.txt[^\n]*\[evidence-waiting\]/u);
    expect((await own.run(["investigate", "--case", "tip"])).stderr).not.toContain("evidence-waiting");
  }, 60_000);

  it("says what is wrong with a workspace or a database that cannot be used", async () => {
    const own = newPlace().put({ file: "not a folder", "a.txt": REPORT });
    const file = await own.run(["investigate", "a.txt", "--workspace", "file/ws"]);
    expect(file.status).toBe(1);
    expect(file.stderr).toMatch(/^error .*\[store-workspace-unwritable\]/u);
    const environment = { DATABASE_URL: "postgres://user:secret@127.0.0.1:1/none" };
    const database = await own.run(["investigate", "a.txt"], { environment });
    expect(database.status).toBe(1);
    expect(database.stderr).toMatch(/^error .*\[store-database-refused\]/u);
    expect(database.stderr).not.toContain("secret");
    expect(existsSync(join(own.folder, ".kulla/cases"))).toBe(false);
  }, 60_000);

  it("uses a catalogue of one's own, and reads the case anew with it", async () => {
    const own = newPlace().put({ "a.txt": REPORT });
    expect(await own.run(["investigate", "a.txt", "--now", NOW])).toMatchObject({ status: 0 });
    const shipped = fileURLToPath(new URL("../../knowledge/data/catalogue.json", import.meta.url));
    writeFileSync(join(own.folder, "mine.json"), `${readFileSync(shipped, "utf8")}\n`);
    const before = await own.run(["facts", "--case", "a.txt"]);
    const args = ["investigate", "a.txt", "--now", NOW, "--catalogue", "mine.json"];
    expect(await own.run(args)).toMatchObject({ status: 0 });
    const after = await own.run(["facts", "--case", "a.txt", "--catalogue", "mine.json"]);
    const count = (text: string) => (JSON.parse(text) as { facts: unknown[] }).facts.length;
    expect(count(after.stdout)).toBe(count(before.stdout));
  }, 60_000);
});
