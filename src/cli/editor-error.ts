/** A fault that the person at the keyboard can mend: the message is in Chinese and is all that is printed. */
export class EditorError extends Error {
  override readonly name = 'EditorError';
}
