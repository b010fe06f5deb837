import { countOf, placesOf, severityWords, whatsOf } from '../terminal/print-problems.ts';
import { type Message, messagesOf } from './message.ts';
import type { Problem } from './problem.ts';

const words = {
  title: '内容有错误',
  wait: '改好后保存，这一页会自动变回网页。上一次生成的网站不受影响。',
  explain: '方括号里是规则编号。要看说明和例子，请运行：npm run check -- --explain 规则编号',
} as const;

const style = `
:root { color-scheme: light dark; --red: #b3261e; --amber: #8a5300; --mark: #ffe08a; }
@media (prefers-color-scheme: dark) { :root { --red: #ff8a80; --amber: #ffc46b; --mark: #6b5200; } }
body { font: 16px/1.7 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; max-width: 60rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { font-size: 1.5rem; margin: 0; }
li { margin: 1.5rem 0; }
ol { padding-left: 1.5rem; }
h2 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
p { margin: .25rem 0; white-space: pre-wrap; }
pre { margin: .5rem 0; padding: .5rem .75rem; border: 1px solid; border-radius: 4px; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; text-decoration: underline 2px var(--red); text-underline-offset: 3px; }
.error { color: var(--red); } .warning { color: var(--amber); } small { opacity: .8; }
`;

/** What an editor sees in the browser while the content has errors. `client` is the script that tells the page when to load anew. */
export function problemsPage(problems: readonly Problem[], client: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${words.title}</title>
<style>${style}</style>
<script type="module" src="${escaped(client)}"></script>
</head>
<body>
<h1>${words.title}：${escaped(countOf(problems))}</h1>
<p>${words.wait}</p>
<ol>
${messagesOf(problems).map(itemOf).join('\n')}
</ol>
<p><small>${words.explain}</small></p>
</body>
</html>
`;
}

function itemOf(message: Message): string {
  const { severity, fix, rule } = message.first;
  return `<li>
<h2>${escaped(placesOf(message))} <span class="${severity}">${severityWords[severity]}</span></h2>
<p>${escaped(whatsOf(message).join('\n'))}</p>
<p>${escaped(fix)}</p>
${message.places.length === 1 ? excerptOf(message.first) : ''}<small>[${escaped(rule)}]</small>
</li>`;
}

function excerptOf({ excerpt }: Problem): string {
  if (!excerpt || excerpt.text.trim() === '') return '';
  const { text, start, end } = excerpt;
  const marked = escaped(text.slice(start, end)) || '&nbsp;';
  return `<pre>${escaped(text.slice(0, start).trimStart())}<mark>${marked}</mark>${escaped(text.slice(Math.max(start, end)))}</pre>\n`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
