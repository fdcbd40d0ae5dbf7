import { z } from 'zod';
import { mutation, NoInput, query } from './define.ts';
import { CommandId, Id, Instant, TenantId } from './scalars.ts';
import { Me, Role } from './session.ts';
import { lineText } from './text.ts';

const PersonName = lineText(50);
const PlaceName = lineText(100);
const UnitId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/u);
const Page = z.int().min(1).max(10_000).default(1);
/** Chosen by an administrator; compared without regard to case. */
export const Username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])$/u, {
    error: '用户名用2至64个小写字母、数字、点、横线或者下划线，首尾是字母或者数字',
  });
export const Password = z.string().min(1).max(256);

export const UnitClass = z.enum(['municipality', 'cooperation-zone', 'provincial-body']);
export type UnitClass = z.infer<typeof UnitClass>;

export const AdministeredUnit = z.object({
  id: z.string(),
  name: z.string(),
  class: z.string(),
  className: z.string(),
  division: z.object({ code: z.string(), name: z.string() }).nullable(),
  closedAt: Instant.nullable(),
  people: z.int().describe('people who hold a role at it'),
  own: z.boolean().describe('the authority itself: neither renamed nor closed'),
});
export type AdministeredUnit = z.infer<typeof AdministeredUnit>;

/** Where a role may be held. */
export const RoleChoice = z.object({
  role: Role,
  name: z.string(),
  at: z.enum(['authority', 'unit', 'operator']),
  classes: z.array(z.string()).describe('of units, where it is held at one'),
  what: z.string().describe('what it does, in a line'),
});
export type RoleChoice = z.infer<typeof RoleChoice>;

export const AdministeredPerson = z.object({
  id: Id,
  name: z.string(),
  username: z.string(),
  held: z
    .object({
      role: Role,
      roleName: z.string(),
      place: z.string(),
      unit: z.string().nullable(),
      operator: z.string().nullable(),
      since: Instant,
    })
    .nullable(),
  oneTimeUntil: Instant.nullable().describe('until then the one-time password lets in; null once changed'),
  self: z.boolean(),
});
export type AdministeredPerson = z.infer<typeof AdministeredPerson>;

const Held = { role: Role, unit: UnitId.optional(), operator: Id.optional() };

/** Told once, to the administrator alone, who hands it on. */
export const OneTime = z.object({ username: z.string(), password: z.string(), until: Instant });
export type OneTime = z.infer<typeof OneTime>;

export const AdministeredOperator = z.object({
  id: Id,
  name: z.string(),
  uscc: z.string(),
  division: z.object({ code: z.string(), name: z.string() }),
  registeredAt: Instant,
});
export type AdministeredOperator = z.infer<typeof AdministeredOperator>;

export const CheckItem = z.object({
  id: z.string(),
  title: z.string(),
  done: z.boolean(),
  detail: z.string(),
  href: z.string().optional(),
  by: z.string().optional().describe('who does it, where an administrator does not'),
});
export type CheckItem = z.infer<typeof CheckItem>;

const Division = z.object({ code: z.string(), name: z.string() });
const Clerk = z.strictObject({ name: PersonName, username: Username });

/** An administrator keeps its own authority's units, people and operators; the ministry's also makes the first one of any. */
export const administrationContract = {
  overview: query(
    NoInput,
    z.object({
      authority: z.object({ id: z.string(), name: z.string() }),
      checklist: z.array(CheckItem),
      units: z.array(AdministeredUnit),
      roles: z.array(RoleChoice),
      divisions: z.array(Division).describe('where operators lie; the cities of the authority'),
      missingCities: z.array(Division).describe('cities that have no unit yet'),
      cityLevel: z
        .boolean()
        .describe('whether cities or provincial bodies review before the province, by a law in force'),
      tenants: z.boolean().describe('whether the asker sees all authorities'),
    }),
  ),
  addUnit: mutation(
    z.strictObject({ commandId: CommandId, name: PlaceName, class: UnitClass, division: z.string().max(6).optional() }),
    z.object({ id: z.string() }),
  ),
  addCities: mutation(
    z.strictObject({
      commandId: CommandId,
      cities: z
        .array(z.strictObject({ code: z.string().max(6), name: PlaceName }))
        .min(1)
        .max(60),
    }),
    z.object({ added: z.int() }),
  ),
  renameUnit: mutation(z.strictObject({ commandId: CommandId, id: UnitId, name: PlaceName }), z.void()),
  closeUnit: mutation(z.strictObject({ commandId: CommandId, id: UnitId }), z.void()),
  reopenUnit: mutation(z.strictObject({ commandId: CommandId, id: UnitId }), z.void()),
  people: query(
    z.strictObject({
      q: z.string().max(100).optional(),
      role: Role.optional(),
      standing: z.boolean().optional(),
      page: Page,
    }),
    z.object({ rows: z.array(AdministeredPerson), total: z.int(), page: z.int(), pageSize: z.int() }),
  ),
  addPerson: mutation(
    z.strictObject({ commandId: CommandId, name: PersonName, username: Username, ...Held }),
    z.object({ id: Id, oneTime: OneTime }),
  ),
  renamePerson: mutation(z.strictObject({ commandId: CommandId, id: Id, name: PersonName }), z.void()),
  grantRole: mutation(z.strictObject({ commandId: CommandId, id: Id, ...Held }), z.void()),
  endPerson: mutation(z.strictObject({ commandId: CommandId, id: Id }), z.void()),
  resetPassword: mutation(z.strictObject({ commandId: CommandId, id: Id }), OneTime),
  operators: query(
    z.strictObject({ q: z.string().max(100).optional(), page: Page }),
    z.object({ rows: z.array(AdministeredOperator), total: z.int(), page: z.int(), pageSize: z.int() }),
  ),
  addOperator: mutation(
    z.strictObject({
      commandId: CommandId,
      name: PlaceName,
      uscc: z.string().min(1).max(60),
      division: z.string().max(6),
      clerk: Clerk.optional(),
    }),
    z.object({ id: Id, uscc: z.string(), oneTime: OneTime.nullable() }),
  ),
  acts: query(
    z.strictObject({ page: Page }),
    z.object({
      rows: z.array(
        z.object({
          what: z.string(),
          subject: z.string(),
          detail: z.string().nullable(),
          by: z.string(),
          at: Instant,
        }),
      ),
      total: z.int(),
      page: z.int(),
      pageSize: z.int(),
    }),
  ),
  authorities: query(
    NoInput,
    z.array(
      z.object({
        id: TenantId,
        name: z.string(),
        administrators: z.int(),
        officers: z.int(),
        clerks: z.int(),
      }),
    ),
  ),
  addAdministrator: mutation(
    z.strictObject({ commandId: CommandId, authority: TenantId, name: PersonName, username: Username }),
    z.object({ oneTime: OneTime }),
  ),
};

/** The first administrator of an installation, by the one-time address that the server printed. */
export const setupContract = {
  choices: query(z.strictObject({ key: z.string().max(100) }), z.object({ authorities: z.array(Division) })),
  complete: mutation(
    z.strictObject({
      key: z.string().max(100),
      authority: TenantId,
      name: PersonName,
      username: Username,
      password: Password,
    }),
    Me,
  ),
};
