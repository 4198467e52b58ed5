import type { DocumentKind } from '../../domain';

/** A link of a page, as far as it tells where a policy is. */
export interface PageLink {
  /** Absolute. */
  url: string;
  text: string;
  /** Words of the `rel` attribute. */
  rel: string;
  /** The `hreflang` attribute; '' where there is none. */
  hreflang: string;
  place: 'text' | 'footer' | 'banner';
}

/** A page as the finder looks at it. */
export interface PageOfLinks {
  url: string;
  /** What the page says of its language; '' where it says nothing. */
  language: string;
  links: readonly PageLink[];
}

/** A document that may be the site's policy, and how it was found. */
export interface Candidate {
  url: string;
  kind: DocumentKind;
  language: string | null;
  found: 'link' | 'rel' | 'well-known' | 'hreflang' | 'banner';
  isSameOrigin: boolean;
  text: string;
}
