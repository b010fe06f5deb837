/** GB/T 9704-2012: A4, a type area of 156 × 225 mm, 22 lines of 28 characters, page numbers outside. */
export const paperSource = `
#import "faces.typ": song, hei, kai

#let size = 16pt
#let pitch = 225mm / 22
// 28 characters of 16 pt are 2 mm wider than the type area: each stands a little closer.
#let character = 156mm / 28
#let leading = pitch - size

// The dash stands 7 mm below the type area, one character from its edge: right on odd pages, left on even ones.
#let page-number = context {
  let number = counter(page).get().first()
  set text(font: song, size: 14pt, tracking: 0pt, top-edge: 0.38em)
  align(if calc.odd(number) { right } else { left }, pad(x: 14pt, [— #number —]))
}

// Lines of one or two pieces, the second on the right.
#let running(..lines) = {
  set text(font: hei, size: 9pt, tracking: 0pt, fill: luma(35%))
  grid(columns: (1fr, auto), row-gutter: 5pt, ..lines.pos().map(line => ([#line.at(0, default: "")], [#line.at(1, default: "")])).flatten())
}

#let paper(data, body) = {
  set document(
    title: data.title,
    author: data.author,
    description: data.description,
    keywords: data.keywords,
    date: datetime(..data.date),
  )
  set page(
    paper: "a4",
    margin: (top: 37mm, left: 28mm, right: 26mm, bottom: 35mm),
    header: running(data.running),
    footer: page-number,
    footer-descent: 7mm,
  )
  set text(
    font: song,
    size: size,
    lang: "zh",
    region: "cn",
    fallback: false,
    overhang: false,
    tracking: character - size,
    top-edge: 0.88em,
    bottom-edge: -0.12em,
    // A page is filled to its last line, but for a last line that would stand alone on the next.
    costs: (orphan: 0%),
  )
  set par(justify: true, leading: leading, spacing: leading, first-line-indent: (amount: 2 * character, all: true))
  set footnote(numbering: number => if number <= 20 { numbering("①", number) } else { numbering("(1)", number) })
  set super(size: 0.65em, baseline: -0.42em)
  set footnote.entry(separator: line(length: 40mm, stroke: 0.5pt), clearance: 6mm, gap: 1.5mm, indent: 0pt)
  show footnote.entry: set text(font: hei, size: 9.5pt, tracking: 0pt)
  show footnote.entry: set par(leading: 4.5pt, first-line-indent: 0pt)
  body
}
`;
