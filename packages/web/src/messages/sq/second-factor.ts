import type { secondFactor as english } from "../en/second-factor.ts";

export const secondFactor: typeof english = {
  title: "Faktori i dytë",
  lead: "Një kod nga një aplikacion vërtetimi në telefonin tuaj, që kërkohet pas fjalëkalimit.",
  isOn: "aktiv",
  setUp: "Vendoseni",
  keyHint: "Shkruajeni këtë çelës në aplikacionin e vërtetimit, ose hapeni lidhjen në pajisjen ku e keni.",
  openLink: "Hape në aplikacionin e vërtetimit",
  code: "Kodi që tregon tani",
  turnOn: "Aktivizoje",
  recoveryTitle: "Kodet e rikuperimit",
  recoveryHint: "Ruajini me dokumentet tuaja: secili hap vetëm një herë, nëse pajisja humbet. Nuk shfaqen më.",
  kept: "I ruajta",
  codeOrRecovery: "Kodi, ose një kod rikuperimi",
  turnOff: "Çaktivizoje",
  turnedOff: "Faktori i dytë u çaktivizua.",
  demandedTitle: "Vendosni faktorin e dytë",
  demanded: "Kjo hapësirë pune e kërkon prej jush. Derisa ta keni, asgjë tjetër nuk është e hapur.",
  goOn: "Vazhdo te vendi i punës",
};
