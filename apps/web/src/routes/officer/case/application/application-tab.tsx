import { computeFacts, fieldLabel, formsOf, type FormContext } from '@shifan/forms';
import { rowsOf, type Field } from '@shifan/rules';
import { Button, DateText } from '@shifan/ui';
import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { Download } from '../../../../parts/download.tsx';
import { OfficialForm } from '../../../../form/official-form.tsx';
import type { CaseView } from '../case-query.ts';
import { FieldRemarks, RemarkButton, type RemarkDesk } from './field-remarks.tsx';
import { OpenRemarks } from './open-remarks.tsx';
import { SectionLinks } from './section-links.tsx';

/** 申请材料: the official forms as filled in, with remarks at single fields. */
export function ApplicationTab(props: { view: CaseView; scope: FormContext; canWrite: boolean }): JSX.Element {
  const [writing, write] = createSignal<string>();
  const facts = createMemo(() => computeFacts(props.view.facts, props.scope));
  const forms = createMemo(() => formsOf(props.scope.plugin, props.scope.kind));
  const desk: RemarkDesk = {
    get caseRef() {
      return { tenantId: props.view.summary.tenantId, caseId: props.view.summary.caseId };
    },
    get remarks() {
      return props.view.remarks;
    },
    get canWrite() {
      return props.canWrite;
    },
    writing,
    write,
  };
  const rowCount = (field: Field): number => (field.type === 'table' ? (rowsOf(facts()[field.key])?.length ?? 0) : 0);
  return (
    <div class="grid items-start gap-6 lg:grid-cols-[16rem_minmax(0,1fr)]">
      <div class="flex flex-col gap-4 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-8rem)] lg:overflow-y-auto">
        <OpenRemarks remarks={props.view.remarks} />
        <SectionLinks forms={forms()} scope={props.scope} />
      </div>
      <div class="flex min-w-0 flex-col gap-6">
        <div class="flex flex-wrap items-center justify-between gap-3 print:hidden">
          <p class="text-sm text-muted">
            <Show when={props.view.summary.submittedOn} fallback="还没有提交">
              {(day) => (
                <>
                  申报单位 <DateText day={day()} /> 提交的内容
                </>
              )}
            </Show>
          </p>
          <span class="flex flex-wrap gap-2">
            <Download href={`/application-form/${desk.caseRef.tenantId}/${desk.caseRef.caseId}`}>
              下载 Word（docx）
            </Download>
            <Button small icon="print" onClick={() => window.print()}>
              打印
            </Button>
          </span>
        </div>
        <div class="card p-4 print:hidden">
          <div class="flex flex-wrap items-start justify-between gap-3 pb-1">
            <h2 class="font-semibold">对整件申报的意见</h2>
            <RemarkButton desk={desk} path="" label="整件申报" />
          </div>
          <FieldRemarks desk={desk} path="" label="整件申报" rows={0} />
        </div>
        <For each={forms()}>
          {(form) => (
            <div class="card p-4 md:p-8 print:break-after-page print:border-0 print:p-0">
              <OfficialForm
                form={form}
                facts={facts()}
                scope={props.scope}
                beside={(field) => (
                  <RemarkButton desk={desk} path={field.key} label={fieldLabel(field, props.scope.year)} />
                )}
                after={(field) => (
                  <FieldRemarks
                    desk={desk}
                    path={field.key}
                    label={fieldLabel(field, props.scope.year)}
                    rows={rowCount(field)}
                  />
                )}
              />
            </div>
          )}
        </For>
      </div>
    </div>
  );
}
