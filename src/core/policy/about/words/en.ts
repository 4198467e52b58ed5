import type { AboutWords } from './about-words';

export const en: AboutWords = {
  language: 'en',
  script: 'spaced',
  scope: [
    {
      says: 'excludes',
      terms: [
        '(this|our|these|the present|the) ~4 (policy|policies|notice|notices|statement|statements|declaration) ~3 (does|do|will|shall) not ~2 (apply|cover|extend|govern|concern|address)',
        '(this|our|these|the present|the) ~4 (policy|notice|statement|declaration) (has no application|is not applicable) to',
        '(this|our|these) ~4 (policy|notice|statement) (excludes|exclude)',
        '(notice|policy|statement) (applies|apply) instead',
      ],
      unless: ['not (apply|extend) until'],
      example: 'This Privacy Policy does not apply to websites operated by third parties.',
      not: 'This Privacy Policy applies to our websites.',
    },
    {
      says: 'excludes',
      terms: [
        '(is|are) not ~2 (covered|governed|addressed) by (this|our|these) ~3 (policy|notice|statement|declaration)',
        '(outside|beyond|not within|not in) the scope of (this|our) ~3 (policy|notice|statement|declaration)',
      ],
      example: 'Third-party websites are not covered by this privacy notice.',
      not: 'Our apps are covered by this privacy notice.',
    },
    {
      says: 'excludes',
      terms: [
        '(governed|covered) by (their|its|those|that) ~4 (policy|policies|notice|notices|statement|statements|terms)',
        '(third party|third parties|publisher|operator|provider|partner|other party|their|its) [own] (privacy|cookie|data protection) (policy|policies|notice|notices|statement) (apply|applies|will apply|govern|governs)',
      ],
      of: 'third_parties',
      example: 'The practices of other websites are governed by their own privacy policies.',
      not: 'Our practices are governed by this policy and by the law.',
    },
    {
      says: 'excludes',
      as: 'follows',
      terms: ['(it|they) (does|do|will|shall) not ~2 (apply|cover|extend|govern|concern)'],
      example: 'It does not apply to websites that we link to.',
      not: 'It applies to our app too.',
    },
    {
      says: 'covers',
      terms: [
        '(this|our|these|the present) ~4 (policy|policies|notice|notices|statement|statements|declaration) ~3 (applies|apply|covers|cover|extends|extend|governs|govern|concerns)',
        '(this|our|these) ~4 (policy|notice|statement) is applicable to',
      ],
      unless: [
        'not ~2 (apply|cover|extend|govern)',
        '(applies|apply|extends) (from|as of|until|since|for as long|with effect)',
        '(applies|apply) instead',
        'policy (covers|cover) ~3 (cookie|topic|question|point|how|what|why)*',
      ],
      example: 'This Privacy Policy applies to our websites and apps.',
      not: 'This Privacy Policy does not apply to our websites.',
    },
    {
      says: 'covers',
      terms: [
        '(is|are) [also] (covered|governed) by (this|our|these) ~3 (policy|notice|statement|declaration)',
        '(within|in) the scope of (this|our) ~3 (policy|notice|statement)',
      ],
      unless: ['not in the scope'],
      example: 'Our mobile apps are also covered by this policy.',
      not: 'Websites of third parties are not covered by this policy.',
    },
    {
      says: 'covers',
      as: 'follows',
      terms: ['(it|they) [also] (applies|apply|covers|cover|extends|governs) [also] [to]'],
      unless: ['(applies|apply) (from|as of|until|since)'],
      example: 'It also applies to our mobile apps.',
      not: 'It applies from 1 May to be read by everybody.',
    },
    {
      says: 'covers',
      as: 'meaning',
      terms: [
        '(website|websites|site|sites|platform|platforms|service|services) ~1 (means|mean|refers to|refer to|shall mean|is|are) [the|our|all|collectively]',
        '(when we say|by) the (website|site) we mean',
      ],
      example: 'In this policy, “Websites” means www.example.com and www.example.org.',
      not: 'A website is a set of pages.',
    },
    {
      says: 'covers',
      as: 'loose',
      terms: [
        '(this|our) ~4 (policy|notice|statement|declaration) ~3 (describes|explains|sets out|tells|outlines|informs) ~24 (when you|if you|who|through|via) ~4 (visit|visits|use|uses|using|access|our|purchase)',
      ],
      example: 'This Privacy Policy describes how we handle personal data when you visit our website.',
      not: 'This Privacy Policy describes how we calculate our prices.',
    },
    {
      // Whose data it is, is the customer's affair: its own policy applies.
      says: 'excludes',
      terms: [
        '(customer|customers|client|clients|subscriber|subscribers|merchant|merchants) ~2 (is|are|remains|remain|acts|act) ~2 [data] controller*',
        '(under|at) the direction of [our|its] (customer|client|subscriber|merchant)*',
        '(not responsible|no responsibility) ~3 (practice|practices|privacy) ~8 (customer|client|subscriber|merchant)*',
        '(customer|client|subscriber|merchant)* ~3 (solely|alone) responsible ~6 (polic|collect|comply|complying|law)*',
      ],
      of: 'customer_data',
      example: 'Our customers are the controllers of these data.',
      not: 'We are the controller of your data.',
    },
    {
      says: 'covers',
      terms: [
        '(with the exception of|except for|other than|apart from|excluding) [your|the] account (information|data)',
      ],
      example: 'This policy does not apply to our customers’ data, except for account information.',
      not: 'We delete everything except for invoices.',
    },
  ],
  kinds: [
    {
      kind: 'websites',
      terms: ['(website|web site|site|webpage|web page|online shop|online store|web shop|portal|domain|blog)*'],
      example: 'This policy applies to our websites.',
      not: 'This policy applies to our newsletter.',
    },
    {
      kind: 'apps',
      terms: [
        '[mobile] (app|apps)',
        '(mobile|phone|tablet|desktop|web|software|iphone|ios|android|banking) [banking] application*',
        'applications',
      ],
      example: 'This policy applies to our mobile application.',
      not: 'This policy applies to your application for a job.',
    },
    {
      kind: 'services',
      terms: ['(service|services|product|products|newsletter|newsletters|platform|platforms|offering|offerings)'],
      example: 'This policy applies to our online services.',
      not: 'This policy applies to our websites.',
    },
    {
      kind: 'people',
      terms: ['(visitor|user|customer|client|member|subscriber|reader|guest|patient|student|resident|shopper)*', 'you'],
      example: 'This policy applies to all visitors.',
      not: 'This policy applies to our website.',
    },
    {
      kind: 'staff',
      terms: ['(applicant|employee|candidate|contractor|worker|recruit)*', 'staff', 'job application*'],
      example: 'This policy does not apply to job applicants.',
      not: 'This policy does not apply to customers.',
    },
    {
      kind: 'third_parties',
      terms: [
        '(third party|other|external|linked|outside) (website|web site|site|service|company|companies|app|platform|organi|provider|publisher|page|propert)*',
        'third (party|parties)',
        '(website|web site|site|service|app|compan|page|platform|business|organi)* ~6 (third part*|of other*|[we|to which we] link to|which we link|to which we link|we link|we do not (own|control|operate)|(owned|operated|run|offered|provided) by (other|third|someone|another)*|outside the ~3)',
        '(student organi*|personal page*)',
      ],
      example: 'This policy does not apply to websites that we link to.',
      not: 'This policy does not apply to our intranet.',
    },
    {
      kind: 'customer_data',
      terms: [
        '(customer|client|service|subscriber|merchant) (data|content)',
        '(on behalf of|behalf of|instructions of|as processor for|as a processor for|for) [our|its] [business|corporate] (customer|client|subscriber|merchant)*',
        'as a [data] (processor|service provider)',
        'data ~6 (customer|client|subscriber|merchant)* ~4 (process|upload|submit|store|collect)*',
      ],
      example: 'This policy does not apply to data that we process on behalf of our customers.',
      not: 'This policy does not apply to our customers.',
    },
    {
      kind: 'offline',
      terms: ['offline', '(in store|in our stores|by telephone|by phone|in person|on paper)'],
      example: 'This policy does not apply to data collected offline.',
      not: 'This policy does not apply to our website.',
    },
  ],
  open: [
    '(including|includes|include|such as|among others|for example)',
    '(any|all) ~3 (other|our|website|websites|site|sites|its|their|domains)',
    'other ~3 (website|websites|site|sites|domain|domains)',
    '(affiliat|subsidiar|subdomain|sub domain|related site|related website)*',
    'link* to (this|it|the|our)',
  ],
  documents: [
    {
      kind: 'cookie',
      terms: [
        '(our|the|a|separate|following) [separate] (cookie|cookies) [and ~2] (policy|notice|statement|declaration|list)',
        'our (policy|notice|statement|page) (on|about) (cookie|cookies)',
      ],
      example: 'For the cookies that we use, please see our Cookie Policy.',
      not: 'This Cookie Policy says how we use cookies.',
    },
    {
      kind: 'privacy',
      terms: [
        '(our|the|a|separate|general|main) [general|main|separate|full|website] (privacy|data protection) (policy|notice|statement)',
      ],
      unless: [
        '(this|present) privacy (policy|notice|statement)',
        'the privacy (policy|policies|notice|statement) of',
        '(changes|updates|amend*|modif*) ~2 (our|the) privacy (policy|notice|statement)',
      ],
      example: 'How we treat your data otherwise is described in our Privacy Policy.',
      not: 'Read the privacy policy of each website that you visit.',
    },
    {
      kind: 'other',
      terms: [
        '(our|the) [website|general] (terms of (use|service|sale)|terms and conditions|terms conditions|terms & conditions)',
      ],
      example: 'Please also read our Terms of Service.',
      not: 'The terms of this notice are plain.',
    },
  ],
  incorporates: [
    'incorporat* ~6 by reference',
    'by reference ~3 incorporat*',
    '(forms|form|is|are|makes) [a] part of (this|our|the) ~3 (policy|notice|statement)',
    '(read|reviewed|considered) together with',
    '(supplements|supplement|in addition to|complements)',
  ],
  incorporatesExample: 'Our Cookie Policy forms part of this policy.',
};
