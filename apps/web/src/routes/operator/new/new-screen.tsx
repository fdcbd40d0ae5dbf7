import type { ApplicableCall } from '@shifan/api';
import { Alert, Button, DateText, Field, RadioGroup, StickyBar, SummaryList } from '@shifan/ui';
import { useNavigate, useSearchParams } from '@solidjs/router';
import { createMemo, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { DaysLeft } from '../../../parts/days-left.tsx';
import { FailureBox } from '../../../parts/failure-box.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { createSession } from '../../../shell/session.ts';

interface Choices {
  call: ApplicableCall | undefined;
  kind: string;
  recommender: string;
}

function onlyOrChosen<T>(list: readonly T[], isChosen: (item: T) => boolean): T | undefined {
  return list.find(isChosen) ?? (list.length === 1 ? list[0] : undefined);
}

function missing(choices: Choices): string | undefined {
  if (!choices.call) return '先选择年度通知';
  if (!choices.kind) return '先选择申报类型';
  return choices.recommender ? undefined : '先选择推荐单位';
}

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

function CallChoice(props: {
  calls: readonly ApplicableCall[];
  choices: Choices;
  onChoose: (change: object) => void;
}): JSX.Element {
  return (
    <section class="card flex flex-col gap-6 p-6" aria-label="选择通知、类型和推荐单位">
      <Field label="一、年度通知" group>
        {(control) => (
          <RadioGroup
            {...control}
            options={props.calls.map((call) => ({ code: call.noticeId, label: call.title }))}
            value={props.choices.call?.noticeId ?? ''}
            onChange={(notice) => props.onChoose({ notice, kind: null, recommender: null })}
          />
        )}
      </Field>
      <Show when={props.choices.call}>
        {(call) => (
          <>
            <p class="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span>
                提交截止：
                <DateText day={call().lastDay} /> 24:00
              </span>
              <DaysLeft days={call().workingDaysLeft} />
            </p>
            <Field label="二、申报类型" group>
              {(control) => (
                <RadioGroup
                  {...control}
                  options={call().kinds.map((kind) => ({ code: kind.id, label: kind.name }))}
                  value={props.choices.kind}
                  onChange={(kind) => props.onChoose({ kind })}
                />
              )}
            </Field>
            <Field label="三、推荐单位" group hint="申请提交后先由这个单位初审，再由它推荐。">
              {(control) => (
                <RadioGroup
                  {...control}
                  options={call().recommenders.map((unit) => ({ code: unit.id, label: unit.name }))}
                  value={props.choices.recommender}
                  onChange={(recommender) => props.onChoose({ recommender })}
                />
              )}
            </Field>
          </>
        )}
      </Show>
    </section>
  );
}

/** A new application: the call, the kind, the recommender; who applies is known already. */
export function NewScreen(): JSX.Element {
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const calls = createTrpcQuery(() => ({ key: ['notices.forMe'], load: () => api.notices.forMe.query() }));
  const choices = createMemo((): Choices => {
    const list = calls.isSuccess ? (calls.data?.applicable ?? []) : [];
    const call = onlyOrChosen(list, (one) => one.noticeId === search['notice']);
    return {
      call,
      kind: onlyOrChosen(call?.kinds ?? [], (kind) => kind.id === search['kind'])?.id ?? '',
      recommender: onlyOrChosen(call?.recommenders ?? [], (unit) => unit.id === search['recommender'])?.id ?? '',
    };
  });
  const create = createTrpcMutation({
    send: (chosen: Choices, commandId) =>
      api.applications.create.mutate({
        commandId,
        jurisdiction: chosen.call?.jurisdiction ?? '',
        noticeId: chosen.call?.noticeId ?? '',
        kind: chosen.kind === 'base' ? 'base' : 'platform',
        recommender: chosen.recommender,
      }),
    onDone: (ref) => navigate(`/files/${ref.caseId}/form/start`),
  });
  return (
    <Page title="新建申报" crumbs={[{ label: '我的申报', href: '/files' }]}>
      <Loaded query={calls}>
        {(data) => (
          <Show
            when={data().applicable.length > 0}
            fallback={
              <Alert tone="plain" title="目前没有您可以申报的通知">
                <p>年度通知发布、申报开始以后，会列在这里。</p>
              </Alert>
            }
          >
            <CallChoice
              calls={data().applicable}
              choices={choices()}
              onChoose={(change) => setSearch({ ...change }, { replace: true })}
            />
            <WhoWeAre />
            <Show when={create.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
            <StickyBar note="建好以后就可以填写，提交之前都可以修改。">
              <Button
                look="main"
                busy={create.isPending}
                disabledReason={missing(choices())}
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
