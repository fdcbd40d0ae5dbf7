import { definePlugin } from '@shifan/rules';
import { coverage } from './coverage.ts';
import { declaration, documents } from './documents.ts';
import { forms } from './forms/forms.ts';
import { identity } from './identity.ts';
import { kinds } from './kinds.ts';
import { law } from './law/law.ts';
import { notHeld } from './not-held.ts';
import { notices } from './notices/notices.ts';
import { process } from './process.ts';
import { criteria } from './rules/article-05-eligibility.ts';
import { evidenceSlots } from './rules/article-07-evidence-slots.ts';
import { materials } from './rules/article-07-materials.ts';
import { planRubric } from './rules/article-07-plan.ts';
import { preferences } from './rules/article-18-tilt.ts';
import { parameters } from './rules/parameters.ts';

/** 国家中小企业公共服务示范平台（基地）创建管理办法, with its forms and the calls of 2025. */
export const plugin = definePlugin({
  ...identity,
  law,
  parameters,
  kinds,
  forms,
  evidenceSlots,
  materials,
  criteria,
  planRubric,
  process,
  preferences,
  documents,
  notices,
  declaration,
  coverage,
  notHeld,
});
