/**
 * An error that says all there is to say: where in the code it was thrown helps nobody, and Vite prints it below.
 * @param {string} message
 * @returns {Error}
 */
export function untraced(message) {
  const error = new Error(message);
  error.stack = `Error: ${message}`;
  return error;
}
