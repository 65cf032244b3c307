import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

/** What the provider says of who signs in there; a test changes it. */
export interface Told {
  subject: string;
  email?: string;
  emailVerified?: boolean;
  /** In place of what is right. */
  wrong?: { nonce?: string; audience?: string; issuer?: string; key?: "other"; expired?: boolean; state?: string };
}

/** An OpenID provider at this machine: discovery, authorisation, tokens with PKCE, keys. */
export interface OpenIdServer {
  readonly issuer: string;
  readonly told: Told;
  /** Codes that were exchanged. */
  readonly exchanged: string[];
  close(): Promise<void>;
}

interface Code {
  readonly challenge: string;
  readonly nonce: string;
  readonly redirect: string;
}

export const CLIENT = { id: "kulla", secret: "a secret of the client" };

export async function startOpenIdServer(): Promise<OpenIdServer> {
  const keys = await generateKeyPair("RS256");
  const others = await generateKeyPair("RS256");
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: "one", alg: "RS256", use: "sig" };
  const codes = new Map<string, Code>();
  const told: Told = { subject: "subject-1" };
  const exchanged: string[] = [];
  let issuer = "";
  const token = ({ nonce }: Code): Promise<string> => {
    const { subject, email, emailVerified, wrong = {} } = told;
    const now = Math.floor(Date.now() / 1_000);
    const claims = {
      nonce: wrong.nonce ?? nonce,
      ...(email !== undefined && { email, email_verified: emailVerified === true }),
    };
    return new SignJWT(claims)
      .setProtectedHeader({ alg: "RS256", kid: "one" })
      .setIssuer(wrong.issuer ?? issuer)
      .setSubject(subject)
      .setAudience(wrong.audience ?? CLIENT.id)
      .setIssuedAt(wrong.expired === true ? now - 7_200 : now)
      .setExpirationTime(wrong.expired === true ? now - 3_600 : now + 300)
      .sign(wrong.key === "other" ? others.privateKey : keys.privateKey);
  };
  const answer = async (request: IncomingMessage): Promise<{ status: number; body?: object; location?: string }> => {
    const url = new URL(request.url ?? "/", issuer);
    if (url.pathname === "/.well-known/openid-configuration") return { status: 200, body: description(issuer) };
    if (url.pathname === "/keys") return { status: 200, body: { keys: [jwk] } };
    if (url.pathname === "/authorize") return { status: 302, location: authorised(url.searchParams, codes, told) };
    if (url.pathname !== "/token") return { status: 404 };
    const form = new URLSearchParams(await text(request));
    const code = codes.get(form.get("code") ?? "");
    codes.delete(form.get("code") ?? "");
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    const isClient = isOurClient(request.headers.authorization, form);
    if (code?.challenge !== challenge || form.get("redirect_uri") !== code.redirect || !isClient)
      return { status: 400, body: { error: "invalid_grant" } };
    exchanged.push(form.get("code") ?? "");
    return { status: 200, body: { access_token: "unused", token_type: "Bearer", id_token: await token(code) } };
  };
  const server = createServer((request, response) => {
    void answer(request).then(({ status, body, location }) => {
      const headers = { "content-type": "application/json", ...(location !== undefined && { location }) };
      response.writeHead(status, headers).end(body === undefined ? "" : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  issuer = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { issuer, told, exchanged, close };
}

function isOurClient(authorization: string | undefined, form: URLSearchParams): boolean {
  const basic = Buffer.from(authorization?.replace(/^Basic /u, "") ?? "", "base64").toString("utf8");
  const [id, secret] = basic.split(":").map((part) => decodeURIComponent(part.replaceAll("+", " ")));
  return (
    (id === CLIENT.id && secret === CLIENT.secret) ||
    (form.get("client_id") === CLIENT.id && form.get("client_secret") === CLIENT.secret)
  );
}

function authorised(asked: URLSearchParams, codes: Map<string, Code>, told: Told): string {
  const code = `code-${codes.size + Math.random()}`;
  const redirect = asked.get("redirect_uri") ?? "";
  codes.set(code, { challenge: asked.get("code_challenge") ?? "", nonce: asked.get("nonce") ?? "", redirect });
  const back = new URL(redirect);
  back.searchParams.set("code", code);
  back.searchParams.set("state", told.wrong?.state ?? asked.get("state") ?? "");
  return back.href;
}

function description(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    code_challenge_methods_supported: ["S256"],
  };
}
