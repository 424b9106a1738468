/*
 * cell.h - text as a cell of a CSV file (RFC 4180) that a spreadsheet takes for text and never for a formula. Pure.
 */
#ifndef BASE_CELL_H
#define BASE_CELL_H

/*
 * The value in quotes, quotes in it doubled. One that begins as formulas do (= + - @ and their full-width forms, tab,
 * line ends; spaces before them too) gets a single quote in front, which spreadsheets show as text. NULL is "". The
 * caller wipes (memory_wipe_string) or frees.
 */
char *cell_csv(const char *value);

#endif
