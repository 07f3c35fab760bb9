import { itemNotFound } from './host-error';

/**
 * An object that add-ins can reach. Its members carry their names on the wire (`GetRange`,
 * `Values`), arguments arrive unchecked, and a member that is missing is a loud gap.
 */
export abstract class HostObject {
  /** Microsoft's name of the class, such as `Range`; its load names are checked against it. */
  abstract readonly wireClass: string;
}

/** A collection: `load('items/name')` reads `Items`. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract get Items(): readonly Item[];

  GetCount(): number {
    return this.Items.length;
  }

  GetItemAt(index: unknown): Item {
    const item = typeof index === 'number' ? this.Items[index] : undefined;
    if (item === undefined) throw itemNotFound(`${this.wireClass}.getItemAt`);
    return item;
  }

  GetFirst(): Item {
    const [first] = this.Items;
    if (first === undefined) throw itemNotFound(`${this.wireClass}.getFirst`);
    return first;
  }

  GetFirstOrNullObject(): Item | null {
    return this.Items[0] ?? null;
  }
}

/** True for a collection, whatever its items. */
export function isCollection(object: unknown): object is HostCollection<HostObject> {
  return object instanceof HostCollection;
}

/** A collection whose items are found by name or id, without regard to case, as Excel does. */
export abstract class NamedCollection<
  Item extends HostObject & { readonly Name: string; readonly Id?: string },
> extends HostCollection<Item> {
  GetItem(key: unknown): Item {
    const item = this.GetItemOrNullObject(key);
    if (item === null) throw itemNotFound(`${this.wireClass}.getItem`);
    return item;
  }

  GetItemOrNullObject(key: unknown): Item | null {
    if (typeof key !== 'string') return null;
    const name = key.toLowerCase();
    return this.Items.find((item) => item.Name.toLowerCase() === name || item.Id === key) ?? null;
  }
}
