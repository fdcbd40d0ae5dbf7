import { fieldLabel, fieldsOf, type FormContext } from '@shifan/forms';
import { yearLabel } from '@shifan/rules';
import { dossierPages, pageOfPath } from '../../../form/form-pages.ts';

/** One page of a dossier; its slug stands in the address. */
export interface DossierPart {
  slug: string;
  title: string;
}

export const TARGETS_PART: DossierPart = { slug: 'plan-targets', title: '创建方案目标的完成情况' };
export const STRANDS_PART: DossierPart = { slug: 'plan-strands', title: '创建目标对照清单' };
export const STATEMENT_PART: DossierPart = { slug: 'plan-statement', title: '总体情况说明' };
export const SUBMIT_PART: DossierPart = { slug: 'submit', title: '检查并提交' };

/** The pages of a dossier: the form's sections, then what is measured by the plan, then submission. */
export function dossierParts({ plugin, kind, year }: FormContext): DossierPart[] {
  return [
    ...dossierPages(plugin, kind).map(({ slug, section }) => ({ slug, title: yearLabel(section.title, year) })),
    TARGETS_PART,
    STRANDS_PART,
    STATEMENT_PART,
    SUBMIT_PART,
  ];
}

/** The page on which a path is answered. */
export function partOfPath(scope: FormContext, path: string): string | undefined {
  if (path.startsWith('targets')) return TARGETS_PART.slug;
  if (path.startsWith('strands')) return STRANDS_PART.slug;
  if (path === 'statement') return STATEMENT_PART.slug;
  return pageOfPath(dossierPages(scope.plugin, scope.kind), path)?.slug;
}

/** What a path is called. */
export function partLabel(scope: FormContext, path: string): string {
  if (path.startsWith('targets')) return TARGETS_PART.title;
  if (path.startsWith('strands')) return STRANDS_PART.title;
  if (path === 'statement') return STATEMENT_PART.title;
  const place = fieldsOf(scope.plugin, scope.kind).get(path);
  return place ? fieldLabel(place.field, scope.year) : path;
}
