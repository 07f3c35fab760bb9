import { isRecord, listOf } from './wire';

/** What Microsoft's own prototype says about a class. */
export interface WireSchema {
  /** Public names of the properties that `load()` takes, such as `rowHidden`. */
  readonly scalars: readonly string[];
  /** Public names of the properties that lead to other objects, such as `format`. */
  readonly navigations: readonly string[];
}

/** Looks a class up; `null` when Microsoft's file has no such class. */
export type SchemaLookup = (wireClass: string) => WireSchema | null;

function names(value: unknown): readonly string[] {
  return listOf(value).filter((name) => typeof name === 'string');
}

function schemaOf(constructor: unknown): WireSchema | null {
  if (typeof constructor !== 'function') return null;
  const prototype: unknown = Reflect.get(constructor, 'prototype');
  if (typeof prototype !== 'object' || prototype === null) return null;
  return {
    scalars: names(Reflect.get(prototype, '_scalarPropertyNames')),
    navigations: names(Reflect.get(prototype, '_navigationPropertyNames')),
  };
}

/**
 * Reads the names of a namespace's classes from Microsoft's prototypes (`Excel`, `Word`). The
 * namespace is asked for late, because office.js may load after the host.
 */
export function schemaOfNamespace(namespace: () => unknown): SchemaLookup {
  const known = new Map<string, WireSchema | null>();
  return (wireClass) => {
    const seen = known.get(wireClass);
    if (seen !== undefined) return seen;
    const classes = namespace();
    const schema = isRecord(classes) ? schemaOf(classes[wireClass]) : null;
    known.set(wireClass, schema);
    return schema;
  };
}
