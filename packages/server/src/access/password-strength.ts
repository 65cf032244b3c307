import type { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { Problem } from "../problem.ts";

/** Characters of a password: NIST SP 800-63B-4 §3.1.1.2 asks for 15 where it is the only factor, ASVS 6.2.1 for 8 and better 15. */
const SHORTEST = 12;
const LONGEST = 128;

/** Of zxcvbn's 0–4: from 3 on it takes more than 10⁸ guesses, in the order in which people guess. */
const WEAKEST = 3;

/** Words that are guessed first here. */
const OWN_WORDS = ["kulla", "albania", "shqiperia", "shqipëria", "workbench", "analyst", "fjalekalimi", "fjalëkalimi"];

let estimator: Promise<ZxcvbnFactory> | undefined;

/**
 * Refuses a password that is soon guessed: too short, among the common ones, made of names, dates, rows of keys or repetitions, or of
 * the account's own words. Nothing else is asked of it.
 *
 * @throws Problem `access-password-weak`
 */
export async function requireStrongPassword(
  password: string,
  account: { readonly name: string; readonly fullName: string; readonly email?: string | undefined },
): Promise<void> {
  const length = [...password].length;
  if (length < SHORTEST) throw weak(`It has ${length} characters; take at least ${SHORTEST}.`);
  if (length > LONGEST) throw weak(`It has ${length} characters; take at most ${LONGEST}.`);
  estimator ??= loadEstimator();
  const whole = [account.name, account.fullName, account.email ?? ""];
  const words = [...whole, ...whole.flatMap((text) => text.split(/[\s._@-]/u))].filter((word) => word !== "");
  const { score } = (await estimator).check(password, [...words, ...OWN_WORDS]);
  if (score < WEAKEST)
    throw weak("It is among those that are guessed first: take a few words that do not belong together.");
}

function weak(why: string): Problem {
  return new Problem("access-password-weak", `The password is too easily guessed. ${why}`);
}

/** Loaded when a password is first set: the lists take a tenth of a second, and most commands need none. */
async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Estimator }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
  ]);
  return new Estimator({ dictionary: { ...dictionary }, graphs: adjacencyGraphs, maxLength: LONGEST });
}
