import { LINK_FRAGMENT } from "@kulla/api";
import type { Instant } from "@kulla/core";
import { hashOfSecret, newSecret } from "./secret.ts";

/** Milliseconds that a link can be opened. */
const LIFE = 3_600_000;

/** Links that can be open at once; a further one takes the place of the oldest. */
const MOST = 16;

/** The links by which the analyst at this machine signs in. They live in this process only, and each opens once. */
export interface OneTimeLinks {
  /** A new link to a page of a server: `http://127.0.0.1:4280/#link=…`. */
  make(page: string): string;
  /** Spends the key of a link; false where it is none, or no more. */
  spend(key: string): boolean;
}

export function oneTimeLinks(now: () => Instant): OneTimeLinks {
  const open = new Map<string, number>();
  return {
    make: (page) => {
      const key = newSecret();
      if (open.size >= MOST) for (const oldest of [...open.keys()].slice(0, 1)) open.delete(oldest);
      open.set(hashOfSecret(key), Date.parse(now()) + LIFE);
      const link = new URL(page);
      link.hash = `${LINK_FRAGMENT}${key}`;
      return link.href;
    },
    spend: (key) => {
      const hash = hashOfSecret(key);
      const until = open.get(hash);
      open.delete(hash);
      return until !== undefined && Date.parse(now()) < until;
    },
  };
}
