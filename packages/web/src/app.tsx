import { MantineProvider } from "@mantine/core";
import "@mantine/core/styles.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { MarkingProvider } from "./data/marking.tsx";
import { createQueries } from "./data/queries.ts";
import { LanguageProvider } from "./messages/language.tsx";
import type { Language, Messages } from "./messages/messages.ts";
import { createPageRouter } from "./router.tsx";
import { SessionGate } from "./shell/session-gate.tsx";
import { cssVariablesResolver, theme } from "./theme/theme.ts";
import "./theme/global.css";

const Notices = lazy(async () => ({ default: (await import("./shell/notices.tsx")).Notices }));

export interface AppGiven {
  /** Lets styles that are made at run time through the policy of contents. */
  readonly nonce: string;
  readonly language: Language;
  readonly messages: Messages;
}

/** The workbench. */
export function App({ nonce, language, messages }: AppGiven) {
  const [router] = useState(createPageRouter);
  const [queries] = useState(createQueries);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <LanguageProvider language={language} messages={messages}>
        <QueryClientProvider client={queries}>
          <MarkingProvider>
            <Suspense>
              <Notices />
            </Suspense>
            <SessionGate>
              <RouterProvider router={router} />
            </SessionGate>
          </MarkingProvider>
        </QueryClientProvider>
      </LanguageProvider>
    </MantineProvider>
  );
}
