/** What the exit code says. Listed in `kulla --help` and in the README. */
export const EXIT = {
  /** Done. What was noticed on the way is in the findings. */
  done: 0,
  /** Not done: the database, the disk, or Kulla itself failed. What was acknowledged before is kept. */
  failed: 1,
  /** Not begun: the command, an option, a path or a case's name is wrong. */
  usage: 2,
  /** Done, but nothing of what was given could be read; with --strict: something could not be read. */
  unread: 3,
  /** Stopped by the user (128 + SIGINT). */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_CODES_TEXT = `Exit codes:
  0    done; what was noticed is listed as findings (docs/errors.md)
  1    not done: the database, the disk or Kulla failed; what was done before is kept
  2    not begun: a command, an option, a path or the name of a case is wrong
  3    done, but nothing that was given could be read (with --strict: not everything)
  130  stopped with Ctrl-C; the same command goes on where it stopped`;

/** Ends a command with a message that says what was wrong, where, and what to do. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;
  readonly hint: string | undefined;

  constructor(message: string, { exitCode = EXIT.usage, hint }: { exitCode?: ExitCode; hint?: string } = {}) {
    super(message);
    this.name = "CommandError";
    this.exitCode = exitCode;
    this.hint = hint;
  }
}
