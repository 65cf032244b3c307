import { isBech32, isCashAddress } from "./bech32.ts";
import { decodeBase58, decodeBase58Check } from "./base58.ts";

/** Version bytes of Base58Check addresses, by the first characters that they lead to. */
const VERSIONS: readonly { readonly form: RegExp; readonly versions: readonly number[]; readonly bytes: number }[] = [
  // Bitcoin, Litecoin (L, M), Dogecoin (D, 9, A), Dash (X, 7), Tron (T)
  { form: /^[13LMDAX79T][1-9A-HJ-NP-Za-km-z]{24,34}$/, versions: [0, 5, 48, 50, 30, 22, 76, 16, 65], bytes: 1 },
  // Zcash, transparent
  { form: /^t[13][1-9A-HJ-NP-Za-km-z]{33}$/, versions: [0x1cb8, 0x1cbd], bytes: 2 },
  // Tezos
  { form: /^(?:tz[123]|KT1)[1-9A-HJ-NP-Za-km-z]{33}$/, versions: [0x06a19f, 0x06a1a1, 0x06a1a4, 0x025a79], bytes: 3 },
];
const BECH32 = /^(bc|ltc|addr|stake|tb)1[02-9ac-hj-np-z]{11,108}$/;
const MONERO = /^[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}(?:[1-9A-HJ-NP-Za-km-z]{11})?$/;
const BYRON = /^(?:Ae2[1-9A-HJ-NP-Za-km-z]{56}|DdzFF[1-9A-HJ-NP-Za-km-z]{80,110})$/;
const RIPPLE = /^r[1-9A-HJ-NP-Za-km-z]{24,34}$/;
const CASH = /^[qp][02-9ac-hj-np-z]{41}$/;
const SOLANA = /^[1-9A-HJ-NP-Za-km-z]{43,44}$/;
const SOLANA_WORDS = /\b(?:solana|sol|phantom|wallets?|address(?:es)?)\b/i;

/**
 * True for the address of a cryptocurrency whose own check digits are right (Monero, Byron: whose form is right). A Solana address
 * has neither, so it needs its word before it or a line of its own.
 * @param before the words before it · @param alone whether nothing else stands on its line
 */
export function isCryptocurrencyAddress(run: string, before: string, alone: boolean): boolean {
  if (run.length < 25 || run.length > 116) return false;
  for (const { form, versions, bytes } of VERSIONS) {
    if (!form.test(run)) continue;
    const payload = decodeBase58Check(run);
    if (
      payload !== undefined &&
      versions.includes(payload.subarray(0, bytes).reduce((sum, byte) => sum * 256 + byte, 0))
    )
      return true;
  }
  const prefix = BECH32.exec(run)?.[1];
  if (prefix !== undefined) return isBech32(run, prefix);
  if (CASH.test(run)) return isCashAddress(run);
  if (RIPPLE.test(run)) return decodeBase58Check(run, true)?.[0] === 0;
  if (MONERO.test(run) || BYRON.test(run)) return true;
  return SOLANA.test(run) && (alone || SOLANA_WORDS.test(before)) && isMixed(run) && decodeBase58(run)?.length === 32;
}

function isMixed(run: string): boolean {
  return /\d/.test(run) && /[a-z]/.test(run) && /[A-Z]/.test(run);
}
