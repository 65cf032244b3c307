import type { Command } from "commander";
import { withExamples } from "../examples.ts";
import type { CommonOptions } from "../settings.ts";
import type { World } from "../terminal.ts";

export interface ServeOptions extends CommonOptions {
  readonly port?: string;
  readonly host: string;
  readonly team?: boolean;
  readonly origin?: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly behindProxy?: string;
  readonly workers?: string;
  readonly open?: boolean;
  readonly case?: string;
  readonly marking?: string;
}

export function addServeCommand(program: Command, world: World): void {
  const serve = program
    .command("serve")
    .summary("Open the workbench: a web page on the cases of the workspace.")
    .description(
      "Serve the workbench, a web page on the cases of the workspace, until it is stopped with Ctrl-C. Without --team it is for you alone, at this machine, by the link that it prints.",
    )
    .argument("[path...]", "files and folders to add to a case first")
    .option("-c, --case <name>", "name of that case (default: made from the name of the first path)")
    .option("--marking <label>", "TLP 2.0 label of what is added")
    .option(
      "-p, --port <number>",
      "port to listen at; 0 takes one that is free (default: 4280, or one of the next few)",
    )
    .option("--host <address>", "address to listen at", "127.0.0.1")
    .option("--open", "open the page in the browser")
    .option("--team", "for several people, with accounts (see kulla account)")
    .option("--origin <url>", "how browsers reach the server: https://kulla.example.org")
    .option("--tls-cert <file>", "certificate with its chain, as PEM")
    .option("--tls-key <file>", "key of the certificate, as PEM")
    .option("--behind-proxy <address>", "address of the proxy in front, which does the encryption")
    .option("--workers <number>", "processes that read and compute (default: one for each two cores)")
    .action(async (paths: string[], _own: unknown, command: Command) => {
      const { serveWorkbench } = await import("../serve-workbench.ts");
      await serveWorkbench(paths, command.optsWithGlobals(), world);
    });
  withExamples(
    serve,
    "kulla serve --open",
    "kulla serve reports/ --case albania-2022",
    "kulla serve --team --origin https://kulla.example.org --behind-proxy 127.0.0.1",
  );
}
