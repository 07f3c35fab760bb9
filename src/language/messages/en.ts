import { filesEn } from './en-files';
import { reportEn } from './en-report';
import { surveyEn } from './en-survey';

/** Every message in English: what is wrong, where, and what to do about it. */
export const en = { ...filesEn, ...surveyEn, ...reportEn } as const;
