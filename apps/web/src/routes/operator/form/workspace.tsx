import { fieldLabel, fieldsOf, type FormContext } from '@shifan/forms';
import { useBeforeLeave, useNavigate, useParams, useSearchParams } from '@solidjs/router';
import { createMemo, Match, Switch, untrack, type JSX } from 'solid-js';
import { formPages, pageOfPath } from '../../../form/form-pages.ts';
import { evaluateHere } from '../../../form/verdict-view.ts';
import { Page } from '../../../parts/page.tsx';
import type { ApplicationView } from './application-view.ts';
import { createDesk } from './create-desk.ts';
import { DraftNotices } from './draft-notices.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { MaterialsEditor } from './materials-editor.tsx';
import { MATERIALS } from './materials-slug.ts';
import { SaveBar } from './save-bar.tsx';
import { SectionEditor } from './section-editor.tsx';
import { SectionList } from './section-list.tsx';
import { StandardPanel } from './standard-panel.tsx';
import { keepCacheFresh } from './keep-cache-fresh.ts';
import { useFieldFocus } from './use-field-focus.ts';

/** The desk itself: three columns on a wide screen, one below the other on a phone. */
export function Workspace(props: { view: ApplicationView; scope: FormContext; person: string }): JSX.Element {
  const params = useParams();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const desk = untrack(() =>
    createDesk({
      view: props.view,
      scope: () => props.scope,
      person: props.person,
      checkAll: () => search['check'] === '1',
    }),
  );
  keepCacheFresh(desk);
  const verdicts = createMemo(() => evaluateHere(desk.settled(), desk.scope()));
  // Each by itself: a save renews what surrounds them, and new pages would take the form away from whoever is typing.
  const plugin = createMemo(() => props.scope.plugin);
  const kind = createMemo(() => props.scope.kind);
  const pages = createMemo(() => formPages(plugin(), kind()));
  const field = () => (typeof search['field'] === 'string' ? search['field'] : undefined);
  const page = createMemo(() => {
    const path = field();
    const named = pages().find((one) => one.slug === params['section']);
    return (path ? pageOfPath(pages(), path) : undefined) ?? named ?? pages()[0];
  });
  const name = (): string => {
    const key = props.scope.plugin.kinds.find(({ id }) => id === props.scope.kind)?.nameKey ?? '';
    const typed = desk.settled()[key];
    return typeof typed === 'string' ? typed.trim() : '';
  };
  const isMaterials = () => params['section'] === MATERIALS && !field();
  const current = () => (isMaterials() ? MATERIALS : page()?.slug);
  const base = () => `/files/${props.view.summary.caseId}`;
  const check = () => (search['check'] === '1' ? '&check=1' : '');
  const hrefOf = (path: string): string => {
    const slug = pageOfPath(pages(), path)?.slug ?? page()?.slug ?? 'start';
    return `${base()}/form/${slug}?field=${encodeURIComponent(path)}${check()}`;
  };
  const labelOf = (key: string): string => {
    const place = fieldsOf(plugin(), kind()).get(key);
    return place ? fieldLabel(place.field, props.scope.year) : key;
  };
  const pageHref = (slug: string): string => `${base()}/form/${slug}${check() && '?check=1'}`;
  useFieldFocus(field, current);
  useBeforeLeave((event) => {
    if (event.defaultPrevented || desk.draft.state() === 'saved') return;
    if (typeof event.to === 'string' && event.to.startsWith(`${base()}/form/`)) return;
    event.preventDefault();
    void desk.draft.flush().finally(() => event.retry(true));
  });
  return (
    <Page
      wide
      title={name() || props.view.summary.name}
      crumbs={[
        { label: '我的申报', href: '/files' },
        { label: props.view.summary.number || '本件', href: base() },
      ]}
    >
      <DraftNotices desk={desk} labelOf={labelOf} hrefOf={hrefOf} />
      <ErrorSummary
        issues={desk.state().issues}
        checking={search['check'] === '1'}
        hrefOf={hrefOf}
        onStop={() => setSearch({ check: null })}
      />
      <div class="grid items-start gap-6 lg:grid-cols-[14rem_minmax(0,1fr)] xl:grid-cols-[13rem_minmax(0,1fr)_19rem] 2xl:grid-cols-[15rem_minmax(0,1fr)_23rem]">
        <SectionList desk={desk} pages={pages()} current={current()} hrefOf={pageHref} />
        <Switch>
          <Match when={isMaterials()}>
            <MaterialsEditor desk={desk} />
          </Match>
          <Match when={page()} keyed>
            {(shown) => <SectionEditor desk={desk} page={shown} />}
          </Match>
        </Switch>
        <StandardPanel verdicts={verdicts()} hrefOf={hrefOf} />
      </div>
      <SaveBar
        desk={desk}
        pages={pages()}
        current={current()}
        pageHref={pageHref}
        onCheck={() => setSearch({ check: '1', field: null })}
        onSubmit={() => navigate(`${base()}/submit`)}
        previewHref={`${base()}/preview`}
      />
    </Page>
  );
}
