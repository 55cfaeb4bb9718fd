// Search on the front page. Without this file there is no search field.
(() => {
  const d = document, $ = (s, r = d) => [...r.querySelectorAll(s)];

  // Search the list that is already on the page
  const q = d.getElementById('Search');
  if (q) {
    const rows = $('.claim'), out = d.querySelector('output[for=Search]');
    const run = () => {
      const words = q.value.toLowerCase().split(/\s+/).filter(Boolean);
      let n = 0;
      rows.forEach(r => {
        const t = (r.textContent + r.closest('.q').querySelector('h3').textContent).toLowerCase();
        const hit = words.every(w => t.includes(w));
        r.classList.toggle('out', !hit);
        n += hit;
      });
      $('.q').forEach(s => s.classList.toggle('out', !s.querySelector('.claim:not(.out)')));
      out.textContent = words.length ? `${n} / ${rows.length}` : '';
    };
    q.addEventListener('input', run);
    if (q.value) run();
  }
})();
