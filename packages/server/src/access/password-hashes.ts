import { Problem } from "../problem.ts";

/** RFC 9106 §4, the second recommended setting, on one lane: 64 MiB, three passes. argon2id is the package's default. */
const ARGON2ID = { memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;

/** Passwords that are worked on at once; each takes 64 MiB. */
const AT_ONCE = 2;

/** Calls that wait at most; who comes then is told to come again. */
const MOST_WAITING = 30;

/** Every call throws a Problem `access-too-many-requests` where too many wait already. */
export interface PasswordHashes {
  /** argon2id in PHC form, with a salt of its own. */
  of(password: string): Promise<string>;
  /** Whether the password is that of the hash. Without a hash it takes as long and is false: nobody learns who has none. */
  fits(hash: string | undefined, password: string): Promise<boolean>;
}

/** Password hashing with bounded memory: further calls wait, and not too many of them. */
export function passwordHashes(): PasswordHashes {
  let nobody: Promise<string> | undefined;
  const waiting: (() => void)[] = [];
  let running = 0;
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    if (waiting.length >= MOST_WAITING)
      throw new Problem("access-too-many-requests", "Many people are signing in just now.", { retryAfter: 10 });
    if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
  return {
    of: (password) => inTurn(() => hashed(password)),
    fits: async (known, password) => {
      nobody ??= hashed("nobody has this password");
      const against = known ?? (await nobody);
      const { verify } = await import("@node-rs/argon2");
      const fits = await inTurn(() => verify(against, password.normalize("NFKC")));
      return fits && known !== undefined;
    },
  };
}

/** The library is loaded when it is first needed: most commands need none. */
async function hashed(password: string): Promise<string> {
  const { hash } = await import("@node-rs/argon2");
  return hash(password.normalize("NFKC"), ARGON2ID);
}
