import { citation, condition, field, first } from './seed.ts';
import type { Seed } from './seed.ts';

/** Faults of names, citations, facts and dates. */
export const lawSeeds: Seed[] = [
  {
    fault: 'a citation of no article',
    code: 'PLUGIN_ARTICLE_UNKNOWN',
    at: /^criteria\[0\]\.citation\.article$/u,
    seed: (p) => {
      first(p.criteria).citation = { ...citation, article: 'art-9' };
    },
  },
  {
    fault: 'a notice’s article cited by the plugin',
    code: 'PLUGIN_ARTICLE_UNKNOWN',
    at: /^criteria/u,
    seed: (p) => {
      first(p.criteria).citation = { article: 'call-1', clause: '一' };
    },
  },
  {
    fault: 'a quotation that the article does not hold',
    code: 'PLUGIN_QUOTE_NOT_IN_ARTICLE',
    at: /quote$/u,
    seed: (p) => {
      first(p.criteria).citation = { ...citation, quote: '运营5年以上' };
    },
  },
  {
    fault: 'a number without its words',
    code: 'PLUGIN_QUOTE_MISSING',
    at: /^parameters\[0\]/u,
    seed: (p) => {
      first(first(p.parameters).values).citation = { article: 'art-1', clause: '第一条' };
    },
  },
  {
    fault: 'an article that nothing covers',
    code: 'PLUGIN_COVERAGE_MISSING',
    at: /^law\[0\]$/u,
    seed: (p) => {
      p.coverage = [];
    },
  },
  {
    fault: 'coverage by what does not exist',
    code: 'PLUGIN_COVERAGE_UNKNOWN',
    at: /implementedBy\[0\]$/u,
    seed: (p) => {
      p.coverage = [{ article: 'art-1', implementedBy: ['criterion:none'] }];
    },
  },
  {
    fault: 'coverage of an article that does not exist',
    code: 'PLUGIN_COVERAGE_UNKNOWN',
    at: /article$/u,
    seed: (p) => {
      p.coverage.push({ article: 'art-8', noSoftwareEffect: '无' });
    },
  },
  {
    fault: 'a criterion twice for one kind and stage',
    code: 'PLUGIN_ID_DUPLICATE',
    at: /^criteria\[3\]/u,
    seed: (p) => {
      p.criteria.push({ ...first(p.criteria) });
    },
  },
  {
    fault: 'a field twice',
    code: 'PLUGIN_ID_DUPLICATE',
    at: /key$/u,
    seed: (p) => {
      p.forms[0]?.sections[0]?.fields.push(field(p, 'part'));
    },
  },
  {
    fault: 'an option twice',
    code: 'PLUGIN_ID_DUPLICATE',
    at: /options/u,
    seed: (p) => {
      field(p, 'kindOf').options?.push({ code: 'a', label: '丙类' });
    },
  },
  {
    fault: 'a column twice',
    code: 'PLUGIN_ID_DUPLICATE',
    at: /columns/u,
    seed: (p) => {
      field(p, 'events').columns?.push({ key: 'title', label: '名', type: 'text', required: true });
    },
  },
  {
    fault: 'an article id used by a notice again',
    code: 'PLUGIN_ID_DUPLICATE',
    at: /^notices\[0\]\.law/u,
    seed: (p) => {
      first(first(p.notices).law).id = 'art-1';
    },
  },
  {
    fault: 'a kind that does not exist',
    code: 'PLUGIN_KIND_UNKNOWN',
    at: /^criteria\[0\]\.kinds/u,
    seed: (p) => {
      first(p.criteria).kinds = ['nothing'];
    },
  },
  {
    fault: 'a fact that no form asks',
    code: 'PLUGIN_FACT_UNKNOWN',
    at: /^criteria\[0\]\.condition$/u,
    seed: (p) => condition(p, { op: 'yes', key: 'unasked' }),
  },
  {
    fault: 'a shown answer that no form asks',
    code: 'PLUGIN_FACT_UNKNOWN',
    at: /shows/u,
    seed: (p) => {
      first(p.criteria).shows = ['unasked'];
    },
  },
  {
    fault: 'a material asked where a fact that no form asks holds',
    code: 'PLUGIN_FACT_UNKNOWN',
    at: /^materials\[0\]\.when/u,
    seed: (p) => {
      first(p.materials).when = { op: 'yes', key: 'unasked' };
    },
  },
  {
    fault: 'a form check on what no form asks',
    code: 'PLUGIN_FACT_UNKNOWN',
    at: /checks/u,
    seed: (p) => {
      const section = p.forms[0]?.sections[0];
      if (section)
        section.checks = [
          { id: 'c', keys: ['unasked'], condition: { op: 'yes', key: 'good' }, message: '错', severity: 'error' },
        ];
    },
  },
  {
    fault: 'a column that the table has not',
    code: 'PLUGIN_COLUMN_UNKNOWN',
    at: /right\.where\.left$|left\.where\.left$/u,
    seed: (p) =>
      condition(p, {
        op: 'compare',
        operator: 'gte',
        left: {
          op: 'count',
          table: 'events',
          where: {
            op: 'compare',
            operator: 'gte',
            left: { op: 'column', key: 'nothing' },
            right: { op: 'number', value: '1' },
          },
        },
        right: { op: 'parameter', id: 'years' },
      }),
  },
  {
    fault: 'a column outside a table',
    code: 'PLUGIN_COLUMN_UNKNOWN',
    at: /left$/u,
    seed: (p) =>
      condition(p, {
        op: 'compare',
        operator: 'gte',
        left: { op: 'column', key: 'guests' },
        right: { op: 'parameter', id: 'years' },
      }),
  },
  {
    fault: 'a distinct column that the table has not',
    code: 'PLUGIN_COLUMN_UNKNOWN',
    at: /fields/u,
    seed: (p) => {
      field(p, 'events').distinctColumn = 'nothing';
    },
  },
  {
    fault: 'yes asked of a choice',
    code: 'PLUGIN_FACT_TYPE',
    at: /condition$/u,
    seed: (p) => condition(p, { op: 'yes', key: 'kindOf' }),
  },
  {
    fault: 'a list compared as a number',
    code: 'PLUGIN_FACT_TYPE',
    at: /left$/u,
    seed: (p) =>
      condition(p, {
        op: 'compare',
        operator: 'gte',
        left: { op: 'fact', key: 'boxes' },
        right: { op: 'parameter', id: 'years' },
      }),
  },
  {
    fault: 'the year fixed of a column that is no date',
    code: 'PLUGIN_FACT_TYPE',
    at: /rowYear/u,
    seed: (p) => {
      field(p, 'events').rowYear = { column: 'title', year: 'Y' };
    },
  },
  {
    fault: 'a code that is no option',
    code: 'PLUGIN_OPTION_UNKNOWN',
    at: /condition$/u,
    seed: (p) => condition(p, { op: 'is', key: 'kindOf', code: 'z' }),
  },
  {
    fault: 'a text in force since no day',
    code: 'PLUGIN_STATUS_DATES',
    at: /^effectiveFrom$/u,
    seed: (p) => {
      p.status = 'in-force';
    },
  },
  {
    fault: 'a draft with a day in force',
    code: 'PLUGIN_STATUS_DATES',
    at: /^effectiveFrom$/u,
    seed: (p) => {
      Object.assign(p, { status: 'draft', effectiveFrom: '2025-01-01' });
    },
  },
  {
    fault: 'a kind without a form',
    code: 'PLUGIN_KIND_UNSERVED',
    at: /^kinds\[1\]/u,
    seed: (p) => {
      p.kinds.push({ ...first(p.kinds), id: 'base' });
    },
  },
];
