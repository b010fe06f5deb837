const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} 秒`;

export const cli = {
  help: `明账：年度公开报告站点

  npm start                  构建并在本机打开站点
  npm run dev                边改边看
  npm run build              把站点写进 dist/
  npm run check              检查全部内容，逐处说明怎样改
  npm run verify             用已公布的文件核对每份报告的回执
  npm test                   全部检查与测试

build、start 和 dev 可以加这些选项（写在 -- 之后）：
  --content 文件夹           内容文件夹，默认 content
  --out 文件夹               输出文件夹，默认 dist
  --base /子路径/            站点放在子路径下时填写
  --address https://网址     站点的正式网址
  --verbose                  出错时显示技术细节

check 可以加（写在 -- 之后）：
  文件夹或文件               只看这一部分的问题，如 content/baiyun-procuratorate/2023
  --content 文件夹           内容文件夹，默认 content
  --explain 规则编号         说明一条规则，附例子
  --rules                    列出全部规则
  --claims                   只列出每一页将要说的话
  --format 格式              text（给人看）、json、sarif 或 github

verify 后面写要核对的站点文件夹，默认 dist。`,
  unknownCommand: (name: string) => `没有“${name}”这个命令。`,
  foreignOption: (command: string, option: string, known: readonly string[]) =>
    `${command ? `${command} 没有 ${option} 这个选项` : `没有 ${option} 这个选项`}。可以写：${known.map((each) => `--${each}`).join('、')}。`,
  noValue: (option: string) => `${option} 后面没有写值。各选项的写法，请运行：npm run build -- --help`,
  needlessValue: (option: string) => `${option} 后面不用写值。`,
  badBase: (value: string) => `--base 写成了“${value}”。子路径要以 / 开头，只含字母、数字和 - _ . ~，例如：--base /sub/`,
  badAddress: (value: string) => `--address 写成了“${value}”。请写完整的网址，不带路径，例如：--address https://www.example.gov.cn`,
  badPort: (value: string) => `PORT 写成了“${value}”。请写 0 到 65535 之间的数字，例如：PORT=4321`,
  noContent: (folder: string) => `找不到内容文件夹 ${folder}。请确认路径，或用 --content 指明。`,
  notAFolder: (path: string) => `${path} 是文件，不是内容文件夹。内容文件夹里有 site.yaml 和各单位的文件夹。`,
  check: {
    badFormat: (name: string) => `--format 写成了“${name}”。可以写：text、json、sarif 或 github。`,
    onePath: '一次只能检查一个文件夹或文件。',
    noPath: (path: string) => `找不到 ${path}。请确认路径，例如：npm run check -- content/baiyun-procuratorate/2023`,
    notContent: (path: string) => `${path} 不在内容文件夹里。内容文件夹里有 site.yaml 和各单位的文件夹。`,
    elsewhere: (count: string) => `别处还有问题：${count}要看全部，请运行：npm run check`,
  },
  build: {
    checking: '正在检查内容……',
    checked: (time: number) => `内容没有错误（${seconds(time)}）`,
    refused: '内容有错误，没有构建；上一次的站点保持不变。',
    building: '正在构建站点……',
    done: (pages: number, out: string, time: number) => `完成：${pages} 个页面，写入 ${out}（${seconds(time)}）`,
    unaddressed:
      'site.yaml 没有写 address（站点的正式网址），引用和下载文件里的网址因此不完整。正式发布前请补上，或加 --address https://……',
    unsigned: (missing: readonly ('operator' | 'contact')[]) => {
      const names = { operator: 'operator（运行者）', contact: 'contact（联系方式）' };
      const lost = missing.includes('contact') ? '读者发现错误时无处告知' : '读者不知道联系的是谁';
      return `site.yaml 没有写 ${missing.map((each) => names[each]).join('和 ')}，${lost}。正式发布前请补上。`;
    },
    failed: '构建没有完成；上一次的站点保持不变。',
    failedAt: (place: string) => `位置：${place}`,
    verbose: '技术细节：在命令后加 -- --verbose 再运行一次。',
    noPolicy: (page: string) => `页面 ${page} 没有内容安全策略（Content-Security-Policy 的 meta 标签）。请在页面布局中补上后重新构建。`,
    otherPolicy: (page: string) => `页面 ${page} 的内容安全策略与同类页面不同，服务器无法用同一个响应头。请让同类页面使用同一个布局。`,
    notOurs: (folder: string) => `${folder} 里已有别的文件，不是本程序生成的站点，没有覆盖。请用 --out 换一个空文件夹。`,
    waiting: (owner: number, file: string) =>
      `另一个构建正在运行（进程 ${owner}），等它结束……按 Ctrl+C 不再等。确实没有别的构建时，请删去 ${file}`,
    changed: '构建期间文件有改动，这次的结果新旧混在一起，没有换上。请保存好全部改动，再运行一次。',
    leftOver: (folder: string) => `旧文件夹 ${folder} 没能删去（里面有不能写的文件），不影响站点。请手工删去。`,
    unstamped: '没能记下这次构建（.build 文件夹不能写），不影响站点；下次 npm start 会重新构建。',
    deadLink: (folder: string) => `${folder} 是一个链接，它指向的文件夹不存在。请建好那个文件夹，或删去链接。`,
    noHome: '构建结果里没有首页 index.html。请检查首页文件 src/pages/index.astro。',
  },
  system: {
    refused: (path: string, { reason, remedy }: { readonly reason: string; readonly remedy: string }) =>
      `${path ? `不能读写 ${path}：` : ''}${reason}。请${remedy}，再运行一次。`,
    reasons: {
      EACCES: { reason: '没有权限', remedy: '检查文件夹的权限，或换一个有权限的用户' },
      EPERM: { reason: '没有权限', remedy: '检查文件夹的所有者和权限' },
      EROFS: { reason: '磁盘是只读的', remedy: '换一个可以写的位置（--out）' },
      ENOSPC: { reason: '磁盘已满', remedy: '清出一些空间' },
      EDQUOT: { reason: '超出了磁盘配额', remedy: '清出一些空间' },
      EBUSY: { reason: '正被别的程序占用', remedy: '关掉那个程序；挂载点不能整个替换，可用 --out 换成它下面的文件夹' },
      EMFILE: { reason: '打开的文件太多', remedy: '关掉一些程序' },
      ENOTDIR: { reason: '路径中间有一个是文件，不是文件夹', remedy: '检查路径' },
      ENAMETOOLONG: { reason: '路径太长', remedy: '把项目移到路径较短的位置' },
      ELOOP: { reason: '链接绕成了圈', remedy: '检查路径中的链接' },
      EIO: { reason: '磁盘读写出错', remedy: '检查磁盘' },
    },
  },
  schemas: {
    written: (path: string) => `已重新写好 ${path}`,
    fresh: '.vscode/schemas 里的文件都是最新的。',
  },
  start: {
    fresh: '站点是最新的，不用重新构建。',
    address: (address: string) => `站点已就绪，请在浏览器打开 ${address} （按 Ctrl+C 结束）`,
    portTaken: (port: number) => `端口 ${port} 已被占用。请换一个，例如：PORT=${port < 65535 ? port + 1 : 4321}`,
    portForbidden: (port: number) => `不能使用端口 ${port}：1024 以下的端口要有管理员权限。请换一个，例如：PORT=4321`,
  },
  dev: {
    starting: '正在启动编辑预览……',
    address: (address: string) => `编辑预览已就绪，请在浏览器打开 ${address} ，保存文件后页面自动更新（按 Ctrl+C 结束）`,
    clean: '内容没有错误。',
    waiting: '改好后保存，会自动再检查。',
  },
} as const;
