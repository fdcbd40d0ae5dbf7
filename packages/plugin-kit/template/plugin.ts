import { definePlugin } from '@shifan/rules';
import { base } from './base.ts';
import { conditionCoverage, conditionParameters, conditionsFor, evidenceSlots, materialsFor } from './conditions.ts';
import { identity } from './identity.ts';
import { law } from './law.ts';
import { notice, noticeCoverage } from './notice.ts';
import { platform } from './platform.ts';
import { process, procedureCoverage, procedureParameters } from './procedure.ts';

const parts = [platform, base];
const kinds = parts.map(({ kind }) => kind.id);

/** The measure as data. */
export const plugin = definePlugin({
  ...identity,
  law: [...law, ...parts.flatMap((part) => part.law)],
  parameters: [...conditionParameters, ...parts.flatMap(({ parameters }) => parameters), ...procedureParameters],
  kinds: parts.map(({ kind }) => kind),
  forms: parts.map(({ form }) => form),
  evidenceSlots,
  materials: materialsFor(kinds),
  criteria: parts.flatMap(({ kind, since, criteria }) => [...conditionsFor(kind.id, since), ...criteria]),
  planRubric: [],
  process,
  preferences: [],
  documents: [],
  notices: [notice],
  coverage: [
    ...conditionCoverage(kinds),
    ...parts.flatMap(({ coverage }) => coverage),
    ...procedureCoverage,
    ...noticeCoverage,
  ],
});
