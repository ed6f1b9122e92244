/** The size of a file in bytes, and its SHA-256 in small hexadecimal digits. */
export interface Checksum {
  readonly bytes: number;
  readonly sha256: string;
}
