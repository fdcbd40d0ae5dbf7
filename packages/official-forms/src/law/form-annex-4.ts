import { quoted } from '@shifan/rules';
import { CALL } from '../issued.ts';

export const formAnnex4 = quoted({
  id: 'form-annex-4',
  document: CALL,
  number: '附件4',
  title: '创建方案模板',
  restated:
    '方案的五章：基本情况、服务成效、总体思路、创建任务、保障措施；典型经验做法不少于三条；目标定性定量结合、可考核。提纲供参考，可以适当调整。文本见粤工信服务函〔2025〕31号所附的同一份模板。',
  quotes: [
    '不少于3条',
    '预期目标需定性定量相结合，明确清晰可考核',
    '创建任务需清晰、具体、聚焦，任务目的、建设内容、预期成效明确、清晰，成果可考核',
    '本提纲作为参考，编制主体可根据实际情况做适当调整',
  ],
});
