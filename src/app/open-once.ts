/**
 * Opens a page once its program has come. Where it does not, the page stays as the build drew it, and says so in the only words that there
 * are. Nothing has run then that would be lost if it were loaded anew with the network. It shares no module with the page, which would
 * come with it before it is wanted.
 */
export async function openOnce(program: Promise<() => void>): Promise<void> {
  const open = await program.catch((error) => {
    document.getElementById("speechless")?.removeAttribute("hidden");
    addEventListener("online", () => location.reload());
    throw error;
  });
  open();
}
