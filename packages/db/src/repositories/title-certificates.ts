import type { Selectable } from 'kysely';
import type { Tx } from '../context.ts';
import type { TitleCertificate as CertificateTable } from '../generated/schema.ts';
import type { CaseRef } from './case-ref.ts';

/** The file that says that a title is held, by its content. */
export interface TitleCertificate extends CaseRef {
  sm3: string;
  sha256: string;
  size: number;
  fileName: string;
  issuedOn: string;
}

/** Notes the certificate of a title, once; who comes second finds the first (role jobs). */
export async function addTitleCertificate(tx: Tx, input: TitleCertificate): Promise<void> {
  await tx
    .insertInto('title_certificate')
    .values({
      tenant_id: input.tenantId,
      case_id: input.caseId,
      sm3: input.sm3,
      sha256: input.sha256,
      size: input.size,
      file_name: input.fileName,
      issued_on: input.issuedOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The certificate of a case's title, or undefined before one was issued; everybody reads it. */
export async function findTitleCertificate(tx: Tx, ref: CaseRef): Promise<TitleCertificate | undefined> {
  const row = await tx
    .selectFrom('title_certificate')
    .selectAll()
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .executeTakeFirst();
  return row && toCertificate(row);
}

/** The certificate with this content, by its SM3 or its SHA-256. */
export async function findCertificateByHash(tx: Tx, hash: string): Promise<TitleCertificate | undefined> {
  const row = await tx
    .selectFrom('title_certificate')
    .selectAll()
    .where((eb) => eb.or([eb('sm3', '=', hash), eb('sha256', '=', hash)]))
    .executeTakeFirst();
  return row && toCertificate(row);
}

function toCertificate(row: Selectable<CertificateTable>): TitleCertificate {
  return {
    tenantId: row.tenant_id,
    caseId: row.case_id,
    sm3: row.sm3,
    sha256: row.sha256,
    size: row.size,
    fileName: row.file_name,
    issuedOn: row.issued_on,
  };
}
