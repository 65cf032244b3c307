import type { CaseRole } from "./viewer.ts";

/** Who may call a route. A role is one in the case that the path names; who has none in it gets the answer of a case that is not there. */
export type Who =
  | "anybody"
  | "signed-in"
  /** May open cases. */
  | "opener"
  /** Runs the workspace. */
  | "workspace-admin"
  | { readonly role: CaseRole };

/** What an API token must have been given to call a route; `session` where no token may, whatever it was given. */
export type TokenNeed = "read" | "write" | "admin" | "session";

export interface Policy {
  readonly who: Who;
  readonly token: TokenNeed;
  /** Whether a call goes into the audit log: what gives contents of a case as `read`, what changes something as `write`. */
  readonly audit: "none" | "read" | "write";
  /** A person at the page has to have signed in, or given the password again, not long ago. */
  readonly delicate?: true;
  /** Open also to who still lacks the second factor that is demanded: what leads to one, and out. */
  readonly bare?: true;
}

const role = (needed: CaseRole, token: TokenNeed, audit: Policy["audit"]): Policy => ({
  who: { role: needed },
  token,
  audit,
});

/** Reading in a case; contents of evidence or what is made from it. */
const READS = role("reader", "read", "read");
/** Adding and deciding in a case. */
const WORKS = role("analyst", "write", "write");
/** Keeping something for oneself in a case. */
const KEEPS = role("reader", "write", "write");
/** Runs the workspace, by a person at the page or a token made for that. */
const RUNS: Policy = { who: "workspace-admin", token: "admin", audit: "write" };
/** About the caller's own account, by a person at the page. */
const OWN: Policy = { who: "signed-in", token: "session", audit: "write" };

/**
 * Who may call which route, by the id of its contract. It is the only place that says so: the server does not start with a route that
 * has no line here, and refuses what it does not know.
 */
export const POLICIES: Readonly<Record<string, Policy>> = {
  "cases.list": { who: "signed-in", token: "read", audit: "none" },
  "cases.read": role("reader", "read", "none"),
  "cases.open": { who: "opener", token: "write", audit: "write" },

  "session.read": { who: "anybody", token: "read", audit: "none" },
  "session.signIn": { who: "anybody", token: "session", audit: "none" }, // it keeps an audit of its own
  "session.openLink": { who: "anybody", token: "session", audit: "none" },
  "session.signOut": { ...OWN, audit: "none", bare: true },
  "session.confirm": { ...OWN, bare: true },
  "session.events": { ...OWN, audit: "none" },
  "session.changePassword": { ...OWN, bare: true },
  "secondFactor.makeKey": { ...OWN, bare: true },
  "secondFactor.add": { ...OWN, bare: true },
  "secondFactor.remove": OWN,
  "sessions.list": { ...OWN, audit: "none" },
  "sessions.revoke": { ...OWN, delicate: true },

  "tokens.list": { ...OWN, audit: "none" },
  "tokens.make": { ...OWN, delicate: true },
  "tokens.revoke": OWN,

  "accounts.list": { ...RUNS, audit: "read" },
  "accounts.read": { ...RUNS, audit: "read" },
  "accounts.add": { ...RUNS, delicate: true },
  "accounts.change": { ...RUNS, delicate: true },
  "accounts.signOut": { ...RUNS, delicate: true },

  "demands.read": { ...RUNS, audit: "none" },
  "demands.change": { ...RUNS, delicate: true },

  "members.list": role("reader", "read", "none"),
  "members.set": role("admin", "admin", "write"),
  "members.remove": role("admin", "admin", "write"),

  "dossier.answer": READS,
  "dossier.section": READS,
  "dossier.passages": READS,
  "dossier.download": READS,

  "evidence.list": READS,
  "evidence.read": READS,
  "evidence.bytes": READS,
  "evidence.add": WORKS,
  "uploads.begin": WORKS,
  "uploads.list": role("analyst", "read", "none"),
  "uploads.read": role("analyst", "read", "none"),
  "uploads.append": role("analyst", "write", "none"),
  "uploads.finish": WORKS,
  "uploads.remove": WORKS,
  "documents.list": READS,
  "documents.read": READS,

  "statements.list": READS,
  "statements.facets": READS,
  "statements.read": READS,
  "statements.add": WORKS,
  "statements.explain": READS,
  "facts.read": READS,

  "decisions.list": READS,
  "decisions.make": WORKS,
  "decisions.undo": WORKS,
  "decisions.makeMany": WORKS,
  "decisions.undoMany": WORKS,

  "sources.list": READS,
  "sources.origins": READS,
  "sources.unread": READS,

  "jobs.list": role("reader", "read", "none"),
  "jobs.cancel": WORKS,
  "events.follow": role("reader", "read", "none"),

  "catalogue.search": { who: "signed-in", token: "read", audit: "none" },
  "catalogue.versions": { who: "signed-in", token: "read", audit: "none" },
  "catalogue.use": RUNS,
  "catalogue.begin": RUNS,
  "catalogue.addFile": RUNS,
  "catalogue.build": RUNS,
  "catalogue.builds": { ...RUNS, audit: "none" },
  "catalogue.removeBuild": RUNS,
  "catalogue.follow": { ...RUNS, audit: "none" },

  "timeline.list": READS,
  "timeline.overview": READS,
  "timeline.export": READS,

  "graph.picture": READS,
  "graph.nodes": READS,
  "graph.node": READS,
  "graph.edges": READS,

  "savedViews.list": READS,
  "savedViews.read": READS,
  "savedViews.save": KEEPS,
  "savedViews.remove": KEEPS,

  "contradictions.list": READS,
  "contradictions.read": READS,

  "actors.list": READS,
  "actors.describe": READS,
  "actors.lookUp": { who: "signed-in", token: "read", audit: "none" },
  // Over all cases in which the viewer has a role, at the viewer's clearance; who does not see every case whole sees no clusters.
  "clusters.board": { who: "signed-in", token: "read", audit: "read" },
  "clusters.whole": { who: "signed-in", token: "read", audit: "read" },
  "clusters.form": { who: "opener", token: "write", audit: "write" },
  "clusters.change": { who: "opener", token: "write", audit: "write" },
  "clusters.undo": { who: "opener", token: "write", audit: "write" },
  "hypotheses.ranking": READS,
  "hypotheses.matrix": READS,
  "hypotheses.changes": READS,
  "hypotheses.consider": WORKS,
  "hypotheses.argue": WORKS,
  "hypotheses.rate": WORKS,
  "hypotheses.relevance": WORKS,
  "weighing.read": READS,
  "weighing.whatIf": READS,
  // It reads the public catalogue and what the caller sends; nothing is kept.
  "weighing.list": { who: "signed-in", token: "read", audit: "none" },
  // Versions rest on all cases: who does not see each of them whole gets none.
  "versions.list": READS,
  "versions.issue": WORKS,
  "attack.list": READS,
  "attack.layer": READS,
  "catalogue.attack": { who: "signed-in", token: "read", audit: "none" },
  "catalogue.groups": { who: "signed-in", token: "read", audit: "none" },
  "catalogue.groupTechniques": { who: "signed-in", token: "read", audit: "none" },

  "audit.list": { ...RUNS, audit: "read" },
  "audit.ofCase": role("lead", "read", "read"),
};

/** Where a sign-in by OpenID Connect begins, and where the provider sends the browser back to. */
export const OIDC_START = "/sign-in/oidc";
export const OIDC_CALLBACK = "/sign-in/oidc/callback";

/**
 * Addresses that are no routes of the interface, as the router names them. They give nothing of the workspace: the page's own files, the
 * description of the interface, and the steps of a sign-in that a browser goes through.
 */
export const PLAIN_PATHS: readonly string[] = [
  "/",
  "/assets/*",
  "/api/v1/openapi.json",
  "/api/reference",
  "/api/reference/*",
  "/problems/:code",
  OIDC_START,
  OIDC_CALLBACK,
];
