import { Problem } from '../../language/problem';
import type * as SettingsPart from '../settings-part';
import type { WorkbookSettings } from '../workbook-settings';
import { isMissing } from './errors';

/** The settings part that a workbook has, as far as it is known: its id, none, or not looked for. */
export type KnownPart = { readonly id: string } | 'none' | 'unknown';

/** Settings as they were read, and the part that they came from. */
export interface ReadSettings {
  readonly settings: WorkbookSettings | null;
  readonly part: KnownPart;
}

/** The reader of the part is large and seldom needed at once, so it is loaded when it is. */
function settingsPart(): Promise<typeof SettingsPart> {
  return import('../settings-part');
}

/**
 * Reads the settings that the workbook keeps. Takes two round trips, or one when it keeps none.
 * Throws a Problem (`settings-not-readable`) when they are damaged.
 */
export async function readSettings(context: Excel.RequestContext): Promise<ReadSettings> {
  const { readSettingsPart } = await settingsPart();
  const part = await firstPart(context);
  if (part === null) return { settings: null, part: 'none' };
  const xml = await answer(context, part.getXml());
  return { settings: readSettingsPart(xml), part: { id: part.id } };
}

/** The part with our settings; the first one, should two people have added one each. */
async function firstPart(context: Excel.RequestContext): Promise<Excel.CustomXmlPart | null> {
  const { SETTINGS_NAMESPACE } = await settingsPart();
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id');
  await context.sync();
  return parts.items[0] ?? null;
}

/**
 * Writes the settings into the part that is known, or finds it first: one round trip, or two; one
 * more when the part that was known is gone. What Excel then has is read back, for parts have been
 * reported to be silently not kept (OfficeDev/office-js#5910, #6091). Throws a Problem
 * (`settings-not-kept`).
 */
export async function writeSettings(
  context: Excel.RequestContext,
  settings: WorkbookSettings,
  known: KnownPart,
): Promise<KnownPart> {
  if (known === 'unknown') return writeInto(context, settings, await firstPart(context));
  if (known === 'none') return writeInto(context, settings, null);
  try {
    const part = context.workbook.customXmlParts.getItem(known.id);
    return await writeInto(context, settings, part);
  } catch (error) {
    if (!isMissing(error)) throw error;
    return writeSettings(context, settings, 'unknown');
  }
}

/** Writes into a part, or into a new one; gives the part as it is known from then on. */
async function writeInto(
  context: Excel.RequestContext,
  settings: WorkbookSettings,
  there: Excel.CustomXmlPart | null,
): Promise<KnownPart> {
  const { readSettingsPart, writeSettingsPart } = await settingsPart();
  const xml = writeSettingsPart(settings);
  const part = there ?? context.workbook.customXmlParts.add(xml);
  if (there !== null) part.setXml(xml);
  part.load('id');
  const kept = await answer(context, part.getXml());
  const plain = (part: string): string => JSON.stringify(readSettingsPart(part));
  if (plain(kept) !== plain(xml)) throw new Problem('settings-not-kept');
  return { id: part.id };
}

async function answer<T>(
  context: Excel.RequestContext,
  asked: OfficeExtension.ClientResult<T>,
): Promise<T> {
  await context.sync();
  return asked.value;
}
