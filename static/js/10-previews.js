// Figure previews. Without this file the links lead to the excerpts themselves.
(() => {
  const d = document, $ = (s, r = d) => [...r.querySelectorAll(s)];

  d.documentElement.classList.add('js');

  // Figure previews. The link stays a link: a mouse click or Enter follows it; the first tap opens the preview.
  let note, timer;
  const close = () => { clearTimeout(timer); if (note?.matches(':popover-open')) note.hidePopover(); note?.classList.remove('on'); note = null; };
  const open = a => {
    const n = d.getElementById(a.dataset.note);
    clearTimeout(timer);
    if (!n?.showPopover || n === note) return;
    close();
    note = n;
    if (getComputedStyle(n).display !== 'none') return n.classList.add('on'); // it stands in the margin
    n.showPopover({ source: a });
    if (!CSS.supports('position-area: block-end') && innerWidth >= 640) {
      const r = a.getBoundingClientRect();
      n.style.cssText = `top:${Math.min(r.bottom + 6, innerHeight - n.offsetHeight - 8)}px;left:${Math.max(8, Math.min(r.left, innerWidth - n.offsetWidth - 8))}px`;
    }
  };
  const later = (f, ms) => { clearTimeout(timer); timer = setTimeout(f, ms); };
  $('a[data-note]').forEach(a => {
    const n = d.getElementById(a.dataset.note);
    let touch = false;
    a.addEventListener('pointerdown', e => touch = e.pointerType !== 'mouse');
    a.addEventListener('pointerenter', e => e.pointerType === 'mouse' && later(() => open(a), 150));
    a.addEventListener('pointerleave', () => later(close, 300));
    a.addEventListener('focus', () => touch || open(a));
    a.addEventListener('blur', () => later(() => n.contains(d.activeElement) || close(), 50));
    a.addEventListener('click', e => {
      if (touch && note !== n) { open(a); if (n.matches(':popover-open')) e.preventDefault(); }
      else close();
      touch = false;
    });
    n?.addEventListener('pointerenter', () => clearTimeout(timer));
    n?.addEventListener('pointerleave', e => e.pointerType === 'mouse' && later(close, 300));
    n?.addEventListener('toggle', e => { if (e.newState === 'closed' && note === n) note = null; });
  });
})();
