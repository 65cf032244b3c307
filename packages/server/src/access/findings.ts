import type { ProblemKind } from "../findings.ts";

/** Why somebody is not let in or not let do something: this part's share of the error catalogue. */
export const ACCESS_FINDINGS = {
  "access-sign-in-needed": {
    severity: "error",
    status: 401,
    title: "Sign in first",
    meaning: "The request carries no session and no API token that holds, or it holds no more.",
    remedy: "Sign in, open the link that `kulla serve` printed, or send `Authorization: Bearer` with an API token.",
  },
  "access-sign-in-refused": {
    severity: "error",
    status: 401,
    title: "Name or password is wrong",
    meaning: "Name and password do not go together, or the account may not sign in. Which of these is never said.",
    remedy: "Try again, or ask whoever runs the workspace.",
  },
  "access-second-factor-needed": {
    severity: "error",
    status: 401,
    title: "A code is needed too",
    meaning:
      "The account has a second factor: the sign-in needs a code of its authenticator, or the one given does not fit.",
    remedy: "Give the six digits that the authenticator shows now, or a recovery code; each counts once.",
  },
  "access-locked-out": {
    severity: "error",
    status: 429,
    title: "Too many sign-ins have failed",
    meaning: "Too many sign-ins under this name, or from this address, have failed.",
    remedy: "Wait as long as the answer says; each further failure makes it longer, up to a quarter of an hour.",
  },
  "access-link-spent": {
    severity: "error",
    status: 401,
    title: "The link opens nothing any more",
    meaning: "The one-time link was used already, is too old, or was printed by a server that has stopped.",
    remedy: "Open the newest link that `kulla serve` has printed.",
  },
  "access-oidc-refused": {
    severity: "error",
    status: 401,
    title: "The sign-in was not completed",
    meaning:
      "The sign-in by OpenID Connect did not end well: it was begun elsewhere, took too long, or names nobody here.",
    remedy: "Begin the sign-in anew; where it names nobody here, ask whoever runs the workspace for an account.",
  },
  "access-denied": {
    severity: "error",
    status: 403,
    title: "You may not do this",
    meaning: "Your role does not let you do this.",
    remedy: "Ask an admin of the case, or whoever runs the workspace.",
  },
  "access-token-scope": {
    severity: "error",
    status: 403,
    title: "The API token may not do this",
    meaning: "The API token was not made for this.",
    remedy: "Make a token with the scope that the answer names; some things only a person at the page can do.",
  },
  "access-cross-site": {
    severity: "error",
    status: 403,
    title: "Another site asked for this",
    meaning: "A page of another site, or a form, asked in your name.",
    remedy: "Use the workbench's own page; a program sends an API token.",
  },
  "access-host-unknown": {
    severity: "error",
    status: 421,
    title: "This server has another name",
    meaning: "The request names a host that this server does not answer to.",
    remedy: "Use the address that `kulla serve` prints, or name this host with --origin.",
  },
  "access-too-many-requests": {
    severity: "error",
    status: 429,
    title: "Too many requests",
    meaning: "More requests came from this account or address than anybody's work needs.",
    remedy: "Wait as long as the answer says.",
  },
  "access-password-weak": {
    severity: "error",
    status: 422,
    title: "The password is too easily guessed",
    meaning: "The password is too short, too long, or among those that are guessed first.",
    remedy: "Take at least 12 characters that are not a common password: a few words that do not belong together.",
  },
  "access-name-taken": {
    severity: "error",
    status: 409,
    title: "The name is taken",
    meaning: "There is an account of this name or e-mail address already.",
    remedy: "Take another name, or change the account that is there.",
  },
  "access-last-admin": {
    severity: "error",
    status: 409,
    title: "Somebody has to be left",
    meaning: "Nobody would be left to run the workspace, or the case.",
    remedy: "Make somebody else an admin first.",
  },
  "access-listening-unsafe": {
    severity: "error",
    status: 500,
    title: "It would not be safe to listen there",
    meaning: "The server would listen beyond this machine without accounts, or without encryption.",
    remedy: "Add --team, and --tls-cert with --tls-key or --behind-proxy; or listen on 127.0.0.1.",
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
