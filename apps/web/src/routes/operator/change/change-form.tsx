import type { Action, CaseSummary, EvidenceFile } from '@shifan/api';
import { DateInput, Field, RadioGroup, showToast, StickyBar, TextArea } from '@shifan/ui';
import { createEffect, on, Show, untrack, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { newCommandId } from '../../../api/command-id.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { createEvidence } from '../../../draft/create-evidence.ts';
import { createKept } from '../../../draft/create-kept.ts';
import { ActionButton } from '../../../parts/action-button.tsx';
import { CHANGE_SORTS, changeSortOf } from '../../../parts/change-sorts.ts';
import { FailureBox } from '../../../parts/failure-box.tsx';
import { createToday } from '../../../shell/clock.ts';
import { Attachments } from '../attachments.tsx';
import { Deadline } from './deadline.tsx';

interface TypedChange {
  /** The command it will be sent by; its files are uploaded under it beforehand. */
  commandId: string;
  sort: string;
  eventOn: string;
  description: string;
  files: EvidenceFile[];
}

function fresh(): TypedChange {
  return { commandId: newCommandId(), sort: '', eventOn: '', description: '', files: [] };
}

function lackingIn(typed: TypedChange, today: string): string | undefined {
  if (!changeSortOf(typed.sort)) return '请选择是哪一种变化';
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(typed.eventOn)) return '请填写发生日期';
  if (typed.eventOn > today) return '发生日期在今天以后，请在变化发生以后报告';
  return typed.description.trim() ? undefined : '请填写情况说明';
}

/** A new report: what sort of change, on which day, and what it is; the deadline is computed and said. */
export function ChangeForm(props: {
  summary: CaseSummary;
  action: Action;
  months: number;
  person: string;
  onSent: () => void;
}): JSX.Element {
  const today = createToday();
  const { tenantId, caseId } = untrack(() => props.summary);
  const caseRef = { tenantId, caseId };
  const kept = createKept<TypedChange>({ person: untrack(() => props.person), form: `change.${caseId}`, fresh });
  const evidence = createEvidence({ ref: caseRef, files: kept.value().files, purpose: kept.value().commandId });
  createEffect(on(evidence.all, (files) => kept.set({ files }), { defer: true }));
  const send = createTrpcMutation({
    send: ({ commandId, sort, eventOn, description }: TypedChange) =>
      api.changes.report.mutate({
        ...caseRef,
        commandId,
        expectedVersion: props.summary.version,
        sort: changeSortOf(sort) ?? 'other',
        eventOn,
        description: description.trim(),
      }),
    onDone: () => {
      kept.clear();
      showToast('重大变化已报告');
      props.onSent();
    },
  });
  return (
    <>
      <section class="card flex flex-col gap-5 p-5" aria-labelledby="new-change">
        <h2 id="new-change" class="text-lg font-semibold">
          报告一项变化
        </h2>
        <Field label="变化的种类" group required>
          {(control) => (
            <RadioGroup
              {...control}
              options={CHANGE_SORTS}
              value={kept.value().sort}
              onChange={(sort) => kept.set({ sort })}
            />
          )}
        </Field>
        <Field
          label="发生日期"
          required
          hint="以登记机关核准变更、协议生效等法律上发生变化的日期为准。"
          after={<Deadline eventOn={kept.value().eventOn} months={props.months} />}
        >
          {(control) => (
            <DateInput {...control} value={kept.value().eventOn} onChange={(eventOn) => kept.set({ eventOn })} />
          )}
        </Field>
        <Field label="情况说明" required hint="变化前后的情况、原因，对平台（基地）运营和服务的影响。">
          {(control) => (
            <TextArea
              {...control}
              maxCharacters={3000}
              value={kept.value().description}
              onChange={(description) => kept.set({ description })}
            />
          )}
        </Field>
        <Attachments
          caseRef={caseRef}
          evidence={evidence}
          hint="登记机关的变更通知、协议、批复等；PDF、照片、Word、Excel、OFD，最多 30 份"
        />
      </section>
      <Show when={send.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
      <StickyBar note="报告以后由主管部门审核，提出保留或者撤销的意见。">
        <ActionButton
          look="main"
          action={props.action}
          busy={send.isPending}
          lacking={lackingIn(kept.value(), today())}
          onClick={() => send.mutate(kept.value())}
        >
          报告重大变化
        </ActionButton>
      </StickyBar>
    </>
  );
}
