/** What the site adds: smaller, ruled off, under a running head that says whose it is. `air` stretches what is between. */
export const appendixSource = `
#import "paper.typ": running
#import "faces.typ": song, hei, kai
#import "table.typ": listing, whole

#let soft = luma(35%)
#let small(words) = text(size: 8.5pt, fill: soft, words)
#let stacked(pieces) = pieces.filter(each => each != none and each != "").map(each => [#each]).join(linebreak())

// As wide as four characters and what parts them from the words, or as the longest label.
#let labelled(lines, width: 4.5em, gap: 0pt) = grid(
  columns: (width, 1fr),
  column-gutter: gap,
  row-gutter: 6pt,
  ..lines.map(each => (text(font: hei, fill: soft, each.label), [#each.text])).flatten(),
)

#let facts(list, air) = grid(
  columns: (1fr,) * 3,
  column-gutter: 10pt,
  row-gutter: 12pt * air,
  ..list.map(each => block(breakable: false, stacked((
    text(font: hei, size: 8.5pt, fill: soft, each.label),
    text(size: 13pt, weight: 700, each.shown),
    if each.aside != "" { small(each.aside) },
  )))),
)

#let chart(data) = block(breakable: false, width: 100%, {
  figure(image(bytes(data.svg), alt: data.alternative, width: 100%), caption: data.finding)
  par(small(data.source))
})

#let indicators(data, air) = listing(
  data.columns,
  data.rows.map(each => (
    long: not whole((each.definition,)),
    cells: (
      stacked((if each.of != "" { small(each.of) }, each.name, if each.definition != "" { small(each.definition) })),
      each.target,
      each.actual,
      stacked((text(font: hei, each.verdict), if each.basis != "" { small(each.basis) })),
    ),
  )),
  (5fr, auto, auto, 4fr),
  air,
)

#let parts(data, air) = table(
  columns: (1fr,) + (auto,) * data.columns.len(),
  inset: (x: 4pt, y: 5pt * air),
  stroke: (x, y) => (bottom: if y == 0 { 0.8pt } else { 0.4pt + luma(65%) }),
  align: (column, row) => if column == 0 { left } else { right },
  table.header([#data.heading], ..data.columns.map(each => text(font: hei, size: 9pt, each))),
  ..data.rows.map(row => (
    pad(left: row.depth * 1.5em, row.name),
    ..row.cells.map(lines => stacked((lines.first(), ..lines.slice(1).filter(each => each != "").map(small)))),
  )).flatten(),
)

#let figures(data, air) = listing(
  data.columns,
  data.rows.map(each => (
    long: each.origin.len() > 6 or not whole(each.origin),
    cells: (stacked((each.label, if each.of != "" { small(each.of) })), text(weight: 700, each.shown), text(size: 9pt, stacked(each.origin) + [#metadata(none) <row>])),
  )),
  (4fr, auto, 7fr),
  air,
)

#let imprint(data) = block(breakable: false, width: 100%, inset: (y: 9pt), stroke: (top: 1pt, bottom: 1pt), {
  // Alone on its page, or with too little of the table for a page.
  context {
    let with = query(<row>).rev().slice(0, calc.min(3, query(<row>).len()))
    if with.any(row => row.location().page() < here().page()) [#metadata(none) <misfit>]
  }
  show heading: set block(above: 0pt, below: 8pt)
  heading(level: 2, data.heading)
  set text(size: 9pt)
  let lines = labelled(data.lines)
  if data.code == none { lines } else {
    grid(
      columns: (1fr, 26mm),
      column-gutter: 6mm,
      lines,
      image(bytes(data.code.svg), alt: data.code.alternative, width: 26mm),
    )
  }
})

#let appendix(data, above, air) = {
  set page(header: running(above, (data.running,)))
  set text(size: 10.5pt, tracking: 0pt)
  set par(justify: true, leading: 5.5pt, spacing: 8pt, first-line-indent: 0pt)
  set figure(supplement: none, numbering: none, gap: 6pt)
  set figure.caption(position: top)
  show figure.caption: it => align(left, par(justify: false, text(weight: 700, it.body)))
  show heading.where(level: 1): it => block(below: 12pt, text(font: hei, size: 16pt, weight: 400, it.body))
  show heading.where(level: 2): it => block(above: 20pt * air, below: 10pt * air, sticky: true, text(font: hei, size: 12pt, weight: 400, it.body))
  show table: set par(justify: false)

  heading(level: 1, data.heading)
  par(small(data.intro))
  heading(level: 2, data.answer.heading)
  par(data.answer.sentence)
  v(6pt)
  facts(data.answer.facts, air)
  if data.answer.stated.len() > 0 {
    v(4pt)
    set text(size: 9pt)
    labelled(data.answer.stated, width: auto, gap: 1em)
  }
  if data.charts.list.len() > 0 {
    heading(level: 2, data.charts.heading)
    grid(columns: (1fr, 1fr), column-gutter: 9mm, row-gutter: 9mm * air, ..data.charts.list.map(chart))
  }
  for each in data.parts {
    heading(level: 2, each.heading)
    parts(each, air)
    if each.note != "" { par(small(each.note)) }
  }
  if data.indicators.rows.len() > 0 {
    heading(level: 2, data.indicators.heading)
    indicators(data.indicators, air)
    if data.indicators.note != "" { par(small(data.indicators.note)) }
  }
  heading(level: 2, data.figures.heading)
  figures(data.figures, air)
  v(1fr)
  imprint(data.imprint)
}
`;
