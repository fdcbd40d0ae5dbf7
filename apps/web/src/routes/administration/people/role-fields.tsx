import type { Role } from '@shifan/api';
import { Field, RadioGroup, Select } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import type { Overview } from '../overview-query.ts';

/** A role to be held, and where. */
export type HeldAt = { role: Role | ''; unit: string };

function choiceOf(overview: Overview, role: string) {
  return overview.roles.find((one) => one.role === role);
}

/** What is still to be chosen; nothing where it is complete. */
export function roleLacking(overview: Overview, held: HeldAt): string | undefined {
  if (!held.role) return '请选择角色';
  return choiceOf(overview, held.role)?.at === 'unit' && !held.unit ? '请选择单位' : undefined;
}

/** The role and unit as the API takes them. */
export function heldInput(overview: Overview, held: HeldAt): { role: Role; unit?: string } | undefined {
  if (!held.role) return undefined;
  const { role, unit } = held;
  return choiceOf(overview, role)?.at === 'unit' ? { role, unit } : { role };
}

/** The role, with what it does, and the unit where it is held at one. Clerks are added with their operator. */
export function RoleFields(props: { overview: Overview; held: HeldAt; onChange: (held: HeldAt) => void }): JSX.Element {
  const roles = () => props.overview.roles.filter(({ at }) => at !== 'operator');
  const units = () => {
    const classes = choiceOf(props.overview, props.held.role)?.classes ?? [];
    return props.overview.units.filter((unit) => classes.includes(unit.class) && unit.closedAt === null);
  };
  return (
    <>
      <Field label="角色" group required hint="经办人在“运营主体”里增加。">
        {(control) => (
          <RadioGroup
            {...control}
            options={roles().map(({ role, name, what }) => ({ code: role, label: `${name}：${what}` }))}
            value={props.held.role}
            onChange={(code) => {
              const found = roles().find(({ role }) => role === code);
              if (found) props.onChange({ role: found.role, unit: '' });
            }}
          />
        )}
      </Field>
      <Show when={choiceOf(props.overview, props.held.role)?.at === 'unit'}>
        <Field
          label="单位"
          required
          hint={props.overview.cityLevel ? undefined : '现行办法里没有这一级的初审环节，任命以后暂时没有要办的申报。'}
        >
          {(control) => (
            <Select
              {...control}
              empty="请选择"
              options={units().map(({ id, name }) => ({ code: id, label: name }))}
              value={props.held.unit}
              onChange={(unit) => props.onChange({ ...props.held, unit })}
            />
          )}
        </Field>
      </Show>
    </>
  );
}
