import type { signIn as english } from "../en/sign-in.ts";

export const signIn: typeof english = {
  title: "Hyni në Kulla",
  name: "Emri",
  password: "Fjalëkalimi",
  showPassword: "Shfaq fjalëkalimin",
  code: "Kodi i aplikacionit të vërtetimit",
  codeHint: "Gjashtë shifra, ose një kod rezervë.",
  submit: "Hyr",
  refused: "Hyrja nuk u krye",
  providerRefused:
    "Ofruesi nuk u përgjigj si duhet, ose nuk keni llogari këtu. Provoni përsëri, ose pyesni kush e drejton hapësirën e punës.",
  withProvider: (provider) => `Hyr me ${provider}`,
  linkHint:
    "Hapni lidhjen që shkroi kulla serve kur u nis. Ajo përdoret vetëm një herë; për një tjetër, rinisni serverin.",
  signOut: "Dil",
  signedInAs: (name) => `Jeni futur si ${name}`,
  clearance: (label) => `Mund të shihni deri në ${label}.`,
  account: "Llogaria juaj",
};
