"""How a PDF looks, in the language of Typst. What is told reaches it as data, so that nothing typed is ever read as markup."""

from __future__ import annotations

TEMPLATE = r"""
#let data = json(bytes(sys.inputs.data))
#let faces = data.fonts + ("Libertinus Serif", "DejaVu Sans Mono")
#set document(title: data.title, date: datetime(year: data.date.at(0), month: data.date.at(1), day: data.date.at(2)))
#set text(lang: data.lang, font: faces, size: 11pt, hyphenate: false)
#set page(
  paper: data.paper, margin: (x: 25mm, top: 25mm, bottom: 25mm),
  footer: context align(center, text(size: 9pt, fill: luma(90))[#counter(page).display() / #counter(page).final().first()]),
)
#set par(leading: 0.65em, spacing: 1.1em, justify: false)
#set list(indent: 0pt, body-indent: 0.6em, spacing: 0.75em)
#set enum(indent: 0pt, body-indent: 0.6em, spacing: 0.75em)
#show heading: set text(font: faces)
#show heading: set block(above: 1.7em, below: 0.8em, sticky: true)

// A form has no title of its own: its headings are then the first, of which a reader's program asks that they be level 1.
#let depth = if data.parts.any(part => part.kind == "title") { 2 } else { 1 }
#let lines(texts) = texts.intersperse(linebreak()).join()
#let blank = box(width: 45mm, baseline: 2pt, line(length: 100%, stroke: 0.5pt))
#let inside(item) = {
  if item.label != "" { strong(item.label); if item.text != "" { data.colon } }
  lines(item.text.split("\n"))
  if item.blank [ #blank]
  for quotation in item.quotations {
    block(above: 0.5em, below: 0.5em, inset: (left: 0.8em), stroke: (left: 1pt + luma(190)), lines(quotation.split("\n")))
  }
  if item.items.len() > 0 { list(..item.items.map(each => each.text)) }
}
#let told(part) = {
  if part.kind == "title" { heading(level: 1, outlined: false, text(size: 19pt, weight: "regular", part.text)) }
  else if part.kind == "heading" { heading(level: depth, text(size: 12.5pt, part.text)) }
  else if part.kind == "paragraph" { par(lines(part.text.split("\n"))) }
  else if part.kind == "small" { par(text(size: 9.5pt, fill: luma(80), part.text)) }
  else if part.kind == "lead" { block(inset: (y: 0.4em), text(size: 12pt, part.text)) }
  else if part.kind == "lines" { block(lines(part.lines)) }
  else if part.kind == "quotation" { block(inset: (left: 0.8em), stroke: (left: 1pt + luma(190)), lines(part.text.split("\n"))) }
  else if part.kind == "contents" { outline(title: part.text, depth: 2) }
  else if part.kind == "list" and part.marker == "number" { enum(..part.items.map(inside)) }
  else if part.kind == "list" and part.marker == "none" { for item in part.items { block(inside(item)) } }
  else if part.kind == "list" { list(..part.items.map(inside)) }
  else if part.kind == "table" {
    set text(size: 9.5pt)
    let head = part.columns.map(each => strong(each))
    let cells = part.rows.flatten()
    table(
      columns: part.widths.map(each => each * 1fr), stroke: (x, y) => (bottom: 0.4pt + luma(if y == 0 { 60 } else { 190 })),
      inset: (x: 4pt, y: 5pt), table.header(..head), ..cells,
    )
  }
}
#for part in data.parts { told(part) }
#for file in data.files {
  pdf.attach(
    file.path, read(file.path, encoding: none), relationship: "supplement", mime-type: file.media_type, description: file.name,
  )
}
"""
