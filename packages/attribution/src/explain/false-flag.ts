import { likelihoodOfProbability } from "@kulla/core";
import type { Argument, FalseFlag, Hypothesis } from "../assessment.ts";
import type { Fakeable } from "../evidence.ts";
import { compareText } from "../order.ts";

/** How probable it is before any evidence that somebody imitates the actor whom evidence points to. A judgement: a handful of several hundred public attributions. */
const IMITATION = 0.05;

/** Probability that a forger who tries comes to make evidence of the kind. A judgement. */
const FORGED: Readonly<Record<Fakeable, number>> = { easy: 1, costly: 0.6, hard: 0.1 };

const COST: Readonly<Record<Fakeable, number>> = { easy: 0, costly: 1, hard: 2 };

/**
 * Somebody imitates the actor of a hypothesis: of the hypothesis' probability the share that is the imitator's. Under imitation an item in favour is worth
 * f·LR + (1 − f), f being how often a forger makes such evidence; an item against the actor is a forger's omission and as probable as under the actor.
 * Undefined where nothing speaks for the actor.
 */
export function falseFlagOf({ actor, name, probability, arguments: all }: Hypothesis): FalseFlag | undefined {
  const supporting = all.filter(({ nats }) => nats > 0);
  if (supporting.length === 0) return undefined;
  const loss = supporting.reduce((sum, { nats, fakeable }) => sum + nats - forgedNats(nats, FORGED[fakeable]), 0);
  const odds = (IMITATION / (1 - IMITATION)) * Math.exp(-loss);
  const imitated = (probability * odds) / (1 + odds);
  return {
    of: actor,
    probability: imitated,
    likelihood: likelihoodOfProbability(imitated),
    needs: [...supporting].sort(cheapestFirst).map((argument) => ({
      item: argument.item,
      fakeable: argument.fakeable,
      text: needOf(argument, name),
    })),
  };
}

/** ln(f·e^nats + 1 − f) without overflow. */
function forgedNats(nats: number, forged: number): number {
  return nats + Math.log(forged + (1 - forged) * Math.exp(-nats));
}

function cheapestFirst(a: Argument, b: Argument): number {
  return COST[a.fakeable] - COST[b.fakeable] || b.nats - a.nats || compareText(a.item, b.item);
}

function needOf({ channel, item }: Argument, name: string): string {
  switch (channel) {
    case "technique":
      return `Read in public reports that ${name} works so, and do the same (${item}).`;
    case "tool":
      return `Use a tool that anybody can get (${item}).`;
    case "malware":
      return `Get hold of malware that ${name} is known for, or build it again (${item}).`;
    case "code":
      return `Copy code of ${name}'s from samples, or leave its traces in one's own (${item}).`;
    case "infrastructure":
      return `Act from servers or domains that ${name} uses, which needs control of them (${item}).`;
    case "victim":
      return `Choose a victim that ${name} would choose (${item}).`;
    case "working hours":
      return `Keep the working hours of ${name}'s country (${item}).`;
    case "language":
      return `Write as somebody from ${name}'s country would (${item}).`;
    case "persona":
      return `Claim the attack under a name that is linked to ${name} (${item}).`;
    case "state's statement":
      return `Lead a government to blame ${name} in public (${item}).`;
    case "vendor's statement":
      return `Mislead the researchers who name ${name} (${item}).`;
    case "operator's mistake":
      return `Stage a slip that gives ${name} away (${item}).`;
    case "analyst":
      return `Deceive the analyst who sees ${name} in it (${item}).`;
  }
}
