import { checksEn } from './en-checks';
import { documentEn } from './en-document';
import { excelEn } from './en-excel';
import { filesEn } from './en-files';
import { jobsEn } from './en-jobs';
import { reportEn } from './en-report';
import { surveyEn } from './en-survey';
import { wordEn } from './en-word';

/** Every message in English: what is wrong, where, and what to do about it. */
export const en = {
  ...filesEn,
  ...surveyEn,
  ...reportEn,
  ...documentEn,
  ...checksEn,
  ...jobsEn,
  ...wordEn,
  ...excelEn,
} as const;
