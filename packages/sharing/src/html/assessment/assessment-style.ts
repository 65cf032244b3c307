/** Style of the assessment and its drawings; colours are those of the page. */
export const ASSESSMENT = `
.verdict{border-left:4px solid var(--accent);padding:.2rem 0 .2rem 1.1rem;margin:0 0 1.4rem;max-width:70ch}
.verdict p{font:1.2rem/1.45 "Iowan Old Style","Palatino Linotype",Palatino,Charter,Georgia,"Noto Serif",serif}
.verdict .refs{font-family:system-ui,sans-serif;font-size:.6em}
.chart{margin:0 0 1.2rem}
.chart figcaption,.reliability figcaption{color:var(--soft);font-size:.86rem;margin-bottom:.5rem;max-width:68ch}
.draw{display:block;width:100%;height:1.1rem;overflow:visible}
.draw .for{fill:var(--bar)}.draw .against{fill:var(--bad)}.draw .nobody{fill:var(--soft)}.draw .rest{fill:var(--line)}
.draw .up{fill:var(--bar)}.draw .down{fill:var(--bad);opacity:.45}
.draw line{stroke:var(--line);stroke-width:1}.draw .zero{stroke:var(--soft)}
.share{font-variant-numeric:tabular-nums;text-align:right;white-space:nowrap}
.word{color:var(--soft);font-size:.86rem}
.bars li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.1rem .8rem;align-items:center;padding:.3rem 0}
.bars .who,.bars .share{grid-row:1}
.bars .draw,.bars .word{grid-column:1/-1}
.bars .word:empty{display:none}
.bars .rests{grid-column:1/-1}
.band-axis{position:relative;height:1.2rem;font-size:.72rem;color:var(--soft);font-variant-numeric:tabular-nums}
.band-axis span{position:absolute;white-space:nowrap;transform:translateX(-50%)}
.band-axis span:last-child::after{content:"\\a0%"}
@media (min-width:50rem){
.chart:not(.narrow) .bars li{grid-template-columns:13rem minmax(0,1fr) 5rem 10rem}
.chart:not(.narrow) .bars .draw,.chart:not(.narrow) .bars .word{grid-row:1;grid-column:auto}
.chart:not(.narrow) .bars .share{grid-column:3}.chart:not(.narrow) .bars .word{grid-column:4}
.chart:not(.narrow) .band-axis{margin-left:13.8rem;margin-right:16.6rem}}
.conditions li{display:grid;grid-template-columns:5rem minmax(0,1fr);gap:.8rem;padding:.28rem 0;max-width:78ch}
.conditions b{font-size:.82rem;padding-top:.12rem}
.conditions .met b{color:var(--good)}.conditions .unmet b{color:var(--bad)}
.levels>li{padding:.6rem 0;border-top:1px solid var(--line);max-width:78ch}
.levels .n{font-weight:600}
.sure{display:grid;grid-template-columns:minmax(0,1fr) 4.5rem;gap:.1rem .8rem;align-items:center}
.sure .word{grid-column:1/-1}
@media (min-width:40rem){.sure{grid-template-columns:minmax(0,1fr) 4.5rem 14rem}.sure .word{grid-column:auto}}
section>p+.scroll,section>p+.said,section>.said+.scroll{margin-top:.5rem}section>.scroll+p{margin-top:.8rem}
.weigh{margin-bottom:1.1rem}
.weigh table{table-layout:fixed;min-width:40rem}.weigh caption{color:var(--ink);font-size:1rem;font-weight:600}
.weigh th:nth-child(1){width:44%}.weigh th:nth-child(3){width:5rem}.weigh th:nth-child(4){width:10.5rem}
td.draws{min-width:9rem;width:30%}
tr.total td{font-weight:600;border-top:2px solid var(--line)}
.tag.easy{color:var(--bad)}.tag.costly{color:var(--warm)}.tag.hard,.tag.good{color:var(--good)}
.shift{position:relative}
.shift i{position:absolute;top:50%;width:.8rem;height:.8rem;margin:-.4rem 0 0 -.4rem;border-radius:50%;border:2px solid var(--barline);background:var(--card)}
.shift i.is{background:var(--barline)}.shift i.is.down{background:var(--bad);border-color:var(--bad)}
.shift .draw rect{height:2px;y:4px}
.gains li{display:grid;grid-template-columns:minmax(0,1fr) 6rem;gap:.1rem .8rem;align-items:center;padding:.4rem 0;border-top:1px solid var(--line)}
.gains li>span:first-child{grid-column:1/-1}
@media (min-width:50rem){.gains li{grid-template-columns:minmax(0,1fr) 12rem 6.5rem}.gains li>span:first-child{grid-column:auto}}
.rating{text-align:center;font-weight:600;font-size:.82rem}
td.rating{min-width:3.4rem;vertical-align:middle}
.rating abbr{text-decoration:none}
.rcc{background:var(--cc);color:var(--ink)}.rc{background:var(--c);color:var(--ink)}.rn{color:var(--soft)}.ri{background:var(--i);color:var(--ink)}.rii{background:var(--ii);color:var(--ink)}
.key{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;font-size:.86rem;margin-bottom:.7rem}
.key .rating{display:inline-block;min-width:2.1rem;padding:.05rem .3rem;border:1px solid var(--line);border-radius:3px}
.matrix .hypothesis{white-space:normal;text-align:center;min-width:5rem;max-width:9rem}
.matrix .hypothesis span{display:block;font-weight:400}
.matrix td.num{text-align:center}
.notes{list-style:decimal;padding-left:1.4rem;font-size:.9rem;margin-top:.6rem}
.fold{margin:.7rem 0}.fold>summary{cursor:pointer;color:var(--accent);padding:.3rem 0}
.reliability{display:grid;gap:1.2rem;align-items:start}
@media (min-width:56rem){.reliability{grid-template-columns:minmax(0,24rem) minmax(0,1fr)}}
.reliability svg{display:block;width:100%;max-width:24rem;height:auto}
.reliability text{fill:var(--soft);font:10px system-ui,sans-serif}
.reliability .grid{stroke:var(--line);stroke-width:1}
.reliability .diagonal{stroke:var(--soft);stroke-width:1.5;stroke-dasharray:5 4}
.reliability .gap{stroke:var(--bad);stroke-width:1.5}
.reliability circle{fill:var(--bar);stroke:var(--barline);stroke-width:1.5}
@media print{.draw,.rating,.shift i,.reliability svg{-webkit-print-color-adjust:exact;print-color-adjust:exact}.fold:not([open])>summary{display:none}.chart,.gains li,.levels>li,.conditions li{break-inside:avoid}td.draws{min-width:0;width:22%}}
`;
