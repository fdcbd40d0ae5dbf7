import type { FactValue, Facts } from '@shifan/rules';
import type { FieldIssueDto } from '@shifan/api';
import { createSignal, onCleanup, type Accessor } from 'solid-js';
import type { Failure } from '../api/failure.ts';
import { Autosave, type AutosavePort, type SaveState } from './autosave.ts';
import { count, without } from './pending.ts';
import type { Unsaved, UnsavedStore } from './unsaved.ts';

export interface DraftStart<Note = string> {
  facts: Facts;
  /** What is noted beside the answers, by name. */
  notes: Record<string, Note>;
  draftVersion: number;
  savedAt: string | null;
}

/** What was brought back from this computer after a crash. */
export interface Restored {
  keys: string[];
  at: string;
}

/** Where a draft is kept. */
export type DraftPort<Note = string> = Pick<AutosavePort<Note>, 'save' | 'reload'>;

export interface Draft<Note = string> {
  state: Accessor<SaveState>;
  failure: Accessor<Failure | undefined>;
  /** Sends what waits at once; false where it could not be saved. */
  flush: () => Promise<boolean>;
  draftVersion: () => number;
  facts: Accessor<Facts>;
  notes: Accessor<Record<string, Note>>;
  savedAt: Accessor<string | null>;
  notices: Accessor<readonly FieldIssueDto[]>;
  restored: Accessor<Restored | undefined>;
  /** Whether the latest content was fetched because it had been changed in another place. */
  merged: Accessor<boolean>;
  set: (key: string, value: FactValue) => void;
  note: (name: string, note: Note) => void;
}

/** What the server does not have yet of what was typed last time. */
function leftUnsaved<Note>(store: UnsavedStore<Note>, start: DraftStart<Note>): Unsaved<Note> | undefined {
  const kept = store.read();
  const left = kept && without(kept, { changes: start.facts, notes: start.notes });
  return kept && left && count(left) > 0 ? { ...left, at: kept.at } : undefined;
}

function whenHidden(act: () => void): void {
  const listen = (): void => {
    if (document.visibilityState === 'hidden') act();
  };
  document.addEventListener('visibilitychange', listen);
  onCleanup(() => document.removeEventListener('visibilitychange', listen));
}

export interface DraftSetup<Note = string> {
  start: DraftStart<Note>;
  store: UnsavedStore<Note>;
  port: DraftPort<Note>;
}

/** A form being typed: saves itself, keeps unsaved changes on this computer, and brings them back after a crash. */
export function createDraft<Note = string>({ start, store, port }: DraftSetup<Note>): Draft<Note> {
  const left = leftUnsaved(store, start);
  const [facts, setFacts] = createSignal<Facts>({ ...start.facts, ...left?.changes });
  const [notes, setNotes] = createSignal<Record<string, Note>>({ ...start.notes, ...left?.notes });
  const [savedAt, setSavedAt] = createSignal(start.savedAt);
  const [notices, setNotices] = createSignal<readonly FieldIssueDto[]>([]);
  const [state, setState] = createSignal<SaveState>('saved');
  const [failure, setFailure] = createSignal<Failure>();
  const [merged, setMerged] = createSignal(false);
  const restoredKeys = [...Object.keys(left?.changes ?? {}), ...Object.keys(left?.notes ?? {})];
  const [restored] = createSignal<Restored | undefined>(left && { keys: restoredKeys, at: left.at });
  const autosave = new Autosave<Note>(start.draftVersion, {
    ...port,
    onPending: (pending) => store.write(count(pending) > 0 ? { ...pending, at: new Date().toISOString() } : undefined),
    onReload: (latest, latestNotes) => {
      setFacts(latest);
      setNotes(latestNotes);
      setMerged(true);
    },
    onState: (now, why) => {
      setState(now);
      setFailure(() => why);
    },
    onSaved: (saved) => {
      setSavedAt(saved.savedAt);
      setNotices(saved.notices);
    },
  });
  if (left) autosave.change(left);
  onCleanup(() => autosave.stop());
  whenHidden(() => void autosave.flush());
  return {
    state,
    failure,
    flush: () => autosave.flush(),
    draftVersion: () => autosave.draftVersion,
    facts,
    notes,
    savedAt,
    notices,
    restored,
    merged,
    set: (key, value) => {
      setFacts((now) => ({ ...now, [key]: value }));
      autosave.change({ changes: { [key]: value } });
    },
    note: (name, note) => {
      setNotes((now) => ({ ...now, [name]: note }));
      autosave.change({ notes: { [name]: note } });
    },
  };
}
