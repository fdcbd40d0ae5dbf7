import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { formatDate, parseCivilDate } from '@shifan/calendar';
import {
  addTitleCertificate,
  findRegistryRowOfCase,
  findTitle,
  findTitleCertificate,
  getCase,
  type RegistryRow as Row,
  type TitleCertificate,
  withPublic,
  withTenant,
} from '@shifan/db';
import { certificateDocx } from '@shifan/documents';
import { fail } from '@shifan/errors';
import { levelOf, readAsPerson } from '../cases/as-person.ts';
import type { CertificateDto } from '../contract/registry.ts';
import type { Ref } from '../contract/scalars.ts';
import { systemIn } from '../jobs/as-system.ts';
import type { Person } from '../sessions/person.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { registryRow } from './registry-row.ts';

/**
 * The certificate of a title: made the first time somebody who may asks for it, and the same file ever after. Those may
 * ask who may read the case: its operator, and the people of the authority that decided. Errors: NOT_FOUND, TITLE_NOT_GRANTED.
 */
export async function issueCertificate(
  ctx: SignedInContext,
  { ref, site }: { ref: Ref; site: string },
): Promise<{ certificate: TitleCertificate; number: string }> {
  const { number, decider, title } = await readAsPerson(ctx, async (tx) => {
    const view = await getCase(tx, ref);
    return { number: view.number, decider: view.decider, title: await findTitle(tx, ref) };
  });
  if (!mayHave(ctx.person, decider)) return fail('FORBIDDEN');
  if (!title) return fail('TITLE_NOT_GRANTED');
  const { pools } = ctx.services;
  const earlier = await withPublic(pools.public, {}, (tx) => findTitleCertificate(tx, ref));
  if (earlier) return { certificate: earlier, number };
  const row = await withPublic(pools.public, {}, (tx) => findRegistryRowOfCase(tx, ref));
  const bytes = await written(row ?? fail('NOT_FOUND'), { ctx, site, byMinistry: decider === 'ministry' });
  await keep(ctx, ref, { bytes, fileName: `${number}证书.docx` });
  const kept = await withPublic(pools.public, {}, (tx) => findTitleCertificate(tx, ref));
  return { certificate: kept ?? fail('NOT_FOUND'), number };
}

/** The people of the authority that decided; and the operator, who reads no case but its own. */
export function mayHave(person: Person, decider: string): boolean {
  return person.operator !== undefined || levelOf(person) === decider;
}

type Writing = { ctx: SignedInContext; site: string; byMinistry: boolean };

function written(row: Row, { ctx, site, byMinistry }: Writing): Promise<Uint8Array> {
  const { kindName, divisionName, authorityName, grantedOn, endsOn, documentNumber, ...known } = registryRow(
    row,
    ctx.today,
  );
  const day = (date: string) => formatDate(parseCivilDate(date));
  return certificateDocx({
    title: `${kindName}证书`,
    number: known.number,
    name: known.name,
    operatorName: known.operatorName,
    uscc: known.uscc,
    kindName,
    divisionName,
    documentNumber: documentNumber ?? '',
    grantedOn: grantedOn === null ? '' : day(grantedOn),
    endsOn: endsOn === null ? null : day(endsOn),
    issuedBy: byMinistry ? '工业和信息化部' : `${authorityName}中小企业主管部门`,
    address: `${site}/registry/${known.number}`,
    issuedAt: `${grantedOn ?? ctx.today}T00:00:00.000Z`,
  });
}

/** The bytes first: a certificate that is noted can be fetched. Two who ask at once make the same file. */
async function keep(ctx: SignedInContext, ref: Ref, of: { bytes: Uint8Array; fileName: string }): Promise<void> {
  const { evidence, pools } = ctx.services;
  const received = await evidence.receive(Readable.from([of.bytes]));
  await evidence.keep(ref.tenantId, received);
  const sha256 = createHash('sha256').update(of.bytes).digest('hex');
  await withTenant(pools.jobs, systemIn(ref.tenantId), (tx) =>
    addTitleCertificate(tx, {
      ...ref,
      sm3: received.sm3,
      sha256,
      size: received.size,
      fileName: of.fileName,
      issuedOn: ctx.today,
    }),
  );
}

export function certificateDto({
  certificate,
  number,
}: {
  certificate: TitleCertificate;
  number: string;
}): CertificateDto {
  const { tenantId, caseId, fileName, size, sm3, sha256, issuedOn } = certificate;
  return { number, fileName, href: `/certificates/${tenantId}/${caseId}`, size, sm3, sha256, issuedOn };
}
