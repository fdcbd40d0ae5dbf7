import type { DossierViewDto } from '@shifan/api';
import { fieldIssue, type FieldIssue } from '@shifan/errors';
import { validateForm, type FormContext } from '@shifan/forms';
import type { Facts } from '@shifan/rules';
import { createMemo, type Accessor } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createDraft, type Draft } from '../../../draft/create-draft.ts';
import { createEvidence } from '../../../draft/create-evidence.ts';
import { browserStore } from '../../../draft/unsaved.ts';
import { dossierPages } from '../../../form/form-pages.ts';
import { createAnswers, type Answers, type Checked } from '../form/create-answers.ts';
import { notesOf, savingOf, STATEMENT, targetName, type DossierNote } from './dossier-notes.ts';

/** Everything on the desk of somebody who files for an acceptance or a reexamination. */
export interface DossierDesk extends Answers {
  dossier: DossierViewDto;
  draft: Draft<DossierNote>;
}

export interface DossierStart {
  dossier: DossierViewDto;
  scope: Accessor<FormContext>;
  person: string;
  checkAll: () => boolean;
}

function noteIssues(dossier: DossierViewDto, notes: Record<string, DossierNote>): FieldIssue[] {
  const required = dossier.purpose === 'acceptance';
  const targets = dossier.targets.flatMap((target): FieldIssue[] => {
    const said = notes[targetName(target.index)];
    if (!required || (said?.part === 'target' && said.reached.trim())) return [];
    const path = `${targetName(target.index)}.reached`;
    return [fieldIssue({ path, code: 'FIELD_REQUIRED', slots: { label: `${target.indicator}（完成值）` } })];
  });
  const statement = notes[STATEMENT];
  const said = statement?.part === 'statement' && statement.text.trim() !== '';
  const missing = fieldIssue({ path: STATEMENT, code: 'FIELD_REQUIRED', slots: { label: '总体情况说明' } });
  return said ? targets : [...targets, missing];
}

function check(settled: Facts, scope: FormContext): FieldIssue[] {
  const forms = new Set(dossierPages(scope.plugin, scope.kind).map((page) => page.form));
  return [...forms].flatMap((form) => validateForm(form, settled, scope));
}

/** Lays the desk for one dossier. */
export function createDossierDesk({ dossier, person, ...start }: DossierStart): DossierDesk {
  const { purpose, summary } = dossier;
  const ref = { tenantId: summary.tenantId, caseId: summary.caseId };
  const draft = createDraft<DossierNote>({
    start: { ...dossier, notes: notesOf(dossier) },
    store: browserStore<DossierNote>(person, `${summary.caseId}.${purpose}.${dossier.round}`),
    port: {
      save: ({ notes, ...batch }) => api.dossiers.save.mutate({ ...ref, purpose, ...batch, ...savingOf(notes) }),
      reload: async () => {
        const latest = (await api.dossiers.get.query({ ...ref, purpose })) ?? dossier;
        return { facts: latest.facts, notes: notesOf(latest), draftVersion: latest.draftVersion };
      },
    },
  });
  const evidence = createEvidence({ ref, files: dossier.files, purpose });
  const scope = createMemo((): FormContext => ({
    ...start.scope(),
    year: dossier.year,
    files: evidence.counts(),
  }));
  const answers = createAnswers<Checked>({
    view: { ...dossier, remarks: [] },
    draft,
    evidence,
    scope,
    check: (settled) => ({ issues: [...check(settled, scope()), ...noteIssues(dossier, draft.notes())] }),
    checkAll: start.checkAll,
  });
  return { ...answers, dossier, draft };
}
