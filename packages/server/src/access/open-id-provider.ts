import type { Configuration } from "openid-client";

/** A provider of OpenID Connect, as it was registered there. */
export interface OpenIdSettings {
  /** `https://login.example.org`: its description is at `/.well-known/openid-configuration` below. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  /** Its name on the sign-in page. */
  readonly title: string;
}

/** A sign-in that has begun: what the server keeps, and where the browser goes. */
export interface BegunSignIn {
  readonly address: string;
  readonly state: string;
  readonly verifier: string;
  readonly nonce: string;
}

/** Who somebody is by the provider's word. */
export interface OpenIdIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** Only where the provider says that it has verified it. */
  readonly email?: string;
}

/** The authorization code flow with PKCE, state and nonce (OpenID Connect Core §3.1, RFC 9700 §2.1). */
export interface OpenIdProvider {
  begin(redirect: string): Promise<BegunSignIn>;
  /** @throws Error where the answer is not the one to this sign-in */
  end(answer: URL, begun: Pick<BegunSignIn, "state" | "verifier" | "nonce">): Promise<OpenIdIdentity>;
}

/** Seconds to wait for the provider. */
const TIMEOUT = 10;

export function openIdProvider(settings: OpenIdSettings): OpenIdProvider {
  let known: Promise<Configuration> | undefined;
  const configuration = (): Promise<Configuration> => {
    const found = known ?? discover(settings);
    known = found;
    found.catch(() => (known = undefined)); // the next sign-in asks again
    return found;
  };
  return {
    begin: async (redirect) => {
      const client = await import("openid-client");
      const config = await configuration();
      const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()];
      const address = client.buildAuthorizationUrl(config, {
        redirect_uri: redirect,
        scope: "openid email",
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
      });
      return { address: address.href, state, nonce, verifier };
    },
    end: async (answer, { state, nonce, verifier }) => {
      const client = await import("openid-client");
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
      const tokens = await client.authorizationCodeGrant(await configuration(), answer, checks);
      const claims = tokens.claims();
      if (claims === undefined) throw new Error("The provider gave no ID token.");
      const { iss, sub, email, email_verified } = claims;
      const isVerified = email_verified === true && typeof email === "string";
      return { issuer: iss, subject: sub, ...(isVerified && { email }) };
    },
  };
}

async function discover({ issuer, clientId, clientSecret }: OpenIdSettings): Promise<Configuration> {
  const client = await import("openid-client");
  const address = new URL(issuer);
  const isOwn = address.protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(address.hostname);
  return client.discovery(address, clientId, clientSecret, undefined, {
    timeout: TIMEOUT,
    // Signatures of ID tokens are checked though they come by TLS; in plain text only to this very machine.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to stand out, not to go away
    execute: [client.enableNonRepudiationChecks, ...(isOwn ? [client.allowInsecureRequests] : [])],
  });
}
