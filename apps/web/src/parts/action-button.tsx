import type { Action, RefusalDto } from '@shifan/api';
import { Button, type ButtonProps } from '@shifan/ui';
import { createUniqueId, Show, type JSX } from 'solid-js';
import { RefusalText } from './refusal-text.tsx';

/** A command among those of a case; one that is not named cannot be given now. */
export function actionOf(actions: readonly Action[], command: string): Action {
  const known = actions.find((action) => action.do === command);
  return known ?? { do: command, label: command, allowed: false, refusal: NOT_NOW };
}

const NOT_NOW: RefusalDto = { code: 'COMMAND_NOT_ALLOWED', message: '这一件现在不能这样办。' };

/** The button of a command of the law: where it is not allowed, the reason stands below it with its clause. */
export function ActionButton(props: {
  action: Action;
  children: JSX.Element;
  look?: NonNullable<ButtonProps['look']>;
  small?: boolean;
  label?: string;
  /** Something else that is lacking, once the law allows it. */
  lacking?: string | undefined;
  busy?: boolean;
  onClick: () => void;
}): JSX.Element {
  const id = createUniqueId();
  const refusal = () => (props.action.allowed ? undefined : (props.action.refusal ?? NOT_NOW));
  return (
    <span class="inline-flex max-w-md flex-col items-start gap-1">
      <Button
        look={props.look ?? 'plain'}
        small={props.small ?? false}
        busy={props.busy}
        disabledReason={refusal()?.message ?? props.lacking}
        {...(refusal() ? { reasonId: id } : {})}
        {...(props.label === undefined ? {} : { label: props.label })}
        onClick={() => props.onClick()}
      >
        {props.children}
      </Button>
      <Show when={refusal()}>
        {(why) => (
          <span id={id}>
            <RefusalText refusal={why()} />
          </span>
        )}
      </Show>
    </span>
  );
}
