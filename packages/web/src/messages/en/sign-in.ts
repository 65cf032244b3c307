/** The page by which one gets in. */
export const signIn = {
  title: "Sign in to Kulla",
  name: "Name",
  password: "Password",
  showPassword: "Show the password",
  code: "Code of your authenticator",
  codeHint: "Six digits, or a recovery code.",
  submit: "Sign in",
  refused: "You were not signed in",
  withProvider: (provider: string) => `Sign in with ${provider}`,
  linkHint:
    "Open the link that kulla serve printed when it started. It can be used once; start the server again for a new one.",
  signOut: "Sign out",
  signedInAs: (name: string) => `Signed in as ${name}`,
  clearance: (label: string) => `You may see up to ${label}.`,
  account: "Your account",
};
