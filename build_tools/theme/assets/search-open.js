/* Opens and closes search. The only part of it that is on every page: the rest is loaded when it is first opened. */
(function () {
  "use strict";

  const button = document.querySelector("[data-search-open]");
  const box = document.querySelector("[data-search]");
  if (!button || !box) { return; }
  const input = box.querySelector("[data-search-input]");
  const status = box.querySelector("[data-search-status]");
  const slash = box.querySelector("[data-search-slash]");
  let from = null;
  let loading = false;

  function open() {
    if (!box.hidden) { return; }
    from = document.activeElement === document.body ? button : document.activeElement;
    box.hidden = false;
    if (box.showModal) { box.showModal(); } else { box.setAttribute("open", ""); }
    input.focus();
    input.select();
    load();
  }

  function close() {
    if (box.hidden) { return; }
    if (box.close) { box.close(); } else { box.removeAttribute("open"); }
    box.hidden = true;
    from.focus();
  }

  function load() {
    if (loading) { return; }
    loading = true;
    status.textContent = box.getAttribute("data-word-loading");
    box.getAttribute("data-scripts").split(" ").forEach((address) => {
      const script = document.createElement("script");
      script.async = false;
      script.src = address;
      script.onerror = () => {
        loading = false;
        status.textContent = box.getAttribute("data-word-failed");
      };
      document.head.appendChild(script);
    });
  }

  function isTyping(element) {
    return element.isContentEditable || /^(input|textarea|select)$/i.test(element.tagName);
  }

  /* A key of one character must be possible to switch off (WCAG 2.1.4): people who dictate press keys by speaking. */
  function keeps(value) {
    try {
      if (value) { window.localStorage.setItem(box.getAttribute("data-store"), value); }
      return window.localStorage.getItem(box.getAttribute("data-store"));
    } catch (refused) {
      return value;
    }
  }

  slash.checked = keeps() !== "off";
  slash.addEventListener("change", () => { keeps(slash.checked ? "on" : "off"); });
  button.addEventListener("click", open);
  box.querySelector("[data-search-close]").addEventListener("click", close);
  box.addEventListener("click", (event) => { if (event.target === box) { close(); } });
  box.addEventListener("close", close);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !box.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "/" && slash.checked && !event.ctrlKey && !event.altKey && !event.metaKey && !isTyping(event.target)) {
      event.preventDefault();
      open();
    }
  });
  window.courseSearch = { close: close };
  button.hidden = false;
})();
