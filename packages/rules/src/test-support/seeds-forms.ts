import { citation, condition, field, first } from './seed.ts';
import type { Seed } from './seed.ts';

/** Faults of numbers, forms and materials, and what the law forbids to ask. */
export const formsSeeds: Seed[] = [
  {
    fault: 'a parameter that does not exist',
    code: 'PLUGIN_PARAMETER_UNKNOWN',
    at: /right\.id$/u,
    seed: (p) =>
      condition(p, {
        op: 'compare',
        operator: 'gte',
        left: { op: 'fact', key: 'part' },
        right: { op: 'parameter', id: 'none' },
      }),
  },
  {
    fault: 'a notice that changes no parameter',
    code: 'PLUGIN_PARAMETER_UNKNOWN',
    at: /^notices/u,
    seed: (p) => {
      first(p.notices).parameters.push({ parameter: 'none', value: '1', citation });
    },
  },
  {
    fault: 'a parameter that nothing uses',
    code: 'PLUGIN_PARAMETER_UNUSED',
    at: /^parameters\[10\]$/u,
    seed: (p) => {
      p.parameters.push({ ...first(p.parameters), id: 'spare' });
    },
  },
  {
    fault: 'gt where the law includes the number',
    code: 'PLUGIN_BOUND_MISMATCH',
    at: /operator$/u,
    seed: (p) =>
      condition(p, {
        op: 'compare',
        operator: 'gt',
        left: { op: 'fact', key: 'part' },
        right: { op: 'parameter', id: 'years' },
      }),
  },
  {
    fault: 'gte where the law excludes the number',
    code: 'PLUGIN_BOUND_MISMATCH',
    at: /operator$/u,
    seed: (p) =>
      condition(p, {
        op: 'compare',
        operator: 'gte',
        left: { op: 'fact', key: 'part' },
        right: { op: 'parameter', id: 'share' },
      }),
  },
  {
    fault: 'a number that the cited words do not say',
    code: 'PLUGIN_NUMBER_NOT_IN_QUOTE',
    at: /^parameters\[0\]\.values\[0\]\.value$/u,
    seed: (p) => {
      first(first(p.parameters).values).value = '20';
    },
  },
  {
    fault: 'a limit excluded where the cited words include it',
    code: 'PLUGIN_BOUND_NOT_IN_QUOTE',
    at: /^parameters\[0\]\.bound$/u,
    seed: (p) => {
      first(p.parameters).bound = 'exclusive';
    },
  },
  {
    fault: 'a region in which no place lies',
    code: 'PLUGIN_DIVISION_UNKNOWN',
    at: /prefixes\[1\]$/u,
    seed: (p) => condition(p, { op: 'in-division', prefixes: ['4331', '77'] }),
  },
  {
    fault: 'years counted from what is no date',
    code: 'PLUGIN_FACT_TYPE',
    at: /left\.from$/u,
    seed: (p) =>
      condition(p, {
        op: 'compare',
        operator: 'gte',
        left: { op: 'years-between', from: { op: 'fact', key: 'part' }, to: { op: 'today' } },
        right: { op: 'parameter', id: 'years' },
      }),
  },
  {
    fault: 'a legal number outside the parameters',
    code: 'PLUGIN_NUMBER_WITHOUT_LAW',
    at: /right\.value$/u,
    seed: (p) =>
      condition(p, {
        op: 'compare',
        operator: 'gte',
        left: { op: 'fact', key: 'part' },
        right: { op: 'number', value: '3' },
      }),
  },
  {
    fault: 'a number of "at least" outside the parameters',
    code: 'PLUGIN_NUMBER_WITHOUT_LAW',
    at: /least\.value$/u,
    seed: (p) =>
      condition(p, { op: 'at-least', least: { op: 'number', value: '2' }, of: [{ op: 'yes', key: 'good' }] }),
  },
  {
    fault: 'dated values out of order',
    code: 'PLUGIN_VALUES_NOT_ORDERED',
    at: /values\[1\]\.from$/u,
    seed: (p) => {
      first(p.parameters).values.reverse();
    },
  },
  {
    fault: 'half a working day',
    code: 'PLUGIN_LENGTH_INVALID',
    at: /value$/u,
    seed: (p) => {
      const days = p.parameters[2]?.values[0];
      if (days) days.value = '4.5';
    },
  },
  {
    fault: 'a choice without options',
    code: 'PLUGIN_FIELD_INCOMPLETE',
    at: /options$/u,
    seed: (p) => {
      delete field(p, 'kindOf').options;
    },
  },
  {
    fault: 'a table without columns',
    code: 'PLUGIN_FIELD_INCOMPLETE',
    at: /columns$/u,
    seed: (p) => {
      delete field(p, 'events').columns;
    },
  },
  {
    fault: 'a computed field without a formula',
    code: 'PLUGIN_FIELD_INCOMPLETE',
    at: /formula$/u,
    seed: (p) => {
      delete field(p, 'ratio').formula;
    },
  },
  {
    fault: 'limits that cross',
    code: 'PLUGIN_FIELD_LIMITS',
    at: /min$/u,
    seed: (p) => Object.assign(field(p, 'part'), { min: '5', max: '4' }),
  },
  {
    fault: 'more boxes to tick than there are',
    code: 'PLUGIN_FIELD_LIMITS',
    at: /minSelected$/u,
    seed: (p) => {
      field(p, 'boxes').minSelected = 3;
    },
  },
  {
    fault: 'a formula that needs its own result',
    code: 'PLUGIN_FORMULA_CYCLE',
    at: /formula$/u,
    seed: (p) => {
      field(p, 'ratio').formula = {
        op: 'add',
        left: { op: 'fact', key: 'ratio' },
        right: { op: 'number', value: '1' },
      };
    },
  },
  {
    fault: 'a slot that does not exist',
    code: 'PLUGIN_SLOT_UNKNOWN',
    at: /rule/u,
    seed: (p) => {
      first(p.materials).rule = { allOf: [{ slot: 'none' }, { slot: 'licence' }] };
    },
  },
  {
    fault: 'a field’s slot that does not exist',
    code: 'PLUGIN_SLOT_UNKNOWN',
    at: /evidence/u,
    seed: (p) => {
      field(p, 'part').evidence = ['none'];
    },
  },
  {
    fault: 'a slot that nobody asks for',
    code: 'PLUGIN_MATERIAL_UNASKED',
    at: /^evidenceSlots\[1\]$/u,
    seed: (p) => {
      p.evidenceSlots.push({ ...first(p.evidenceSlots), id: 'spare' });
    },
  },
  {
    fault: 'a form that does not exist',
    code: 'PLUGIN_FORM_UNKNOWN',
    at: /rule\.anyOf\[1\]$/u,
    seed: (p) => {
      first(p.materials).rule = { anyOf: [{ slot: 'licence' }, { form: 'none' }] };
    },
  },
  {
    fault: 'a material is a film by another name',
    code: 'PLUGIN_MATERIAL_FORBIDDEN',
    at: /^materials\[0\]/u,
    seed: (p) => {
      first(p.materials).title = '创建工作录像';
    },
  },
  {
    fault: 'a slot asks for a film in English',
    code: 'PLUGIN_MATERIAL_FORBIDDEN',
    at: /^evidenceSlots\[0\]/u,
    seed: (p) => {
      first(p.evidenceSlots).title = 'Video of the platform';
    },
  },
  {
    fault: 'a slot asks for a film of the results',
    code: 'PLUGIN_MATERIAL_FORBIDDEN',
    at: /^evidenceSlots\[0\]/u,
    seed: (p) => {
      first(p.evidenceSlots).title = '服务成果宣传视频';
    },
  },
  {
    fault: 'a slot asks for the promise of local money',
    code: 'PLUGIN_BURDEN_FORBIDDEN',
    at: /^evidenceSlots\[0\]/u,
    seed: (p) => {
      first(p.evidenceSlots).title = '地方财政配套承诺书';
    },
  },
  {
    fault: 'a slide show as material',
    code: 'PLUGIN_MATERIAL_FORBIDDEN',
    at: /^materials\[0\]/u,
    seed: (p) => {
      first(p.materials).title = '汇报PPT';
    },
  },
  {
    fault: 'a film as evidence',
    code: 'PLUGIN_MATERIAL_FORBIDDEN',
    at: /^evidenceSlots\[0\]/u,
    seed: (p) => {
      first(p.evidenceSlots).title = '平台展示视频';
    },
  },
  {
    fault: 'matching funds as a field',
    code: 'PLUGIN_BURDEN_FORBIDDEN',
    at: /fields\[3\]$/u,
    seed: (p) => {
      field(p, 'part').label = '地方配套资金（万元）';
    },
  },
  {
    fault: 'a special meeting as a field',
    code: 'PLUGIN_BURDEN_FORBIDDEN',
    at: /fields/u,
    seed: (p) => {
      field(p, 'part').label = '召开专题会议次数';
    },
  },
  {
    fault: 'a fee',
    code: 'PLUGIN_FEE_FORBIDDEN',
    at: /^evidenceSlots/u,
    seed: (p) => {
      first(p.evidenceSlots).title = '评审费缴费凭证';
    },
  },
  {
    fault: 'a rank',
    code: 'PLUGIN_RANKING_FORBIDDEN',
    at: /columns\[0\]$/u,
    seed: (p) => {
      const column = field(p, 'events').columns?.[0];
      if (column) column.label = '名次';
    },
  },
];
