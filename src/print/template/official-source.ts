/** The official text. A paragraph may begin with its head; notes are called at the end of their block. */
export const officialSource = String.raw`
#import "paper.typ": size, pitch, character, leading
#import "faces.typ": song, hei, kai
#import "table.typ": sheet

#let styles = (
  hei: (font: hei, weight: 400),
  kai: (font: kai, weight: 400),
  bold: (font: song, weight: 700),
  title: (font: song, weight: 700),
)

#let broken(words) = words.split("\n").join(linebreak())
#let called(notes) = notes.map(each => footnote(each)).join()

// Runs in: a note's mark that stands behind it on its line is no part of the heading.
#let head(depth, face, words, at: size) = {
  show heading: it => text(size: at, ..styles.at(face), it.body)
  heading(level: depth, words)
}

// Of a paragraph, in which there can be no heading: a bookmark that leads to it, and its words.
#let run-in(depth, face, words) = {
  box(width: 0pt, height: 0pt, hide(heading(level: depth, words)))
  text(..styles.at(face), words)
}

// As many of these as fill a line stay whole.
#let unbroken(words) = if words.clusters().len() <= 20 { box(words) } else { words }

#let title(data) = block(width: 100%, above: leading, below: 2 * leading + size, {
  set align(center)
  set par(justify: false, linebreaks: "optimized", leading: 14pt, first-line-indent: 0pt)
  set text(size: 22pt, tracking: 0pt)
  head(1, "title", data.title.map(line => line.map(unbroken).join()).join(linebreak()), at: 22pt)
  called(data.titleNotes)
})

// A line of its own: a mark within a row, or in a block, that moves to the next page leaves its note behind.
#let under-table(label, notes) = {
  set text(font: hei, size: 10.5pt, tracking: 0pt, fill: luma(35%))
  set super(size: 1em, baseline: 0em)
  par(first-line-indent: 0pt, pdf.artifact(label) + called(notes))
}

#let small(words) = par(first-line-indent: 0pt, text(size: 10.5pt, tracking: 0pt, words))
#let line-of(data) = if data.isAnnex { par(first-line-indent: 0pt, text(font: hei, data.text)) } else { small(data.text) }

// Keeps its place among lines, and goes to the next page with what follows it.
#let kept(body) = block(width: 100%, above: leading, below: leading, sticky: true, breakable: false, body)

#let piece(data) = {
  let words = broken(data.head)
  if data.kind == "back" {
    small(broken(data.text) + called(data.notes))
  } else if data.kind == "heading" {
    kept(h(2 * character) + head(data.depth, data.face, words) + called(data.notes))
  } else {
    if data.head != "" { run-in(data.depth, data.face, words) }
    broken(data.text) + called(data.notes) + parbreak()
  }
}

#let official(data) = {
  // The mark of an annex stands on the first line, the title on the third.
  if data.above.len() == 0 { block(height: size) } else { data.above.map(line-of).join() }
  block(height: size)
  title(data)
  data.under.map(line-of).join()
  for each in data.blocks {
    if each.kind == "table" {
      let noted = each.notes.len() > 0
      sheet(each, below: if noted { 7pt } else { 18pt })
      if noted { under-table(data.underTables, each.notes) }
    } else if each.kind != "heading" and each.sticky { kept(piece(each)) } else { piece(each) }
  }
}
`;
