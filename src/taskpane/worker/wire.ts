import { Problem, type MessageValues, type Place } from '../../language/problem';
import type { MessageCode } from '../../language/messages';

/** What can be asked over a wire: for each name, what is sent and what comes back. */
export type Questions<T> = {
  readonly [Name in keyof T]: { readonly input: unknown; readonly output: unknown };
};

/** Who answers the questions of a table. */
export type Answers<T extends Questions<T>> = {
  readonly [Name in keyof T]: (input: T[Name]['input']) => Promise<T[Name]['output']>;
};

/** Either end between a page and its worker: a worker, the inside of one, or a message port. */
export interface Wire {
  postMessage(message: unknown, options: { transfer: Transferable[] }): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

interface Asked<T extends Questions<T>, Name extends keyof T> {
  readonly name: Name;
  readonly input: T[Name]['input'];
}

type Reply<Output> =
  | { readonly kind: 'done'; readonly output: Output }
  | {
      readonly kind: 'problem';
      readonly code: MessageCode;
      readonly place: Place;
      readonly values: MessageValues;
    }
  | { readonly kind: 'fault'; readonly message: string };

/** Asks one question of a table and gives the answer. */
export type Ask<T extends Questions<T>> = <Name extends keyof T>(
  name: Name,
  input: T[Name]['input'],
) => Promise<T[Name]['output']>;

/**
 * Asks the other end of a wire. Each question has a port of its own for the reply, so that replies
 * need no numbers. A Problem arrives as a Problem, any other error as an Error.
 */
export function asking<T extends Questions<T>>(wire: Wire): Ask<T> {
  return <Name extends keyof T>(name: Name, input: T[Name]['input']) => {
    const { port1: mine, port2: theirs } = new MessageChannel();
    return new Promise<T[Name]['output']>((resolve, reject) => {
      mine.onmessage = ({ data }: MessageEvent<Reply<T[Name]['output']>>) => {
        mine.close();
        if (data.kind === 'done') resolve(data.output);
        else if (data.kind === 'problem') reject(new Problem(data.code, data.place, data.values));
        else reject(new Error(data.message));
      };
      const asked: Asked<T, Name> = { name, input };
      wire.postMessage(asked, { transfer: [theirs] });
    });
  };
}

/** Answers what the other end asks, from now on. */
export function serve<T extends Questions<T>>(wire: Wire, answers: Answers<T>): void {
  wire.addEventListener('message', ({ data, ports }: MessageEvent<Asked<T, keyof T>>) => {
    void replyTo(answers, data).then((reply) => ports[0]?.postMessage(reply));
  });
}

async function replyTo<T extends Questions<T>, Name extends keyof T>(
  answers: Answers<T>,
  { name, input }: Asked<T, Name>,
): Promise<Reply<T[Name]['output']>> {
  try {
    return { kind: 'done', output: await answers[name](input) };
  } catch (error) {
    if (error instanceof Problem) {
      return { kind: 'problem', code: error.code, place: error.place, values: error.values };
    }
    return { kind: 'fault', message: error instanceof Error ? error.message : String(error) };
  }
}
