import { formatDay } from '../../language/format';
import { dayNamed } from '../dates';
import { groupName, settingText } from '../writing';
import { textBlock, type BlockWriter } from './block';

/** Introduction, terms of reference, contributions, further consultation: heading and text. */
export const plainText: BlockWriter = (block, writing) => textBlock(block, writing);

/** One meeting or all of them; the key of a meeting may be its day, which then is in the heading. */
export const meeting: BlockWriter = (block, writing) => {
  const { language, wording } = writing;
  const day = dayNamed(block.key);
  if (day === null) return textBlock(block, writing);
  const heading = wording.sentences.meetingOf(formatDay(language, day));
  return textBlock(block, writing, null, heading);
};

/** Documents that the secretariat provided. */
export const documents: BlockWriter = (block, writing) =>
  textBlock(block, writing, { text: writing.wording.sentences.documentsLead });

/** What leads into the survey's figures. */
export const survey: BlockWriter = (block, writing) =>
  textBlock(block, writing, {
    text: writing.wording.sentences.surveyLead,
    ...(writing.questions.length > 0 ? { always: true } : {}),
  });

/** What the group concluded. */
export const conclusions: BlockWriter = (block, writing) =>
  textBlock(block, writing, {
    text: writing.wording.sentences.conclusionsLead(groupName(writing)),
  });

/** Liaison statements to other groups. */
export const liaison: BlockWriter = (block, writing) =>
  textBlock(block, writing, { text: writing.wording.sentences.liaisonLead(groupName(writing)) });

/** What the group recommends to the addressee that the settings name. */
export const recommendations: BlockWriter = (block, writing) => {
  const { sentences } = writing.wording;
  const addressee = settingText(writing, 'addressee');
  const lead = sentences.recommendationsLead(
    groupName(writing),
    addressee === null ? null : sentences.group(addressee),
  );
  return textBlock(block, writing, { text: lead });
};
