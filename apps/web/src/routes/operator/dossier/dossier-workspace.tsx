import type { DossierViewDto } from '@shifan/api';
import type { FormContext } from '@shifan/forms';
import { Button, ButtonLink, StickyBar } from '@shifan/ui';
import { useBeforeLeave, useSearchParams } from '@solidjs/router';
import { createMemo, Match, Show, Switch, untrack, type JSX } from 'solid-js';
import { dossierPages } from '../../../form/form-pages.ts';
import { evaluateDesignation } from '../../../form/verdict-view.ts';
import { searchText } from '../../../parts/search-text.ts';
import { DraftNotices } from '../form/draft-notices.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import { SaveState } from '../form/save-state.tsx';
import { SectionEditor } from '../form/section-editor.tsx';
import { StandardPanel } from '../form/standard-panel.tsx';
import { useFieldFocus } from '../form/use-field-focus.ts';
import { createDossierDesk } from './create-dossier-desk.ts';
import {
  dossierParts,
  partLabel,
  partOfPath,
  STATEMENT_PART,
  STRANDS_PART,
  SUBMIT_PART,
  TARGETS_PART,
} from './dossier-parts.ts';
import { PartList } from './part-list.tsx';
import { StatementPart } from './statement-part.tsx';
import { StrandsPart } from './strands-part.tsx';
import { SubmitPart } from './submit-part.tsx';
import { TargetsPart } from './targets-part.tsx';

/** A dossier being written: its parts, the page in hand, and the designation standard as one types. */
export function DossierWorkspace(props: { dossier: DossierViewDto; scope: FormContext; person: string }): JSX.Element {
  const [search, setSearch] = useSearchParams();
  const checking = (): boolean => search['check'] === '1';
  const desk = untrack(() =>
    createDossierDesk({ dossier: props.dossier, scope: () => props.scope, person: props.person, checkAll: checking }),
  );
  // Each by itself: a save renews what surrounds them, and new pages would take the form away from whoever is typing.
  const plugin = createMemo(() => props.scope.plugin);
  const pages = createMemo(() => dossierPages(plugin(), props.dossier.summary.kind));
  const parts = createMemo(() => dossierParts(desk.scope()));
  const field = (): string | undefined => searchText(search['field']) || undefined;
  const current = createMemo((): string => {
    const path = field();
    const asked = (path && partOfPath(desk.scope(), path)) || searchText(search['part']);
    return (parts().find((part) => part.slug === asked) ?? parts()[0])?.slug ?? '';
  });
  const page = createMemo(() => pages().find((one) => one.slug === current()));
  const verdicts = createMemo(() => evaluateDesignation(desk.settled(), props.dossier.baseline, desk.scope()));
  const base = () => `/files/${props.dossier.summary.caseId}/${props.dossier.purpose}`;
  const check = () => (checking() ? '&check=1' : '');
  const partHref = (slug: string): string => `${base()}?part=${slug}${check()}`;
  const hrefOf = (path: string): string => `${base()}?field=${encodeURIComponent(path)}${check()}`;
  const beside = (step: number): string | undefined => {
    const at = parts().findIndex((part) => part.slug === current());
    return parts()[at + step]?.slug;
  };
  useFieldFocus(field, current);
  useBeforeLeave((event) => {
    if (event.defaultPrevented || desk.draft.state() === 'saved') return;
    if (typeof event.to === 'string' && event.to.startsWith(base())) return;
    event.preventDefault();
    void desk.draft.flush().finally(() => event.retry(true));
  });
  return (
    <>
      <DraftNotices desk={desk} labelOf={(path) => partLabel(desk.scope(), path)} hrefOf={hrefOf} />
      <ErrorSummary
        issues={desk.state().issues}
        checking={checking()}
        hrefOf={hrefOf}
        onStop={() => setSearch({ check: null })}
      />
      <div class="grid items-start gap-6 lg:grid-cols-[14rem_minmax(0,1fr)] xl:grid-cols-[13rem_minmax(0,1fr)_19rem] 2xl:grid-cols-[15rem_minmax(0,1fr)_23rem]">
        <PartList desk={desk} current={current()} hrefOf={partHref} />
        <Switch>
          <Match when={current() === TARGETS_PART.slug}>
            <TargetsPart desk={desk} />
          </Match>
          <Match when={current() === STRANDS_PART.slug}>
            <StrandsPart desk={desk} />
          </Match>
          <Match when={current() === STATEMENT_PART.slug}>
            <StatementPart desk={desk} />
          </Match>
          <Match when={current() === SUBMIT_PART.slug}>
            <SubmitPart desk={desk} hrefOf={hrefOf} />
          </Match>
          <Match when={page()} keyed>
            {(shown) => <SectionEditor desk={desk} page={shown} />}
          </Match>
        </Switch>
        <StandardPanel verdicts={verdicts()} hrefOf={hrefOf} />
      </div>
      <StickyBar wide note={<SaveState draft={desk.draft} />}>
        <Show when={beside(-1)}>{(slug) => <ButtonLink href={partHref(slug())}>上一部分</ButtonLink>}</Show>
        <Button onClick={() => setSearch({ check: '1', field: null, part: current() })}>检查一遍</Button>
        <Show when={beside(1)}>
          {(slug) => (
            <ButtonLink look="main" href={partHref(slug())}>
              {slug() === SUBMIT_PART.slug ? '检查并提交' : '下一部分'}
            </ButtonLink>
          )}
        </Show>
      </StickyBar>
    </>
  );
}
