import { QueryClient, QueryClientProvider } from '@tanstack/solid-query';
import { Route, Router } from '@solidjs/router';
import { For, type JSX } from 'solid-js';
import { NO_ANSWER, toFailure } from './api/failure.ts';
import { NotFound } from './shell/not-found.tsx';
import { routes } from './shell/routes.tsx';
import { Shell } from './shell/shell.tsx';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal will be refused again; only a lost answer is asked for once more.
      retry: (count, error) => count < 2 && toFailure(error).code === NO_ANSWER,
    },
  },
});

/** The whole web. */
export function App(): JSX.Element {
  return (
    <QueryClientProvider client={client}>
      <Router root={Shell}>
        <For each={routes()}>{(route) => <Route path={route.path} component={route.component} />}</For>
        <Route path="*" component={NotFound} />
      </Router>
    </QueryClientProvider>
  );
}
