import type { IndicatorKind, IndicatorPolarity } from "@kulla/core";
import { organisationOfHost } from "@kulla/knowledge";
import { parse } from "tldts";
import { benignHost, isKnownHash } from "./benign-hosts.ts";
import { benignAddress } from "./reserved-addresses.ts";

/** What an indicator is judged by. */
export interface IndicatorSetting {
  readonly kind: IndicatorKind;
  /** In canonical spelling. */
  readonly value: string;
  /** The author kept readers from following it. */
  readonly defanged: boolean;
  /** The sentence, its list or table, or their heading speaks of the attack's means: C2, payloads, indicators of compromise. */
  readonly ofAttack: boolean;
  /** Registered domains of the publisher: of the document's address. */
  readonly ownDomains: ReadonlySet<string>;
  /** Folded names (letters and digits) of victims and of organisations that the document names. */
  readonly organisations: ReadonlySet<string>;
}

export interface Judgement {
  readonly polarity: IndicatorPolarity;
  readonly why?: string;
}

const MALICIOUS: Judgement = { polarity: "malicious" };
const REFERENCE: Judgement = { polarity: "negative", why: "a live link or address: a reference" };

const benign = (why: string): Judgement => ({ polarity: "benign", why });
const negative = (why: string): Judgement => ({ polarity: "negative", why });

/** Whether an indicator points at the attacker, and why not where it does not. */
export function judgeIndicator(setting: IndicatorSetting): Judgement {
  switch (setting.kind) {
    case "ipv4":
    case "ipv6":
    case "cidr":
      return judgeAddress(setting.value);
    case "domain":
    case "url":
    case "email":
      return judgeHost(setting, hostOf(setting.kind, setting.value));
    case "md5":
    case "sha1":
    case "sha256":
    case "sha512":
      return isKnownHash(setting.value) ? benign("the hash of an empty or common file") : MALICIOUS;
    case "filename":
    case "filepath":
      return judgeFile(setting);
    case "user-agent":
    case "mac":
    case "asn":
    case "phone":
      return setting.ofAttack ? MALICIOUS : negative("named without a word of attack beside it");
    case "bank-card":
    case "iban":
      return negative("personal data: somebody's account");
    case "arn":
      return negative("a resource in somebody's cloud");
    case "hostname":
      return negative("a name outside the public DNS");
    default:
      return MALICIOUS;
  }
}

function judgeAddress(address: string): Judgement {
  const why = benignAddress(address);
  return why === undefined ? MALICIOUS : benign(why);
}

/** Host of a URL or an e-mail address, without user, port and brackets. */
export function hostOf(kind: IndicatorKind, value: string): string {
  if (kind === "email") return value.slice(value.lastIndexOf("@") + 1);
  if (kind !== "url") return value;
  const authority = /^[^:]{1,20}:\/\/([^/?#]*)/.exec(value)?.[1] ?? "";
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  return host.startsWith("[") ? host.slice(1, host.indexOf("]")) : host.replace(/:\d*$/, "");
}

/** Sites where anybody can put something: the site is harmless, a place on it need not be. */
const OPEN_SITES =
  /(?:^|\.)(?:(?:drive|docs|sites|storage|forms|firebasestorage|script)\.google(?:apis)?\.com|googleusercontent\.com|dropbox(?:usercontent)?\.com|onedrive\.live\.com|1drv\.ms|sharepoint\.com|(?:raw|gist|objects|camo)\.githubusercontent\.com|github\.com|gitlab\.com|bitbucket\.org|pastebin\.com|discord(?:app)?\.com|discord\.gg|telegram\.(?:org|me)|t\.me|mega\.(?:nz|co\.nz)|mediafire\.com|wetransfer\.com|we\.tl|box\.com|slack\.com|trello\.com|notion\.so|imgur\.com|reddit\.com|twitter\.com|x\.com|facebook\.com|youtube\.com|vk\.com|steamcommunity\.com|wordpress\.com|medium\.com|archive\.org|ipfs\.io|amazonaws\.com|windows\.net|cloudfront\.net)$/;

const PUBLIC_SUFFIX = /^(?:gov|mil|gouv|gob|go|gub|govt|gc)(?:\.[a-z]{2})?$/;
const PUBLIC_BODIES = /(?:^|\.)(?:bund\.de|admin\.ch|europa\.eu|nato\.int|gc\.ca|gov\.[a-z]{2})$/;

function judgeHost(setting: IndicatorSetting, host: string): Judgement {
  if (/^[\d.]+$/.test(host) || host.includes(":")) return judgeAddress(host);
  const named = setting.kind === "url" && hasPath(setting.value) && (setting.defanged || setting.ofAttack);
  // Everybody may have a mailbox at a site that everybody visits.
  const listed = knownHost(setting, host);
  const known =
    setting.kind === "email" && listed?.judgement.polarity === "benign" && benignHost(host) !== "example"
      ? undefined
      : listed;
  if (known !== undefined) return named && known.open ? MALICIOUS : known.judgement;
  if (setting.kind === "email" && isContact(setting.value)) return negative("an address to report to");
  if (setting.defanged || setting.ofAttack) return MALICIOUS;
  return REFERENCE;
}

interface KnownHost {
  readonly judgement: Judgement;
  /** Anybody can put something there. */
  readonly open: boolean;
}

/** What is known of a host that speaks against its being the attacker's. */
function knownHost(setting: IndicatorSetting, host: string): KnownHost | undefined {
  const parsed = parse(host, { allowPrivateDomains: true });
  const registered = parsed.domain ?? host;
  const closed = (judgement: Judgement): KnownHost => ({ judgement, open: false });
  if (setting.ownDomains.has(registered)) return closed(negative("the publisher's own site"));
  const listed = benignHost(host);
  if (listed === "example") return closed(benign("a name for documentation or local use"));
  const open = OPEN_SITES.test(host) || listed === "short links";
  if (open) return { judgement: benign("a site where anybody can publish"), open };
  const organisation = organisationOfHost(host);
  if (organisation !== undefined)
    return closed(
      negative(`the site of ${organisation.name}, a ${organisation.kind === "vendor" ? "vendor" : "medium"}`),
    );
  if (PUBLIC_SUFFIX.test(parsed.publicSuffix ?? "") || PUBLIC_BODIES.test(host))
    return { judgement: negative("a public body's own domain"), open: setting.defanged };
  if (setting.organisations.has(foldedLabel(registered)))
    return closed(negative("the own domain of who is named here"));
  if (listed === "research") return closed(negative("a site of those who write about malware"));
  if (listed === "own address") return closed(benign("a service that tells a machine its own address"));
  return listed === undefined ? undefined : closed(benign("one of the most visited sites"));
}

function foldedLabel(registered: string): string {
  return foldedName(registered.split(".", 1)[0] ?? "");
}

/** Letters and digits of a name, in lower case: how a name stands in a domain. */
export function foldedName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function hasPath(url: string): boolean {
  return /^[^:]{1,20}:\/\/[^/?#]+[/?#]./.test(url);
}

function isContact(address: string): boolean {
  return /^(?:abuse|security|soc|noc|cert|csirt|psirt|press|media|info|contact|support|report|incident)s?@/.test(
    address,
  );
}

/** Programs and libraries that come with the system, or with every office: attackers run them, they did not bring them. */
const SYSTEM_FILES: ReadonlySet<string> = new Set(
  [
    "cmd.exe powershell.exe pwsh.exe rundll32.exe regsvr32.exe explorer.exe svchost.exe lsass.exe services.exe winlogon.exe csrss.exe smss.exe",
    "wininit.exe spoolsv.exe taskhost.exe taskhostw.exe dllhost.exe conhost.exe mshta.exe wscript.exe cscript.exe schtasks.exe at.exe net.exe",
    "net1.exe netsh.exe sc.exe reg.exe regedit.exe wmic.exe wmiprvse.exe certutil.exe bitsadmin.exe msiexec.exe vssadmin.exe wbadmin.exe",
    "bcdedit.exe wevtutil.exe fsutil.exe icacls.exe takeown.exe whoami.exe ipconfig.exe ping.exe nslookup.exe tasklist.exe taskkill.exe",
    "systeminfo.exe attrib.exe xcopy.exe robocopy.exe notepad.exe calc.exe mspaint.exe taskmgr.exe perfmon.exe mmc.exe control.exe",
    "installutil.exe regasm.exe regsvcs.exe msbuild.exe csc.exe vbc.exe cvtres.exe ntdsutil.exe esentutl.exe userinit.exe ctfmon.exe",
    "iexplore.exe chrome.exe firefox.exe msedge.exe winword.exe excel.exe powerpnt.exe outlook.exe acrord32.exe w3wp.exe sqlservr.exe java.exe",
    "kernel32.dll kernelbase.dll ntdll.dll user32.dll advapi32.dll wininet.dll winhttp.dll ws2_32.dll shell32.dll ole32.dll gdi32.dll crypt32.dll",
    "urlmon.dll msvcrt.dll netapi32.dll psapi.dll iphlpapi.dll amsi.dll samlib.dll secur32.dll shlwapi.dll rpcrt4.dll bcrypt.dll comsvcs.dll",
    "scrobj.dll vaultcli.dll mscoree.dll clr.dll ntoskrnl.exe hal.dll win.ini system.ini boot.ini ntuser.dat desktop.ini hosts.txt robots.txt",
  ]
    .join(" ")
    .split(" "),
);

const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|bmp|ico|css)$/i;

function judgeFile(setting: IndicatorSetting): Judgement {
  const name = setting.value
    .slice(Math.max(setting.value.lastIndexOf("\\"), setting.value.lastIndexOf("/")) + 1)
    .toLowerCase();
  const inPlace = setting.kind === "filename" || /\\windows\\|^%(?:systemroot|windir)%/i.test(setting.value);
  if (inPlace && SYSTEM_FILES.has(name)) return benign("a file that comes with the system");
  if (setting.ofAttack) return PICTURE.test(name) ? negative("a picture") : MALICIOUS;
  return setting.kind === "filepath" && !PICTURE.test(name) && setting.value.includes("\\")
    ? MALICIOUS
    : negative("named without a word of attack beside it");
}
