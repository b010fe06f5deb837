/** Where the title of a report may break: behind its year, before what is done with the project, before a bracket. */
export const titleBreak = /(?<=年度)(?![)）])|(?<=[^，、）)\s])(?=绩效|[（(])/u;
