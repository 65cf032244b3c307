import type { Span } from "@kulla/core";

/** Attribute of a run of text: the offset of its first character in the document. */
export const OFFSET_ATTRIBUTE = "data-at";

/** The stretch of the document that is selected within an element; undefined where nothing of it is. */
export function selectedSpan(within: HTMLElement): Span | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(within)) return undefined;
  const runs = [...within.querySelectorAll<HTMLElement>(`[${OFFSET_ATTRIBUTE}]`)].filter((run) =>
    range.intersectsNode(run),
  );
  const [first, last] = [runs.at(0), runs.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const start =
    offsetIn(first) +
    (first.contains(range.startContainer) ? textOffset(first, range.startContainer, range.startOffset) : 0);
  const end =
    offsetIn(last) +
    (last.contains(range.endContainer)
      ? textOffset(last, range.endContainer, range.endOffset)
      : last.textContent.length);
  return start < end ? { start, end } : undefined;
}

const offsetIn = (run: HTMLElement): number => Number(run.getAttribute(OFFSET_ATTRIBUTE));

/** Characters of a run before a place in it. */
function textOffset(run: HTMLElement, container: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(run, 0);
  before.setEnd(container, offset);
  return before.toString().length;
}
