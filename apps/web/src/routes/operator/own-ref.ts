import type { Ref } from '@shifan/api';
import { useParams } from '@solidjs/router';
import { createMemo, type Accessor } from 'solid-js';
import { createSession } from '../../shell/session.ts';

/** The case of the address; an operator's cases all belong to the tenant where the operator is registered. */
export function createOwnRef(): Accessor<Ref> {
  const params = useParams();
  const session = createSession();
  return createMemo(() => ({ tenantId: session.data?.tenant.id ?? '', caseId: params['id'] ?? '' }));
}
