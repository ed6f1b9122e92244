/**
 * Has a file ready in the cache of the browser, for when it has nothing better to do. A link that prefetches would do the same but in
 * Firefox, which holds it to be of no kind that a policy can allow.
 */
export function fetchAhead(address: string): void {
  fetch(address, { priority: "low" })
    .then((file) => file.blob())
    .catch(() => {});
}
