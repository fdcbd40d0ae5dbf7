import { PLAN_FORM, PLATFORM_FORM } from '@shifan/official-forms';
import { checkPlugin } from '@shifan/rules';
import type { Citation, Field, Form } from '@shifan/rules';
import { describe, expect, test } from 'vitest';
import { plugin } from './plugin.ts';

/** The criteria of article 5, by id. */
const ARTICLE_5 =
  'operating-years not-dishonest not-branch scale-stable reputation functions libraries resources digital premises rules team online-offline security'.split(
    ' ',
  );

const articles = [...plugin.law, ...plugin.notices.flatMap((notice) => notice.law)];

/** Every citation anywhere in the plugin. */
function citationsIn(value: unknown): Citation[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = isCitation(value) ? [value] : [];
  return [...own, ...Object.values(value).flatMap(citationsIn)];
}

function isCitation(value: object): value is Citation {
  return 'article' in value && 'clause' in value;
}

function formOf(id: string): Form {
  const form = plugin.forms.find((one) => one.id === id);
  if (form === undefined) throw new Error(`no form ${id}`);
  return form;
}

function fieldsOf(id: string): Field[] {
  return formOf(id).sections.flatMap((section) => section.fields);
}

function fieldOf(form: string, key: string): Field {
  const field = fieldsOf(form).find((one) => one.key === key);
  if (field === undefined) throw new Error(`no field ${key} in ${form}`);
  return field;
}

function parameterOf(id: string): string | undefined {
  return plugin.parameters.find((one) => one.id === id)?.values.at(-1)?.value;
}

describe('national-2025', () => {
  test('has no problem, not even a warning', () => {
    expect(checkPlugin(plugin)).toEqual([]);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(plugin))).toEqual(plugin);
  });

  test('holds the nineteen articles and the four form annexes, each once', () => {
    const expected = Array.from({ length: 19 }, (_, index) => `art-${String(index + 1).padStart(2, '0')}`);
    expect(plugin.law.map((article) => article.id)).toEqual([
      ...expected,
      ...[1, 2, 3, 4].map((annex) => `form-annex-${annex}`),
    ]);
  });

  test('quotes in every citation only words that the cited article quotes', () => {
    const citations = citationsIn(plugin);
    expect(citations.length).toBeGreaterThan(80);
    const wrong = citations.filter(({ article, quote }) => {
      const cited = articles.find((one) => one.id === article);
      return quote === undefined || !cited?.quotes.includes(quote);
    });
    expect(wrong).toEqual([]);
  });

  test('accounts for every article and every clause of a call, once', () => {
    const accounted = plugin.coverage.map((one) => one.article).toSorted();
    expect(accounted).toEqual(articles.map((article) => article.id).toSorted());
  });

  test('puts every criterion of article 5 before both kinds at both stages', () => {
    const ids = (kind: string): string[] =>
      plugin.criteria
        .filter(
          (one) => one.kinds.includes(kind) && one.stages.includes('creation') && one.stages.includes('designation'),
        )
        .map((one) => one.id);
    expect(ids('platform').toSorted()).toEqual(ids('base').toSorted());
    expect(ids('platform').toSorted()).toEqual(ARTICLE_5.toSorted());
  });

  test('states each number of the forms once, as parameter and in the form', () => {
    expect(fieldOf('application-platform', 'offlineEvents').minRows).toBe(PLATFORM_FORM.offlineEventRows);
    expect(parameterOf('offline-event-rows')).toBe('10');
    expect(fieldOf('application-platform', 'servedEnterprises').minRows).toBe(PLATFORM_FORM.servedEnterpriseRows);
    expect(parameterOf('served-enterprise-rows')).toBe('30');
    expect(fieldOf('application-platform', 'systemOverview').maxCharacters).toBe(PLATFORM_FORM.overviewCharacters);
    expect(parameterOf('overview-characters')).toBe('1000');
    expect(parameterOf('full-score')).toBe(String(PLATFORM_FORM.fullScore));
    expect(fieldOf('creation-plan', 'typicalPractices').minRows).toBe(PLAN_FORM.typicalPracticeRows);
    expect(parameterOf('typical-practice-rows')).toBe('3');
  });

  test('says what is not held instead of inventing it', () => {
    const missing = plugin.notHeld.map((one) => one.what).join();
    expect(missing).toContain('附件1');
    expect(missing).toContain('附件2');
    expect(missing).toContain('附件3');
    const decidingNumbers = plugin.criteria.flatMap(
      (one) => JSON.stringify(one.condition).match(/"id":"[^"]+"/gu) ?? [],
    );
    expect(new Set(decidingNumbers)).toEqual(new Set(['"id":"operating-years"']));
  });

  test('asks for no material that article 8 forbids', () => {
    const asked = JSON.stringify([plugin.forms, plugin.evidenceSlots, plugin.materials]);
    expect(asked).not.toMatch(/演示文稿|PPT|视频|配套资金|专项规划|专题会议/u);
  });
});
