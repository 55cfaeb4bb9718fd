// Tells the page around this frame how high the frame would have to be to show all of it. Says nothing else.
(() => {
  if (parent === window) return;
  let last = 0;
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height !== last) parent.postMessage({ type: 'site-builder:height', height: last = height, href: location.href }, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  tell();
})();
