import type { CallContent } from '@shifan/api';
import { Checkbox, DateInput, Field, NumberInput, TextArea, TextInput } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { CiteField, NO_CITE } from '../cite-field.tsx';
import { type CallDesk, wholeOf } from '../create-call-desk.ts';
import { Section } from '../section.tsx';

type Paper = NonNullable<CallContent['paper']>;

const FRESH: Paper = { copies: 1, lastPostingDay: '', address: '', seals: [], cite: NO_CITE };

/** 纸质报送: how many copies, where to, posted until when, sealed by whom. */
export function PaperPart(props: { desk: CallDesk }): JSX.Element {
  const paper = () => props.desk.content().paper;
  return (
    <Section id="paper" title="报送">
      <Field label="线上填报网址" hint="不在本系统填报的，写明网址。" error={props.desk.problem('filingUrl')}>
        {(control) => (
          <TextInput
            {...control}
            type="url"
            value={props.desk.content().filingUrl}
            onChange={(url) => props.desk.set('filingUrl', url)}
          />
        )}
      </Field>
      <Checkbox checked={paper() !== null} onChange={(on) => props.desk.set('paper', on ? FRESH : null)}>
        要求报送纸质材料
      </Checkbox>
      <Show when={paper()}>
        {(found) => (
          <PaperFields desk={props.desk} paper={found()} onChange={(next) => props.desk.set('paper', next)} />
        )}
      </Show>
    </Section>
  );
}

function PaperFields(props: { desk: CallDesk; paper: Paper; onChange: (paper: Paper) => void }): JSX.Element {
  const set = (change: Partial<Paper>) => props.onChange({ ...props.paper, ...change });
  return (
    <>
      <div class="grid gap-4 md:grid-cols-2">
        <Field label="份数" required error={props.desk.problem('paper.copies')}>
          {(control) => (
            <NumberInput
              {...control}
              whole
              unit="份"
              value={props.paper.copies === null ? '' : String(props.paper.copies)}
              onChange={(text) => set({ copies: wholeOf(text) || null })}
            />
          )}
        </Field>
        <Field label="最迟寄出日期" hint="以寄出日期为准的填写。" error={props.desk.problem('paper.lastPostingDay')}>
          {(control) => (
            <DateInput
              {...control}
              value={props.paper.lastPostingDay}
              onChange={(lastPostingDay) => set({ lastPostingDay })}
            />
          )}
        </Field>
      </div>
      <Field label="报送地址" error={props.desk.problem('paper.address')}>
        {(control) => <TextInput {...control} value={props.paper.address} onChange={(address) => set({ address })} />}
      </Field>
      <Field label="盖章要求" hint="每行一条，例如：汇总表：推荐单位加盖公章">
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            value={props.paper.seals.join('\n')}
            onChange={(text) => set({ seals: text.split('\n').slice(0, 10) })}
          />
        )}
      </Field>
      <CiteField
        desk={props.desk}
        of="纸质报送"
        path="paper.cite"
        cite={props.paper.cite}
        onChange={(cite) => set({ cite })}
      />
    </>
  );
}
