/** How the provider's pages look: fits a telephone, in the reader's own fonts, light or dark. */
export const STYLE = `
:root{color-scheme:light dark;--page:#f3f5f9;--card:#fff;--ink:#18202f;--soft:#566074;--line:#d8deea;--brand:#2450c8;--brand-soft:#e8eefc;--warn:#fff3d1;--warn-line:#e0a100;--warn-ink:#5c4100}
@media (prefers-color-scheme:dark){:root{--page:#11151d;--card:#1a202c;--ink:#e9edf5;--soft:#a5afc2;--line:#333d50;--brand:#9db8ff;--brand-soft:#233152;--warn:#3a2e0d;--warn-line:#c99412;--warn-ink:#ffe3a1}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
header,main{max-width:40rem;margin:0 auto;padding:0 1rem}
header{display:flex;align-items:center;justify-content:space-between;gap:1rem;padding-top:1.25rem;padding-bottom:1rem}
.hub{margin:0;font-weight:600;color:var(--soft)}
a{color:var(--brand);text-underline-offset:.2em}
.language{padding:.4rem .2rem;white-space:nowrap}
main{padding-bottom:3rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:1rem;padding:1.5rem;box-shadow:0 1px 2px #0f172a0f,0 8px 24px #0f172a0d}
h1{margin:0 0 .5rem;font-size:1.6rem;line-height:1.25;text-wrap:balance}
p{margin:0 0 1rem}
.soft{color:var(--soft)}
.warning{margin:0 0 1.25rem;padding:.9rem 1rem;border:1px solid var(--warn-line);border-left-width:.4rem;border-radius:.75rem;background:var(--warn);color:var(--warn-ink)}
.warning strong{display:block;font-size:1.1rem}
.warning p{margin:.15rem 0 0}
.accounts{list-style:none;margin:1.25rem 0;padding:0;display:grid;gap:.75rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr))}
.wide{max-width:60rem}
button{font:inherit;cursor:pointer;border-radius:.75rem}
.account{display:grid;grid-template-columns:1fr auto;grid-template-rows:auto 1fr;gap:.15rem .75rem;width:100%;height:100%;padding:.8rem 1rem;text-align:left;color:inherit;background:var(--card);border:1px solid var(--line)}
.account:hover{border-color:var(--brand);background:var(--brand-soft)}
.account .title{font-weight:600;overflow-wrap:anywhere}
.account .role{align-self:start;padding:.05rem .6rem;border-radius:1rem;background:var(--brand-soft);color:var(--brand);font-size:.85rem;white-space:nowrap}
.account:hover .role{background:var(--card)}
.account .sees{grid-column:1/-1;color:var(--soft);font-size:.94rem}
:focus-visible{outline:3px solid var(--brand);outline-offset:2px}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:.75rem 1.25rem;margin:1.25rem 0 0}
.primary{padding:.65rem 1.3rem;border:0;background:var(--brand);color:var(--card);font-weight:600}
code,pre{font:.92rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
pre{margin:0 0 1rem;padding:.8rem 1rem;overflow-x:auto;border-radius:.6rem;background:var(--page);border:1px solid var(--line)}
.back{margin:1rem 0 0}
@media (max-width:30rem){.card{padding:1.15rem}h1{font-size:1.4rem}.account{grid-template-columns:1fr;grid-template-rows:none}.account .role{justify-self:start;order:-1;margin-bottom:.2rem}}
`;
