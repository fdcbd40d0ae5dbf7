import { parseCivilDate } from '@shifan/calendar';
import type { Field, Form, Material, Plugin, Section } from '@shifan/rules';
import type { FormContext } from '../form/form-context.ts';

const citation = { article: 'art-1', clause: '第一条' };

/** A plugin with no more law than a form needs, so that a test shows every field it speaks of. */
export function smallPlugin(parts: { sections?: Section[]; materials?: Material[]; plan?: Section[] }): Plugin {
  const form = (id: string, role: Form['role'], sections: Section[]): Form => ({
    id,
    role,
    title: id === 'application' ? '申请表' : '创建方案',
    annex: '附件1',
    kinds: ['platform'],
    sections,
  });
  return {
    contract: 2,
    id: 'small',
    version: '1.0.0',
    title: '小办法',
    shortTitle: '小办法',
    documentNumber: '虚构〔2025〕1号',
    issuedBy: '虚构部门',
    status: 'fictional',
    legalBasis: [],
    repeals: [],
    decidingActor: 'ministry',
    law: [{ id: 'art-1', document: '虚构〔2025〕1号', number: '第一条', title: '一', restated: '一', quotes: [] }],
    parameters: [],
    kinds: [{ id: 'platform', name: '平台', definition: '平台', nameKey: 'platformName', citation }],
    forms: [
      ...(parts.sections ? [form('application', 'application-form', parts.sections)] : []),
      ...(parts.plan ? [form('plan', 'creation-plan', parts.plan)] : []),
    ],
    evidenceSlots: ['audit', 'special', 'combined', 'proof'].map((id) => ({
      id,
      title: `材料${id}`,
      accept: ['pdf'],
      maxFiles: 5,
    })),
    materials: parts.materials ?? [],
    criteria: [],
    planRubric: [],
    process: { start: 'review', phases: [] },
    preferences: [],
    documents: [],
    notices: [],
    declaration: '真实',
    coverage: [],
    notHeld: [],
  };
}

/** One section of these fields, and what else it says. */
export function sectionOf(fields: Field[], more: Partial<Section> = {}): Section {
  return { id: 'one', title: '一、基本情况', fields, ...more };
}

/** A context on 2025-11-17 for a form of one section with these fields. */
export function contextOf(fields: Field[], more: Partial<Section> = {}): FormContext {
  return contextFor(smallPlugin({ sections: [sectionOf(fields, more)] }));
}

export function contextFor(plugin: Plugin, more: Partial<FormContext> = {}): FormContext {
  return { plugin, kind: 'platform', year: 2025, on: parseCivilDate('2025-11-17'), ...more };
}

/** An optional field of a type, keyed `answer`. */
export function fieldOf(type: Field['type'], more: Partial<Field> = {}): Field {
  return { key: 'answer', label: '回答', type, required: false, ...more };
}

export const offlineEvents: Field = {
  key: 'offlineEvents',
  label: '线下服务拓展情况',
  type: 'table',
  required: true,
  minRows: 2,
  maxRows: 5,
  distinctColumn: 'name',
  rowYear: { column: 'heldOn', year: 'Y' },
  columns: [
    { key: 'name', label: '服务活动名称和主要内容', type: 'text', required: true },
    { key: 'heldOn', label: '开展时间', type: 'date', required: true },
    { key: 'enterprises', label: '服务企业数量（家）', type: 'integer', required: true, unit: '家' },
  ],
};
