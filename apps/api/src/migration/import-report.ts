import { formatDate, parseCivilDate, shanghaiDate } from '@shifan/calendar';
import { type ImportRef, listImportedRows, listProblemsAfter } from '@shifan/db';
import type { ImportReport } from '@shifan/documents';
import { readAsPerson } from '../cases/as-person.ts';
import type { TitleImportDto } from '../contract/migration.ts';
import { measureName, OLD_KIND_NAMES } from '../old-titles/measures.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { loadImport, refOf } from './load-import.ts';

const PAGE = 500;

/** The report of an import to keep: what it was, every problem with its mend, every title imported. Errors: NOT_FOUND. */
export async function importReport(
  ctx: SignedInContext,
  importId: string,
): Promise<{ name: string; report: ImportReport }> {
  const ref = refOf(ctx, importId);
  const found = await readAsPerson(ctx, (tx) => loadImport(tx, ctx, importId));
  return {
    name: `${found.fileName.replace(/\.[A-Za-z0-9]{1,8}$/u, '')}-导入报告.xlsx`,
    report: {
      title: '旧称号导入报告',
      summary: summaryOf(found, ctx.person.tenant.name),
      sections: [
        {
          title: '问题',
          header: ['行号', '列', '现在的内容', '问题', '接受的写法', '建议改为', '性质'],
          rows: problemRows(ctx, ref),
          empty: '没有问题。',
        },
        {
          title: found.state === 'undone' ? '曾导入、已撤销的称号' : '已导入的称号',
          header: [
            '行号',
            '名称',
            '运营单位',
            '统一社会信用代码',
            '类别',
            '认定文号',
            '依据文件',
            '认定日期',
            '到期日',
          ],
          rows: titleRows(ctx, ref),
          empty: '没有导入称号。',
        },
      ],
    },
  };
}

function summaryOf(of: TitleImportDto, authority: string): ImportReport['summary'] {
  const { counts } = of;
  return [
    ['主管部门', authority],
    ['文件', of.fileName],
    ['文件摘要（SM3）', of.contentHash],
    ['状态', of.stateName],
    ['上传', `${of.uploadedBy}，${dayOf(of.uploadedAt)}`],
    ['确认', of.confirmedAt === null ? '' : `${of.confirmedBy ?? ''}，${dayOf(of.confirmedAt)}`],
    ['撤销', of.undoneAt === null ? '' : `${of.undoneBy ?? ''}，${dayOf(of.undoneAt)}`],
    ['数据行', String(counts.rows)],
    ['已导入', String(counts.imported)],
    ['有错误，未导入', String(counts.faulty)],
    ['早已导入，内容相同', String(counts.unchanged)],
    ['文件内重复', String(counts.repeated)],
    ...(of.failure === null ? [] : [['未能读取', of.failure] as const]),
  ];
}

function dayOf(instant: string): string {
  return formatDate(shanghaiDate(Date.parse(instant)));
}

async function* problemRows(ctx: SignedInContext, ref: ImportRef): AsyncGenerator<string[]> {
  for (let after = 0; ;) {
    const rows = await readAsPerson(ctx, (tx) => listProblemsAfter(tx, ref, { after, limit: PAGE }));
    for (const { number, row, header, value, message, accepted, mend, severity } of rows) {
      after = number;
      yield [String(row), header, value, message, accepted, mend ?? '', severity === 'error' ? '错误' : '提醒'];
    }
    if (rows.length < PAGE) return;
  }
}

async function* titleRows(ctx: SignedInContext, ref: ImportRef): AsyncGenerator<string[]> {
  for (let after = 0; ;) {
    const rows = await readAsPerson(ctx, (tx) => listImportedRows(tx, { ...ref, after, limit: PAGE }));
    for (const one of rows) {
      const { row, name, operatorName, uscc, kind, documentNumber, basis, grantedOn, endsOn } = one;
      const days = [grantedOn, endsOn].map((day) => formatDate(parseCivilDate(day)));
      yield [String(row), name, operatorName, uscc, OLD_KIND_NAMES[kind], documentNumber, measureName(basis), ...days];
      after = row;
    }
    if (rows.length < PAGE) return;
  }
}
