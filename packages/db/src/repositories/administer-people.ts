import { fail } from '@shifan/errors';
import { sql } from 'kysely';
import type { Tx } from '../context.ts';
import { newId } from '../uuid.ts';
import type { Role } from './people.ts';
import { literal } from './search.ts';

/** What a person may act as now: a role, at a unit or for an operator. */
export interface HeldRole {
  role: string;
  unitId: string | null;
  operatorId: string | null;
  /** the unit's or the operator's name */
  place: string;
  since: string;
}

/** A person as an administrator sees it; `held` is null once everything was ended. */
export interface AdministeredPerson {
  id: string;
  userId: string;
  name: string;
  createdAt: string;
  held: HeldRole | null;
}

export interface PeopleFilter {
  /** part of a name, of its pinyin initials or of the place's name; read literally */
  q?: string | undefined;
  role?: string | undefined;
  standing?: boolean | undefined;
  page: number;
  pageSize: number;
}

type Key = { tenantId: string; id: string };

/** The people of the asker's authority: in the order of their place's division, then of names. */
export async function listPeople(tx: Tx, filter: PeopleFilter): Promise<{ rows: AdministeredPerson[]; total: number }> {
  const found = people(tx).where((eb) => eb.and(conditions(filter)));
  const { n } = await found.select(sql<number>`count(*)::int`.as('n')).executeTakeFirstOrThrow();
  const rows = await found
    .select(COLUMNS)
    .orderBy(sql`coalesce(o.division_code, u.division_code, '')`)
    .orderBy('p.name_initials')
    .orderBy('p.name')
    .orderBy('p.id')
    .limit(filter.pageSize)
    .offset((filter.page - 1) * filter.pageSize)
    .execute();
  return { rows: rows.map(toPerson), total: n };
}

/** A person whom nobody else changes until this transaction ends. Errors: NOT_FOUND. */
export async function lockPerson(tx: Tx, key: Key): Promise<AdministeredPerson> {
  await tx
    .selectFrom('person')
    .select('id')
    .where('tenant_id', '=', key.tenantId)
    .where('id', '=', key.id)
    .forUpdate()
    .execute();
  const row = await people(tx)
    .select(COLUMNS)
    .where('p.tenant_id', '=', key.tenantId)
    .where('p.id', '=', key.id)
    .executeTakeFirst();
  return row ? toPerson(row) : fail('NOT_FOUND');
}

export async function renamePerson(tx: Tx, key: Key, to: { name: string; nameInitials: string }): Promise<void> {
  await tx
    .updateTable('person')
    .set({ name: to.name, name_initials: to.nameInitials })
    .where('tenant_id', '=', key.tenantId)
    .where('id', '=', key.id)
    .execute();
}

/** Gives a person a role in place of the one held; after `lockPerson`. */
export async function grantRole(
  tx: Tx,
  key: Key,
  to: { role: Role; unitId?: string | undefined; operatorId?: string | undefined },
): Promise<void> {
  await endRoles(tx, key);
  await tx
    .insertInto('membership')
    .values({
      tenant_id: key.tenantId,
      id: newId(),
      person_id: key.id,
      role: to.role,
      unit_id: to.unitId ?? null,
      operator_id: to.operatorId ?? null,
    })
    .execute();
}

/** Ends whatever a person holds; after `lockPerson`. */
export async function endRoles(tx: Tx, key: Key): Promise<void> {
  await tx
    .updateTable('membership')
    .set({ ended_at: sql<string>`greatest(now(), granted_at)` })
    .where('tenant_id', '=', key.tenantId)
    .where('person_id', '=', key.id)
    .where('ended_at', 'is', null)
    .execute();
}

/** How many administrators an authority has, none of whom another transaction ends meanwhile. */
export async function lockAdministrators(tx: Tx, tenantId: string): Promise<number> {
  const rows = await tx
    .selectFrom('membership')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('role', '=', 'administrator')
    .where('ended_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.length;
}

/** How many people of the asker's authority stand in each role, by unit. */
export async function countRoles(tx: Tx): Promise<{ role: string; unitId: string | null; n: number }[]> {
  const rows = await tx
    .selectFrom('membership')
    .select(['role', 'unit_id', sql<number>`count(*)::int`.as('n')])
    .where('ended_at', 'is', null)
    .groupBy(['role', 'unit_id'])
    .execute();
  return rows.map((row) => ({ role: row.role, unitId: row.unit_id, n: row.n }));
}

/** Whether an account is a person's, standing or not (role auth, `withoutTenant`). */
export async function isPersonsAccount(tx: Tx, userId: string): Promise<boolean> {
  const row = await tx.selectFrom('person').select('id').where('user_id', '=', userId).limit(1).executeTakeFirst();
  return row !== undefined;
}

/** How many people stand in each role of each authority (role auth, `withoutTenant`): numbers, no names. */
export async function countMembers(tx: Tx): Promise<{ tenantId: string; role: string; n: number }[]> {
  const rows = await tx
    .selectFrom('membership')
    .select(['tenant_id', 'role', sql<number>`count(*)::int`.as('n')])
    .where('ended_at', 'is', null)
    .groupBy(['tenant_id', 'role'])
    .orderBy('tenant_id')
    .orderBy('role')
    .execute();
  return rows.map((row) => ({ tenantId: row.tenant_id, role: row.role, n: row.n }));
}

const SETUP_LOCK = 7_240_226;

/** Until this transaction ends nobody else sets the installation up; there is no row yet to lock. */
export async function lockSetup(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${SETUP_LOCK})`.execute(tx);
}

const COLUMNS = [
  'p.id',
  'p.user_id',
  'p.name',
  'p.created_at',
  'm.role',
  'm.unit_id',
  'm.operator_id',
  'm.granted_at',
  'u.name as unit_name',
  'o.name as operator_name',
] as const;

function people(tx: Tx) {
  return tx
    .selectFrom('person as p')
    .leftJoin('membership as m', (join) =>
      join.onRef('m.tenant_id', '=', 'p.tenant_id').onRef('m.person_id', '=', 'p.id').on('m.ended_at', 'is', null),
    )
    .leftJoin('unit as u', 'u.id', 'm.unit_id')
    .leftJoin('operator as o', (join) =>
      join.onRef('o.tenant_id', '=', 'm.tenant_id').onRef('o.id', '=', 'm.operator_id'),
    );
}

function conditions({ q = '', role, standing }: PeopleFilter) {
  const anywhere = `%${literal(q.trim())}%`;
  const initials = `%${literal(q.trim().toLowerCase())}%`;
  return [
    sql<boolean>`(p.name like ${anywhere} or p.name_initials like ${initials} or u.name like ${anywhere} or o.name like ${anywhere})`,
    ...(role === undefined ? [] : [sql<boolean>`m.role = ${role}`]),
    ...(standing === undefined ? [] : [sql<boolean>`(m.id is not null) = ${standing}`]),
  ];
}

type Row = {
  id: string;
  user_id: string;
  name: string;
  created_at: string;
  role: string | null;
  unit_id: string | null;
  operator_id: string | null;
  granted_at: string | null;
  unit_name: string | null;
  operator_name: string | null;
};

function toPerson(row: Row): AdministeredPerson {
  const { role, granted_at: since } = row;
  const place = row.operator_name ?? row.unit_name ?? '';
  const held = role === null || since === null ? null : { role, since, place };
  return {
    id: row.id,
    userId: row.user_id,
    name: row.name,
    createdAt: row.created_at,
    held: held && { ...held, unitId: row.unit_id, operatorId: row.operator_id },
  };
}
