import type { Article } from '@shifan/rules';
import { MEASURE } from './cite.ts';

/** 第六条 申请材料（虚构） */
export const article06: Article = {
  id: 'art-06',
  document: MEASURE,
  number: '第六条',
  title: '申请材料',
  restated: '共七项：申请书；证照和委托证明；审计报告；服务证明；合作或者聘用协议；必要的资质；真实性声明。',
  quotes: [
    '申请书，包括申请表和创建方案',
    '证照复印件',
    '受政府委托的，另附委托文件',
    '审计报告和服务收支专项报告，或者含服务收支的审计报告',
    '开展服务的证明',
    '合作协议或者聘用协议',
    '必要的资质、许可复印件',
    '真实性声明（盖章）',
  ],
};
