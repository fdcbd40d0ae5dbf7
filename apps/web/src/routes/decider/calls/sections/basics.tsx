import { DateInput, Field, NumberInput, TextInput } from '@shifan/ui';
import type { JSX } from 'solid-js';
import { type CallDesk, wholeOf } from '../create-call-desk.ts';
import { Section } from '../section.tsx';

/** 基本信息: what the notice is called, its number and who issues it. */
export function Basics(props: { desk: CallDesk }): JSX.Element {
  const content = () => props.desk.content();
  return (
    <Section id="basics" title="基本信息">
      <Field label="标题" required error={props.desk.problem('title')}>
        {(control) => (
          <TextInput {...control} value={content().title} onChange={(title) => props.desk.set('title', title)} />
        )}
      </Field>
      <div class="grid gap-4 md:grid-cols-2">
        <Field label="文号" required error={props.desk.problem('documentNumber')}>
          {(control) => (
            <TextInput
              {...control}
              value={content().documentNumber}
              placeholder="例如：粤工信服务函〔2026〕2号"
              onChange={(number) => props.desk.set('documentNumber', number)}
            />
          )}
        </Field>
        <Field label="印发机关" required error={props.desk.problem('issuedBy')}>
          {(control) => (
            <TextInput {...control} value={content().issuedBy} onChange={(by) => props.desk.set('issuedBy', by)} />
          )}
        </Field>
        <Field label="印发日期" required error={props.desk.problem('issuedOn')}>
          {(control) => (
            <DateInput {...control} value={content().issuedOn} onChange={(day) => props.desk.set('issuedOn', day)} />
          )}
        </Field>
        <Field label="年度" required error={props.desk.problem('year')}>
          {(control) => (
            <NumberInput
              {...control}
              whole
              value={String(content().year)}
              onChange={(text) => {
                const year = wholeOf(text);
                if (year !== null && year >= 2000 && year <= 2100) props.desk.set('year', year);
              }}
            />
          )}
        </Field>
        <Field label="年度创建总数" hint="通知没有规定的，不填。" error={props.desk.problem('total')}>
          {(control) => (
            <NumberInput
              {...control}
              whole
              unit="个"
              value={content().total === null ? '' : String(content().total)}
              onChange={(text) => props.desk.set('total', wholeOf(text) || null)}
            />
          )}
        </Field>
      </div>
    </Section>
  );
}
