import type { Reference } from '../src/reference.ts';

/** Two provinces, a plan-city and the ministry; a fictional jurisdiction with two notices. */
export const reference: Reference = {
  authorities: [
    { code: 'ministry', name: '工业和信息化部', shortName: '工信部', class: 'ministry' },
    { code: '440000', name: '广东省', shortName: '广东', class: 'province' },
    { code: '430000', name: '湖南省', shortName: '湖南', class: 'province' },
  ],
  divisions: [
    { code: '440100', name: '广州市', authority: '440000', level: 'prefecture' },
    { code: '440600', name: '佛山市', authority: '440000', level: 'prefecture' },
    { code: '430100', name: '长沙市', authority: '430000', level: 'prefecture' },
  ],
  units: [
    { id: 'ministry', authority: 'ministry', name: '工业和信息化部', class: 'ministry' },
    { id: '440000', authority: '440000', name: '广东省工业和信息化厅', class: 'province' },
    { id: '440100', authority: '440000', name: '广州市工业和信息化局', class: 'municipality', divisionCode: '440100' },
    { id: '440600', authority: '440000', name: '佛山市工业和信息化局', class: 'municipality', divisionCode: '440600' },
    { id: '430000', authority: '430000', name: '湖南省工业和信息化厅', class: 'province' },
    { id: '430100', authority: '430000', name: '长沙市工业和信息化局', class: 'municipality', divisionCode: '430100' },
  ],
  plugins: [{ jurisdiction: 'exampleland', version: '1.0.0', content: { id: 'exampleland' } }],
  notices: [
    {
      id: 'example-2025',
      jurisdiction: 'exampleland',
      title: '示例通知',
      documentNumber: '示例〔2025〕1号',
      year: 2025,
      content: {},
    },
  ],
};
