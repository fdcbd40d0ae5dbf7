import type { Field, Form } from '../schema/form.ts';

/**
 * The application form of a kind: `application-platform` for platforms; the sections by their titles, in their order.
 * @example applicationForm('platform', '示例〔2025〕1号附件1', { '一、平台': [{ key: 'platformName', … }] })
 */
export function applicationForm(kind: string, annex: string, sections: Record<string, Field[]>): Form {
  return {
    id: `application-${kind}`,
    role: 'application-form',
    title: '创建申请表',
    annex,
    kinds: [kind],
    sealedBy: 'operator',
    sections: Object.entries(sections).map(([title, fields], index) => ({ id: `section-${index + 1}`, title, fields })),
  };
}
