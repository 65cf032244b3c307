import { ApiProblem } from "@kulla/api";
import type { ProblemDetails } from "@kulla/api";
import { KULLA_VERSION } from "@kulla/casework";
import { remedyOf } from "../desk/remedy.ts";
import { CommandError, EXIT } from "../exit.ts";

const ADDRESS_HINT = "Check the address that --server names, and that the workbench runs there.";

/** What to do where a certificate is not trusted, by the beginning of the code of the failure. */
const TLS_HINTS: readonly (readonly [RegExp, string])[] = [
  [/^CERT_HAS_EXPIRED$/u, "Its certificate has expired: whoever runs the workbench renews it."],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/u, "Its certificate is for another name: use the name that it was made for."],
  [
    /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_)/u,
    "Its certificate is by nobody whom this machine trusts. Name the authority's file in NODE_EXTRA_CA_CERTS.",
  ],
  [/^(?:ERR_SSL_|EPROTO)/u, "It does not speak TLS there: a port for http, or something else, answers."],
];

/** A failure at a server, as a command tells it; undefined where it is something else, and a bug. The token is in none of it. */
export function remoteFailure(error: unknown): CommandError | undefined {
  if (error instanceof CommandError) return error;
  if (error instanceof ApiProblem) return refusal(error.problem);
  if (error instanceof SyntaxError || (error instanceof Error && error.name === "ZodError"))
    return otherVersion("What the server answers is not what this Kulla expects");
  // `fetch` throws this where there is no answer; any other TypeError has no cause, and is a bug.
  return error instanceof TypeError && error.cause !== undefined ? noAnswer(error) : undefined;
}

function refusal(problem: ProblemDetails): CommandError {
  const { code, detail, title, status, errors = [], retryAfter } = problem;
  if (code === "server-unexpected-answer")
    return new CommandError(`${title}; it is not an answer of a workbench of Kulla.`, {
      exitCode: EXIT.failed,
      hint: `${ADDRESS_HINT} A proxy in front of it may have answered in its place.`,
    });
  if (status === 404 && detail?.startsWith("There is no such address") === true)
    return otherVersion("The server has no such address");
  const parts = errors.slice(0, 5).map(({ pointer, message }) => `${pointer}: ${message}`);
  const what = parts.length > 1 ? `${title}: ${parts.join("; ")}` : (detail ?? title);
  const later = retryAfter === undefined ? undefined : `Try again in ${retryAfter} s.`;
  const hint = later ?? (status === 401 ? TOKEN_HINT : remedyOf(code));
  return new CommandError(`${what} [${code}]`, {
    exitCode: status >= 500 ? EXIT.failed : EXIT.usage,
    ...(hint !== undefined && { hint }),
  });
}

const TOKEN_HINT =
  "KULLA_TOKEN is wrong, has expired or was revoked. Make a new one at the workbench under Settings, or with kulla account token there.";

function otherVersion(what: string): CommandError {
  return new CommandError(`${what}: it is of another version (this is ${KULLA_VERSION}), or no workbench of Kulla.`, {
    exitCode: EXIT.failed,
    hint: "Use the kulla that belongs to the workbench, or bring the workbench to this version.",
  });
}

function noAnswer({ cause, message }: TypeError): CommandError {
  const why = cause instanceof Error ? cause.message : message;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const tls = TLS_HINTS.find(([pattern]) => pattern.test(code))?.[1];
  const redirect = why.includes("redirect") ? "It sends callers elsewhere: name that address itself." : undefined;
  const reason = code === "" || why.includes(code) ? why : `${why}, ${code}`;
  return new CommandError(`The server cannot be reached (${reason}).`, {
    exitCode: EXIT.failed,
    hint: tls ?? redirect ?? ADDRESS_HINT,
  });
}
