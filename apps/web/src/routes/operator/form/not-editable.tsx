import type { CaseSummary } from '@shifan/api';
import { Alert, ButtonLink } from '@shifan/ui';
import type { JSX } from 'solid-js';
import { Page } from '../../../parts/page.tsx';

/** Said in place of the form once an application is out of its operator's hands. */
export function NotEditable(props: { summary: CaseSummary }): JSX.Element {
  return (
    <Page title={props.summary.name} crumbs={[{ label: '我的申报', href: '/files' }]}>
      <Alert tone="plain" title={`申请现在处于“${props.summary.stageName}”，不能修改。`}>
        <p>审核单位退回补正以后，才可以再改；提交的内容可以随时查看。</p>
        <p class="flex flex-wrap gap-3">
          <ButtonLink href={`/files/${props.summary.caseId}`}>查看进展</ButtonLink>
          <ButtonLink href={`/files/${props.summary.caseId}/preview`}>按正式表格预览</ButtonLink>
        </p>
      </Alert>
    </Page>
  );
}
