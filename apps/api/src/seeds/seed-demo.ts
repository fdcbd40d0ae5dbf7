import { findPlugin } from '../law/installed-plugins.ts';
import type { Log } from '../open-services.ts';
import type { Services } from '../services.ts';
import { actAs } from './actor.ts';
import { importOldTitles } from './import-old-titles.ts';
import { installPeople } from './install-people.ts';
import { DEMO_OPERATORS } from './operators.ts';
import { type Step, STORIES } from './stories.ts';
import { tellStory } from './tell-story.ts';

/** A story of a programme that is not installed is left out. */
function canBeTold(steps: readonly Step[]): boolean {
  return steps.every((step) => !('under' in step) || step.under === undefined || findPlugin(step.under) !== undefined);
}

/** Fills an empty demo, by the same commands that people use; an operator who has a case already keeps what it has. */
export async function seedDemo(services: Services, log: Log = () => undefined): Promise<void> {
  await installPeople(services);
  let told = 0;
  for (const operator of DEMO_OPERATORS) {
    const steps = STORIES[operator.username];
    if (!steps || !canBeTold(steps)) continue;
    const { api } = await actAs(services, operator.username, services.clock.now());
    if ((await api.applications.list()).length > 0) continue;
    await tellStory(services, operator, steps);
    told++;
  }
  if (told > 0) log(`演示数据：已生成${told}家运营主体的申报`);
  const listed = await importOldTitles(services);
  if (listed > 0) log(`演示数据：已导入广东省${listed}个旧称号`);
}
