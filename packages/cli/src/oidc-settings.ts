import type { StartInput } from "@kulla/server";
import { CommandError } from "./exit.ts";
import type { World } from "./terminal.ts";

/** Where the provider's settings are: the environment, since one of them is a secret. */
const ISSUER = "KULLA_OIDC_ISSUER";
const CLIENT_ID = "KULLA_OIDC_CLIENT_ID";
const CLIENT_SECRET = "KULLA_OIDC_CLIENT_SECRET";
const TITLE = "KULLA_OIDC_TITLE";

/**
 * The provider of OpenID Connect that the environment names; nothing where it names none.
 *
 * @throws CommandError where something of it is missing or wrong
 */
export function oidcSettingsOf({ environment }: World): Pick<StartInput["access"], "oidc"> {
  const given = (name: string): string | undefined => (environment[name] === "" ? undefined : environment[name]);
  const issuer = given(ISSUER);
  if (issuer === undefined) return {};
  const isAddress = URL.canParse(issuer) && ["https:", "http:"].includes(new URL(issuer).protocol);
  if (!isAddress) throw new CommandError(`${ISSUER} is not an address.`, { hint: "Write https://login.example.org" });
  const clientId = given(CLIENT_ID);
  if (clientId === undefined)
    throw new CommandError(`${ISSUER} is set, but ${CLIENT_ID} is not.`, {
      hint: "The provider gives it when Kulla is registered there.",
    });
  const clientSecret = given(CLIENT_SECRET);
  const title = given(TITLE) ?? new URL(issuer).hostname;
  return { oidc: { issuer, clientId, title, ...(clientSecret !== undefined && { clientSecret }) } };
}
