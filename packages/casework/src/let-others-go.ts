/**
 * Between two long steps: gives what waits in this process its turn, such as the news that the work is cancelled, or a note of how far it is.
 *
 * @throws DOMException `AbortError` where the signal is aborted
 */
export async function letOthersGo(signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return;
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal.throwIfAborted();
}
