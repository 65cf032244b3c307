import { randomBytes } from "node:crypto";
import type { FastifyReply } from "fastify";
import { htmlText } from "./html-text.ts";

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d8dbe0, #33373d); --soft: light-dark(#f4f5f7, #1d2024); --dim: light-dark(#555c66, #a4abb5); }
body { font: 15px/1.55 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem 6rem; color: light-dark(#1b1e23, #e6e8eb); background: light-dark(#fff, #141619); }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; } h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
h3 { font: 600 .95rem/1.4 ui-monospace, monospace; margin: 1.75rem 0 .25rem; overflow-wrap: anywhere; }
p { margin: .35rem 0; } .dim { color: var(--dim); } a { color: light-dark(#0b5cad, #7ab8ff); }
code, pre { font-family: ui-monospace, monospace; font-size: .86em; } code { background: var(--soft); padding: .1em .3em; border-radius: 3px; }
pre { background: var(--soft); padding: .75rem; overflow: auto; border-radius: 4px; margin: .4rem 0; max-height: 28rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; color: var(--dim); } summary { cursor: pointer; padding: .25rem 0; }
.method { display: inline-block; min-width: 3.6rem; color: light-dark(#0a6b3b, #63d297); } .method.write { color: light-dark(#8a4b00, #f0b35c); }
nav ul { columns: 14rem; padding-left: 1.1rem; }
`;

/** Sends a page without script: what Kulla says of itself. `body` is HTML. */
export async function sendPlainPage(reply: FastifyReply, title: string, body: string): Promise<void> {
  const nonce = randomBytes(16).toString("base64");
  await reply
    .type("text/html; charset=utf-8")
    .header(
      "content-security-policy",
      `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    )
    .header("cache-control", "no-cache")
    .send(
      `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${htmlText(title)}</title><style nonce="${nonce}">${STYLE}</style></head><body><main>${body}</main></body></html>\n`,
    );
}
