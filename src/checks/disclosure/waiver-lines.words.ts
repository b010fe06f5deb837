/** What an editor adds to project.yaml, ready to copy, as a fix shows it below its first line. */
export const waiverLines = (figure: string, hasWaivers: boolean): string =>
  [
    `请在 project.yaml ${hasWaivers ? '的 waivers 下面' : '最后'}加上，写明理由和日期，再检查一次，会给出校验码：`,
    ...(hasWaivers ? [] : ['waivers:']),
    `  - figure: ${figure}`,
    '    reason: 为什么仍然公布',
    '    date: 作出决定的日期，如 2026-11-23',
  ].join('\n  ');
