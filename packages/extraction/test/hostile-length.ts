/**
 * How hostile texts are kept from taking time beyond their length: one of this many characters, which is read in a fraction of a second, has
 * this long. Were time to grow with the square of the length, it would take minutes. The clock of a busy machine decides nothing.
 */
export const HOSTILE_LENGTH = 200_000;

/** Milliseconds. */
export const HOSTILE_LIMIT = 20_000;
