import type { Command } from "commander";
import type { Tlp } from "@kulla/core";
import { compareTlp, StoreRefusal } from "@kulla/core";
import type { AccountWish } from "@kulla/server";
import { alterAccount, LOCAL_ACCOUNT, newAccount, newToken } from "@kulla/server";
import type { Account, MemberRole, TokenScope } from "@kulla/store";
import type { AccessSession } from "../access-session.ts";
import { withAccess } from "../access-session.ts";
import { withExamples } from "../examples.ts";
import { CommandError } from "../exit.ts";
import { readPassword } from "../read-password.ts";
import type { CommonOptions } from "../settings.ts";
import { markingOf } from "../settings.ts";
import { drawTable } from "../table.ts";
import type { World } from "../terminal.ts";
import { safeForTerminal } from "../terminal.ts";

interface AccountOptions extends CommonOptions {
  readonly fullName?: string;
  readonly email?: string;
  readonly clearance?: string;
  readonly admin?: boolean;
  readonly openCases?: boolean;
  readonly passwordFile?: string;
  readonly disable?: boolean;
  readonly enable?: boolean;
  readonly forgetSecondFactor?: boolean;
}

interface RoleOptions extends CommonOptions {
  readonly case: string;
}

interface TokenOptions extends CommonOptions {
  readonly for: string;
  readonly scope: string;
  readonly clearance: string;
  readonly days: string;
  readonly case?: readonly string[];
}

const ROLES: readonly string[] = ["reader", "analyst", "lead", "admin", "none"];
const SCOPES: readonly string[] = ["read", "write", "admin"];
const NAME = /^[a-z0-9][a-z0-9._@-]{0,79}$/u;

export function addAccountCommands(program: Command, world: World): void {
  const account = program
    .command("account")
    .description("Add and change the accounts of a team's workbench (kulla serve --team), and make API tokens.");
  addAdd(account, world);
  addChange(account, world);
  const list = account
    .command("list")
    .description("List the accounts, by name.")
    .action((_own: unknown, command: Command) => listAccounts(command.optsWithGlobals(), world));
  withExamples(list, "kulla account list", "kulla account list --json");
  const role = account
    .command("role")
    .description("Give an account a role in a case, in place of the one that it has; none takes it away.")
    .argument("<name>", "name of the account")
    .argument("<role>", ROLES.join(", "))
    .requiredOption("-c, --case <name>", "name of the case")
    .action((name: string, words: string, _own: unknown, command: Command) =>
      setRole(name, words, command.optsWithGlobals(), world),
    );
  withExamples(role, "kulla account role arta.hoxha lead --case albania-2022");
  const token = account
    .command("token")
    .description("Make an API token. It is printed this once; send it as Authorization: Bearer.")
    .argument("[name]", "name of the account (default: the one analyst of a workbench without accounts)")
    .requiredOption("--for <words>", "what it is for")
    .option("--scope <scopes>", `what it may do: ${SCOPES.join(", ")}`, "read")
    .option("--clearance <label>", "it sees nothing above this", "TLP:RED")
    .option("-c, --case <name...>", "the only cases that it can be used for")
    .option("--days <number>", "days after which it expires, at most 366", "90")
    .action((name: string | undefined, _own: unknown, command: Command) =>
      makeToken(name, command.optsWithGlobals(), world),
    );
  withExamples(token, 'kulla account token arta.hoxha --for "nightly export" --scope read --days 30');
}

function addAdd(account: Command, world: World): void {
  const add = account
    .command("add")
    .description("Add an account. The first one, with --admin, runs the workspace.")
    .argument("<name>", "name to sign in with: arta.hoxha")
    .option("--full-name <name>", "name as people write it (default: the name)")
    .option("--email <address>", "for the first sign-in by OpenID Connect")
    .option("--clearance <label>", "highest TLP label that it may see", "TLP:CLEAR")
    .option("--admin", "it runs the workspace: accounts, audit; this gives no role in a case")
    .option("--open-cases", "it may open cases")
    .option(
      "--password-file <file>",
      "file with its password, - for standard input; without it, by OpenID Connect only",
    )
    .action((name: string, _own: unknown, command: Command) => addOne(name, command.optsWithGlobals(), world));
  withExamples(
    add,
    "kulla account add arta.hoxha --clearance TLP:RED --admin --password-file -",
    "kulla account add b.kola --email b.kola@example.org --clearance TLP:AMBER --open-cases",
  );
}

function addChange(account: Command, world: World): void {
  const change = account
    .command("change")
    .description("Change an account. A new password, less clearance or --disable ends its sessions.")
    .argument("<name>", "name of the account")
    .option("--full-name <name>", "name as people write it")
    .option("--email <address>", "for the first sign-in by OpenID Connect")
    .option("--clearance <label>", "highest TLP label that it may see")
    .option("--admin", "it runs the workspace")
    .option("--no-admin", "it does not run the workspace any more")
    .option("--open-cases", "it may open cases")
    .option("--no-open-cases", "it may not open cases any more")
    .option("--password-file <file>", "file with a new password, - for standard input")
    .option("--disable", "it may not sign in any more; its tokens are revoked")
    .option("--enable", "it may sign in again")
    .option("--forget-second-factor", "for somebody who has lost it")
    .action((name: string, _own: unknown, command: Command) => changeOne(name, command.optsWithGlobals(), world));
  withExamples(change, "kulla account change b.kola --clearance TLP:GREEN", "kulla account change b.kola --disable");
}

async function addOne(name: string, options: AccountOptions, world: World): Promise<void> {
  if (!NAME.test(name))
    throw new CommandError(`An account cannot be named ${JSON.stringify(name)}.`, {
      hint: "Use small letters, digits, points, hyphens, underscores and @, up to 80, a letter or digit first.",
    });
  const password = options.passwordFile === undefined ? undefined : await readPassword(options.passwordFile, world);
  await withAccess(options, world, async ({ access, screen, by }) => {
    const wanted = {
      name,
      fullName: options.fullName ?? name,
      email: options.email,
      password,
      clearance: markingOf(options.clearance ?? "TLP:CLEAR"),
      isAdmin: options.admin === true,
      mayOpenCases: options.openCases === true,
    };
    tell(await newAccount(access, wanted, { by, clearance: "TLP:RED" }), screen, "is added");
    if (password === undefined) screen.note("It has no password: it signs in by OpenID Connect.");
  });
}

async function changeOne(name: string, options: AccountOptions, world: World): Promise<void> {
  if (options.disable === true && options.enable === true)
    throw new CommandError("--disable and --enable exclude each other.");
  const password = options.passwordFile === undefined ? undefined : await readPassword(options.passwordFile, world);
  await withAccess(options, world, async (session) => {
    const { access, screen, by } = session;
    const wish: AccountWish = {
      fullName: options.fullName,
      email: options.email,
      password,
      clearance: options.clearance === undefined ? undefined : markingOf(options.clearance),
      isAdmin: options.admin,
      mayOpenCases: options.openCases,
      disabled: options.disable === true ? true : options.enable === true ? false : undefined,
      forgetSecondFactor: options.forgetSecondFactor === true ? true : undefined,
    };
    const { id } = await requireNamed(session, name);
    tell(await alterAccount(access, id, wish, { by, clearance: "TLP:RED" }), screen, "is changed");
  });
}

async function listAccounts(options: CommonOptions, world: World): Promise<void> {
  await withAccess(options, world, async ({ access, screen }) => {
    const accounts = await access.store.accounts.list("", 100_000);
    if (screen.isJson) return screen.print(JSON.stringify(accounts.map(inBrief), undefined, 2));
    if (accounts.length === 0) return screen.note("There is no account yet: kulla account add NAME --admin");
    const rows = accounts.map((account) => {
      const { name, fullName, clearance, isAdmin, mayOpenCases, disabledAt } = account;
      const may = [isAdmin ? "admin" : "", mayOpenCases ? "opens cases" : ""].filter((word) => word !== "").join(", ");
      const state = disabledAt === undefined ? "" : `disabled ${disabledAt.slice(0, 10)}`;
      return [name, safeForTerminal(fullName), clearance, may === "" ? "–" : may, state];
    });
    screen.print(drawTable(["name", "full name", "clearance", "may", ""], rows));
  });
}

/** What of an account is shown; never its secrets. */
function inBrief({ passwordHash, secondFactor, oidc, ...account }: Account) {
  return {
    ...account,
    hasPassword: passwordHash !== undefined,
    hasSecondFactor: secondFactor !== undefined,
    ...(oidc !== undefined && { issuer: oidc.issuer }),
  };
}

async function setRole(name: string, role: string, options: RoleOptions, world: World): Promise<void> {
  if (!ROLES.includes(role))
    throw new CommandError(`${role} is not a role.`, { hint: `Use one of ${ROLES.join(", ")}.` });
  await withAccess(options, world, async (session) => {
    const { access, screen, by } = session;
    const { id } = await requireNamed(session, name);
    const { store, log, now } = access;
    await log.record({
      at: now(),
      kind: "write",
      name: by,
      case: options.case,
      about: { name, role },
      marking: "TLP:CLEAR",
    });
    if (role === "none") await store.memberships.remove(options.case, id);
    else
      await store.memberships.set(options.case, id, role as MemberRole).catch((error: unknown) => {
        if (error instanceof StoreRefusal) throw new CommandError(`There is no case ${options.case}.`);
        throw error;
      });
    screen.print(
      role === "none" ? `${name} has no role in ${options.case}.` : `${name} is ${role} in ${options.case}.`,
    );
  });
}

async function makeToken(name: string | undefined, options: TokenOptions, world: World): Promise<void> {
  const scopes = options.scope.split(",").map((scope) => scope.trim());
  const unknown = scopes.find((scope) => !SCOPES.includes(scope));
  if (unknown !== undefined)
    throw new CommandError(`${unknown} is not a scope.`, { hint: `Use ${SCOPES.join(", ")}.` });
  const days = /^\d{1,3}$/u.test(options.days) ? Number(options.days) : 0;
  if (days < 1 || days > 366) throw new CommandError(`--days ${options.days} is not a number from 1 to 366.`);
  const clearance: Tlp = markingOf(options.clearance);
  await withAccess(options, world, async (session) => {
    const { access, screen, by } = session;
    const owner = name === undefined ? undefined : await requireNamed(session, name);
    const account = owner?.id ?? LOCAL_ACCOUNT;
    // Else it would see more on the day on which its owner may.
    const reach = owner !== undefined && compareTlp(owner.clearance, clearance) < 0 ? owner.clearance : clearance;
    const wish = { name: options.for, scopes: scopes as TokenScope[], clearance: reach, days, cases: options.case };
    const { secret, token } = await newToken(access, account, wish);
    const about = { token: token.id, account, scopes: scopes.join(" ") };
    await access.log.record({ at: access.now(), kind: "token-made", name: by, about, marking: "TLP:CLEAR" });
    if (screen.isJson) return screen.print(JSON.stringify({ token: secret, id: token.id, expiresAt: token.expiresAt }));
    screen.print(secret);
    screen.note(`It expires on ${token.expiresAt.slice(0, 10)}, and is not shown again.`);
  });
}

/** @throws CommandError where there is no such account */
async function requireNamed({ access }: AccessSession, name: string): Promise<Account> {
  const account = await access.store.accounts.byName(name.toLowerCase());
  if (account !== undefined) return account;
  throw new CommandError(`There is no account ${name}.`, { hint: "kulla account list lists them." });
}

function tell(account: Account, screen: AccessSession["screen"], what: string): void {
  if (screen.isJson) screen.print(JSON.stringify(inBrief(account), undefined, 2));
  else screen.print(`${account.name} ${what}: clearance ${account.clearance}${account.isAdmin ? ", admin" : ""}.`);
}
