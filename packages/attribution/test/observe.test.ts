import type { AttributionClaim, Claim, SignClaim, Statement } from "@kulla/core";
import { makeDecision, makeStatement } from "@kulla/core";
import { describe, expect, it } from "vitest";
import type { EvidenceItem } from "../src/index.ts";
import { observe } from "../src/index.ts";
import type { Said } from "./stated.ts";
import { attack, caseOf, stated } from "./stated.ts";

const MICROSOFT = { speakers: [{ name: "Microsoft" }] } as const;
const WATSON = {
  speakers: [
    { name: "Adrienne Watson", role: "spokesperson", for: "National Security Council", state: "United States" },
  ],
} as const;
const COUNCIL = {
  speakers: [{ name: "US National Security Council", for: "United States", state: "United States" }],
} as const;

function blames(to: string, said: Said = {}, more: Partial<AttributionClaim> = {}): Statement {
  const by = said.speakers?.[0]?.name;
  const claim: Claim = {
    type: "attribution",
    by: by === undefined ? [] : [by],
    to: [to],
    about: "actor",
    incident: "main",
    ...more,
  };
  return stated(claim, said);
}

const malware = (name: string, polarity: "used" | "similar" | "variant" | "context", catalogue?: string): Statement =>
  stated({ type: "malware", name, polarity, incident: "main", ...(catalogue !== undefined && { catalogue }) });

const itemsOf = (...statements: Statement[]): readonly EvidenceItem[] =>
  observe(caseOf([attack(), ...statements])).evidence.items;
const idsOf = (...statements: Statement[]): readonly string[] => itemsOf(...statements).map(({ id }) => id);
const ratioOf = (items: readonly EvidenceItem[], id: RegExp): number => {
  const found = items.find((item) => id.test(item.id));
  return found?.observed.kind === "pointer" ? found.observed.ratio : NaN;
};

describe("what was seen", () => {
  it("takes only what was used for used; what is like it points to who is known for it", () => {
    expect(idsOf(malware("ZEROCLEARE", "used", "S1151"))).toContain("software:S1151");
    const similar = itemsOf(malware("ZEROCLEARE", "similar", "S1151"));
    expect(similar.map(({ id }) => id)).toContain("similar:S1151>G0049");
    expect(similar.some(({ id }) => id.startsWith("software:"))).toBe(false);
    const variant = itemsOf(malware("ZEROCLEARE", "variant", "S1151"));
    expect(ratioOf(variant, /^similar:S1151>G0049/u)).toBeGreaterThan(ratioOf(similar, /^similar:S1151>G0049/u));
    expect(idsOf(malware("ZEROCLEARE", "context", "S1151"))).toEqual([]);
    expect(idsOf(malware("ZEROCLEARE", "similar", "S1151"), malware("ZEROCLEARE", "used", "S1151"))).toEqual([
      "software:S1151",
    ]);
  });

  it("marks what was read out of words, and gives techniques and programs to parts of the attack", () => {
    const [read] = itemsOf(stated({ type: "technique", tid: "T1486", explicit: false, incident: "main" }));
    expect(read).toMatchObject({ observed: { technique: "T1486", inWords: true }, roles: ["whole", "encryption"] });
    const [printed] = itemsOf(stated({ type: "technique", tid: "T1486", explicit: true, incident: "main" }));
    expect(printed?.observed).toEqual({ kind: "technique", technique: "T1486" });
    expect(
      itemsOf(stated({ type: "technique", tid: "T1486", explicit: false, probability: 0.3, incident: "main" })),
    ).toEqual([]);
    const [wiper] = itemsOf(malware("ZEROCLEARE", "used", "S1151"));
    expect(wiper?.roles).toEqual(["whole", "wiping"]);
  });

  it("leaves out what is told of other incidents", () => {
    const other = stated({
      type: "incident",
      incident: "old",
      role: "context",
      time: { edtf: "2019", basis: "explicit" },
    });
    const then = stated({ type: "malware", name: "ZEROCLEARE", polarity: "used", catalogue: "S1151", incident: "old" });
    expect(observe(caseOf([attack(), other, then])).evidence.items).toEqual([]);
  });

  it("takes nobody who speaks for a program", () => {
    const told = stated({ type: "malware", name: "Álvaro Ramos", polarity: "used", incident: "main" });
    const speaks = blames("Iran", { speakers: [{ name: "Álvaro Ramos" }] });
    expect(idsOf(told, speaks).some((id) => id.startsWith("software:"))).toBe(false);
  });
});

describe("whose word it is", () => {
  it("counts all who speak for one state once, with all that they said", () => {
    const [one, other] = [blames("Iran", WATSON), blames("Government of Iran", { ...COUNCIL, file: "b.txt" })];
    const [item, ...rest] = itemsOf(one, other);
    expect(rest).toEqual([]);
    expect(item).toMatchObject({ id: "says:state:US>state:IR", channel: "state's statement", origins: ["state:US"] });
    expect(item?.because).toEqual([one.id, other.id].sort());
  });

  it("weighs by the words: high confidence more than none said, a doubt less, a rejection against", () => {
    const ratio = (said: Said): number => ratioOf(itemsOf(blames("Iran", { ...MICROSOFT, ...said })), /^says:/u);
    const plain = ratio({});
    expect(ratio({ wording: { words: "with high confidence", confidence: "high" } })).toBeGreaterThan(plain);
    expect(ratio({ wording: { words: "with low confidence", confidence: "low" } })).toBeLessThan(plain);
    expect(ratio({ stance: "hedges", wording: { words: "likely", likelihood: "likely" } })).toBeLessThan(plain);
    expect(ratio({ stance: "rejects" })).toBeLessThan(1);
    expect(ratio({ speakers: [] })).toBeLessThan(plain);
    expect(itemsOf(blames("Iran", { ...MICROSOFT, wording: { words: "no evidence" } }))).toEqual([]);
  });

  it("takes all papers that blame in their own words for one", () => {
    const paper = (name: string): Statement => blames("Iran", { speakers: [{ name }], file: name });
    const items = itemsOf(
      attack("Reuters"),
      paper("Reuters"),
      attack("Le Monde"),
      paper("Le Monde"),
      blames("Iran", WATSON),
    );
    expect(items.map(({ origins }) => origins)).toEqual([["papers"], ["papers"], ["state:US"]]);
  });

  it("lets nobody speak for the state that they accuse", () => {
    const rama = { speakers: [{ name: "Edi Rama", role: "prime minister", for: "Iran", state: "Iran" }] };
    const [item] = itemsOf(blames("Iran", rama));
    expect(item).toMatchObject({ channel: "state's statement", observed: { to: { kind: "state", country: "IR" } } });
    expect(item?.origins).not.toContain("state:IR");
  });

  it("keeps claims and denials as accounts; a denial weighs nothing, a front's claim counts for its own part", () => {
    const claim = stated(
      { type: "claim", by: "HomeLand Justice", incident: "main" },
      { speakers: [{ name: "HomeLand Justice" }] },
    );
    const denial = stated(
      { type: "denial", by: "Iran", of: "responsibility for the attack", incident: "main" },
      { speakers: [{ name: "Iran" }] },
    );
    const { accounts, evidence } = observe(caseOf([attack(), claim, denial]));
    expect(accounts.map(({ kind, shown }) => [kind, shown])).toEqual([
      ["claims", "HomeLand Justice"],
      ["denies", "Iran"],
      ["catalogued", "HEXANE"],
    ]);
    expect(evidence.items.map(({ id, roles }) => [id, roles[0]])).toEqual([
      ["claim:persona:homelandjustice>named:HomeLand Justice", "persona"],
      ["front:HomeLand Justice>IR", "whole"],
    ]);
  });

  it("tells a group from a country of its name, people from their state, a description from a name", () => {
    const gang = stated({
      type: "actor",
      name: "Cuba",
      kind: "group",
      roles: [],
      catalogue: "S0625",
      incident: "main",
    });
    expect(itemsOf(gang, blames("Cuba", MICROSOFT))).toMatchObject([
      { observed: { to: { kind: "named", name: "Cuba" } } },
    ]);
    expect(itemsOf(blames("Cuba", MICROSOFT))).toMatchObject([{ observed: { to: { kind: "state", country: "CU" } } }]);
    const people = ratioOf(itemsOf(blames("Iranian hackers", MICROSOFT)), /state:IR/u);
    expect(people).toBeLessThan(ratioOf(itemsOf(blames("Iran", MICROSOFT)), /state:IR/u));
    expect(itemsOf(blames("four hacker groups", MICROSOFT))).toEqual([]);
    expect(itemsOf(blames("SandWorm", MICROSOFT))).toMatchObject([
      { observed: { to: { kind: "group", id: "G0034" } } },
    ]);
    expect(itemsOf(blames("GRU", MICROSOFT))).toMatchObject([{ observed: { to: { kind: "organ", country: "RU" } } }]);
  });
});

describe("levels", () => {
  const tied = blames("EUROPIUM", {
    ...MICROSOFT,
    rule: "attribution-linked-actors",
    stance: "hedges",
    wording: { words: "likely linked", likelihood: "likely" },
    quote: "groups are likely linked to EUROPIUM",
  });
  const sponsored = stated(
    { type: "sponsor", actor: "EUROPIUM", state: "Iran", organ: "Intelligence Ministry", relation: "linked" },
    MICROSOFT,
  );

  it("takes a tie for less than a deed, and leads from the tied group to who is behind it", () => {
    const { accounts, evidence } = observe(caseOf([attack(), tied, sponsored]));
    expect(accounts.find(({ kind }) => kind === "related")).toMatchObject({
      actor: { id: "G0049" },
      words: "likely linked",
      likelihood: "likely",
    });
    expect(evidence.items.map(({ id }) => id)).toEqual([
      "link:vendor:microsoft>G0049>organ:IR:Ministry of Intelligence and Security",
      "says:vendor:microsoft>tie:group:G0049",
    ]);
    const deed = itemsOf(blames("EUROPIUM", MICROSOFT));
    expect(ratioOf(evidence.items, /tie:/u)).toBeLessThan(ratioOf(deed, /^says:/u));
  });

  it("leads to who is behind an actor for the parts that it did, and for all of them where it did the whole", () => {
    const did = (name: string, role: string): Statement =>
      stated({ type: "actor", name, kind: "cluster", roles: [role], incident: "main" }, MICROSOFT);
    const behind = (actor: string): Statement =>
      stated({ type: "sponsor", actor, state: "Iran", relation: "backed" }, MICROSOFT);
    const rolesOf = (...statements: Statement[]) =>
      new Map(itemsOf(attack(), ...statements).map(({ id, roles }) => [id.split(">").slice(0, 2).join(">"), roles]));
    const found = rolesOf(did("DEV-0842", "wiping"), did("DEV-0861", "access"), behind("DEV-0842"), behind("DEV-0861"));
    expect(found.get("link:vendor:microsoft>DEV-0842")).toEqual(["whole", "wiping"]);
    expect(found.get("link:vendor:microsoft>DEV-0861")).toEqual(["whole", "access"]);
    const whole = rolesOf(did("DEV-0842", "wiping"), tied, sponsored);
    expect(whole.get("link:vendor:microsoft>G0049")).toEqual(["whole", "wiping"]);
  });

  it("takes what is told in the words of another incident for that one's", () => {
    const earlier = stated(
      { type: "incident", incident: "earlier", role: "context", time: { edtf: "2020-04", basis: "explicit" } },
      { ...MICROSOFT, quote: "DEV-0861 had been stealing mail from ministries since April 2020" },
    );
    const [citation] = earlier.citations;
    const within = (one: Statement): Statement => {
      const { id: _, ...rest } = one;
      const at = { ...citation.at, ...(citation.at.kind === "text" ? { end: citation.at.start + 8 } : {}) };
      return makeStatement({ ...rest, citations: [{ ...citation, at, quote: "DEV-0861" }] });
    };
    const part = stated(
      { type: "actor", name: "DEV-0861", kind: "cluster", roles: ["exfiltration"], incident: "main" },
      MICROSOFT,
    );
    expect(itemsOf(attack(), earlier, part).flatMap(({ roles }) => roles)).toEqual(["exfiltration"]);
    expect(itemsOf(attack(), earlier, within(part))).toEqual([]);
  });

  it("gives clusters the parts that are told of them", () => {
    const cluster = (name: string, roles: readonly string[]): Statement =>
      stated({ type: "actor", name, kind: "cluster", roles, incident: "main" }, MICROSOFT);
    const items = itemsOf(
      cluster("DEV-0842", ["encryption", "destruction"]),
      cluster("DEV-0861", ["access", "exfiltration"]),
      cluster("DEV-0166", []),
    );
    expect(items.map(({ id, roles }) => [id.split(">")[1], ...roles])).toEqual([
      ["named:DEV-0842", "encryption", "wiping"],
      ["named:DEV-0861", "access", "exfiltration"],
    ]);
  });

  it("takes a group that is only mentioned for an actor where two voices tell its part", () => {
    const mention = (said: Said): Statement =>
      stated({ type: "actor", name: "Conti", kind: "group", roles: ["attack"], incident: "main" }, said);
    expect(itemsOf(mention(MICROSOFT))).toEqual([]);
    expect(itemsOf(attack("b.txt"), mention(MICROSOFT), mention({ ...WATSON, file: "b.txt" }))).toHaveLength(2);
  });
});

describe("what else a case gives", () => {
  it("knows the campaign of the catalogue that is the attack itself, by name and time", () => {
    const claim = (): Statement => stated({ type: "claim", by: "HomeLand Justice", incident: "main" });
    const now = observe(caseOf([attack(), claim()]));
    expect(now.ownCampaigns).toMatchObject([{ id: "C0038", groups: ["G1001"] }]);
    expect(now.accounts).toContainEqual(expect.objectContaining({ kind: "catalogued", shown: "HEXANE" }));
    expect(observe(caseOf([attack("a.txt", "2025-03-01"), claim()])).ownCampaigns).toEqual([]);
  });

  it("takes the grade of the source, and what people decided", () => {
    const blame = blames("Iran", MICROSOFT);
    const { evidence } = blame.citations[0];
    const base = { author: "A", reason: "r", decidedAt: "2026-11-21T00:00:00.000Z" };
    const rated = makeDecision({
      ...base,
      about: { source: { evidence } },
      verdict: { kind: "rate", reliability: "B", credibility: "2" },
    });
    expect(observe(caseOf([attack(), blame], { decisions: [rated] })).evidence.items).toMatchObject([{ grade: "B2" }]);
    const rejected = makeDecision({ ...base, about: { statement: blame.id }, verdict: { kind: "reject" } });
    expect(observe(caseOf([attack(), blame], { decisions: [rejected] })).evidence.items).toEqual([]);
    const verdict = { kind: "argue", ratio: 5, text: "Their servers.", grade: "B2" } as const;
    const argued = makeDecision({ ...base, about: { hypothesis: "group:whole:G0049", item: "analyst:1" }, verdict });
    expect(observe(caseOf([attack()], { decisions: [argued] })).evidence.items).toMatchObject([
      {
        channel: "analyst",
        grade: "B2",
        observed: { to: { kind: "group", id: "G0049" }, ratio: 5 },
        text: "Their servers.",
      },
    ]);
  });

  it("lets an indicator of another case point to who is held responsible there, once for each case", () => {
    const seen = (kind: "domain" | "ipv4" | "filename", value: string): Statement =>
      stated({ type: "indicator", kind, value, polarity: "malicious", incident: "main" });
    const there = { case: "other", actors: [{ kind: "group", id: "G0049" }] } as const;
    const statements = [attack(), seen("domain", "evil.example"), seen("ipv4", "192.0.2.1"), seen("filename", "a.exe")];
    const elsewhere = [
      { ...there, kind: "domain", value: "evil.example" },
      { ...there, kind: "ipv4", value: "192.0.2.1" },
      { ...there, kind: "filename", value: "a.exe" },
      { ...there, kind: "domain", value: "not-here.example" },
    ];
    const { items } = observe(caseOf(statements, { elsewhere })).evidence;
    expect(items).toMatchObject([
      { id: "infrastructure:other>group:G0049", channel: "infrastructure", origins: ["case:other"] },
    ]);
    expect(items[0]?.text).toContain("2 indicators");
  });

  it("gives the same for the same statements in any order, and nothing for none", () => {
    const statements = [
      attack(),
      blames("Iran", MICROSOFT),
      malware("ZEROCLEARE", "used", "S1151"),
      blames("DarkSide", WATSON),
    ];
    const straight = observe(caseOf(statements));
    expect(observe(caseOf([...statements].reverse()))).toEqual(straight);
    expect(observe(caseOf([]))).toEqual({ evidence: { items: [] }, accounts: [], ownCampaigns: [] });
  });
});

describe("signs that investigators report", () => {
  const sign = (
    kind: SignClaim["kind"],
    to: string,
    of: SignClaim["of"],
    said: Parameters<typeof stated>[1] = MICROSOFT,
  ) => stated({ type: "sign", kind, name: "compile times", to, of, incident: "main" }, said);
  const pointers = (...statements: Statement[]) =>
    itemsOf(attack(), ...statements)
      .filter(({ id }) => id.startsWith("sign:"))
      .map(({ id, channel, observed }) => [id, channel, observed.kind === "pointer" ? observed.ratio : 0] as const);

  it("point to a state by place or language, to a group by name, to the users of a program by its code", () => {
    const found = pointers(
      sign("working hours", "Iran", "country"),
      sign("language", "Farsi", "language"),
      sign("operator's mistake", "Iran", "country"),
      sign("infrastructure", "APT34", "actor"),
      sign("code", "ZeroCleare", "malware"),
    );
    expect(found.map(([id, channel]) => [id, channel])).toEqual([
      ["sign:code>group:G0049", "code"],
      ["sign:code>group:G1001", "code"],
      ["sign:infrastructure>group:G0049", "infrastructure"],
      ["sign:language>state:IR", "language"],
      ["sign:operator's mistake>state:IR", "operator's mistake"],
      ["sign:working hours>state:IR", "working hours"],
    ]);
    const ratio = new Map(found.map(([id, , own]) => [id.split(">")[0], own]));
    for (const own of ratio.values()) expect(own).toBeGreaterThan(1);
    expect(ratio.get("sign:working hours")).toBeLessThan(ratio.get("sign:operator's mistake") ?? 0);
    expect(ratio.get("sign:operator's mistake")).toBeLessThan(ratio.get("sign:infrastructure") ?? 0);
  });

  it("weigh less with a doubt, and nothing where they are rejected or a language is many states'", () => {
    const [[, , plain] = []] = pointers(sign("language", "Farsi", "language"));
    const [[, , doubted] = []] = pointers(sign("language", "Farsi", "language", { ...MICROSOFT, stance: "hedges" }));
    expect(doubted).toBeLessThan(plain ?? 0);
    expect(pointers(sign("language", "Farsi", "language", { ...MICROSOFT, stance: "rejects" }))).toEqual([]);
    expect(pointers(sign("language", "Arabic", "language"))).toEqual([]);
  });

  it("are one finding, whoever repeats them", () => {
    const two = [
      sign("code", "ZeroCleare", "malware"),
      sign("code", "ZeroCleare", "malware", { speakers: [{ name: "ESET" }] }),
    ];
    expect(pointers(...two).map(([id]) => id)).toEqual(["sign:code>group:G0049", "sign:code>group:G1001"]);
    const like = stated({ type: "malware", name: "ZeroCleare", polarity: "similar", incident: "main" }, MICROSOFT);
    const origins = itemsOf(attack(), like, ...two)
      .filter(({ id }) => id.endsWith("G0049"))
      .map((one) => one.origins);
    expect(origins.map((own) => own.includes("similar:S1151"))).toEqual([true, true]);
  });

  it("add nothing to the word of who holds the same one responsible: they are the reason for it", () => {
    const blamed = pointers(blames("Iran", MICROSOFT), sign("language", "Farsi", "language"));
    expect(blamed).toEqual([["sign:language>state:IR", "language", 1]]);
    const another = pointers(blames("Iran", { speakers: [{ name: "ESET" }] }), sign("language", "Farsi", "language"));
    expect(another[0]?.[2]).toBeGreaterThan(1);
  });

  it("say no second time what the use of the program says", () => {
    const used = stated({ type: "malware", name: "ZeroCleare", polarity: "used", incident: "main" }, MICROSOFT);
    expect(pointers(used, sign("code", "ZeroCleare", "malware"))).toEqual([]);
  });
});
