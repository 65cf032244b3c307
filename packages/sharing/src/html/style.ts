import { tlpColours } from "@kulla/core";
import type { Tlp } from "@kulla/core";
import { ASSESSMENT } from "./assessment/assessment-style.ts";

/** Colours for light and for dark; each pair of text and ground has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
const COLOURS = `
:root{color-scheme:light dark;
--paper:#faf9f6;--card:#fff;--ink:#1c1e24;--soft:#565b67;--line:#d9d5cb;--accent:#1b4b87;--wash:#eef2f8;
--mark:#ffefb0;--markline:#b98900;--markink:#1c1e24;--goal:#ffd23f;--bad:#9c2222;--badwash:#fbeeec;--good:#20623a;--warm:#8a4b08;--bar:#5b7fae;--barline:#1b4b87;--cc:#b9dcc4;--c:#e0f0e4;--i:#f8dfdb;--ii:#eda9a0}
@media (prefers-color-scheme:dark){:root{
--paper:#14161a;--card:#1b1e24;--ink:#e9e7e2;--soft:#a9afbb;--line:#363c47;--accent:#93bbf5;--wash:#20262f;
--mark:#463a0d;--markline:#d0a52a;--markink:#fff4d2;--goal:#7a6100;--bad:#ff9d94;--badwash:#2d1d1d;--good:#86d3a1;--warm:#f0b46a;--bar:#5c7fb0;--barline:#93bbf5;--cc:#1f5233;--c:#1f3526;--i:#42242a;--ii:#752a2a}}
`;

const TEXT = `
*{box-sizing:border-box}
html{scroll-padding-top:1.5rem;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
h1,h2,h3,h4{font-family:"Iowan Old Style","Palatino Linotype",Palatino,Charter,Georgia,"Noto Serif",serif;line-height:1.2;margin:0;text-wrap:balance}
h1{font-size:clamp(1.7rem,1.2rem + 2.2vw,2.6rem);font-weight:600;letter-spacing:-.01em}
h2{font-size:1.5rem;font-weight:600;margin:0 0 .9rem}
h3{font-size:1.08rem;font-weight:600}
section>h3{margin:1.7rem 0 .7rem}
section>h2+h3{margin-top:0}
p,ul,ol,dl,figure{margin:0}
ul,ol{padding:0;list-style:none}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
q{quotes:"“" "”" "‘" "’"}
.n.first,.answer .n,.what .n{font-weight:600}
.soft{color:var(--soft)}
.small{font-size:.86rem}
.skip{position:absolute;left:-999px;top:0;background:var(--card);padding:.6rem 1rem;z-index:3}
.skip:focus{left:.5rem;top:.5rem}
code,.mono{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.86em}
.unseen{font:600 .7em ui-monospace,monospace;border:1px solid var(--bad);color:var(--bad);border-radius:3px;padding:0 .2em;margin:0 .1em}
`;

const FRAME = `
.tlp{background:#000;font:700 .85rem/1 ui-monospace,Menlo,Consolas,monospace;letter-spacing:.04em;padding:.55rem 1.25rem;display:flex;justify-content:flex-end}
.frame{max-width:82rem;margin:0 auto;padding:0 1.25rem 4rem}
.top{padding:2.6rem 0 1.6rem;border-bottom:3px double var(--line)}
.kicker{font-size:.78rem;letter-spacing:.14em;text-transform:uppercase;color:var(--soft);margin-bottom:.5rem}
.facts{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;margin-top:1rem;color:var(--soft);font-size:.9rem}
.facts b{color:var(--ink)}
nav{margin:1.4rem 0}
nav ol{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;font-size:.92rem}
nav a{text-decoration:none;display:inline-block;padding:.2rem 0}
nav a:hover{text-decoration:underline}
nav .c{white-space:nowrap;color:var(--soft);font-variant-numeric:tabular-nums;font-size:.85em;margin-left:.3em}
section{padding:2rem 0 .6rem}
main>section+section{border-top:1px solid var(--line);margin-top:1.4rem}
.lead{color:var(--soft);max-width:68ch;margin:-.5rem 0 1.1rem}
.empty{color:var(--soft);font-style:italic}
@media (min-width:70rem){
.frame{display:grid;grid-template-columns:13.5rem minmax(0,1fr);gap:0 3rem}
.top{grid-column:1/-1}
nav{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow:auto;margin:2rem 0 0}
nav ol{display:block}
nav li{border-bottom:1px solid var(--line)}
nav a{display:flex;justify-content:space-between;padding:.38rem 0}}
`;

const PIECES = `
.refs{white-space:nowrap;font-size:.72em;vertical-align:.28em;line-height:1;font-variant-numeric:tabular-nums}
.refs a{text-decoration:none;padding:.12em .28em;margin-left:.14em;border-radius:3px;background:var(--wash)}
.refs .told{margin-left:.3em;color:var(--soft)}
.refs a:hover{text-decoration:underline}
.refs a:target{outline:2px solid var(--markline)}
.refs details,.back details{display:inline-block;text-indent:0}
.refs details[open]{display:inline;white-space:normal}
.refs summary{display:inline;cursor:pointer;color:var(--accent);list-style:none;padding:.12em .28em}
.refs summary::-webkit-details-marker{display:none}
.said>li{padding:.34rem 0 .34rem 1.1rem;position:relative;max-width:78ch}
.said>li::before{content:"";position:absolute;left:.1rem;top:.98em;width:.38rem;height:1px;background:var(--soft)}
.answer{display:grid;gap:0}
.answer>div{padding:1.05rem 0;border-bottom:1px solid var(--line)}
.answer>div:first-child{padding-top:0}
.answer h3{font:600 .8rem/1.3 system-ui,sans-serif;letter-spacing:.09em;text-transform:uppercase;color:var(--accent);margin-bottom:.35rem}
.answer li{font:1.08rem/1.5 "Iowan Old Style","Palatino Linotype",Palatino,Charter,Georgia,"Noto Serif",serif;padding:.22rem 0;max-width:70ch}
.answer .refs{font-family:system-ui,sans-serif;font-size:.66em}
.answer .more{font-size:.88rem;margin-top:.25rem;display:inline-block}
@media (min-width:50rem){.answer>div{display:grid;grid-template-columns:10.5rem minmax(0,1fr);gap:1.5rem}.answer h3{padding-top:.35rem}}
.note{background:var(--wash);border-left:3px solid var(--accent);padding:.7rem 1rem;margin-top:1.3rem;font-size:.92rem;max-width:78ch}
.cards{display:grid;gap:1rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:1rem 1.15rem}
.card h3{margin-bottom:.35rem}
.two{display:block;columns:25rem auto;column-gap:1rem}.two .card{break-inside:avoid;margin-bottom:1rem}
.tag{display:inline-block;font:600 .72rem/1.5 system-ui,sans-serif;letter-spacing:.03em;border:1px solid currentColor;border-radius:3px;padding:0 .4em;margin:0 .25rem .2rem 0;white-space:nowrap;color:var(--soft);vertical-align:.1em}
.tag.conflict,.tag.malicious{color:var(--bad)}
.tag.development{color:var(--accent)}
.tag.disputed{color:var(--warm)}
.tag.compatible{color:var(--good)}
.voices .tag{margin-bottom:.3rem}
.sides{display:grid;gap:.7rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));margin:.6rem 0}
.side{border-top:3px solid var(--line);padding-top:.5rem;font-size:.95rem}
.conflict .side{border-color:var(--bad)}
.said-so+.said-so{margin-top:.4rem}
.side b{display:block;font-size:1.05rem;margin-bottom:.2rem}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:6px;background:var(--card)}
table{border-collapse:collapse;width:100%;font-size:.92rem;overflow-wrap:break-word}
caption{text-align:left;padding:.6rem .8rem;color:var(--soft);font-size:.86rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .8rem;border-bottom:1px solid var(--line);min-width:5.5rem}
tr:last-child td{border-bottom:0}
th{font-size:.78rem;font-weight:600;color:var(--soft);white-space:nowrap}
td.wide{min-width:17rem}
td.num{min-width:0;font-variant-numeric:tabular-nums}
.value{user-select:all;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.9em;min-width:16rem}
.steps{border-left:2px solid var(--line);margin:.5rem 0 0 .3rem}
.steps li{padding:.25rem 0 .25rem 1rem;position:relative}
.steps li::before{content:"";position:absolute;left:-.36rem;top:.72em;width:.6rem;height:.6rem;border-radius:50%;background:var(--card);border:2px solid var(--soft)}
.steps .down::before{background:var(--bad);border-color:var(--bad)}
.steps .back-up::before{background:var(--good);border-color:var(--good)}
`;

const TIMELINE = `
.axis,.tl>li{display:grid;grid-template-columns:minmax(0,1fr);gap:.1rem 1.4rem}
.tl>li{padding:.6rem 0 .1rem;border-top:1px solid var(--line)}
.tl>li.again{border-top:0;padding-top:.35rem}
.tl>li:last-child{padding-bottom:.6rem;border-bottom:1px solid var(--line)}
.tl .again .when{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.when{font-weight:600;font-variant-numeric:tabular-nums}
.tl .main .what{font-weight:600}
.tl .dates{margin:.3rem 0 0;font-size:.9rem}
.tl .dates li{padding:.12rem 0 .12rem .8rem;border-left:3px solid var(--bar);margin:.2rem 0}
.tl .clash .dates li{border-color:var(--bad)}
.tl .by{font-size:.86rem;color:var(--soft)}
.tl .again>div:nth-child(2){grid-column:1}
.axis{display:none}
.track{position:relative;height:1.1rem;margin-top:.35rem;background:linear-gradient(var(--line),var(--line)) center/100% 1px no-repeat}
.track i{position:absolute;top:.2rem;height:.7rem;min-width:.7rem;border-radius:.35rem;background:var(--bar);border:1px solid var(--barline)}
.track i.best{background:var(--barline)}
.track i.vague{background:transparent;border-style:dashed;border-width:2px}
.track i.other{opacity:.95;background:var(--bad);border-color:var(--bad)}
.track i.beyond{border-radius:0;clip-path:polygon(0 50%,100% 0,100% 100%)}
.track i.beyond.after{clip-path:polygon(100% 50%,0 0,0 100%)}
@media (min-width:56rem){
.axis,.tl>li{grid-template-columns:10rem minmax(0,1fr) minmax(10rem,17rem)}
.axis{display:grid;position:relative;font-size:.75rem;color:var(--soft)}
.axis .ticks{position:relative;height:1.2rem;grid-column:3}
.axis .ticks span{position:absolute;transform:translateX(-50%);white-space:nowrap}
.axis .ticks span:first-child{transform:none}.axis .ticks span:last-child{transform:translateX(-100%)}
.track{margin-top:.15rem}
.tl .again>div:nth-child(2){grid-column:2}}
`;

const SOURCES = `
.source{margin-top:1.8rem;background:var(--card);border:1px solid var(--line);border-radius:6px;padding:1.1rem 1.25rem}
.source>header{border-bottom:1px solid var(--line);padding-bottom:.7rem;margin-bottom:.8rem}
.source .no{font-variant-numeric:tabular-nums;color:var(--accent)}
.source dl{display:flex;flex-wrap:wrap;gap:.15rem 1.3rem;font-size:.84rem;color:var(--soft);margin-top:.4rem}
.source dt{display:inline}.source dt::after{content:": "}
.source dd{display:inline;margin:0;color:var(--ink)}
.words{max-width:74ch;font:1rem/1.6 "Iowan Old Style","Palatino Linotype",Palatino,Charter,Georgia,"Noto Serif",serif}
.words>*{margin:.65rem 0}
.words .heading,.words .title{font-weight:700}
.words .list-item{padding-left:1.2rem;text-indent:-.8rem}
.words .list-item::before{content:"–\\a0"}
.words .post{border-left:3px solid var(--line);padding-left:.9rem}
.words .code,.words .table-row{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.84rem;white-space:pre-wrap}
.words .furniture,.words .caption{color:var(--soft);font-size:.9rem}
mark{background:var(--mark);color:var(--markink);border-bottom:2px solid var(--markline);padding:.05em 0;scroll-margin-top:5rem;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark mark{border-bottom-style:double;border-bottom-width:4px}
mark:target{background:var(--goal);outline:3px solid var(--markline)}
.back summary{display:inline;cursor:pointer;list-style:none}.back summary::-webkit-details-marker{display:none}
mark:target mark{background:inherit}
.back{font:600 .68rem/1 system-ui,sans-serif;vertical-align:.35em;white-space:nowrap}
.back a,.back summary,span.back{color:var(--accent)}
.back a{text-decoration:none;padding:.15em .2em}
.back a:hover{text-decoration:underline}
.rest>summary{cursor:pointer;color:var(--soft);font:.84rem system-ui,sans-serif}
.left{color:var(--soft);font:.84rem system-ui,sans-serif;text-align:center}
`;

const PRINT = `
@media print{
:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#1b4b87;--wash:#f2f2f2;--mark:#fff0b3;--markink:#000;--bad:#8f1d1d;--cc:#b9dcc4;--c:#e0f0e4;--i:#f8dfdb;--ii:#eda9a0;--bar:#5b7fae;--barline:#1b4b87;--good:#20623a;--warm:#8a4b08}
body{font-size:10.5pt}
nav,.skip{display:none}
.frame{display:block;padding:0;max-width:none}
.top{padding:0 0 .8rem}
.answer,.cards,.answer>div{display:block}
.cards .card{margin-bottom:.6rem}
.back details{display:none}
td{overflow-wrap:anywhere}
.card,.tl>li,.answer>div,tr,.side{break-inside:avoid}
h2,h3,caption{break-after:avoid}
.scroll{overflow:visible;border:0}
.source{border:0;padding:0;break-inside:auto}
th,td,.value,td.wide{min-width:0;padding:.3rem .4rem}
.rest{display:none}
.tlp,mark,.track i{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;

/** On each printed page the label stands above and below, as TLP 2.0 asks. */
function pages(label: Tlp): string {
  const { text, background } = tlpColours(label);
  const box = `content:"${label}";background:${background};color:${text};font:700 9pt monospace;padding:0 6pt;width:42mm;height:7mm;margin:auto 0 auto auto;text-align:right;vertical-align:middle;-webkit-print-color-adjust:exact;print-color-adjust:exact`;
  return `@page{margin:18mm 16mm;@top-right{${box}}@bottom-right{${box}}@bottom-left{content:counter(page) " / " counter(pages);font:9pt sans-serif}}`;
}

/** All of the page's style. `split` are the marks that are in several pieces: all of them light up together. */
export function style(label: Tlp, split: readonly string[]): string {
  const together = split
    .map((id) => `:root:has(#${id}:target) .${id}{background:var(--goal);outline:3px solid var(--markline)}`)
    .join("\n");
  return [COLOURS, TEXT, FRAME, PIECES, TIMELINE, SOURCES, ASSESSMENT, PRINT, pages(label), together]
    .join("")
    .replace(/\n+/gu, "\n");
}
