import { formatDate, shanghaiDate } from '@shifan/calendar';
import { Button, ButtonLink, StickyBar } from '@shifan/ui';
import { Match, Show, Switch, type JSX } from 'solid-js';
import type { FormPage } from '../../../form/form-pages.ts';
import { createToday } from '../../../shell/clock.ts';
import type { Desk } from './create-desk.ts';
import { MATERIALS } from './materials-slug.ts';

const CLOCK = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

function SaveState(props: { desk: Desk }): JSX.Element {
  const today = createToday();
  const savedAt = () => {
    const at = props.desk.draft.savedAt();
    if (!at) return '还没有改动';
    const day = shanghaiDate(Date.parse(at));
    return `已保存 ${day === today() ? '' : `${formatDate(day)} `}${CLOCK.format(new Date(at))}`;
  };
  return (
    <span role="status">
      <Switch fallback={savedAt()}>
        <Match when={props.desk.draft.state() === 'unsaved'}>有改动，马上保存</Match>
        <Match when={props.desk.draft.state() === 'saving'}>正在保存</Match>
        <Match when={props.desk.draft.state() === 'offline'}>连不上服务器，改动先存在这台电脑上，正在重试</Match>
        <Match when={props.desk.draft.state() === 'refused'}>有内容没有保存成功，见页面上方的说明</Match>
      </Switch>
    </span>
  );
}

/** Says when the draft was saved, and leads on. */
export function SaveBar(props: {
  desk: Desk;
  pages: readonly FormPage[];
  current: string | undefined;
  pageHref: (slug: string) => string;
  previewHref: string;
  onCheck: () => void;
  onSubmit: () => void;
}): JSX.Element {
  const slugs = () => [...props.pages.map((page) => page.slug), MATERIALS];
  const beside = (step: number) => {
    const at = slugs().indexOf(props.current ?? '');
    return at < 0 ? undefined : slugs()[at + step];
  };
  return (
    <StickyBar wide note={<SaveState desk={props.desk} />}>
      <Show when={beside(-1)}>{(slug) => <ButtonLink href={props.pageHref(slug())}>上一部分</ButtonLink>}</Show>
      <Button onClick={() => props.onCheck()}>检查一遍</Button>
      <ButtonLink href={props.previewHref}>预览</ButtonLink>
      <Show
        when={beside(1)}
        fallback={
          <Button look="main" onClick={() => props.onSubmit()}>
            检查并提交
          </Button>
        }
      >
        {(slug) => (
          <ButtonLink look="main" href={props.pageHref(slug())}>
            下一部分
          </ButtonLink>
        )}
      </Show>
    </StickyBar>
  );
}
