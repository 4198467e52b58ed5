export const name = 'guest';
