import { definePlugin } from '@shifan/rules';
import { coverage } from './coverage.ts';
import { declaration, documents } from './documents.ts';
import { forms } from './forms/forms.ts';
import { identity } from './identity.ts';
import { kinds } from './kinds.ts';
import { law } from './law/law.ts';
import { notHeld } from './not-held.ts';
import { process } from './process.ts';
import { criteria } from './rules/criteria.ts';
import { evidenceSlots, materials } from './rules/article-07-materials.ts';
import { planRubric } from './rules/annex-3-plan.ts';
import { preferences } from './preferences.ts';
import { parameters } from './rules/parameters.ts';

/** 广东省…创建管理办法（征求意见稿）, on the national forms; no call has been made under it. */
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
  notices: [],
  declaration,
  coverage,
  notHeld,
});
