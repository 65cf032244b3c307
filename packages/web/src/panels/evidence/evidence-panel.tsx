import { useSearchValue } from "../../data/use-search-value.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { EvidenceReader } from "./evidence-reader.tsx";

/** All evidence of the case; or one piece of it, with its text and what was read out of it. */
export function EvidencePanel() {
  const [evidence] = useSearchValue("evidence");
  if (evidence === undefined || !/^[0-9a-f]{64}$/u.test(evidence)) return <EvidenceList />;
  return <EvidenceReader key={evidence} id={evidence} />;
}
