import type { Facts } from '@shifan/rules';

/** What was typed but not yet acknowledged by the server. */
export interface Unsaved {
  changes: Facts;
  reasons: Record<string, string>;
  /** When it was typed (ISO instant, this computer's clock). */
  at: string;
}

/** Where unsaved changes are kept on this computer. */
export interface UnsavedStore {
  read: () => Unsaved | undefined;
  write: (unsaved: Unsaved | undefined) => void;
}

function isUnsaved(value: unknown): value is Unsaved {
  if (typeof value !== 'object' || value === null) return false;
  return 'changes' in value && typeof value.changes === 'object' && 'at' in value && typeof value.at === 'string';
}

/** A store in the browser, one entry for each person and case, so that nobody meets another's words. */
export function browserStore(person: string, caseId: string): UnsavedStore {
  const key = `shifan.unsaved.${person}.${caseId}`;
  return {
    read: () => {
      try {
        const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
        return isUnsaved(found) ? { ...found, reasons: found.reasons ?? {} } : undefined;
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
