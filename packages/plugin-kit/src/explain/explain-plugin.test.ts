import { plugin as exampleland } from '@shifan/plugin-exampleland';
import { describe, expect, it } from 'vitest';
import { explainPlugin } from './explain-plugin.ts';

describe('explainPlugin', () => {
  const document = explainPlugin(exampleland);

  it('has every chapter, and none is left without words', () => {
    const chapters = [...document.matchAll(/^## (\d+) .+$/gmu)].map(([, number]) => Number(number));
    expect(chapters).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(document).toMatch(/^### 7\.2 创建对象公示/mu);
    expect(document).not.toMatch(/undefined|\[object|NaN/u);
  });

  it('names every article, parameter, criterion, material, field and notice', () => {
    for (const { number, title } of exampleland.law) expect(document).toContain(`${number} ${title}`);
    for (const { id } of [...exampleland.parameters, ...exampleland.criteria, ...exampleland.notices])
      expect(document).toContain(id);
    for (const { title } of exampleland.materials) expect(document).toContain(title);
    for (const form of exampleland.forms) {
      for (const { key } of form.sections.flatMap(({ fields }) => fields)) expect(document).toContain(key);
    }
  });

  it('says every value of a dated number, an either-or, what is read into a silence, and nothing twice over', () => {
    expect(document).toContain('年服务中小企业数量 700家（2025-01-01 起），750家（2026-01-01 起），不含本数');
    expect(document).toMatch(/审计报告.*或者含服务收支的审计报告（二者或者几者有其一即可）/u);
    expect(document).toMatch(/^- \*\*参数“运营年限”.*这里的读法/mu);
    expect(document).toMatch(/纸质材料 1 份，最晚 2025-10-31 寄出/u);
    expect(document).toContain('服务内容（service-items）改为 5项');
    expect(document).not.toMatch(/。。|；；|：：/u);
  });

  it('speaks no code where there is a word', () => {
    expect(document).not.toMatch(/\| (?:yes-no|long-text|money-wan) \||criterion:|parameter:/u);
    expect(document).toContain('第四条 平台的创建标准（art-04） | 条件：年服务中小企业');
  });

  it('says a criterion as a sentence with its number and clause', () => {
    expect(document).toMatch(/年服务中小企业.*超过750家/u);
    expect(document).toContain('“年服务中小企业超过700家”');
  });
});
