import type { Claim } from "@kulla/core";
import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-text.ts";

function claims<T extends Claim["type"]>(type: T, text: string) {
  return claimsIn(type, text, { language: "zh", published: "2024-05-10" });
}

describe("incidents told in Chinese", () => {
  it.each<[string, string]>([
    ["哥斯达黎加财政部遭到勒索软件攻击。", "哥斯达黎加财政部"],
    ["黑客对阿尔巴尼亚发动了网络攻击。", "Albania"],
    ["挪威议会表示，其电子邮件系统遭到黑客入侵。", "挪威议会"],
  ])("names the victim: %s", (text, victim) => {
    expect(claims("victim", text).map(({ name }) => name)).toContain(victim);
  });

  it.each<[string, string, string]>([
    ["攻击导致政府网站瘫痪。", "政府网站", "offline"],
    ["客户数据未受影响。", "客户数据", "unaffected"],
    ["黑客窃取了用户数据。", "用户数据", "compromised"],
    ["政府网站已恢复。", "政府网站", "restored"],
  ])("tells what became of a system: %s", (text, name, status) => {
    expect(claims("system", text).map((claim) => [claim.name, claim.status])).toEqual([[name, status]]);
  });

  it.each<[string, string[], string[]]>([
    ["欧盟将这次攻击归咎于俄罗斯。", ["European Union"], ["Russia"]],
    ["美国和英国指责俄罗斯发动网络攻击。", ["United States", "United Kingdom"], ["Russia"]],
  ])("gives an attribution to the one who makes it: %s", (text, by, to) => {
    expect(claims("attribution", text)[0]).toMatchObject({ by, to });
  });

  it("reads claims of responsibility and denials", () => {
    expect(claims("claim", "黑客组织“白夜”宣称对此次攻击负责。").map(({ by }) => by)).toEqual(["白夜"]);
    expect(claims("denial", "伊朗外交部否认了有关指控。").map(({ by }) => by)).toEqual(["伊朗外交部"]);
  });

  it.each<[string, string, string, string | undefined]>([
    ["奥地利宣布驱逐两名俄罗斯外交官。", "expel", "Austria", "Russia"],
    ["北约强烈谴责俄罗斯的恶意网络活动。", "condemn", "NATO", "Russia"],
    ["美国对朝鲜黑客组织实施制裁。", "sanction", "United States", "North Korea"],
  ])("reads what states do: %s", (text, cls, by, target) => {
    const found = claims("action", text).filter((claim) => claim.class === cls);
    expect(found.map((claim) => claim.by[0])).toContain(by);
    expect(found[0]?.target).toBe(target);
  });
});

describe("incidents told in traditional characters", () => {
  it("are read as those in simplified ones", () => {
    const text = "日本外務省指責朝鮮對多家銀行發動網路攻擊。駭客竊取並公布了用戶資料庫。";
    expect(claims("attribution", text)[0]?.to).toEqual(["North Korea"]);
    expect(claims("system", text).map(({ status }) => status)).toContain("leaked");
  });
});
