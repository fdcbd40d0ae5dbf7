import { Alert, Button, ButtonLink, InstantText, SummaryList } from '@shifan/ui';
import type { JSX } from 'solid-js';
import { api } from '../../api/client.ts';
import { createTrpcQuery } from '../../api/create-trpc-query.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { createOwnRef } from './own-ref.ts';

/** The receipt of a submission: number, time, content hash. */
export function ReceiptScreen(): JSX.Element {
  const ref = createOwnRef();
  const receipt = createTrpcQuery(() => ({
    key: ['applications.receipt', ref().tenantId, ref().caseId],
    load: () => api.applications.receipt.query(ref()),
  }));
  return (
    <Loaded page="申报回执" query={receipt}>
      {(data) => (
        <Page
          title="申报回执"
          crumbs={[
            { label: '我的申报', href: '/files' },
            { label: data().caseName, href: `/files/${ref().caseId}` },
          ]}
        >
          <span class="print:hidden">
            <Alert tone="done" title="申请已经收到">
              <p>请打印或者保存这份回执。以后的进展在“我的申报”里查看。</p>
            </Alert>
          </span>
          <section class="card p-6" aria-label="回执">
            <SummaryList
              items={[
                { label: '回执编号', value: <strong class="text-lg font-semibold">{data().number}</strong> },
                { label: '收到时间', value: <InstantText at={data().receivedAt} /> },
                { label: '收件单位', value: data().receivedBy },
                { label: '名称', value: data().caseName },
                { label: '运营主体', value: data().operatorName },
                { label: '年度通知', value: data().noticeTitle },
                { label: '第几次提交', value: `第 ${data().formVersion} 次` },
                { label: '规则版本', value: data().pluginVersion },
                {
                  label: '内容校验值',
                  value: (
                    <>
                      <span class="font-mono text-sm break-all">{data().contentHash}</span>
                      <span class="block text-sm text-muted">SM3；内容改动一个字，这个值就会不同。</span>
                    </>
                  ),
                },
              ]}
            />
          </section>
          <div class="flex flex-wrap gap-3 print:hidden">
            <Button look="main" icon="print" onClick={() => window.print()}>
              打印回执
            </Button>
            <ButtonLink href={`/files/${ref().caseId}`}>查看进展</ButtonLink>
          </div>
        </Page>
      )}
    </Loaded>
  );
}
