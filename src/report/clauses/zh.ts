import type { ClauseWording } from './catalogue';

/** Chinese clauses: each begins with its verb, or with what it is done by. */
export const clausesZh: ClauseWording = {
  'adopt-priorities': ({ subject }) => `采用以下各项作为${subject}的优先事项`,
  'use-priority-order': ({ orders }) => `以${orders}为依据提出今后的输入意见`,
  'guide-implementation': () => '就落实这些建议的方式提供指导',
  note: ({ subject }) => `注意到${subject}`,
  approve: ({ subject }) => `批准${subject}`,
  endorse: ({ subject }) => `赞同${subject}`,
  invite: ({ recipient, task }) => `邀请${recipient}${task}`,
  request: ({ recipient, task }) => `要求${recipient}${task}`,
  'forward-as-input': ({ recipient }) => `将本报告转交${recipient}，作为其工作的输入意见`,
  'extend-mandate': ({ group, until }) => `将${group}的工作延长至${until}`,
  'report-again': ({ group, until }) => `请${group}在${until}之前再次提交报告`,
  'publish-report': () => '以所有正式语文出版本报告',
  'accept-report': ({ group }) => `接受${group}的报告`,
  'note-report': ({ addressee }) => `请${addressee}将本文件记录在案。`,
  'consider-report': ({ addressee }) => `请${addressee}审议本文件。`,
  'approve-report': ({ addressee }) => `请${addressee}批准本文件。`,
  'comment-on-report': ({ addressee }) => `请${addressee}对本文件提出意见。`,
  'guide-work': ({ addressee }) => `请${addressee}将本文件记录在案，并酌情提供指导。`,
  'discussion-questions': ({ group }) => `${group}收到的文稿引出的讨论问题`,
  'framework-questions': ({ group }) => `${group}提出的框架问题`,
};
