export type SafeError = {
  type: string;
  message: string;
  code?: string;
  table?: string;
  constraint?: string;
  frames: string[];
  cause?: SafeError;
};

const DEEPEST = 4;
const NAMES = ['code', 'table', 'constraint'] as const;

/**
 * An error as it may be logged: what broke and where, without the values it broke on. What libraries quote in a message
 * (a database: the value of a duplicate key; a JSON parser: the text around the mistake) is taken out of it.
 */
export function safeError(error: unknown, depth = 0): SafeError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', frames: [] };
  const named = NAMES.flatMap((name) => {
    const value: unknown = Reflect.get(error, name);
    return typeof value === 'string' ? [[name, value.slice(0, 100)]] : [];
  });
  return {
    type: error.name,
    message: withoutQuoted(error.message),
    ...Object.fromEntries(named),
    frames: framesOf(error),
    ...(error.cause !== undefined && depth < DEEPEST ? { cause: safeError(error.cause, depth + 1) } : {}),
  };
}

function withoutQuoted(message: string): string {
  return message
    .replaceAll(/"[^"]*"?|“[^”]*”?|「[^」]*」?|\([^()]*\)=\([^()]*\)/gu, '…')
    .replaceAll(/[\d+-]{7,}/gu, '…')
    .slice(0, 300);
}

/** Where it broke: the stack without its first lines, which repeat the message. */
function framesOf({ stack = '' }: Error): string[] {
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 12);
}
