"""How a PDF looks, in the language of Typst. What is told reaches it as data, so that nothing typed is ever read as markup.

The company's address begins 50 mm below the upper edge and 25 mm from the left one, where an envelope with a window shows it: the
field of DIN 5008, form B, begins at 45 mm and 20 mm, and common DL and C5 windows reach from 44 mm to 74 mm (officeconsult.no,
*plassering av mottakerfelt i vinduskonvolutter*, read in November 2026).
"""

from __future__ import annotations

TEMPLATE = r"""
#let data = json(bytes(sys.inputs.data))
#let faces = data.fonts + ("Libertinus Serif", "DejaVu Sans Mono")
#set document(title: data.title, date: datetime(year: data.date.at(0), month: data.date.at(1), day: data.date.at(2)))
#set text(lang: data.lang, font: faces, size: 10.5pt, hyphenate: false)
#set page(
  paper: data.paper, margin: (x: 25mm, top: 25mm, bottom: 22mm),
  footer: context align(center, text(size: 9pt, fill: luma(90))[#counter(page).display() / #counter(page).final().first()]),
)
#set par(leading: 0.65em, spacing: 1em, justify: false)
#set list(indent: 0pt, body-indent: 0.6em, spacing: 0.7em)
#set enum(indent: 0pt, body-indent: 0.6em, spacing: 0.7em)
#show heading: set text(font: faces)
// A number with hyphens in it stays in one piece, and so does a sum with its currency. (No rule of `show`: it fails where one
// paragraph has more than some five hundred of them.)
#let kept = regex("\b[A-Z0-9]{1,12}(-[A-Z0-9]{1,12}){1,3}\b|\b\d[\d.,]*[ \u{a0}]([A-Z]{3}\b|[€£])|[€£][ \u{a0}]\d[\d.,]*\d")
#let whole(told) = {
  let at = 0
  for found in told.matches(kept) {
    told.slice(at, found.start)
    box(found.text)
    at = found.end
  }
  told.slice(at)
}
#show heading: set block(above: 1.5em, below: 0.75em, sticky: true)

// A form has no title of its own: its headings are then the first, of which a reader's program asks that they be level 1.
#let depth = if data.parts.any(part => part.kind == "title") { 2 } else { 1 }
#let lines(texts) = texts.map(whole).intersperse(linebreak()).join()
#let blank = box(width: 45mm, baseline: 2pt, line(length: 100%, stroke: 0.5pt))
#let inside(item) = {
  if item.label != "" { strong(whole(item.label)); if item.text != "" { data.colon } }
  lines(item.text.split("\n"))
  if item.ref != "" { text(size: 0.85em, fill: luma(90))[ (#item.ref)] }
  if item.blank [ #blank]
  for quotation in item.quotations {
    block(above: 0.5em, below: 0.5em, inset: (left: 0.8em), stroke: (left: 1pt + luma(190)), lines(quotation.split("\n")))
  }
  if item.items.len() > 0 { list(..item.items.map(each => whole(each.text))) }
}
// A name with what it is, in a list of them: the names stand below each other, and what they are too.
#let is_fact(item) = item.label != "" and item.text != "" and item.quotations.len() == 0 and item.items.len() == 0
#let told(part) = {
  if part.kind == "title" { heading(level: 1, outlined: false, text(size: 19pt, weight: "regular", whole(part.text))) }
  else if part.kind == "heading" { heading(level: depth, text(size: if depth == 1 { 11.5pt } else { 12.5pt }, whole(part.text))) }
  else if part.kind == "paragraph" { par(lines(part.text.split("\n"))) }
  else if part.kind == "small" { par(text(size: 9.5pt, fill: luma(80), whole(part.text))) }
  else if part.kind == "lead" { block(inset: (y: 0.4em), text(size: 12pt, whole(part.text))) }
  else if part.kind == "lines" and part.place == "recipient" { block(above: 0pt, below: 2em, lines(part.lines)) }
  else if part.kind == "lines" and part.place == "sender" and data.parts.first() == part {
    // Its height is measured, not its place asked for, which leaves the number of pages wrong in Typst 0.15.
    context block(below: calc.max(25mm - measure(lines(part.lines)).height, 7mm), lines(part.lines))
  }
  else if part.kind == "lines" and part.place == "subject" {
    let others = part.lines.slice(1).map(line => linebreak() + whole(line))
    block(above: 2em, below: 1.4em, strong(whole(part.lines.at(0))) + others.join())
  }
  else if part.kind == "lines" and part.place == "signed" { block(above: 14mm, lines(part.lines)) }
  else if part.kind == "lines" { block(lines(part.lines)) }
  else if part.kind == "quotation" { block(inset: (left: 0.8em), stroke: (left: 1pt + luma(190)), lines(part.text.split("\n"))) }
  else if part.kind == "chart" { chart(part) }
  else if part.kind == "contents" { outline(title: none, depth: 2) }
  else if part.kind == "list" and part.marker == "number" { enum(..part.items.map(inside)) }
  else if part.kind == "list" and part.marker == "none" and part.items.all(is_fact) {
    show grid: block.with(above: 1.4em, below: 1.4em)
    grid(
      columns: (auto, 1fr), column-gutter: 1.4em, row-gutter: 0.65em,
      ..part.items.map(item => (
        text(fill: luma(80), whole(item.label + data.colon.trim(at: end))), inside(item + (label: "")),
      )).flatten(),
    )
  }
  else if part.kind == "list" and part.marker == "none" {
    block(spacing: 1.3em, for item in part.items { block(spacing: 0.65em, inside(item)) })
  }
  else if part.kind == "list" { list(..part.items.map(inside)) }
  else if part.kind == "table" {
    set text(size: 9.5pt)
    let head = part.columns.map(each => text(fill: luma(80), whole(each)))
    let cells = part.rows.flatten().map(whole)
    table(
      columns: part.widths.map(each => each * 1fr), align: part.sums.map(each => if each { right } else { left }),
      stroke: (x, y) => (bottom: 0.4pt + luma(if y == 0 { 60 } else { 190 })),
      inset: (x, y) => (left: if x == 0 { 0pt } else { 5pt }, right: 5pt, y: 5pt), table.header(..head), ..cells,
    )
  }
}
// The last two paragraphs of a letter stay with the name below them: no page has a name alone.
#let is_signed(part) = part.kind == "lines" and part.place == "signed"
#for (place, part) in data.parts.enumerate() {
  let below = data.parts.slice(place + 1, calc.min(place + 3, data.parts.len()))
  if part.kind == "paragraph" and below.any(is_signed) {
    // What a letter ends with stands apart from what it says.
    let is_ending = is_signed(below.first()) and data.parts.at(place - 1).kind != "heading"
    let above = if is_ending { 1.9em } else { 1em }
    block(sticky: true, above: above, told(part))
  } else { told(part) }
}
#for file in data.files {
  pdf.attach(
    file.path, read(file.path, encoding: none), relationship: "supplement", mime-type: file.media_type, description: file.name,
  )
}
"""
