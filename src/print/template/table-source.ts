/** Tables with repeated heads, ruled as official documents rule them. */
export const tableSource = `
#import "faces.typ": song, hei, kai

#let rule = 0.5pt + luma(30%)

// "remark" stands behind the last cell.
#let sheet(data, remark) = {
  let columns = data.head.len()
  let last = data.rows.len() - 1
  set text(size: data.size * 1pt, tracking: 0pt)
  set par(justify: false, leading: 0.5em, first-line-indent: 0pt)
  block(above: 14pt, below: 18pt, table(
    columns: data.shares.map(each => each * 1fr),
    inset: (x: 0.5em, y: 0.5em),
    stroke: rule,
    align: (column, row) => horizon + if row == 0 { center } else if data.numeric.at(column) { right } else { left },
    table.header(..data.head.map(each => text(font: hei, each))),
    ..data.rows.enumerate().map(((at, row)) => range(columns).map(column => {
      row.at(column, default: "")
      if at == last and column == columns - 1 { remark }
    })).flatten(),
  ))
}

// A table of the site's own: hairlines between rows only.
#let listing(head, rows, columns) = table(
  columns: columns,
  inset: (x: 4pt, y: 5pt),
  stroke: (x, y) => (bottom: if y == 0 { 0.8pt } else { 0.4pt + luma(65%) }),
  table.header(..head.map(each => text(font: hei, size: 9pt, each))),
  ..rows.flatten(),
)
`;
