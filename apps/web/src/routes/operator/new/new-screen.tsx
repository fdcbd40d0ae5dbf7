import { Alert, Button, StickyBar, SummaryList } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { FailureBox } from '../../../parts/failure-box.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { createSession } from '../../../shell/session.ts';
import { CallChoice } from './call-choice.tsx';
import { createNewApplication } from './create-new-application.ts';

function WhoWeAre(): JSX.Element {
  const session = createSession();
  return (
    <section class="card flex flex-col gap-2 p-6" aria-labelledby="who-we-are">
      <h2 id="who-we-are" class="text-lg font-semibold">
        运营主体
      </h2>
      <SummaryList
        items={[
          { label: '名称', value: session.data?.operator?.name ?? '' },
          { label: '统一社会信用代码', value: session.data?.operator?.uscc ?? '' },
          { label: '所在地区', value: session.data?.tenant.name ?? '' },
          { label: '经办人', value: session.data?.name ?? '' },
        ]}
      />
      <p class="text-sm text-muted">来自登记信息，申请表里会自动带入，不用再填一遍。</p>
    </section>
  );
}

/** Said where no call can be answered now. */
export function NoCall(): JSX.Element {
  return (
    <Alert tone="plain" title="目前没有您可以申报的通知">
      <p>年度通知发布、申报开始以后，会列在这里。国家级的由工业和信息化部发布，本地区的由省级主管部门发布。</p>
    </Alert>
  );
}

/** A new application: the call, the kind, the recommender; who applies is known already. */
export function NewScreen(): JSX.Element {
  const { calls, choices, lacking, choose, create } = createNewApplication();
  return (
    <Page title="新建申报" crumbs={[{ label: '我的申报', href: '/files' }]}>
      <Loaded query={calls}>
        {(data) => (
          <Show when={data().applicable.length > 0} fallback={<NoCall />}>
            <CallChoice calls={data().applicable} choices={choices()} onChoose={choose} />
            <WhoWeAre />
            <Show when={create.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
            <StickyBar note="建好以后就可以填写，提交之前都可以修改。">
              <Button
                look="main"
                busy={create.isPending}
                disabledReason={lacking()}
                onClick={() => create.mutate(choices())}
              >
                开始填写
              </Button>
            </StickyBar>
          </Show>
        )}
      </Loaded>
    </Page>
  );
}
