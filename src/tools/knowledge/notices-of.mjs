// The notices that the sources' licences ask for.

/** Returns THIRD_PARTY_DATA.md. */
export function noticesOf(sources) {
  return [
    '# Data of others',
    '',
    'What Clauselight knows of hosts and cookies comes from the sources below, compiled into one table by',
    '`npm run knowledge`. This file is written by `npm run knowledge -- --notices`.',
    '',
    ...sources.filter((source) => source.package !== null).flatMap(sectionOf),
    '## Licence texts',
    '',
    'The text of the Apache License 2.0 is in the file LICENSE. The text of the Mozilla Public License 2.0 is at',
    '<https://www.mozilla.org/MPL/2.0/>, and the Public Suffix List in its source form at <https://publicsuffix.org/list/>.',
    'The MIT licence:',
    '',
    ...mit,
    '',
  ].join('\n');
}

function sectionOf({ name, package: from, version, published, licence, copyright, home, gives, changes }) {
  return [
    `## ${name}`,
    '',
    `- Gives: ${gives}`,
    `- From: npm package \`${from}\` ${version} (${published}), <${home}>`,
    `- Licence: ${licence}`,
    `- ${copyright}`,
    `- Changes: ${changes}`,
    '',
  ];
}

const mit = [
  'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated',
  'documentation files (the "Software"), to deal in the Software without restriction, including without limitation the',
  'rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit',
  'persons to whom the Software is furnished to do so, subject to the following conditions:',
  '',
  'The above copyright notice and this permission notice shall be included in all copies or substantial portions of the',
  'Software.',
  '',
  'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE',
  'WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR',
  'COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR',
  'OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.',
];
