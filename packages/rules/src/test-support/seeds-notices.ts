import { yes } from '../expressions/builders.ts';
import type { Notice } from '../schema/notice.ts';
import type { Plugin } from '../schema/plugin.ts';
import { first } from './seed.ts';
import type { Seed } from './seed.ts';

const call = { article: 'call-1', clause: '第一项' };
const quotaOf = (plugin: Plugin) => first(first(plugin.notices).quotas);
const slot = { id: 'proof', title: '证明', accept: ['pdf' as const], maxFiles: 1 };

function material(change: Partial<NonNullable<Notice['materials']>[number]>): NonNullable<Notice['materials']>[number] {
  const kinds = ['platform'];
  const own = { id: 'added', number: 99, title: '证明', kinds, stages: ['creation' as const], citation: call };
  return { ...own, rule: { slot: 'proof' }, ...change };
}

/** A notice that narrows the tiny plugin's for one authority. */
function narrower(plugin: Plugin, change: Partial<Notice>): void {
  const above = first(plugin.notices);
  const law = [{ ...first(above.law), id: 'narrow-1' }];
  const own = { id: 'narrow', extends: above.id, authority: '440000', law, quotas: [], deadlines: [] };
  plugin.notices.push({ ...above, ...own, ...change });
}

/** Faults of what a notice sets beside its dates: exemptions, added places, materials. */
export const noticeSeeds: Seed[] = [
  {
    fault: 'an exemption that means nobody',
    code: 'PLUGIN_EXEMPTION_UNFIT',
    at: /quotas\[0\]\.exempt\[0\]$/u,
    seed: (p) => {
      quotaOf(p).exempt = [{ id: 'none', title: '不占名额', citation: call }];
    },
  },
  {
    fault: 'an exemption for a kind there is not',
    code: 'PLUGIN_EXEMPTION_UNFIT',
    at: /exempt\[0\]\.kinds\[0\]$/u,
    seed: (p) => {
      const oldTitle = { status: 'expired' as const };
      quotaOf(p).exempt = [{ id: 'old', title: '旧称号', oldTitle, kinds: ['park'], citation: call }];
    },
  },
  {
    fault: 'an exemption by an answer nobody gives',
    code: 'PLUGIN_FACT_UNKNOWN',
    at: /exempt\[0\]\.when/u,
    seed: (p) => {
      quotaOf(p).exempt = [{ id: 'old', title: '旧称号', when: yes('nothing'), citation: call }];
    },
  },
  {
    fault: 'added places in a division there is not',
    code: 'PLUGIN_EXTRA_UNFIT',
    at: /extra\[0\]\.divisions\[0\]$/u,
    seed: (p) => {
      quotaOf(p).extra = [{ places: 1, divisions: ['4499'], citation: call }];
    },
  },
  {
    fault: 'added places where an unknown preference holds',
    code: 'PLUGIN_EXTRA_UNFIT',
    at: /extra\[0\]\.preference$/u,
    seed: (p) => {
      quotaOf(p).extra = [{ places: 1, preference: 'east', citation: call }];
    },
  },
  {
    fault: 'places that the notice above has set already',
    code: 'PLUGIN_QUOTA_RESTATED',
    at: /^notices\[1\]\.quotas\[0\]\.recommender$/u,
    seed: (p) => {
      narrower(p, { quotas: [{ recommender: 'province', max: 9, citation: call }] });
    },
  },
  {
    fault: 'a closing day after that of the notice above',
    code: 'PLUGIN_DATES_NOT_ORDERED',
    at: /^notices\[1\]\.deadlines$/u,
    seed: (p) => {
      narrower(p, { deadlines: [{ level: 'province', lastDay: '2025-07-02', citation: call }] });
    },
  },
  {
    fault: 'a material that asks for a slot there is not',
    code: 'PLUGIN_NOTICE_MATERIAL_UNFIT',
    at: /materials\[0\]\.rule$/u,
    seed: (p) => {
      first(p.notices).materials = [material({})];
    },
  },
  {
    fault: 'a slot that no material of the notice asks for',
    code: 'PLUGIN_NOTICE_MATERIAL_UNFIT',
    at: /evidenceSlots\[0\]$/u,
    seed: (p) => {
      first(p.notices).evidenceSlots = [slot];
    },
  },
  {
    fault: 'a material with a number of the law',
    code: 'PLUGIN_NOTICE_MATERIAL_UNFIT',
    at: /materials\[0\]$/u,
    seed: (p) => {
      Object.assign(first(p.notices), { evidenceSlots: [slot], materials: [material({ number: 1 })] });
    },
  },
  {
    fault: 'a film asked for by a notice',
    code: 'PLUGIN_MATERIAL_FORBIDDEN',
    at: /^notices\[0\]\.materials\[0\]\.title$/u,
    seed: (p) => {
      Object.assign(first(p.notices), { evidenceSlots: [slot], materials: [material({ title: '宣传视频' })] });
    },
  },
  {
    fault: 'a slide show asked for in wide or spaced letters',
    code: 'PLUGIN_MATERIAL_FORBIDDEN',
    at: /^notices\[0\]\.materials\[0\]\.title\n[^]*^notices\[0\]\.evidenceSlots\[0\]$/mu,
    seed: (p) => {
      const asked = {
        evidenceSlots: [{ ...slot, title: '汇报 P P T' }],
        materials: [material({ title: '汇报ＰＰＴ' })],
      };
      Object.assign(first(p.notices), asked);
    },
  },
  {
    fault: 'a slide show by another name',
    code: 'PLUGIN_MATERIAL_FORBIDDEN',
    at: /^notices\[0\]\.materials\[0\]\.title$/u,
    seed: (p) => {
      Object.assign(first(p.notices), { evidenceSlots: [slot], materials: [material({ title: '创建工作演示文档' })] });
    },
  },
  {
    fault: 'a film asked for by a clause of a notice',
    code: 'PLUGIN_MATERIAL_FORBIDDEN',
    at: /^notices\[0\]\.law\[0\]\.restated$/u,
    seed: (p) => {
      first(first(p.notices).law).restated = '申报单位应提交3分钟视频。';
    },
  },
];
