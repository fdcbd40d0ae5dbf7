import type { CivilDate } from '@shifan/calendar';
import { actorLabels, closedReasonLabels, commandLabels, levelLabel, stageLabels } from '@shifan/process';
import type { Place, Transition } from '@shifan/process/explore';
import { type Actor, parameterValue, type Phase, type Plugin, resolveCitation } from '@shifan/rules';
import { citationOfEvent } from '../cases/event-clause.ts';
import type { ProcessStateDto, ProcessTransitionDto } from '../contract/designer.ts';

type Diagram = { states: ProcessStateDto[]; transitions: ProcessTransitionDto[] };

/** States and transitions as a diagram shows them, in the order in which a case reaches them. */
export function diagramOf(plugin: Plugin, transitions: readonly Transition[], on: CivilDate): Diagram {
  const places = new Map(transitions.flatMap(({ from, to }) => [from, to]).map((place) => [idOf(place), place]));
  return {
    states: [...places.values()].map((place) => stateDto(plugin, place, on)),
    transitions: transitions.map((transition) => transitionDto(plugin, transition)),
  };
}

function idOf({ stage, level, reason }: Place): string {
  return [stage, level ?? reason].filter((part) => part !== undefined).join('.');
}

function nameOf({ stage, level, reason }: Place): string {
  if (level !== undefined) return `${levelLabel(level)}审核`;
  return reason === undefined ? stageLabels[stage] : closedReasonLabels[reason];
}

function stateDto(plugin: Plugin, place: Place, on: CivilDate): ProcessStateDto {
  const phase = phaseAt(plugin, place);
  const notes = phase ? parametersOf(phase, place).map((id) => noteOf(plugin, id, on)) : [];
  return { id: idOf(place), stage: place.stage, name: nameOf(place), phase: phase?.id ?? null, notes };
}

function phaseAt(plugin: Plugin, { stage }: Place): Phase | undefined {
  const { phases } = plugin.process;
  if (stage === 'notice-candidate' || stage === 'notice-designation') return phases.find(({ id }) => id === stage);
  if (stage === 'designated') return phases.find(({ phase }) => phase === 'designation');
  if (stage === 'rectification') return phases.find(({ phase }) => phase === 'reexamination');
  return phases.find(({ phase }) => phase === stage);
}

/** How long a place lasts and how often, as ids of parameters. */
function parametersOf(phase: Phase, { stage }: Place): string[] {
  switch (phase.phase) {
    case 'review':
      return [];
    case 'public-notice':
      return [phase.workingDays];
    case 'creation':
      return [phase.years];
    case 'acceptance':
      return [phase.attempts, phase.extensionYears];
    case 'designation':
      return phase.term?.years === undefined ? [] : [phase.term.years];
    case 'reexamination':
      return stage === 'rectification' ? [phase.rectificationYears] : [phase.everyYears, phase.failures];
  }
}

function noteOf(plugin: Plugin, id: string, on: CivilDate): string {
  const { label, value, unit } = parameterValue(plugin, id, on);
  return `${label}：${value}${unit}`;
}

function transitionDto(plugin: Plugin, transition: Transition): ProcessTransitionDto {
  const { from, to, by } = transition;
  const clause = clauseOf(plugin, transition);
  return {
    from: idOf(from),
    to: idOf(to),
    do: transition.do,
    name: commandLabels[transition.do],
    by: actorsOf(transition.do, by).map((id) => ({ id, name: actorLabels[id] })),
    article: clause?.article ?? null,
    clause: clause?.clause ?? null,
    quote: clause?.quote ?? null,
  };
}

/** Whoever looks at a case that is over lets it expire; it is nobody's decision. */
function actorsOf(command: Transition['do'], by: Actor[]): Actor[] {
  return command === 'expire' ? ['system'] : by;
}

function clauseOf(plugin: Plugin, { events, earlier }: Transition) {
  const [first] = events;
  const closing = events.findIndex(({ type }) => type === 'closed');
  const event = events[closing] ?? first;
  if (!event) return undefined;
  const before = closing === -1 ? earlier : [...earlier, ...events.slice(0, closing)];
  const citation = citationOfEvent(plugin, event, before);
  return citation && resolveCitation(plugin, citation);
}
