import type { Quirks } from '../quirks';
import type { Counters } from './counters';
import { gap, HostError } from './host-error';
import type { HostObject } from './host-object';

/** Only names of this shape are members on the wire; a model's own helpers are out of reach. */
const WIRE_NAME = /^_?[A-Z]\w*$/;

function isSettable(object: HostObject, name: string): boolean {
  let owner: object | null = object;
  while (owner !== null) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    if (descriptor !== undefined) return descriptor.set !== undefined;
    owner = Reflect.getPrototypeOf(owner);
  }
  return false;
}

/** Reaches the members of model objects by their names on the wire; each use is counted. */
export class Members {
  constructor(
    private readonly counters: Counters,
    private readonly quirks: () => Quirks,
  ) {}

  has(object: HostObject, name: string): boolean {
    return WIRE_NAME.test(name) && Reflect.has(object, name);
  }

  read(object: HostObject, name: string): unknown {
    const member = `${object.wireClass}.${name}`;
    if (!this.has(object, name)) throw gap(member);
    this.use(member);
    return Reflect.get(object, name);
  }

  write(object: HostObject, name: string, value: unknown): void {
    const member = `${object.wireClass}.${name}`;
    if (!WIRE_NAME.test(name) || !isSettable(object, name)) throw gap(`Setting ${member}`, member);
    this.use(`${member}=`);
    Reflect.set(object, name, value);
  }

  call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const member = `${object.wireClass}.${name}`;
    const method: unknown = this.has(object, name) ? Reflect.get(object, name) : undefined;
    if (typeof method !== 'function') throw gap(`${member}()`, member);
    this.use(member);
    return Reflect.apply(method, object, args);
  }

  private use(member: string): void {
    this.counters.used(member);
    const calls = this.counters.members.get(member);
    const refusal = this.quirks().refusals.find(
      (one) => one.member === member && (one.call === undefined || one.call === calls),
    );
    if (refusal === undefined) return;
    throw new HostError(refusal.code, `${refusal.code} (refused by a quirk)`, member, 403);
  }
}
