// Copy buttons. Without this file, or where a page may not copy, they stay hidden.
if (navigator.clipboard) document.querySelectorAll('button[data-copy]').forEach(button => {
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', () =>
    navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent).then(() => {
      button.textContent = button.dataset.done;
      setTimeout(() => button.textContent = label, 2000);
    }));
});
