import type { Article } from '@shifan/rules';
import { MEASURE } from './cite.ts';

/** 第五条 基地的创建标准（虚构） */
export const article05: Article = {
  id: 'art-05',
  document: MEASURE,
  number: '第五条',
  title: '基地的创建标准',
  restated:
    '主导产业占比不低于四成半；优质企业占比超过两成；三类载体至少有两类；占地面积不满要求而在样板省的，可以放宽。',
  quotes: [
    '主导产业营业收入占比45%以上',
    '优质企业数量占比超过20%',
    '单项冠军按15倍、小巨人按8倍、专精特新按2倍计算',
    '孵化器、技术服务平台、产业基金三类中至少具备两类',
    '入驻中小企业60家以上',
    '占地面积3万平方米以上，样板省的基地可以放宽',
  ],
};
