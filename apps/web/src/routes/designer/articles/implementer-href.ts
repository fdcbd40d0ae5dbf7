import { elementsOf, type Element, type Plugin } from '@shifan/rules';
import { designHref, type DesignPlace } from '../design-href.ts';
import type { Design } from '../design.ts';

type Place = Omit<DesignPlace, 'jurisdiction' | 'version'>;
type Whereabouts = (element: Element, plugin: Plugin) => Place;

/** The part of an id before the slash: `designation/province` stands in the phase `designation`. */
function ownerOf(id: string): string {
  return id.split('/')[0] ?? id;
}

/** Where the forms show a form, or one of its fields. */
function formPlace(plugin: Plugin, form: string, at?: string): Place {
  const kind = plugin.forms.find(({ id }) => id === form)?.kinds[0] ?? '';
  return { tab: 'forms', more: { kind, form }, ...(at ? { at } : {}) };
}

function fieldPlace({ base, standard }: Element, plugin: Plugin): Place {
  return formPlace(plugin, standard[0] ?? '', `answer-${ownerOf(base)}`);
}

function materialPlace(at: string): Whereabouts {
  return ({ base, standard }) => ({
    tab: 'forms',
    more: { form: 'materials', kind: standard[0] ?? '' },
    at: `${at}-${base}`,
  });
}

function stagePlace(id: string): Place {
  return { tab: 'process', at: `stage-${id}` };
}

function reviewPlace(_: Element, { process }: Plugin): Place {
  return stagePlace(process.phases.find(({ phase }) => phase === 'review')?.id ?? process.start);
}

function standardPlace(at: string): Whereabouts {
  return ({ base }) => ({ tab: 'standard', at: `${at}-${base}` });
}

function noticePlace({ id }: Element): Place {
  return { tab: 'parameters', at: `notice-${ownerOf(id)}` };
}

const PLACES: Record<Element['kind'], Whereabouts> = {
  kind: standardPlace('kind'),
  criterion: ({ base, standard }) => ({
    tab: 'standard',
    more: { kind: standard[0] ?? '', stage: standard.find((one) => one === 'creation') ?? standard.at(-1) ?? '' },
    at: `criterion-${base}`,
  }),
  parameter: ({ id }) => ({ tab: 'parameters', at: `parameter-${id}` }),
  material: materialPlace('material'),
  slot: materialPlace('slot'),
  form: ({ id }, plugin) => formPlace(plugin, id),
  field: fieldPlace,
  option: fieldPlace,
  phase: ({ id }) => stagePlace(id),
  chain: reviewPlace,
  level: reviewPlace,
  term: ({ id }) => stagePlace(ownerOf(id)),
  report: ({ id }) => stagePlace(ownerOf(id)),
  process: ({ id }) => stagePlace(id),
  ground: () => stagePlace('sanction'),
  rubric: standardPlace('rubric'),
  preference: standardPlace('preference'),
  document: materialPlace('document'),
  notice: noticePlace,
  deadline: noticePlace,
  quota: noticePlace,
};

/** Where each part of a measure can be seen among its designs, by kind and id. */
export function implementerHrefs(design: Design): (kind: string, id: string) => string | undefined {
  const elements = new Map(elementsOf(design.plugin).map((element) => [`${element.kind}:${element.id}`, element]));
  return (kind, id) => {
    const element = elements.get(`${kind}:${id}`);
    if (!element) return undefined;
    const { plugin, version } = design;
    return designHref({ jurisdiction: plugin.id, version, ...PLACES[element.kind](element, plugin) });
  };
}
