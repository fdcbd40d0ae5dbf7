import { readFileSync } from 'node:fs';

/** The system account the server runs under; `null` means: the one we run under ourselves. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * initdb and postgres refuse to run as root, so root hands them to an account without rights.
 * The account must be in the password file, because initdb looks its own name up.
 */
export function serverAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['nobody', 'postgres', 'daemon']) {
    const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(':');
    const uid = Number(fields?.[2]);
    const gid = Number(fields?.[3]);
    if (uid > 0 && gid > 0) return { uid, gid };
  }
  throw new Error('PostgreSQL does not run as root, and /etc/passwd names neither nobody, postgres nor daemon.');
}
