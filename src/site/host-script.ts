/** The script for pages that frame ours, in the edition that is handed out: what a file of that name holds never changes. */
export const HOST_SCRIPT = {
  file: "embed-1.js",
  integrity: "sha384-ykRF/vtnhr2edZkKsO+YASFfe+ss+D4rXcTam3l8gWFZUPYNQzDO5HhoJkf5e8xO",
} as const;
