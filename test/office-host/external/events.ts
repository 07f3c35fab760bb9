import { safeArray } from './safe-array';

/** `OSF.DDA.EventDispId` of the events that this host raises. */
const DOCUMENT_SELECTION_CHANGED = 2;
const RICH_API_MESSAGE = 33;
const APP_COMMAND_INVOKED = 39;
/** `GenericEventRegistration.richApiMessageEventCategory` */
const EVENT_CATEGORY = 65536;

type Handler = (dispatchId: number, payload: unknown) => void;

/** Types of Excel's events (`eventType` beside each `GenericEventHandlers`). */
export const EXCEL_EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
} as const;

/** The target of an event that a collection of the workbook raises (`eventWorkbookId`). */
export const WORKBOOK_TARGET = 'Workbook';

/**
 * Gives a class the members with which add-ins ask for events. Every event goes to every handler
 * that office.js has registered, so that there is nothing to switch on; an event that the model
 * does not raise has no such member, and asking for it is a loud gap.
 */
export function raisesEvents(prototype: object, names: readonly string[]): void {
  for (const name of names) {
    for (const verb of ['_Register', '_Unregister']) {
      Reflect.set(prototype, `${verb}${name}Event`, () => undefined);
    }
  }
}

/** Delivers events to the handlers that office.js has registered with the host. */
export class Events {
  private readonly handlers = new Map<string, Handler>();

  register(dispatchId: number, target: string, handler: Handler): void {
    this.handlers.set(`${dispatchId}:${target}`, handler);
  }

  unregister(dispatchId: number, target: string): void {
    this.handlers.delete(`${dispatchId}:${target}`);
  }

  /** Takes over the handlers that were registered with another host. */
  adopt(other: Events): void {
    for (const [key, handler] of other.handlers) this.handlers.set(key, handler);
  }

  /** An event of the rich API; arrives after the request that caused it, as in Office. */
  raise(type: number, target: string, message: Readonly<Record<string, unknown>>): void {
    const entry = [EVENT_CATEGORY, type, target, JSON.stringify(message), 0];
    this.deliver(RICH_API_MESSAGE, safeArray([entry]));
  }

  selectionChanged(): void {
    this.deliver(DOCUMENT_SELECTION_CHANGED, safeArray([]));
  }

  /** A press on a ribbon button whose action is `ExecuteFunction`. */
  invokeCommand(id: string, action: string): void {
    const source = JSON.stringify({ source: { id } });
    this.deliver(APP_COMMAND_INVOKED, safeArray([id, action, source]));
  }

  private deliver(dispatchId: number, payload: unknown): void {
    for (const [key, handler] of this.handlers) {
      if (!key.startsWith(`${dispatchId}:`)) continue;
      setTimeout(() => handler(dispatchId, payload), 0);
    }
  }
}
