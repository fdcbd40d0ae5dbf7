import type { TitleImportDto } from '@shifan/api';

/** What a person can do with a list, by the names of the API's actions. */
export type Act = 'confirm-all' | 'confirm-good' | 'undo';

type Counts = TitleImportDto['counts'];

interface Words {
  title: string;
  confirm: string;
  /** What follows, a sentence each. */
  consequences: (counts: Counts) => string[];
}

const LATER = '登记以后在“旧称号”名册里可以查到；已经届满的，按法定日期记为已到期。';
const REVERSIBLE = '在还没有单位用其中的称号申报以前，可以撤销这次导入。';

function unchanged({ unchanged: rows }: Counts): string[] {
  return rows > 0 ? [`${rows} 行和名册里已有的称号相同，不会重复登记。`] : [];
}

/** The words of each act. */
export const ACTS: Record<Act, Words> = {
  'confirm-all': {
    title: '导入全部',
    confirm: '确认导入全部',
    consequences: (counts) => [`名单里的 ${counts.good} 个称号登记到名册。`, ...unchanged(counts), LATER, REVERSIBLE],
  },
  'confirm-good': {
    title: '只导入合格的行',
    confirm: '确认导入',
    consequences: (counts) => [
      `合格的 ${counts.good} 行登记到名册。`,
      ...unchanged(counts),
      ...(counts.faulty > 0 ? [`有错误的 ${counts.faulty} 行不导入；按报告改好以后，可以再上传一次。`] : []),
      LATER,
      REVERSIBLE,
    ],
  },
  undo: {
    title: '撤销导入',
    confirm: '确认撤销',
    consequences: (counts) => [
      `这次登记的 ${counts.imported} 个称号全部从名册取出，持有单位不再看得到。`,
      '名单、核对结果和报告仍然保留，记为已撤销。',
      '撤销不能恢复；需要时可以重新上传名单。',
    ],
  },
};
