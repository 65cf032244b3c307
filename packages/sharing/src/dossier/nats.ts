/** `+1.4`, `−0.3`: with a sign, for nats add up. */
export function signedNats(value: number): string {
  const size = Math.abs(value);
  if (size < 0.005) return "0";
  return `${value < 0 ? "−" : "+"}${size.toFixed(size < 0.1 ? 2 : 1)}`;
}
