import type { Form } from '@shifan/rules';
import { capability } from './capability.ts';
import { effect } from './effect.ts';
import { finance, operator, platform } from './operator.ts';
import type { FormLaw } from '../form-law.ts';
import { system } from './system.ts';

/** 创建申请表（平台类）, with what the programme adds to it. */
export function applicationPlatform(law: FormLaw): Form {
  return {
    id: 'application-platform',
    role: 'application-form',
    title: `${law.programme}创建申请表（平台类）`,
    annex: law.annexes.platform,
    kinds: ['platform'],
    sealedBy: 'operator',
    sections: [platform, operator(law), finance(law), system, capability, effect, ...(law.supplement?.platform ?? [])],
  };
}
