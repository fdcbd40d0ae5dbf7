import { installReference } from '@shifan/db';
import { Plugin } from '@shifan/rules';
import { getPlugin, installPlugin } from '../law/installed-plugins.ts';
import { refreshLaw } from '../law/refresh-law.ts';
import { installQuotas } from '../seeds/quotas.ts';
import { referenceOf } from '../seeds/reference.ts';
import type { TestApp } from './create-test-app.ts';
import type { Deciders } from './decide.ts';

const PROVINCE = '440000';

/** Guangdong decides on a programme of its own, under a draft that gives no title before it is put in force. */
export const PROVINCIAL: Deciders = {
  jurisdiction: 'provincial-draft',
  reviewer: `province_${PROVINCE}_reviewer`,
  approver: `province_${PROVINCE}`,
};

/**
 * Installs the national text as if it were a province's own draft: one level less, the province in the ministry's place.
 * What is tested so is the machinery, whatever Guangdong's own text says.
 */
export async function installProvincialProgramme(test: TestApp): Promise<void> {
  const national = getPlugin('national-2025');
  const called = national.notices.find(({ authority }) => authority === PROVINCE);
  const [first] = national.notices;
  if (!called || !first) throw new Error('the national plugin has no call of Guangdong');
  const { extends: _, ...call } = { ...first, ...called, quotas: called.quotas };
  installPlugin(
    Plugin.parse({
      ...national,
      id: PROVINCIAL.jurisdiction,
      title: '省级示范平台（基地）创建管理办法（测试用草案）',
      status: 'draft',
      decidingActor: 'province',
      process: provincial(national.process),
      notices: [
        {
          ...call,
          id: 'provincial-draft-call',
          jurisdiction: PROVINCIAL.jurisdiction,
          law: [...first.law, ...called.law],
        },
      ],
    }),
  );
  await installReference(test.databaseUrl, referenceOf({ demo: true }));
  await installQuotas(test.services.pools);
  await refreshLaw(test.services.pools, true);
}

function provincial(process: Plugin['process']): object {
  const text = JSON.stringify(process)
    .replaceAll('"by":"ministry"', '"by":"province"')
    .replaceAll('"opinionBy":["province"]', '"opinionBy":["municipality","provincial-body"]')
    .replaceAll('"openedBy":["province","ministry"]', '"openedBy":["province"]');
  const moved: Plugin['process'] = JSON.parse(text);
  return {
    ...moved,
    phases: moved.phases.map((phase) => {
      if (phase.phase !== 'review') return phase;
      const chains = phase.chains.filter(({ authorities }) => authorities?.includes(PROVINCE));
      const toProvince = chains.map((chain) => ({
        ...chain,
        levels: chain.levels.filter(({ level }) => level !== 'ministry'),
      }));
      return { ...phase, chains: toProvince };
    }),
  };
}
