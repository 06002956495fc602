"""The drawing of a case in a PDF: the same rows, bars and signs over the same axis as in a page, drawn by Typst."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from casebook.domain.chart import BarEnd, MarkKind
from casebook.exporters.drawn import day_labels, lane_words, legend_of, lines_of

if TYPE_CHECKING:
    from casebook.domain.axis import Axis
    from casebook.exporters.page import Drawing, ToldBar
    from casebook.language.language import Language

_MOST_DAYS = 7
"""At how many days the axis is marked at most: so many have room beside the names on A4 and letter."""


def drawn_data(drawn: Drawing, language: Language) -> dict[str, Any]:
    """What `CHART` draws: places along the axis are shares of its width, from 0 to 1."""
    chart, words = drawn.chart, language.page
    axis, names = chart.axis, lane_words(language)
    lanes = []
    for lane, marks in drawn.lanes:
        shares = [_share(axis, told.mark.day) for told in marks]
        placed = zip(shares, lines_of(shares), (told.mark.kind for told in marks), strict=True)
        lanes.append(
            {
                "name": names[lane],
                "count": len(marks),
                "marks": [{"at": share, "line": line, "kind": kind.value} for share, line, kind in placed],
            }
        )
    silences = [[_share(axis, each.silence.first), _share(axis, each.silence.last)] for each in drawn.silences]
    return {
        "alt": f"{words.chart}: {drawn.span}",
        "span": drawn.span,
        "days": [{"at": share, "text": text} for share, text in day_labels(chart, _MOST_DAYS, language)],
        "now": {"at": _share(axis, chart.until), "text": words.closed if chart.is_closed else words.today},
        "lanes": lanes,
        "silence": words.silence,
        "silences": silences,
        "bars": [_bar(axis, told) for told in drawn.bars],
        "legend": [
            {"form": _form(sign), "kind": sign.value, "text": text} for sign, text in legend_of(chart, language)
        ],
    }


def _bar(axis: Axis, told: ToldBar) -> dict[str, Any]:
    bar = told.bar
    places = {"made": bar.made, "from": bar.due_from, "due": bar.due, "end": bar.end}
    shares = {name: None if day is None else _share(axis, day) for name, day in places.items()}
    return {
        "thing": told.thing,
        "standing": told.standing,
        **shares,
        "late": bar.late is not None,
        "became": bar.became.value,
    }


def _share(axis: Axis, day: Any) -> float:
    return round(axis.share(day), 4)


def _form(sign: object) -> str:
    return "mark" if isinstance(sign, MarkKind) else "end" if isinstance(sign, BarEnd) else "stretch"


CHART = r"""
#let hues = (
  soft: rgb("#575e6b"), rule: rgb("#ddd7ca"), link: rgb("#1a5a96"), bar: rgb("#6f9cc4"), edge: rgb("#3d6f9e"),
  late: rgb("#a8324a"), ground: rgb("#f7dfe1"), good: rgb("#23693f"), pale: rgb("#8a8f98"), quiet: rgb("#d9d3c5"),
  now: rgb("#8a5a00"), ink: rgb("#1f2430"),
)
// A form in the middle of a square of this size.
#let spot(size, ..shapes) = box(width: size, height: size, for shape in shapes.pos() { place(center + horizon, shape) })
#let hollow(paint) = (fill: white, stroke: 1.2pt + paint)
#let marks = (
  contact: circle(radius: 3.4pt, fill: hues.link),
  attempt: circle(radius: 2.8pt, ..hollow(hues.link)),
  parcel: rect(width: 5.6pt, height: 5.6pt, ..hollow(hues.edge)),
  "return": rect(width: 6.4pt, height: 6.4pt, fill: hues.edge),
  paid: polygon((0pt, 0pt), (7pt, 0pt), (3.5pt, 6pt), fill: hues.edge),
  came-back: polygon((0pt, 6pt), (7pt, 6pt), (3.5pt, 0pt), ..hollow(hues.good)),
  event: polygon((0pt, 3.5pt), (3.5pt, 0pt), (7pt, 3.5pt), (3.5pt, 7pt), fill: hues.edge),
)
#let mark(kind) = spot(9pt, marks.at(kind))

// What became of a promise: the colour of a disc, and lines in it, as points around its middle.
#let around(from, to, steps) = range(steps + 1).map(step => {
  let angle = from + (to - from) * step / steps
  (3.4 * calc.cos(angle), 3.4 * calc.sin(angle))
})
#let gone = ((-3.6, 0), (3.6, 0))
#let onward = ((-2, -3.4), (1.8, 0), (-2, 3.4))
#let ends = (
  kept: (hues.good, ((-3.6, 0.2), (-1, 2.8), (3.6, -2.8))),
  broken: (hues.late, ((-3, -3), (3, 3)), ((-3, 3), (3, -3))),
  withdrawn: (hues.soft, gone), declined: (hues.soft, gone),
  open: (hues.edge, onward), overdue: (hues.late, onward),
  replaced: (hues.late, around(-25deg, -345deg, 20), ((3.6, -3.8), (3.6, -1), (0.8, -1))),
  answered: (
    hues.soft, ((-2, -1.7), (-1.2, -3.3), (0.6, -3.6), (1.9, -2.4), (1.5, -0.8), (0, 0.2), (0, 1.4)), ((0, 3.5), (0, 3.6)),
  ),
)
#let sign(became) = {
  let (paint, ..lines) = ends.at(became)
  let point((x, y)) = ((x + 4) * 0.68pt, (y + 4) * 0.68pt)
  let piece(line) = (curve.move(point(line.first())), ..line.slice(1).map(each => curve.line(point(each))))
  let pieces = lines.map(piece).flatten()
  let white-line = (paint: white, thickness: 1.1pt, cap: "round", join: "round")
  spot(10pt, circle(radius: 4.6pt, fill: paint, stroke: 0.8pt + white), box(width: 5.44pt, height: 5.44pt, place(
    top + left, curve(stroke: white-line, ..pieces),
  )))
}

#let hatch = tiling(size: (3pt, 3pt), {
  place(rect(width: 3pt, height: 3pt, fill: hues.ground))
  place(line(start: (0pt, 3pt), end: (3pt, 0pt), stroke: 0.6pt + hues.late))
})
#let faint = (fill: white, stroke: (paint: hues.pale, thickness: 0.7pt, dash: "dotted"))
#let stretches = (
  promised: (fill: hues.bar, stroke: 0.7pt + hues.edge),
  range: (fill: white, stroke: 0.7pt + hues.edge),
  late: (fill: hatch, stroke: 0.7pt + hues.late),
  silent: (fill: hues.quiet, stroke: 0.5pt + hues.pale),
)
#let dashed(paint, thickness) = (paint: paint, thickness: thickness, dash: "dashed")
#let stretch(kind, width, pale: false) = if kind == "no-day" {
  box(width: width, height: 6pt, place(left + horizon, line(length: 100%, stroke: dashed(hues.edge, 1.2pt))))
} else {
  rect(width: width, height: 6pt, radius: 1pt, ..if pale { faint } else { stretches.at(kind) })
}

// Names stand beside the axis, which ends before the margin, so that the sign at its end has room.
#let side = 54mm
#let beside(high, shapes) = place(left + top, dx: side + 5mm, block(width: 100% - side - 9mm, height: high, shapes))
#let upright(at, high, stroke) = place(left + horizon, dx: at * 100%, line(angle: 90deg, length: high, stroke: stroke))
#let centred(at, size, body, dy: 0pt) = place(left + horizon, dx: at * 100% - size / 2, dy: dy, body)
#let labels(part) = block(width: 100%, height: 24pt, above: 0pt, below: 0pt, breakable: false, beside(24pt, {
  let label(at, dy, body) = {
    let is-last = at > 0.9
    let shift = if is-last { 54pt } else { 30pt }
    place(left + top, dx: at * 100% - shift, dy: dy, block(width: 60pt, align(if is-last { right } else { center }, body)))
  }
  for day in part.days { label(day.at, 0pt, text(size: 7.5pt, fill: hues.soft, day.text)) }
  label(part.now.at, 12pt, text(size: 7.5pt, weight: "bold", fill: hues.now, part.now.text))
}))
#let row(part, name, least, shapes) = context {
  let named = block(width: side, name)
  let high = calc.max(measure(named).height + 7pt, least)
  let lines = {
    for day in part.days { upright(day.at, high, 0.4pt + hues.rule) }
    upright(part.now.at, high, dashed(hues.now, 0.8pt))
  }
  block(width: 100%, height: high, above: 0pt, below: 0pt, breakable: false, stroke: (top: 0.4pt + hues.rule), {
    place(left + horizon, named)
    beside(high, { lines; shapes })
  })
}
#let lane(part, it) = {
  let lines = calc.max(..it.marks.map(each => each.line)) + 1
  let name = [#strong(it.name) #text(fill: hues.soft)[#it.count]]
  row(part, name, lines * 10pt + 6pt, for each in it.marks {
    centred(each.at, 9pt, mark(each.kind), dy: (each.line - (lines - 1) / 2) * 10pt)
  })
}
#let bar(part, it) = row(part, [#strong(it.thing)\ #text(size: 7.5pt, fill: hues.soft, it.standing)], 20pt, {
  let pale = it.became in ("withdrawn", "declined")
  let piece(kind, first, last) = centred(first, 0pt, stretch(kind, (last - first) * 100%, pale: pale and kind != "late"))
  if it.due == none { piece("no-day", it.made, it.end) } else {
    piece("promised", it.made, if it.from == none { it.due } else { it.from })
    if it.from != none { piece("range", it.from, it.due) }
    if it.late { piece("late", it.due, it.end) }
    upright(it.due, 12pt, 1.2pt + hues.ink)
  }
  upright(it.made, 7pt, 1.2pt + hues.edge)
  if it.due == none or it.became != "open" { centred(it.end, 10pt, sign(it.became)) }
})
#let legend(part) = part.legend.map(each => box({
  let shape = (mark: mark, end: sign, stretch: kind => stretch(kind, 14pt)).at(each.form)
  box(baseline: 2pt, shape(each.kind))
  h(3pt)
  each.text
})).join(h(9pt, weak: true))
#let chart(part) = {
  set text(size: 8.5pt)
  set par(leading: 0.45em, spacing: 0.35em)
  show figure: set block(breakable: true)
  figure(alt: part.alt, align(left, {
    labels(part)
    for each in part.lanes { lane(part, each) }
    if part.silences.len() > 0 {
      row(part, strong(part.silence), 14pt, for (first, last) in part.silences {
        centred(first, 0pt, stretch("silent", (last - first) * 100%))
      })
    }
    for each in part.bars { bar(part, each) }
    block(width: 100%, above: 0pt, below: 7pt, stroke: (top: 0.4pt + hues.rule))
    text(size: 8pt, fill: hues.soft, par(leading: 0.7em, [#part.span#h(9pt)#legend(part)]))
  }))
}
"""
