/** What a page keeps last, for its session: once this is seen, so is what it did before. */
export const lastWord = 'the page has ended';
