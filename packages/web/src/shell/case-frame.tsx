import { readCase } from "@kulla/api";
import { Outlet } from "@tanstack/react-router";
import { useEffect } from "react";
import { Loaded } from "../components/loaded.tsx";
import { useMarking } from "../data/marking.tsx";
import { writeSetting } from "../data/setting.ts";
import { useCall } from "../data/use-call.ts";
import { CaseContext, useCase } from "../data/use-case.ts";
import { useOpenCaseName } from "./use-open-case-name.ts";

/** Reads the case of the address, for the panels in it. */
export function CaseFrame() {
  const name = useOpenCaseName() ?? "";
  const found = useCall(readCase, { params: { case: name } });
  return (
    <Loaded query={found}>
      {(open) => (
        <CaseContext value={open}>
          <Remembered />
          <Outlet />
        </CaseContext>
      )}
    </Loaded>
  );
}

/** The case is opened again at the next start; its title and counts stand on screen, and what is computed from all of it. */
function Remembered() {
  const { name, marking } = useCase();
  useMarking(marking);
  useEffect(() => writeSetting("last-case", name), [name]);
  return null;
}
