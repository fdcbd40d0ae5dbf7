import type { Phase, Sanction } from '@shifan/rules';
import { close } from '../close.ts';
import { accept, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { commandLabels, sanctionRecordLabels } from '../labels.ts';
import { notAllowed } from '../phases/not-allowed.ts';
import type { Step } from '../phases/phase-module.ts';
import { wrongActor } from '../phases/wrong-actor.ts';
import { beforeCreation } from './from-creation-on.ts';

type SanctionStep = Step<Phase, 'sanction'>;

/**
 * The candidacy or the title is taken, at any moment from the creation-period on and whatever else is under way, but never
 * without a ground the law names and a record that proves it.
 */
export function sanction(step: SanctionStep): Decision {
  const rule = step.context.plugin.process.sanction;
  if (rule === undefined) return notAllowed(step, '该办法没有规定取消或者撤销的事由');
  const refused = wrongActor(step, [rule.by], rule.citation) ?? beforeCreation(step);
  return refused ?? onGround(step, rule);
}

function onGround(step: SanctionStep, rule: Sanction): Decision {
  const { plugin, on, actor } = step.context;
  const { ground: named, record, reasons } = step.command;
  const command = commandLabels.sanction;
  const ground = rule.grounds.find(({ id }) => id === named);
  if (ground === undefined && named !== undefined) {
    const accepted = rule.grounds.map(({ title }) => title).join('、');
    return refuse('SANCTION_GROUND_UNKNOWN', { value: named, accepted }, { plugin, citation: rule.citation });
  }
  if (ground === undefined || record?.sort !== ground.record) {
    const proofs = ground === undefined ? rule.grounds : [ground];
    const accepted = proofs.map((one) => `${one.title}（${sanctionRecordLabels[one.record]}）`).join('；');
    const citation = ground?.citation ?? rule.citation;
    return refuse('SANCTION_WITHOUT_GROUND', { command, accepted }, { plugin, citation });
  }
  if (record.on > on) {
    const slots = { command, recordOn: record.on, today: on };
    return refuse('SANCTION_RECORD_LATER', slots, { plugin, citation: ground.citation });
  }
  const why = reasons === undefined ? {} : { reasons };
  return accept(
    { type: 'sanctioned', on, by: actor, ground: ground.id, record, ...why },
    close(step, step.state.title === undefined ? 'disqualified' : 'revoked'),
  );
}
