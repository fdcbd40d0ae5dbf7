import type { FastifyInstance } from 'fastify';

/** Addresses that a server answers to GET, as it was told of them: a new one is among them by itself. */
export function getRoutesOf(app: FastifyInstance): string[] {
  const stack: string[] = [];
  const found: string[] = [];
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const told = /^(?<indent>[│ ]*)(?:├|└)── (?<part>\S*)(?: \((?<methods>[^)]*)\))?/u.exec(line)?.groups;
    if (!told) continue;
    const depth = (told['indent'] ?? '').length / 4;
    const path = `${stack[depth - 1] ?? ''}${told['part'] ?? ''}`;
    stack[depth] = path;
    stack.length = depth + 1;
    if (told['methods']?.split(', ').includes('GET')) found.push(path);
  }
  return found;
}
