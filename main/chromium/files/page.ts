/** The frame of every page of the dialog: one form, its styles, and the Escape key. */
import { Html, html } from './markup.ts';

const STYLES = `
:root { color-scheme: light dark; --ink: light-dark(#1a1b1e, #e9ecef); --paper: light-dark(#fff, #242424);
  --quiet: light-dark(#495057, #ced4da); --line: light-dark(#868e96, #868e96);
  --main: light-dark(#0b5c73, #8fd3e8); --on-main: light-dark(#fff, #10252c);
  --shade: light-dark(#f1f3f5, #2e2e2e); --alarm: light-dark(#a61e1e, #ffa8a8); }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.45 "Noto Sans", system-ui, sans-serif; color: var(--ink); background: var(--paper); }
form { display: grid; grid-template-rows: auto 1fr; height: 100vh; }
header { padding: 16px 20px; border-bottom: 1px solid var(--line); }
.acts { display: flex; gap: 8px; align-items: center; flex-wrap: wrap; }
h1 { font-size: 18px; margin: 0; flex: 1; }
h2 { font-size: 15px; margin: 0; flex: 1; }
label.name { display: block; margin-top: 12px; font-weight: 600; }
input[type=text] { font: inherit; width: 100%; padding: 6px 10px; color: inherit; background: var(--paper);
  border: 1px solid var(--line); border-radius: 4px; }
button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line);
  border-radius: 4px; padding: 6px 14px; cursor: pointer; }
button:hover { background: var(--shade); }
button.main { background: var(--main); border-color: var(--main); color: var(--on-main); font-weight: 600; }
:focus-visible { outline: 2px solid var(--main); outline-offset: 2px; }
.browse { display: grid; grid-template-columns: 190px 1fr; min-height: 0; }
nav { border-right: 1px solid var(--line); padding: 12px; overflow: auto; }
main { padding: 12px 20px; overflow: auto; }
ul { list-style: none; margin: 8px 0 0; padding: 0; }
li > button { width: 100%; text-align: left; border-color: transparent; }
li > button[aria-current] { background: var(--shade); font-weight: 600; }
li > label { display: flex; gap: 10px; padding: 6px 14px; }
.size, .there { color: var(--quiet); }
.there { padding: 6px 14px; }
[role=alert] { color: var(--alarm); margin: 10px 0 0; font-weight: 600; }
.note { color: var(--quiet); margin: 10px 0 0; }
`;

/** Escape cancels, as in every dialog. The name is marked up to its extension, ready to be typed over. */
const SCRIPT = `
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') document.querySelector('[data-escape]').click();
});
const name = document.querySelector('input[type=text]');
if (name !== null && name === document.activeElement)
  name.setSelectionRange(0, Math.max(name.value.lastIndexOf('.'), 0) || name.value.length);
`;

/** @returns the document. */
export function dialogPage(nonce: string, title: string, body: Html): string {
  return html`<!doctype html>
<html lang="es">
<head><meta charset="utf-8"><title>${title}</title><style nonce="${nonce}">${new Html(STYLES)}</style></head>
<body><form method="post" autocomplete="off" novalidate>${body}</form>
<script nonce="${nonce}">${new Html(SCRIPT)}</script></body>
</html>`.text;
}
