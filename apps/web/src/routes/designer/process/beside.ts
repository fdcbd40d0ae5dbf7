import { actorsLabel, sanctionRecordLabels, type Plugin } from '@shifan/rules';
import type { Measure } from './measures.ts';
import type { ProcessModel, Stage } from './stage.ts';

type Process = Plugin['process'];

/** What a candidate loses, and what a holder loses; a law without a creation-period knows holders only. */
function takenIn({ phases }: Process): string {
  return phases.some(({ phase }) => phase === 'creation') ? '取消创建资格或者撤销认定' : '撤销认定';
}

function changeOf(process: Process, measure: Measure): Stage[] {
  const { change } = process;
  if (!change) return [];
  const { citations } = change;
  return [
    {
      id: 'change',
      title: '重大变化',
      details: [
        {
          text: `${actorsLabel(['operator'])}在变化发生后 ${measure(change.months)}内报告`,
          citation: citations.report,
        },
        { text: `${actorsLabel(change.opinionBy)}提出保留或者撤销的意见`, citation: citations.opinion },
        { text: `${actorsLabel([change.by])}决定；保留的，继续办理`, citation: citations.settle },
      ],
      exits: [{ id: 'taken', text: '不予保留', end: takenIn(process), citation: citations.opinion }],
      interpretation: change.interpretation,
    },
  ];
}

function sanctionOf(process: Process): Stage[] {
  const { sanction } = process;
  if (!sanction) return [];
  return [
    {
      id: 'sanction',
      title: `${takenIn(process)}的事由`,
      details: sanction.grounds.map(({ title, record, citation }) => ({
        text: `${title}，须有${sanctionRecordLabels[record]}`,
        citation,
      })),
      exits: [
        {
          id: 'taken',
          text: `${actorsLabel([sanction.by])}决定`,
          end: takenIn(process),
          citation: sanction.citation,
        },
      ],
    },
  ];
}

/** What may happen at any moment from the creation-period, or from the title, on. */
export function besideOf({ process }: Plugin, measure: Measure): ProcessModel['beside'] {
  const from = process.phases.some(({ phase }) => phase === 'creation') ? '进入创建期以后' : '认定以后';
  return { title: `${from}随时可能发生`, stages: [...changeOf(process, measure), ...sanctionOf(process)] };
}
