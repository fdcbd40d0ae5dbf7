import { coverageTable, defineDraft, materialsOf } from '@shifan/rules';
import { base } from './base.ts';
import { at, DOCUMENT, law } from './law.ts';
import { notice, noticeCoverage } from './notice.ts';
import { platform } from './platform.ts';
import { procedure, procedureCoverage } from './procedure.ts';

const parts = [platform, base];
const kinds = parts.map(({ kind }) => kind.id);
const ofMaterials = coverageTable({
  'art-02': `material:licence,${kinds.map((kind) => `application-${kind}`).join(',')}`,
});

/** The measure as data; a draft until it is put into force. */
export const plugin = defineDraft({
  contract: 2,
  id: 'new-programme',
  title: '新办法（待填写名称）',
  shortTitle: '新办法（待填写简称）',
  documentNumber: DOCUMENT,
  issuedBy: '（待填写发文机关）',
  decidingActor: 'ministry',
  law: [...law, ...parts.flatMap((part) => part.law)],
  parameters: [...parts.flatMap(({ parameters }) => parameters), ...procedure.parameters],
  kinds: parts.map(({ kind }) => kind),
  forms: parts.map(({ form }) => form),
  ...materialsOf(kinds, {
    form: ['申请表', at(2, '申请材料包括申请表')],
    licence: ['营业执照或者法人证书', at(2, '营业执照或者法人证书')],
  }),
  criteria: parts.flatMap(({ criteria }) => criteria),
  process: procedure.process,
  notices: [notice],
  coverage: [...ofMaterials, ...parts.flatMap(({ coverage }) => coverage), ...procedureCoverage, ...noticeCoverage],
});
