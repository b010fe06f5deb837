const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/**
 * What the program reads at most. Each is far above what offices publish (reports of 3,000 to 30,000 characters, forms of
 * 300 lines) and low enough that a whole check stays within seconds and 500 MB.
 */
export const bounds = {
  /** Bytes of a file, by what it is. A scan of a long document has some 20 MB. */
  bytes: { yaml: megabyte, narrative: 2 * megabyte, text: 4 * megabyte, attached: 64 * megabyte },
} as const;

export type FileKind = keyof typeof bounds.bytes;
