/* Search as a reader meets it: words go in, links come out. Loaded, with the three files before it, on first use.
   The page holds every word that is shown; build_tools/search/search.html.j2 is the markup. */
(function () {
  "use strict";

  const STEP = 10;
  const PAUSE = 300;  /* ms without a key before words are looked up */

  const search = window.courseSearch;
  const box = document.querySelector("[data-search]");
  const part = (name) => box.querySelector("[data-search-" + name + "]");
  const word = (name) => box.getAttribute("data-word-" + name) || "";
  const input = part("input");
  const list = part("results");
  const taken = {};
  const files = {};
  let index = null;
  let turn = 0;
  let found = null;
  let timer = 0;

  /* Each file of the index calls this. One made for another build of the site is not used. */
  search.take = function (name, version, data) {
    taken[name] = { version: version, data: data };
    if (name === "index") {
      index = new search.Index(data, load);
      ask();
    }
  };

  function load(name) {
    files[name] = files[name] || new Promise((resolve, reject) => {
      const version = taken.index.version;
      const script = document.createElement("script");
      script.src = box.getAttribute("data-index") + name + ".js?v=" + version;
      script.onload = () => {
        if (taken[name] && taken[name].version === version) { resolve(taken[name].data); } else { reject(name); }
      };
      script.onerror = () => reject(name);
      document.head.appendChild(script);
    });
    files[name].catch(() => { delete files[name]; });
    return files[name];
  }

  /* Looks up what stands in the field; an older query that comes back late is dropped. */
  function ask() {
    const mine = turn += 1;
    window.clearTimeout(timer);
    if (!index || !search.words(input.value).length) {
      clear(index ? "" : word("loading"));
      return Promise.resolve();
    }
    return index.find(input.value)
      .then((ranked) => index.passages(ranked.passages.slice(0, STEP)).then((rows) => mine === turn && show(ranked, rows)))
      .catch(() => mine === turn && clear(word("failed")));
  }

  function clear(words) {
    found = null;
    while (list.firstChild) { list.removeChild(list.firstChild); }
    part("status").textContent = words;
    ["none", "more", "suggest"].forEach((name) => { part(name).hidden = true; });
  }

  function show(ranked, rows) {
    const count = ranked.passages.length;
    const told = count ? ranked.some ? "some" : count === 1 ? "one" : "count" : ranked.unfinished ? "longer" : "none";
    clear(word(told).replace("{count}", count).replace("{words}", () => input.value.trim()));
    found = ranked;
    part("none").hidden = told !== "none";
    part("suggest").hidden = !ranked.nearest;
    if (ranked.nearest) { part("suggest").textContent = word("suggest").replace("{words}", ranked.nearest.join(" ")); }
    add(rows);
  }

  function add(rows) {
    rows.forEach((row) => list.appendChild(result(row)));
    part("more").hidden = list.children.length >= found.passages.length;
  }

  function result(passage) {
    const fits = (key) => found.forms.findIndex((form) => index.fit(form, key) > 0);
    const item = document.createElement("li");
    const link = element("a", "title", search.marked(passage.title, fits), passage.titleLanguage);
    link.href = box.getAttribute("data-root") + passage.uri + (passage.anchor && "#" + passage.anchor);
    link.addEventListener("click", () => { if (link.pathname === window.location.pathname) { search.close(); } });
    item.appendChild(link);
    const context = element("p", "context", []);
    passage.context.forEach((step) => {
      context.appendChild(element("span", "step", [{ text: step }]));
      context.appendChild(document.createTextNode(" "));
    });
    if (passage.context.length) { item.appendChild(context); }
    if (passage.text) { item.appendChild(element("p", "text", search.excerpt(passage.text, fits), passage.textLanguage)); }
    return item;
  }

  function element(name, className, pieces, language) {
    const made = document.createElement(name);
    made.className = "course-search-" + className;
    if (language) { made.lang = language; }
    pieces.forEach((piece) => {
      const words = document.createTextNode(piece.text);
      made.appendChild(piece.hit ? document.createElement("mark") : words);
      if (piece.hit) { made.lastChild.appendChild(words); }
    });
    return made;
  }

  function links() { return Array.prototype.slice.call(list.querySelectorAll("a")); }

  function focusFirst(at) {
    if (links()[at]) { links()[at].focus(); }
  }

  function more() {
    const mine = turn;
    const first = list.children.length;
    index.passages(found.passages.slice(first, first + STEP)).then((rows) => {
      if (mine === turn) {
        add(rows);
        focusFirst(first);
      }
    }, () => { part("status").textContent = word("failed"); });
  }

  /* Down and up go through field and links, as Tab does. */
  function step(event) {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [input].concat(links());
    const at = stops.indexOf(document.activeElement);
    const next = stops[at + way];
    if (way && at >= 0 && next) {
      event.preventDefault();
      next.focus();
    }
  }

  input.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE);
  });
  part("form").addEventListener("submit", (event) => {
    event.preventDefault();
    ask().then(() => focusFirst(0));
  });
  part("suggest").addEventListener("click", () => {
    input.value = found.nearest.join(" ");
    input.focus();
    ask();
  });
  part("more").addEventListener("click", more);
  box.addEventListener("keydown", step);
})();
