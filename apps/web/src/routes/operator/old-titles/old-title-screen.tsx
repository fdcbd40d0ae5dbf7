import type { OldTitleDto } from '@shifan/api';
import { Alert, Button, DateText, StickyBar, SummaryList } from '@shifan/ui';
import { A, useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { FailureBox } from '../../../parts/failure-box.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { OldTitleEnds } from '../../../parts/old-title-ends.tsx';
import { OldTitleSource } from '../../../parts/old-title-source.tsx';
import { OldTitleStatus } from '../../../parts/old-title-status.tsx';
import { Page } from '../../../parts/page.tsx';
import { CallChoice } from '../new/call-choice.tsx';
import { createNewApplication } from '../new/create-new-application.ts';
import { GapSheet } from './gap-sheet.tsx';
import { createOwnOldTitles } from './own-old-titles.ts';
import { WithoutCall } from './without-call.tsx';

function Facts(props: { title: OldTitleDto }): JSX.Element {
  return (
    <section class="card p-6" aria-label="旧称号的情况">
      <SummaryList
        items={[
          { label: '运营单位', value: `${props.title.operatorName}（${props.title.uscc}）` },
          { label: '所在地', value: props.title.divisionName },
          {
            label: '认定',
            value: (
              <>
                {props.title.documentNumber}，<DateText day={props.title.grantedOn} />
                <span class="block text-sm text-muted">依据 {props.title.basisName}</span>
                <Show when={!props.title.standardHeld}>
                  <span class="block text-sm text-muted">
                    系统没有收录这份文件的标准，只登记称号；新的标准照常对照。
                  </span>
                </Show>
              </>
            ),
          },
          { label: '届满日', value: <OldTitleEnds title={props.title} quote /> },
          { label: '来源', value: <OldTitleSource title={props.title} file={(name) => <>“{name}”</>} /> },
        ]}
      />
    </section>
  );
}

/** Applications that were started from the title already. */
function Applications(props: { title: OldTitleDto }): JSX.Element {
  return (
    <Show when={props.title.applications.length > 0}>
      <Alert quiet tone="action" title="已经用这个称号开始过申报">
        <ul>
          <For each={props.title.applications}>
            {(one) => (
              <li>
                <A class="link" href={`/files/${one.caseId}`}>
                  {one.number || '还没有编号的申报'}
                </A>
              </li>
            )}
          </For>
        </ul>
      </Alert>
    </Show>
  );
}

function NewApplication(props: { title: OldTitleDto }): JSX.Element {
  const { calls, choices, lacking, choose, create } = createNewApplication(() => props.title);
  return (
    <section class="flex flex-col gap-6" aria-labelledby="apply-again">
      <h2 id="apply-again" class="text-xl font-semibold">
        用它申报
      </h2>
      <Loaded query={calls}>
        {(data) => (
          <Show when={data().applicable.length > 0} fallback={<WithoutCall title={props.title} />}>
            <CallChoice calls={data().applicable} choices={choices()} onChoose={choose} />
            <Show when={choices().call}>
              {(call) => (
                <GapSheet
                  titleId={props.title.id}
                  jurisdiction={call().jurisdiction}
                  noticeId={call().noticeId}
                  kind={choices().kind}
                />
              )}
            </Show>
            <Show when={create.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
            <StickyBar wide note="带入的答案都注明来源，可以修改；提交之前都不算申报。">
              <Button
                look="main"
                busy={create.isPending}
                disabledReason={lacking()}
                onClick={() => create.mutate(choices())}
              >
                以此申报
              </Button>
            </StickyBar>
          </Show>
        )}
      </Loaded>
    </section>
  );
}

/** One old title: what it was, until when, and what a new application would still need. */
export function OldTitleScreen(): JSX.Element {
  const params = useParams();
  const titles = createOwnOldTitles();
  return (
    <Loaded page="旧称号" query={titles}>
      {(rows) => (
        <Show
          when={rows().find((title) => title.id === params['id'])}
          fallback={
            <Page title="旧称号" crumbs={[{ label: '我的申报', href: '/files' }]}>
              <Alert tone="plain" title="没有这个旧称号">
                <p>可能主管部门已经撤销了登记；现有的旧称号列在“我的申报”里。</p>
              </Alert>
            </Page>
          }
        >
          {(title) => (
            <Page
              wide
              title={title().name}
              crumbs={[{ label: '我的申报', href: '/files' }]}
              aside={<OldTitleStatus title={title()} />}
            >
              <Facts title={title()} />
              <Applications title={title()} />
              <NewApplication title={title()} />
            </Page>
          )}
        </Show>
      )}
    </Loaded>
  );
}
