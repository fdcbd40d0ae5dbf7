import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

it('orders measures by division code, the national ones first, then by name', () => {
  const measures = [
    { authority: '440000', title: '广东办法' },
    { authority: null, title: '示例办法' },
    { authority: '110000', title: '北京办法' },
    { authority: null, title: '国家办法' },
  ];
  expect(inOrder(measures).map(({ title }) => title)).toEqual(['国家办法', '示例办法', '北京办法', '广东办法']);
});
