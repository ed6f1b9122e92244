/** What one preview takes: more would make the page slow, or a small packed file fill the memory. */
export const LIMITS = { events: 20_000, files: 1000, bytes: 100_000_000 } as const;
