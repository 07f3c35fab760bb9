import { asText } from '../protocol/arguments';
import { itemNotFound } from '../protocol/host-error';
import { HostCollection, HostObject } from '../protocol/host-object';

/** The add-in's settings: one store with `Office.context.document.settings`. */
export type SettingsStore = Map<string, string>;

export class Setting extends HostObject {
  override readonly wireClass = 'Setting';

  constructor(
    private readonly store: SettingsStore,
    readonly Key: string,
  ) {
    super();
  }

  get Id(): string {
    return this.Key;
  }

  get Value(): unknown {
    const value: unknown = JSON.parse(this.store.get(this.Key) ?? 'null');
    return value;
  }

  set Value(value: unknown) {
    this.store.set(this.Key, JSON.stringify(value));
  }

  Delete(): void {
    this.store.delete(this.Key);
  }
}

/** `settings` of a workbook (ExcelApi 1.4) or document (WordApi 1.4); kept as long as the host. */
export class SettingCollection extends HostCollection<Setting> {
  override readonly wireClass = 'SettingCollection';

  constructor(private readonly store: SettingsStore) {
    super();
  }

  override get Items(): readonly Setting[] {
    return [...this.store.keys()].map((key) => new Setting(this.store, key));
  }

  Add(key: unknown, value: unknown): Setting {
    const name = asText(key, 'SettingCollection.add');
    this.store.set(name, JSON.stringify(value));
    return new Setting(this.store, name);
  }

  GetItem(key: unknown): Setting {
    const setting = this.GetItemOrNullObject(key);
    if (setting === null) throw itemNotFound('SettingCollection.getItem');
    return setting;
  }

  GetItemOrNullObject(key: unknown): Setting | null {
    return typeof key === 'string' && this.store.has(key) ? new Setting(this.store, key) : null;
  }
}
