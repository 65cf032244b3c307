/** The second factor, in the panel Settings. */
export const secondFactor = {
  title: "Second factor",
  lead: "A code of an authenticator app on your phone, asked for after the password.",
  isOn: "on",
  setUp: "Set it up",
  keyHint: "Type this key into your authenticator, or open the link on the device that has it.",
  openLink: "Open in the authenticator",
  code: "Code that it shows now",
  turnOn: "Turn it on",
  recoveryTitle: "Recovery codes",
  recoveryHint: "Keep these with your papers: each opens once where the device is lost. They are not shown again.",
  kept: "I have kept them",
  codeOrRecovery: "Code, or a recovery code",
  turnOff: "Turn it off",
  turnedOff: "The second factor was turned off.",
};
