import type { ChildProcess } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeToken, openLink, PAGE_HEADER, readAnswer } from "@kulla/api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ended } from "./kulla.ts";
import { ended, Place } from "./kulla.ts";

const EXAMPLE = fileURLToPath(new URL("../../../examples/albania-2022", import.meta.url));
const BASE = "/api/v1";

/** Milliseconds to wait for what takes a moment. */
const PATIENCE = 300_000;

const place = new Place();
let serving: ChildProcess;
let served: Promise<Ended>;
let address = "";
let cookie = "";
let key = "";
let token = "";

/** The first line of standard output, which says where the workbench is. */
function announcement(child: ChildProcess): Promise<{ address: string; url: string }> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (piece: Buffer) => {
      text += piece.toString("utf8");
      const line = text.split("\n", 1)[0] ?? "";
      if (text.includes("\n")) resolve(JSON.parse(line) as { address: string; url: string });
    });
    child.on("close", () => reject(new Error(`It ended: ${text}`)));
  });
}

function page(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { [PAGE_HEADER]: "1", "content-type": "application/json", cookie };
  return fetch(`${address}${BASE}${path}`, { ...init, headers });
}

const remote = (...args: readonly string[]) =>
  place.run([...args, "--server", address], { environment: { KULLA_TOKEN: token } });

beforeAll(async () => {
  cpSync(EXAMPLE, join(place.folder, "reports"), { recursive: true });
  serving = place.start([
    "serve",
    "reports",
    "--case",
    "albania",
    "--marking",
    "TLP:GREEN",
    "--port",
    "0",
    "--json",
    "--workers",
    "1",
  ]);
  served = ended(serving);
  const told = await announcement(serving);
  address = told.address;
  key = told.url.split("#link=")[1] ?? "";
  const opened = await page(openLink.path, { method: "POST", body: JSON.stringify({ key }) });
  expect(opened.status).toBe(200);
  cookie = opened.headers.get("set-cookie")?.split(";", 1)[0] ?? "";
}, PATIENCE);

afterAll(async () => {
  serving.kill("SIGTERM");
  await served;
  place.remove();
});

describe("kulla serve", () => {
  it("gives the page, with a fresh nonce each time", async () => {
    const [one, two] = await Promise.all([fetch(address), fetch(address)]);
    const policy = (reply: Response) => reply.headers.get("content-security-policy");
    expect(policy(one)).toContain("script-src 'self'");
    expect(policy(one)).not.toBe(policy(two));
    const html = await one.text();
    expect(html).not.toContain("KULLA_CSP_NONCE");
    const script = /href="(\/assets\/shell[^"]+\.js)"/u.exec(html)?.[1] ?? "";
    const packed = await fetch(address + script, { headers: { "accept-encoding": "br" } });
    expect(packed.headers.get("content-encoding")).toBe("br");
    expect(packed.headers.get("cache-control")).toContain("immutable");
    expect((await fetch(`${address}/cases/albania/answer`)).headers.get("content-type")).toContain("text/html");
  });

  it("lets nobody in without the link, and the link in once", async () => {
    const nobody = await fetch(`${address}${BASE}/cases`, { headers: { [PAGE_HEADER]: "1" } });
    expect(nobody.status).toBe(401);
    const again = await page(openLink.path, { method: "POST", body: JSON.stringify({ key }) });
    expect(again.status).toBe(401);
  });

  it(
    "reads the case in workers and answers",
    async () => {
      for (const until = Date.now() + PATIENCE; ;) {
        const { value, freshness } = readAnswer.reply.parse(await (await page("/cases/albania/answer")).json());
        if (value !== undefined && !freshness.stale && value.counts.sources >= 7) {
          expect(value.rows.map(({ id }) => id)).toContain("who");
          expect(value.assessment?.hypotheses.length).toBeGreaterThan(1);
          return;
        }
        if (Date.now() > until) throw new Error("The case was not read in time.");
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    },
    PATIENCE,
  );
});

describe("kulla --server", () => {
  beforeAll(async () => {
    const body = { name: "cli", scopes: ["read", "write"], clearance: "TLP:RED", days: 1 };
    const made = await page(makeToken.path, { method: "POST", body: JSON.stringify(body) });
    token = makeToken.reply.parse(await made.json()).token;
  });

  it(
    "lists and shows cases",
    async () => {
      const list = await remote("case", "list");
      expect(list.stdout).toMatch(/albania\s+7\s+\d+\s+admin\s+TLP:GREEN/u);
      const shown = await remote("case", "show", "albania", "--json");
      expect(JSON.parse(shown.stdout)).toMatchObject({ format: "kulla-dossier", marking: "TLP:GREEN" });
      const told = await remote("attribute", "albania");
      expect([told.status, told.stdout.includes("Iran")]).toEqual([0, true]);
      const stix = await remote("case", "export", "albania", "--format", "stix");
      expect((JSON.parse(stix.stdout) as { type: string }).type).toBe("bundle");
    },
    PATIENCE,
  );

  it(
    "gives what the commands give on the workspace itself, to the byte",
    async () => {
      const facts = JSON.parse((await remote("facts", "--case", "albania")).stdout) as { facts: object[] };
      expect(facts.facts.length).toBeGreaterThan(50);
      const first = JSON.parse((await remote("attribute", "albania", "--json")).stdout) as {
        items: { because: string[] }[];
      };
      const id = first.items.flatMap(({ because }) => because)[0] ?? "";
      const lines = [
        ["facts", "--case", "albania"],
        ["explain", id.slice(0, 12), "--case", "albania", "--json"],
        ["attribute", "albania"],
        ["attribute", "albania", "--as-of", "2022-09", "--json"],
        ["what-if", "albania", "--without", id],
        ["what-if", "albania", "--without", id, "--json"],
        ["source", "list", "--case", "albania"],
        ["source", "list", "--case", "albania", "--json"],
        ["actor", "EUROPIUM"],
      ];
      for (const line of lines) {
        const [here, there] = [await place.run(line), await remote(...line)];
        expect([line, there.status, there.stdout]).toEqual([line, here.status, here.stdout]);
        expect(here.stdout.length).toBeGreaterThan(20);
      }
    },
    PATIENCE,
  );

  it(
    "decides as the workspace itself does, and takes it back",
    async () => {
      const where = ["--case", "albania"];
      const because = ["--reason", "said on television"];
      const added = await remote("hypothesis", "add", "Iran", ...where, ...because);
      expect([added.status, added.stdout]).toEqual([0, "state:whole:IR is among the hypotheses.\n"]);
      const rated = await remote("source", "rate", "1", "B2", ...where, ...because);
      expect([rated.status, rated.stdout]).toEqual([0, expect.stringContaining("is rated B2") as string]);
      const [here, there] = [
        await place.run(["hypothesis", "list", ...where, "--json"]),
        await remote("hypothesis", "list", ...where, "--json"),
      ];
      // The same values; the server gives their fields in the order of its contract.
      expect(JSON.parse(there.stdout)).toEqual(JSON.parse(here.stdout));
      const { added: kept } = JSON.parse(there.stdout) as { added: { decision: string }[] };
      const undone = await remote("decision", "undo", kept[0]?.decision ?? "", ...where, ...because);
      expect([undone.status, undone.stdout]).toEqual([0, expect.stringContaining("is taken back.") as string]);
      expect((await remote("decision", "list", ...where)).stdout).toContain("taken back");
      const issued = await remote("attribute", "albania", "--issue");
      expect([issued.status, issued.stderr]).toEqual([0, expect.stringContaining("This is version 1") as string]);
      const versions = await remote("attribute", "albania", "--versions", "--json");
      expect(versions.stdout).toBe((await place.run(["attribute", "albania", "--versions", "--json"])).stdout);
      const none = await remote("explain", "s-00000000", ...where);
      expect([none.status, none.stderr]).toEqual([2, expect.stringContaining("has no statement s-00000000") as string]);
    },
    PATIENCE,
  );

  it(
    "investigates: sends files, waits until they are read, and takes the dossier",
    async () => {
      place.put({
        "new/tweet.txt": "On 9 September 2022 a wiper hit TIMS, the border system of Albania, AKSHI said.\n",
      });
      const done = await remote("investigate", "new", "--case", "border", "--marking", "TLP:GREEN", "--out", "taken");
      expect([done.status, done.stdout]).toEqual([0, expect.stringContaining("tweet.txt") as string]);
      const dossier = readFileSync(join(place.folder, "taken", "dossier.json"), "utf8");
      expect(JSON.parse(dossier)).toMatchObject({ format: "kulla-dossier", case: { name: "border" } });
    },
    PATIENCE,
  );

  it(
    "adds evidence, piece by piece, once",
    async () => {
      place.put({ "more/note.txt": "On 15 July 2022 Albania's AKSHI took its servers offline, the ministry said.\n" });
      const added = await remote("evidence", "add", "more", "--case", "albania", "--marking", "TLP:GREEN");
      expect(added.stdout).toBe("1 added to albania, 0 were there already.\n");
      const again = await remote("evidence", "add", "more", "--case", "albania", "--marking", "TLP:GREEN");
      expect(again.stdout).toBe("0 added to albania, 1 were there already.\n");
      const list = await remote("evidence", "list", "--case", "albania", "--json");
      const names = (JSON.parse(list.stdout) as { name: string }[]).map(({ name }) => name);
      expect(names).toContain("note.txt");
    },
    PATIENCE,
  );

  it(
    "says in a line what the server refuses, and what it is without",
    async () => {
      const refused = await remote("evidence", "list", "--case", "none");
      expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining("[server-not-found]") as string]);
      const bare = await place.run(["case", "list", "--server", address]);
      expect([bare.status, bare.stderr]).toEqual([2, expect.stringContaining("KULLA_TOKEN") as string]);
      const plain = await place.run(["case", "list", "--server", "http://example.org"], {
        environment: { KULLA_TOKEN: "x" },
      });
      expect(plain.stderr).toContain("plain text");
      const wrong = await place.run(["case", "list", "--server", address], {
        environment: { KULLA_TOKEN: "kulla_wrong" },
      });
      expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining("KULLA_TOKEN is wrong") as string]);
      const unfit = await remote("audit", "list");
      expect([unfit.status, unfit.stderr]).toEqual([2, expect.stringContaining("without --server") as string]);
    },
    PATIENCE,
  );
});

describe("another catalogue", () => {
  interface Row {
    readonly id: string;
    readonly isUsed: boolean;
  }
  const usedIn = ({ stdout }: Ended) => (JSON.parse(stdout) as Row[]).find(({ isUsed }) => isUsed)?.id;
  const record = (type: string, id: string, name: string) => ({
    ...{ type, id: `${type}--1`, name, modified: "2020-05-06T00:00:00.000Z" },
    external_references: [{ source_name: "mitre-attack", external_id: id }],
  });

  it(
    "is built at the server and chosen there, or at the workspace while it is served, and panels follow",
    async () => {
      const body = { name: "admin", scopes: ["read", "admin"], clearance: "TLP:RED", days: 1 };
      const made = await page(makeToken.path, { method: "POST", body: JSON.stringify(body) });
      const environment = { KULLA_TOKEN: makeToken.reply.parse(await made.json()).token };
      const atServer = (...args: readonly string[]) =>
        place.run(["catalogue", ...args, "--server", address], { environment });
      const before = usedIn(await atServer("versions", "--json")) ?? "";
      const objects = [
        record("intrusion-set", "G9999", "Quiet Heron"),
        record("attack-pattern", "T9998", "Sail Ahead"),
      ];
      place.put({
        "attack.json": JSON.stringify({ type: "bundle", objects }),
        "hollow.json": JSON.stringify({ type: "bundle", objects: [] }),
      });
      const hollow = await atServer("build", "hollow.json");
      expect([hollow.status, hollow.stderr]).toEqual([1, expect.stringContaining("[catalogue-not-built]") as string]);
      const built = await atServer("build", "attack.json", "--json");
      expect([built.status, built.stderr]).toEqual([0, ""]);
      const { id } = JSON.parse(built.stdout) as Row;
      expect(usedIn(await atServer("versions", "--json"))).toBe(before);
      expect((await atServer("use", id)).status).toBe(0);
      expect(usedIn(await place.run(["catalogue", "versions", "--json"]))).toBe(id);
      expect((await place.run(["catalogue", "search", "Quiet Heron"])).stdout).toContain("G9999");

      const back = await place.run(["catalogue", "use", before]);
      expect([back.status, back.stdout]).toEqual([0, expect.stringContaining("is used from now on") as string]);
      await expect.poll(async () => usedIn(await atServer("versions", "--json")), { timeout: PATIENCE }).toBe(before);
      const isFresh = async () => {
        const { value, freshness } = readAnswer.reply.parse(await (await page("/cases/albania/answer")).json());
        return value !== undefined && !freshness.stale;
      };
      await expect.poll(isFresh, { timeout: PATIENCE, interval: 200 }).toBe(true);
    },
    PATIENCE,
  );
});

describe("kulla serve, stopped", () => {
  it(
    "stops with its workers, and leaves a workspace that others open",
    async () => {
      serving.kill("SIGTERM");
      const { status } = await served;
      expect(status).toBe(0);
      const list = await place.run(["case", "list", "--json"]);
      expect(JSON.parse(list.stdout)).toMatchObject([
        { name: "albania", evidence: 8 },
        { name: "border", evidence: 1 },
      ]);
    },
    PATIENCE,
  );

  it(
    "does not listen where others could come in",
    async () => {
      const open = await place.run(["serve", "--host", "0.0.0.0", "--port", "0"]);
      expect([open.status, open.stderr]).toEqual([2, expect.stringContaining("access-listening-unsafe") as string]);
      const odd = await place.run(["serve", "--port", "99999"]);
      expect([odd.status, odd.stderr]).toEqual([2, expect.stringContaining("is not a port") as string]);
    },
    PATIENCE,
  );
});
