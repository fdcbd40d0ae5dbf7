import { Button, Field, TextArea, TextInput } from '@shifan/ui';
import { Index, type JSX } from 'solid-js';
import { type CallDesk, changed, without } from '../create-call-desk.ts';
import { Entry, Section } from '../section.tsx';

const NUMBERS = [...'一二三四五六七八九十'];

/** 通知条款: the notice's own words, item by item; everything else in it rests on one of them. */
export function Clauses(props: { desk: CallDesk }): JSX.Element {
  const clauses = () => props.desk.content().clauses;
  const add = (): void => {
    const last = Math.max(0, ...clauses().map(({ id }) => Number(id.slice(1))));
    const number = NUMBERS[clauses().length] ?? String(clauses().length + 1);
    props.desk.set('clauses', [...clauses(), { id: `c${last + 1}`, number, text: '' }]);
  };
  const set = (at: number, change: { number?: string; text?: string }) =>
    props.desk.set('clauses', changed(clauses(), at, change));
  return (
    <Section
      id="clauses"
      title="通知条款"
      lead="逐项写入通知正文。时间、名额、参数和材料都要指明依据哪一项，申报人可以看到原文。"
    >
      <Index each={clauses()}>
        {(clause, at) => (
          <Entry title={`第${clause().number}项`} onRemove={() => props.desk.set('clauses', without(clauses(), at))}>
            <Field label="序号" error={props.desk.problem(`clauses.${at}.number`)}>
              {(control) => (
                <TextInput
                  {...control}
                  class="max-w-24"
                  value={clause().number}
                  onChange={(number) => set(at, { number })}
                />
              )}
            </Field>
            <Field label="原文" required error={props.desk.problem(`clauses.${at}.text`)}>
              {(control) => (
                <TextArea
                  {...control}
                  rows={3}
                  maxCharacters={3000}
                  value={clause().text}
                  onChange={(text) => set(at, { text })}
                />
              )}
            </Field>
          </Entry>
        )}
      </Index>
      <div>
        <Button icon="plus" onClick={add}>
          增加一项
        </Button>
      </div>
    </Section>
  );
}
