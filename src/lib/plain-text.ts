/** Control characters, line ends, and those that turn the direction of what follows them. */
const disguises = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** Returns a text of a page with what could disguise the words beside it shown as �. "a\u202eb" → "a�b" */
export function plainText(text: string): string {
  return text.toWellFormed().replace(disguises, '\ufffd');
}
