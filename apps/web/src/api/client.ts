import type { AppRouter } from '@shifan/api';
import { createTRPCClient, httpBatchLink } from '@trpc/client';

/** The API. A batch stays within what the server accepts. */
export const api = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: '/trpc', maxItems: 10 })] });
