import { z } from 'zod';
import { mutation, NoInput, query } from './define.ts';

export const ROLES = [
  'operator-clerk',
  'municipal-reviewer',
  'provincial-body-reviewer',
  'provincial-reviewer',
  'provincial-approver',
  'ministry-reviewer',
  'ministry-approver',
  'auditor',
  'administrator',
] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

export const Me = z.object({
  id: z.string(),
  name: z.string(),
  role: Role,
  roleName: z.string(),
  tenant: z.object({ id: z.string(), name: z.string() }),
  unit: z.object({ id: z.string(), name: z.string(), class: z.string() }).optional(),
  operator: z.object({ id: z.string(), name: z.string(), uscc: z.string() }).optional(),
  passwordDue: z.boolean().optional().describe('signed in by a one-time password, which has to be changed first'),
});
export type Me = z.infer<typeof Me>;

export const sessionContract = {
  me: query(NoInput, Me.nullable()),
  signIn: mutation(z.strictObject({ username: z.string().min(1).max(64), password: z.string().min(1).max(256) }), Me),
  signOut: mutation(NoInput, z.void()),
  changePassword: mutation(
    z.strictObject({ current: z.string().min(1).max(256), next: z.string().min(1).max(256) }),
    Me,
  ),
};
