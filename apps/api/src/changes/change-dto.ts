import { type ChangeStep, listFilesById, type MaterialChange, type Tx } from '@shifan/db';
import type { ChangeDto } from '../contract/supervision.ts';
import type { Person } from '../sessions/person.ts';

const SORT_NAMES: Record<MaterialChange['sort'], string> = {
  rename: '更名',
  merger: '合并',
  reorganisation: '重组',
  other: '其他重大变化',
};

/** A change as its reader may see it: what the authorities think of it is told to the operator with the decision. */
export async function changeDto(tx: Tx, change: MaterialChange, reader: Person): Promise<ChangeDto> {
  const opinion = reader.operator && !change.decision ? null : change.opinion;
  return {
    id: change.id,
    sort: change.sort,
    sortName: SORT_NAMES[change.sort],
    eventOn: change.eventOn,
    reportedOn: change.reportedOn,
    deadline: change.deadline,
    late: change.late,
    description: change.description,
    files: await listFilesById(tx, change, change.files),
    opinion: stepDto(opinion),
    decision: stepDto(change.decision),
    round: change.round,
  };
}

function stepDto(step: ChangeStep | null): ChangeDto['opinion'] {
  return step && { keep: step.keep, reasons: step.reasons, by: step.by.name, on: step.on };
}
