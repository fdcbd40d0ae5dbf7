import { citationText, describeCondition, divisionNames } from '@shifan/rules';
import type { Preference } from '@shifan/rules';
import { effectWords, kindNames, stageWords, withReading } from '../words.ts';
import type { AreaReader } from './difference.ts';

export const kindsArea: AreaReader = {
  area: 'kind',
  says: (plugin) =>
    plugin.kinds.map(({ id, name, definition, citation }, i) => ({
      id,
      path: `kinds[${i}]`,
      label: name,
      text: definition,
      citation: citationText(plugin, citation),
    })),
};

/** A criterion by kind and stage, so that one law may write it once and another twice. */
export const criteriaArea: AreaReader = {
  area: 'criterion',
  says: (plugin) =>
    plugin.criteria.flatMap((one, i) =>
      one.kinds.flatMap((kind) =>
        one.stages.map((stage) => ({
          id: `${one.id}@${kind}/${stage}`,
          path: `criteria[${i}]`,
          label: one.title,
          standard: { of: one.id, kind: kindNames(plugin, [kind]), stage: stageWords[stage] },
          text: withReading(describeCondition(plugin, one.condition), one.interpretation),
          citation: citationText(plugin, one.citation),
        })),
      ),
    ),
};

export const rubricArea: AreaReader = {
  area: 'rubric',
  says: (plugin) =>
    plugin.planRubric.map(({ id, title, prompts, citation }, i) => ({
      id,
      path: `planRubric[${i}]`,
      label: `创建方案评价“${title}”`,
      text: prompts.join(''),
      citation: citationText(plugin, citation),
    })),
};

export const preferencesArea: AreaReader = {
  area: 'preference',
  says: (plugin) =>
    plugin.preferences.map((one, i) => ({
      id: one.id,
      path: `preferences[${i}]`,
      label: one.title,
      text: whereOf(one),
      citation: citationText(plugin, one.citation),
    })),
};

function whereOf({ divisions, exceptDivisions, effect, interpretation }: Preference): string {
  const where = divisions === undefined ? '各地' : divisionNames(divisions).join('、');
  const except = exceptDivisions === undefined ? '' : `（${divisionNames(exceptDivisions).join('、')}除外）`;
  return withReading(`${where}${except}，${effectWords[effect]}`, interpretation);
}
