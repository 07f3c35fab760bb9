import { HostError } from './host-error';
import { HostObject, isCollection, type HostCollection } from './host-object';
import type { Members } from './members';
import type { References } from './references';
import type { SchemaLookup, WireSchema } from './schema';
import type { Query } from './wire';

type Projection = Record<string, unknown>;

/** `rowHidden` → `RowHidden`: names on the wire are the public ones with a capital. */
export function wireName(publicName: string): string {
  return publicName.charAt(0).toUpperCase() + publicName.slice(1);
}

function find(names: readonly string[], name: string): string | undefined {
  const lower = name.toLowerCase();
  return names.find((known) => known.toLowerCase() === lower);
}

/** Answers `load()`: which members go back to the add-in, checked against Microsoft's names. */
export class Loader {
  constructor(
    private readonly members: Members,
    private readonly references: References,
    private readonly schema: SchemaLookup,
  ) {}

  /** What office.js needs to address the object again, without any loaded member. */
  identity(object: HostObject): Projection {
    const schema = this.schema(object.wireClass);
    const identity: Projection = {};
    if (schema?.scalars.includes('_ReferenceId') === true) {
      identity._ReferenceId = this.references.idOf(object);
    }
    for (const key of ['Id', '_Id']) {
      if (Reflect.has(object, key)) identity[key] = Reflect.get(object, key);
    }
    return identity;
  }

  /** The answer to one `load()` of an object, or of each item of a collection. */
  project(object: HostObject, query: Query): Projection {
    const names = [...query.select, ...query.expand].map((name) => name.split(/[/.]/));
    if (!isCollection(object)) return this.projectObject(object, names);
    const end = query.top === null ? undefined : query.skip + query.top;
    return this.projectCollection(object, names, query.skip, end);
  }

  private projectCollection(
    collection: HostCollection<HostObject>,
    names: readonly (readonly string[])[],
    from = 0,
    to?: number,
  ): Projection {
    const own = this.schema(collection.wireClass)?.scalars ?? [];
    const isOwn = (name: readonly string[]) =>
      name.length === 1 && find(own, name[0] ?? '') !== undefined;
    const ofItems = names
      .filter((name) => !isOwn(name))
      .map((name) => (name[0] === 'items' ? name.slice(1) : name));
    const items: readonly HostObject[] = collection.Items.slice(from, to);
    const answer: Projection = { _Items: items.map((item) => this.projectObject(item, ofItems)) };
    for (const [name = ''] of names.filter(isOwn)) {
      answer[wireName(name)] = this.members.read(collection, wireName(name));
    }
    return answer;
  }

  private projectObject(object: HostObject, names: readonly (readonly string[])[]): Projection {
    const schema = this.schema(object.wireClass) ?? { scalars: [], navigations: [] };
    const answer = this.identity(object);
    const deeper = new Map<string, (readonly string[])[]>();
    for (const name of names.length === 0 ? [['*']] : names) {
      const [head = '', ...rest] = name;
      if (head === '*' || head === '') {
        this.projectEverything(object, schema, answer);
        continue;
      }
      const navigation = find(schema.navigations, head);
      if (navigation !== undefined) {
        deeper.set(navigation, [...(deeper.get(navigation) ?? []), rest]);
        continue;
      }
      const scalar = rest.length === 0 ? find(schema.scalars, head) : undefined;
      if (scalar === undefined) throw unknownName(object, head);
      answer[wireName(scalar)] = this.members.read(object, wireName(scalar));
    }
    for (const [navigation, inner] of deeper) {
      answer[wireName(navigation)] = this.projectNavigation(object, navigation, inner);
    }
    return answer;
  }

  /** `load()` without names gives every plain property; those that the model lacks stay unloaded. */
  private projectEverything(object: HostObject, schema: WireSchema, answer: Projection): void {
    for (const scalar of schema.scalars) {
      const name = wireName(scalar);
      if (scalar.startsWith('_') || !this.members.has(object, name)) continue;
      answer[name] = this.members.read(object, name);
    }
  }

  private projectNavigation(
    object: HostObject,
    navigation: string,
    inner: readonly (readonly string[])[],
  ): Projection | null {
    const target = this.members.read(object, wireName(navigation));
    if (isCollection(target)) return this.projectCollection(target, inner);
    return target instanceof HostObject ? this.projectObject(target, inner) : null;
  }
}

function unknownName(object: HostObject, name: string): HostError {
  return new HostError(
    'InvalidArgument',
    `The property '${name}' does not exist on ${object.wireClass}`,
    `${object.wireClass}.load`,
  );
}
