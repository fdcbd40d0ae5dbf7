import { definePlugin } from '@shifan/rules';
import { coverage } from './coverage.ts';
import { applicationBase } from './forms/application-base.ts';
import { applicationPlatform } from './forms/application-platform.ts';
import { creationPlan, summarySheet } from './forms/creation-plan.ts';
import { documents, identity, kinds } from './identity.ts';
import { law } from './law/law.ts';
import { notices } from './notices/notices.ts';
import { process } from './process.ts';
import { eligibility, eligibilityParameters } from './rules/article-03-eligibility.ts';
import { platformCriteria, platformParameters } from './rules/article-04-platform.ts';
import { baseCriteria, baseParameters } from './rules/article-05-base.ts';
import { evidenceSlots, materials } from './rules/article-06-materials.ts';
import { planRubric, procedureParameters } from './rules/article-07-procedure.ts';
import { designationCriteria, designationParameters } from './rules/article-08-designation.ts';
import { preferences } from './rules/article-10-preferences.ts';

/** A jurisdiction that does not exist: the engine's fixture, its demonstration, and the manual's example. */
export const plugin = definePlugin({
  ...identity,
  law,
  parameters: [
    ...eligibilityParameters,
    ...platformParameters,
    ...baseParameters,
    ...procedureParameters,
    ...designationParameters,
  ],
  kinds,
  forms: [applicationPlatform, applicationBase, creationPlan, summarySheet],
  evidenceSlots,
  materials,
  criteria: [...eligibility, ...platformCriteria, ...baseCriteria, ...designationCriteria],
  planRubric,
  process,
  preferences,
  documents,
  notices,
  coverage,
});
