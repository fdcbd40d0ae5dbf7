import { cite, definePlugin } from '@shifan/rules';
import { coverage } from './coverage.ts';
import { forms } from './forms.ts';
import { identity } from './identity.ts';
import { article02 } from './law/general.ts';
import { law } from './law/law.ts';
import { evidenceSlots, materials } from './materials.ts';
import { process } from './process.ts';
import { conditions } from './rules/article-12.ts';
import { functions } from './rules/article-13.ts';
import { parameters } from './rules/parameters.ts';
import { preferences } from './rules/west.ts';

/** 工信部企业〔2017〕156号, repealed: its history can be kept and read. */
export const plugin = definePlugin({
  ...identity,
  law,
  parameters,
  kinds: [
    {
      id: 'platform',
      name: '平台类',
      definition: '为中小企业提供信息、技术、创业、培训、融资等公共服务的平台',
      nameKey: 'platformName',
      citation: cite(article02, '第二条', '由法人单位建设和运营，经工业和信息化部认定'),
    },
  ],
  forms,
  evidenceSlots,
  materials,
  criteria: [...conditions, ...functions],
  planRubric: [],
  process,
  preferences,
  documents: [],
  notices: [],
  declaration: '本单位声明：提交的材料真实、准确、完整。',
  coverage,
  notHeld: [
    { what: '附件1《推荐表》、附件2《申请报告》', consequence: '没有原表；只按第十二条、第十三条列出判断要用的情况。' },
    { what: '工信部企业〔2016〕194号（基地）', consequence: '旧的基地称号只记名称和失效日期，不按旧办法判断。' },
    { what: '西部地区放宽的幅度', consequence: '未达到的标为“可以放宽”，由审核人决定。' },
  ],
});
