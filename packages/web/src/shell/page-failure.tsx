import { Failure } from "../components/failure.tsx";
import { loadAnew } from "./load-anew.ts";

/** What is shown where the page itself is at fault: what went wrong, and the way to go on. */
export function PageFailure({ error }: { readonly error: unknown }) {
  return <Failure error={error} retry={() => void loadAnew()} />;
}
