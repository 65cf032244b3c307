import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { startingLanguage } from "./messages/starting-language.ts";
import { panelAt } from "./panels/panels.ts";
import { loadMessages } from "./messages/load-messages.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no place for the workbench.");

/** What the server wrote into the page, so that styles made at run time are let through by the policy of contents. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "";
// Dialogs stop the page behind them from scrolling by a style of their own; the library that does it asks for the nonce here.
Object.assign(globalThis, { __webpack_nonce__: nonce });

// The code of the panel that is opened comes while it is found out who opens it. Where it cannot be had, the panel itself will say so.
panelAt(window.location.pathname)
  ?.load()
  .catch(() => undefined);

const language = startingLanguage();
const messages = await loadMessages(language);
createRoot(root).render(
  <StrictMode>
    <App nonce={nonce} language={language} messages={messages} />
  </StrictMode>,
);
