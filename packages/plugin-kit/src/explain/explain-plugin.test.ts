import { plugin as exampleland } from '@shifan/plugin-exampleland';
import { describe, expect, it } from 'vitest';
import { explainPlugin } from './explain-plugin.ts';

describe('explainPlugin', () => {
  const document = explainPlugin(exampleland);

  it('has every chapter, and none is left without words', () => {
    const chapters = [...document.matchAll(/^## (.*)$/gmu)].map(([, title]) => title);
    expect(chapters).toHaveLength(12);
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

  it('says a criterion as a sentence with its number and clause', () => {
    expect(document).toMatch(/年服务中小企业.*超过750家/u);
    expect(document).toContain('“年服务中小企业超过700家”');
  });
});
