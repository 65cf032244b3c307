/**
 * Loads the page anew, with the code that the server has now: code that could not be had once is not asked for again by the same page, and
 * after an update of the server the names of its files are others. Where the server cannot be reached the page stays as it is.
 */
export async function loadAnew(): Promise<void> {
  const isReached = await fetch(window.location.pathname, { cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isReached) window.location.reload();
}
