import { alikeRecommendations } from './alike-recommendations';
import type { Check } from './check';
import { doubledWords } from './doubled-words';
import { figureData } from './figure-data';
import { itemEnds } from './item-ends';
import { labels } from './labels';
import { mentions } from './mentions';
import { orderInText } from './order-in-text';
import { placeholders } from './placeholders';
import { references } from './references';
import { symbols } from './symbols';

/** Everything that is looked at in a report, the numbers first. */
export const CHECKS: readonly Check[] = [
  figureData,
  orderInText,
  references,
  placeholders,
  mentions,
  labels,
  itemEnds,
  doubledWords,
  alikeRecommendations,
  symbols,
];
