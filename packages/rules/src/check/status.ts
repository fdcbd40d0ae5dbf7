import { isCapability } from '../capabilities.ts';
import { elementsNamed, elementsOf } from '../elements.ts';
import type { Check } from './check.ts';

const statusHasDates: Check = {
  code: 'PLUGIN_STATUS_DATES',
  fact: 'a text in force says since when, a repealed one until when, a draft has no day in force',
  severity: 'error',
  *run({ status, effectiveFrom, effectiveTo }) {
    const place = { found: '没有填写', todo: '按公布的文件写明日期。' };
    if ((status === 'in-force' || status === 'repealed') && effectiveFrom === undefined) {
      yield { ...place, path: 'effectiveFrom', expected: '施行之日' };
    }
    if (status === 'repealed' && effectiveTo === undefined)
      yield { ...place, path: 'effectiveTo', expected: '废止之日' };
    if (status === 'draft' && effectiveFrom !== undefined) {
      yield { path: 'effectiveFrom', found: effectiveFrom, expected: '不填写', todo: '征求意见稿尚未施行，删除日期。' };
    }
  },
};

const datesAreOrdered: Check = {
  code: 'PLUGIN_DATES_NOT_ORDERED',
  fact: 'a text ends no earlier than it begins',
  severity: 'error',
  *run({ effectiveFrom, effectiveTo }) {
    if (effectiveFrom === undefined || effectiveTo === undefined || effectiveFrom <= effectiveTo) return;
    yield { path: 'effectiveTo', found: effectiveTo, expected: `不早于 ${effectiveFrom}`, todo: '改正日期。' };
  },
};

const coverageExists: Check = {
  code: 'PLUGIN_COVERAGE_UNKNOWN',
  fact: 'what is said to implement an article exists, and so does the article',
  severity: 'error',
  *run(plugin) {
    const articles = new Set([...plugin.law, ...plugin.notices.flatMap((one) => one.law)].map((one) => one.id));
    const elements = elementsOf(plugin);
    for (const [i, one] of plugin.coverage.entries()) {
      const path = `coverage[${i}]`;
      if (!articles.has(one.article)) {
        const todo = '改正编号，或者删除这一行。';
        yield { path: `${path}.article`, found: one.article, expected: 'law 中已有的条文编号', todo, known: articles };
      }
      if (!('implementedBy' in one)) continue;
      for (const [j, name] of one.implementedBy.entries()) {
        if (elementsNamed(elements, name).length > 0 || isCapability(name)) continue;
        const expected = `${one.article} 写明的实现在这个办法里`;
        const todo = `补上“${name}”；或者改正这一条的 coverage：写成“类别:编号”，例如 criterion:served-smes，产品功能写成 product:编号。`;
        yield { path: `${path}.implementedBy[${j}]`, found: name, expected, todo };
      }
    }
  },
};

const kindsAreServed: Check = {
  code: 'PLUGIN_KIND_UNSERVED',
  fact: 'every kind has an application form and criteria',
  severity: 'error',
  *run(plugin) {
    for (const [i, { id }] of plugin.kinds.entries()) {
      const place = { path: `kinds[${i}]`, found: id };
      if (!plugin.forms.some((one) => one.role === 'application-form' && one.kinds.includes(id))) {
        yield { ...place, expected: '有申请表', todo: '补上这一类型的申请表，或者删除这一类型。' };
      }
      if (!plugin.criteria.some((one) => one.kinds.includes(id))) {
        yield { ...place, expected: '有申报条件', todo: '补上这一类型的条件，或者删除这一类型。' };
      }
    }
  },
};

export const statusChecks: readonly Check[] = [statusHasDates, datesAreOrdered, coverageExists, kindsAreServed];
