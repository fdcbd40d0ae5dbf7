import { createSignal, type Accessor } from 'solid-js';

const FEWEST = 2;
export const MOST = 200;

/** Why a text cannot stand in the log as the reason of a reading; undefined where it can. */
export function reasonProblem(text: string): string | undefined {
  const { length } = [...text.trim()];
  const says = /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(text);
  if (!says || length < FEWEST || length > MOST) return `请写明查阅理由，${FEWEST}至${MOST}字`;
  // the log is kept for years
  return /\d{7,}|[0-9A-Z]{18}/u.test(text) ? '不要写电话、证件号码和统一社会信用代码' : undefined;
}

function read(key: string): string {
  try {
    const found = sessionStorage.getItem(key) ?? '';
    return reasonProblem(found) === undefined ? found : '';
  } catch {
    return '';
  }
}

/** What this person reads across tenants for, asked once a visit; whoever signs in next at this computer is asked anew. */
export function createVisitReason(person: string): { reason: Accessor<string>; set: (reason: string) => void } {
  const key = `shifan.overview.reason.${person}`;
  const [reason, setReason] = createSignal(read(key));
  return {
    reason,
    set: (text) => {
      setReason(text);
      try {
        sessionStorage.setItem(key, text);
      } catch {
        // A forbidden storage costs being asked again, nothing else.
      }
    },
  };
}
