import type { Form } from '@shifan/rules';
import { capability } from './application-platform-capability.ts';
import { effect } from './application-platform-effect.ts';
import { finance, operator, platform } from './application-platform-operator.ts';
import { system } from './application-platform-system.ts';

/** 国家中小企业公共服务示范平台（基地）创建申请表（平台类）. */
export const applicationPlatform: Form = {
  id: 'application-platform',
  role: 'application-form',
  title: '国家中小企业公共服务示范平台（基地）创建申请表（平台类）',
  annex: '工信厅企业函〔2025〕460号附件2（即粤工信服务函〔2025〕31号附件2.2）',
  kinds: ['platform'],
  sealedBy: 'operator',
  sections: [platform, operator, finance, system, capability, effect],
};
