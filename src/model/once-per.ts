/**
 * Remembers one answer per subject, compared by identity, for as long as the subject lives. Equal calls return the same
 * reference, so that a reader of the answer can tell by `===` that nothing changed.
 */
export function oncePer<Subject extends object, Answer>(
  compute: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, { readonly answer: Answer }>();
  return (subject) => {
    const known = answers.get(subject);
    if (known) return known.answer;
    const answer = compute(subject);
    answers.set(subject, { answer });
    return answer;
  };
}
