/** Traditional characters of words that the rules for Chinese read, each before its simplified form. */
const PAIRS =
  "專专業业嚴严個个為为爲为書书亂乱從从們们會会偵侦儲储關关軍军決决幾几擊击劃划創创辦办務务動动醫医協协衛卫廠厂歷历縣县參参發发號号員员響响國国團团場场壞坏堅坚處处備备復复複复頭头實实宮宫寬宽對对導导將将屬属帶带幫帮並并應应庫库開开強强歸归當当錄录態态總总惡恶戰战戶户執执擾扰報报損损據据擺摆斷断顯显暫暂術术機机殺杀雜杂權权來来標标檢检樓楼歐欧毀毁淪沦測测滲渗滅灭點点現现電电癱瘫瘓痪監监盜盗確确礎础禍祸離离稱称竊窃級级納纳線线組组織织終终經经結结給给絡络絕绝統统維维緝缉繳缴網网羅罗聯联脅胁腦脑獲获營营蟲虫補补襲袭裝装規规計计訂订認认讓让議议訊讯許许設设訪访證证評评訴诉該该說说調调諜谍譴谴負负財财責责賬账帳账資资贖赎賽赛贊赞軟软轉转輪轮過过運运還还這这進进遠远連连郵邮釋释針针釣钓銀银鏈链銷销鎖锁鍵键長长門门閉闭問问間间隊队際际隨随隸隶預预題题風风館馆馬马驅驱駁驳駐驻體体魚鱼雲云專专氣气灣湾俄俄羅罗臺台壓压廳厅損损傷伤圍围遞递鐵铁";

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS[2 * at] ?? "", PAIRS[2 * at + 1] ?? ""]),
);
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join("")}]`, "g");

/** Text with the traditional characters of those words in their simplified form, character by character, so that offsets stay. */
export function simplifyHan(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
}
