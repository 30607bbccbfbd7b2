/** What a clause says, one judge each, and how it is written: the source of a regular expression. */
export type Clause = readonly [says: readonly string[], written: string];
