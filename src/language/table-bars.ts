/** Bars that stand between the cells of a table received as text: as typed, full width, drawn, broken. */
export const tableBar = /[|｜│┃¦]/u;
