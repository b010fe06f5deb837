/** Bars that stand between the cells of a table received as text: as typed, full width, drawn, broken. */
export const tableBar = /[|｜│┃¦]/u;
/** Bars, with a line drawn under the heads of such a table among them, without its spaces: ||---|---:||. */
export const ruledBars = /([|｜│┃¦]+)(?:((?::?-{3,}:?[|｜│┃¦])*:?-{3,}:?)([|｜│┃¦]+))?/uy;
