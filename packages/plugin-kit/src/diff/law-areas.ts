import { statusWords } from '../words.ts';
import type { AreaReader } from './difference.ts';

export const identityArea: AreaReader = {
  area: 'identity',
  says: (plugin) =>
    [
      ['title', '名称', plugin.title],
      ['documentNumber', '文号', plugin.documentNumber],
      ['issuedBy', '制定机关', plugin.issuedBy],
      ['status', '状态', statusWords[plugin.status]],
      ['effectiveFrom', '施行日期', plugin.effectiveFrom],
      ['effectiveTo', '废止日期', plugin.effectiveTo],
      ['legalBasis', '依据', plugin.legalBasis.join('、')],
      ['repeals', '废止的文件', plugin.repeals.join('、')],
      ['decidingActor', '决定机关', plugin.decidingActor === 'ministry' ? '工业和信息化部' : '省级主管部门'],
      ['declaration', '真实性声明', plugin.declaration],
    ].flatMap(([id = '', label = '', text]) =>
      text === undefined || text === '' ? [] : [{ id, path: id, label, text }],
    ),
};

export const articlesArea: AreaReader = {
  area: 'article',
  says: (plugin) =>
    plugin.law.map(({ id, number, title, restated, quotes, document }, i) => ({
      id,
      path: `law[${i}]`,
      label: `${number} ${title}`,
      short: restated,
      text: [restated, ...quotes.map((quote) => `“${quote}”`)].join(''),
      citation: `${document} ${number}`,
    })),
};

export const notHeldArea: AreaReader = {
  area: 'not-held',
  says: (plugin) =>
    plugin.notHeld.map(({ what, consequence }, i) => ({
      id: what,
      path: `notHeld[${i}]`,
      label: `没有掌握“${what}”`,
      text: consequence,
    })),
};
