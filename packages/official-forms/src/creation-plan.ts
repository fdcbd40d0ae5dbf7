import type { Field, Form } from '@shifan/rules';
import { cite } from '@shifan/rules';
import { formAnnex4 } from './law/form-annex-4.ts';
import type { FormLaw } from './form-law.ts';
import { PLAN_FORM, TYPICAL_PRACTICES } from './parameters/plan-form.ts';

const TASKS = cite(
  formAnnex4,
  '创建方案模板四',
  '创建任务需清晰、具体、聚焦，任务目的、建设内容、预期成效明确、清晰，成果可考核',
);

/** A chapter's text. The template sets no length; the limit is the product's. */
function chapter(key: string, label: string, hint: string): Field {
  return { key, label, type: 'long-text', required: true, maxCharacters: 8000, hint };
}

const typicalPractices: Field = {
  key: 'typicalPractices',
  label: '（二）已经形成的典型经验做法',
  type: 'table',
  required: true,
  minRows: PLAN_FORM.typicalPracticeRows,
  maxRows: 50,
  hint: `简要介绍在服务产品开发、服务模式创新、服务质量提升等方面开展的创新性探索及典型经验做法，不少于${PLAN_FORM.typicalPracticeRows}条`,
  citation: TYPICAL_PRACTICES,
  columns: [
    { key: 'title', label: '名称', type: 'text', required: true, maxCharacters: 100 },
    { key: 'content', label: '做法和成效', type: 'text', required: true, maxCharacters: 1500 },
  ],
};

function targets(law: FormLaw): Field {
  return {
    key: 'targets',
    label: '（二）预期目标：目标表',
    type: 'table',
    required: true,
    minRows: 1,
    maxRows: 100,
    hint: '每个目标一行，写明指标、对应第六条哪一方面、现状值、目标值、单位和完成时间；完成时间应在创建周期内',
    citation: law.targets,
    columns: [
      { key: 'indicator', label: '指标', type: 'text', required: true, maxCharacters: 200 },
      { key: 'goal', label: '对应的创建目标（第六条）', type: 'choice', required: true, options: law.goals },
      { key: 'baseline', label: '现状值', type: 'text', required: true, maxCharacters: 100 },
      { key: 'target', label: '目标值', type: 'text', required: true, maxCharacters: 100 },
      { key: 'unit', label: '单位', type: 'text', required: false, maxCharacters: 20, hint: '定性目标可以不填' },
      { key: 'due', label: '完成时间', type: 'date', required: true },
    ],
  };
}

const tasks: Field = {
  key: 'tasks',
  label: '创建任务',
  type: 'table',
  required: true,
  minRows: 1,
  maxRows: 100,
  hint: '围绕集聚服务资源、丰富服务功能、创新服务模式、提升服务质效等提出具体细化任务，目的、内容、预期成效明确，成果可考核',
  citation: TASKS,
  columns: [
    { key: 'name', label: '任务名称', type: 'text', required: true, maxCharacters: 200 },
    { key: 'purpose', label: '任务目的', type: 'text', required: true, maxCharacters: 1000 },
    { key: 'content', label: '建设内容', type: 'text', required: true, maxCharacters: 2000 },
    { key: 'expected', label: '预期成效', type: 'text', required: true, maxCharacters: 1000 },
    { key: 'due', label: '完成时间', type: 'date', required: true },
  ],
};

/** The five chapters of the template. */
function chapters(law: FormLaw): Form['sections'] {
  return [
    {
      id: 'introduction',
      title: '一、基本情况介绍',
      fields: [
        chapter(
          'planIntroduction',
          '基本情况介绍',
          '介绍运营主体属性、平台（基地）创立发展沿革、当前建设运营基本情况（人员数量、软硬件条件、管理制度建设情况等）、服务总体情况（主要服务内容、服务对象、服务规模、方式、收费以及公益性服务情况等）',
        ),
      ],
    },
    {
      id: 'achievements',
      title: '二、服务成效',
      fields: [
        chapter(
          'planAchievements',
          '（一）近三年服务中小企业成效',
          '平台类：服务企业总数和分项服务中小企业数量，如法律法规政策查询辅导、创业指导、管理咨询、人才培训、人才招聘、市场拓展、投融资、法律与合规、诉求受理、出海服务、可持续发展、技术服务、数字化转型、绿色化发展、计量校准、认证认可、试验检验、质量标准、知识产权、设备共享、科技成果转化等。基地类：入驻企业数量，优质企业培育情况，提供技术创新、融资促进、政策辅导、人才引进、市场拓展、管理提升等',
        ),
        typicalPractices,
      ],
    },
    {
      id: 'approach',
      title: '三、创建总体思路',
      fields: [
        chapter(
          'planPrinciples',
          '（一）原则及定位',
          '重点围绕解决中小企业亟需、服务专精特新发展，突出公益属性、示范引领、改革创新，突出特色化、差异化，突出未来发展和前瞻布局',
        ),
        chapter(
          'planGoals',
          '（二）预期目标',
          '创建期满后在软硬件改造、服务规模、服务质效提升等方面预期达到的目标，定性定量相结合，明确清晰可考核',
        ),
        targets(law),
      ],
    },
    { id: 'tasks', title: '四、创建任务', fields: [tasks] },
    {
      id: 'safeguards',
      title: '五、保障措施',
      fields: [chapter('planSafeguards', '保障措施', '组织、资金、人才、制度等方面的保障')],
    },
  ];
}

/** 创建方案模板. Its outline is advisory (本提纲作为参考), so chapters carry no check of their headings. */
export function creationPlan(law: FormLaw): Form {
  return {
    id: 'creation-plan',
    role: 'creation-plan',
    title: `${law.programme}创建方案`,
    annex: law.annexes.plan,
    kinds: ['platform', 'base'],
    sealedBy: 'operator',
    footnotes: [
      '封面的平台（基地）名称、申请单位取自申请表，推荐时间、推荐单位取自推荐记录，分别由申请单位和推荐单位盖章。',
      `《创建方案》应在地方中小企业主管部门指导下，根据发展实际认真编制，广泛听取各方意见，充分了解中小企业需求，坚持需求导向、目标导向，具有科学性、前瞻性和可操作性。本提纲作为参考，编制主体可根据实际情况做适当调整，具体可参考${law.programme}创建方案评价要求及创建认定标准。`,
    ],
    sections: chapters(law),
  };
}
