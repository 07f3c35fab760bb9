/** The command line was used wrongly; the message says how. Ends with status 2. */
export class Usage extends Error {
  override readonly name = 'Usage';
}

export const USAGE = `Usage: concord COMMAND FILE [options]

  concord rank FILE      compute the priority order of every question in a workbook
      --sheet S             read only this sheet
      --shape S             take columns for a ranking: list, rank-columns, option-columns, counts
      --columns C           these columns, by letters or headers: F:J or F,H,J
      --header N            below this row
      --same "OLD=NEW"      two names of one option, renamed meanwhile; may be repeated
      --question KEY        rank only this question
      --method M            mean-rank (default), copeland, schulze, ranked-pairs, kemeny
      --unranked P          share (default), no-opinion, exclude
      --weights COLUMN      weigh each ballot by this column
      --one-vote-per COLUMN ballots with the same value here share one vote
      --group-by COLUMN     also give the order of each group
      --visible-only        leave hidden rows out
      --repeats R           latest (default), first or all answers of a respondent count
      --findings            print what was found in the sheets, as a table
      --explain A B         say why option A stands above B
      --json                print one JSON object

  concord results FILE --out RESULTS.xlsx    copy the workbook and add sheets of results
      --language L          en (default), fr, es, ru, zh, ar
      and the options of rank that choose and count ballots

  concord report FILE --out REPORT.docx      write the report
      --language L          en (default), fr, es, ru, zh, ar
      --profile P           itu (default), un
      --numbering N         labels of lists: typed (default), or automatic
      --into DOCUMENT.docx  bring the blocks of a copy of this document up to date
      --overwrite edited    also write blocks anew that someone edited by hand
      --dry-run             with --into: show what would change, and write nothing
      and the options of rank that choose and count ballots

  concord new ranking --options A B … --out FILE.xlsx   make a sheet for members to fill in
      --options-file F      options from a text file, one a line
      --from F!SHEET!A2:A9  options from cells of a workbook
      --title T             what is ranked
      --members N           rows for so many members (40)
      --language L          en (default), fr, es, ru, zh, ar

  concord new report --out FILE.xlsx         make a report sheet to write over
      --for SURVEY          with the figures of the questions in this workbook
      --language L          of the guide on the sheet

  concord check REPORT.docx      compute the figures again and read the text of a report
      --data FILE           compare with the workbook too
      --limit WORDS         the most words that it may have
      --json                print one JSON object

  concord clauses        list the standard clauses of a report sheet with their parameters
      --language L          the language of their words
      --json                print one JSON list

FILE is a workbook (.xlsx, .xlsm, .xls, .ods), a text table (.csv, .tsv) or a
file of ballots (.soc, .soi, .toc, .toi, .cvotes, .blt, .txt).
Exit status: 0 done, 1 nothing to rank or a check failed, 2 wrong usage or unreadable file.
`;
