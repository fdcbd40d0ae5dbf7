import type { OneTime } from '@shifan/api';
import { Alert, InstantText, SummaryList } from '@shifan/ui';
import type { JSX } from 'solid-js';

/** A one-time password, shown once to whoever hands it on. */
export function OneTimeBox(props: { name: string; oneTime: OneTime }): JSX.Element {
  return (
    <Alert tone="done" title={`请把登录方式告诉${props.name}（只显示这一次）`}>
      <SummaryList
        items={[
          { label: '用户名', value: <code class="font-mono text-lg">{props.oneTime.username}</code> },
          { label: '一次性密码', value: <code class="font-mono text-lg">{props.oneTime.password}</code> },
          { label: '有效期到', value: <InstantText at={props.oneTime.until} /> },
        ]}
      />
      <p>首次登录时系统要求改成自己的密码，改好以后才能办理。密码丢了，可以在“人员”里重置。</p>
    </Alert>
  );
}
