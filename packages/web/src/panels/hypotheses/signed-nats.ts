import type { Format } from "../../messages/format.ts";

/** `+1.25`, `−0.4`, `0`: with the sign of minus as it is printed. */
export function signedNats(nats: number, format: Pick<Format, "number">): string {
  const rounded = Math.round(nats * 100) / 100;
  if (rounded === 0) return "0";
  return `${rounded < 0 ? "−" : "+"}${format.number(Math.abs(rounded))}`;
}
