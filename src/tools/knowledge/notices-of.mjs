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
    ...readers.flatMap(sectionOf),
    '## Licence texts',
    '',
    'The text of the Apache License 2.0 is in the file LICENSE. The text of the Mozilla Public License 2.0 is at',
    '<https://www.mozilla.org/MPL/2.0/>, and the Public Suffix List in its source form at <https://publicsuffix.org/list/>.',
    'The MIT licence:',
    '',
    ...mit,
    '',
    'The BSD 3-Clause licence:',
    '',
    ...bsd,
    '',
  ].join('\n');
}

/** Packages without which no policy is read, or held against its earlier text. They are no sources of facts. */
const readers = [
  {
    ...{ name: 'eld', package: 'eld', version: '2.1.0', published: '2026-08-18', licence: 'Apache-2.0' },
    home: 'https://github.com/nitotm/efficient-language-detector-js',
    copyright: 'Copyright (c) Nito T.M.',
    gives: 'which language a policy is in; its smallest data are a file of the extension',
    changes: 'None: its data are written as JSON.',
  },
  {
    ...{ name: 'parse5', package: 'parse5', version: '8.1.1', published: '2026-11-07', licence: 'MIT' },
    home: 'https://github.com/inikulin/parse5',
    copyright: 'Copyright (c) 2013-2019 Ivan Nikulin',
    gives: 'the tree of a policy that is a page',
    changes: 'None: it is bundled as it is.',
  },
  {
    ...{ name: 'diff', package: 'diff', version: '9.0.0', published: '2026-04-14', licence: 'BSD-3-Clause' },
    home: 'https://github.com/kpdecker/jsdiff',
    copyright: 'Copyright (c) 2009-2015, Kevin Decker. All rights reserved.',
    gives: 'what changed between two texts of a policy',
    changes: 'None: it is bundled as it is.',
  },
  {
    ...{ name: 'unpdf', package: 'unpdf', version: '1.7.0', published: '2026-07-28' },
    licence: 'MIT; the PDF.js in it, copyright Mozilla Foundation, is under the Apache-2.0',
    home: 'https://github.com/unjs/unpdf',
    copyright: 'Copyright (c) 2023-PRESENT Johann Schopplich',
    gives: 'the text of a policy that is a PDF, on the command line and on the full page, loaded by the first PDF',
    changes: 'None: it is bundled as it is.',
  },
];

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

const bsd = [
  'Redistribution and use in source and binary forms, with or without',
  'modification, are permitted provided that the following conditions are met:',
  '',
  '1. Redistributions of source code must retain the above copyright notice, this',
  '   list of conditions and the following disclaimer.',
  '',
  '2. Redistributions in binary form must reproduce the above copyright notice,',
  '   this list of conditions and the following disclaimer in the documentation',
  '   and/or other materials provided with the distribution.',
  '',
  '3. Neither the name of the copyright holder nor the names of its',
  '   contributors may be used to endorse or promote products derived from',
  '   this software without specific prior written permission.',
  '',
  'THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"',
  'AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE',
  'IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE',
  'DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE',
  'FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL',
  'DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR',
  'SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER',
  'CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,',
  'OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE',
  'OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.',
];
