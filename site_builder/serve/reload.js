// Reloads the preview when the site was rebuilt. Sent by `site-builder serve` only.
(() => {
  const address = document.currentScript.src
    .replace(/^http/, "ws")
    .replace("reload.js", "socket");

  function connect() {
    const socket = new WebSocket(address);
    socket.onmessage = (message) => {
      if (JSON.parse(message.data).command === "reload") {
        location.reload();
      }
    };
    socket.onclose = () => setTimeout(returnWhenServed, 1000);
  }

  // The server may come back with another secret: only a fresh page knows it.
  function returnWhenServed() {
    fetch(location.href, { method: "HEAD" }).then(
      () => location.reload(),
      () => setTimeout(returnWhenServed, 1000),
    );
  }

  connect();
})();
