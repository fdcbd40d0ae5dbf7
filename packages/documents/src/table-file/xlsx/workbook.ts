import { posix } from 'node:path';
import { fail } from '@shifan/errors';
import type { PackageParts } from './package-parts.ts';
import { readWhole } from './xml.ts';

export interface WorkbookSheet {
  name: string;
  hidden: boolean;
  path: string;
}

/** What a workbook says of itself. */
export interface Workbook {
  sheets: WorkbookSheet[];
  /** whether serial numbers of days count from 1904 */
  from1904: boolean;
  sharedStrings: string | undefined;
  styles: string | undefined;
}

/**
 * Finds the sheets of an xlsx and the parts they rest on.
 * @throws SHEET_MACROS, SHEET_NOT_A_TABLE for another office file, SHEET_UNREADABLE
 */
export async function readWorkbook(parts: PackageParts, name: string): Promise<Workbook> {
  const path = await workbookPath(parts, name);
  const relations = await relationsOf(parts, path, name);
  const sheets: WorkbookSheet[] = [];
  let from1904 = false;
  await readWhole(name, parts.text(path), {
    open(tag, attributes) {
      if (tag === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (tag !== 'sheet') return;
      const target = relations.find(({ id }) => id === relationId(attributes));
      if (target === undefined || !target.type.endsWith('/worksheet')) return;
      const state = attributes['state'] ?? 'visible';
      sheets.push({ name: attributes['name'] ?? '', hidden: state !== 'visible', path: target.path });
    },
  });
  const other = (type: string): string | undefined => relations.find((one) => one.type.endsWith(`/${type}`))?.path;
  return { sheets, from1904, sharedStrings: other('sharedStrings'), styles: other('styles') };
}

async function workbookPath(parts: PackageParts, name: string): Promise<string> {
  if (parts.paths().some((path) => /(?:^|\/)vbaProject\.bin$/iu.test(path))) fail('SHEET_MACROS', { name });
  if (!parts.has('[Content_Types].xml')) fail('SHEET_NOT_A_TABLE', { name, what: otherArchive(parts) });
  const found = await relationsOf(parts, '', name);
  const path = found.find(({ type }) => type.endsWith('/officeDocument'))?.path;
  if (path === undefined) return fail('SHEET_UNREADABLE', { name });
  if (path.startsWith('word/')) fail('SHEET_NOT_A_TABLE', { name, what: 'Word 文档' });
  if (path.startsWith('ppt/')) fail('SHEET_NOT_A_TABLE', { name, what: '演示文稿' });
  if (path.endsWith('.bin')) fail('SHEET_NOT_A_TABLE', { name, what: 'xlsb 表格' });
  return path;
}

function otherArchive(parts: PackageParts): string {
  if (parts.has('OFD.xml')) return 'OFD 文件';
  return parts.has('mimetype') ? '开放文档（ods 等）' : '压缩包';
}

interface Relation {
  id: string;
  type: string;
  path: string;
}

/** The relations of a part; targets outside the file are left out. */
async function relationsOf(parts: PackageParts, of: string, name: string): Promise<Relation[]> {
  const folder = posix.dirname(of);
  const path = posix.join(of === '' ? '' : folder, '_rels', `${posix.basename(of)}.rels`);
  if (!parts.has(path)) return [];
  const relations: Relation[] = [];
  await readWhole(name, parts.text(path), {
    open(tag, attributes) {
      if (tag !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const target = attributes['Target'] ?? '';
      const whole = target.startsWith('/') ? target.slice(1) : posix.join(of === '' ? '' : folder, target);
      relations.push({ id: attributes['Id'] ?? '', type: attributes['Type'] ?? '', path: whole });
    },
  });
  return relations;
}

/** The prefix of the relation's attribute is the writer's choice. */
function relationId(attributes: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
}
