import { createRootRoute, createRoute, createRouter, redirect } from "@tanstack/react-router";
import { CaseFrame } from "./shell/case-frame.tsx";
import { CaseList } from "./shell/case-list.tsx";
import { NotFound } from "./shell/not-found.tsx";
import { PageFailure } from "./shell/page-failure.tsx";
import { PanelPage } from "./shell/panel-page.tsx";
import { SettingsPage } from "./shell/settings-page.tsx";
import { Shell } from "./shell/shell.tsx";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const home = createRoute({ getParentRoute: () => root, path: "/", component: CaseList });

const settings = createRoute({ getParentRoute: () => root, path: "/settings", component: SettingsPage });

const openCase = createRoute({ getParentRoute: () => root, path: "/cases/$case", component: CaseFrame });

const caseStart = createRoute({
  getParentRoute: () => openCase,
  path: "/",
  beforeLoad: ({ params }) => {
    // The router takes what is thrown for the way to go on.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw redirect({ to: "/cases/$case/$panel", params: { case: params.case, panel: "answer" }, replace: true });
  },
});

const panel = createRoute({ getParentRoute: () => openCase, path: "/$panel", component: PanelPage });

const tree = root.addChildren([home, settings, openCase.addChildren([caseStart, panel])]);

/** Addresses are plain: `?statement=…`, each name once, values as they are. */
const parseSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text));

function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search))
    if (typeof value === "string" && value !== "") query.set(name, value);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

export function createPageRouter() {
  return createRouter({
    routeTree: tree,
    parseSearch,
    stringifySearch,
    defaultErrorComponent: PageFailure,
    defaultPreload: false,
    scrollRestoration: false,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createPageRouter>;
  }
}
