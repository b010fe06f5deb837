import type { RuleWords } from './rule.ts';

/** That every figure of project.yaml is the number its quotation prints. */
export const structureFiguresWords = {
  'quote-missing': {
    title: '引文在正文里找得到',
    why: '每个数字都要能指出报告的哪一句话写着它。引文照抄原话，一个标点也不能改。',
    wrong: 'quotes:\n  - 决算 799,998.85元',
    right: 'quotes:\n  - 决算数为 799,998.85元',
  },
  'quote-split': {
    title: '方括号里的引文，有逗号的加引号',
    why: '方括号里的英文逗号用来分开各项。引文里有这样的逗号，一句就成了两句，数字也断成两个。',
    wrong: 'quotes: [决算数为 799,998.85元]',
    right: "quotes: ['决算数为 799,998.85元']",
  },
  'number-differs': {
    title: '登记的数字与引文里的数字相同',
    why: '图表、表格和下载文件都用登记的数字。它与原文差一位，读者就会看到两个数。',
    wrong: 'value: 799998.58\nunit: 元\nquotes:\n  - 决算数为 799,998.85元',
    right: 'value: 799998.85\nunit: 元\nquotes:\n  - 决算数为 799,998.85元',
  },
  'words-differ': {
    title: '登记的文字与引文里的文字相同',
    why: '用文字回答的指标值、完成值照原样显示。改一个字，就不是报告的话了。',
    wrong: 'words: 明显提升\nquotes:\n  - 年度指标值为有效提升',
    right: 'words: 有效提升\nquotes:\n  - 年度指标值为有效提升',
  },
  'number-ambiguous': {
    title: '引文里只有一个这样的数字',
    why: '引文里有两个相同的数字，就不知道登记的是哪一个。',
    wrong: 'quotes:\n  - 男性 8 人，女性 8 人',
    right: 'quotes:\n  - 女性 8 人',
  },
  'table-missing': {
    title: '登记的表格在正文里找得到',
    why: '整张登记的表格，数字都从格子里读。表头差一个字，就不知道是哪一列。',
    wrong: 'columns:\n  目标值: 目标',
    right: 'columns:\n  年度指标值: 目标',
  },
  'table-open': {
    title: '登记的表格，每一格都读得出来',
    why: '读不出来的格子，程序不猜：猜错了，读者看到的就是另一个数。',
    wrong: '“实际完成值”那一列写着“9l.3%”（字母 l）',
    right: '“实际完成值”那一列写着“91.3%”',
  },
  'number-cut': {
    title: '加粗和链接不切开数字',
    why: '切开的数字不能成为一个可以点开、可以引用的整体。',
    wrong: '决算数为 799,**998.85**元',
    right: '决算数为 **799,998.85**元',
  },
  'bound-twice': {
    title: '正文里的一处数字只属于一个编号',
    why: '同一处数字登记两次，改了一个忘了另一个，就自相矛盾。',
    wrong: 'id: final 和 id: spent 都引用“决算数为 799,998.85元”',
    right: '只有 id: final 引用“决算数为 799,998.85元”',
  },
  'duplicate-id': {
    title: '编号不重复',
    why: '编号是数字的固定地址，两个数字不能共用一个。',
    wrong: 'id: budget 写了两次',
    right: 'id: budget 和 id: initial-budget',
  },
  'reserved-id': {
    title: '编号不与推算的数字重名',
    why: '未支出、执行率等推算的数字有自己的编号，登记的数字不能再用。',
    wrong: 'id: execution-rate',
    right: 'id: execution-rate-reported',
  },
  'id-on-page': {
    title: '编号不与网页的其他地址重名',
    why: '编号也是网页里的位置。目录、下载等处已经用了的名称，不能再用。',
    wrong: 'id: files',
    right: 'id: files-figure',
  },
  'unknown-figure': {
    title: '引用的数字是有的，只有一个',
    why: '指标的目标、实际值和受益对象写 from 或 atLeast 时，引用的编号或名称必须是一个已经登记的数字，或能够推算的数；比上年的变化写 of 时，也是一样。',
    wrong: 'actual:\n  from: payment-rate',
    right: 'actual:\n  from: execution-rate',
  },
  'not-a-count': {
    title: '受益对象是人数、户数',
    why: '金额、百分比、得分和文字不是受益的人；登记成受益对象，网页就会说受益的是它。',
    wrong: 'beneficiaries:\n  groups:\n    - from: 群众满意度（93.4%）',
    right: 'beneficiaries:\n  groups:\n    - from: 受益户数（5,347 户）',
  },
  'unknown-source': {
    title: '资金来源已经列出',
    why: '来源的名称差一个字，就会被当成另一个来源，合计就不对了。',
    wrong: 'sources:\n  - name: 一般公共预算资金\nfunds:\n  - source: 一般公共预算',
    right: 'sources:\n  - name: 一般公共预算资金\nfunds:\n  - source: 一般公共预算资金',
  },
  'unknown-grade': {
    title: '等级在报告自己的分档里',
    why: '报告分了哪几档，等级就只能是其中一档。',
    wrong: 'grade:\n  name: 良好\nscheme:\n  bands:\n    - name: 优\n    - name: 良',
    right: 'grade:\n  name: 良\nscheme:\n  bands:\n    - name: 优\n    - name: 良',
  },
  'unit-differs': {
    title: '目标和实际用同一种单位',
    why: '单位不同的两个数字不能比大小，也就不能说达到没有。',
    wrong: '年度指标值 95%，实际值 73 人',
    right: '年度指标值 95%，实际值 99.99%',
  },
  'not-derivable': {
    title: '推算的数字算得出来',
    why: '执行率和未支出要用预算和决算的合计数来算，缺一个就算不出。报告没有写的，如实写“未公布”。',
    wrong: 'actual:\n  from: execution-rate\n（funds 里没有决算数）',
    right: 'actual: 未公布',
  },
  'stale-acknowledgement': {
    title: '保留的提示仍然存在',
    why: '问题已经改好，保留的说明就要删去，否则它会遮住以后新出现的同类问题。提示里的数字变了，就是另一句提示，要重新决定：看过的是 6 人，不能替 7 人作数。',
    wrong: '提示已经不再出现，或者里面的数字变了，acknowledged 里仍写着原来那一句',
    right: '删去 acknowledged 里的这一段；仍然要保留的，核对以后换成现在的这一句',
  },
  'vague-acknowledgement': {
    title: '保留提示，写明是哪一句，或是哪一张表格',
    why: '只写规则编号，看不出保留的是哪一句；提示里的数字以后变了，也没有人会再看一遍。',
    wrong: 'acknowledged:\n  - rule: sensitive-groups-are-marked\n    reason: 已核对',
    right:
      'acknowledged:\n  - rule: sensitive-groups-are-marked\n    about: “回访被害人”只有 6 人，旁边写着“被害”，不在受益对象之中，没有受到保护。\n    reason: 已与公布单位核对，回访的是来信人，不是被害人',
  },
  'not-acknowledgeable': {
    title: '只有“请确认”的提示可以保留',
    why: '“必须改正”的是错误，保留下来就会印出错误的数字；站注是写给读者看的，不用编辑处理。',
    wrong: 'acknowledged:\n  - rule: number-differs\n    reason: 以后再改',
    right: '改正数字，不写 acknowledged',
  },
  'unknown-rule': {
    title: '保留的提示写对了规则编号',
    why: '编号写错，保留就不起作用。编号写在每处提示最后的方括号里。',
    wrong: 'acknowledged:\n  - rule: target-far-surpased',
    right: 'acknowledged:\n  - rule: target-far-surpassed',
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
