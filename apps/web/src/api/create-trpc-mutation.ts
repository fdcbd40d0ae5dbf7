import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/solid-query';
import { newCommandId } from './command-id.ts';
import { isPassing, toFailure, type Failure } from './failure.ts';

export interface TrpcMutation<Input, Output> {
  /** Sends the command; a repeat after a lost answer carries the same command id and so never acts twice. */
  send: (input: Input, commandId: string) => Promise<Output>;
  onDone?: (output: Output, input: Input) => void | Promise<void>;
  /** What stays as it is in the cache; by default everything is read again. */
  keep?: boolean;
}

const WAITS = [400, 1500, 4000];

async function sendUntilAnswered<Input, Output>(
  send: TrpcMutation<Input, Output>['send'],
  input: Input,
): Promise<Output> {
  const commandId = newCommandId();
  for (const wait of [...WAITS, 0]) {
    try {
      return await send(input, commandId);
    } catch (error) {
      const failure = toFailure(error);
      if (!isPassing(failure) || wait === 0) throw failure;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  throw toFailure(undefined);
}

/** Changes something through the API. */
export function createTrpcMutation<Input, Output>(
  mutation: TrpcMutation<Input, Output>,
): UseMutationResult<Output, Failure, Input> {
  const client = useQueryClient();
  return useMutation<Output, Failure, Input>(() => ({
    mutationFn: (input: Input) => sendUntilAnswered(mutation.send, input),
    onSuccess: async (output, input) => {
      if (!mutation.keep) await client.invalidateQueries();
      await mutation.onDone?.(output, input);
    },
  }));
}
