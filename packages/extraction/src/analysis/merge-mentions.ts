import type { Mention } from "./mention.ts";

/** Both in order of their start; where two overlap, the strong one stays, and of two weak ones the first. */
export function mergeMentions(strong: readonly Mention[], weak: readonly Mention[]): Mention[] {
  const [surer, others] = [inOrder(strong), inOrder(weak)];
  const merged: Mention[] = [];
  let next = 0;
  let lastEnd = -1;
  for (const mention of others) {
    for (let one = surer[next]; one !== undefined && one.end <= mention.start; one = surer[next]) {
      merged.push(one);
      next += 1;
    }
    const other = surer[next];
    if (mention.start < lastEnd || (other !== undefined && other.start < mention.end)) continue;
    merged.push(mention);
    lastEnd = mention.end;
  }
  for (; next < surer.length; next += 1) {
    const one = surer[next];
    if (one !== undefined) merged.push(one);
  }
  return merged;
}

function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  for (let i = 1; i < mentions.length; i += 1)
    if ((mentions[i - 1]?.start ?? 0) > (mentions[i]?.start ?? 0))
      return [...mentions].sort((a, b) => a.start - b.start);
  return mentions;
}
