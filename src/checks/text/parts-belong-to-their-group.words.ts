import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '“其中”的人属于前面那一类',
  why: '“妇女”里列出“女童”，读者不知道总数是按什么年龄统计的。原文不能改，所以告诉读者。',
  wrong: '慰问妇女 60 人，其中女童 20 人。',
  right: '慰问妇女和女童 60 人，其中女童 20 人。',
};

export const messages = {
  strange: (part: string, group: string) => `“${part}”列在“${group}”之中，报告没有说明按什么年龄统计。`,
} as const;

/** A group by its usual sense, and who is none of it; a group that names both is not meant. */
export const strangers: readonly { readonly group: RegExp; readonly part: RegExp }[] = [
  { group: /妇女(?!.*(?:童|未成年|少女))/u, part: /女童|幼女|未成年|儿童|男童/u },
  { group: /(?:成年人|成人)(?!.*未成年)(?<!未成年人)/u, part: /儿童|女童|男童|未成年/u },
  { group: /老人|老年人/u, part: /儿童|女童|男童|未成年|青年/u },
  { group: /儿童|未成年人/u, part: /老人|老年|(?<!未)成年人|妇女/u },
];
