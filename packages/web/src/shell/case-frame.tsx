import { ApiProblem, readCase } from "@kulla/api";
import { Outlet } from "@tanstack/react-router";
import { Failure } from "../components/failure.tsx";
import { Loaded } from "../components/loaded.tsx";
import { PanelFrame } from "../components/panel-frame.tsx";
import { useMarking } from "../data/marking.tsx";
import { useCall } from "../data/use-call.ts";
import { CaseContext, useCase } from "../data/use-case.ts";
import { NotFound } from "./not-found.tsx";
import { useOpenCaseName } from "./use-open-case-name.ts";

/** Reads the case of the address, for the panels in it. */
export function CaseFrame() {
  const name = useOpenCaseName() ?? "";
  const found = useCall(readCase, { params: { case: name } });
  if (found.data === undefined && found.isError) {
    if (found.error instanceof ApiProblem && found.error.problem.status === 404) return <NotFound />;
    return (
      <PanelFrame title={name}>
        <Failure error={found.error} retry={() => void found.refetch()} />
      </PanelFrame>
    );
  }
  return (
    <Loaded query={found}>
      {(open) => (
        <CaseContext value={open}>
          <MarkedByCase />
          <Outlet />
        </CaseContext>
      )}
    </Loaded>
  );
}

/** The label of the case stands behind all of its panels: its title and its counts are on screen. */
function MarkedByCase() {
  useMarking(useCase().marking);
  return null;
}
