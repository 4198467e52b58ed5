/** Style of the exported file: readable on screen in both schemes, and on paper. */
export const htmlStyle = `
:root{color-scheme:light dark;--line:#c9ced6;--soft:#5a6472}
@media (prefers-color-scheme:dark){:root{--line:#3d4653;--soft:#a7b1be}}
body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:72rem;padding:1.5rem;overflow-wrap:anywhere}
h1{font-size:1.6rem}h2{margin-top:2.5rem;border-bottom:1px solid var(--line)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}dd{margin:0;overflow-wrap:anywhere}
.counts{font-size:1.15rem;font-weight:600}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th,td{border:1px solid var(--line);padding:.5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
tbody{border-top:2px solid var(--line)}tbody th{font-weight:600}tbody tr:first-child>*{border-bottom:0}
th:nth-child(1){width:22%}th:nth-child(2){width:18%}code{font-size:.85em;font-weight:400}
.evidence{border-top:0;font-size:.85rem}.evidence p{display:inline;margin-right:1rem}td>div+div{margin-top:1rem}small{color:var(--soft)}
td p{margin:0}blockquote{margin:.5rem 0;padding-left:.6rem;border-left:3px solid var(--line)}
mark{background:color-mix(in srgb,Highlight 22%,transparent);color:inherit;border-radius:3px;padding:0 .15em}
:target{outline:2px solid Highlight;outline-offset:3px}
.clause{font-variant-numeric:tabular-nums;font-weight:600}
ul{padding-left:1.2rem}footer{margin-top:3rem;border-top:1px solid var(--line);color:var(--soft)}
@media screen and (max-width:40rem){body{padding:1rem}table,tbody,tr,th,td{display:block}th:nth-child(n){width:auto}thead{position:absolute;clip-path:inset(50%)}tbody tr:first-child>*{border-top:0}tbody{margin-bottom:1rem}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}}
@media print{body{max-width:none;padding:0;font-size:10pt}tbody,blockquote{break-inside:avoid}}
`;
