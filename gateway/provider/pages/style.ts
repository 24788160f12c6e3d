/**
 * How the provider's pages look: like the hub's own page, by the same names and values of its colours (`base.css`), which
 * a test compares; light or dark, on a telephone as on a screen.
 */
export const STYLE = `
:root{color-scheme:light dark;--hub-width:75rem;--hub-page:#f6f8f9;--hub-surface:#ffffff;--hub-line:#e3e8ec;--hub-ink:#14212b;--hub-muted:#566573;--hub-warn:#8a4b00;--hub-warn-surface:#fff6e5;--hub-warn-line:#f2d9a8;--hub-accent:#0f766e;--hub-accent-soft:#e6f4f2}
@media (prefers-color-scheme:dark){:root{--hub-page:#0f1519;--hub-surface:#161e24;--hub-line:#2a353d;--hub-ink:#e6edf1;--hub-muted:#9cabb6;--hub-warn:#f3c26b;--hub-warn-surface:#2b2312;--hub-warn-line:#57451c;--hub-accent:#4cc2b4;--hub-accent-soft:#12302d}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;background:var(--hub-page);color:var(--hub-ink);font:1rem/1.55 "Inter","Segoe UI",-apple-system,BlinkMacSystemFont,"Roboto","Liberation Sans",Arial,sans-serif;-webkit-font-smoothing:antialiased}
.inside{max-width:var(--hub-width);margin:0 auto;padding:0 1rem}
.demo{background:var(--hub-warn-surface);border-bottom:1px solid var(--hub-warn-line);color:var(--hub-warn);font-size:.875rem;line-height:1.4}
.demo .inside{display:flex;gap:.625rem;align-items:center;padding-top:.5rem;padding-bottom:.5rem}
.demo svg{flex:none}
.demo p{margin:0}
header{background:var(--hub-surface);border-bottom:1px solid var(--hub-line)}
header .inside{display:flex;align-items:center;justify-content:space-between;gap:1rem;min-height:4rem}
.brand{display:inline-flex;align-items:center;gap:.625rem;color:var(--hub-ink);font-weight:650;text-decoration:none}
a{color:var(--hub-accent);text-underline-offset:.2em}
.language{padding:.45rem .625rem;border-radius:.5rem;color:var(--hub-muted);font-size:.875rem;font-weight:600;text-decoration:none;white-space:nowrap}
.language:hover{background:var(--hub-page)}
main{padding:2rem 0 3rem}
.narrow{max-width:46rem}
h1{margin:0 0 .25rem;font-size:clamp(1.5rem,1.2rem + 1.5vw,2.125rem);font-weight:650;line-height:1.25;letter-spacing:-.01em;text-wrap:balance}
p{margin:0 0 1rem}
.soft{color:var(--hub-muted);max-width:46rem}
.card h1{margin-bottom:.5rem}
.card{padding:1.5rem;background:var(--hub-surface);border:1px solid var(--hub-line);border-radius:.75rem}
.accounts{list-style:none;margin:1.5rem 0;padding:0;display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr))}
button{font:inherit;cursor:pointer;border-radius:.5rem}
.account{display:flex;flex-direction:column;align-items:flex-start;gap:.25rem;width:100%;height:100%;padding:1rem 1.125rem;text-align:left;color:inherit;background:var(--hub-surface);border:1px solid var(--hub-line);border-radius:.75rem}
.account:hover{border-color:var(--hub-accent)}
.account .role{margin-bottom:.25rem;padding:.05rem .6rem;border-radius:1rem;background:var(--hub-accent-soft);color:var(--hub-accent);font-size:.8125rem;font-weight:600}
.account .title{font-weight:650;overflow-wrap:anywhere}
.account .sees{color:var(--hub-muted);font-size:.9375rem;line-height:1.45}
:focus-visible{outline:2px solid var(--hub-accent);outline-offset:2px}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:.75rem 1.25rem;margin:1.25rem 0 0}
.primary{padding:.5rem 1.125rem;border:0;background:#0f766e;color:#ffffff;font-size:.9375rem;font-weight:600}
.primary:hover{background:#115e59}
code,pre{font:.875rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
pre{margin:0 0 1rem;padding:.8rem 1rem;overflow-x:auto;border-radius:.5rem;background:var(--hub-page);border:1px solid var(--hub-line)}
.back{margin:1rem 0 0}
@media (max-width:48em){header .inside{min-height:3.5rem}.brand{gap:.5rem;font-size:.9375rem}main{padding-top:1.25rem}.accounts{gap:.75rem}}
`;
