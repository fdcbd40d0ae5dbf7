import { createHash } from 'node:crypto';
import { formatDate, parseCivilDate } from '@shifan/calendar';
import {
  findCertificateByHash,
  findRegistryRow,
  findRegistryRowOfCase,
  findTitleCertificate,
  type RegistryRow as Row,
  type TitleCertificate,
  type Tx,
  withPublic,
} from '@shifan/db';
import type { RegistryRow, Verification } from '../contract/registry.ts';
import type { Services } from '../services.ts';
import { registryRow } from './registry-row.ts';

export type Asked = { number: string } | { hash: string } | { bytes: Uint8Array };

const UNKNOWN_NUMBER = '名录中没有这个编号。请核对编号是否完整、有没有看错的数字。';
const UNKNOWN_FILE =
  '没有与这份文件一致的证书。文件只要改动过一个字、或者重新保存过，就不再一致；请用原始文件查验，或者按编号查验。';

/** Whether a title is held today, by its number (as printed, or the whole address of the QR code), or by its certificate. */
export async function verifyTitle(services: Pick<Services, 'pools' | 'clock'>, asked: Asked): Promise<Verification> {
  const { pools, clock } = services;
  return withPublic(pools.public, {}, async (tx) => {
    const found = 'number' in asked ? await byNumber(tx, asked.number) : await byHash(tx, hashOf(asked));
    if (!found) {
      return { outcome: 'unknown', sentence: 'number' in asked ? UNKNOWN_NUMBER : UNKNOWN_FILE };
    }
    const row = registryRow(found.row, clock.today());
    const { certificate } = found;
    return {
      outcome: row.inForce ? 'valid' : 'not-now',
      row,
      ...(certificate ? { certificate: certificateDto(certificate) } : {}),
      sentence: sentenceOf(row, 'number' in asked),
    };
  });
}

type Found = { row: Row; certificate: TitleCertificate | undefined };

function hashOf(asked: { hash: string } | { bytes: Uint8Array }): string {
  return 'hash' in asked ? asked.hash.trim().toLowerCase() : createHash('sm3').update(asked.bytes).digest('hex');
}

async function byNumber(tx: Tx, typed: string): Promise<Found | undefined> {
  const number = numberIn(typed);
  const row = number === undefined ? undefined : await findRegistryRow(tx, number);
  if (!row) return undefined;
  const ref = { tenantId: row.tenantId, caseId: row.id };
  return { row, certificate: row.source === 'case' ? await findTitleCertificate(tx, ref) : undefined };
}

/** A number however it was typed: full-width, with other dashes, in small letters, or inside an address. */
function numberIn(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .replaceAll(/[‐-―−]/gu, '-')
    .toLowerCase();
  const found = /\d{6}-(?:\d{4}-\d{4,9}|l-[0-9a-f]{12})(?![0-9a-z])/u.exec(plain);
  return found?.[0].replace('-l-', '-L-');
}

async function byHash(tx: Tx, hash: string): Promise<Found | undefined> {
  const certificate = await findCertificateByHash(tx, hash);
  const row = certificate && (await findRegistryRowOfCase(tx, certificate));
  return row && { row, certificate };
}

function certificateDto({ issuedOn, sm3, sha256 }: TitleCertificate): Verification['certificate'] {
  return { issuedOn, sm3, sha256 };
}

function sentenceOf(row: RegistryRow, byNumber: boolean): string {
  const file = byNumber ? '' : '文件与签发的证书一致。';
  const who = `“${row.name}”（运营单位：${row.operatorName}，编号${row.number}）`;
  if (!row.inForce) {
    const since = formatDate(parseCivilDate(row.statusOn));
    return `${file}${who}现在不持有称号，${since}起的状态为“${row.statusName}”。`;
  }
  const until = row.endsOn === null ? '' : `，到${formatDate(parseCivilDate(row.endsOn))}为止`;
  const rectifying = row.status === 'rectifying' ? '，正在整改期内' : '';
  return `${file}${who}现在持有${row.kindName}称号，认定文号为${row.documentNumber ?? '（没有记载）'}${until}${rectifying}。`;
}
