import type { CaseSummary } from '@shifan/api';
import { createSession, PROVINCE_ROLES } from '../shell/session.ts';

export interface RecommendingPlace {
  code: string;
  name: string;
}

/** Where applications were recommended from, to who decides on them: to the ministry by an authority, to a province by its cities. */
export function createRecommendingPlace(): (summary: CaseSummary) => RecommendingPlace {
  const session = createSession();
  const isProvince = () => session.isSuccess && PROVINCE_ROLES.some((role) => role === session.data?.role);
  return (summary) =>
    isProvince()
      ? { code: summary.divisionCode, name: summary.divisionName }
      : { code: summary.tenantId, name: summary.authorityName };
}
