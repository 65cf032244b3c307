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
  providerRefused:
    "The provider did not answer as it should, or you have no account here. Try again, or ask whoever runs the workspace.",
  withProvider: (provider: string) => `Sign in with ${provider}`,
  linkHint:
    "Open the link that kulla serve printed when it started. It can be used once; start the server again for a new one.",
  signOut: "Sign out",
  signedInAs: (name: string) => `Signed in as ${name}`,
  clearance: (label: string) => `You may see up to ${label}.`,
  account: "Your account",
};
