import type { Parameter } from '../domain';

/** Whether what is sent holds the page's own address. */
export const tellsPage = ({ parameters }: { readonly parameters: readonly Parameter[] }): boolean =>
  parameters.some(({ isPage }) => isPage);
