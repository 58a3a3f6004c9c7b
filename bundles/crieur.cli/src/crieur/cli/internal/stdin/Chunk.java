package crieur.cli.internal.stdin;

/**
 * A stretch of input that begins and ends with a line; never changed once it is made.
 *
 * @param bytes the lines
 * @param length the number of bytes that count
 * @param firstLine the number of the first line, from 1
 * @param tooLong whether it stands for one line that was too long to be kept
 */
record Chunk(byte[] bytes, int length, long firstLine, boolean tooLong) {}
