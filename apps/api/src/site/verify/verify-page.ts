import { fail, type ShifanError } from '@shifan/errors';
import { FileHash, type Verification } from '../../contract/registry.ts';
import { verifyTitle } from '../../registry/verify-title.ts';
import { limitCalls } from '../../trpc/call-limits.ts';
import { failureOf } from '../error-page.ts';
import { html, type Html } from '../html.ts';
import { errorSummary, type Issues } from '../issues.ts';
import { HOME, type Page } from '../page.ts';
import { alert } from '../parts/alert.ts';
import { buttonLink, submitButton } from '../parts/button.ts';
import { day } from '../parts/day.ts';
import { fileField, lineField } from '../parts/field.ts';
import type { Tone } from '../parts/mark.ts';
import { section } from '../parts/section.ts';
import { summaryList } from '../parts/summary-list.ts';
import { registryStatus } from '../registry/status-choices.ts';
import type { Posted } from '../read-form.ts';
import type { Visit } from '../visit.ts';

const OUTCOMES: Record<Verification['outcome'], { tone: Tone; title: string }> = {
  valid: { tone: 'done', title: '核验结果：称号真实、有效' },
  'not-now': { tone: 'plain', title: '核验结果：有登记，但现在不持有称号' },
  unknown: { tone: 'refusal', title: '核验结果：没有登记' },
};

function result({ outcome, row, certificate, sentence }: Verification): Html {
  const { tone, title } = OUTCOMES[outcome];
  return alert({
    tone,
    title,
    first: true,
    body: html`<p>${sentence}</p>
      ${
        row &&
        summaryList([
          { label: '名称', value: row.name },
          { label: '运营主体', value: row.operatorName },
          { label: '编号', value: html`<span class="font-mono">${row.number}</span>` },
          { label: '状态', value: html`${registryStatus(row)} 自${day(row.statusOn)}起` },
          certificate && { label: '证书签发', value: day(certificate.issuedOn) },
          certificate && {
            label: '证书 SM3 值',
            value: html`<span class="font-mono text-sm break-all">${certificate.sm3}</span>`,
          },
        ])
      }
      ${row && html`<p>${buttonLink(`/registry/${row.number}`, '看登记内容和经过')}</p>`}`,
  });
}

type Shown = { number?: string; hash?: string; issues?: Issues; verified?: Verification; status?: number };

function byNumber({ number = '', issues = {} }: Shown): Html {
  return section({
    id: 'by-number',
    title: '按编号',
    body: html`<form method="get" action="/verify" class="card flex flex-col gap-4 p-4 sm:p-6">
      ${lineField(
        {
          name: 'number',
          label: '证书上的编号',
          value: number,
          error: issues['number'],
          hint: '二维码扫出来的网址也可以整段粘贴进来。',
        },
        { placeholder: '例如 440000-2025-0001', autocomplete: 'off' },
      )}
      <p>${submitButton('核验', { look: 'main', name: '按编号核验' })}</p>
    </form>`,
  });
}

function byFile({ hash = '', issues = {} }: Shown): Html {
  return section({
    id: 'by-file',
    title: '按证书文件',
    body: html`<form
        method="post"
        action="/verify"
        enctype="multipart/form-data"
        class="card flex flex-col gap-4 p-4 sm:p-6"
      >
        ${fileField(
          {
            name: 'file',
            label: '证书的原始文件',
            error: issues['file'],
            hint: '只算出文件的特征值来比对，文件不保存。重新保存过、转换过格式的，不再一致。',
          },
          {},
        )}
        <p>${submitButton('核验', { look: 'main', name: '按文件核验' })}</p>
      </form>
      <details class="card p-4 sm:p-6" ${(hash !== '' || issues['hash']) && html`open`}>
        <summary class="font-semibold">不上传文件，只填特征值</summary>
        <form method="get" action="/verify" class="flex flex-col gap-4 pt-4">
          ${lineField(
            {
              name: 'hash',
              label: '文件的 SM3 或者 SHA-256 值',
              value: hash,
              error: issues['hash'],
              hint: '64 位，数字 0–9 和字母 a–f。',
            },
            { autocomplete: 'off' },
          )}
          <p>${submitButton('核验', { name: '按特征值核验' })}</p>
        </form>
      </details>`,
  });
}

function pageFor(shown: Shown): Page {
  const { verified, issues = {}, number = '', hash = '', status = 200 } = shown;
  return {
    title: '核验称号',
    description: '按证书上的编号、二维码或者证书文件，核验示范平台（基地）称号是否真实、现在是否有效。',
    path: '/verify',
    crumbs: [HOME],
    lead: '按编号、二维码或者证书文件，核验称号是否真实、现在是否有效。',
    personal: verified !== undefined || number !== '' || hash !== '' || status !== 200,
    status,
    body: html`${errorSummary(issues)} ${verified && result(verified)}
      <div class="grid items-start gap-8 lg:grid-cols-2">${byNumber(shown)} ${byFile(shown)}</div>`,
  };
}

/** Verifies what the address names; what is no number or no digest is said so at its field. */
export async function verifyPage({ ask, query }: Visit): Promise<Page> {
  const number = (query['number'] ?? '').trim().slice(0, 100);
  const typed = (query['hash'] ?? '').trim().slice(0, 200);
  if (number !== '') return pageFor({ number, verified: await ask.registry.verify({ number }) });
  if (typed === '') return pageFor({});
  const hash = FileHash.safeParse(typed).data;
  if (hash !== undefined) return pageFor({ hash, verified: await ask.registry.verify({ hash }) });
  return pageFor({ hash: typed, issues: { hash: '这不是 64 位的特征值，请核对。' }, status: 400 });
}

/** Verifies a file that was sent; it is kept nowhere. */
export async function verifyPosted({ ctx, request }: Visit, { files, problem }: Posted): Promise<Page> {
  if (problem) return refused(problem);
  const [file] = files;
  if (!file || file.bytes.length === 0) return pageFor({ issues: { file: '请选择证书的原始文件' }, status: 400 });
  limitCalls('registry.verify', ctx);
  try {
    return pageFor({ verified: await verifyTitle(ctx.services, { bytes: file.bytes }) });
  } catch (error) {
    return refused(failureOf(error, request.id));
  }
}

function refused(failure: ShifanError): Page {
  if (failure.kind === 'internal' || failure.kind === 'unavailable') return fail(failure.code, failure.slots);
  return pageFor({ issues: { file: failure.message }, status: failure.status });
}
