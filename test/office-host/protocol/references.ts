import { invalidObjectPath } from './host-error';
import type { HostObject } from './host-object';

/** The objects that an add-in holds across requests, by the ids that travel on the wire. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  get size(): number {
    return this.objects.size;
  }

  /** The id of an object; the object stays reachable until the id is released. */
  idOf(object: HostObject): string {
    const known = this.ids.get(object);
    const id = known ?? `{ref-${this.next++}}`;
    if (known === undefined) this.ids.set(object, id);
    this.objects.set(id, object);
    return id;
  }

  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (object === undefined) throw invalidObjectPath(id);
    return object;
  }

  release(id: unknown): void {
    if (typeof id === 'string') this.objects.delete(id);
  }
}
