/** What people and works may be divided by, one way a line; of two ways the parts hold each other: 女性60人、党员58人. */
const ways: readonly RegExp[] = [
  /男|女/u,
  /党员|团员|党派|非党/u,
  /老年|老人|儿童|青年|青少年|未成年|成年|幼儿|周?岁/u,
  /本科|硕士|博士|大专|中专|研究生|学历|学位/u,
  /职称|正高|副高|高级|中级|初级|技师/u,
  /残疾|健全|失能/u,
  /低保|特困|困难|贫困|脱贫|低收入|监测户/u,
  /农村|城镇|城市|城乡/u,
  /少数民族|汉族|民族/u,
  /退役|退伍|退休|离休|在职|在岗/u,
  /本地|外地|外来|户籍|常住/u,
  /重点|一般|骨干|示范/u,
  /新[增建设办]|续[建办]|改[扩建造]|原有|现有/u,
  /线上|线下|现场|远程/u,
];

/** Whether the names do not all divide a whole one way, so that something may be of two of them. */
export function mayOverlap(names: readonly string[]): boolean {
  const known = names.map((name) => ways.findIndex((way) => way.test(name)));
  return known.some((way) => way !== known[0]);
}
