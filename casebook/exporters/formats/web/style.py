"""How a page looks: on a wide screen and a narrow one, by day and by night, and on paper.

Every colour of text stands out from its ground by at least 4.5 to 1 (WCAG 2.2, 1.4.3), every form that means something by at
least 3 to 1 (1.4.11), by day and by night; `tests/exporters/test_html.py` reckons it.
"""

from __future__ import annotations

STYLE = """\
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --card: #f4f1ea; --ink: #1f2430; --soft: #575e6b; --rule: #ddd7ca;
  --link: #1a5a96; --bar: #6f9cc4; --edge: #3d6f9e; --late: #a8324a; --late-ground: #f7dfe1; --good: #23693f; --pale: #8a8f98;
  --quiet: #d9d3c5; --now: #8a5a00;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #16181d; --card: #20242b; --ink: #e7e4dd; --soft: #a9afba; --rule: #383d47;
    --link: #8fc1f0; --bar: #41709c; --edge: #77aede; --late: #ff95a6; --late-ground: #4a2028; --good: #84d2a0; --pale: #868c98;
    --quiet: #3d424c; --now: #e6b556;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0 auto; max-width: 62rem; padding: clamp(1.25rem, 4vw, 4rem) clamp(1rem, 4vw, 3rem) 6rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.55 -apple-system, "Segoe UI Variable Text", "Segoe UI", Inter, Roboto, "Adwaita Sans", Cantarell, Ubuntu,
    "Noto Sans", "Liberation Sans", Arial, system-ui, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
}
h1, h2 { font-weight: 700; letter-spacing: -.012em; text-wrap: balance; }
h1 { margin: 0; font-size: clamp(1.75rem, 4.5vw, 2.4rem); line-height: 1.15; letter-spacing: -.022em; }
h1 .title { display: block; margin-top: .35em; font-size: .55em; font-weight: 400; color: var(--soft); letter-spacing: 0; }
h2 { margin: 3rem 0 .9rem; font-size: 1.25rem; line-height: 1.3; }
p { margin: 0; }
p, li, blockquote { text-wrap: pretty; }
a { color: var(--link); text-decoration-thickness: .06em; text-underline-offset: .18em; }
a:focus-visible, span:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }
.as-of { margin-top: .5rem; font-size: .9rem; color: var(--soft); }
.lead { margin: 1.5rem 0 0; max-width: 44rem; font-size: 1.2rem; line-height: 1.5; }
nav { margin-top: 1.75rem; padding: .6rem 0; border-block: 1px solid var(--rule); font-size: .9rem; }
nav ul { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
nav a { display: inline-block; padding: .3rem 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }
main { display: grid; grid-template-columns: 1fr 1fr; gap: 0 3rem; }
main > * { grid-column: 1 / -1; min-width: 0; }
main > .stated { grid-column: auto; }
.known { margin: 1.75rem 0 0; padding: 1.25rem 1.5rem; background: var(--card); border-radius: .6rem; }
.known { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1rem 2rem; }
dt { color: var(--soft); font-size: .85rem; line-height: 1.4; }
dd { margin: 0; font-weight: 600; }
dd blockquote { font-weight: 400; }
blockquote { margin: .25rem 0 0; padding: 0; max-width: 44rem; }
section > blockquote { font-size: 1.1rem; }
.points, .events, .lines { margin: 0; padding: 0; list-style: none; }
.points > li, .events > li { padding: .85rem 0; border-top: 1px solid var(--rule); break-inside: avoid; }
.points > li:first-child { border-top: 0; padding-top: 0; }
.lines > li { padding: .2rem 0; }
.points .points, .points .lines { margin: .35rem 0 0 1.25rem; }
.points .points > li { padding: .3rem 0; border: 0; }
.head { max-width: 50rem; }
.first { font-weight: 600; }
.more, time { color: var(--soft); }
time { margin-inline-end: .35rem; }
.events > li, .points > .signed { position: relative; padding-inline-start: 2.1rem; }
.events > li { border-top: 0; padding-block: 0 1.35rem; }
.events > li::before { content: ""; position: absolute; inset-block: 1.55rem .1rem; inset-inline-start: .56rem; }
.events > li::before { border-inline-start: 1px solid var(--rule); }
.events > li:last-child { padding-bottom: 0; }
.events > li:last-child::before { display: none; }
.events .sign, .points .sign { position: absolute; inset-inline-start: 0; margin-top: .2rem; }
.whole { display: inline-block; max-width: 100%; }
.ref { font-size: .8rem; color: var(--soft); white-space: nowrap; text-decoration: none; }
.ref:hover { color: var(--link); text-decoration: underline; }
.links { margin-top: .35rem; font-size: .9rem; }
.links .label { color: var(--soft); }
.digest { margin-top: .35rem; font-size: .8rem; color: var(--soft); }
code { font-family: ui-monospace, "Cascadia Mono", Consolas, "Liberation Mono", monospace; }
li:target { background: var(--card); box-shadow: 0 0 0 .75rem var(--card); border-radius: 2px; }
.picture { margin: .75rem 0 0; }
.picture img { display: block; max-width: min(100%, 36rem); max-height: 34rem; }
.picture img { border: 1px solid var(--rule); border-radius: .4rem; }

.skip a { position: absolute; left: -100vw; }
.skip a:focus { position: static; display: inline-block; margin-bottom: .75rem; }
.chart { margin: 0; }
.chart svg { display: block; overflow: visible; }
.defs { position: absolute; }
.drawn { position: relative; }
.row { display: grid; grid-template-columns: 15rem 1fr; gap: 0 1.25rem; align-items: center; }
.row { padding: .3rem 0; break-inside: avoid; }
.drawn > .row, .bars > .row { border-top: 1px solid var(--rule); }
.axis { padding: 0; }
.track { margin: 0 .6rem; min-width: 0; position: relative; }
.name { line-height: 1.35; }
.drawn > .row .name { font-weight: 600; }
.count { font-weight: 400; color: var(--soft); }
.bars { margin: 0; padding: 0; list-style: none; }
.bars .name a { font-weight: 600; text-decoration: none; color: var(--ink); }
.bars .name a:hover { text-decoration: underline; }
.standing { display: block; font-size: .85rem; color: var(--soft); }
.behind { position: absolute; inset-block: 0; inset-inline: 16.85rem .6rem; width: calc(100% - 17.45rem); }
.behind { height: 100%; pointer-events: none; }
.tick { stroke: var(--rule); }
text { font-size: .8rem; fill: var(--soft); stroke: none; }
text.tick { stroke: none; }
text.present { fill: var(--now); font-weight: 600; stroke: none; }
line.present { stroke: var(--now); stroke-width: 1.5; stroke-dasharray: 3 3; }
.narrow { display: none; }
.reach { fill: transparent; }
.mark { fill: var(--edge); stroke: var(--paper); stroke-width: 1; }
.mark.contact { fill: var(--link); }
.mark.hollow { fill: var(--paper); stroke: var(--edge); stroke-width: 2; }
.mark.came-back { stroke: var(--good); }
a:hover > .mark, a:focus-visible > .mark { fill: var(--now); stroke: var(--now); }
.chart svg a:focus-visible { outline: 3px solid var(--link); outline-offset: 1px; }
.promised { fill: var(--bar); stroke: var(--edge); stroke-width: 1; }
.range { fill: var(--paper); stroke: var(--edge); stroke-width: 1.5; }
.pale { fill: var(--paper); stroke: var(--pale); stroke-dasharray: 2 2; }
.late { fill: url(#hatch); stroke: var(--late); stroke-width: 1.5; }
.hatch-ground { fill: var(--late-ground); }
.hatch-line { stroke: var(--late); stroke-width: 1.6; fill: none; }
.due { stroke: var(--ink); stroke-width: 2; }
.made { stroke: var(--edge); stroke-width: 2; }
.no-day { stroke: var(--edge); stroke-width: 2; stroke-dasharray: 5 4; }
.silent { fill: var(--quiet); stroke: var(--pale); stroke-width: 1; stroke-dasharray: 1 2; }
.end path { fill: none; stroke: var(--paper); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.disc { fill: var(--edge); stroke: var(--paper); stroke-width: 1.5; }
.kept .disc { fill: var(--good); }
.broken .disc, .overdue .disc, .replaced .disc { fill: var(--late); }
.withdrawn .disc, .declined .disc, .answered .disc { fill: var(--soft); }
.sign { display: inline-block; vertical-align: -.25em; }
.legend .sign { display: inline-block; margin-inline-end: .35rem; flex: none; }
figcaption { margin-top: 1rem; font-size: .85rem; color: var(--soft); }
.legend { margin: .5rem 0 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.25rem; }
.legend li { display: flex; align-items: center; }

@media (max-width: 44rem) {
  .wide { display: none; }
  .narrow { display: inline; }
  .row { grid-template-columns: 1fr; }
  .axis .name { display: none; }
  .drawn .name { position: relative; background: var(--paper); }
  .behind { inset-inline: .6rem; width: calc(100% - 1.2rem); }
  main > .stated { grid-column: 1 / -1; }
  .known { grid-template-columns: 1fr; gap: .45rem; padding: 1rem 1.1rem; }
  .known > div { display: grid; grid-template-columns: 7.5rem 1fr; gap: 0 1rem; align-items: baseline; }
  h2 { margin-top: 2.5rem; }
  .lead { font-size: 1.1rem; }
}
@media print {
  :root { color-scheme: light; }
  @page { margin: 15mm 16mm; }
  html { font-size: 9pt; }
  body { max-width: none; padding: 0; background: none; line-height: 1.35; }
  h1 { font-size: 18pt; }
  h2 { font-size: 12pt; margin: 12pt 0 4pt; break-after: avoid; }
  main { grid-template-columns: repeat(6, 1fr); gap: 0 1.5rem; }
  main > .stated { grid-column: span 2; }
  .links a[data-ref]::after { content: " (" attr(data-ref) ")"; color: var(--soft); }
  .known { margin-top: 10pt; padding: 0; gap: 5pt 16pt; background: none; grid-template-columns: repeat(4, auto); }
  .points > li { padding-block: 4pt; }
  .events > li { padding-block: 0 6pt; }
  .events > li::before { inset-block: 1.45rem 0; }
  .row { padding-block: 1pt; line-height: 1.25; }
  .links { margin-top: 1pt; }
  nav, .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  .lead { font-size: 11pt; margin-top: 8pt; max-width: none; }
  blockquote, .head { max-width: none; }
  .row { grid-template-columns: 20rem 1fr; }
  .behind { inset-inline: 21.85rem .6rem; width: calc(100% - 22.45rem); }
  .axis .name { display: block; }
  .drawn .name { background: none; }
  .wide { display: inline; }
  .narrow { display: none; }
  .chart:not(.long), figcaption, .picture, blockquote, .lines { break-inside: avoid; }
  .picture img { max-height: 16cm; }
  p, blockquote { orphans: 3; widows: 3; }
  svg, li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  li:target { background: none; box-shadow: none; }
}
"""
