/** Tables with repeated heads, ruled as official documents rule them. */
export const tableSource = `
#import "faces.typ": song, hei, kai

#let rule = 0.5pt + luma(30%)

// A row stands on one page unless it is so long that it might need more than one.
#let whole(row) = row.all(each => each.clusters().len() < 200)

#let sheet(data, below: 18pt) = {
  let columns = range(data.shares.len())
  let head = data.head.map(each => text(font: hei, each))
  set text(size: data.size * 1pt, tracking: 0pt)
  set par(justify: false, leading: 0.5em, first-line-indent: 0pt)
  block(above: 14pt, below: below, table(
    columns: data.shares.map(each => each * 1fr),
    inset: (x: 0.5em, y: 0.5em),
    stroke: rule,
    align: (column, row) => horizon + if row == 0 and head.len() > 0 { center } else if data.numeric.at(column) { right } else { left },
    ..if head.len() > 0 { (table.header(..head),) } else { () },
    ..data.rows.map(row => columns.map(column => table.cell(breakable: not whole(row), row.at(column, default: "")))).flatten(),
  ))
}

// A table of the site's own: hairlines between rows only.
#let listing(head, rows, columns, air) = table(
  columns: columns,
  inset: (x: 4pt, y: 5pt * air),
  stroke: (x, y) => (bottom: if y == 0 { 0.8pt } else { 0.4pt + luma(65%) }),
  table.header(..head.map(each => text(font: hei, size: 9pt, each))),
  ..rows.map(row => row.cells.map(each => table.cell(breakable: row.long, each))).flatten(),
)
`;
