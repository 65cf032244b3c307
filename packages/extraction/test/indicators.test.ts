import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalIpv6 } from "../src/indicators/addresses.ts";
import { benignHost } from "../src/indicators/benign-hosts.ts";
import { findIndicators, refang } from "../src/indicators/find-indicators.ts";
import { benignAddress } from "../src/indicators/reserved-addresses.ts";
import { claimsIn } from "./read-text.ts";
import { HOSTILE_LENGTH, HOSTILE_LIMIT } from "./hostile-length.ts";

/** `kind value` of each hit, in order. */
function found(text: string): string[] {
  return findIndicators(text).map(({ kind, value }) => `${kind} ${value}`);
}

const A64 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

describe("each kind, in a sentence", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["C2 at 192.0.2.44:8443, then 198.51.100.7.", ["ipv4 192.0.2.44", "ipv4 198.51.100.7"]],
    [
      "between 203.0.113.1-203.0.113.9 and 203.0.113.0/24",
      ["ipv4 203.0.113.1", "ipv4 203.0.113.9", "cidr 203.0.113.0/24"],
    ],
    [
      "over 2001:DB8:0:0::1, [2001:db8::2]:443 and 2001:db8::/32",
      ["ipv6 2001:db8::1", "ipv6 2001:db8::2", "cidr 2001:db8::/32"],
    ],
    ["as ::ffff:192.0.2.1 it came", ["ipv6 ::ffff:c000:201"]],
    ["(Evil-Host.Example.COM), bücher.de", ["domain evil-host.example.com", "domain bücher.de"]],
    ["leaks at igvmwp3544wpnd6u.onion", ["onion igvmwp3544wpnd6u.onion"]],
    ["(see http://Example.org/a_(b)?c=d).", ["url http://example.org/a_(b)?c=d"]],
    ["[the report](https://example.org/x), next", ["url https://example.org/x"]],
    ["http://a.example.org/1,http://b.example.org/2;", ["url http://a.example.org/1", "url http://b.example.org/2"]],
    ["ldap://192.0.2.8:1389/Exploit", ["url ldap://192.0.2.8:1389/Exploit"]],
    ["write to Foo.Bar+x@Example.com.", ["email foo.bar+x@example.com"]],
    [
      `MD5 d41d8cd98f00b204e9800998ecf8427e, SHA256 ${A64.toUpperCase()}`,
      ["md5 d41d8cd98f00b204e9800998ecf8427e", `sha256 ${A64}`],
    ],
    ["imphash: f34d5f2d4577ed6d9ceec516c1f5a744", ["imphash f34d5f2d4577ed6d9ceec516c1f5a744"]],
    ["ssdeep 3:AIO9AJraNvsgzsVqSwlq:AeOlJraN", ["ssdeep 3:AIO9AJraNvsgzsVqSwlq:AeOlJraN"]],
    [`TLSH T1${"0123456789".repeat(7)}`, [`tlsh T1${"0123456789".repeat(7)}`]],
    ["CVE‑2022–30190/cve-2021-44228", ["cve CVE-2022-30190", "cve CVE-2021-44228"]],
    ["ASN15139 and AS 23434", ["asn AS15139", "asn AS23434"]],
    ["00-B0-D0-63-C2-26, 00b0.d063.c226", ["mac 00:b0:d0:63:c2:26", "mac 00:b0:d0:63:c2:26"]],
    ["dropped cl.exe and rwdsk.sys.", ["filename cl.exe", "filename rwdsk.sys"]],
    ['opened "Meeting notes May.docx"', ["filename Meeting notes May.docx"]],
    [
      "to C:\\ProgramData\\x.dll and %APPDATA%\\\\Microsoft\\\\a.exe, \\\\srv01\\C$\\temp.",
      ["filepath C:\\ProgramData\\x.dll", "filepath %APPDATA%\\Microsoft\\a.exe", "filepath \\\\srv01\\C$\\temp"],
    ],
    ["in /etc/cron.d/x and ~/.ssh/id_rsa.", ["filepath /etc/cron.d/x", "filepath ~/.ssh/id_rsa"]],
    [
      "under HKCU\\Software\\Microsoft\\Windows NT\\CurrentVersion\\Run and HKLM:\\SYSTEM\\Select.",
      [
        "registry HKEY_CURRENT_USER\\Software\\Microsoft\\Windows NT\\CurrentVersion\\Run",
        "registry HKEY_LOCAL_MACHINE\\SYSTEM\\Select",
      ],
    ],
    ['the mutex "Global\\Abc 1", Mutex: xyz_9', ["mutex Global\\Abc 1", "mutex xyz_9"]],
    ["User-Agent: curl/7.68.0", ["user-agent curl/7.68.0"]],
    ["pays 34xp4vRoCGJym3xR7yCVPFHoCNxv4Twseo", ["cryptocurrency 34xp4vRoCGJym3xR7yCVPFHoCNxv4Twseo"]],
    ["rule APT_Wiper : wiper {", ["yara APT_Wiper"]],
    ["signed, serial number 0F:9A:BC:DE:12:34:56:78.", ["certificate-serial 0f9abcde12345678"]],
    ["call +44 20 8366 1177", ["phone +442083661177"]],
  ];
  test.each(cases)("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("defanging", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["evil[.]example[.]com", "domain evil.example.com"],
    ["evil(.)com", "domain evil.com"],
    ["evil{.}com", "domain evil.com"],
    ["evil<.>com", "domain evil.com"],
    ["evil[dot]com", "domain evil.com"],
    ["evil [dot] com", "domain evil.com"],
    ["evil DOT com", "domain evil.com"],
    ["evil[.com", "domain evil.com"],
    ["evil.]com", "domain evil.com"],
    ["evil[.com]", "domain evil.com"],
    ["evil.[com]", "domain evil.com"],
    ["evil\\.com", "domain evil.com"],
    ["evil。com", "domain evil.com"],
    ["192[.]0[.]2[.]1", "ipv4 192.0.2.1"],
    ["192.0.2[.]1", "ipv4 192.0.2.1"],
    ["me[at]evil[.]com", "email me@evil.com"],
    ["me (at) evil (dot) com", "email me@evil.com"],
    ["me AT evil DOT com", "email me@evil.com"],
    ["hxxps://evil.com/a", "url https://evil.com/a"],
    ["hXXp[:]//evil[.]com[:]8080/a", "url http://evil.com:8080/a"],
    ["hxxp[://]evil[.]com", "url http://evil.com"],
    ["hxxp:\\\\evil[.]com/a", "url http://evil.com/a"],
    ["h**p://evil.com", "url http://evil.com"],
    ["fxp://evil.com/a", "url ftp://evil.com/a"],
  ];
  test.each(cases)("%s", (text, expected) => {
    const wrapped = `See (${text}) there`;
    expect(found(wrapped)).toEqual([expected]);
    const [hit] = findIndicators(wrapped);
    expect(hit?.defanged).toBe(true);
    expect(wrapped.slice(hit?.start, hit?.end)).toBe(text);
  });

  test("a live value is not called defanged, and neither is an escape of Markdown", () => {
    for (const text of ["http://evil.com/a", "evil.com", "192.0.2.1", "REG\\_TIME.ps1"])
      expect(findIndicators(text).map((hit) => hit.defanged)).toEqual([false]);
    expect(found("REG\\_TIME.ps1")).toEqual(["filename REG_TIME.ps1"]);
  });

  test("refang mends every form", () => {
    for (const [text, expected] of cases) expect(found(refang(text))).toEqual([expected]);
  });

  test("any name or address is found again, whatever way its dots are broken", () => {
    const dots = fc.constantFrom("[.]", "(.)", "{.}", "[dot]", "(dot)", "[.", ".]", ".");
    const label = fc.stringMatching(/^[a-z][a-z0-9]{3,8}$/);
    fc.assert(
      fc.property(
        fc.array(label, { minLength: 1, maxLength: 3 }),
        fc.array(dots, { minLength: 3, maxLength: 3 }),
        (labels, by) => {
          const printed = [...labels, "net"].reduce((text, next, index) => `${text}${by[index - 1] ?? "."}${next}`);
          expect(found(`to ${printed} it`)).toEqual([`domain ${[...labels, "net"].join(".")}`]);
        },
      ),
    );
  });
});

describe("ordinary prose has no indicators", () => {
  test.each([
    "After the attack.The government said so.In Tirana the portal was back.It is",
    "the systems.in turn were shut down, and the attack.is over now",
    "e.g. the U.S.-based firm, i.e. Viasat Inc., at 3 p.m. (a.k.a. the No.1), St.Petersburg, J.P.Morgan, Ph.D.",
    "at 12:30:45 UTC on 15.07.2022 and 2022-07-15T10:11:12+02:00, 10:20:30:40",
    'versions 1.2.3.4, 1.2.3.5 and 1.2.3.6, v7.2.1.4, Chrome/96.0.46.45, section 3.2.1.4 and §1.2.3.4; Version: "1.3.0.0"',
    "OID 1.3.6.1.4.1, 256.1.1.1, 01.2.3.4, $1.2.3 million, 1,234,567.89",
    "1.2.3.4 Scope of this report",
    "Node.js, ASP.NET, Next.js, Socket.io, System.IO.File, WScript.Shell and file.read()",
    "std::cout, dead::beef, a::b, Foo::bar()",
    "the red dot in the middle of the dot com bubble; looking at the dot matrix",
    "and/or, he/she, 24/7, n/a, w/o, (/r/netsec), 2022/07/15, km/h",
    "@ediramaal tweeted #Albania; 5 @ 3 EUR; user@host",
    "AS 2022 began, AS400 machines and 4.5 million users were hit, +1.5 million",
    "a mutex is a lock; the serial number is unknown; a rule applies",
    "00000000000000000000000000000000 and 12345678901234567890123456789012",
    "internationalisierungsbestrebungen der Rechtsschutzversicherungsgesellschaften",
    "[1.] First (see.) the [...] and {...} of it [sic].",
    "BehavesLike.Win32.Generic.cz, PS/Agent.gs, Trojan.AndroidOS.Piom.app and 1.1.3506.windows_methodology",
    "http:// or https:// or www.",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("names beside words of scripts without spaces, and sentences without spaces", () => {
  expect(found("使用evil.com下载evil.exe，IP为192.0.2.1的")).toEqual([
    "domain evil.com",
    "filename evil.exe",
    "ipv4 192.0.2.1",
  ]);
  expect(found("mail me@evil.com.Then go to evil.org.It works")).toEqual(["email me@evil.com", "domain evil.org"]);
});

test("what a layout ran together", () => {
  expect(found("TechniqueT1030https://attack.mitre.org/techniques/T1030")).toEqual([
    "url https://attack.mitre.org/techniques/T1030",
  ]);
  expect(found("the other host.C:\\Windows\\int64.exe -u")).toEqual(["filepath C:\\Windows\\int64.exe"]);
  expect(found("cd /d c:\\windows\\inetsrv\\&net use")).toEqual(["filepath c:\\windows\\inetsrv"]);
});

test("endings that files share with domains", () => {
  expect(found("run.sh, main.py, libx.so, a.zip, onet.pl, Safari.app, x.web.app, drop[.]zip")).toEqual([
    "filename run.sh",
    "filename main.py",
    "filename libx.so",
    "filename a.zip",
    "domain onet.pl",
    "filename Safari.app",
    "domain x.web.app",
    "domain drop.zip",
  ]);
});

test("hits hold their hosts, files and ports", () => {
  const [url] = findIndicators("hxxp://1.2.3[.]4:81/a/x.exe?y");
  expect(url?.port).toBe(81);
  expect(url?.also).toEqual([
    { kind: "ipv4", value: "1.2.3.4" },
    { kind: "filename", value: "x.exe" },
  ]);
});

test("a hash that a table broke over two lines is one; two hashes on two lines are two", () => {
  expect(found(`${A64.slice(0, 45)}\n${A64.slice(45)}`)).toEqual([`sha256 ${A64}`]);
  expect(found(`${A64.slice(0, 32)}\n${A64.slice(32)}`)).toEqual([`md5 ${A64.slice(0, 32)}`, `md5 ${A64.slice(32)}`]);
});

test("a wallet with a wrong check digit is none", () => {
  expect(found("34xp4vRoCGJym3xR7yCVPFHoCNxv4Twsee")).toEqual([]);
  expect(found("bc1ql49ydapnjafl5t2cp9zqpjwe6pdgmxy98859v3")).toEqual([]);
});

test("IPv6 in the spelling of RFC 5952", () => {
  expect(canonicalIpv6("2001:0DB8:0000:0000:0001:0000:0000:0001")).toBe("2001:db8::1:0:0:1");
  expect(canonicalIpv6("2001:db8:0:1:1:1:1:1")).toBe("2001:db8:0:1:1:1:1:1");
  expect(canonicalIpv6("::")).toBe("::");
  for (const wrong of ["1:2:3", "1::2::3", "12345::", "1:2:3:4:5:6:7:8:9", "::1.2.3"])
    expect(canonicalIpv6(wrong)).toBeUndefined();
});

test("hits are in order, do not overlap, and lie within any text", () => {
  const pieces = fc.constantFrom(
    ...'evil . [.] com exe :// hxxp http @ [at] \\ / C:\\ HKLM\\ 192 :: 2001:db8 0x a1 % " ( ) \n - _ dot at mutex CVE-2022- 1234 serial +44 T1 …'.split(
      " ",
    ),
    " ",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
      const text = parts.join("");
      let last = 0;
      for (const hit of findIndicators(text)) {
        expect(hit.start).toBeGreaterThanOrEqual(last);
        expect(hit.end).toBeGreaterThan(hit.start);
        expect(hit.end).toBeLessThanOrEqual(text.length);
        expect(hit.value).not.toMatch(/^\s|\s$/);
        last = hit.end;
      }
    }),
    { numRuns: 500 },
  );
});

describe("hostile text comes to an end", () => {
  const hostile: readonly string[] = [
    ...'a . a. .a [.] a[.] a[.]a a@ @a a@a. http:// http://[ hxxp://a.( 1. 1.1.1.1 1: :: a: a:: f: %a%\\ %\\ C:\\ C:\\a\\ \\ \\\\ \\a\\ HKLM\\ HKLM\\a / /a ~/ a/ -. .- a- -a _ a_. a_a.a " "a (a [a {a +1 +1( 00 0x AS ASN1 CVE- 1:a a1 1A Mozilla/5.0( AZ \\_ \\. a\\.a a\\_a 中. 中a.'.split(
      " ",
    ),
    " dot ",
    "a dot ",
    "a at a dot ",
    '"a .',
    '"a a a.exe ',
    "C:\\a b c\\ ",
    "mutex ",
    "mutex: ",
    'mutex "',
    "serial ",
    "serial: 0a:",
    "user-agent: a/",
    "rule a",
    "3:aaaaaa:",
    "12345678901234567890123456789012\n",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n",
    "https://a.example.com/a,",
    "1.2.3.4, ",
    "1.2.3.4 and ",
    "// ",
    "hxxp:// ",
  ];
  test.each(hostile)(
    "%j",
    (piece) => {
      const text = piece.repeat(Math.ceil(HOSTILE_LENGTH / piece.length));
      for (const { end } of findIndicators(text)) expect(end).toBeLessThanOrEqual(text.length);
    },
    HOSTILE_LIMIT,
  );
});

describe("whom an indicator points at", () => {
  const judged = (text: string, value: string) => {
    const claim = claimsIn("indicator", text).find((one) => one.value === value);
    return claim === undefined
      ? undefined
      : [claim.polarity, claim.why].filter((part) => part !== undefined).join(": ");
  };

  test.each([
    ["The wiper connected to 10.1.2.3 first.", "10.1.2.3", "benign: a private address"],
    ["The malware used 8.8.8.8 as resolver.", "8.8.8.8", "benign: a public resolver"],
    ["The C2 server was 192.0.2.10.", "192.0.2.10", "benign: a documentation address"],
    ["The C2 server was 45.77.10.20.", "45.77.10.20", "malicious"],
    ["The backdoor talks to evil-cdn[.]com.", "evil-cdn.com", "malicious"],
    [
      "Read more at https://evil-cdn.com/blog today.",
      "https://evil-cdn.com/blog",
      "negative: a live link or address: a reference",
    ],
    ["The malicious domain evil-cdn.com was taken down.", "evil-cdn.com", "malicious"],
    ["It checks www[.]google[.]com for a connection.", "www.google.com", "benign: one of the most visited sites"],
    ["The payload came from hxxps://bit[.]ly/3xYzAb.", "https://bit.ly/3xYzAb", "malicious"],
    ["The phishing mails came from a.marshall.1986@gmail.com.", "a.marshall.1986@gmail.com", "malicious"],
    [
      "Write to a.marshall.1986@gmail.com.",
      "a.marshall.1986@gmail.com",
      "negative: a live link or address: a reference",
    ],
    ["They abused bit.ly for it.", "bit.ly", "benign: a site where anybody can publish"],
    [
      "An empty file d41d8cd98f00b204e9800998ecf8427e.",
      "d41d8cd98f00b204e9800998ecf8427e",
      "benign: the hash of an empty or common file",
    ],
    ["Malware ran cmd.exe on the server.", "cmd.exe", "benign: a file that comes with the system"],
    ["The malware dropped cl.exe on the server.", "cl.exe", "malicious"],
    ["The sinkhole evil-cdn[.]com is ours.", "evil-cdn.com", "negative: called harmless"],
    [
      "The cyberattack on Rompetrol began at night. Customers of rompetrol[.]ro saw errors.",
      "rompetrol.ro",
      "negative: the own domain of who is named here",
    ],
    [
      "The portal of the government, www.example-ministry.gov.al, was down.",
      "www.example-ministry.gov.al",
      "negative: a public body's own domain",
    ],
  ])("%s", (text, value, expected) => {
    expect(judged(text, value)).toBe(expected);
  });

  test("the heading above a list decides for its live values", () => {
    expect(judged("Indicators of compromise:\nevil-cdn.com\nbad-cdn.net", "bad-cdn.net")).toBe("malicious");
    expect(
      judged("References:\nhttps://evil-cdn.com/malicious-domains", "https://evil-cdn.com/malicious-domains"),
    ).toMatch(/^negative/);
  });
});

test("hosts below a suffix that is let to customers are not their landlord's", () => {
  expect(benignHost("www.google.com")).toBe("popular");
  expect(benignHost("evil.workers.dev")).toBeUndefined();
  expect(benignHost("sub.example.org")).toBe("example");
});

test("special addresses by IANA's registries", () => {
  expect(benignAddress("172.31.255.255")).toBe("a private address");
  expect(benignAddress("172.32.0.0")).toBeUndefined();
  expect(benignAddress("fe80::1")).toBe("a link-local address");
  expect(benignAddress("::ffff:a00:1")).toBe("a private address");
  expect(benignAddress("10.0.0.0/8")).toBe("a private address");
});
