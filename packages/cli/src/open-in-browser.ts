import { spawn } from "node:child_process";
import { platform } from "node:process";

/** Opens an address in the user's browser, where there is one; where not, the link that was printed remains. */
export function openInBrowser(address: string): void {
  const [program = "", ...first] =
    platform === "darwin"
      ? ["open"]
      : platform === "win32"
        ? ["rundll32", "url.dll,FileProtocolHandler"]
        : ["xdg-open"];
  const opener = spawn(program, [...first, address], { stdio: "ignore", detached: true });
  opener.once("error", () => undefined);
  opener.unref();
}
