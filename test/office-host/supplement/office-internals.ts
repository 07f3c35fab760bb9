import { isRecord } from '../protocol/wire';

type Method = (...args: readonly unknown[]) => unknown;

/** What office.js has inside and does not describe: the tools that its own classes are made with. */
export interface OfficeInternals {
  /** `(class, parent, wire name, is collection, flags)` → an object at a property. */
  readonly createPropertyObject: Method;
  /** `(class, parent, wire name, operation, arguments, is collection, keeps, …)` → an object. */
  readonly createMethodObject: Method;
  readonly invokeMethod: Method;
  readonly invokeSetProperty: Method;
  readonly throwIfNotLoaded: Method;
  readonly throwIfApiNotSupported: Method;
  readonly handleNavigationResults: Method;
  /** Makes whole classes from a description of their members. */
  readonly buildLibrary: (options: object) => void;
}

function at(object: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      (typeof value === 'object' && value !== null) || typeof value === 'function'
        ? Reflect.get(value, name)
        : undefined,
    object,
  );
}

/** Finds the tools in the `OfficeExtension` of this realm. */
export function officeInternals(): OfficeInternals {
  const extension: unknown = Reflect.get(globalThis, 'OfficeExtension');
  const method = (owner: string, name: string): Method => {
    const found = at(extension, owner, name);
    if (typeof found !== 'function') throw new Error(`office.js has no ${owner}.${name}.`);
    const target = at(extension, owner);
    return (...args) => {
      const result: unknown = Reflect.apply(found, target, args);
      return result;
    };
  };
  const builder = at(extension, 'LibraryBuilder');
  if (typeof builder !== 'function') throw new Error('office.js has no LibraryBuilder.');
  return {
    createPropertyObject: method('BatchApiHelper', 'createPropertyObject'),
    createMethodObject: method('BatchApiHelper', 'createMethodObject'),
    invokeMethod: method('BatchApiHelper', 'invokeMethod'),
    invokeSetProperty: method('BatchApiHelper', 'invokeSetProperty'),
    throwIfNotLoaded: method('Utility', 'throwIfNotLoaded'),
    throwIfApiNotSupported: method('Utility', 'throwIfApiNotSupported'),
    handleNavigationResults: method('Utility', '_handleNavigationPropertyResults'),
    buildLibrary: (options) => void Reflect.construct(builder, [options]),
  };
}

/** The classes of an application's namespace in this realm. */
export function namespaceOf(app: string): Record<string, unknown> {
  const namespace: unknown = Reflect.get(globalThis, app);
  if (!isRecord(namespace)) throw new Error(`office.js has no ${app}.`);
  return namespace;
}
