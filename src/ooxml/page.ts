/** The page of a report in twips: A4 with the margins of ITU documents. */
export const PAGE = {
  width: 11906,
  height: 16838,
  margins: { top: 1417, bottom: 1134, left: 1134, right: 1134, header: 720, footer: 720 },
} as const;

/** Width of the text between the margins, in twips. */
export const TEXT_WIDTH = PAGE.width - PAGE.margins.left - PAGE.margins.right;
