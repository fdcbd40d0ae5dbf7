import type { CallContent } from '../contract/calls.ts';
import type { Problem } from './find-problems.ts';

type Cite = CallContent['quotas'][number]['cite'];
type Check = [path: string, missing: boolean, message?: string];

/** What must be filled in before a draft can be read as a notice at all. */
export function missingIn(content: CallContent): Problem[] {
  return [...plainChecks(content), ...timeChecks(content), ...quotaChecks(content), ...restChecks(content)]
    .filter(([, missing]) => missing)
    .map(([path, , message = '请填写。']) => ({ path, code: 'FIELD_REQUIRED', message, severity: 'error' }));
}

function plainChecks(content: CallContent): Check[] {
  const { title, documentNumber, issuedBy, issuedOn, clauses } = content;
  return [
    ['title', title === ''],
    ['documentNumber', documentNumber === ''],
    ['issuedBy', issuedBy === ''],
    ['issuedOn', issuedOn === ''],
    ['clauses', clauses.length === 0, '请写入通知的条款，其他内容要引用它们。'],
    ...clauses.flatMap(({ number, text }, i): Check[] => [
      [`clauses.${i}.number`, number === ''],
      [`clauses.${i}.text`, text === '', '请填写这一项的原文。'],
    ]),
  ];
}

function timeChecks({ opensOn, deadlines }: CallContent): Check[] {
  return [
    ['opensOn', opensOn === ''],
    ...deadlines.flatMap(({ lastDay, cite }, i): Check[] => [
      [`deadlines.${i}.lastDay`, lastDay === ''],
      citeCheck(`deadlines.${i}`, cite),
    ]),
  ];
}

function quotaChecks({ quotas }: CallContent): Check[] {
  return quotas.flatMap(({ max, cite, extra, exempt }, i): Check[] => [
    [`quotas.${i}.max`, max === null, '请填写名额；不设名额的，请删去这一项。'],
    citeCheck(`quotas.${i}`, cite),
    ...extra.flatMap((one, j): Check[] => [
      [`quotas.${i}.extra.${j}.places`, one.places === null],
      citeCheck(`quotas.${i}.extra.${j}`, one.cite),
    ]),
    ...exempt.flatMap((one, j): Check[] => [
      [`quotas.${i}.exempt.${j}.title`, one.title === '', '请写明不占名额的情形。'],
      [`quotas.${i}.exempt.${j}.oldTitle`, one.oldTitle === '' && one.yes === '', '请选择按什么认定不占名额。'],
      citeCheck(`quotas.${i}.exempt.${j}`, one.cite),
    ]),
  ]);
}

function restChecks({ parameters, materials, paper, nilReturn }: CallContent): Check[] {
  return [
    ...parameters.flatMap(({ parameter, value, cite }, i): Check[] => [
      [`parameters.${i}.parameter`, parameter === '', '请选择要调整的参数。'],
      [`parameters.${i}.value`, value === ''],
      citeCheck(`parameters.${i}`, cite),
    ]),
    ...materials.flatMap(({ title, kinds, anyOf, cite }, i): Check[] => [
      [`materials.${i}.title`, title === ''],
      [`materials.${i}.kinds`, kinds.length === 0, '请选择哪些类型要提供。'],
      ...anyOf.map(({ title: one }, j): Check => [`materials.${i}.anyOf.${j}.title`, one === '', '请写明附件名称。']),
      citeCheck(`materials.${i}`, cite),
    ]),
    ...(paper ? ([['paper.copies', paper.copies === null], citeCheck('paper', paper.cite)] satisfies Check[]) : []),
    ['nilReturn.article', nilReturn?.article === '', '请选择依据的条款。'],
  ];
}

function citeCheck(path: string, { article }: Cite): Check {
  return [`${path}.cite.article`, article === '', '请选择依据的条款。'];
}
