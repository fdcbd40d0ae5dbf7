import { isValue, walk } from '../expressions/walk.ts';
import type { ComparisonOperator, Value } from '../schema/expression.ts';
import type { Parameter } from '../schema/parameter.ts';
import type { Plugin } from '../schema/plugin.ts';
import type { Check } from './check.ts';
import { processUses } from './process-parameters.ts';
import type { Use } from './process-parameters.ts';
import { visitsOf } from './roots.ts';

const parametersExist: Check = {
  code: 'PLUGIN_PARAMETER_UNKNOWN',
  fact: 'every parameter used or changed exists',
  severity: 'error',
  *run(plugin) {
    const known = new Set(plugin.parameters.map((one) => one.id));
    for (const { id, path } of usesOf(plugin)) {
      if (known.has(id)) continue;
      yield {
        path,
        found: id,
        expected: 'parameters 中已有的参数',
        todo: '改正编号，或者在 parameters 中写明这个法定数字。',
        known,
      };
    }
  },
};

const parametersAreUsed: Check = {
  code: 'PLUGIN_PARAMETER_UNUSED',
  fact: 'every parameter is used, or said to implement an article',
  severity: 'warning',
  *run(plugin) {
    const used = new Set(
      usesOf(plugin)
        .filter((one) => !one.path.startsWith('notices'))
        .map((one) => `parameter:${one.id}`),
    );
    for (const one of plugin.coverage) if ('implementedBy' in one) for (const name of one.implementedBy) used.add(name);
    for (const [i, { id }] of plugin.parameters.entries()) {
      if (used.has(`parameter:${id}`)) continue;
      const expected = '被条件、流程或者 coverage 使用';
      yield { path: `parameters[${i}]`, found: id, expected, todo: '使用它，或者删除它。' };
    }
  },
};

const boundsAgree: Check = {
  code: 'PLUGIN_BOUND_MISMATCH',
  fact: 'a comparison includes its limit exactly where the law does (Civil Code art. 1259)',
  severity: 'error',
  *run(plugin) {
    const parameters = new Map(plugin.parameters.map((one) => [one.id, one]));
    for (const { node, path } of visitsOf(plugin)) {
      if (node.op !== 'compare') continue;
      const wanted = BOUNDS[node.operator];
      for (const side of ['left', 'right'] as const) {
        for (const { id, direct } of sideParameters(node[side])) {
          const bound = parameters.get(id)?.bound ?? wanted;
          // a weight or a percentage inside a formula is exact and bounds nothing itself
          if (bound === wanted || (!direct && bound === 'exact')) continue;
          yield {
            path: `${path}.operator`,
            found: node.operator,
            expected: OPERATORS[bound],
            todo: `参数“${id}”写明 ${bound}（${BOUND_WORDS[bound]}）；改正比较，或者改正参数的 bound。`,
          };
        }
      }
    }
  },
};

const numbersHaveLaw: Check = {
  code: 'PLUGIN_NUMBER_WITHOUT_LAW',
  fact: 'no number but 0, 1 and 100 stands outside the parameters',
  severity: 'error',
  *run(plugin) {
    for (const { node, path } of visitsOf(plugin)) {
      if (node.op !== 'number' || ['0', '1', '100'].includes(node.value)) continue;
      const todo = '写成带日期、单位和出处的参数，再用 parameter 引用。';
      yield { path: `${path}.value`, found: node.value, expected: '0、1、100 或者参数', todo };
    }
  },
};

const valuesAreOrdered: Check = {
  code: 'PLUGIN_VALUES_NOT_ORDERED',
  fact: 'the dated values of a parameter stand oldest first, one a day',
  severity: 'error',
  *run(plugin) {
    for (const [i, { values }] of plugin.parameters.entries()) {
      for (const [j, { from }] of values.entries()) {
        const before = values[j - 1];
        if (before === undefined || before.from < from) continue;
        const path = `parameters[${i}].values[${j}].from`;
        yield {
          path,
          found: from,
          expected: `晚于 ${before.from}`,
          todo: '按生效日期从早到晚排列，同一天只写一个值。',
        };
      }
    }
  },
};

const lengthsAreWhole: Check = {
  code: 'PLUGIN_LENGTH_INVALID',
  fact: 'a length of time or a number of times in a process is a positive whole number',
  severity: 'error',
  *run(plugin) {
    const lengths = new Map(processUses(plugin).map((one) => [one.id, one.month === true]));
    for (const { path, value, id } of valuesOf(plugin)) {
      const month = lengths.get(id);
      if (month === undefined || (month ? MONTH : LENGTH).test(value)) continue;
      const expected = month ? '1 到 12' : '正整数';
      yield { path, found: value, expected, todo: '期间的长度、次数写成正整数，月份写成 1 到 12。' };
    }
  },
};

export const numberChecks: readonly Check[] = [
  parametersExist,
  parametersAreUsed,
  boundsAgree,
  numbersHaveLaw,
  valuesAreOrdered,
  lengthsAreWhole,
];

const LENGTH = /^[1-9]\d{0,3}$/u;
const MONTH = /^(?:[1-9]|1[0-2])$/u;

const BOUNDS: Record<ComparisonOperator, Parameter['bound']> = {
  gte: 'inclusive',
  lte: 'inclusive',
  gt: 'exclusive',
  lt: 'exclusive',
  eq: 'exact',
};
const BOUND_WORDS: Record<Parameter['bound'], string> = {
  inclusive: '包括本数',
  exclusive: '不包括本数',
  exact: '恰好此数',
};
const OPERATORS: Record<Parameter['bound'], string> = {
  inclusive: 'gte 或 lte（以上、不少于、以内、不超过）',
  exclusive: 'gt 或 lt（超过、不满）',
  exact: 'eq',
};

function usesOf(plugin: Plugin): Use[] {
  const uses = processUses(plugin);
  for (const { node, path } of visitsOf(plugin))
    if (node.op === 'parameter') uses.push({ id: node.id, path: `${path}.id` });
  for (const [i, notice] of plugin.notices.entries()) {
    notice.parameters.forEach(({ parameter }, j) => {
      uses.push({ id: parameter, path: `notices[${i}].parameters[${j}].parameter` });
    });
  }
  return uses;
}

function valuesOf(plugin: Plugin): (Use & { value: string })[] {
  const own = plugin.parameters.flatMap(({ id, values }, i) =>
    values.map(({ value }, j) => ({ id, value, path: `parameters[${i}].values[${j}].value` })),
  );
  const changed = plugin.notices.flatMap((notice, i) =>
    notice.parameters.map(({ parameter, value }, j) => ({
      id: parameter,
      value,
      path: `notices[${i}].parameters[${j}].value`,
    })),
  );
  return [...own, ...changed];
}

// the parameters a side is made of, without those of the filter of a count
function sideParameters(side: Value): { id: string; direct: boolean }[] {
  if (side.op === 'parameter') return [{ id: side.id, direct: true }];
  const inside: { id: string; direct: boolean }[] = [];
  for (const { node, table } of walk({ node: side, path: '', table: undefined })) {
    if (table === undefined && isValue(node) && node.op === 'parameter') inside.push({ id: node.id, direct: false });
  }
  return inside;
}
