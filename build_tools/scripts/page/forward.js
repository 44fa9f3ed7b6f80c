/* At an old address: leads on to the page as it is now, at the place that the link named. Without it, the page's own
   refresh leads to the beginning of that page: a browser takes nothing of the old address along. */
const to = document.documentElement.getAttribute("data-forward");

window.location.replace(to + window.location.search + window.location.hash);
