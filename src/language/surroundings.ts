/** The lines that stand around a report's text on a web page or at its foot, known by their form. */

const anyOf = (list: string): string => list.split(' ').join('|');

const year = '(?:(?:19|20)\\d\\d|[一二][〇○零O0一二三四五六七八九]{3})';
const small = '[\\d一二三四五六七八九十]{1,3}';
const date = `(?:${year}\\s*年\\s*${small}\\s*月(?:\\s*${small}\\s*日)?|${year}[-./]\\d{1,2}(?:[-./]\\d{1,2})?)`;

const bodySuffix = anyOf(
  '局 委员会 院 厅 部 处 所 站 队 中心 政府 办公室 办 委 会 组 校 大学 医院 公司 集团 馆 园 场 街道 银行 署 社 库 室 科 股 联合会 协会 镇 乡 中学 小学',
);
const seal = '(?:\\s*[(（](?:盖章|公章|章|印章|签章|签字|签名)[)）])?';
const body = `[^\\s，。；：、！？,;:!?|]{2,28}(?:${bodySuffix})${seal}`;
/** Bodies, a date, or both on one line. */
const signature = new RegExp(`^[(（]?(?:(?:${body})(?:[\\s、]+${body})*(?:[\\s、]+${date})?|${date})[)）]?$`, 'u');

/** What a page or a signature says of itself, before a colon, a bar or a space. */
const labels = anyOf(
  [
    '索引号 主题分类 信息分类 分类 体裁 体裁分类 主题词 发布机构 发文机关 发文机构 公开机构 公开责任部门 公开方式 公开形式 公开范围 公开时限 公开目录 信息名称 名称 文件名称',
    '文号 发文字号 成文日期 生成日期 发文日期 发布日期 发布时间 公开日期 公开时间 更新时间 更新日期 时间 日期 时效 有效性 效力状态 统一编号 信息来源 来源 稿源 作者 供稿',
    '浏览次数 浏览量 浏览 点击数 点击量 点击 阅读次数 阅读量 阅读 访问量 访问次数 字体 字号 字体大小 分享 分享到 打印 收藏 视力保护色 编辑 责任编辑 责编 审核 审稿 编审 终审 初审 签发 校对',
    '当前位置 您的位置 您当前的位置 您现在的位置 您所在的位置 现在位置 所在位置 位置 首页',
    '联系人 联系人及电话 联系电话 联系方式 联系地址 咨询电话 监督电话 举报电话 投诉电话 办公电话 电话 传真 电子邮箱 电子邮件 邮箱 邮编 邮政编码 地址 通讯地址 单位地址 办公地址',
    '经办人 填报人 填表人 制表人 负责人 单位负责人 项目负责人 审核人 复核人 评价人 填报日期 填表日期 填报时间 评价时间 主送 抄送 抄报 分送 印发 公开属性 公开类型 信息公开类型 信息公开选项 此件公开',
    '上一篇 下一篇 上一条 下一条 上篇 下篇 相关链接 相关附件 相关文档 相关信息 相关文章 相关解读 相关政策 附件下载 文件下载 下载 版权所有 主办 主办单位 承办 承办单位 技术支持 网站标识码 备案号 网站地图 联系我们',
  ].join(' '),
);
const bar = '[:：|｜]';
/** The index block of a page may have spaces between its fields: 索引号 XGSJ/2024 发布机构 …. */
const labelled = new RegExp(`^[\\s|｜【\\[（(]*(?:${labels})\\s*(?:${bar}|\\s(?=\\S))`, 'u');
const furniture = new RegExp(
  `^[\\s【\\[（(]*(?:${anyOf('打印本页 打印 关闭窗口 关闭本页 关闭 返回顶部 返回 回到顶部 收藏本页 收藏 分享 TOP')})[\\s】\\]）)]*(?=$|[\\s【\\[（(|]|打印|关闭|返回|收藏|分享)` +
    `|^[\\s【\\[（(]*大\\s*中\\s*小[\\s】\\]）)]*$|^(?:扫一扫|扫码|用手机|分享到|分享至|点击下载|下载附件|相关附件|上一篇|下一篇|上一条|下一条|版权所有|主办单位|承办单位|网站标识码|网站地图|联系我们|Copyright)` +
    `|ICP备|公网安备|[(（]此件(?:公开|主动公开|依申请公开|删减后公开)|^(?:——|--|-)\\s*END`,
  'iu',
);

/** 落款: the body, the date, or both. */
export const isSignature = (line: string): boolean => signature.test(line.trim());

/** A line of a page about itself: its place, its index block, when and by whom it was put there, what can be clicked. */
export const isPageLine = (line: string): boolean => labelled.test(line) || furniture.test(line.trim());

export const isFootLine = (line: string): boolean => isSignature(line) || isPageLine(line);

/** 浏览次数：1024 次 counts readers of a page, and states nothing of a report. */
export const countsReaders = /(?:浏览|点击|阅读|访问|下载)(?:次数|量|数)?\s*[:：]?\s*$/u;
