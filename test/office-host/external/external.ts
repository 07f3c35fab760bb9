import { strToU8 } from 'fflate';
import type { CustomXmlStore } from '../package/custom-xml';
import type { Counters } from '../protocol/counters';
import type { RichHost } from '../protocol/rich-host';
import { ACTION, listOf, readRequest, type Request, type Response } from '../protocol/wire';
import type { Quirks } from '../quirks';
import { appContext, type AppContext, type AppContextOptions } from './app-context';
import { answerCommonApi } from './common-api';
import type { Events } from './events';
import { INTERNAL_ERROR, safeArray, SUCCESS } from './safe-array';

/** `OSF.DDA.MethodDispId` */
const EXECUTE_RICH_API = 93;
const COMMAND_COMPLETED = 94;
const HTTP_OK = 200;

type Callback = (answer: unknown, resultCode?: number) => void;

/** The object that Office for Windows puts at `window.external`, as far as office.js uses it. */
export interface WindowExternal {
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): AppContext;
  Execute(call: number, parameters: unknown, callback: Callback): void;
  RegisterEvent(
    id: number,
    target: string,
    handler: (id: number, payload: unknown) => void,
    callback: Callback,
  ): void;
  UnregisterEvent(id: number, target: string, callback: Callback): void;
}

export interface ExternalParts extends AppContextOptions {
  readonly host: RichHost;
  readonly events: Events;
  readonly counters: Counters;
  readonly quirks: () => Quirks;
  /** Parts for the Common API; `null` where it has none, as in Excel. */
  readonly customXml: CustomXmlStore | null;
  /** Told when an add-in has finished a ribbon command. */
  readonly commandCompleted: (id: string) => void;
}

const bytesOf = (text: string): number => strToU8(text).length;

/** Plays the host's side of the Win32 contract. */
export function windowExternal(parts: ExternalParts): WindowExternal {
  const context = appContext(parts);
  return {
    GetHostInfo: () =>
      `${parts.app}$Win32$16.01$${parts.displayLanguage}$telemetry$$disableLogging`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (call, parameters, callback) => execute(parts, call, listOf(parameters), callback),
    RegisterEvent: (id, target, handler, callback) => {
      parts.events.register(id, target, handler);
      queueMicrotask(() => callback(SUCCESS));
    },
    UnregisterEvent: (id, target, callback) => {
      parts.events.unregister(id, target);
      queueMicrotask(() => callback(SUCCESS));
    },
  };
}

function execute(
  parts: ExternalParts,
  call: number,
  parameters: readonly unknown[],
  callback: Callback,
): void {
  if (call === EXECUTE_RICH_API) {
    const body = listOf(parameters[0])[4];
    later(parts.quirks().delay, () => callback(answerRichApi(parts, String(body)), SUCCESS));
    return;
  }
  if (call === COMMAND_COMPLETED) {
    parts.commandCompleted(String(parameters[0]));
    later(0, () => callback(safeArray([SUCCESS]), SUCCESS));
    return;
  }
  const answer = answerCommonApi(call, parameters, parts.customXml);
  later(0, () =>
    callback(
      answer === null ? INTERNAL_ERROR : safeArray(answer),
      answer === null ? call : SUCCESS,
    ),
  );
}

function later(milliseconds: number, act: () => void): void {
  if (milliseconds === 0) queueMicrotask(act);
  else setTimeout(act, milliseconds);
}

function answerRichApi(parts: ExternalParts, body: string): unknown {
  const { counters } = parts;
  const limit = parts.quirks().payloadLimit ?? Infinity;
  const sent = bytesOf(body);
  const request = readRequest(body);
  counters.add({ requests: 1, bytesSent: sent, roundTrips: doesWork(request) ? 1 : 0 });
  const response =
    sent > limit ? tooLarge('RequestPayloadSizeLimitExceeded') : parts.host.execute(request);
  const json = JSON.stringify(response);
  const received = bytesOf(json);
  counters.add({ bytesReceived: received });
  const answer =
    received > limit ? JSON.stringify(tooLarge('ResponsePayloadSizeLimitExceeded')) : json;
  return safeArray([SUCCESS, HTTP_OK, [], answer]);
}

const UPKEEP = ['_RemoveReference', 'NotifyActionHandlerReady'];

/** False for a request that only releases references, and for office.js' own start-up call. */
function doesWork({ actions }: Request): boolean {
  const isUpkeep = actions.some(({ name }) => UPKEEP.includes(name));
  const isBare = actions.every(
    ({ name, type }) =>
      type === ACTION.instantiate || type === ACTION.trace || UPKEEP.includes(name),
  );
  return !(isUpkeep && isBare);
}

function tooLarge(code: string): Response {
  const Message = 'The payload size has exceeded the limit.';
  const error = { Code: code, Message, Location: '', ActionIndex: 0, HttpStatusCode: 413 };
  return { Results: [], TraceIds: [], Error: error };
}
