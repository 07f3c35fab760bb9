import type { App } from '../external/app-context';
import { wireName } from '../protocol/load';
import { isRecord, listOf } from '../protocol/wire';
import { classDescription } from './class-description';
import type { ApiSet, ClassEntry, MemberTable, MethodEntry, PropertyEntry } from './member-table';
import { namespaceOf, officeInternals, type OfficeInternals } from './office-internals';

/** Operation types of office.js: reading leaves the document as it is. */
const DEFAULT = 0;
const READ = 1;
/** Flag of a call that does not need to be sent alone. */
const RESTRICTED = 4;

/**
 * Adds what Microsoft's npm file lacks of an application's API, by office.js' own tools, with the
 * names that the typings give. Works on prototypes in this realm; no file is changed. Gives the
 * classes and members that were added.
 */
export function installSupplement(app: App, table: MemberTable): readonly string[] {
  const office = officeInternals();
  const namespace = namespaceOf(app);
  const added: string[] = [];
  for (const [name, entry] of Object.entries(table)) {
    if (typeof namespace[name] === 'function') continue;
    office.buildLibrary({
      metadata: classDescription(app, name, entry, table),
      targetNamespaceObject: namespace,
      fullyInitialize: true,
    });
    added.push(name);
  }
  for (const [name, entry] of Object.entries(table)) {
    if (added.includes(name)) continue;
    added.push(...new ClassSupplement(office, app, namespace, table, name, entry).install());
  }
  return added;
}

/** Adds members to one class that office.js has already. */
class ClassSupplement {
  private readonly scalars: string[] = [];
  private readonly navigations: string[] = [];
  private readonly prototype: object;

  constructor(
    private readonly office: OfficeInternals,
    private readonly app: App,
    private readonly namespace: Record<string, unknown>,
    private readonly table: MemberTable,
    private readonly name: string,
    private readonly entry: ClassEntry,
  ) {
    const known = namespace[name];
    const prototype: unknown =
      typeof known === 'function' ? Reflect.get(known, 'prototype') : undefined;
    this.prototype = typeof prototype === 'object' && prototype !== null ? prototype : {};
  }

  install(): readonly string[] {
    if (!Reflect.has(this.prototype, 'load')) return [];
    const isMissing = ([name]: readonly [string, unknown]) => !Reflect.has(this.prototype, name);
    const properties = Object.entries(this.entry.properties).filter(isMissing);
    const methods = Object.entries(this.entry.methods).filter(isMissing);
    for (const [name, property] of properties) this.addProperty(name, property);
    for (const [name, method] of methods) this.addMethod(name, method);
    if (properties.length > 0) this.receiveResults();
    this.announce('_scalarPropertyNames', this.scalars);
    this.announce('_navigationPropertyNames', this.navigations);
    return [...properties, ...methods].map(([name]) => `${this.name}.${name}`);
  }

  private classOf(name: string | null): unknown {
    return name === null ? undefined : this.namespace[name];
  }

  private isCollection(name: string | null): boolean {
    return name !== null && this.table[name]?.items != null;
  }

  /** Refuses a member above the host's requirement sets, as Microsoft's own members do. */
  private check(member: string, api: ApiSet | null): void {
    if (api === null) return;
    const [set, version] = api;
    this.office.throwIfApiNotSupported(`${this.name}.${member}`, set, version, this.app);
  }

  private addProperty(name: string, { leadsTo, isReadOnly, api }: PropertyEntry): void {
    const { office } = this;
    const className = this.name;
    const field = fieldOf(name);
    const check = (): void => this.check(name, api);
    const leadsToClass = this.classOf(leadsTo);
    const isCollection = this.isCollection(leadsTo);
    if (leadsTo === null) this.scalars.push(name);
    else this.navigations.push(name);
    const get = function (this: object): unknown {
      check();
      const known: unknown = Reflect.get(this, field);
      if (leadsTo === null) {
        office.throwIfNotLoaded(name, known, className, Reflect.get(this, '_isNull'));
        return known;
      }
      const made =
        known ??
        office.createPropertyObject(leadsToClass, this, wireName(name), isCollection, RESTRICTED);
      Reflect.set(this, field, made);
      return made;
    };
    const set = function (this: object, value: unknown): void {
      check();
      Reflect.set(this, field, value);
      office.invokeSetProperty(this, wireName(name), value, DEFAULT);
    };
    const common = { configurable: true, enumerable: true, get };
    Object.defineProperty(this.prototype, name, isReadOnly ? common : { ...common, set });
  }

  private addMethod(name: string, { gives, isVoid, api }: MethodEntry): void {
    const { office } = this;
    const isRead = /^(get|search|compare)/.test(name);
    const operation = isRead ? READ : DEFAULT;
    const flags = isRead ? RESTRICTED : DEFAULT;
    const check = (): void => this.check(name, api);
    const givesClass = this.classOf(gives);
    const isCollection = this.isCollection(gives);
    Reflect.set(this.prototype, name, function (this: object, ...args: unknown[]): unknown {
      check();
      const wire = wireName(name);
      if (givesClass === undefined) {
        const result = office.invokeMethod(this, wire, operation, args, flags, 0);
        return isVoid ? undefined : result;
      }
      const parts = [isCollection, !isRead, null, flags];
      return office.createMethodObject(givesClass, this, wire, operation, args, ...parts);
    });
  }

  /** Takes loaded values of the new properties out of the host's answers. */
  private receiveResults(): void {
    const before: unknown = Reflect.get(this.prototype, '_handleResult');
    const { office, scalars } = this;
    const pairs = this.navigations.flatMap((name) => [name, wireName(name)]);
    Reflect.set(this.prototype, '_handleResult', function (this: object, value: unknown): void {
      if (typeof before === 'function') Reflect.apply(before, this, [value]);
      if (!isRecord(value)) return;
      for (const name of scalars) {
        const loaded = value[wireName(name)];
        if (loaded !== undefined) Reflect.set(this, fieldOf(name), loaded);
      }
      if (pairs.length > 0) office.handleNavigationResults(this, value, pairs);
    });
  }

  /** Adds names to those that the class says it has; load names are checked against them. */
  private announce(list: string, names: readonly string[]): void {
    if (names.length === 0) return;
    const known: unknown = Reflect.get(this.prototype, list);
    const all = [...listOf(known), ...names];
    Object.defineProperty(this.prototype, list, { configurable: true, get: () => all });
  }
}

function fieldOf(name: string): string {
  return `supplement_${name}`;
}
