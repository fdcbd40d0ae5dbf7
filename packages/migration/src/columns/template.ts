import { columns } from './columns.ts';

/** The list to be filled in, for whoever makes a file of it. */
export const listTemplate = {
  name: '旧称号',
  columns,
  notes: [
    '第一行是表头，各列的先后不限，选填的列可以不要；“序号”“备注”不读入。',
    '示例行请删除，留着不会导入。',
    '先核对、后导入：上传后逐行列出问题和可以改成的值，核对不改动任何记录。',
    '有效期至不填时，平台按旧办法的年限和废止规定计算，以较早的一天为准；基地依据的〔2016〕194号文本未持有，请填写有效期至。',
    '“数据年度”以后的各列是认定时的情况，全部选填，用于重新申报时带入和对照新标准。',
    '同一个称号（代码、类别、依据文件、认定文号相同）只填一行。',
  ],
} as const;
