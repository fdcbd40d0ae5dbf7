import type { Facts } from '@shifan/rules';

/** What was typed but not yet acknowledged by the server. */
export interface Unsaved<Note = string> {
  changes: Facts;
  notes: Record<string, Note>;
  /** When it was typed (ISO instant, this computer's clock). */
  at: string;
}

/** Where unsaved changes are kept on this computer. */
export interface UnsavedStore<Note = string> {
  read: () => Unsaved<Note> | undefined;
  write: (unsaved: Unsaved<Note> | undefined) => void;
}

function isUnsaved<Note>(value: unknown): value is Unsaved<Note> {
  if (typeof value !== 'object' || value === null) return false;
  return 'changes' in value && typeof value.changes === 'object' && 'at' in value && typeof value.at === 'string';
}

/** A store in the browser, one entry for each person and what they write, so that nobody meets another's words. */
export function browserStore<Note = string>(person: string, what: string): UnsavedStore<Note> {
  const key = `shifan.unsaved.${person}.${what}`;
  return {
    read: () => {
      try {
        const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
        return isUnsaved<Note>(found) ? { ...found, notes: found.notes ?? {} } : undefined;
      } catch {
        return undefined;
      }
    },
    write: (unsaved) => {
      try {
        if (unsaved) localStorage.setItem(key, JSON.stringify(unsaved));
        else localStorage.removeItem(key);
      } catch {
        // A full or forbidden storage costs the safety net, not the form: the server still saves.
      }
    },
  };
}
