import { validateApplication, type ApplicationState, type FormContext } from '@shifan/forms';
import { createMemo, type Accessor } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createDraft, type Draft } from '../../../draft/create-draft.ts';
import { createEvidence } from '../../../draft/create-evidence.ts';
import { browserStore } from '../../../draft/unsaved.ts';
import type { ApplicationView } from './application-view.ts';
import { createAnswers, type Answers } from './create-answers.ts';

/** Everything on the desk of somebody who fills in an application. */
export interface Desk extends Answers<ApplicationState> {
  view: ApplicationView;
  draft: Draft;
}

export interface DeskStart {
  view: ApplicationView;
  scope: Accessor<FormContext>;
  person: string;
  /** Whether everything was asked for, touched or not. */
  checkAll: () => boolean;
}

/** Lays the desk for one application. */
export function createDesk({ view, person, ...start }: DeskStart): Desk {
  const { tenantId, caseId } = view.summary;
  const ref = { tenantId, caseId };
  const draft = createDraft({
    start: { ...view, notes: view.reasons },
    store: browserStore(person, caseId),
    port: {
      save: ({ notes, ...batch }) => api.applications.saveDraft.mutate({ ...ref, ...batch, reasons: notes }),
      reload: async () => {
        const { facts, reasons, draftVersion } = await api.applications.get.query(ref);
        return { facts, notes: reasons, draftVersion };
      },
    },
  });
  const evidence = createEvidence({ ref, files: view.files });
  const scope = createMemo((): FormContext => ({
    ...start.scope(),
    files: evidence.counts(),
    reasons: draft.notes(),
  }));
  const answers = createAnswers({
    view,
    draft,
    evidence,
    scope,
    check: (settled) => validateApplication(settled, scope()),
    checkAll: start.checkAll,
  });
  return { ...answers, view, draft };
}
