import type { EnactmentDto } from '@shifan/api';
import {
  Button,
  DateInput,
  DateText,
  Field,
  InstantText,
  Select,
  showToast,
  StatusMark,
  SummaryList,
  TextInput,
} from '@shifan/ui';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { FailureBox } from '../../../parts/failure-box.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { createSession } from '../../../shell/session.ts';

interface Draft {
  jurisdiction: string;
  title: string;
}

function ProposeForm(props: { drafts: readonly Draft[] }): JSX.Element {
  const [chosen, setChosen] = createSignal<string>();
  const [documentNumber, setDocumentNumber] = createSignal('');
  const [inForceOn, setInForceOn] = createSignal('');
  const jurisdiction = () => chosen() ?? props.drafts[0]?.jurisdiction ?? '';
  const propose = createTrpcMutation({
    send: (of: string, commandId) =>
      api.enactments.propose.mutate({
        commandId,
        jurisdiction: of,
        documentNumber: documentNumber().trim(),
        inForceOn: inForceOn(),
      }),
    onDone: () => {
      setDocumentNumber('');
      setInForceOn('');
      showToast('已登记，等待另一位审批人核准');
    },
  });
  const lacking = (): string | undefined => {
    if (!documentNumber().trim()) return '请填写印发文号';
    return /^\d{4}-\d{2}-\d{2}$/u.test(inForceOn()) ? undefined : '请填写施行日期';
  };
  return (
    <section class="card flex flex-col gap-4 p-5" aria-labelledby="propose">
      <h2 id="propose" class="text-lg font-semibold">
        登记正式施行
      </h2>
      <Field label="办法">
        {(control) => (
          <Select
            {...control}
            options={props.drafts.map((draft) => ({ code: draft.jurisdiction, label: draft.title }))}
            value={jurisdiction()}
            onChange={setChosen}
          />
        )}
      </Field>
      <Field label="印发文号" required hint="正式印发该办法的文件的文号。">
        {(control) => <TextInput {...control} value={documentNumber()} onChange={setDocumentNumber} />}
      </Field>
      <Field label="施行日期" required hint="自这一天起，可以依据这个办法认定。">
        {(control) => <DateInput {...control} value={inForceOn()} onChange={setInForceOn} />}
      </Field>
      <Show when={propose.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
      <div>
        <Button
          look="main"
          busy={propose.isPending}
          disabledReason={lacking()}
          onClick={() => propose.mutate(jurisdiction())}
        >
          登记，交另一位审批人核准
        </Button>
      </div>
    </section>
  );
}

function EnactmentCard(props: { enactment: EnactmentDto }): JSX.Element {
  const session = createSession();
  const approve = createTrpcMutation({
    send: (id: string, commandId) => api.enactments.approve.mutate({ commandId, id }),
    onDone: () => showToast('已核准，办法自施行日期起生效'),
  });
  const own = () => session.data?.name === props.enactment.proposedBy;
  return (
    <li class="card flex flex-col gap-3 p-5">
      <div class="flex flex-wrap items-start justify-between gap-2">
        <h3 class="font-semibold">{props.enactment.title}</h3>
        <StatusMark tone={props.enactment.approvedAt ? 'done' : 'action'}>
          {props.enactment.approvedAt ? '已核准' : '待核准'}
        </StatusMark>
      </div>
      <SummaryList
        items={[
          { label: '印发文号', value: props.enactment.documentNumber },
          { label: '施行日期', value: <DateText day={props.enactment.inForceOn} /> },
          {
            label: '登记',
            value: (
              <>
                {props.enactment.proposedBy}，<InstantText at={props.enactment.proposedAt} />
              </>
            ),
          },
          ...(props.enactment.approvedAt
            ? [
                {
                  label: '核准',
                  value: (
                    <>
                      {props.enactment.approvedBy}，<InstantText at={props.enactment.approvedAt} />
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Show when={!props.enactment.approvedAt}>
        <Show when={approve.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
        <div>
          <Button
            look="main"
            busy={approve.isPending}
            disabledReason={own() ? '登记人不能自己核准，请由另一位审批人办理' : undefined}
            onClick={() => approve.mutate(props.enactment.id)}
          >
            核准施行
          </Button>
        </div>
      </Show>
    </li>
  );
}

/** One registration stands for each draft, approved or not yet. */
function unregistered(of: { drafts: readonly Draft[]; enactments: readonly EnactmentDto[] }): Draft[] {
  return of.drafts.filter(({ jurisdiction }) => !of.enactments.some((one) => one.jurisdiction === jurisdiction));
}

/** Putting a draft measure in force: one person registers the document, another approves. */
export function EnactmentScreen(): JSX.Element {
  const enactments = createTrpcQuery(() => ({ key: ['enactments.list'], load: () => api.enactments.list.query() }));
  return (
    <Page
      title="办法施行"
      lead="征求意见稿没有效力，只能演示和推算，不能据以认定。正式印发以后，由一位审批人登记文号和施行日期，另一位审批人核准，才能认定。"
    >
      <Loaded query={enactments}>
        {(data) => (
          <>
            <Show
              when={unregistered(data()).length > 0}
              fallback={<p class="text-muted">本地区没有尚未登记施行的办法。</p>}
            >
              <ProposeForm drafts={unregistered(data())} />
            </Show>
            <Show when={data().enactments.length > 0}>
              <section class="flex flex-col gap-3" aria-labelledby="enactments">
                <h2 id="enactments" class="text-lg font-semibold">
                  登记和核准的记录
                </h2>
                <ul class="flex flex-col gap-3">
                  <For each={data().enactments}>{(enactment) => <EnactmentCard enactment={enactment} />}</For>
                </ul>
              </section>
            </Show>
          </>
        )}
      </Loaded>
    </Page>
  );
}
