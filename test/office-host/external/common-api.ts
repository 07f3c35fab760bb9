import type { CustomXml, CustomXmlStore } from '../package/custom-xml';
import { HostError } from '../protocol/host-error';
import { CUSTOM_XML_ERROR, CUSTOM_XML_NOT_FOUND, SUCCESS } from './safe-array';

/** What the Common API asks for, by the dispatch ids of `OSF.DDA.MethodDispId`. */
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const ADD_PART = 128;
const PART_BY_ID = 129;
const PARTS_BY_NAMESPACE = 130;
const PART_XML = 131;
const DELETE_PART = 133;

/** A status and what comes back with it. */
type Answer = readonly [status: number, ...payload: unknown[]];

function described(part: CustomXml): readonly unknown[] {
  const builtIn = part.namespace.startsWith('http://schemas.openxmlformats.org/');
  return [part.id, builtIn];
}

/**
 * Answers a Common API call: `Office.context.document.settings` and `.customXmlParts` (the
 * latter exist in Word only). `null` for calls that this host does not know.
 */
export function answerCommonApi(
  call: number,
  args: readonly unknown[],
  store: CustomXmlStore | null,
): Answer | null {
  if (call === LOAD_SETTINGS || call === SAVE_SETTINGS) return [SUCCESS];
  if (store === null) return null;
  const [first] = args;
  if (typeof first !== 'string') return null;
  try {
    return answerCustomXml(call, first, store);
  } catch (error) {
    if (error instanceof HostError) return [CUSTOM_XML_ERROR];
    throw error;
  }
}

function answerCustomXml(call: number, argument: string, store: CustomXmlStore): Answer | null {
  switch (call) {
    case ADD_PART:
      return [SUCCESS, described(store.add(argument))];
    case PARTS_BY_NAMESPACE:
      return [SUCCESS, store.withNamespace(argument).map(described)];
    case PART_BY_ID:
      return withPart(argument, store, described);
    case PART_XML:
      return withPart(argument, store, (part) => store.xmlOf(part));
    case DELETE_PART:
      return withPart(argument, store, (part) => store.remove(part));
    default:
      return null;
  }
}

function withPart(id: string, store: CustomXmlStore, act: (part: CustomXml) => unknown): Answer {
  const part = store.find(id);
  return part === null ? [CUSTOM_XML_NOT_FOUND] : [SUCCESS, act(part)];
}
