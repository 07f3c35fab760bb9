import type { BlockKind } from '../content';
import { annex } from './annex';
import type { BlockWriter } from './block';
import { closing } from './closing';
import { contact } from './contact';
import { figure } from './figure';
import { header } from './header';
import {
  conclusions,
  documents,
  liaison,
  meeting,
  plainText,
  recommendations,
  survey,
} from './texts';

/** Who writes each kind of block. */
export const BLOCK_WRITERS: Readonly<Record<BlockKind, BlockWriter>> = {
  header,
  introduction: plainText,
  'terms-of-reference': plainText,
  meeting,
  documents,
  contributions: plainText,
  survey,
  figure,
  conclusions,
  liaison,
  consultation: plainText,
  recommendations,
  contact,
  annex,
  closing,
};
