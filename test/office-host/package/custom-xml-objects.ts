import { asText } from '../protocol/arguments';
import { generalException, itemNotFound } from '../protocol/host-error';
import { HostCollection, HostObject } from '../protocol/host-object';
import type { CustomXml, CustomXmlStore } from './custom-xml';

/** `customXmlParts` of `Excel.Workbook` (ExcelApi 1.5) and `Word.Document` (WordApi 1.4). */
export class CustomXmlPart extends HostObject {
  override readonly wireClass = 'CustomXmlPart';

  constructor(
    private readonly store: CustomXmlStore,
    private readonly part: CustomXml,
  ) {
    super();
  }

  get Id(): string {
    return this.part.id;
  }

  get NamespaceUri(): string {
    return this.part.namespace;
  }

  GetXml(): string {
    return this.store.xmlOf(this.alive());
  }

  SetXml(xml: unknown): void {
    this.store.setXml(this.alive(), asText(xml, 'CustomXmlPart.setXml'));
  }

  Delete(): void {
    this.store.remove(this.alive());
  }

  private alive(): CustomXml {
    const part = this.store.find(this.part.id);
    if (part === null) throw itemNotFound('CustomXmlPart');
    return part;
  }
}

abstract class CustomXmlParts extends HostCollection<CustomXmlPart> {
  constructor(protected readonly store: CustomXmlStore) {
    super();
  }

  protected abstract get parts(): readonly CustomXml[];

  override get Items(): readonly CustomXmlPart[] {
    return this.parts.map((part) => new CustomXmlPart(this.store, part));
  }

  GetItem(id: unknown): CustomXmlPart {
    const part = this.GetItemOrNullObject(id);
    if (part === null) throw itemNotFound(`${this.wireClass}.getItem`);
    return part;
  }

  GetItemOrNullObject(id: unknown): CustomXmlPart | null {
    return this.Items.find((part) => part.Id === id) ?? null;
  }
}

export class CustomXmlPartCollection extends CustomXmlParts {
  override readonly wireClass = 'CustomXmlPartCollection';

  protected override get parts(): readonly CustomXml[] {
    return this.store.all;
  }

  Add(xml: unknown): CustomXmlPart {
    const part = this.store.add(asText(xml, 'CustomXmlPartCollection.add'));
    return new CustomXmlPart(this.store, part);
  }

  GetByNamespace(namespace: unknown): CustomXmlPartScopedCollection {
    const uri = asText(namespace, 'CustomXmlPartCollection.getByNamespace');
    return new CustomXmlPartScopedCollection(this.store, uri);
  }
}

/** The parts of one namespace. */
export class CustomXmlPartScopedCollection extends CustomXmlParts {
  override readonly wireClass = 'CustomXmlPartScopedCollection';

  constructor(
    store: CustomXmlStore,
    private readonly namespace: string,
  ) {
    super(store);
  }

  protected override get parts(): readonly CustomXml[] {
    return this.store.withNamespace(this.namespace);
  }

  GetOnlyItem(): CustomXmlPart {
    const part = this.GetOnlyItemOrNullObject();
    if (part === null) throw generalException(`${this.wireClass}.getOnlyItem`, 'Not exactly one.');
    return part;
  }

  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const items = this.Items;
    return items.length === 1 ? this.GetFirst() : null;
  }
}
